// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/tagcompleter.h"

#include "customers/customersrepository.h"
#include "database/database.h"

#include <QEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace kontor {

using namespace Qt::StringLiterals;

TagCompleter::TagCompleter(Database &database, QLineEdit *line) : QCompleter(line), m_database(database), m_line(line)
{
    setModel(new QStringListModel(this));
    setCaseSensitivity(Qt::CaseInsensitive);
    line->setCompleter(this);
    line->installEventFilter(this);
}

bool TagCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched == m_line && !std::exchange(m_asked, true)) {
        auto job = [](Session &session) { return CustomersRepository(session).tags(); };
        QCoro::connect(m_database.run(Lane::Background, std::move(job)), this, [this](const Result<QStringList> &tags) {
            if (tags)
                qobject_cast<QStringListModel *>(model())->setStringList(*tags);
        });
    }
    return QCompleter::eventFilter(watched, event);
}

QString TagCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString text = m_line->text();
    const qsizetype comma = text.left(m_line->cursorPosition()).lastIndexOf(u',');
    const QString before = comma < 0 ? QString() : text.left(comma) + u", "_s;
    return before + QCompleter::pathFromIndex(index);
}

QStringList TagCompleter::splitPath(const QString &path) const
{
    const QString typed = path.left(m_line->cursorPosition());
    return {typed.mid(typed.lastIndexOf(u',') + 1).trimmed()};
}

} // namespace kontor

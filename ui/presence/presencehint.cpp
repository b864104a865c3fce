// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presence/presencehint.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QUuid>

namespace kontor {

using namespace Qt::StringLiterals;

PresenceHint::PresenceHint(const Services &services, const QString &entity, QWidget *parent)
    : QLabel(parent)
    , m_database(services.database)
    , m_entity(entity)
    , m_editor(QUuid::createUuid().toString(QUuid::Id128))
{
    setObjectName(u"presence"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    m_again.setInterval(int(PresenceRepository::againMs));
    connect(&m_again, &QTimer::timeout, this, &PresenceHint::ask);
    connect(&m_database, &Database::changed, this, [this](const QString &table, const QList<qint64> &ids) {
        if (m_id > 0 && (table == u"presence"_s || table.isEmpty()) && (ids.isEmpty() || ids.contains(m_id)))
            ask();
    });
}

PresenceHint::~PresenceHint()
{
    if (m_id > 0)
        m_database.post(Lane::Edit, [editor = m_editor](Session &session) {
            PresenceRepository(session).leave(editor);
            return Done{};
        });
}

void PresenceHint::enter(qint64 id)
{
    if (m_id > 0 || id <= 0 || m_database.url().engine() == ConnectionUrl::Engine::Sqlite)
        return;
    m_id = id;
    m_again.start();
    ask();
}

void PresenceHint::ask()
{
    auto job = [editor = m_editor, entity = m_entity, id = m_id](Session &session) {
        PresenceRepository presence(session);
        presence.enter(editor, entity, id);
        return presence.others(editor, entity, id);
    };
    QCoro::connect(m_database.run(Lane::Edit, std::move(job)), this, [this](const Result<QList<AtWork>> &others) {
        if (others) // else it is a hint that is missing, no more
            show(*others);
    });
}

void PresenceHint::show(const QList<AtWork> &others)
{
    QStringList names;
    for (const AtWork &one : others)
        names << tr("%1 (since %2)").arg(one.who, text::shortTime(one.at));
    setText(names.size() == 1 ? tr("%1 is editing this too.").arg(names.first())
                              : tr("%1 are editing this too.").arg(names.join(u", "_s)));
    setVisible(!names.isEmpty());
}

QString lastChangeInWords(const std::optional<AtWork> &last)
{
    return last ? QCoreApplication::translate("kontor", "%1, %2").arg(last->who, text::shortTime(last->at)) : QString();
}

} // namespace kontor

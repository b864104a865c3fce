// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/commandpalette.h"

#include "base/icons.h"
#include "base/text.h"
#include "customers/customerlist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int actionRole = Qt::UserRole + 1;
constexpr int customerRole = Qt::UserRole + 2;
constexpr int customersShown = 8;
constexpr int searchDelayMs = 120;

struct Hit
{
    qint64 id;
    QString text;
};

} // namespace

CommandPalette::CommandPalette(const Services &services, const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_actions(actions)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_delay(new QTimer(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Find a command or a customer"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 400);
    m_text->setObjectName(u"text"_s);
    m_text->setPlaceholderText(tr("Type a command, or a customer's name, company or code"));
    m_text->setAccessibleName(windowTitle());
    m_text->installEventFilter(this);
    m_list->setObjectName(u"hits"_s);
    m_list->setAccessibleName(tr("Commands and customers"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    m_delay->setSingleShot(true);
    m_delay->setInterval(searchDelayMs);
    connect(m_delay, &QTimer::timeout, this, &CommandPalette::search);
    connect(m_text, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    search();
}

void CommandPalette::search()
{
    m_list->clear();
    const QStringList words = text::folded(m_text->text()).split(u' ', Qt::SkipEmptyParts);
    for (QAction *action : m_actions.all()) {
        const QString title = action->text().remove(u'&');
        const QString folded = text::folded(title);
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
        if (!fits || !action->isEnabled())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon(), keys.isEmpty() ? title : tr("%1   (%2)").arg(title, keys), m_list);
        item->setData(actionRole, QVariant::fromValue<QObject *>(action));
    }
    m_list->setCurrentRow(0);
    if (words.isEmpty())
        return;
    CustomerQuery query;
    query.search = m_text->text();
    auto job = [query](Session &session) {
        QList<Hit> hits;
        for (const ListRow &row : readPage(session, customerListSql(query, session), std::nullopt, customersShown)) {
            const QString name = QString(row.cells[0].toString() + u' ' + row.cells[1].toString()).trimmed();
            hits << Hit{row.id, name.isEmpty() ? row.cells[2].toString()
                                               : name + (row.cells[2].toString().isEmpty() ? QString()
                                                                                           : u" · "_s + row.cells[2].toString())};
        }
        return hits;
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this,
                   [this, generation = ++m_generation](const Result<QList<Hit>> &hits) {
                       if (!hits || generation != m_generation)
                           return;
                       for (const Hit &hit : *hits) {
                           auto *item = new QListWidgetItem(icon(u"user-identity"_s), hit.text, m_list);
                           item->setData(customerRole, hit.id);
                       }
                       if (m_list->currentRow() < 0)
                           m_list->setCurrentRow(0);
                   });
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    QPointer<QAction> action = qobject_cast<QAction *>(item->data(actionRole).value<QObject *>());
    const qint64 customer = item->data(customerRole).toLongLong();
    accept();
    if (customer > 0)
        Q_EMIT customerChosen(customer);
    else if (action != nullptr)
        QTimer::singleShot(0, action.data(), [action] {
            if (action != nullptr)
                action->trigger();
        });
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_delay->isActive()) {
                m_delay->stop();
                search();
            }
            run();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace kontor

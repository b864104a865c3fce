// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/commandpalette.h"

#include "base/icons.h"
#include "base/text.h"
#include "base/windowfit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int actionRole = Qt::UserRole + 1;
constexpr int kindRole = Qt::UserRole + 2;
constexpr int idRole = Qt::UserRole + 3;
constexpr int settingRole = Qt::UserRole + 4;
constexpr int searchDelayMs = 120;

} // namespace

CommandPalette::CommandPalette(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_delay(new QTimer(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Find a command or a customer"));
    setAttribute(Qt::WA_DeleteOnClose);
    resizeWithin(this, {560, 400});
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
    QList<QAction *> fitting;
    for (QAction *action : m_desk.actions()) {
        const QString folded = text::folded(action->text().remove(u'&'));
        if (action->isEnabled() &&
            std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); }))
            fitting << action;
    }
    // What begins with what was typed comes first.
    std::stable_partition(fitting.begin(), fitting.end(), [&](const QAction *action) {
        return words.isEmpty() || text::folded(action->text().remove(u'&')).startsWith(words.first());
    });
    for (QAction *action : std::as_const(fitting)) {
        const QString title = action->text().remove(u'&');
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon(), keys.isEmpty() ? title : tr("%1   (%2)").arg(title, keys), m_list);
        item->setData(actionRole, QVariant::fromValue<QObject *>(action));
    }
    for (const DeskSetting &one : m_desk.ownSettings()) {
        const QString title = QString(one.title).remove(u'&');
        if (words.isEmpty() ||
            !std::all_of(words.begin(), words.end(), [&](const QString &word) { return text::folded(title).contains(word); }))
            continue;
        auto *item = new QListWidgetItem(icon(u"configure"_s), tr("Setting: %1").arg(title), m_list);
        item->setData(settingRole, one.name);
    }
    m_list->setCurrentRow(0);
    m_asked = 0;
    ++m_generation;
    if (words.isEmpty())
        showRecords();
    else
        findRecords();
    sayNothing();
}

/// An empty list says why, once everybody answered.
void CommandPalette::sayNothing()
{
    if (m_list->count() > 0 || m_asked > 0)
        return;
    auto *item = new QListWidgetItem(tr("Nothing is called so. Type part of a command, a name, a company or a code."), m_list);
    item->setFlags(Qt::NoItemFlags);
}

/// Before anything is typed: what was opened last comes first.
void CommandPalette::showRecords()
{
    m_desk.withRecords(this, [this, generation = m_generation](const QList<DeskRecord> &records) {
        if (generation != m_generation)
            return;
        int row = 0;
        for (const DeskRecord &record : records) {
            auto *item = new QListWidgetItem(icon(record.pinned ? u"bookmarks"_s : record.icon), record.text);
            item->setData(kindRole, record.kind);
            item->setData(idRole, record.id);
            m_list->insertItem(row++, item);
        }
        m_list->setCurrentRow(0);
    });
}

void CommandPalette::findRecords()
{
    for (const DeskFinder &finder : m_desk.finders()) {
        auto job = [find = finder.find, text = m_text->text()](Session &session) { return find(session, text); };
        ++m_asked;
        QCoro::connect(m_desk.services().database.run(Lane::Read, std::move(job)), this,
                       [this, finder, generation = m_generation](const Result<QList<DeskFinder::Found>> &found) {
                           if (generation != m_generation)
                               return;
                           --m_asked;
                           if (!found) {
                               sayNothing();
                               return;
                           }
                           for (const DeskFinder::Found &record : *found) {
                               auto *item = new QListWidgetItem(icon(finder.icon), record.text, m_list);
                               item->setData(kindRole, finder.kind);
                               item->setData(idRole, record.id);
                           }
                           if (m_list->currentRow() < 0)
                               m_list->setCurrentRow(0);
                           sayNothing();
                       });
    }
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->flags() == Qt::NoItemFlags)
        return;
    QPointer<QAction> action = qobject_cast<QAction *>(item->data(actionRole).value<QObject *>());
    const QString kind = item->data(kindRole).toString();
    const QString setting = item->data(settingRole).toString();
    const qint64 id = item->data(idRole).toLongLong();
    accept();
    if (!setting.isEmpty())
        Q_EMIT m_desk.settingsRequested(setting);
    else if (!kind.isEmpty())
        m_desk.open(kind, id);
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

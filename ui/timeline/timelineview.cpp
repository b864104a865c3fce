// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelineview.h"

#include "base/files.h"
#include "base/helptopic.h"
#include "base/icons.h"
#include "base/listparts.h"
#include "base/messagebar.h"
#include "base/rightguard.h"
#include "base/text.h"
#include "mail/mailsview.h"
#include "timeline/entrydialog.h"
#include "timeline/timelinerepository.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int readFirst = 100; ///< of each kind
constexpr int againMs = 150;

} // namespace

TimelineView::TimelineView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_messages(new MessageBar(this))
    , m_row(new QHBoxLayout)
    , m_shown(new QComboBox(this))
    , m_list(new QTreeWidget(this))
    , m_count(new QLabel(this))
    , m_limit(readFirst)
    , m_again(this)
{
    setObjectName(u"timeline"_s);
    setHelp(this, u"timeline"_s);
    setAcceptDrops(true);
    m_list->setObjectName(u"timelineList"_s);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Who"), tr("Text")});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_shown->setObjectName(u"timelineShown"_s);
    m_shown->setAccessibleName(tr("What to show"));
    m_shown->addItem(tr("Everything"), QStringList());
    m_shown->addItem(tr("Notes and calls"), QStringList{u"note"_s, u"call"_s});
    for (const QString &kind : timelineKinds().mid(2))
        m_shown->addItem(timelineKindLabel(kind), QStringList{kind});
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] { fill(m_items); });

    button(u"addNote"_s, u"document-edit"_s, tr("Note…"), [this] { write(u"note"_s); });
    button(u"addCall"_s, u"call-start"_s, tr("Call…"), [this] { write(u"call"_s); });
    button(u"addTask"_s, u"view-task"_s, tr("Task…"), [this] { write(u"task"_s); });
    button(u"addFile"_s, u"mail-attachment"_s, tr("File…"), [this] {
        if (const QString path = m_services.questions.openFile(this, tr("Add a file"), tr("All files (*)")); !path.isEmpty())
            addFile(path);
    });
    m_row->addStretch(1);
    m_row->addWidget(m_shown);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_row);
    layout->addWidget(m_messages);
    layout->addWidget(m_list, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    layout->addLayout(bottom);
    m_row = bottom;
    m_open = button(
        u"openEntry"_s, u"folder-open"_s, tr("Open"), [this] { open(); }, false);
    m_done = button(u"doneEntry"_s, u"dialog-ok-apply"_s, tr("Done"), [this] { settle(); });
    m_remove = button(u"removeEntry"_s, u"edit-delete"_s, tr("Remove…"), [this] { remove(); });
    m_older = button(
        u"olderEntries"_s, u"view-refresh"_s, tr("Show older"),
        [this] {
            m_limit *= 4;
            read();
        },
        false);
    connect(m_list, &QTreeWidget::itemActivated, this, &TimelineView::open);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TimelineView::updateButtons);
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &TimelineView::read);
    connect(&services.database, &Database::changed, this, [this](const QString &table) {
        static const QStringList shown = {u"timeline"_s, u"customers"_s, u"orders"_s, u"mails"_s};
        if (m_asked && (table.isEmpty() || shown.contains(table)))
            m_again.start();
    });
    updateButtons();
}

QAction *TimelineView::button(const QString &name, const QString &icon, const QString &text, const std::function<void()> &run,
                              bool writes)
{
    QAction *action = addListButton(m_row, name, icon, text, run, m_list);
    if (writes)
        needRight(action, u"edit|credentials"_s, m_services.directory);
    return action;
}

void TimelineView::setCustomer(qint64 channelId, qint64 customerId, const QString &about)
{
    m_about = about;
    if (m_customerId == customerId)
        return;
    m_channelId = channelId;
    m_customerId = customerId;
    if (isVisible())
        read();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_asked && m_customerId > 0)
        read();
}

void TimelineView::read()
{
    m_asked = true;
    const Rights &may = m_services.directory.rights();
    const DetailRights rights = detailRights(may);
    auto job = [channel = m_channelId, id = m_customerId, rights, directory = m_services.directory.directory(), limit = m_limit](
                   Session &session) { return TimelineRepository(session).items(channel, id, rights, directory, limit); };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<QList<TimelineItem>> &items) {
        if (items)
            fill(*items);
        else
            m_messages->show(items.error());
    });
}

void TimelineView::fill(const QList<TimelineItem> &items)
{
    const TimelineItem *before = current(); // its place counts among those that were shown
    const qint64 chosen = before != nullptr ? before->id : 0;
    const QString chosenKind = before != nullptr ? before->kind : QString();
    m_items = items;
    const QStringList kinds = m_shown->currentData().toStringList();
    m_list->clear();
    QHash<QString, int> ofKind;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const TimelineItem &one = m_items[i];
        ++ofKind[one.kind];
        if (!kinds.isEmpty() && !kinds.contains(one.kind))
            continue;
        auto *item = new QTreeWidgetItem({text::shortTime(one.at), timelineKindLabel(one.kind), one.who, one.what});
        item->setData(0, Qt::UserRole, i);
        item->setToolTip(3, text::plainToolTip(one.what));
        if (one.entry.isOpenTask() && one.kind == u"task"_s) {
            QFont bold = item->font(3);
            bold.setBold(true);
            item->setFont(3, bold);
        }
        m_list->addTopLevelItem(item);
        if (one.id == chosen && one.kind == chosenKind && chosen > 0)
            m_list->setCurrentItem(item);
    }
    for (int i = 0; i < 3; ++i)
        m_list->resizeColumnToContents(i);
    m_count->setText(m_items.isEmpty() ? tr("Nothing yet. Write a note, or drop a file here.")
                                       : tr("%Ln line(s)", nullptr, m_list->topLevelItemCount()));
    m_older->setEnabled(std::any_of(ofKind.begin(), ofKind.end(), [this](int count) { return count >= m_limit; }));
    updateButtons();
}

const TimelineItem *TimelineView::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const int place = item != nullptr ? item->data(0, Qt::UserRole).toInt() : -1;
    return place >= 0 && place < m_items.size() ? &m_items[place] : nullptr;
}

void TimelineView::updateButtons()
{
    const TimelineItem *item = current();
    const bool entry = item != nullptr && item->entry.id > 0;
    m_open->setEnabled(item != nullptr && (entry || item->kind == u"mail"_s || item->kind == u"order"_s));
    m_done->setEnabled(entry && item->kind == u"task"_s);
    m_done->setText(entry && item->entry.doneAt > 0 ? tr("Not done") : tr("Done"));
    m_done->setIconText(m_done->text()); // the button's words
    m_remove->setEnabled(entry);
}

void TimelineView::write(const QString &kind)
{
    TimelineEntry entry;
    entry.kind = kind;
    entry.channelId = m_channelId;
    entry.customerId = m_customerId;
    auto *dialog = new EntryDialog(m_services, entry, m_about, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TimelineView::open()
{
    const TimelineItem *item = current();
    if (item == nullptr)
        return;
    if (item->kind == u"mail"_s) {
        MailDialog::openMail(m_services, item->id, this, m_messages);
    } else if (item->kind == u"order"_s) {
        Q_EMIT orderRequested(item->number);
    } else if (item->kind == u"file"_s) {
        openFile(item->entry);
    } else if (item->entry.id > 0) {
        auto *dialog = new EntryDialog(m_services, item->entry, m_about, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

/// A file of somebody else is not run or opened from here: it is saved where its reader says.
void TimelineView::openFile(const TimelineEntry &entry)
{
    const QString path = m_services.questions.saveFile(this, tr("Save a copy"), entry.fileName, tr("All files (*)"));
    if (path.isEmpty())
        return;
    auto job = [channel = entry.channelId, id = entry.id](Session &session) {
        return TimelineRepository(session).content(channel, id);
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this, path](const Result<QByteArray> &content) {
        if (!content) {
            m_messages->show(content.error());
            return;
        }
        if (const Result<Done> written = writeFile(path, *content); written)
            m_messages->show(MessageBar::Kind::Success, tr("Saved as %1.").arg(path));
        else
            m_messages->show(written.error());
    });
}

void TimelineView::addFile(const QString &path)
{
    QFile file(path);
    TimelineEntry entry;
    entry.kind = u"file"_s;
    entry.channelId = m_channelId;
    entry.customerId = m_customerId;
    entry.fileName = QFileInfo(path).fileName();
    entry.fileSize = file.size();
    if (const FieldProblems problems = validate(entry); !problems.isEmpty()) {
        m_messages->show(MessageBar::Kind::Warning, problems.first().message);
        return;
    }
    if (!file.open(QFile::ReadOnly)) {
        m_messages->show(MessageBar::Kind::Warning, tr("%1 can't be read: %2").arg(path, file.errorString()));
        return;
    }
    change([entry, content = file.readAll()](TimelineRepository &timeline) { timeline.addFile(entry, content); });
}

template <typename Job> void TimelineView::change(Job job)
{
    m_messages->clear();
    QCoro::connect(m_services.database.run(Lane::Edit,
                                           [job](Session &session) {
                                               TimelineRepository timeline(session);
                                               job(timeline);
                                               return Done{};
                                           }),
                   this, [this](const Result<Done> &done) {
                       if (!done)
                           m_messages->show(done.error());
                   });
}

void TimelineView::settle()
{
    const TimelineItem *item = current();
    if (item == nullptr || item->kind != u"task"_s)
        return;
    change([channel = m_channelId, id = item->id, done = item->entry.doneAt == 0](TimelineRepository &timeline) {
        timeline.setDone(channel, id, done);
    });
}

void TimelineView::remove()
{
    const TimelineItem *item = current();
    if (item == nullptr || item->entry.id == 0 ||
        !m_services.questions.confirm(this, tr("Remove"), tr("Remove this line from the customer's timeline?"), tr("Remove")))
        return;
    change([channel = m_channelId, id = item->id](TimelineRepository &timeline) { timeline.remove(channel, id); });
}

void TimelineView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty() && m_services.directory.rights().may(u"edit|credentials"_s))
        event->acceptProposedAction();
}

void TimelineView::dropEvent(QDropEvent *event) { addFile(droppedFile(*event->mimeData())); }

} // namespace kontor

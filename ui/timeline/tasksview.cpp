// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/tasksview.h"

#include "base/listparts.h"
#include "base/longtable.h"
#include "base/messagebar.h"
#include "timeline/entrydialog.h"

#include <QAction>
#include <QComboBox>
#include <QDate>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int recountMs = 1000;
}

TasksView::TasksView(const Services &services, QWidget *parent)
    : ListPage(services, u"tasks"_s, parent)
    , m_model(new TaskTableModel(services.database, this))
    , m_table(new LongTable(this))
    , m_counter([this] { countDue(); }, recountMs)
{
    setTable(m_table, m_model, tr("Tasks"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnWidths<TaskTableModel::ColumnCount>(m_table->horizontalHeader(), {110, 380, 240, 120, 120, 190});
    widenToHeadings(m_table);
    connect(m_table, &QTableView::activated, this, &TasksView::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TasksView::updateButtons);
    connect(m_model, &LazyTableModel::counted, this, [this](qint64 rows) {
        m_count->setText(rows > 0 ? tr("%Ln task(s)", nullptr, int(rows))
                                  : tr("No task. Tasks are made from a customer (Customer → New task…)."));
        updateButtons();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TasksView::updateButtons);
    whenChanged(u"timeline"_s, [this] { m_counter.ask(); });
    m_whose = addFilter(u"whose"_s, tr("Whose tasks"), {{tr("For me or anybody"), true}, {tr("For everybody"), false}});
    m_state = addFilter(u"taskState"_s, tr("State"), {{tr("Open"), false}, {tr("Done"), true}});
    addStretch();
    m_done = addButton(
        u"taskDone"_s, u"dialog-ok-apply"_s, tr("Done"), [this] { settle(); }, u"edit|credentials"_s);
    m_ofOne << m_done << addButton(u"openTask"_s, u"document-edit"_s, tr("Open…"), [this] { open(); })
            << addButton(u"taskCustomer"_s, u"user-identity"_s, tr("Open customer"), [this] {
                   if (const auto task = m_model->taskAt(m_table->currentIndex().row()))
                       Q_EMIT customerRequested(task->entry.customerId);
               });
    updateButtons();
    m_counter.askNow();
}

void TasksView::ask()
{
    const TaskQuery query{m_whose->currentData().toBool(), m_state->currentData().toBool()};
    m_messages->clear();
    if (!std::exchange(m_asked, true) || query != m_model->query())
        m_model->setQuery(query);
}

void TasksView::countDue()
{
    auto job = [end = endOfToday()](Session &session) { return TimelineRepository(session).counts(end); };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job)), this, [this](const Result<TaskCounts> &counts) {
        m_counter.done(counts.ok());
        if (counts)
            Q_EMIT dueCounted(counts->due);
    });
}

void TasksView::updateButtons()
{
    const auto task = m_model->taskAt(m_table->currentIndex().row());
    for (QAction *action : std::as_const(m_ofOne))
        action->setEnabled(task.has_value());
    m_done->setText(task && task->entry.doneAt > 0 ? tr("Not done") : tr("Done"));
    m_done->setIconText(m_done->text()); // the button's words
}

void TasksView::open()
{
    const auto task = m_model->taskAt(m_table->currentIndex().row());
    if (!task)
        return;
    auto *dialog = new EntryDialog(m_services, task->entry, task->customer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TasksView::settle()
{
    const auto task = m_model->taskAt(m_table->currentIndex().row());
    if (!task)
        return;
    auto job = [entry = task->entry](Session &session) {
        TimelineRepository(session).setDone(entry.channelId, entry.id, entry.doneAt == 0);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &done) {
        if (!done)
            m_messages->show(done.error());
    });
}

} // namespace kontor

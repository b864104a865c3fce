// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinedesk.h"

#include "customers/customersdesk.h"
#include "customers/customersrepository.h"
#include "timeline/entrydialog.h"
#include "timeline/tasksview.h"

#include <QLocale>
#include <QTableView>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

void write(Desk &desk, const CustomersDesk &customers, const QString &kind)
{
    if (const qint64 id = customers.onlyId(); id > 0)
        desk.run(
            Lane::Read, [id](Session &session) { return CustomersRepository(session).load(id); },
            [&desk, kind](const Customer &customer) {
                TimelineEntry entry;
                entry.kind = kind;
                entry.channelId = customer.channelId;
                entry.customerId = customer.id;
                desk.openDialog<EntryDialog>(entry, customer.displayName());
            });
}

} // namespace

void addTimeline(Desk &desk, CustomersDesk &customers)
{
    auto *view = new TasksView(desk.services(), desk.window());
    desk.addPage({.name = u"tasks"_s,
                  .icon = u"view-task"_s,
                  .title = TasksView::tr("Tasks"),
                  .group = TasksView::tr("Work"),
                  .showText = TasksView::tr("Show tasks"),
                  .keys = QKeySequence(Qt::CTRL | Qt::Key_9),
                  .order = 25,
                  .help = u"timeline"_s,
                  .widget = view,
                  .entered = [view] { view->table().setFocus(); },
                  .counted =
                      [](qint64 due) {
                          return due > 0 ? TasksView::tr("Tasks (%1 due)").arg(QLocale().toString(due)) : TasksView::tr("Tasks");
                      }});
    const auto action = [&](const QString &name, const QString &icon, const QString &text, const QString &kind,
                            const QKeySequence &keys, int order) {
        desk.add({.name = name,
                  .icon = icon,
                  .text = text,
                  .keys = keys,
                  .places = {{u"customer"_s, order}},
                  .when = customers.one(),
                  .right = u"edit|credentials"_s,
                  .run = [&desk, &customers, kind] { write(desk, customers, kind); }});
    };
    action(u"addNote"_s, u"document-edit"_s, TasksView::tr("New note…"), u"note"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N),
           510);
    action(u"addCall"_s, u"call-start"_s, TasksView::tr("New call…"), u"call"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
           520);
    action(u"addTask"_s, u"view-task"_s, TasksView::tr("New task…"), u"task"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K),
           530);
    desk.addTarget(u"tasks"_s, [&desk, view](const QString &) { desk.show(view); });
    desk.addRefresh([view] { view->model().refresh(); });
    desk.addDraftOpener(u"entry"_s, [&desk](const Draft &draft) {
        desk.openDialog<EntryDialog>(EntryDialog::entryOf(draft), draft.what[u"about"_s].toString())->restore(draft);
    });
    QObject::connect(view, &TasksView::dueCounted, &desk, [&desk, view](qint64 due) { desk.setCount(view, due); });
    QObject::connect(view, &TasksView::customerRequested, &desk, [&desk](qint64 id) { desk.open(u"customer"_s, id); });
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pane/panesdesk.h"

#include "customers/customersdesk.h"
#include "pane/storepanes.h"

#include <QApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// Where the panes stand: actions of the menu View, and buttons beside the panes' tabs.
void addPlaces(Desk &desk, StorePanes &panes)
{
    struct Way
    {
        QString name, icon, text;
        Qt::Key key;
        Desk::SidePlace place;
    };
    const QList<Way> ways = {
        {u"storeBeside"_s, u"view-split-left-right"_s, StorePanes::tr("Store beside the lists"), Qt::Key_B,
         Desk::SidePlace::Beside},
        {u"storeFull"_s, u"view-fullscreen"_s, StorePanes::tr("Store in full width"), Qt::Key_U, Desk::SidePlace::Full},
        {u"storeApart"_s, u"view-right-new"_s, StorePanes::tr("Store in its own window"), Qt::Key_W, Desk::SidePlace::Apart},
        {u"storeRail"_s, u"sidebar-collapse-right"_s, StorePanes::tr("Hide the store"), Qt::Key_H, Desk::SidePlace::Rail}};
    int order = 410;
    QList<QAction *> actions;
    for (const Way &way : ways) {
        actions << desk.add({.name = way.name,
                             .icon = way.icon,
                             .text = way.text,
                             .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::ALT | way.key),
                             .places = {{u"view"_s, order}},
                             .when = [&panes] { return panes.count() > 0; },
                             .run = [&desk, &panes, place = way.place] { desk.placeSide(&panes, place); }});
        order += 10;
    }
    panes.setPlaceActions(actions);
}

} // namespace

void addPanes(Desk &desk, CustomersDesk &customers, const QString &plugin)
{
    auto *panes = new StorePanes(desk.services(), plugin, desk.window());
    desk.addSide(panes, Qt::RightEdge);
    desk.add({.name = u"logInAs"_s,
              .icon = u"system-users"_s,
              .text = StorePanes::tr("&Log in as customer"),
              .keys = QKeySequence(Qt::CTRL | Qt::Key_L),
              .places = {{u"customer"_s, 20}, {u"toolbar"_s, 120}},
              .when = customers.one(),
              .right = u"log_in_as"_s,
              .run = [&customers, panes] {
                  if (const qint64 id = customers.onlyId())
                      panes->logInAs(id);
              }});
    desk.addOpener(u"store"_s, [panes](qint64 id, const QString &) {
        panes->logInAs(id);
        return panes;
    });
    desk.addDraftOpener(
        u"store"_s, [panes](const Draft &draft) { panes->logInAs(draft.id); }, true);
    addPlaces(desk, *panes);
    // F5 reloads what has the keyboard: a page of the store, or the lists. Two actions with one key would do neither.
    QObject::connect(qApp, &QApplication::focusChanged, panes, [&desk, panes](const QWidget *, const QWidget *now) {
        if (QAction *refresh = desk.action(u"refresh"_s))
            refresh->setShortcutContext(now != nullptr && panes->isAncestorOf(now) ? Qt::WidgetShortcut : Qt::WindowShortcut);
    });
    desk.addEnding([panes] { panes->settle(); });
    QObject::connect(panes, &StorePanes::failed, &desk, [&desk](const Error &error) { desk.messages().show(error); });
    QObject::connect(panes, &StorePanes::said, &desk,
                     [&desk](const QString &text) { desk.messages().show(MessageBar::Kind::Information, text); });
    QObject::connect(panes, &StorePanes::countChanged, panes, [&desk, panes](int count) {
        // A pane that opens is seen; after the last one the lists have all the room again.
        if (count == 0 || !panes->isVisible())
            desk.placeSide(panes, Desk::SidePlace::Beside);
        panes->setVisible(count > 0);
        desk.updateActions();
    });
}

} // namespace kontor

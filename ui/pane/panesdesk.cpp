// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pane/panesdesk.h"

#include "customers/customersdesk.h"
#include "pane/storepanes.h"

namespace kontor {

using namespace Qt::StringLiterals;

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
              .run = [&customers, panes] {
                  if (const qint64 id = customers.onlyId())
                      panes->logInAs(id);
              }});
    desk.addOpener(u"store"_s, [panes](qint64 id, const QString &) {
        panes->logInAs(id);
        return panes;
    });
    desk.addEnding([panes] { panes->settle(); });
    QObject::connect(panes, &StorePanes::failed, &desk, [&desk](const Error &error) { desk.messages().show(error); });
    QObject::connect(panes, &StorePanes::said, &desk,
                     [&desk](const QString &text) { desk.messages().show(MessageBar::Kind::Information, text); });
    QObject::connect(panes, &StorePanes::countChanged, panes, [panes](int count) { panes->setVisible(count > 0); });
}

} // namespace kontor

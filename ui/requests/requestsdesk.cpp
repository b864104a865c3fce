// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestsdesk.h"

#include "requests/requestdialog.h"
#include "requests/requestsview.h"

#include <QLocale>
#include <QTableView>

namespace kontor {

using namespace Qt::StringLiterals;

void addRequests(Desk &desk)
{
    auto *view = new RequestsView(desk.services(), desk.window());
    desk.addPage({.name = u"requests"_s,
                  .icon = u"view-task"_s,
                  .title = RequestsView::tr("Order requests"),
                  .group = RequestsView::tr("Work"),
                  .showText = RequestsView::tr("Show order requests"),
                  .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_8),
                  .order = 23,
                  .right = u"orders"_s,
                  .help = u"companies"_s,
                  .widget = view,
                  .entered = [view] { view->table().setFocus(); },
                  .counted =
                      [](qint64 waiting) {
                          return waiting > 0 ? RequestsView::tr("Order requests (%1 waiting)").arg(QLocale().toString(waiting))
                                             : RequestsView::tr("Order requests");
                      }});
    desk.add({.name = u"exportAllRequests"_s,
              .icon = u"document-export"_s,
              .text = RequestsView::tr("Export order requests…"),
              .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Q),
              .places = {{u"file"_s, 63}},
              .when = [&desk] { return desk.services().directory.rights().may(u"orders"_s); },
              .right = u"export"_s,
              .run = [view] { view->exportAll(); }});
    desk.addRefresh([view] { view->model().refresh(); });
    desk.addOpener(u"request"_s, [&desk](qint64 id, const QString &) {
        auto *dialog = desk.openDialog<RequestDialog>(id);
        const auto opens = [&desk](const QString &kind) { return [&desk, kind](qint64 which) { desk.open(kind, which); }; };
        QObject::connect(dialog, &RequestDialog::customerRequested, &desk, opens(u"customer"_s));
        QObject::connect(dialog, &RequestDialog::companyRequested, &desk, opens(u"company"_s));
        QObject::connect(dialog, &RequestDialog::orderRequested, &desk, opens(u"order"_s));
        return dialog;
    });
    desk.addFinder(
        {u"request"_s, u"view-task"_s, [](Session &session, const QString &search) {
             QList<DeskFinder::Found> out;
             for (const OrderRequest &one : requestsOfNumber(session, search.trimmed()))
                 out << DeskFinder::Found{one.id, RequestsView::tr("Order request %1: %2").arg(one.number, one.person)};
             return out;
         }});
    QObject::connect(view, &RequestsView::waitingCounted, &desk, [&desk, view](qint64 waiting) { desk.setCount(view, waiting); });
    QObject::connect(view, &RequestsView::openRequested, &desk, [&desk](qint64 id) { desk.open(u"request"_s, id); });
}

} // namespace kontor

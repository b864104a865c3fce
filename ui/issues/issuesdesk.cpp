// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "issues/issuesdesk.h"

#include "issues/issuesview.h"

#include <QLocale>
#include <QTreeWidget>

namespace kontor {

using namespace Qt::StringLiterals;

void addIssues(Desk &desk)
{
    auto *issues = new IssuesView(desk.services(), desk.window());
    desk.addPage({.name = u"errors"_s,
                  .icon = u"dialog-warning"_s,
                  .title = IssuesView::tr("Errors"),
                  .group = IssuesView::tr("Work"),
                  .showText = IssuesView::tr("Show &errors"),
                  .keys = QKeySequence(Qt::CTRL | Qt::Key_3),
                  .order = 30,
                  .widget = issues,
                  .entered = [issues] { issues->tree().setFocus(); },
                  .counted = [](qint64 open) { return IssuesView::tr("Errors (%1)").arg(QLocale().toString(open)); }});
    desk.addTarget(u"errors"_s, [&desk, issues](const QString &) { desk.show(issues); });
    desk.addRefresh([issues] { issues->reload(); });
    QObject::connect(issues, &IssuesView::counted, &desk, [&desk, issues](qint64 open) { desk.setCount(issues, open); });
    QObject::connect(issues, &IssuesView::customerRequested, &desk,
                     [&desk](qint64 id, const QString &field) { desk.open(u"customer"_s, id, field); });
}

} // namespace kontor

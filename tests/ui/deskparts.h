// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window with all its features, and the parts that tests look at.
#pragma once

#include "customers/customereditor.h"
#include "customers/customersdesk.h"
#include "customers/customerview.h"
#include "deskfeatures.h"
#include "imports/batchesview.h"
#include "issues/issuesview.h"
#include "mail/mailsview.h"
#include "mainwindow/mainwindow.h"
#include "pane/storepanes.h"
#include "views/viewspanel.h"

namespace kontor {

class FullWindow : public MainWindow
{
public:
    explicit FullWindow(const Services &services) : MainWindow(services, deskFeatures({})) {}
};

template <typename Page> Page &page(MainWindow &window, const QString &name)
{
    for (const DeskPage &page : window.desk().pages()) {
        if (auto *found = page.name == name ? qobject_cast<Page *>(page.widget) : nullptr)
            return *found;
    }
    qFatal("no page %s", qPrintable(name));
}
template <typename Panel> Panel &side(MainWindow &window)
{
    for (const Desk::Side &side : window.desk().sides()) {
        if (auto *found = qobject_cast<Panel *>(side.panel))
            return *found;
    }
    qFatal("no such panel");
}

inline CustomerView &current(MainWindow &window) { return page<CustomerView>(window, QStringLiteral("current")); }
inline CustomerView &deactivated(MainWindow &window) { return page<CustomerView>(window, QStringLiteral("deactivated")); }
inline IssuesView &issues(MainWindow &window) { return page<IssuesView>(window, QStringLiteral("errors")); }
inline BatchesView &batches(MainWindow &window) { return page<BatchesView>(window, QStringLiteral("imports")); }
inline MailsView &mails(MainWindow &window) { return page<MailsView>(window, QStringLiteral("mails")); }
inline ViewsPanel &views(MainWindow &window) { return side<ViewsPanel>(window); }
inline StorePanes &panes(MainWindow &window) { return side<StorePanes>(window); }
inline QAction *action(MainWindow &window, const QString &name)
{
    QAction *found = window.desk().action(name);
    if (found == nullptr)
        qFatal("no action %s", qPrintable(name));
    return found;
}
inline MessageBar &messages(MainWindow &window) { return window.desk().messages(); }
inline CustomerEditor *edit(MainWindow &window, qint64 id)
{
    return qobject_cast<CustomerEditor *>(window.desk().open(QStringLiteral("customer"), id));
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "customers/customer.h"

#include <QElapsedTimer>
#include <QTabWidget>

namespace kontor {

class StorePane;
class StoreViewPlugin;

/// The panes beside the tables, a tab for each customer that a staff member acts as; and the way in: ticket, store, view.
class StorePanes : public QTabWidget
{
    Q_OBJECT
public:
    /// `plugin`: path of the WebEngine plugin; empty when this program was built without.
    StorePanes(const Services &services, QString plugin, QWidget *parent = nullptr);
    ~StorePanes() override;

    void logInAs(qint64 customerId);
    StorePane *paneOf(qint64 customerId) const;
    /// Ways to place the panes, as buttons beside their tabs.
    void setPlaceActions(const QList<QAction *> &actions);
    /// Before the program ends: waits until no page is still being set up, three seconds at most; without a pane not at all.
    void settle();
    /// Opens this address in the system's browser; replaced by tests.
    std::function<void(const QUrl &)> openBrowser;

Q_SIGNALS:
    void failed(const kontor::Error &error);
    void said(const QString &text);
    void countChanged(int panes);

private:
    struct Start
    {
        Customer customer;
        Channel channel;
        QString reason; ///< why staff act, where the trade store asks
    };
    void begin(const Start &start);
    void openPane(const Start &start, const QUrl &store);
    void openInBrowser(const Start &start, const QUrl &store);
    StoreViewPlugin *plugin();
    void closePane(int index);

    Services m_services;
    QString m_pluginPath;
    StoreViewPlugin *m_plugin = nullptr;
    QSet<qint64> m_opening;
    QElapsedTimer m_touched; ///< since a pane was opened or closed last
};

} // namespace kontor

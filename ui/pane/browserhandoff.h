// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUrl>

namespace kontor {

/// Opens the store in the system browser without the ticket in any URL: a page on loopback, served once at an unguessable path,
/// that POSTs the ticket to the store. Lives a minute, as the ticket does, and deletes itself.
class BrowserHandoff : public QObject
{
    Q_OBJECT
public:
    explicit BrowserHandoff(QObject *parent = nullptr);
    /// Starts to listen; false when no port could be had.
    bool listen();
    /// The Origin header that the store will see; the ticket is bound to it.
    QString origin() const;
    /// The page's address, for the browser.
    QUrl pageUrl() const;
    void offer(const QUrl &ticketUrl, const QString &ticket);

private:
    void answer();
    QTcpServer m_server;
    QString m_path;
    QUrl m_ticketUrl;
    QString m_ticket;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pane/browserhandoff.h"

#include "credentials/password.h"

#include <QTcpSocket>
#include <QTimer>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int lifeMs = 60'000;
constexpr qint64 requestMax = 16 * 1024;
} // namespace

BrowserHandoff::BrowserHandoff(QObject *parent) : QObject(parent), m_path(u"/"_s + token::make())
{
    connect(&m_server, &QTcpServer::newConnection, this, &BrowserHandoff::answer);
    QTimer::singleShot(lifeMs, this, &QObject::deleteLater);
}

bool BrowserHandoff::listen() { return m_server.listen(QHostAddress::LocalHost, 0); }
QString BrowserHandoff::origin() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }
QUrl BrowserHandoff::pageUrl() const { return QUrl(origin() + m_path); }

void BrowserHandoff::offer(const QUrl &ticketUrl, const QString &ticket)
{
    m_ticketUrl = ticketUrl;
    m_ticket = ticket;
}

void BrowserHandoff::answer()
{
    QTcpSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        if (!socket->peek(requestMax).contains("\r\n\r\n") && socket->bytesAvailable() < requestMax)
            return;
        const QByteArray line = socket->readAll().split('\n').value(0);
        const bool right = line.startsWith("GET " + m_path.toLatin1() + " ") && !m_ticket.isEmpty();
        QByteArray body =
            "<!doctype html><meta charset=utf-8><title>Kontor</title><p>This page was used already. Start again from Kontor.";
        QByteArray policy = "default-src 'none'; frame-ancestors 'none'";
        if (right) {
            body = "<!doctype html><html><head><meta charset=\"utf-8\"><title>Kontor</title></head><body><form method=\"post\" "
                   "action=\"" +
                   m_ticketUrl.toString().toHtmlEscaped().toUtf8() + "\"><input type=\"hidden\" name=\"ticket\" value=\"" +
                   m_ticket.toLatin1() +
                   "\"><button autofocus>Continue to the trade "
                   "store</button></form><script>document.forms[0].submit()</script></body></html>";
            policy = "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'";
            m_ticket.clear(); // once
        }
        socket->write(QByteArray(right ? "HTTP/1.1 200 OK" : "HTTP/1.1 404 Not Found") +
                      "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: "
                      "origin\r\nX-Content-Type-Options: nosniff"
                      "\r\nContent-Security-Policy: " +
                      policy + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket->disconnectFromHost();
    });
}

} // namespace kontor

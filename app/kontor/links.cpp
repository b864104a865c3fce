// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QUrl>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 2000;
constexpr qint64 linkMax = 2000; ///< bytes

/// A socket in the user's own folder; a pipe of the user's own on Windows.
QString doorName()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#ifdef Q_OS_WIN
    return u"kontor-"_s +
           QString::fromLatin1(QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
#else
    return folder + u"/kontor-desk"_s;
#endif
}

} // namespace

LinkDoor::LinkDoor(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LinkDoor::take);
}

bool LinkDoor::isLink(const QString &text)
{
    return text.startsWith(u"kontor:"_s, Qt::CaseInsensitive) && text.size() <= linkMax && QUrl(text).isValid();
}

bool LinkDoor::handOn(const QString &link)
{
    QLocalSocket socket;
    socket.connectToServer(doorName());
    if (!socket.waitForConnected(waitMs))
        return false;
    socket.write(link.toUtf8() + '\n');
    if (!socket.waitForBytesWritten(waitMs))
        return false;
    // It answers once it has the link; a door that is stuck is none.
    return socket.waitForReadyRead(waitMs) && socket.readAll().startsWith("taken");
}

void LinkDoor::listen()
{
    // Asked first: with rights of its own a server takes another's place without a word (Qt 6.4, qlocalserver_unix.cpp).
    QLocalSocket other;
    other.connectToServer(doorName());
    if (other.waitForConnected(waitMs))
        return;
    QLocalServer::removeServer(doorName()); // left by a desk that was killed
    m_server.listen(doorName());
}

void LinkDoor::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() <= linkMax)
                return;
            const QString link = QString::fromUtf8(socket->readLine(linkMax + 2)).trimmed();
            if (isLink(link)) {
                socket->write("taken\n");
                socket->flush();
                Q_EMIT came(link);
            }
            socket->disconnectFromServer();
        });
    }
}

} // namespace kontor

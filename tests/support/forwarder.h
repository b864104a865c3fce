// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>

namespace kontor {

/// Stands between a program and a server on this machine, on a port and a thread of its own. Can fall silent: connections stay, and nothing
/// comes through, as with a cable that was pulled; or cuts one at the worst moment.
class Forwarder
{
public:
    /// `at` is its port; 0: a free one.
    explicit Forwarder(quint16 to, quint16 at = 0) : m_to(to)
    {
        m_server.moveToThread(&m_thread);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *outer = m_server.nextPendingConnection()) {
                auto *inner = new QTcpSocket(outer);
                inner->connectToHost(QHostAddress::LocalHost, m_to);
                join(outer, inner, true);
                join(inner, outer, false);
            }
        });
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server, [this, at] { m_port = m_server.listen(QHostAddress::LocalHost, at) ? m_server.serverPort() : 0; },
            Qt::BlockingQueuedConnection);
        if (m_port == 0)
            qFatal("no port");
    }
    ~Forwarder()
    {
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                qDeleteAll(m_server.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly));
                m_server.close();
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Forwarder)

    quint16 port() const { return m_port; }
    /// The next connection over which a COMMIT comes is cut: before it reaches the server, or after, so that its answer is lost.
    enum class Cut { None, Before, After };
    void cutAtCommit(Cut cut) { m_cut = cut; }
    /// So many answers are lost of those to what next names the key of that COMMIT: the server has done what it was told there.
    void cutAtQuestions(int count) { m_questions = count; }
    /// All connections that are there now.
    void cutAll()
    {
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly))
                    socket->abort();
            },
            Qt::BlockingQueuedConnection);
    }
    void setSilent(bool silent)
    {
        m_silent = silent;
        const auto goOn = [this] {
            for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
                Q_EMIT socket->readyRead();
        };
        if (!silent)
            QMetaObject::invokeMethod(&m_server, goOn, Qt::BlockingQueuedConnection);
    }

private:
    Cut cutFor(const QByteArray &bytes)
    {
        if (bytes.contains("COMMIT")) {
            static const QRegularExpression key(QStringLiteral("SELECT '([0-9a-f]+)'"));
            const Cut cut = m_cut.exchange(Cut::None);
            if (cut != Cut::None)
                m_key = key.match(QString::fromLatin1(bytes)).captured(1).toLatin1();
            return cut;
        }
        if (m_questions == 0 || m_key.isEmpty() || !bytes.contains(m_key))
            return Cut::None;
        --m_questions;
        return Cut::After;
    }
    void join(QTcpSocket *from, QTcpSocket *to, bool toServer)
    {
        QObject::connect(from, &QTcpSocket::readyRead, to, [this, from, to, toServer] {
            if (m_silent || to->state() != QAbstractSocket::ConnectedState)
                return;
            const QByteArray bytes = from->readAll();
            const Cut cut = toServer ? cutFor(bytes) : Cut::None;
            if (cut != Cut::Before)
                to->write(bytes);
            if (cut == Cut::None)
                return;
            QObject::disconnect(to, nullptr, from, nullptr); // no answer comes through any more
            if (cut == Cut::After)
                to->waitForBytesWritten();
            from->abort();
        });
        QObject::connect(from, &QTcpSocket::connected, to, [to] { Q_EMIT to->readyRead(); }); // what came before
        QObject::connect(from, &QTcpSocket::disconnected, to, [this, to] {
            if (!m_silent)
                to->disconnectFromHost();
        });
    }

    quint16 m_to;
    quint16 m_port = 0;
    std::atomic<bool> m_silent = false;
    std::atomic<Cut> m_cut = Cut::None;
    std::atomic<int> m_questions = 0;
    QByteArray m_key; ///< of the COMMIT that was cut; the thread's own
    QTcpServer m_server;
    QThread m_thread;
};

} // namespace kontor

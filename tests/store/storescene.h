// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguerepository.h"
#include "channels/channelsrepository.h"
#include "credentials/password.h"
#include "customers/customersrepository.h"
#include "http/server.h"
#include "site/site.h"
#include "support/testdatabase.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QUrl>

#include <latch>
#include <thread>

namespace kontor {

using namespace Qt::StringLiterals;

struct Answer
{
    int status = 0;
    QByteArray head;
    QByteArray body;
    QByteArray header(const QByteArray &name) const
    {
        const QRegularExpression line(u"^%1: ([^\\r]*)"_s.arg(QString::fromLatin1(name)),
                                      QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        return line.match(QString::fromLatin1(head)).captured(1).toLatin1();
    }
    QByteArray cookie(const QByteArray &name) const
    {
        const QRegularExpression line(u"Set-Cookie: %1=([^;\\r]+)"_s.arg(QString::fromLatin1(name)));
        return line.match(QString::fromLatin1(head)).captured(1).toLatin1();
    }
    QByteArray csrf() const
    {
        static const QRegularExpression field(u"name=\"csrf\" value=\"([0-9a-f]{64})\""_s);
        return field.match(QString::fromUtf8(body)).captured(1).toLatin1();
    }
};

/// Over a plain socket, so that a test sends just the bytes it means to: all that comes until it is enough, the store ends the
/// connection, or says nothing for a while.
inline QByteArray rawBytes(quint16 port, const QByteArray &request, int waitMs = 1500,
                           bool (*enough)(const QByteArray &) = nullptr)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(2000))
        return {};
    socket.write(request);
    QByteArray all;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(waitMs)) {
        all += socket.readAll();
        if (enough != nullptr && enough(all))
            break;
    }
    return all + socket.readAll();
}

/// One whole answer.
inline Answer raw(quint16 port, const QByteArray &request, int waitMs = 5000)
{
    const QByteArray all = rawBytes(port, request, waitMs, [](const QByteArray &so) {
        const qsizetype end = so.indexOf("\r\n\r\n");
        const qsizetype at = so.indexOf("Content-Length: ");
        return end > 0 && at > 0 && so.size() >= end + 4 + so.mid(at + 16, so.indexOf('\r', at) - at - 16).toLongLong();
    });
    Answer out;
    out.status = all.mid(9, 3).toInt();
    const qsizetype end = all.indexOf("\r\n\r\n");
    out.head = all.left(end + 2);
    out.body = all.mid(end + 4);
    return out;
}

/// A trade store with 30 products on a database of its own, behind HTTP on a loopback port.
struct Store
{
    explicit Store(const QString &engine, const QString &channel = {}, const http::Server::Limits &limits = {})
        : db(engine)
        , directory(db.basics())
    {
        db.edit([this](Session &session) {
            CatalogueRepository catalogue(session);
            const qint64 category = catalogue.saveCategory(u"Tea"_s, u"Leaves"_s, 0);
            for (int i = 1; i <= 30; ++i) {
                const qint64 id =
                    catalogue.saveProduct(u"T-%1"_s.arg(i), u"Tea number %1"_s.arg(i), u"Fine leaves"_s, u"kg"_s, category, true);
                catalogue.setStock(directory.warehouses.first().id, id, 50);
                catalogue.setPrice(directory.priceTiers.first().id, id, 1000 + i);
            }
            return Done{};
        });
        Database::Options options;
        options.actor = u"kontor-store"_s;
        options.background = 0;
        options.bulk = 0;
        options.feed = false;
        options.lockWaitMs = 1500;
        own = std::make_unique<Database>(db.urlOfStore(), options);
        site = std::make_unique<Site>(*own, channel);
        server = site->served(limits);
        if (!server->listen(u"127.0.0.1"_s, 0))
            qFatal("no port");
    }
    /// Another trade store on the same server.
    Channel addStore(const QString &url = {})
    {
        return db.edit([&](Session &session) {
            ChannelsRepository repository(session);
            Channel channel = repository.directory().channels.first();
            channel.id = 0;
            channel.name = u"Second store"_s;
            channel.url = url;
            repository.save(channel);
            return *repository.directory().channelNamed(u"Second store"_s);
        });
    }
    static constexpr auto secret = "quite a long secret"; ///< a password that may be
    Customer add(const QString &code, const QString &password = QString::fromLatin1(secret))
    {
        return db.edit([&, hash = password::hash(password)](Session &session) {
            CustomersRepository customers(session);
            const Customer c = customers.insert(someone(directory, code, code.toLower() + u"@x.de"_s));
            customers.setPassword(c.channelId, c.id, hash, false);
            return customers.load(c.id);
        });
    }
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(server->port()); }
    Answer get(const QByteArray &path, const QByteArray &cookie = {}) const
    {
        return raw(server->port(), "GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n" +
                                       (cookie.isEmpty() ? QByteArray() : "Cookie: " + cookie + "\r\n") +
                                       "Connection: close\r\n\r\n");
    }
    Answer post(const QByteArray &path, const QByteArray &body, const QByteArray &cookie = {}, const QByteArray &extra = {}) const
    {
        return raw(server->port(), "POST " + path + " HTTP/1.1\r\nHost: " + host() +
                                       "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                                       QByteArray::number(body.size()) + "\r\n" +
                                       (cookie.isEmpty() ? QByteArray() : "Cookie: " + cookie + "\r\n") + extra +
                                       "Connection: close\r\n\r\n" + body);
    }
    Answer tryToSignIn(const QByteArray &account, const QByteArray &password) const
    {
        const Answer form = get("/sign-in");
        return post("/sign-in",
                    "csrf=" + form.csrf() + "&account=" + account +
                        "&password=" + QUrl::toPercentEncoding(QString::fromUtf8(password)),
                    "__Host-kontor-form=" + form.cookie("__Host-kontor-form"));
    }
    QByteArray signIn(const QByteArray &account, const QByteArray &password) const
    {
        const Answer in = tryToSignIn(account, password);
        return in.status == 303 ? "__Host-kontor=" + in.cookie("__Host-kontor") : QByteArray();
    }
    /// What the checkout's form says of what it showed.
    QByteArray shown(const QByteArray &cookie) const
    {
        static const QRegularExpression fields(
            u"name=\"shown\" value=\"([^\"]*)\"><input type=\"hidden\" name=\"shown_total\" value=\"(\\d*)\""_s);
        const auto match = fields.match(QString::fromUtf8(get("/checkout", cookie).body));
        return "&shown=" + QUrl::toPercentEncoding(match.captured(1)) + "&shown_total=" + match.captured(2).toLatin1();
    }
    TestDatabase db;
    Directory directory;
    std::unique_ptr<Database> own;
    std::unique_ptr<Site> site;
    std::unique_ptr<http::Server> server;
};

/// Holds what `lock` locks until it ends.
class Holding
{
public:
    Holding(TestDatabase &db, const QString &lock)
        : m_thread([this, &db, lock] {
            (void)db.database().wait(Lane::Bulk, [&](Session &session) {
                session.execute(lock);
                m_held.count_down();
                while (!m_done)
                    std::this_thread::sleep_for(std::chrono::milliseconds(10));
                return Done{};
            });
        })
    {
        m_held.wait();
    }
    ~Holding() { m_done = true; }

private:
    std::latch m_held{1};
    std::atomic<bool> m_done = false;
    std::jthread m_thread;
};

} // namespace kontor

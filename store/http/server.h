// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "http/slowarrivals.h"
#include "http/workpool.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

struct MHD_Daemon;

namespace kontor::http {

/// HTTP/1.1 by libmicrohttpd, for a place behind a TLS proxy or on loopback. Holds the limits that a hostile peer meets: time,
/// connections, header and body size; refuses what two servers could read differently (two Content-Lengths, or one beside
/// Transfer-Encoding: RFC 9112 6.3). Every answer carries the security headers.
class Server
{
public:
    using Handler = std::function<Response(const Request &)>; ///< called from several threads at once, none of them the network's
    /// What may be answered on a network thread, for it waits for nothing.
    using Quick = std::function<std::optional<Response>(const Request &)>;

    struct Limits
    {
        unsigned threads = 2; ///< of the network, which only carry: more than cores did not measure better
        unsigned connections = 10'000;
        unsigned connectionsOfOne = 500; ///< of one address, where no proxy stands before; a proxy limits them itself
        unsigned idleSeconds = 15;
        unsigned arrivalSeconds = 20; ///< for a request's head and body, from the first byte to the last
        size_t headerBytes = 24 * 1024; ///< per connection
        qsizetype bodyBytes = 256 * 1024;
        WorkPool::Limits work;
        QStringList proxies; ///< addresses whose X-Forwarded-For is believed (its last entry)
    };

    /// Whose turn a request takes (WorkPool::add()).
    using Turn = std::function<QByteArray(const Request &)>;

    /// What the server says by itself: a status of 400 and more, in a language.
    using Words = std::function<Response(int status, const QString &language)>;

    Server(Handler handler, const Limits &limits, Quick quick = {}, Turn turn = {}, WorkPool::Equipment equipment = {},
           Words words = {});
    ~Server();
    /// Port 0 takes a free one. False when the address can't be had; error() then says why.
    bool listen(const QString &address, quint16 port);
    quint16 port() const { return m_port; }
    QString error() const { return m_error; }

    const Handler &handler() const { return m_handler; }
    const Quick &quick() const { return m_quick; }
    const Words &words() const { return m_words; }
    QByteArray turnOf(const Request &request) const { return m_turn ? m_turn(request) : QByteArray(); }
    const Limits &limits() const { return m_limits; }
    WorkPool &pool() { return *m_pool; }
    SlowArrivals &arrivals() { return *m_arrivals; }

private:
    Handler m_handler;
    Quick m_quick;
    Turn m_turn;
    Words m_words;
    Limits m_limits;
    std::unique_ptr<WorkPool> m_pool;
    std::unique_ptr<SlowArrivals> m_arrivals;
    MHD_Daemon *m_daemon = nullptr;
    quint16 m_port = 0;
    QString m_error;
};

} // namespace kontor::http

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/server.h"

#include "http/gzip.h"
#include "http/rawheads.h"
#include "http/requests.h"

#include <microhttpd.h>

#include <spdlog/spdlog.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <typeinfo>
#include <cstring>

namespace kontor::http {

namespace {

/// MHD answers by itself, in its own words, when a connection's memory is used up; so it gets more than we let through.
constexpr size_t memoryPerHeaderByte = 8;

/// What is kept of one request while its body arrives, and while its answer is made. Its connection is suspended meanwhile, so that no
/// network thread waits; the pool's thread writes `answer` and resumes it.
struct Arrival
{
    Server *server = nullptr;
    MHD_Connection *connection = nullptr;
    Body body;
    std::optional<Response> answer;
};

constexpr qsizetype worthPacking = 1024; ///< bytes

/// What the server says by itself, in the visitor's language.
Response own(const Server &server, int status, const QString &language)
{
    if (server.words())
        return server.words()(status, language);
    return plainAnswer(status, QByteArray::number(status));
}

Response busy(const Server &server, const QString &language)
{
    Response out = own(server, MHD_HTTP_SERVICE_UNAVAILABLE, language);
    out.retryAfter = retrySeconds;
    return out;
}

/// Content-Security-Policy and its companions (CHECKS 42; OWASP Secure Headers).
void addSecurityHeaders(MHD_Response *response)
{
    MHD_add_response_header(
        response, "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
    MHD_add_response_header(response, "X-Frame-Options", "DENY");
    MHD_add_response_header(response, "Referrer-Policy", "no-referrer");
    MHD_add_response_header(response, "Cross-Origin-Opener-Policy", "same-origin");
    MHD_add_response_header(response, "Cross-Origin-Resource-Policy", "same-origin");
    MHD_add_response_header(response, "Permissions-Policy", "camera=(), microphone=(), geolocation=()");
}

using Queue = MHD_Result (*)(MHD_Connection *, unsigned, MHD_Response *);

/// Requests that were sent behind this one without waiting for its answer: they may not be what they seem, for nobody looked at their heads.
bool hasMoreBehind(MHD_Connection *connection)
{
    const bool chunked = !header(connection, MHD_HTTP_HEADER_TRANSFER_ENCODING).isEmpty();
    return chunked || rawheads::hasMore(socketOf(connection), header(connection, MHD_HTTP_HEADER_CONTENT_LENGTH).toLongLong());
}

MHD_Result send(MHD_Connection *connection, const Response &answer)
{
    const bool known = !answer.etag.isEmpty() && header(connection, MHD_HTTP_HEADER_IF_NONE_MATCH) == answer.etag;
    QByteArray body = known ? QByteArray() : answer.body;
    bool isPacked = false;
    if (answer.compress && body.size() >= worthPacking && header(connection, MHD_HTTP_HEADER_ACCEPT_ENCODING).contains("gzip")) {
        if (const QByteArray small = packed(body); !small.isEmpty()) {
            body = small;
            isPacked = true;
        }
    }
    MHD_Response *response =
        MHD_create_response_from_buffer(size_t(body.size()), const_cast<char *>(body.constData()), MHD_RESPMEM_MUST_COPY);
    if (!answer.etag.isEmpty())
        MHD_add_response_header(response, MHD_HTTP_HEADER_ETAG, answer.etag.constData());
    if (answer.compress)
        MHD_add_response_header(response, MHD_HTTP_HEADER_VARY, "Accept-Encoding");
    if (isPacked)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_ENCODING, "gzip");
    if (answer.retryAfter > 0)
        MHD_add_response_header(response, MHD_HTTP_HEADER_RETRY_AFTER, QByteArray::number(answer.retryAfter).constData());
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, answer.type.constData());
    MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, answer.cacheControl.constData());
    if (!answer.location.isEmpty())
        MHD_add_response_header(response, MHD_HTTP_HEADER_LOCATION, answer.location.constData());
    if (!answer.download.isEmpty())
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_DISPOSITION,
                                ("attachment; filename=\"" + answer.download + '"').constData());
    if (!answer.clearSiteData.isEmpty())
        MHD_add_response_header(response, "Clear-Site-Data", answer.clearSiteData.constData());
    if (answer.overTls)
        MHD_add_response_header(response, "Strict-Transport-Security", "max-age=31536000");
    for (const QByteArray &cookie : answer.cookies)
        MHD_add_response_header(response, MHD_HTTP_HEADER_SET_COOKIE, cookie.constData());
    if (answer.close || hasMoreBehind(connection))
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
    const MHD_Result queued = MHD_queue_response(connection, known ? MHD_HTTP_NOT_MODIFIED : unsigned(answer.status), response);
    MHD_destroy_response(response);
    return queued;
}

/// The page, whatever happens to it.
Response made(const Server &server, const Request &request)
{
    try {
        Response out = server.handler()(request);
        out.overTls = request.secure;
        return out;
    } catch (const std::exception &e) {
        spdlog::error("A page failed: {}", typeid(e).name());
        return own(server, MHD_HTTP_INTERNAL_SERVER_ERROR, request.language);
    }
}

MHD_Result answer(void *closure, MHD_Connection *connection, const char *url, const char *method, const char *, const char *data,
                  size_t *size, void **state)
{
    auto *server = static_cast<Server *>(closure);
    auto *arrival = static_cast<Arrival *>(*state);
    if (arrival == nullptr) {
        *state = new Arrival{server, connection, {{}, bodyKind(header(connection, MHD_HTTP_HEADER_CONTENT_TYPE))}, {}};
        if (const int refused = refusal(connection, server->limits().headerBytes, server->limits().bodyBytes); refused != 0) {
            Response said = own(*server, refused, languageOf(connection));
            said.close = true;
            return send(connection, said);
        }
        return MHD_YES;
    }
    if (*size > 0) {
        if (arrival->body.bytes.size() + qsizetype(*size) > server->limits().bodyBytes)
            return MHD_NO; // a chunked body without end: the connection is closed, nothing more is kept
        arrival->body.bytes.append(data, qsizetype(*size));
        *size = 0;
        return MHD_YES;
    }
    if (arrival->answer)
        return send(connection, *arrival->answer);
    server->arrivals().arrived(connection);
    const Request request = requestOf(connection, url, method, arrival->body, server->limits().proxies);
    if (server->quick()) {
        if (const auto at = server->quick()(request))
            return send(connection, *at);
    }
    // Suspended before the pool hears of it, which resumes it and may be quicker than this thread.
    MHD_suspend_connection(connection);
    const WorkPool::Lane lane = request.method == "POST" ? WorkPool::Writing : WorkPool::Reading;
    const bool taken = server->pool().add(
        lane,
        [server, request, arrival, connection](bool late) {
            arrival->answer = late ? busy(*server, request.language) : made(*server, request);
            MHD_resume_connection(connection);
        },
        lane == WorkPool::Writing ? server->turnOf(request) : QByteArray());
    if (!taken) {
        arrival->answer = busy(*server, request.language);
        MHD_resume_connection(connection);
    }
    return MHD_YES;
}

void completed(void *, MHD_Connection *, void **state, MHD_RequestTerminationCode)
{
    const auto *arrival = static_cast<Arrival *>(*state);
    if (arrival != nullptr) {
        arrival->server->arrivals().awaits(arrival->connection);
        rawheads::nextRequest(socketOf(arrival->connection));
    }
    delete arrival;
    *state = nullptr;
}

void connectionChanged(void *closure, MHD_Connection *connection, void **, MHD_ConnectionNotificationCode code)
{
    auto *server = static_cast<Server *>(closure);
    if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
        server->arrivals().closed(connection);
        rawheads::closed(socketOf(connection));
        return;
    }
    rawheads::opened(socketOf(connection));
    server->arrivals().opened(connection, socketOf(connection));
}

} // namespace

} // namespace kontor::http

/// Stands before libmicrohttpd's function of this name, for its own calls too: the answers that it gives by itself (headers beyond the
/// connection's memory, no request at all) leave with the same headers as ours. A libmicrohttpd linked with -Bsymbolic-functions keeps to
/// its own for those.
extern "C" __attribute__((visibility("default"))) MHD_Result MHD_queue_response(MHD_Connection *connection, unsigned status,
                                                                                MHD_Response *response)
{
    static const auto queue = reinterpret_cast<kontor::http::Queue>(dlsym(RTLD_NEXT, "MHD_queue_response"));
    kontor::http::addSecurityHeaders(response);
    return queue(connection, status, response);
}

namespace kontor::http {

Server::Server(Handler handler, const Limits &limits, Quick quick, Turn turn, WorkPool::Equipment equipment, Words words)
    : m_handler(std::move(handler))
    , m_quick(std::move(quick))
    , m_turn(std::move(turn))
    , m_words(std::move(words))
    , m_limits(limits)
    , m_pool(std::make_unique<WorkPool>(limits.work, std::move(equipment)))
    , m_arrivals(std::make_unique<SlowArrivals>(limits.arrivalSeconds, limits.connections))
{
}

Server::~Server()
{
    if (m_daemon == nullptr)
        return;
    // No new connections, and those that are suspended get their answers: libmicrohttpd must not end while one is.
    const MHD_socket listening = MHD_quiesce_daemon(m_daemon);
    m_pool->end();
    MHD_stop_daemon(m_daemon);
    if (listening != MHD_INVALID_SOCKET)
        close(listening);
}

bool Server::listen(const QString &address, quint16 port)
{
    sockaddr_in v4{};
    sockaddr_in6 v6{};
    const QByteArray text = address.toLatin1();
    sockaddr *target = nullptr;
    unsigned flags = MHD_USE_AUTO_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME;
    if (inet_pton(AF_INET, text.constData(), &v4.sin_addr) == 1) {
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        target = reinterpret_cast<sockaddr *>(&v4);
    } else if (inet_pton(AF_INET6, text.constData(), &v6.sin6_addr) == 1) {
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        target = reinterpret_cast<sockaddr *>(&v6);
        flags |= MHD_USE_IPv6;
    } else {
        m_error = QStringLiteral("‘%1’ is no address; write 127.0.0.1:8080 or [::1]:8080.").arg(address);
        return false;
    }
    m_daemon = MHD_start_daemon(
        flags, port, nullptr, nullptr, &answer, this, MHD_OPTION_SOCK_ADDR, target, MHD_OPTION_THREAD_POOL_SIZE, m_limits.threads,
        MHD_OPTION_CONNECTION_LIMIT, m_limits.connections, MHD_OPTION_CONNECTION_TIMEOUT, m_limits.idleSeconds,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, m_limits.headerBytes * memoryPerHeaderByte, MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_NOTIFY_COMPLETED, &completed, nullptr, MHD_OPTION_NOTIFY_CONNECTION, &connectionChanged, this,
        MHD_OPTION_PER_IP_CONNECTION_LIMIT, m_limits.proxies.isEmpty() ? m_limits.connectionsOfOne : 0U, MHD_OPTION_END);
    if (m_daemon == nullptr) {
        m_error = QString::fromLocal8Bit(strerror(errno));
        return false;
    }
    const MHD_DaemonInfo *info = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT);
    m_port = info != nullptr ? info->port : port;
    return true;
}

} // namespace kontor::http

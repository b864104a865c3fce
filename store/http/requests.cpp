// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/requests.h"

#include "http/peer.h"
#include "http/rawheads.h"

#include <microhttpd.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <netinet/in.h>

#include <algorithm>

namespace kontor::http {

namespace {

int count(MHD_Connection *connection, const char *name)
{
    struct Search
    {
        const char *name;
        int found;
    } search{name, 0};
    MHD_get_connection_values(
        connection, MHD_HEADER_KIND,
        [](void *closure, MHD_ValueKind, const char *key, const char *) {
            auto *s = static_cast<Search *>(closure);
            s->found += qstricmp(key, s->name) == 0 ? 1 : 0;
            return MHD_YES;
        },
        &search);
    return search.found;
}

QString peerOf(MHD_Connection *connection)
{
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    char text[INET6_ADDRSTRLEN] = "";
    if (info != nullptr && info->client_addr->sa_family == AF_INET)
        inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in *>(info->client_addr)->sin_addr, text, sizeof text);
    else if (info != nullptr && info->client_addr->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6 *>(info->client_addr)->sin6_addr, text, sizeof text);
    return QString::fromLatin1(text);
}

/// All lines of a header, joined as one (RFC 9110, 5.3).
QString allOf(MHD_Connection *connection, const char *name)
{
    struct Search
    {
        const char *name;
        QStringList values;
    } search{name, {}};
    MHD_get_connection_values(
        connection, MHD_HEADER_KIND,
        [](void *closure, MHD_ValueKind, const char *key, const char *value) {
            auto *s = static_cast<Search *>(closure);
            if (qstricmp(key, s->name) == 0)
                s->values << QString::fromLatin1(value);
            return MHD_YES;
        },
        &search);
    return search.values.join(u',');
}

/// RFC 9110, 5.6.2: what a header's name is made of. A blank before the colon is part of the name to one server and not to another.
bool isToken(const char *text, size_t size)
{
    static const QByteArray signs("!#$%&'*+-.^_`|~");
    return size > 0 && std::all_of(text, text + size, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || signs.contains(c);
           });
}

/// RFC 9110, 5.5: no control characters but TAB.
bool isFieldValue(const char *text, size_t size)
{
    return std::none_of(text, text + size, [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; });
}

/// Names and values of all headers, in bytes; -1 when one is none, or could be read in two ways.
qsizetype headerBytes(MHD_Connection *connection)
{
    qsizetype bytes = 0;
    MHD_get_connection_values_n(
        connection, MHD_HEADER_KIND,
        [](void *closure, MHD_ValueKind, const char *key, size_t keySize, const char *value, size_t valueSize) {
            auto &sum = *static_cast<qsizetype *>(closure);
            const bool plain = isToken(key, keySize) && (value == nullptr || isFieldValue(value, valueSize));
            sum = sum < 0 || !plain ? -1 : sum + qsizetype(keySize + valueSize);
            return MHD_YES;
        },
        &bytes);
    return bytes;
}

/// The parts of a multipart form as they come out of libmicrohttpd.
struct Parts
{
    Request &request;
    QList<QPair<QString, QByteArray>> fields;
    QString file; ///< the field of the file that is being read; empty: a plain field
};

MHD_Result takePart(void *closure, MHD_ValueKind, const char *key, const char *fileName, const char *, const char *,
                    const char *data, uint64_t offset, size_t size)
{
    constexpr qsizetype fieldsMax = 2000;
    auto &parts = *static_cast<Parts *>(closure);
    const QByteArray bytes(data, qsizetype(size));
    const QString name = QString::fromUtf8(key);
    if (offset == 0) {
        if (parts.fields.size() + parts.request.files.size() >= fieldsMax)
            return MHD_NO;
        parts.file = fileName != nullptr ? name : QString();
        if (fileName != nullptr)
            parts.request.files.insert(name, FormFile{QString::fromUtf8(fileName), bytes});
        else
            parts.fields << qMakePair(name, bytes);
    } else if (!parts.file.isEmpty()) {
        parts.request.files[parts.file].bytes += bytes;
    } else if (!parts.fields.isEmpty()) {
        parts.fields.last().second += bytes;
    }
    return MHD_YES;
}

void readParts(MHD_Connection *connection, const QByteArray &bytes, Request &out)
{
    constexpr size_t buffer = 4096;
    Parts parts{out, {}, {}};
    MHD_PostProcessor *reader = MHD_create_post_processor(connection, buffer, &takePart, &parts);
    if (reader == nullptr)
        return; // no boundary is named
    MHD_post_process(reader, bytes.constData(), size_t(bytes.size()));
    MHD_destroy_post_processor(reader);
    for (const auto &[name, value] : std::as_const(parts.fields))
        out.formPairs << qMakePair(name, QString::fromUtf8(value));
}

} // namespace

Body::Kind bodyKind(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    return type.startsWith("application/x-www-form-urlencoded") ? Body::UrlEncoded
           : type.startsWith("multipart/form-data")             ? Body::Multipart
                                                                : Body::Other;
}

QByteArray header(MHD_Connection *connection, const char *name)
{
    const char *value = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
    return value != nullptr ? QByteArray(value) : QByteArray();
}

int socketOf(MHD_Connection *connection)
{
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info != nullptr ? info->connect_fd : -1;
}

Request requestOf(MHD_Connection *connection, const char *url, const char *method, const Body &body, const QStringList &proxies)
{
    Request out;
    out.method = qstrcmp(method, "HEAD") == 0 ? QByteArray("GET") : QByteArray(method);
    out.path = QString::fromUtf8(url);
    MHD_get_connection_values(
        connection, MHD_GET_ARGUMENT_KIND,
        [](void *closure, MHD_ValueKind, const char *key, const char *value) {
            static_cast<Request *>(closure)->query.insert(QString::fromUtf8(key),
                                                          value != nullptr ? QString::fromUtf8(value) : QString());
            return MHD_YES;
        },
        &out);
    if (body.kind != Body::Other) {
        if (body.kind == Body::UrlEncoded)
            out.formPairs = parseForm(body.bytes);
        else
            readParts(connection, body.bytes, out);
        for (const auto &[name, value] : std::as_const(out.formPairs)) {
            if (!out.form.contains(name))
                out.form.insert(name, value);
        }
    }
    out.cookies = parseCookies(header(connection, MHD_HTTP_HEADER_COOKIE));
    out.host = QString::fromLatin1(header(connection, MHD_HTTP_HEADER_HOST));
    out.origin = QString::fromLatin1(header(connection, "Origin"));
    out.fetchSite = QString::fromLatin1(header(connection, "Sec-Fetch-Site"));
    out.language = languageOf(connection);
    out.browser = QString::fromUtf8(header(connection, MHD_HTTP_HEADER_USER_AGENT)).simplified().left(300);
    out.peer = peerOf(connection);
    if (proxies.contains(out.peer)) {
        out.secure = header(connection, "X-Forwarded-Proto") == "https";
        // The entries of all lines, from the right: what a trusted proxy added is true, what stands before it may be the visitor's own.
        QStringList entries = allOf(connection, "X-Forwarded-For").split(u',', Qt::SkipEmptyParts);
        while (!entries.isEmpty()) {
            const QString entry = plainAddress(entries.takeLast().trimmed());
            if (entry.isEmpty())
                break;
            out.peer = entry;
            if (!proxies.contains(entry))
                break;
        }
    }
    out.peer = placeOf(out.peer);
    return out;
}

QString languageOf(MHD_Connection *connection)
{
    return QString::fromLatin1(header(connection, MHD_HTTP_HEADER_ACCEPT_LANGUAGE)).left(2).toLower();
}

int refusal(MHD_Connection *connection, size_t headerMax, qsizetype bodyMax)
{
    const bool chunked = count(connection, MHD_HTTP_HEADER_TRANSFER_ENCODING) > 0;
    const int lengths = count(connection, MHD_HTTP_HEADER_CONTENT_LENGTH);
    // No other transfer coding is known here (RFC 9112, 6.1): whoever reads it differently would see another request.
    if (chunked && allOf(connection, MHD_HTTP_HEADER_TRANSFER_ENCODING).trimmed().compare(u"chunked", Qt::CaseInsensitive) != 0)
        return MHD_HTTP_BAD_REQUEST;
    if (lengths > 1 || (lengths > 0 && chunked) || count(connection, MHD_HTTP_HEADER_HOST) > 1)
        return MHD_HTTP_BAD_REQUEST;
    const qsizetype bytes = headerBytes(connection);
    if (bytes < 0 || !rawheads::isSound(socketOf(connection)))
        return MHD_HTTP_BAD_REQUEST;
    if (bytes > qsizetype(headerMax))
        return MHD_HTTP_REQUEST_HEADER_FIELDS_TOO_LARGE;
    return header(connection, MHD_HTTP_HEADER_CONTENT_LENGTH).toLongLong() > bodyMax ? MHD_HTTP_CONTENT_TOO_LARGE : 0;
}

} // namespace kontor::http

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <optional>

struct MHD_Connection;

/// What libmicrohttpd knows of a request, as the pages see it.
namespace kontor::http {

struct Body
{
    QByteArray bytes;
    enum Kind { Other, UrlEncoded, Multipart } kind = Other;
};

/// By a Content-Type header.
Body::Kind bodyKind(const QByteArray &contentType);
/// The first line of a header; empty when there is none.
QByteArray header(MHD_Connection *connection, const char *name);
int socketOf(MHD_Connection *connection);
/// `proxies`: addresses whose X-Forwarded-For is believed (its last entry).
Request requestOf(MHD_Connection *connection, const char *url, const char *method, const Body &body, const QStringList &proxies);
/// The status of a refusal that needs no page (too much, or what two servers could read differently); 0 when the request may come in.
int refusal(MHD_Connection *connection, size_t headerMax, qsizetype bodyMax);
/// What the visitor reads, by the first of Accept-Language: 'de'.
QString languageOf(MHD_Connection *connection);

} // namespace kontor::http

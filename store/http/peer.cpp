// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/peer.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <cstring>

namespace kontor::http {

QString plainAddress(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    char out[INET6_ADDRSTRLEN] = "";
    in_addr v4{};
    in6_addr v6{};
    if (inet_pton(AF_INET, bytes.constData(), &v4) == 1)
        return QString::fromLatin1(inet_ntop(AF_INET, &v4, out, sizeof out));
    if (inet_pton(AF_INET6, bytes.constData(), &v6) != 1)
        return {};
    if (IN6_IS_ADDR_V4MAPPED(&v6))
        return QString::fromLatin1(inet_ntop(AF_INET, &v6.s6_addr[12], out, sizeof out));
    return QString::fromLatin1(inet_ntop(AF_INET6, &v6, out, sizeof out));
}

QString placeOf(const QString &address)
{
    in6_addr v6{};
    if (inet_pton(AF_INET6, address.toLatin1().constData(), &v6) != 1)
        return address;
    if (IN6_IS_ADDR_V4MAPPED(&v6) || IN6_IS_ADDR_LOOPBACK(&v6))
        return plainAddress(address);
    std::memset(&v6.s6_addr[8], 0, 8);
    char out[INET6_ADDRSTRLEN] = "";
    return QString::fromLatin1(inet_ntop(AF_INET6, &v6, out, sizeof out)) + QStringLiteral("/64");
}

} // namespace kontor::http

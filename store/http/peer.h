// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor::http {

/// An address in its usual form, an IPv4 one mapped into IPv6 as IPv4; empty when the text is none.
QString plainAddress(const QString &text);
/// What throttling counts by: an IPv4 address, or the /64 that one subscriber has of IPv6 (RFC 6177).
QString placeOf(const QString &address);

} // namespace kontor::http

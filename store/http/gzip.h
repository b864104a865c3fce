// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kontor::http {

/// gzip (RFC 1952); empty when zlib fails.
QByteArray packed(const QByteArray &bytes);

} // namespace kontor::http

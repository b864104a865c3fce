// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/connectiondoctor.h"

namespace kontor {

/// The certificate that a PostgreSQL server shows, looked at as sslmode and sslrootcert of `url` want it: out of date, for another name, of
/// an unknown authority, no root certificate file each have their own words, which libpq's do not tell apart. Blocks 8 s at most.
ConnectionFinding examineCertificate(const ConnectionUrl &url, const QString &host, quint16 port);

} // namespace kontor

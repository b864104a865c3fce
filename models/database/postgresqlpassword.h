// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor::postgresql {

/// What a PostgreSQL server keeps of a role's password (SCRAM-SHA-256, RFC 5802), made here so that the password itself is never sent, and in
/// no log. Throws Failure.
QString scramVerifier(Session &session, const QString &role, const QString &password);

} // namespace kontor::postgresql

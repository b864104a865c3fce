// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// Why a connection to PostgreSQL can't be made and what to do, of what libpq says (its texts are English here: lc_messages is the server's,
/// libpq's own are not translated without setlocale()).
QString connectionReason(const QString &said);

} // namespace kontor

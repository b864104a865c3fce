// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// spdlog under Qt's messages. Started once by each program's main().
namespace kontor::log {

/// Logs to a rotating file (3 × 2 MiB, mode 0600) and, when `verbose`, to stderr; Qt's own messages go there too.
/// Never log personal data or secrets: log ids, counts and error kinds.
void start(const QString &file, bool verbose);

/// One line of printable text: control characters are escaped, so that a value cannot forge a line (CHECKS 47).
QString oneLine(const QString &text);

} // namespace kontor::log

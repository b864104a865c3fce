// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// What people call a browser, of its User-Agent: 'Firefox 128, Windows'. What is not known stays as it is, shortened. Only for show: a
/// User-Agent says what it likes.
QString browserName(const QString &userAgent);

} // namespace kontor

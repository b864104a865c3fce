// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"

#include <QString>

namespace kontor {

/// What rows of a file are told apart by: codes, e-mail addresses, usernames.

bool isUsername(const QString &text); ///< that a file may give
bool isNumber(const QString &code); ///< digits alone
QString withoutZeros(const QString &code); ///< in front
bool isNullWord(const QString &text); ///< what stands in place of a value: no code, and no name either
/// Why a text is no customer's code: words of totals and footers, null words, dates, truths, shares, a quote that went astray. Empty when it
/// may be one.
QString noCode(const QString &code);
/// "00123, Acme"
QString codeAndName(const Customer &customer);

/// As KeyFilter knows them; zeroHash() of a number without its zeros.
quint64 codeHash(qint64 channel, qint64 source, QStringView code);
quint64 emailHash(qint64 channel, QStringView email);
quint64 zeroHash(qint64 channel, qint64 source, QStringView code);

} // namespace kontor

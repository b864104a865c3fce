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
/// Why a text is no customer's code: words of totals and footers, null words, dates, truths, shares, a quote that went astray. Empty when it
/// may be one.
QString noCode(const QString &code);
/// "00123, Acme"
QString codeAndName(const Customer &customer);

/// How a code reads to somebody who minds neither capitals nor wide letters (NFKC, case folded), nor which dash it is, how many blanks, or
/// zeros in front of a number, nor which alphabet the letters are of that look alike.
QString looseCode(const QString &code);
/// The usual other writings of a code that reads the same, to be looked up; numbers with up to as many zeros as codes have.
QStringList otherWritings(const QString &code);
/// That two codes read the same, said.
QString alikeInWords(const QString &code, const QString &other);

/// As KeyFilter knows them; looseHash() of a looseCode().
quint64 codeHash(qint64 channel, qint64 source, QStringView code);
quint64 emailHash(qint64 channel, QStringView email);
quint64 looseHash(qint64 channel, qint64 source, QStringView code);

} // namespace kontor

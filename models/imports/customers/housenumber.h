// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// House numbers that a file has in a column of their own, beside the street.

/// As it is written in an address: without the decimals that a spreadsheet or a program adds to a number (12.0).
QString plainHouseNumber(const QString &cell);
/// Why a cell is no house number: a date, which spreadsheets make of 3-5 and 7/9. Empty when it may be one.
QString noHouseNumber(const QString &number);
/// The number that a line ends (or begins) with; empty when it has none.
QString houseNumberIn(const QString &line);
/// The street with its number, in the first of its lines; as it is where it has that number already. `before`: 12 High Street.
QString withHouseNumber(const QString &street, const QString &number, bool before);

} // namespace kontor

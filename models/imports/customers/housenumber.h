// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// House numbers that a file has in a column of their own, beside the street.

/// As it is written in an address: without the decimals that a spreadsheet or a program adds to a number (12.0); empty for what stands for
/// none (0, -, n/a).
QString plainHouseNumber(const QString &cell);
/// Why a cell is no house number: a date or a time, which spreadsheets make of 3-5 and 7/9. Empty when it may be one.
QString noHouseNumber(const QString &number);
/// The number in a line: '12 a' of 'Am Wall 12 a', '12' of 'Hauptstr. 12, 3. OG' and of '12 High Street'; empty when it has none (the 17th of
/// June in 'Straße des 17. Juni' is none).
QString houseNumberIn(const QString &line);
/// Whether a number says no more than a line has already: '3-5' of 'Hauptstr. 3–5', '012' of 'Weg 12a'.
bool holdsHouseNumber(const QString &line, const QString &number);
/// The street with its number, in the first of its lines; as it is where it holds that number already. `before`: 12 High Street.
QString withHouseNumber(const QString &street, const QString &number, bool before);
/// The line with another number in the place of its own; behind it (or before it) when it has none.
QString withOtherHouseNumber(const QString &line, const QString &number, bool before);
/// Whether two streets are the same but for how they are spelt: Hauptstr., Hauptstraße, HAUPTSTRASSE.
bool isSameStreet(const QString &one, const QString &other);

} // namespace kontor

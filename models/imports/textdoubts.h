// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// What stands in place of a value: no code, and no name either.
bool isNullWord(const QString &text);
/// Why a text is most likely not what somebody wrote, but what a program made of it on its way: a word for nothing, letters as HTML or JSON
/// spell them, markup, letters that were lost. Empty when nothing speaks against it; it is written as it stands in any case.
QString textDoubt(const QString &text);
/// Why a code may be a date that a spreadsheet made of another code ('Mai 23', '01-Mar'). Empty when nothing speaks for it.
QString dateDoubt(const QString &code);

} // namespace kontor

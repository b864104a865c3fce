// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kontor {

/// Letters of the Greek and the Cyrillic alphabet that look like Latin ones (UTS 39, as ICU knows them).

/// A text of which every Greek or Cyrillic letter looks like a Latin one, in Latin letters; as it is when some have a look of their own.
QString inLatin(const QString &text);
/// How a text of Latin letters would be written in the other alphabets without anybody seeing it; only those that have all its letters.
QStringList inOtherAlphabets(const QString &text);
/// Why a code or an e-mail address deceives the eye: letters of two alphabets in one word (UTS 39, mixed scripts). Empty when it does not.
QString mixedAlphabets(const QString &text);

} // namespace kontor

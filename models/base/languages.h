// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kontor {

/// What Kontor speaks, on the desk, in the store and in mails: ISO 639-1, English first. A language is a row here, a file
/// translations/kontor_XX.ts, resources/store/texts_XX.json and resources/mail/*_XX.mustache.
const QStringList &spokenLanguages();
/// The language itself ("fr", also of "fr_FR"), or English where Kontor does not speak it.
QString spokenLanguage(const QString &wanted);
QString languageTitle(const QString &code); ///< as its speakers call it, with a capital

} // namespace kontor

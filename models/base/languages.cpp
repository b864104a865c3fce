// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/languages.h"

#include <QLocale>

namespace kontor {

using namespace Qt::StringLiterals;

const QStringList &spokenLanguages()
{
    static const QStringList list = {u"en"_s, u"de"_s, u"fr"_s};
    return list;
}

QString spokenLanguage(const QString &wanted)
{
    const QString code = wanted.left(2).toLower();
    return spokenLanguages().contains(code) ? code : spokenLanguages().first();
}

QString languageTitle(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName().section(u' ', -1); // "American English"
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

void install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    // English is the language of the sources but for its plurals, so it is also what a locale without a translation gets.
    if (translator->load(QLocale(), name, u"_"_s, folder) || translator->load(name + u"_en"_s, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void speak(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"kontor"_s, u":/i18n"_s);
}

} // namespace kontor

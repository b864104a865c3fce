// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/languages.h"
#include "base/log.h"
#include "desktop.h"
#include "language.h"
#include "links.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

/// Beside the program in a build tree, else where the install step puts it; empty when it was built without.
QString webEnginePlugin()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : {u"plugins/libkontor_storeview.so"_s, u"../lib/kontor/libkontor_storeview.so"_s,
                                 QStringLiteral("../" KONTOR_PLUGIN_DIR "/libkontor_storeview.so"),
                                 u"plugins/kontor_storeview.dll"_s, u"../PlugIns/libkontor_storeview.so"_s}) {
        if (here.exists(place))
            return here.absoluteFilePath(place);
    }
    return {};
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"Kontor"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));
}

void describe(QCommandLineParser &options)
{
    options.setApplicationDescription(u"The customer desk of B2B trade stores."_s);
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions({{u"database"_s, u"Open this database: sqlite:PATH or postgresql://…"_s, u"URL"_s},
                        {u"sample"_s, u"Load the sample data into an empty database."_s},
                        {u"language"_s, u"Speak this language (en, de, fr) instead of the system's."_s, u"CODE"_s},
                        {u"verbose"_s, u"Log to the console too."_s}});
    options.addPositionalArgument(u"link"_s, u"What to show: kontor://customer/CODE, kontor://call/+4930…"_s, u"[link]"_s);
}

/// --version and --help are answered where there is no display, too; Qt's own options (-platform …) are not looked at here.
std::optional<int> answerWithoutDisplay(int argc, char *argv[])
{
    const auto asked = [&](std::initializer_list<QByteArrayView> names) {
        return std::any_of(argv + 1, argv + argc, [&](const char *argument) {
            return std::find(names.begin(), names.end(), QByteArrayView(argument)) != names.end();
        });
    };
    const bool version = asked({"--version", "-v"});
    if (!version && !asked({"--help", "-h", "--help-all"}))
        return std::nullopt;
    QCoreApplication app(argc, argv);
    nameProgram();
    QCommandLineParser options;
    describe(options);
    const QString text = version ? u"Kontor "_s + QCoreApplication::applicationVersion() + u'\n' : options.helpText();
    printf("%s", qPrintable(text));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (const std::optional<int> answered = answerWithoutDisplay(argc, argv))
        return *answered;
    // WebEngine may come in later as a plugin: without this it crashes when it does (measured).
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s); // the one style that follows a palette on every system
    nameProgram();
    QApplication::setWindowIcon(QIcon(u":/kontor.svg"_s));
    QGuiApplication::setDesktopFileName(u"io.kontor.Kontor"_s);

    QCommandLineParser options;
    describe(options);
    options.process(app);
    const QString link = options.positionalArguments().value(0);
    if (!link.isEmpty() && !LinkDoor::isLink(link)) {
        fprintf(stderr, "kontor: '%s' is no link; kontor://customer/CODE is one.\n", qPrintable(link));
        return 2;
    }
    if (!link.isEmpty() && LinkDoor::handOn(link))
        return 0;
    auto settings = std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"Kontor"_s, u"Kontor"_s);
    const QString chosen = settings->value(u"own/language"_s).toString();
    speak(options.isSet(u"language"_s) ? options.value(u"language"_s) : spokenLanguages().contains(chosen) ? chosen : QString());
    log::start(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/kontor.log"_s,
               options.isSet(u"verbose"_s));

    const QDir here(QCoreApplication::applicationDirPath());
    Desktop::Options setup;
    setup.database = options.value(u"database"_s);
    setup.webEnginePlugin = webEnginePlugin();
    setup.storeProgram = here.absoluteFilePath(u"kontor-store"_s);
    setup.sample = options.isSet(u"sample"_s);
    setup.link = link;
    Desktop desktop(setup, std::move(settings));
    desktop.start();
    return QApplication::exec();
}

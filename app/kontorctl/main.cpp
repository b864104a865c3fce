// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/commands.h"

#include "base/log.h"
#include "staff/login.h"

#include <QCoreApplication>

#include <cstdio>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

int usage(const QString &message)
{
    fprintf(stderr, "kontorctl: %s\nTry 'kontorctl --help'.\n", qPrintable(message));
    return ExitUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kontorctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));

    QCommandLineParser options;
    options.setApplicationDescription(Commands::help());
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions({
        {u"database"_s, u"The database: sqlite:PATH or postgresql://…"_s, u"URL"_s},
        {u"verbose"_s, u"Log to the console."_s},
        {u"customers"_s, u"sample: how many customers (1000)."_s, u"N"_s},
        {u"channel"_s, u"import, northwind: the trade store."_s, u"NAME"_s},
        {u"source"_s, u"import, northwind: the source."_s, u"NAME"_s},
        {u"profile"_s, u"import, watch: a stored mapping profile, or a profile exported to FILE.json."_s, u"NAME"_s},
        {u"map"_s, u"import: map a column to a field; may be given often."_s, u"FIELD=COLUMN"_s},
        {u"constant"_s, u"import: a value for every row; may be given often."_s, u"FIELD=VALUE"_s},
        {u"null"_s, u"import: read cells with just this text as empty."_s, u"TEXT"_s},
        {u"clear-empty"_s, u"import: an empty cell clears the field (else it keeps it)."_s},
        {u"mode"_s, u"import: add-and-update, add-only, update-only, deactivate-listed or deactivate-missing (with --confirm)."_s,
         u"MODE"_s},
        {u"match"_s, u"import: find customers by code (else e-mail, username), email, or username."_s, u"KEY"_s},
        {u"stop-after"_s, u"import: give up when more rows than this are wrong."_s, u"N"_s},
        {u"confirm"_s, u"import --mode deactivate-missing: how many customers that may be."_s, u"N"_s},
        {u"no-undo"_s, u"import: keep no before-images; faster, can't be undone."_s},
        {u"stage"_s, u"import: check and stage for review; write nothing."_s},
        {u"every"_s, u"watch: how often to look (10)."_s, u"SECONDS"_s, u"10"_s},
        {u"once"_s, u"watch: look once, then end."_s},
        {u"dry-run"_s, u"import, undo: check only, change nothing."_s},
        {u"also"_s, u"undo: this customer too, although changed since (removed, if the batch added it); may be given often."_s,
         u"CUSTOMER"_s},
        {u"ignore-new"_s, u"import: change existing customers only."_s},
        {u"ignore-existing"_s, u"import: add new customers only."_s},
        {u"encoding"_s, u"import: utf-8, utf-16le, utf-16be or windows-1252 (else guessed)."_s, u"NAME"_s},
        {u"delimiter"_s, u"import: the delimiter (else guessed); 'tab' for TAB."_s, u"CHAR"_s},
        {u"report"_s, u"import: write the report here, as JSON."_s, u"FILE"_s},
        {u"refused"_s, u"import: write the refused rows with reasons here."_s, u"FILE"_s},
        {u"filter"_s, u"export: FIELD=VALUE (channel, source, tier, warehouse, status); may be given often."_s, u"FIELD=VALUE"_s},
        {u"template"_s, u"export: a stored export template."_s, u"NAME"_s},
        {u"search"_s, u"customers, export: only those that have these words."_s, u"WORDS"_s},
        {u"send-invitations"_s, u"import: after the import, mail those whom the file wants to be invited."_s},
        {u"batch"_s, u"invite: whom the file of this batch wants to be invited."_s, u"ID"_s},
        {u"state"_s, u"mails: only these (queued, sending, sent, deferred, refused, captured, unknown, cancelled)."_s,
         u"STATE"_s},
        {u"json"_s, u"customers, mails: print JSON."_s},
    });
    options.addPositionalArgument(
        u"command"_s,
        u"init, migrate, sample, northwind, import, watch, batches, undo, approve, export, customers, invite, mails, doctor"_s);
    if (!options.parse(QCoreApplication::arguments()))
        return usage(options.errorText());
    if (options.isSet(u"help"_s)) {
        printf("%s", qPrintable(options.helpText()));
        return ExitDone;
    }
    if (options.isSet(u"version"_s)) {
        printf("kontorctl %s\n", KONTOR_VERSION);
        return ExitDone;
    }
    QStringList arguments = options.positionalArguments();
    if (arguments.isEmpty())
        return usage(u"name a command"_s);
    if (!options.isSet(u"database"_s))
        return usage(u"name a database with --database"_s);
    const auto url = ConnectionUrl::parse(options.value(u"database"_s));
    if (!url)
        return usage(url.error().message);
    log::start({}, options.isSet(u"verbose"_s));

    Database::Options setup;
    setup.actor = url->engine() == ConnectionUrl::Engine::Sqlite ? systemLogin(u"kontorctl"_s) : QString();
    setup.feed = false;
    setup.background = 0;
    setup.bulk = 0;
    setup.readers = 0;
    Database database(*url, setup);
    const QString command = arguments.takeFirst();
    return Commands(database, options, arguments).run(command);
}

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/log.h"
#include "credentials/totpseal.h"
#include "database/migrations.h"
#include "http/server.h"
#include "mail/mailworker.h"
#include "site/language.h"
#include "site/site.h"
#include "watch/hogwatch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <spdlog/spdlog.h>

#include <sys/resource.h>

#include <csignal>
#include <cstdio>
#include <exception>

#include <sys/socket.h>
#include <unistd.h>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

constexpr int lockWaitMs = 3000; ///< a page that waits longer for a row says that the store is busy

int signalPipe[2];

/// Quits the event loop on SIGINT and SIGTERM, so that open requests are answered first.
void quitOnSignals(QCoreApplication &app)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    for (const int number : {SIGINT, SIGTERM}) {
        std::signal(number, [](int) {
            const char byte = 1;
            (void)!write(signalPipe[0], &byte, 1);
        });
    }
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
}

/// Ends with the program that started us: its end of our standard input closes when it dies, however it dies.
void quitWithParent(QCoreApplication &app)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, [notifier] {
        char byte;
        if (read(STDIN_FILENO, &byte, 1) <= 0) {
            notifier->setEnabled(false);
            QCoreApplication::quit();
        }
    });
}

/// A connection is a file; the usual soft limit of 1,024 is less than the connections that are let in. Answers how many of `wanted` may be.
unsigned raiseFileLimit(unsigned wanted)
{
    constexpr rlim_t others = 200; // databases, logs, sockets
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    limit.rlim_cur = limit.rlim_max;
    if (setrlimit(RLIMIT_NOFILE, &limit) == 0)
        spdlog::info("At most {} open files", limit.rlim_cur);
    if (limit.rlim_cur >= wanted + others)
        return wanted;
    return unsigned(limit.rlim_cur > 2 * others ? limit.rlim_cur - others : limit.rlim_cur / 2);
}

/// Secrets for mail and text messages, wherever the trade store says they are. Called on the mail worker's thread.
Result<QString> secretOf(const SecretPlace &place)
{
    if (place.from != u"keychain"_s)
        return readSecret(place);
    QKeychain::ReadPasswordJob job(u"Kontor"_s);
    job.setAutoDelete(false);
    job.setKey(place.name);
    job.setInsecureFallback(false);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    if (job.error() != QKeychain::NoError)
        return Error{Error::Kind::NotFound,
                     u"The keychain where kontor-store runs has no entry ‘%1’: %2"_s.arg(place.name, job.errorString()),
                     {}};
    return job.textData();
}

int fail(int code, const QString &message)
{
    fprintf(stderr, "kontor-store: %s\n", qPrintable(message));
    return code;
}

/// Takes the key that second factors are sealed with. What is sealed and can't be opened would only show at a sign-in.
Result<Done> useKey(Database &database, const QString &path)
{
    const QByteArray variable = qgetenv("KONTOR_STORE_KEY");
    if (!path.isEmpty() || !variable.isEmpty()) {
        const auto seal = path.isEmpty() ? TotpSeal::fromText(variable) : TotpSeal::fromFile(path);
        if (!seal)
            return seal.error();
        TotpSeal::use(*seal);
        qunsetenv("KONTOR_STORE_KEY");
    }
    const auto sealed = database.wait(Lane::Read, [](Session &session) { return TotpSeal::anySealed(session); });
    if (!sealed)
        return sealed.error();
    if (*sealed && !TotpSeal::inUse().hasKey())
        return Error{Error::Kind::Invalid,
                     u"second factors are sealed in this database: name the key with --key-file, or in KONTOR_STORE_KEY."_s,
                     {}};
    return Done{};
}

int run(QCoreApplication &app)
{
    PageLanguage::install();
    QCoreApplication::setApplicationName(u"kontor-store"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));
    QCommandLineParser options;
    options.setApplicationDescription(u"The trade store that Kontor's customers see. TLS ends at a proxy before it.\n"
                                      "Passwords are never given here: PostgreSQL's come from PGPASSFILE or ~/.pgpass."_s);
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions(
        {{u"database"_s, u"The database: sqlite:PATH or postgresql://…"_s, u"URL"_s},
         {u"listen"_s, u"Where to listen (127.0.0.1:8080); port 0 takes a free one and says which."_s, u"ADDR:PORT"_s,
          u"127.0.0.1:8080"_s},
         {u"channel"_s, u"Serve this trade store only (else by the Host header)."_s, u"NAME"_s},
         {u"plain-cookies"_s, u"Cookies for plain http on loopback, where a browser keeps no Secure ones. Not for a network."_s},
         {u"proxy"_s, u"Believe the X-Forwarded-For of this address (may be given several times)."_s, u"ADDR"_s},
         {u"no-mail"_s, u"Do not send mail: another kontor-store does."_s},
         {u"mail-lease"_s, u"Seconds after which a mail that a dead worker had claimed is taken up again (180)."_s, u"N"_s,
          u"180"_s},
         {u"key-file"_s,
          u"The key that second factors are sealed with (kontorctl rekey); else the variable KONTOR_STORE_KEY has it."_s,
          u"FILE"_s},
         {u"exit-with-parent"_s, u"End when standard input closes."_s},
         {u"verbose"_s, u"Log to the console."_s}});
    options.process(app);
    if (!options.isSet(u"database"_s))
        return fail(2, u"name a database with --database. Try --help."_s);
    const auto url = ConnectionUrl::parse(options.value(u"database"_s));
    if (!url)
        return fail(2, url.error().message);
    const QString listen = options.value(u"listen"_s);
    const qsizetype colon = listen.lastIndexOf(u':');
    bool portOk = false;
    const quint16 port = listen.mid(colon + 1).toUShort(&portOk);
    QString address = listen.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    if (colon <= 0 || !portOk)
        return fail(2, u"--listen takes ADDRESS:PORT."_s);
    if (options.isSet(u"plain-cookies"_s) && address != u"127.0.0.1"_s && address != u"::1"_s)
        return fail(2, u"--plain-cookies is for 127.0.0.1 and [::1] only."_s);
    log::start(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/kontor-store.log"_s,
               options.isSet(u"verbose"_s));

    Database::Options setup;
    setup.actor = u"kontor-store"_s;
    setup.background = 0;
    setup.bulk = 0;
    setup.feed = false;
    setup.lockWaitMs = lockWaitMs;
    Database database(*url, setup);
    const auto state = database.wait(Lane::Read, [](Session &session) { return schemaState(session); });
    if (!state)
        return fail(3, state.error().message);
    if (*state != SchemaState::Current)
        return fail(3, u"the database's tables are missing or old. Run: kontorctl --database URL migrate"_s);

    if (const auto sealed = useKey(database, options.value(u"key-file"_s)); !sealed)
        return fail(3, sealed.error().message);

    Site site(database, options.value(u"channel"_s), options.isSet(u"plain-cookies"_s));
    http::Server::Limits limits;
    limits.proxies = options.values(u"proxy"_s);
    limits.connections = raiseFileLimit(limits.connections);
    const std::unique_ptr<http::Server> server = site.served(limits);
    if (!server->listen(address, port))
        return fail(1, u"can't listen on %1: %2"_s.arg(listen, server->error()));
    MailWorker::Options mailing;
    mailing.leaseMs = std::max(1, options.value(u"mail-lease"_s).toInt()) * 1000LL;
    mailing.ownUrl = u"http://%1:%2"_s.arg(listen.left(colon)).arg(server->port());
    mailing.limits.totalSeconds = long(std::max<qint64>(1, std::min<qint64>(60, mailing.leaseMs / 3000)));
    MailWorker worker(database, &secretOf, mailing);
    if (!options.isSet(u"no-mail"_s))
        worker.start();
    const HogWatch watch(database, {});
    quitOnSignals(app); // before anybody hears that we are here
    printf("listening on %s:%u\n", qPrintable(listen.left(colon)), unsigned(server->port()));
    fflush(stdout);
    spdlog::info("Listening on port {}", server->port());
    if (options.isSet(u"exit-with-parent"_s))
        quitWithParent(app);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication app(argc, argv);
    try {
        return run(app);
    } catch (const std::exception &e) {
        return fail(1, QString::fromUtf8(e.what()));
    }
}

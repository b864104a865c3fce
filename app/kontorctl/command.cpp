// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/command.h"

#include "base/log.h"
#include "database/migrations.h"
#include "kontorctl/console.h"
#include "staff/login.h"

#include <QFileInfo>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

const CommandOption &dryRun()
{
    static const CommandOption option{u"dry-run"_s, u"Say what would be done, and write nothing."_s};
    return option;
}

QString optionInHelp(const CommandOption &option)
{
    const QString left = u"  --"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
    return left.leftJustified(30) + (left.size() >= 30 ? u"\n"_s + QString(30, u' ') : QString()) + option.description + u'\n';
}

QString generalHelp()
{
    QString out = u"Kontor without a window.\n\nUsage: kontorctl --database URL COMMAND [OPTIONS]\n\nCommands:\n"_s;
    for (const auto &command : commands())
        out +=
            (u"  "_s + command->name + (command->argument.isEmpty() ? QString() : u' ' + command->argument)).leftJustified(24) +
            command->summary + u'\n';
    out += u"\nOptions:\n"_s;
    for (const CommandOption &option : Command::commonOptions())
        out += optionInHelp(option);
    return out + u"\n'kontorctl COMMAND --help' tells the options of a command, with examples.\n"
                 "Passwords are never given here: PostgreSQL's come from PGPASSFILE or ~/.pgpass.\n"
                 "Exit codes: 0 done, 1 some rows refused or waiting for approval, 2 usage or unreadable file, 3 database.\n"_s;
}

int misused(const QString &why, const QString &command = {})
{
    complain(why);
    fprintf(stderr, "Try 'kontorctl %s--help'.\n", command.isEmpty() ? "" : qPrintable(command + u' '));
    return ExitUsage;
}

QString noCommand(const QString &word)
{
    QStringList further;
    for (const auto &command : commands()) {
        if (command->name.startsWith(word + u' '))
            further << command->name;
    }
    return further.isEmpty() ? u"there is no command '%1'."_s.arg(word) : u"'%1' goes on: %2."_s.arg(word, further.join(u", "_s));
}

bool isMissingFile(const ConnectionUrl &url)
{
    return url.engine() == ConnectionUrl::Engine::Sqlite && !QFileInfo::exists(url.path());
}

/// The option of that name; nullptr when there is none.
const CommandOption *named(const QList<CommandOption> &options, const QString &name)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const CommandOption &option) { return option.name == name; });
    return found != options.end() ? &*found : nullptr;
}

/// The command line taken apart, as far as it goes.
struct Parsed
{
    const Command *command = nullptr;
    QHash<QString, QStringList> common;
    QList<QPair<QString, QString>> own;
    QStringList arguments;
    QString problem;
};

Parsed parse(const QStringList &words)
{
    Parsed out;
    bool onlyArguments = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyArguments || !word.startsWith(u'-') || word == u"-"_s) {
            if (out.command != nullptr) {
                out.arguments << word;
            } else if (out.command = commandNamed(word); out.command == nullptr) {
                const QString further = i + 1 < words.size() ? words[++i] : QString();
                out.command = commandNamed(word + u' ' + further); // staff add
                if (out.command == nullptr) {
                    out.problem = noCommand(word);
                    return out;
                }
            }
            continue;
        }
        if (word == u"--"_s) {
            onlyArguments = true;
            continue;
        }
        QString name = word.section(u'=', 0, 0);
        name = name == u"-h"_s ? u"help"_s : name == u"-v"_s ? u"version"_s : name.startsWith(u"--"_s) ? name.mid(2) : QString();
        const CommandOption *option = named(Command::commonOptions(), name);
        const bool own = option == nullptr && out.command != nullptr && (option = out.command->option(name)) != nullptr;
        if (option == nullptr) {
            out.problem =
                out.command != nullptr
                    ? u"%1 does not know the option %2."_s.arg(out.command->name, word.section(u'=', 0, 0))
                    : u"the option %1 is not known here. Options of a command stand behind it."_s.arg(word.section(u'=', 0, 0));
            return out;
        }
        QString value;
        if (option->value.isEmpty() && word.contains(u'=')) {
            out.problem = u"--%1 takes no value."_s.arg(name);
            return out;
        }
        if (!option->value.isEmpty()) {
            if (!word.contains(u'=') && i + 1 >= words.size()) {
                out.problem = u"--%1 takes a value (%2)."_s.arg(name, option->value);
                return out;
            }
            value = word.contains(u'=') ? word.section(u'=', 1) : words[++i];
        }
        if (own)
            out.own << qMakePair(name, value);
        else
            out.common[name] << value;
    }
    return out;
}

} // namespace

Call::Call(const Command &command, std::optional<ConnectionUrl> url, bool verbose)
    : m_command(command)
    , m_url(std::move(url))
    , m_verbose(verbose)
{
}

Database &Call::database()
{
    if (!m_database) {
        log::start({}, m_verbose);
        Database::Options setup;
        setup.actor = m_url->engine() == ConnectionUrl::Engine::Sqlite ? systemLogin(u"kontorctl"_s) : QString();
        setup.feed = false;
        setup.background = 0;
        setup.bulk = 0;
        setup.readers = 0;
        setup.reconnectMs = setup.bulkReconnectMs; // nobody sits before it
        if (isDry() && isMissingFile(*m_url)) {
            m_folder = std::make_unique<QTemporaryDir>();
            m_url = *ConnectionUrl::parse(u"sqlite:"_s + m_folder->filePath(u"empty.sqlite"_s));
        }
        m_database = std::make_unique<Database>(*m_url, setup);
    }
    return *m_database;
}

std::optional<Error> Call::isOlder()
{
    if (m_command.anySchema)
        return std::nullopt;
    if (!m_older) {
        const auto state = database().wait(Lane::Edit, [](Session &session) { return schemaState(session); });
        if (!state)
            return state.error();
        m_older = *state == SchemaState::Older;
    }
    if (!*m_older)
        return std::nullopt;
    return Error{Error::Kind::Invalid,
                 u"The database was made by an older version. Bring it up to date first: kontorctl --database %1 migrate"_s.arg(
                     m_url->toString()),
                 {}};
}

std::optional<qint64> Call::number(const QString &option, qint64 fallback, qint64 min, qint64 max) const
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (ok && number >= min && number <= max)
        return number;
    wrong(max == std::numeric_limits<qint64>::max() ? u"--%1 takes a number of at least %2."_s.arg(option).arg(min)
                                                    : u"--%1 takes a number from %2 to %3."_s.arg(option).arg(min).arg(max));
    return std::nullopt;
}

int Call::wrong(const QString &why) const { return misused(why, m_command.name); }

int Call::fail(const Error &error) const
{
    complain(error.message);
    if (!error.detail.isEmpty() && error.kind != Error::Kind::Invalid)
        complain(u"  "_s + error.detail.section(u" ["_s, 0, 0));
    return error.kind == Error::Kind::Denied ? ExitUsage
                                             : ExitDatabase; // whoever may not is told so by the same number everywhere
}

int Call::refuse(const Error &error) const
{
    const bool asked = error.kind == Error::Kind::Denied || error.kind == Error::Kind::Invalid ||
                       error.kind == Error::Kind::Conflict || error.kind == Error::Kind::NotFound;
    return asked ? (complain(error.message), ExitUsage) : fail(error);
}

const QList<CommandOption> &Command::commonOptions()
{
    static const QList<CommandOption> options = {
        {u"database"_s, u"The database: sqlite:PATH or postgresql://…"_s, u"URL"_s},
        {u"verbose"_s, u"Log to the console."_s},
        {u"help"_s, u"This text."_s},
        {u"version"_s, u"The version of this program."_s},
    };
    return options;
}

QList<CommandOption> Command::allOptions() const { return writes ? options + QList<CommandOption>{dryRun()} : options; }

const CommandOption *Command::option(const QString &name) const
{
    return writes && name == dryRun().name ? &dryRun() : named(options, name);
}

QString Command::usageLine() const
{
    return u"kontorctl "_s + (needsDatabase ? u"--database URL "_s : QString()) + name +
           (argument.isEmpty() ? QString() : u' ' + argument) + (allOptions().isEmpty() ? QString() : u" [OPTIONS]"_s);
}

QString Command::help() const
{
    QString out = u"%1: %2\n\nUsage: %3\n"_s.arg(name, summary, usageLine());
    if (!allOptions().isEmpty())
        out += u"\nOptions:\n"_s;
    for (const CommandOption &option : allOptions())
        out += optionInHelp(option);
    if (!examples.isEmpty())
        out += u"\nExamples:\n"_s;
    for (const QString &example : examples)
        out += u"  kontorctl "_s + (needsDatabase ? u"--database sqlite:kontor.sqlite "_s : QString()) + example + u'\n';
    return out;
}

const Command *commandNamed(const QString &name)
{
    const auto found =
        std::find_if(commands().begin(), commands().end(), [&](const auto &command) { return command->name == name; });
    return found != commands().end() ? found->get() : nullptr;
}

int runCommandLine(const QStringList &arguments)
{
    const Parsed parsed = parse(arguments);
    if (!parsed.problem.isEmpty())
        return misused(parsed.problem, parsed.command != nullptr ? parsed.command->name : QString());
    if (parsed.common.contains(u"help"_s)) {
        printf("%s", qPrintable(parsed.command != nullptr ? parsed.command->help() : generalHelp()));
        return ExitDone;
    }
    if (parsed.common.contains(u"version"_s)) {
        printf("kontorctl %s\n", KONTOR_VERSION);
        return ExitDone;
    }
    if (parsed.command == nullptr)
        return misused(u"name a command."_s);
    const Command &command = *parsed.command;
    if (parsed.arguments.size() != (command.argument.isEmpty() ? 0 : 1))
        return misused(command.argument.isEmpty() ? u"%1 takes no argument: '%2'."_s.arg(command.name, parsed.arguments.first())
                                                  : u"usage: %1"_s.arg(command.usageLine()),
                       command.name);
    std::optional<ConnectionUrl> url;
    if (command.needsDatabase) {
        if (!parsed.common.contains(u"database"_s))
            return misused(u"name a database with --database."_s, command.name);
        const auto named = ConnectionUrl::parse(parsed.common[u"database"_s].last());
        if (!named)
            return misused(named.error().message, command.name);
        url = *named;
        if (isMissingFile(*url) && !command.createsDatabase) {
            complain(u"there is no file %1. 'kontorctl --database sqlite:%1 init' creates it."_s.arg(url->path()));
            return ExitDatabase;
        }
    }
    Call call(command, url, parsed.common.contains(u"verbose"_s));
    call.arguments = parsed.arguments;
    for (const auto &[name, value] : parsed.own)
        call.add(name, value);
    return command.run(call);
}

} // namespace kontor

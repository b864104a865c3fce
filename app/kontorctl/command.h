// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"

#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace kontor {

/// Exit codes of kontorctl.
enum Exit { ExitDone = 0, ExitSomeRefused = 1, ExitUsage = 2, ExitDatabase = 3 };

/// An option of one command. A value.
struct CommandOption
{
    QString name; ///< without dashes
    QString description;
    QString value = {}; ///< what its value is, for the help; empty: it takes none
    bool isFile = false; ///< its value is a file's path, for the shell's completion
    QStringList words = {}; ///< what its value may be, likewise
};

/// One run of a command: what was typed, and the database. Messages go to stderr, answers to stdout.
class Call
{
public:
    Call(const class Command &command, std::optional<ConnectionUrl> url, bool verbose);

    QStringList arguments;
    void add(const QString &option, const QString &value) { m_options[option] << value; }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option).value(0); }
    QStringList values(const QString &option) const { return m_options.value(option); }
    /// A whole number, or `fallback` when the option was not given; nothing, and a complaint, when it is none from `min` to `max`.
    std::optional<qint64> number(const QString &option, qint64 fallback, qint64 min, qint64 max) const;
    bool isDry() const { return has(QStringLiteral("dry-run")); }

    const Command &command() const { return m_command; }
    const ConnectionUrl &url() const { return *m_url; } ///< of a command that needs a database
    Database &database(); ///< opened when it is first asked for
    template <typename Work> auto ask(Lane lane, Work work)
    {
        using Answer = decltype(database().wait(lane, std::move(work)));
        if (const auto older = isOlder())
            return Answer(*older);
        return database().wait(lane, std::move(work));
    }

    /// What a job answers, without what it wrote: its transaction is rolled back. For dry runs.
    template <typename Work> auto rehearse(Lane lane, Work work) -> Result<std::invoke_result_t<Work, Session &>>
    {
        auto answer = std::make_shared<std::optional<std::invoke_result_t<Work, Session &>>>();
        const auto done = ask(lane, [work, answer](Session &session) -> Done {
            *answer = work(session);
            throw Failure(Error::Kind::Closed, QStringLiteral("dry run"));
        });
        if (*answer)
            return std::move(**answer);
        return done.error();
    }

    int wrong(const QString &why) const; ///< of what was typed: complains, ExitUsage
    int fail(const Error &error) const; ///< of the database: complains, ExitDatabase
    int refuse(const Error &error) const; ///< of what was asked for, ExitUsage; else as fail()

private:
    /// Why nothing can be asked of a database of an older version; nothing where it is up to date, or the command takes any.
    std::optional<Error> isOlder();
    const Command &m_command;
    std::optional<ConnectionUrl> m_url;
    bool m_verbose;
    QHash<QString, QStringList> m_options;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of an empty database, for a dry run on one that is not there yet
    std::unique_ptr<Database> m_database;
    std::optional<bool> m_older; ///< once it was looked at
};

/// A command of kontorctl with its own options; any other option is refused. Help, completion and the checks are made from what it says here.
class Command
{
public:
    virtual ~Command() = default;

    QString name;
    QString summary; ///< one line, begins in lower case
    QString argument; ///< its one argument, for the help; empty: it takes none
    bool argumentIsFile = false;
    QList<CommandOption> options; ///< those that writes() adds aside
    QStringList examples; ///< what follows `kontorctl --database URL`
    bool anySchema = false; ///< works on databases of older versions too
    bool writes = false; ///< so it has --dry-run, which writes nothing
    bool needsDatabase = true;
    bool createsDatabase = false; ///< a SQLite file that is not there is made

    virtual int run(Call &call) const = 0;

    QList<CommandOption> allOptions() const;
    const CommandOption *option(const QString &name) const;
    QString help() const;
    QString usageLine() const;

    /// Options that every command has, before it or behind it.
    static const QList<CommandOption> &commonOptions();
};

/// All commands, in the order of the help.
const std::vector<std::unique_ptr<Command>> &commands();
const Command *commandNamed(const QString &name); ///< nullptr when there is none

/// Does what the arguments say (without the program's name); answers the exit code.
int runCommandLine(const QStringList &arguments);

} // namespace kontor

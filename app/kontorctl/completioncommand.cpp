// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/completioncommand.h"

#include "kontorctl/console.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QStringList dashed(const QList<CommandOption> &options)
{
    QStringList out;
    for (const CommandOption &option : options)
        out << u"--"_s + option.name;
    return out;
}

/// The first words of commands.
QStringList names()
{
    QStringList out;
    for (const auto &command : commands()) {
        if (const QString first = command->name.section(u' ', 0, 0); !out.contains(first))
            out << first;
    }
    return out;
}

/// The words that go on with some first word (staff: list, add …).
QMap<QString, QStringList> further()
{
    QMap<QString, QStringList> out;
    for (const auto &command : commands()) {
        if (command->name.contains(u' '))
            out[command->name.section(u' ', 0, 0)] << command->name.section(u' ', 1);
    }
    return out;
}

/// bash: the command is the first word that is one; behind an option its words or files are proposed, else options and the argument.
QString forBash()
{
    QString cases;
    for (const auto &command : commands()) {
        cases += u"        \"%1\") options=\"%2\"; files=%3 ;;\n"_s.arg(command->name, dashed(command->allOptions()).join(u' '),
                                                                        command->argumentIsFile ? u"1"_s : u"0"_s);
    }
    QString groups;
    for (const auto &[first, words] : further().asKeyValueRange())
        groups +=
            u"        %1) if ((i + 1 < COMP_CWORD)); then command=\"%1 ${COMP_WORDS[i+1]}\"\n"
            "            else COMPREPLY=($(compgen -W \"%2\" -- \"$word\")); return; fi ;;\n"_s.arg(first, words.join(u' '));
    QString values;
    QStringList files;
    QSet<QString> seen;
    for (const auto &command : commands()) {
        for (const CommandOption &option : command->allOptions()) {
            if (seen.contains(option.name))
                continue;
            seen.insert(option.name);
            if (!option.words.isEmpty())
                values += u"        --%1) COMPREPLY=($(compgen -W \"%2\" -- \"$word\")); return ;;\n"_s.arg(
                    option.name, option.words.join(u' '));
            else if (option.isFile)
                files << u"--"_s + option.name;
            else if (!option.value.isEmpty())
                values += u"        --%1) return ;;\n"_s.arg(option.name);
        }
    }
    if (!files.isEmpty())
        values += u"        %1) COMPREPLY=($(compgen -f -- \"$word\")); return ;;\n"_s.arg(files.join(u'|'));
    return u"# kontorctl completion bash\n"
           "_kontorctl() {\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= options= files=0 i\n"
           "    COMPREPLY=()\n"
           "    for ((i = 1; i < COMP_CWORD; ++i)); do\n"
           "        case \" %1 \" in *\" ${COMP_WORDS[i]} \"*) [ \"${COMP_WORDS[i-1]}\" = --database ] || { "
           "command=${COMP_WORDS[i]}; break; } ;; esac\n"
           "    done\n"
           "    case $before in\n"
           "        --database) return ;;\n%2"
           "    esac\n"
           "    case $command in\n%5"
           "    esac\n"
           "    case $command in\n%3"
           "    esac\n"
           "    if [[ $word = -* ]]; then COMPREPLY=($(compgen -W \"$options %4\" -- \"$word\"))\n"
           "    elif [ -z \"$command\" ]; then COMPREPLY=($(compgen -W \"%1\" -- \"$word\"))\n"
           "    elif [ \"$files\" = 1 ]; then COMPREPLY=($(compgen -f -- \"$word\")); fi\n"
           "}\n"
           "complete -o filenames -F _kontorctl kontorctl\n"_s.arg(names().join(u' '), values, cases,
                                                                   dashed(Command::commonOptions()).join(u' '), groups);
}

/// In single quotes for a shell.
QString quoted(QString text) { return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\''; }

QString forFish()
{
    QString out = u"# kontorctl completion fish\ncomplete -c kontorctl -f\n"_s;
    for (const CommandOption &option : Command::commonOptions())
        out += u"complete -c kontorctl -l %1%2 -d %3\n"_s.arg(option.name, option.value.isEmpty() ? QString() : u" -x"_s,
                                                              quoted(option.description));
    for (const auto &command : commands()) {
        const QStringList words = command->name.split(u' ');
        QString seen = u"__fish_seen_subcommand_from "_s + words.first();
        if (words.size() == 1) {
            out += u"complete -c kontorctl -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(words.first(), quoted(command->summary));
        } else {
            const QStringList all = further().value(words.first());
            if (words.last() == all.first())
                out += u"complete -c kontorctl -n __fish_use_subcommand -a %1\n"_s.arg(words.first());
            out += u"complete -c kontorctl -n '%1; and not __fish_seen_subcommand_from %2' -a %3 -d %4\n"_s.arg(
                seen, all.join(u' '), words.last(), quoted(command->summary));
            seen += u"; and __fish_seen_subcommand_from "_s + words.last();
        }
        const QString when = u"complete -c kontorctl -n '%1'"_s.arg(seen);
        if (command->argumentIsFile)
            out += when + u" -F\n"_s;
        for (const CommandOption &option : command->allOptions()) {
            out += when + u" -l %1 -d %2"_s.arg(option.name, quoted(option.description));
            if (!option.words.isEmpty())
                out += u" -x -a "_s + quoted(option.words.join(u' '));
            else if (!option.value.isEmpty())
                out += option.isFile ? u" -r -F"_s : u" -x"_s;
            out += u'\n';
        }
    }
    return out;
}

/// zsh reads bash's completions.
QString forZsh() { return u"#compdef kontorctl\nautoload -U +X bashcompinit && bashcompinit\n"_s + forBash(); }

} // namespace

CompletionCommand::CompletionCommand()
{
    name = u"completion"_s;
    summary = u"print the completion for a shell"_s;
    argument = u"bash|zsh|fish"_s;
    needsDatabase = false;
    examples = {u"completion bash > ~/.local/share/bash-completion/completions/kontorctl"_s};
}

int CompletionCommand::run(Call &call) const
{
    const QString shell = call.arguments.first();
    if (shell == u"bash"_s)
        say(forBash());
    else if (shell == u"zsh"_s)
        say(forZsh());
    else if (shell == u"fish"_s)
        say(forFish());
    else
        return call.wrong(u"there is no completion for '%1'. There are: bash, zsh, fish."_s.arg(shell));
    return ExitDone;
}

} // namespace kontor

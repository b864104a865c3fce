// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/manualcommand.h"

#include "kontorctl/console.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// Text of a line of its own, as mdoc(7) takes it.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\e"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

/// An argument of a macro: in quotes it is no macro's name.
QString argument(QString text) { return u'"' + text.replace(u'\\', u"\\e"_s).replace(u'"', u"\"\""_s) + u'"'; }

QString described(const QList<CommandOption> &options)
{
    QString out = u".Bl -tag -width Ds\n"_s;
    for (const CommandOption &option : options)
        out += u".It Fl -%1%2\n%3\n"_s.arg(option.name, option.value.isEmpty() ? QString() : u" Ar "_s + argument(option.value),
                                           escaped(option.description));
    return out + u".El\n"_s;
}

QString page()
{
    QString out =
        u".\\\" Made by `kontorctl manual`.\n.Dd $Mdocdate$\n.Dt KONTORCTL 1\n.Os\n"
        ".Sh NAME\n.Nm kontorctl\n.Nd customers of B2B trade stores from the command line\n"
        ".Sh SYNOPSIS\n.Nm\n.Fl -database Ar URL\n.Ar COMMAND\n.Op Ar OPTIONS\n"
        ".Sh DESCRIPTION\nEach command has options of its own; one that it does not know is refused."
        " Commands that write take\n.Fl -dry-run ,\nwhich writes nothing.\n.Pp\nThese stand before a command or behind it:\n"_s +
        described(Command::commonOptions()) + u".Sh COMMANDS\n"_s;
    for (const auto &command : commands()) {
        out += u".Ss %1\n%2.\n.Pp\n.D1 %3\n"_s.arg(
            command->name, escaped(command->summary.left(1).toUpper() + command->summary.mid(1)), argument(command->usageLine()));
        if (!command->allOptions().isEmpty())
            out += u".Pp\n"_s + described(command->allOptions());
        if (!command->examples.isEmpty())
            out += u".Pp\nFor example:\n.Bd -literal -offset indent\n"_s;
        for (const QString &example : command->examples)
            out += escaped(u"kontorctl "_s + (command->needsDatabase ? u"--database sqlite:kontor.sqlite "_s : QString()) +
                           example) +
                   u'\n';
        if (!command->examples.isEmpty())
            out += u".Ed\n"_s;
    }
    return out + u".Sh EXIT STATUS\n0 when it is done, 1 when some rows were refused, 2 for what was typed or is not allowed, 3 "
                 u"for the database.\n"
                 ".Sh SEE ALSO\n.Xr kontor 1 ,\n.Xr kontor-store 8\n"_s;
}

} // namespace

ManualCommand::ManualCommand()
{
    name = u"manual"_s;
    summary = u"print the manual page, for man(1)"_s;
    needsDatabase = false;
    examples = {u"manual | man -l -"_s};
}

int ManualCommand::run(Call &) const
{
    say(page());
    return ExitDone;
}

} // namespace kontor

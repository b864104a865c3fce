// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/staffcommands.h"

#include "kontorctl/console.h"

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const auto &list)
{
    QStringList out;
    for (const auto &one : list)
        out << one.name;
    return out;
}

const CommandOption &roleOption()
{
    static const CommandOption option{u"role"_s, u"What they usually may do: %1."_s.arg(namesOf(staffRoles()).join(u", "_s)),
                                      u"ROLE"_s, false, namesOf(staffRoles())};
    return option;
}

const CommandOption &rightsOption()
{
    static const CommandOption option{u"rights"_s,
                                      u"Single rights beyond the role, or 'none': %1."_s.arg(namesOf(allRights()).join(u", "_s)),
                                      u"RIGHT,…"_s, false, namesOf(allRights())};
    return option;
}

const CommandOption &nameOption()
{
    static const CommandOption option{u"name"_s, u"The person's name."_s, u"NAME"_s};
    return option;
}

/// What stands in --role, --rights and --name.
int readOptions(const Call &call, Staff &staff)
{
    if (call.has(u"role"_s))
        staff.role = call.value(u"role"_s);
    if (!namesOf(staffRoles()).contains(staff.role))
        return call.wrong(u"--role is one of: %1."_s.arg(namesOf(staffRoles()).join(u", "_s)));
    if (call.has(u"rights"_s)) {
        const QString given = call.value(u"rights"_s);
        staff.rights = given == u"none"_s ? QStringList() : given.split(u',', Qt::SkipEmptyParts);
        for (const QString &right : std::as_const(staff.rights)) {
            if (!namesOf(allRights()).contains(right))
                return call.wrong(u"there is no right '%1'. There are: %2."_s.arg(right, namesOf(allRights()).join(u", "_s)));
        }
    }
    if (call.has(u"name"_s))
        staff.name = call.value(u"name"_s).trimmed();
    return ExitDone;
}

bool atTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

/// While it lives, what is typed is not shown.
class Unseen
{
public:
    Unseen()
    {
#ifdef Q_OS_WIN
        GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &m_before);
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before & ~ENABLE_ECHO_INPUT);
#else
        tcgetattr(STDIN_FILENO, &m_before);
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
#endif
    }
    ~Unseen()
    {
#ifdef Q_OS_WIN
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before);
#else
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
#endif
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
#ifdef Q_OS_WIN
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
};

QString lineOfInput(QFile &input)
{
    QString line = QString::fromUtf8(input.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace

std::optional<QString> typedPassword(const QString &whose)
{
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly))
        return std::nullopt;
    QString password;
    if (atTerminal()) {
        const Unseen unseen;
        fprintf(stderr, "Password for %s: ", qPrintable(whose));
        password = lineOfInput(input);
        fprintf(stderr, "\nOnce more: ");
        const bool same = lineOfInput(input) == password;
        fprintf(stderr, "\n");
        if (!same) {
            complain(u"the two passwords differ; nothing was changed."_s);
            return std::nullopt;
        }
    } else {
        password = lineOfInput(input);
    }
    if (password.size() < Staff::passwordMin) {
        complain(u"a password has at least %1 characters; nothing was changed."_s.arg(Staff::passwordMin));
        return std::nullopt;
    }
    return password;
}

StaffListCommand::StaffListCommand()
{
    name = u"staff list"_s;
    summary = u"list staff and what they may do"_s;
    examples = {u"staff list"_s};
}

int StaffListCommand::run(Call &call) const
{
    struct Found
    {
        QList<Staff> staff;
        bool rights;
    };
    const auto found = call.ask(Lane::Read, [](Session &session) {
        StaffRepository repository(session);
        return Found{repository.list(), repository.hasRights()};
    });
    if (!found)
        return call.fail(found.error());
    for (const Staff &one : found->staff)
        say(QStringList{one.login, one.active ? (one.role.isEmpty() ? u"-"_s : one.role) : u"revoked"_s,
                        one.rights.isEmpty() ? u"-"_s : one.rights.join(u','), one.name}
                .join(u'\t'));
    if (!found->rights)
        complain(call.url().engine() == ConnectionUrl::Engine::Sqlite
                     ? u"an SQLite file knows no rights: whoever can open it has it all."_s
                     : u"this database holds no rights yet: 'kontorctl … init' sets them up."_s);
    return ExitDone;
}

StaffChangingCommand::StaffChangingCommand(const QString &action, const QString &what)
{
    name = u"staff "_s + action;
    summary = what;
    argument = u"LOGIN"_s;
    writes = true;
}

int StaffChangingCommand::run(Call &call) const
{
    const QString login = call.arguments.first();
    const auto known = call.ask(Lane::Read, [](Session &session) { return StaffRepository(session).list(); });
    if (!known)
        return call.fail(known.error());
    const auto found = std::find_if(known->begin(), known->end(), [&](const Staff &one) { return one.login == login; });
    const bool isThere = found != known->end() && (found->active || !adds);
    if (isThere == adds) {
        complain(adds ? u"'%1' is entered already; 'staff change' changes what they may do."_s.arg(login)
                      : u"nobody is entered as '%1'; 'staff add' adds somebody."_s.arg(login));
        return ExitUsage;
    }
    Staff staff = found != known->end() ? *found : Staff{};
    staff.login = login;
    QString password;
    if (const int stopped = change(call, staff, password); stopped != ExitDone)
        return stopped;
    if (call.isDry()) {
        say(u"%1 would be %2, rights beyond that: %3 (dry run: nothing was changed)."_s.arg(
            login, staff.active ? staff.role : u"revoked"_s, staff.rights.isEmpty() ? u"none"_s : staff.rights.join(u", "_s)));
        return ExitDone;
    }
    const auto done = call.ask(Lane::Edit, [staff, password](Session &session) {
        StaffRepository(session).set(staff, password);
        return Done{};
    });
    if (!done)
        return call.refuse(done.error());
    say(staff.active ? u"%1 is %2."_s.arg(login, staff.role) : u"%1 may do nothing any more."_s.arg(login));
    return ExitDone;
}

StaffAddCommand::StaffAddCommand()
    : StaffChangingCommand(u"add"_s, u"add a staff member: a role of the server, with a password"_s)
{
    adds = true;
    options = {roleOption(), rightsOption(), nameOption()};
    examples = {u"staff add anna --role editor --name 'Anna Berger'"_s,
                u"staff add ben --role support --rights passwords < password.txt"_s};
}

int StaffAddCommand::change(const Call &call, Staff &staff, QString &password) const
{
    if (!call.has(u"role"_s))
        return call.wrong(u"name their role with --role: %1."_s.arg(namesOf(staffRoles()).join(u", "_s)));
    staff.active = true;
    if (const int wrong = readOptions(call, staff); wrong != ExitDone || call.isDry())
        return wrong;
    const auto typed = typedPassword(staff.login);
    password = typed.value_or(QString());
    return typed ? ExitDone : ExitUsage;
}

StaffChangeCommand::StaffChangeCommand() : StaffChangingCommand(u"change"_s, u"change what a staff member may do"_s)
{
    options = {roleOption(), rightsOption(), nameOption()};
    examples = {u"staff change anna --role manager"_s, u"staff change ben --rights none"_s};
}

int StaffChangeCommand::change(const Call &call, Staff &staff, QString &) const
{
    staff.active = true;
    return readOptions(call, staff);
}

StaffRevokeCommand::StaffRevokeCommand()
    : StaffChangingCommand(u"revoke"_s, u"take all rights from a staff member, and end what they have open"_s)
{
    examples = {u"staff revoke anna"_s};
}

int StaffRevokeCommand::change(const Call &, Staff &staff, QString &) const
{
    staff.active = false;
    if (staff.role.isEmpty())
        staff.role = staffRoles().first().name;
    return ExitDone;
}

StaffPasswordCommand::StaffPasswordCommand() : StaffChangingCommand(u"password"_s, u"give a staff member a new password"_s)
{
    examples = {u"staff password anna"_s};
}

int StaffPasswordCommand::change(const Call &call, Staff &staff, QString &password) const
{
    if (call.isDry())
        return ExitDone;
    const auto typed = typedPassword(staff.login);
    password = typed.value_or(QString());
    return typed ? ExitDone : ExitUsage;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/rekeycommand.h"

#include "credentials/totpseal.h"
#include "kontorctl/console.h"

namespace kontor {

using namespace Qt::StringLiterals;

RekeyCommand::RekeyCommand()
{
    name = u"rekey"_s;
    summary = u"seal second factors with a key that only kontor-store has"_s;
    writes = true;
    options = {{u"from"_s, u"The key they are sealed with now; without it they are not."_s, u"FILE"_s, true},
               {u"to"_s, u"The key to seal them with; made when there is no such file. Without it they are unsealed."_s,
                u"FILE"_s, true}};
    examples = {u"rekey --to /etc/kontor/store.key"_s, u"rekey --from old.key --to new.key"_s};
}

int RekeyCommand::run(Call &call) const
{
    if (!call.has(u"from"_s) && !call.has(u"to"_s))
        return call.wrong(u"name a key with --from, --to or both."_s);
    TotpSeal from, to;
    const QString path = call.value(u"to"_s);
    const bool makes = !path.isEmpty() && !QFile::exists(path);
    for (const auto &[option, seal] : {std::pair{u"from"_s, &from}, std::pair{u"to"_s, &to}}) {
        if (!call.has(option) || (option == u"to"_s && makes))
            continue;
        const auto read = TotpSeal::fromFile(call.value(option));
        if (!read) {
            complain(read.error().message);
            return ExitUsage;
        }
        *seal = *read;
    }
    if (makes)
        to = TotpSeal::made();
    if (makes && !call.isDry()) { // on the disk before anything is sealed with it
        QFile file(path);
        if (!file.open(QFile::WriteOnly | QFile::NewOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
            file.write(to.text() + '\n') < 0 || !file.flush()) {
            complain(u"%1 can't be written: %2"_s.arg(path, file.errorString()));
            return ExitUsage;
        }
    }
    const auto done = call.ask(Lane::Edit, [from, to, dry = call.isDry()](Session &session) {
        return TotpSeal::reseal(session, from, dry ? std::nullopt : std::optional(to));
    });
    if (!done)
        return call.refuse(done.error());
    say(call.isDry() ? u"%1 second factors would be sealed anew (dry run: nothing was changed)."_s.arg(*done)
                     : u"%1 second factors are %2."_s.arg(*done).arg(to.hasKey() ? u"sealed"_s : u"not sealed any more"_s));
    if (to.hasKey() && !call.isDry())
        say(u"Start kontor-store with --key-file %1 now; without that key nobody with an app can sign in."_s.arg(path));
    return ExitDone;
}

} // namespace kontor

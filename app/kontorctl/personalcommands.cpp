// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/personalcommands.h"

#include "customers/customersrepository.h"
#include "customers/lookup.h"
#include "kontorctl/console.h"
#include "personal/personaldata.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// The one customer with that username or account code. Throws Invalid where there is none or are several.
Customer namedCustomer(Session &session, const QString &name)
{
    const LookedUp who = customersOfCode(session, name);
    if (who.found.isEmpty())
        throw Failure(Error::Kind::Invalid, u"there is no customer with the username or account code '%1'."_s.arg(name));
    if (who.found.size() > 1)
        throw Failure(Error::Kind::Invalid,
                      u"%1 customers have the account code '%2': name one by the username."_s.arg(who.found.size()).arg(name));
    return CustomersRepository(session).load(who.found.first().id);
}

} // namespace

PersonCommand::PersonCommand()
{
    name = u"person"_s;
    summary = u"write all that is kept of a customer to a JSON file"_s;
    argument = u"CUSTOMER"_s;
    options = {{u"file"_s, u"Where to write it; without it to the standard output."_s, u"FILE"_s, true}};
    examples = {u"person anna.berger --file anna.json"_s};
}

int PersonCommand::run(Call &call) const
{
    const auto data = call.ask(Lane::Read, [name = call.arguments.first()](Session &session) {
        const Customer customer = namedCustomer(session, name);
        return PersonalData(session).of(customer.channelId, customer.id);
    });
    if (!data)
        return call.refuse(data.error());
    const QByteArray json = QJsonDocument(*data).toJson(QJsonDocument::Indented);
    if (!call.has(u"file"_s)) {
        say(QString::fromUtf8(json));
        return ExitDone;
    }
    QSaveFile file(call.value(u"file"_s));
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(json) != json.size() || !file.commit()) {
        complain(u"%1 can't be written: %2"_s.arg(file.fileName(), file.errorString()));
        return ExitUsage;
    }
    say(u"Written to %1, readable by you alone."_s.arg(file.fileName()));
    return ExitDone;
}

AnonymiseCommand::AnonymiseCommand()
{
    name = u"anonymise"_s;
    summary = u"make a customer nobody, for good; orders stay for the books"_s;
    argument = u"CUSTOMER"_s;
    writes = true;
    options = {{u"books-years"_s, u"For so many years orders keep their addresses (else 10)."_s, u"YEARS"_s}};
    examples = {u"anonymise anna.berger --dry-run"_s, u"anonymise anna.berger --books-years 8"_s};
}

int AnonymiseCommand::run(Call &call) const
{
    constexpr int yearsMax = 100;
    const auto years = call.number(u"books-years"_s, PersonalData::booksYearsUsual, 0, yearsMax);
    if (!years)
        return ExitUsage;
    const auto done =
        call.ask(Lane::Edit, [name = call.arguments.first(), years = int(*years), dry = call.isDry()](Session &session) {
            const Customer customer = namedCustomer(session, name);
            PersonalData data(session);
            const PersonalData::Reach reach = data.reach(customer.channelId, customer.id, years);
            if (!dry)
                data.forget(customer.channelId, customer.id, years);
            return reach;
        });
    if (!done)
        return call.refuse(done.error());
    say(u"%1 mails, %2 notes and tasks, %3 changes and %4 sign-ins %5; %6 orders stay, %7 of them with their addresses for the books%8"_s
            .arg(done->mails)
            .arg(done->entries)
            .arg(done->changes)
            .arg(done->signIns)
            .arg(call.isDry() ? u"would be forgotten"_s : u"are forgotten"_s)
            .arg(done->orders)
            .arg(done->namedOrders)
            .arg(call.isDry() ? u" (dry run: nothing was changed)."_s : u"."_s));
    if (!call.isDry())
        say(u"Files that came in by imports are kept for some days (Imports page), the audit of a PostgreSQL database until it "
            u"is trimmed, "
            "and backups as long as you keep them: those still know the name."_s);
    return ExitDone;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/companycommands.h"

#include "companies/companiesrepository.h"
#include "imports/members/attaching.h"
#include "customers/customersrepository.h"
#include "customers/lookup.h"
#include "kontorctl/console.h"

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int listedMax = 1000;

/// The one with that name (whatever its case) among those of a list.
template <typename Record> const Record &named(const QList<Record> &all, const QString &name, const QString &what)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&name](const Record &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found != all.end())
        return *found;
    QStringList names;
    for (const Record &one : all)
        names << one.name;
    throw Failure(Error::Kind::Invalid, u"there is no %1 '%2': %3."_s.arg(what, name, names.join(u", "_s)));
}

} // namespace

CompaniesCommand::CompaniesCommand()
{
    name = u"companies"_s;
    summary = u"list companies: name, source code, state, people, business units"_s;
    options = {
        {u"search"_s, u"Only those that have these words."_s, u"WORDS"_s},
        {u"state"_s, u"Only those: pending, active, blocked, rejected, deactivated."_s, u"STATE"_s, false, companyStates()}};
    examples = {u"companies --state blocked"_s};
}

int CompaniesCommand::run(Call &call) const
{
    const CompanyQuery query{.search = call.value(u"search"_s), .state = call.value(u"state"_s)};
    if (!query.state.isEmpty() && !companyStates().contains(query.state))
        return call.wrong(u"there is no state '%1': %2."_s.arg(query.state, companyStates().join(u", "_s)));
    const auto rows = call.ask(Lane::Read, [query](Session &session) {
        return readPage(session, CompaniesRepository::list(query), std::nullopt, listedMax + 1);
    });
    if (!rows)
        return call.refuse(rows.error());
    for (const ListRow &row : rows->mid(0, listedMax)) {
        const CompanyRow shown = CompaniesRepository::fromCells(row.cells);
        say(u"%1\t%2\t%3\t%4\t%5"_s.arg(shown.company.name, shown.company.sourceCode, shown.company.state)
                .arg(shown.users)
                .arg(shown.units));
    }
    if (rows->size() > listedMax)
        complain(u"only the first %1 are listed. --search narrows."_s.arg(listedMax));
    return ExitDone;
}

AttachCommand::AttachCommand()
{
    name = u"attach"_s;
    summary = u"attach customers (username or account code) to a company"_s;
    argument = u"COMPANY"_s;
    writes = true;
    options = {{u"customer"_s, u"Whom, by username or account code; can be repeated."_s, u"CUSTOMER"_s},
               {u"unit"_s, u"The business unit; without it the first."_s, u"NAME"_s},
               {u"role"_s, u"A role; can be repeated. Without any and without --administrator the default role."_s, u"NAME"_s},
               {u"administrator"_s, u"They may everything in the company."_s},
               {u"move"_s, u"They leave the companies that they belong to."_s}};
    examples = {u"attach Acme --customer anna.berger --role Buyer"_s, u"attach Acme --customer 4711 --administrator --dry-run"_s};
}

int AttachCommand::run(Call &call) const
{
    if (!call.has(u"customer"_s))
        return call.wrong(u"name whom: --customer USERNAME."_s);
    const auto job = [&](Session &session) {
        QList<qint64> ids;
        for (const QString &name : call.values(u"customer"_s)) {
            const LookedUp who = customersOfCode(session, name);
            if (who.found.size() != 1)
                throw Failure(Error::Kind::Invalid,
                              who.found.isEmpty() ? u"there is no customer '%1'."_s.arg(name)
                                                  : u"several customers have the code '%1': name the username."_s.arg(name));
            ids << who.found.first().id;
        }
        CompaniesRepository companies(session);
        const qint64 channel = CustomersRepository(session).channelOf(ids.first());
        const Company company =
            named(companies.find(channel, call.arguments.first(), listedMax), call.arguments.first(), u"company"_s);
        const QList<BusinessUnit> units = companies.units(channel, company.id);
        Attachment wanted{channel, company.id, units.first().id, {}, call.has(u"administrator"_s), call.has(u"move"_s)};
        if (call.has(u"unit"_s))
            wanted.unitId = named(units, call.value(u"unit"_s), u"business unit"_s).id;
        const QList<CompanyRole> roles = companies.roles(channel, company.id);
        for (const QString &name : call.values(u"role"_s))
            wanted.roleIds << named(roles, name, u"role"_s).id;
        for (const CompanyRole &role : roles) {
            if (role.standard && !call.has(u"role"_s))
                wanted.roleIds << role.id;
        }
        return attachAsBatch(session, ids, wanted);
    };
    const Result<Attached> done = call.isDry() ? call.rehearse(Lane::Edit, job) : call.ask(Lane::Edit, job);
    if (!done)
        return call.refuse(done.error());
    say(u"%1 customers %2"_s.arg(done->customers)
            .arg(call.isDry()         ? u"would be attached (dry run: nothing was changed)."_s
                 : done->batchId == 0 ? u"attached; nothing changed."_s
                                      : u"attached: batch %1, which 'undo' takes back."_s.arg(done->batchId)));
    return ExitDone;
}

} // namespace kontor

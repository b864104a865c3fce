// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/approvalcommands.h"

#include "base/money.h"
#include "base/text.h"
#include "budgets/budgetledger.h"
#include "budgets/budgetsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "kontorctl/console.h"
#include "requests/requestlist.h"
#include "requests/requesttimes.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int listedMax = 1000;

QStringList stateWords() { return requestStates() + QStringList{RequestQuery::open()}; }

/// The one company of that name or source code, in whichever trade store. Throws Invalid where there is none or are several.
Company companyNamed(Session &session, const QString &name)
{
    QList<Company> found;
    for (const ListRow &row : readPage(session, CompaniesRepository::list({.search = name}), std::nullopt, listedMax)) {
        const Company one = CompaniesRepository::fromCells(row.cells).company;
        if (one.name.compare(name, Qt::CaseInsensitive) == 0 || one.sourceCode == name)
            found << one;
    }
    if (found.size() != 1)
        throw Failure(Error::Kind::Invalid,
                      found.isEmpty() ? u"there is no company '%1'."_s.arg(name)
                                      : u"%1 companies are called '%2': name the source code."_s.arg(found.size()).arg(name));
    return found.front();
}

} // namespace

RequestsCommand::RequestsCommand()
{
    name = u"requests"_s;
    summary = u"list order requests: number, sent at, state, total, who asks, company, order"_s;
    options = {{u"search"_s, u"Only those that have these words."_s, u"WORDS"_s},
               {u"state"_s, u"Only those: open, or one of the states."_s, u"STATE"_s, false, stateWords()},
               {u"company"_s, u"Only those of that company, by name or source code."_s, u"COMPANY"_s}};
    examples = {u"requests --state open"_s, u"requests --company Acme --state declined"_s};
}

int RequestsCommand::run(Call &call) const
{
    const QString state = call.value(u"state"_s);
    if (!state.isEmpty() && !stateWords().contains(state))
        return call.wrong(u"there is no state '%1': %2."_s.arg(state, stateWords().join(u", "_s)));
    const auto rows = call.ask(Lane::Read, [&call, state](Session &session) {
        RequestQuery query{.search = call.value(u"search"_s), .state = state};
        if (call.has(u"company"_s))
            query.companyId = companyNamed(session, call.value(u"company"_s)).id;
        return readPage(session, requestList(query), std::nullopt, listedMax + 1);
    });
    if (!rows)
        return call.refuse(rows.error());
    for (const ListRow &row : rows->mid(0, listedMax)) {
        const OrderRequest one = requestOfCells(row.cells);
        say(u"%1\t%2\t%3\t%4\t%5\t%6\t%7"_s.arg(one.number, text::utcMinute(one.sentAt), one.state,
                                                amountInFiles(one.totalMinor, one.currency) + u' ' + one.currency, one.person,
                                                one.company, one.order));
    }
    if (rows->size() > listedMax)
        complain(u"only the first %1 are listed. --search narrows."_s.arg(listedMax));
    return ExitDone;
}

BudgetsCommand::BudgetsCommand()
{
    name = u"budgets"_s;
    summary = u"how a company's budgets stand: name, period, amount, spent, reserved, left, whose"_s;
    argument = u"COMPANY"_s;
    examples = {u"budgets Acme"_s};
}

int BudgetsCommand::run(Call &call) const
{
    struct Found
    {
        QList<BudgetState> states;
        QHash<qint64, QString> people;
    };
    const auto found = call.ask(Lane::Read, [name = call.arguments.first()](Session &session) {
        const Company company = companyNamed(session, name);
        Found out{BudgetLedger(session).states(company.channelId, BudgetsRepository(session).all(company.channelId, company.id)),
                  {}};
        for (const CompanyUser &user : MembershipRepository(session).users(company.channelId, company.id))
            out.people.insert(user.id, user.email);
        return out;
    });
    if (!found)
        return call.refuse(found.error());
    for (const BudgetState &one : found->states) {
        const QString currency = u' ' + one.budget.currency;
        const auto amount = [&](qint64 minor) { return amountInFiles(minor, one.budget.currency) + currency; };
        say(u"%1\t%2\t%3\t%4\t%5\t%6\t%7"_s.arg(
            one.budget.active ? one.budget.name : one.budget.name + u" (inactive)"_s,
            one.period.isValid() ? one.budget.period + u' ' + one.period.toString(Qt::ISODate) : one.budget.period,
            amount(one.thereMinor), amount(one.spentMinor), amount(one.reservedMinor), amount(one.left()),
            one.userId > 0 ? found->people.value(one.userId) : one.budget.owner));
    }
    return ExitDone;
}

TickCommand::TickCommand()
{
    name = u"tick"_s;
    summary = u"do what time does (reminders, escalation, expiry of order requests); kontor-store does it each minute"_s;
    writes = true;
    examples = {u"tick"_s, u"tick --dry-run"_s};
}

int TickCommand::run(Call &call) const
{
    constexpr int most = 10'000;
    const auto job = [](Session &session) { return RequestTimes(session).tick(most); };
    const Result<int> done = call.isDry() ? call.rehearse(Lane::Edit, job) : call.ask(Lane::Edit, job);
    if (!done)
        return call.refuse(done.error());
    say(u"%1 order requests %2"_s.arg(*done).arg(
        call.isDry() ? u"would be reminded of, passed on or closed (dry run: nothing was changed)."_s
                     : u"were reminded of, passed on or closed."_s));
    return ExitDone;
}

} // namespace kontor

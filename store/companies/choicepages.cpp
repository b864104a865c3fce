// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/choicepages.h"

#include "access/startpages.h"
#include "base/text.h"
#include "companies/company.h"
#include "visitors/preferences.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr int companiesShown = 50;
constexpr int searchMax = 100;

} // namespace

QList<Route> ChoicePages::routes()
{
    return {{"GET", u"/welcome"_s, Needs::Customer, to(&ChoicePages::welcome)},
            {"GET", u"/choose-company"_s, Needs::Customer, to(&ChoicePages::chooseForm)},
            {"POST", u"/choose-company"_s, Needs::Customer, to(&ChoicePages::choose)},
            {"POST", u"/profile/start"_s, Needs::Owner, to(&ChoicePages::preferences)}};
}

/// Whoever has come in goes where they wanted to, else to the page that they begin with.
Response ChoicePages::welcome(const Request &, const Visitor &visitor)
{
    if (!visitor.session.target.isEmpty()) {
        const auto noted = ask(Lane::Edit, [session = visitor.session](Session &s) {
            SessionsRepository(s).arrived(session);
            return Done{};
        });
        return noted ? Response::redirect(visitor.session.target.toLatin1()) : failed(noted.error());
    }
    if (visitor.acting()) // they look for something of their own
        return Response::redirect("/");
    const auto found = look([channel = visitor.channel.id, id = visitor.customer.id](Session &session) {
        return PreferencesRepository(session).load(channel, id);
    });
    if (!found)
        return failed(found.error());
    return Response::redirect(startPath(visitor.access, found->startPage, visitor.channel.rules.startPage).toLatin1());
}

Response ChoicePages::chooseForm(const Request &request, const Visitor &visitor)
{
    struct Found
    {
        QList<CompanyChoice> companies;
        qint64 last = 0;
    };
    const auto found = ask(Lane::Read, [channel = visitor.channel.id, id = visitor.customer.id](Session &session) {
        PreferencesRepository preferences(session);
        return Found{preferences.companies(channel, id), preferences.lastUsed(channel, id)};
    });
    if (!found)
        return failed(found.error());
    if (found->companies.isEmpty())
        return refuse(404, u"not_found"_s);
    const bool first = visitor.mustChooseCompany();
    const qint64 present = first ? found->last : visitor.access.companyId;
    const QString search = request.query.value(u"q"_s).left(searchMax);
    QList<CompanyChoice> shownOnes;
    for (const CompanyChoice &one : found->companies) {
        if (text::folded(one.company).contains(text::folded(search)))
            shownOnes << one;
    }
    // The one of last time comes first, so that Enter takes it.
    std::stable_partition(shownOnes.begin(), shownOnes.end(),
                          [present](const CompanyChoice &one) { return one.companyId == present; });
    data list{data::type::list};
    for (const CompanyChoice &one : shownOnes.first(std::min<qsizetype>(shownOnes.size(), companiesShown)))
        list.push_back(Item()
                           .set("id", one.companyId)
                           .set("name", one.company)
                           .set("unit", one.unit)
                           .set("state", one.state == u"active"_s ? QString() : companyStateLabel(one.state))
                           .set("last", first && one.companyId == present)
                           .set("here", !first && one.companyId == present)
                           .data);
    Page out = page(u"choose_company"_s, visitor);
    out.set("companies", list)
        .set("q_company", search)
        .set("many", found->companies.size() > 8)
        .set("none", shownOnes.isEmpty())
        .set("to", localTarget(request.query.value(u"to"_s)))
        .set("title", out.text(u"choose_company"_s))
        .set("may_keep", !visitor.acting());
    if (shownOnes.size() > companiesShown)
        out.set("more", out.text(u"more_companies"_s).arg(companiesShown).arg(shownOnes.size()));
    if (first)
        out.set("signed_in", false);
    return shown(std::move(out));
}

Response ChoicePages::choose(const Request &request, const Visitor &visitor)
{
    const auto done = ask(Lane::Edit, [session = visitor.session, keep = request.form.contains(u"keep"_s) && !visitor.acting(),
                                       company = request.form.value(u"company"_s).toLongLong()](Session &s) {
        SessionsRepository(s).choose(session, company);
        if (!keep)
            return Done{};
        PreferencesRepository all(s);
        StorePreferences own = all.load(session.channelId, session.customerId);
        own.companyId = company;
        all.save(session.channelId, session.customerId, own);
        return Done{};
    });
    if (!done)
        return failed(done.error());
    const QString target = localTarget(request.form.value(u"to"_s));
    return Response::redirect(target.isEmpty() ? QByteArray("/welcome") : target.toLatin1());
}

Response ChoicePages::preferences(const Request &request, const Visitor &visitor)
{
    const auto done = ask(Lane::Edit, [channel = visitor.channel.id, id = visitor.customer.id,
                                       own = StorePreferences{request.form.value(u"company"_s).toLongLong(),
                                                              request.form.value(u"startpage"_s)}](Session &session) {
        PreferencesRepository(session).save(channel, id, own);
        return Done{};
    });
    return done ? Response::redirect("/profile?done=start") : failed(done.error());
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/joinpages.h"

#include "channels/channelsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/companybase.h"
#include "credentials/password.h"
#include "customers/customersrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

/// "Headquarters · Buyer, Viewer"
static QString asWhat(const CompanyInvitation &one, const Parts &parts, const Page &page)
{
    return unitPath(parts.units, one.invite.unitId) + u" · "_s +
           roleNames(parts.roles, one.invite.roleIds, one.invite.administrator, page);
}

static Invite inviteIn(const Request &request)
{
    return {request.form.value(u"first_name"_s), request.form.value(u"last_name"_s), request.form.value(u"email"_s), {}, {}};
}

QList<Route> JoinPages::routes()
{
    return {{"GET", u"/join-company/*"_s, Needs::Nobody, to(&JoinPages::invitation)},
            {"POST", u"/join-company"_s, Needs::Nobody, to(&JoinPages::answer), {u"link"_s, u"new_password"_s, u"repeated"_s}},
            {"GET", u"/join/*"_s, Needs::Nobody, to(&JoinPages::signUpForm)},
            {"POST", u"/join"_s, Needs::Nobody, to(&JoinPages::signUp), {u"link"_s}}};
}

Response JoinPages::invitationPage(const Request &request, const Opened &it, const QString &link, const QString &problem)
{
    struct Found
    {
        QList<CompanyInvitation> waiting;
        QHash<qint64, Parts> parts; ///< by company
    };
    const auto found = ask(Lane::Read, [of = it.link](Session &session) {
        Found out{JoiningRepository(session).waitingFor(of.channelId, of.customerId), {}};
        CompaniesRepository companies(session);
        for (const CompanyInvitation &one : std::as_const(out.waiting))
            out.parts.insert(one.companyId,
                             {companies.units(of.channelId, one.companyId), companies.roles(of.channelId, one.companyId)});
        return out;
    });
    if (!found)
        return failed(found.error());
    const QList<CompanyInvitation> *waiting = &found->waiting;
    if (waiting->isEmpty())
        return deadLink(request, it, link, purpose::companyInvitation);
    Page out = outside(u"join_company"_s, request, &it.channel);
    data list{data::type::list};
    for (const CompanyInvitation &one : *waiting)
        list.push_back(Item()
                           .set("id", one.id)
                           .set("company", one.company)
                           .set("by", one.invitedBy)
                           .set("as", asWhat(one, found->parts.value(one.companyId), out))
                           .data);
    out.set("companies", list)
        .set("several", waiting->size() > 1)
        .set("company", waiting->front().company)
        .set("by", waiting->front().invitedBy)
        .set("id", waiting->front().id)
        .set("as", asWhat(waiting->front(), found->parts.value(waiting->front().companyId), out))
        .set("fresh", !it.customer.hasPassword)
        .set("username", it.customer.username)
        .set("link", link)
        .set("problem", problem)
        .set("title",
             waiting->size() > 1 ? out.text(u"join_several"_s) : out.text(u"join_title"_s).arg(waiting->front().company));
    return guarded(request, std::move(out), problem.isEmpty() ? 200 : 400);
}

Response JoinPages::invitation(const Request &request)
{
    return whileAlive(request, purpose::companyInvitation,
                      [&](const Opened &it, const QString &link) { return invitationPage(request, it, link, {}); });
}

Response JoinPages::answer(const Request &request)
{
    return whileAlive(request, purpose::companyInvitation, [&](const Opened &it, const QString &link) {
        const PageLanguage theirs(it.channel.language);
        const bool agreed = request.form.value(u"answer"_s) == u"accept"_s;
        QList<qint64> ids;
        for (const auto &[name, value] : request.formPairs) {
            if (name == u"invitation"_s)
                ids << value.toLongLong();
        }
        if (ids.isEmpty())
            return invitationPage(request, it, link, storeText(u"join_none_ticked"_s, it.channel.language));
        const bool fresh = agreed && !it.customer.hasPassword;
        const QString chosen = request.form.value(u"new_password"_s);
        if (fresh) {
            if (const QString why = password::problem(chosen, aboutCustomer(it.customer)); !why.isEmpty())
                return invitationPage(request, it, link, why);
            if (chosen != request.form.value(u"repeated"_s))
                return invitationPage(request, it, link, storeText(u"passwords_differ"_s, it.channel.language));
        }
        const auto done = ask(Lane::Edit, [ids, agreed, link, channel = it.link.channelId, id = it.link.customerId,
                                           hash = fresh ? password::hash(chosen) : QString()](Session &session) {
            session.setActor(u"customer:%1"_s.arg(id));
            if (!TokensRepository(session).use(link, purpose::companyInvitation))
                return false;
            JoiningRepository joining(session);
            for (const qint64 one : ids) {
                if (agreed)
                    joining.accept(channel, id, one);
                else
                    joining.decline(channel, id, one);
            }
            if (!hash.isEmpty())
                CustomersRepository(session).setPassword(channel, id, hash, false);
            return true;
        });
        if (!done)
            return failed(done.error());
        if (!*done)
            return deadLink(request, opened(request, link, purpose::companyInvitation).valueOr(it), link,
                            purpose::companyInvitation);
        if (agreed)
            return Response::redirect("/sign-in?done=joined");
        Page out = outside(u"notice"_s, request, &it.channel);
        out.set("title", out.text(u"join_declined"_s));
        return shown(std::move(out));
    });
}

Response JoinPages::signUpPage(const Request &request, const Error *problem)
{
    struct Found
    {
        std::optional<SignUpLink> link;
        Channel channel;
    };
    const QString secret = linkOf(request);
    const auto found = ask(Lane::Read, [secret](Session &session) {
        Found out{JoiningRepository(session).link(secret), {}};
        if (out.link)
            out.channel = ChannelsRepository(session).channel(secret.section(u'.', 0, 0).toLongLong());
        return out;
    });
    if (!found)
        return failed(found.error());
    const auto served = channelsOf(request);
    if (!served)
        return failed(served.error());
    const bool here = found->link && std::any_of(served->begin(), served->end(),
                                                 [&](const Channel &one) { return one.id == found->channel.id; });
    if (!here) {
        Page out = outside(u"notice"_s, request, served->size() == 1 ? &served->front() : nullptr);
        out.set("title", out.text(u"link_dead"_s)).set("text", out.text(u"sign_up_dead"_s));
        return shown(std::move(out), 410);
    }
    Page out = outside(u"sign_up"_s, request, &found->channel);
    for (const char *name : {"first_name", "last_name", "email"})
        out.set(name, request.form.value(QString::fromLatin1(name)).left(254));
    out.set("link", secret)
        .set("title", out.text(u"join_title"_s).arg(found->link->company))
        .set("text", out.text(u"sign_up_text"_s).arg(found->link->by, found->link->company, found->link->role));
    if (problem != nullptr)
        CompanyBase::setProblems(out, validate(inviteIn(request)));
    if (problem != nullptr)
        CompanyBase::setProblem(out, *problem, {u"first_name"_s, u"last_name"_s, u"email"_s});
    return guarded(request, std::move(out), problem != nullptr ? 400 : 200);
}

Response JoinPages::signUpForm(const Request &request) { return signUpPage(request, nullptr); }

/// The same answer whether the address has an account or not.
Response JoinPages::signUp(const Request &request)
{
    const Invite invite = inviteIn(request);
    const auto done = ask(Lane::Edit, [invite, secret = linkOf(request)](Session &session) {
        return JoiningRepository(session).signUp(secret, invite);
    });
    if (!done)
        return done.error().kind == Error::Kind::Invalid ? signUpPage(request, &done.error()) : failed(done.error());
    if (!*done)
        return signUpPage(request, nullptr); // used or ended meanwhile, as it says
    Page out = outside(u"notice"_s, request);
    out.set("title", out.text(u"sign_up_sent"_s)).set("text", out.text(u"sign_up_sent_text"_s).arg(invite.email.trimmed()));
    return shown(std::move(out));
}

} // namespace kontor

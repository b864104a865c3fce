// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/profilepages.h"

#include "access/startpages.h"
#include "base/text.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "credentials/password.h"
#include "credentials/tokensrepository.h"
#include "customers/customersrepository.h"
#include "mail/mailsrepository.h"
#include "mail/mimemessage.h"
#include "visitors/preferences.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

QList<Route> ProfilePages::routes()
{
    const QStringList password{u"password"_s};
    return {{"GET", u"/profile"_s, Needs::Customer, to(&ProfilePages::profile)},
            {"GET", u"/profile/password"_s, Needs::Owner, to(&ProfilePages::passwordForm)},
            {"POST",
             u"/profile/password"_s,
             Needs::Owner,
             to(&ProfilePages::changePassword),
             {u"password"_s, u"new_password"_s, u"repeated"_s}},
            {"POST", u"/profile/email"_s, Needs::Owner, to(&ProfilePages::changeEmail), password},
            {"POST", u"/profile/link"_s, Needs::Owner, to(&ProfilePages::makePersonalLink), password},
            {"POST", u"/profile/link/revoke"_s, Needs::Owner, to(&ProfilePages::revokePersonalLink)}};
}

Response ProfilePages::profilePage(const Visitor &visitor, const QString &problem, const QString &done, int status)
{
    struct Found
    {
        QList<Address> addresses;
        StorePreferences start;
        QList<CompanyChoice> companies;
        QHash<qint64, QStringList> roles; ///< by company
    };
    const auto found = ask(Lane::Read, [id = visitor.customer.id, channelId = visitor.channel.id](Session &session) {
        PreferencesRepository preferences(session);
        Found out{CustomersRepository(session).addresses(channelId, id),
                  preferences.load(channelId, id),
                  preferences.companies(channelId, id),
                  {}};
        for (const CompanyUser &user : MembershipRepository(session).ofCustomer(channelId, id)) {
            out.roles.insert(user.companyId,
                             namesOf(rolesWithIds(user.roleIds, CompaniesRepository(session).roles(channelId, user.companyId))));
        }
        return out;
    });
    if (!found)
        return failed(found.error());
    Page out = page(u"profile"_s, visitor);
    const Customer &c = visitor.customer;
    const CredentialRules &rules = visitor.channel.rules;
    out.set("title", out.text(u"profile"_s))
        .set("email", c.email)
        .set("email_wanted", c.emailWanted)
        .set("username", c.username)
        .set("phone", c.phone)
        .set("problem", problem)
        .set("done", done);
    data addresses{data::type::list};
    for (const Address &address : found->addresses)
        addresses.push_back(Item()
                                .set("id", address.id)
                                .set("text", summary(address))
                                .set("may_change", visitor.mayChangeAddresses())
                                .set("billing", address.defaultBilling)
                                .set("shipping", address.defaultShipping)
                                .data);
    data companies{data::type::list};
    for (const CompanyChoice &one : found->companies)
        companies.push_back(Item()
                                .set("id", one.companyId)
                                .set("name", one.company)
                                .set("unit", one.unit)
                                .set("roles", found->roles.value(one.companyId).join(u", "_s))
                                .set("administrator", one.administrator)
                                .set("chosen", one.companyId == found->start.companyId)
                                .data);
    data pages{data::type::list};
    for (const StartPage &one : startPages()) {
        if (one.isFor(visitor.access))
            pages.push_back(Item()
                                .set("value", one.name)
                                .set("label", out.text(one.name))
                                .set("chosen", one.name == found->start.startPage)
                                .data);
    }
    out.set("companies", companies)
        .set("has_companies", !found->companies.isEmpty())
        .set("several", found->companies.size() > 1)
        .set("start_pages", pages);
    out.set("may_change", visitor.mayChangeAddresses());
    out.set("addresses", addresses).set("own", !visitor.acting());
    out.set("second_factor", out.text(c.mfaMethod.isEmpty() ? u"mfa_off"_s : u"mfa_on_"_s + c.mfaMethod))
        .set("offer_mfa", rules.mfa != u"off"_s);
    out.set("offer_link", rules.personalLinks).set("has_link", c.personalLink);
    return shown(std::move(out), status);
}

Response ProfilePages::profile(const Request &request, const Visitor &visitor)
{
    const QString done = request.query.value(u"done"_s);
    return profilePage(visitor, {},
                       done == u"password"_s ? textFor(visitor, u"password_changed"_s)
                       : done == u"start"_s  ? textFor(visitor, u"done_start"_s)
                       : done == u"email"_s  ? textFor(visitor, u"email_wanted_text"_s)
                                             : QString(),
                       200);
}

Response ProfilePages::passwordPage(const Visitor &visitor, const QString &problem, int status)
{
    Page out = page(u"password"_s, visitor);
    out.set("title", out.text(u"change_password"_s))
        .set("problem", problem)
        .set("must_change", visitor.customer.mustChangePassword);
    return shown(std::move(out), status);
}

Response ProfilePages::passwordForm(const Request &, const Visitor &visitor) { return passwordPage(visitor, {}, 200); }

Response ProfilePages::changePassword(const Request &request, const Visitor &visitor)
{
    const QString fresh = request.form.value(u"new_password"_s);
    if (const QString why = password::problem(fresh, aboutCustomer(visitor.customer)); !why.isEmpty())
        return passwordPage(visitor, why, 400);
    if (fresh != request.form.value(u"repeated"_s))
        return passwordPage(visitor, textFor(visitor, u"passwords_differ"_s), 400);
    if (const auto answer = unlessOwner(request, visitor, [&](const QString &why) { return passwordPage(visitor, why, 403); }))
        return *answer;
    if (fresh == request.form.value(u"password"_s))
        return passwordPage(visitor, textFor(visitor, u"same_password"_s), 400);
    SessionOpening opening = openingFor(request, visitor.channel.id, visitor.customer.id, visitor.session.openedBy);
    opening.companyId = visitor.session.companyId;
    opening.target = visitor.session.target;
    const auto done = ask(Lane::Edit, [opening, hash = password::hash(fresh)](Session &session) {
        session.setActor(u"customer:%1"_s.arg(opening.customerId));
        CustomersRepository(session).setPassword(opening.channelId, opening.customerId, hash,
                                                 false); // ends every session, this one too
        return SessionsRepository(session).open(opening);
    });
    if (!done)
        return failed(done.error());
    Response out = signedIn(*done);
    out.location = "/profile?done=password";
    return out;
}

Response ProfilePages::changeEmail(const Request &request, const Visitor &visitor)
{
    const QString email = request.form.value(u"email"_s).trimmed();
    if (const QString why = emailProblem(email); email.isEmpty() || !why.isEmpty())
        return profilePage(visitor, why.isEmpty() ? textFor(visitor, u"email_needed"_s) : why, {}, 400);
    if (const auto answer = unlessOwner(request, visitor, [&](const QString &why) { return profilePage(visitor, why, {}, 403); }))
        return *answer;
    const auto done = ask(Lane::Edit, [channelId = visitor.channel.id, id = visitor.customer.id, email](Session &session) {
        session.setActor(u"customer:%1"_s.arg(id));
        Customer customer = CustomersRepository(session).load(channelId, id);
        customer.email = email;
        return CustomersRepository(session).update(customer);
    });
    if (!done)
        return profilePage(visitor, done.error().message, {}, 409);
    return Response::redirect(done->emailWanted.isEmpty() ? "/profile" : "/profile?done=email");
}

Response ProfilePages::makePersonalLink(const Request &request, const Visitor &visitor)
{
    if (!visitor.channel.rules.personalLinks)
        return refuse(403, u"forbidden"_s);
    if (const auto answer = unlessOwner(request, visitor, [&](const QString &why) { return profilePage(visitor, why, {}, 403); }))
        return *answer;
    const auto link = ask(Lane::Edit, [customer = visitor.customer](Session &session) {
        session.setActor(u"customer:%1"_s.arg(customer.id));
        const QString out = TokensRepository(session).mint(customer.channelId, customer.id, purpose::personalLink);
        CustomersRepository(session).setPersonalLink(customer.channelId, customer.id, true);
        if (isPlainAddress(customer.email))
            MailsRepository(session).queue(customer.channelId, customer.id, u"personal_link"_s, customer.email,
                                           {{u"when"_s, text::utcMinute(session.now())}});
        return out;
    });
    if (!link)
        return failed(link.error());
    Page out = page(u"personal_link"_s, visitor);
    out.set("title", out.text(u"personal_link"_s))
        .set("link", storeAddress(visitor.channel, u"http://"_s + request.host) + u"/personal/"_s + *link);
    return shown(std::move(out));
}

Response ProfilePages::revokePersonalLink(const Request &, const Visitor &visitor)
{
    const auto done = ask(Lane::Edit, [customer = visitor.customer](Session &session) {
        session.setActor(u"customer:%1"_s.arg(customer.id));
        CustomersRepository(session).setPersonalLink(customer.channelId, customer.id, false);
        return Done{};
    });
    if (!done)
        return failed(done.error());
    return Response::redirect("/profile");
}

} // namespace kontor

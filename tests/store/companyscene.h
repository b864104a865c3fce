// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "credentials/sessionsrepository.h"
#include "fields/fieldset.h"
#include "orders/ordersrepository.h"
#include "purchasing/purchasingrepository.h"
#include "store/storescene.h"

namespace kontor {

/// The store with a company, Acme, whose administrator B is signed in.
struct InCompany : Store
{
    explicit InCompany(const QString &engine) : Store(engine)
    {
        company = addCompany(u"Acme"_s);
        attach(Store::add(u"B"_s), company, {}, true);
        boss = signIn("b@x.de", secret);
    }
    qint64 channel() const { return directory.channels.first().id; }
    qint64 addCompany(const QString &name)
    {
        return db.edit([&](Session &session) {
            Company one;
            one.channelId = channel();
            one.name = name;
            return CompaniesRepository(session).add(one);
        });
    }
    void attach(const Customer &who, qint64 to, const QStringList &roles, bool administrator = false)
    {
        db.edit([&](Session &session) {
            CompaniesRepository companies(session);
            const qint64 unit = companies.units(channel(), to).first().id;
            return MembershipRepository(session).attach(
                {who.id}, {channel(), to, unit, idsOf(rolesCalled(roles, companies.roles(channel(), to))), administrator});
        });
    }
    void rule(const QString &field, const QString &value)
    {
        db.edit([&](Session &session) {
            CompaniesRepository companies(session);
            const Company before = companies.load(channel(), company);
            Company after = before;
            companyFields().setValue(after, field, value);
            companies.change(before, after);
            return Done{};
        });
    }
    qint64 pay(const QString &name, const QString &kind = u"prepayment"_s, qint64 days = 0)
    {
        return db.edit([&](Session &session) {
            PaymentMethod method;
            method.channelId = channel();
            method.name = name;
            method.kind = kind;
            method.days = days;
            method.note = u"Thank you for paying early."_s;
            return ChannelsRepository(session).save(method);
        });
    }
    Answer send(const QByteArray &path, const QByteArray &form, const QByteArray &cookie = {}) const
    {
        const QByteArray who = cookie.isEmpty() ? boss : cookie;
        return post(path, "csrf=" + get("/profile", who).csrf() + "&" + form, who);
    }
    /// The cookie of staff who log in as a customer.
    QByteArray actingAs(const Customer &who)
    {
        const QString ticket = makeTicket(who.channelId);
        db.edit([&](Session &session) {
            SessionsRepository(session).addTicket(who.channelId, who.id, token::hash(ticket), {}, {});
            return Done{};
        });
        return "__Host-kontor=" + post("/ticket", "ticket=" + ticket.toLatin1()).cookie("__Host-kontor");
    }
    QList<CompanyAddress> addresses()
    {
        return db.read([&](Session &session) { return PurchasingRepository(session).addresses(channel(), company); });
    }
    QList<CostCentre> costCentres()
    {
        return db.read([&](Session &session) { return PurchasingRepository(session).costCentres(channel(), company); });
    }
    /// What a page's form carries under a name.
    static QByteArray field(const Answer &page, const QString &name)
    {
        const QRegularExpression input(u"name=\"%1\" value=\"([^\"]*)\""_s.arg(name));
        return input.match(QString::fromUtf8(page.body)).captured(1).toUtf8();
    }
    static QByteArray carried(const Answer &page)
    {
        QByteArray out;
        for (const char *name : {"key", "shown", "shown_total"})
            out += QByteArray(name) + '=' + field(page, QString::fromLatin1(name)) + '&';
        return out;
    }
    qint64 company = 0;
    QByteArray boss; ///< cookie of an administrator
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Routes, and the addresses of a company.
#include "purchasing/purchasingpages.h"

#include "companies/companiesrepository.h"
#include "customers/addressform.h"
#include "fields/fieldset.h"
#include "orders/checkoutoptions.h"
#include "purchasing/purchasingrepository.h"
#include "purchasing/unitboxes.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

QList<Route> PurchasingPages::routes()
{
    using Self = PurchasingPages;
    return ofCompany(u"company"_s, {{"GET", u"/company/addresses"_s, Needs::Customer, to(&Self::addresses)},
                                    {"GET", u"/company/cost-centres"_s, Needs::Customer, to(&Self::costCentres)},
                                    {"GET", u"/company/cost-centres/*"_s, Needs::Customer, to(&Self::costCentre)},
                                    {"GET", u"/company/bookings/*"_s, Needs::Customer, to(&Self::bookings)},
                                    {"GET", u"/company/checkout"_s, Needs::Customer, to(&Self::checkout)}}) +
           ofCompany(u"company_addresses"_s, {{"GET", u"/company/addresses/*"_s, Needs::Customer, to(&Self::address)}}) +
           proven(ofCompany(u"company_addresses"_s,
                            {{"POST", u"/company/addresses/remove"_s, Needs::Owner, to(&Self::removeAddress)},
                             {"POST", u"/company/addresses/*"_s, Needs::Owner, to(&Self::saveAddress)}}) +
                  ofCompany(u"cost_centres"_s,
                            {{"POST", u"/company/cost-centres/remove"_s, Needs::Owner, to(&Self::removeCostCentre)},
                             {"POST", u"/company/cost-centres/*"_s, Needs::Owner, to(&Self::saveCostCentre)}}) +
                  ofCompany(u"checkout_defaults"_s, {{"POST", u"/company/checkout"_s, Needs::Owner, to(&Self::saveCheckout)}}));
}

Response PurchasingPages::addresses(const Request &request, const Visitor &visitor)
{
    struct Found
    {
        QList<CompanyAddress> addresses;
        QList<BusinessUnit> units;
    };
    const auto found = ask(Lane::Read, [channel = visitor.channel.id, company = visitor.access.companyId](Session &session) {
        return Found{PurchasingRepository(session).addresses(channel, company),
                     CompaniesRepository(session).units(channel, company)};
    });
    if (!found)
        return failed(found.error());
    Page out = tabbed(u"company_addresses"_s, u"addresses"_s, visitor);
    data list{data::type::list};
    for (const CompanyAddress &one : found->addresses)
        list.push_back(Item()
                           .set("id", one.id)
                           .set("code", one.code)
                           .set("text", orderAddressText(one, visitor.access.company))
                           .set("units", whoseUnits(one.everyone, one.unitIds, found->units))
                           .data);
    const QString done = request.query.value(u"done"_s);
    out.set("addresses", list)
        .set("none", found->addresses.isEmpty())
        .set("may_addresses", mayChange(visitor, u"company_addresses"_s))
        .set("done", done == u"saved"_s || done == u"removed"_s ? out.text(u"done_address_"_s + done) : QString())
        .set("title", out.text(u"addresses"_s));
    return shown(std::move(out));
}

Response PurchasingPages::addressPage(const Request &request, const Visitor &visitor, qint64 id, const Error *problem)
{
    struct Found
    {
        CompanyAddress address;
        QList<BusinessUnit> units;
    };
    const bool fresh = id == 0;
    const auto found = ask(Lane::Read, [channel = visitor.channel.id, company = visitor.access.companyId, id](Session &session) {
        Found out{{}, CompaniesRepository(session).units(channel, company)};
        if (id > 0)
            out.address = PurchasingRepository(session).address(channel, company, id);
        return out;
    });
    if (!found)
        return failed(found.error());
    CompanyAddress shownOne = found->address;
    FieldProblems problems;
    if (problem != nullptr && !request.path.endsWith(u"/remove"_s)) {
        static_cast<Address &>(shownOne) = typedAddress(request, shownOne);
        shownOne.code = request.form.value(u"code"_s).left(64);
        shownOne.everyone = everyoneIn(request);
        shownOne.unitIds = numbersOf(request, u"units"_s);
        problems << FieldProblem{problem->detail, problem->message};
    }
    Page out = tabbed(u"company_address"_s, u"addresses"_s, visitor);
    setAddressFields(out, shownOne, problems);
    setUnitBoxes(out, shownOne.everyone, shownOne.unitIds, found->units);
    out.set("action", fresh ? u"/company/addresses/new"_s : u"/company/addresses/%1"_s.arg(id))
        .set("id", id)
        .set("code", shownOne.code)
        .set("version", shownOne.rowVersion)
        .set("fresh", fresh)
        .set("title", out.text(fresh ? u"address_new"_s : u"address_change"_s));
    if (problem != nullptr && companyAddressFields().find(problem->detail) == nullptr)
        setProblem(out, *problem, {u"units"_s});
    else if (problem != nullptr)
        setProblem(out, *problem, {problem->detail});
    return shown(std::move(out), problem != nullptr ? statusOf(*problem) : 200);
}

Response PurchasingPages::address(const Request &request, const Visitor &visitor)
{
    const qint64 id = idInPath(request);
    return id > 0 || request.path.endsWith(u"/new"_s) ? addressPage(request, visitor, id, nullptr) : refuse(404, u"not_found"_s);
}

Response PurchasingPages::saveAddress(const Request &request, const Visitor &visitor)
{
    const qint64 id = idInPath(request);
    if (id == 0 && !request.path.endsWith(u"/new"_s))
        return refuse(404, u"not_found"_s);
    const auto done = changeCompany(visitor, u"company_addresses"_s, [id, request, visitor](Session &session) {
        PurchasingRepository purchasing(session);
        CompanyAddress address;
        if (id > 0)
            address = purchasing.address(visitor.channel.id, visitor.access.companyId, id);
        static_cast<Address &>(address) = typedAddress(request, address);
        address.code = request.form.value(u"code"_s);
        address.channelId = visitor.channel.id;
        address.companyId = visitor.access.companyId;
        address.everyone = everyoneIn(request);
        address.unitIds = numbersOf(request, u"units"_s);
        if (id > 0)
            address.rowVersion = request.form.value(u"version"_s).toLongLong();
        purchasing.save(address);
    });
    if (!done)
        return isAnswer(done.error()) ? addressPage(request, visitor, id, &done.error()) : failed(done.error());
    return Response::redirect("/company/addresses?done=saved");
}

Response PurchasingPages::removeAddress(const Request &request, const Visitor &visitor)
{
    const qint64 id = request.form.value(u"id"_s).toLongLong();
    const auto done = changeCompany(visitor, u"company_addresses"_s, [id, visitor](Session &session) {
        PurchasingRepository(session).removeAddress(visitor.channel.id, visitor.access.companyId, id);
    });
    return done ? Response::redirect("/company/addresses?done=removed") : failed(done.error());
}

} // namespace kontor

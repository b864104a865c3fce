// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a checkout of a company, or of one of its units, begins with.
#include "channels/channelsrepository.h"
#include "companies/companiesrepository.h"
#include "orders/checkoutoptions.h"
#include "purchasing/purchasingpages.h"
#include "purchasing/purchasingrepository.h"
#include "purchasing/unitboxes.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

struct Found
{
    Company company;
    QList<BusinessUnit> units;
    QList<CompanyAddress> addresses;
    QList<PaymentMethod> payments;
    QList<CostCentre> costCentres;
    CheckoutDefaults defaults;
};

CheckoutDefaults typedIn(const Request &request, const Visitor &visitor)
{
    const auto number = [&request](const QString &field) { return request.form.value(field).toLongLong(); };
    CheckoutDefaults out;
    out.channelId = visitor.channel.id;
    out.companyId = visitor.access.companyId;
    out.unitId = number(u"unit"_s);
    out.billingId = number(u"billing_id"_s);
    out.shippingId = number(u"shipping_id"_s);
    out.paymentId = number(u"payment_id"_s);
    out.costCentreId = number(u"cost_centre_id"_s);
    out.reference = request.form.value(u"reference"_s);
    out.rowVersion = number(u"version"_s);
    return out;
}

/// Options of a select; `what` answers the text of each.
template <typename Record, typename What> data options(const QList<Record> &all, qint64 chosen, What what)
{
    data out{data::type::list};
    for (const Record &one : all)
        out.push_back(Item().set("id", one.id).set("text", what(one)).set("chosen", one.id == chosen).data);
    return out;
}

} // namespace

Response PurchasingPages::checkoutPage(const Request &request, const Visitor &visitor, const Error *problem)
{
    const bool typed = problem != nullptr;
    const qint64 unit = (typed ? request.form.value(u"unit"_s) : request.query.value(u"unit"_s)).toLongLong();
    const auto found = ask(Lane::Read, [visitor, unit](Session &session) {
        const qint64 channel = visitor.channel.id, company = visitor.access.companyId;
        CompaniesRepository companies(session);
        PurchasingRepository purchasing(session);
        Found out{companies.load(channel, company),         inTreeOrder(companies.units(channel, company)),
                  purchasing.addresses(channel, company),   ChannelsRepository(session).paymentMethods(channel),
                  purchasing.costCentres(channel, company), {}};
        for (const CheckoutDefaults &one : purchasing.defaults(channel, company)) {
            if (one.unitId == unit)
                out.defaults = one;
        }
        return out;
    });
    if (!found)
        return failed(found.error());
    const bool known = unit == 0 || std::any_of(found->units.begin(), found->units.end(),
                                                [unit](const BusinessUnit &one) { return one.id == unit; });
    if (!known)
        return refuse(404, u"not_found"_s);
    const CheckoutDefaults shownOne = typed ? typedIn(request, visitor) : found->defaults;
    Page out = tabbed(u"company_checkout"_s, u"checkout"_s, visitor);
    const auto address = [&visitor](const CompanyAddress &one) { return orderAddressText(one, visitor.access.company); };
    out.set("billing", options(found->addresses, shownOne.billingId, address))
        .set("shipping", options(found->addresses, shownOne.shippingId, address))
        .set("payments", options(found->payments, shownOne.paymentId,
                                 [](const PaymentMethod &one) { return paymentLabel(one.name, one.days); }))
        .set("has_payments", !found->payments.isEmpty())
        .set("cost_centres",
             options(found->costCentres, shownOne.costCentreId, [](const CostCentre &one) { return one.label(); }))
        .set("has_cost_centres", !found->costCentres.isEmpty())
        .set("units", unitOptions(found->units, unit));
    const QString whose = unit == 0 ? found->company.name : unitPath(found->units, unit);
    out.set("save_for", out.text(u"save_for"_s).arg(whose)); // whatever the box above it says meanwhile
    out.set("unit_id", unit)
        .set("of_unit", unit != 0)
        .set("whose", whose)
        .set("reference", shownOne.reference.left(200))
        .set("version", shownOne.rowVersion)
        .set("express_on", found->company.expressCheckout)
        .set("may_checkout", mayChange(visitor, u"checkout_defaults"_s))
        .set("done", request.query.value(u"done"_s) == u"saved"_s ? out.text(u"done_checkout_saved"_s) : QString())
        .set("title", out.text(u"checkout_settings"_s));
    if (typed)
        setProblem(out, *problem, {u"billing_id"_s, u"shipping_id"_s, u"payment_id"_s, u"cost_centre_id"_s, u"reference"_s});
    return shown(std::move(out), typed ? statusOf(*problem) : 200);
}

Response PurchasingPages::checkout(const Request &request, const Visitor &visitor)
{
    return checkoutPage(request, visitor, nullptr);
}

Response PurchasingPages::saveCheckout(const Request &request, const Visitor &visitor)
{
    const CheckoutDefaults wanted = typedIn(request, visitor);
    const auto done = changeCompany(visitor, u"checkout_defaults"_s,
                                    [wanted](Session &session) { PurchasingRepository(session).save(wanted); });
    if (!done)
        return isAnswer(done.error()) ? checkoutPage(request, visitor, &done.error()) : failed(done.error());
    return Response::redirect("/company/checkout?done=saved&unit=" + QByteArray::number(wanted.unitId));
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/addresspages.h"

#include "customers/addressform.h"
#include "customers/customersrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;

namespace {

constexpr qsizetype addressesMax = 50; ///< of one customer

/// What was typed, and which address is usual.
Address typed(const Request &request, const Address &address)
{
    Address out = typedAddress(request, address);
    out.defaultBilling = request.form.contains(u"default_billing"_s);
    out.defaultShipping = request.form.contains(u"default_shipping"_s);
    return out;
}

/// The page that the customer came from: the checkout, or their profile.
QByteArray backTo(const Request &request)
{
    const bool checkout = request.form.value(u"back"_s) == u"checkout"_s || request.query.value(u"back"_s) == u"checkout"_s;
    return checkout ? "/checkout" : "/profile";
}

} // namespace

QList<Route> AddressPages::routes()
{
    return {{"GET", u"/profile/address"_s, Needs::Customer, to(&AddressPages::form)},
            {"POST", u"/profile/address"_s, Needs::Customer, to(&AddressPages::save)},
            {"POST", u"/profile/address/remove"_s, Needs::Customer, to(&AddressPages::remove)}};
}

static const Address *withId(const QList<Address> &addresses, qint64 id)
{
    const auto found = std::find_if(addresses.begin(), addresses.end(), [id](const Address &one) { return one.id == id; });
    return found != addresses.end() ? &*found : nullptr;
}

Response AddressPages::withAddress(const Visitor &visitor, qint64 id,
                                   const std::function<Response(const QList<Address> &all, const Address *known)> &answer)
{
    if (!visitor.mayChangeAddresses())
        return refuse(403, u"forbidden"_s);
    const auto all = ask(Lane::Read, [id = visitor.customer.id, channelId = visitor.channel.id](Session &session) {
        return CustomersRepository(session).addresses(channelId, id);
    });
    if (!all)
        return failed(all.error());
    const Address *known = withId(*all, id);
    return id == 0 || known != nullptr ? answer(*all, known) : refuse(404, u"not_found"_s); // somebody else's, or gone
}

Response AddressPages::formPage(const Request &request, const Visitor &visitor, const Address &address,
                                const FieldProblems &problems, int status)
{
    Page out = page(u"address"_s, visitor);
    setAddressFields(out, address, problems);
    out.set("title", out.text(address.id > 0 ? u"address_change"_s : u"address_new"_s))
        .set("id", address.id)
        .set("known", address.id > 0)
        .set("back", request.query.value(u"back"_s, request.form.value(u"back"_s)))
        .set("problem", problems.isEmpty() ? QString() : out.text(u"look_again"_s))
        .set("billing", address.defaultBilling)
        .set("shipping", address.defaultShipping);
    return shown(std::move(out), status);
}

Response AddressPages::form(const Request &request, const Visitor &visitor)
{
    return withAddress(visitor, request.query.value(u"id"_s).toLongLong(), [&](const QList<Address> &all, const Address *known) {
        Address fresh;
        if (!all.isEmpty()) // most are in the same country
            fresh.countryCode = all.first().countryCode;
        return formPage(request, visitor, known != nullptr ? *known : fresh, {}, 200);
    });
}

Response AddressPages::change(const Request &request, const Visitor &visitor, const std::function<void(QList<Address> &)> &how)
{
    const auto done = ask(Lane::Edit, [visitor, once = request.form.value(u"once"_s), channelId = visitor.channel.id,
                                       id = visitor.customer.id, acting = visitor.acting(), how](Session &session) {
        if (!VisitorsRepository(session).isNew(visitor.session, u"address"_s, once))
            return visitor.customer;
        if (!acting)
            session.setActor(u"customer:%1"_s.arg(id));
        CustomersRepository customers(session);
        Customer customer = customers.load(channelId, id);
        how(customer.addresses);
        return customers.update(customer);
    });
    return done ? Response::redirect(backTo(request)) : failed(done.error());
}

Response AddressPages::save(const Request &request, const Visitor &visitor)
{
    return withAddress(
        visitor, request.form.value(u"id"_s).toLongLong(), [&](const QList<Address> &before, const Address *known) {
            const Address address = typed(request, known != nullptr ? *known : Address());
            FieldProblems problems = problemsOfTyped(address, visitor.language());
            if (known == nullptr && before.size() >= addressesMax)
                problems << FieldProblem{u"line1"_s, textFor(visitor, u"too_many_addresses"_s)};
            if (!problems.isEmpty())
                return formPage(request, visitor, address, problems, 400);
            return change(request, visitor, [address](QList<Address> &all) {
                for (Address &one : all) { // one default of each kind
                    one.defaultBilling = one.defaultBilling && !address.defaultBilling;
                    one.defaultShipping = one.defaultShipping && !address.defaultShipping;
                }
                const auto found = std::find_if(all.begin(), all.end(), [&](const Address &one) { return one.id == address.id; });
                if (address.id > 0 && found != all.end())
                    *found = address;
                else if (address.id == 0)
                    all << address;
            });
        });
}

Response AddressPages::remove(const Request &request, const Visitor &visitor)
{
    return withAddress(visitor, request.form.value(u"id"_s).toLongLong(), [&](const QList<Address> &, const Address *known) {
        if (known == nullptr)
            return refuse(404, u"not_found"_s);
        return change(request, visitor,
                      [id = known->id](QList<Address> &all) { all.removeIf([id](const Address &one) { return one.id == id; }); });
    });
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a checkout begins with, and how it may be paid: of a company, and of its units.
#include "channels/channelsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/companyrows.h"
#include "purchasing/purchasingids.h"
#include "purchasing/purchasingrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

QList<CheckoutDefaults> PurchasingRepository::defaults(qint64 channelId, qint64 companyId)
{
    return recordsOf(checkoutDefaultsFields(),
                     m_session.select(u"SELECT %1 FROM checkout_defaults WHERE channel_id = ? AND company_id = ?"
                                      " ORDER BY unit_id"_s.arg(checkoutDefaultsFields().selectList()),
                                      {channelId, companyId}));
}

void PurchasingRepository::save(CheckoutDefaults wanted)
{
    checkoutDefaultsFields().normalise(wanted);
    refuse(validate(wanted));
    const qint64 channel = wanted.channelId, company = wanted.companyId;
    const QList<BusinessUnit> units = unitsOf(channel, company);
    const QList<CompanyAddress> addresses = this->addresses(channel, company);
    const QList<CostCentre> costCentres = this->costCentres(channel, company);
    const QList<PaymentMethod> payments = ChannelsRepository(m_session).paymentMethods(channel);
    const auto need = [](qint64 id, const QList<qint64> &known, const QString &field, const QString &why) {
        if (id != 0)
            refuseForeign({id}, known, field, why);
    };
    need(wanted.unitId, idsIn(units), u"unit"_s, tr("The unit is not there any more."));
    need(wanted.billingId, idsIn(addresses), u"billing_id"_s, tr("The address is not there any more."));
    need(wanted.shippingId, idsIn(addresses), u"shipping_id"_s, tr("The address is not there any more."));
    need(wanted.paymentId, idsIn(payments), u"payment_id"_s, tr("This way to pay is not there any more."));
    need(wanted.costCentreId, idsIn(costCentres), u"cost_centre_id"_s, tr("The cost centre is not there any more."));
    CheckoutDefaults before;
    for (const CheckoutDefaults &one : defaults(channel, company)) {
        if (one.unitId == wanted.unitId)
            before = one;
    }
    const QVariantList key{channel, company, wanted.unitId};
    const QString where = u" WHERE channel_id = ? AND company_id = ? AND unit_id = ?"_s;
    if (before.rowVersion != wanted.rowVersion)
        throw changedMeanwhile(tr("What a checkout begins with"));
    const QStringList columns = checkoutDefaultsFields().columns(FieldTrait::Edited);
    const QVariantList values = checkoutDefaultsFields().bound(wanted, FieldTrait::Edited);
    if (wanted.isEmpty())
        m_session.execute(u"DELETE FROM checkout_defaults"_s + where, key);
    else if (before.rowVersion == 0)
        m_session.execute(u"INSERT INTO checkout_defaults (channel_id, company_id, unit_id, %1) VALUES (%2)"_s.arg(
                              columns.join(u", "_s), marks(key.size() + values.size())),
                          key + values);
    else
        m_session.execute(u"UPDATE checkout_defaults SET %1 = ?, row_version = row_version + 1"_s.arg(columns.join(u" = ?, "_s)) +
                              where,
                          values + key);
    const auto nameOf = [](qint64 id, const auto &all, auto name) {
        const auto found = std::find_if(all.begin(), all.end(), [id](const auto &one) { return one.id == id; });
        return found == all.end() ? QString() : name(*found);
    };
    const auto words = [&](const CheckoutDefaults &one) {
        const auto address = [](const CompanyAddress &of) { return summary(of); };
        return QHash<QString, QString>{
            {u"billing_id"_s, nameOf(one.billingId, addresses, address)},
            {u"shipping_id"_s, nameOf(one.shippingId, addresses, address)},
            {u"payment_id"_s, nameOf(one.paymentId, payments, [](const PaymentMethod &of) { return of.name; })},
            {u"cost_centre_id"_s, nameOf(one.costCentreId, costCentres, [](const CostCentre &of) { return of.label(); })},
            {u"reference"_s, one.reference}};
    };
    QList<FieldChange> changes = checkoutDefaultsFields().difference(before, wanted);
    if (changes.isEmpty())
        return;
    for (FieldChange &change : changes)
        change = {u"checkout/"_s + change.field, words(before).value(change.field), words(wanted).value(change.field)};
    if (wanted.unitId > 0)
        changes.prepend(FieldChange{u"unit"_s, {}, unitPath(units, wanted.unitId)});
    record(channel, company, u"checkout changed"_s, {}, changes);
}

QHash<qint64, QList<qint64>> PurchasingRepository::allowedPayments(qint64 channelId, qint64 companyId)
{
    QHash<qint64, QList<qint64>> out;
    for (const Row &row : m_session.select(u"SELECT unit_id, method_id FROM company_payment_methods WHERE channel_id = ?"
                                           " AND company_id = ? ORDER BY unit_id, method_id"_s,
                                           {channelId, companyId}))
        out[row.integer(0)] << row.integer(1);
    return out;
}

void PurchasingRepository::allowPayments(qint64 channelId, qint64 companyId, qint64 unitId, const QList<qint64> &methodIds)
{
    const QList<BusinessUnit> units = unitsOf(channelId, companyId);
    if (unitId != 0)
        refuseForeign({unitId}, idsIn(units), u"unit"_s, tr("The unit is not there any more."));
    const QList<PaymentMethod> payments = ChannelsRepository(m_session).paymentMethods(channelId);
    const QList<qint64> wanted = inOrder(methodIds);
    refuseForeign(wanted, idsIn(payments), u"payments"_s, tr("This way to pay is not there any more."));
    const QList<qint64> before = allowedPayments(channelId, companyId).value(unitId);
    if (before == wanted)
        return;
    m_session.execute(u"DELETE FROM company_payment_methods WHERE channel_id = ? AND company_id = ? AND unit_id = ?"_s,
                      {channelId, companyId, unitId});
    for (const qint64 method : wanted)
        m_session.execute(
            u"INSERT INTO company_payment_methods (channel_id, company_id, unit_id, method_id) VALUES (?, ?, ?, ?)"_s,
            {channelId, companyId, unitId, method});
    const auto names = [&payments](const QList<qint64> &ids) {
        QStringList out;
        for (const PaymentMethod &one : payments) {
            if (ids.isEmpty() || ids.contains(one.id))
                out << one.name;
        }
        return out.join(u", "_s);
    };
    QList<FieldChange> changes{FieldChange{u"payments"_s, names(before), names(wanted)}};
    if (unitId > 0)
        changes.prepend(FieldChange{u"unit"_s, {}, unitPath(units, unitId)});
    record(channelId, companyId, u"payments changed"_s, {}, changes);
}

} // namespace kontor

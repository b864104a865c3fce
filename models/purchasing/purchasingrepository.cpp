// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/purchasingrepository.h"

#include "activity/activityrepository.h"
#include "base/text.h"
#include "companies/companiesrepository.h"
#include "companies/companyrecords.h"
#include "purchasing/purchasingids.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// A table of who uses something, with a row for each of them.
struct Uses
{
    QString table, owners, owner, user; ///< the table of what is used, and columns
};
const Uses &addressUnits()
{
    static const Uses out{u"company_address_units"_s, u"company_addresses"_s, u"address_id"_s, u"unit_id"_s};
    return out;
}
const Uses &costCentreUnits()
{
    static const Uses out{u"cost_centre_units"_s, u"cost_centres"_s, u"cost_centre_id"_s, u"unit_id"_s};
    return out;
}
const Uses &costCentreUsers()
{
    static const Uses out{u"cost_centre_users"_s, u"cost_centres"_s, u"cost_centre_id"_s, u"user_id"_s};
    return out;
}

/// Who uses each of those of a trade store, ascending.
QHash<qint64, QList<qint64>> usersOf(Session &session, const Uses &uses, qint64 channelId, const QVariantList &ids)
{
    QHash<qint64, QList<qint64>> out;
    session.forEachOf(u"SELECT %1, %2 FROM %3 WHERE channel_id = ? AND %1 IN (%4) ORDER BY %1, %2"_s.arg(uses.owner, uses.user,
                                                                                                         uses.table, u"%1"_s),
                      {channelId}, ids, [&out](const Row &row) { out[row.integer(0)] << row.integer(1); });
    return out;
}

void setUsers(Session &session, const Uses &uses, qint64 channelId, qint64 id, const QList<qint64> &before,
              const QList<qint64> &after)
{
    const QString key = u" WHERE channel_id = ? AND %1 = ? AND %2 = ?"_s.arg(uses.owner, uses.user);
    for (const qint64 user : before) {
        if (!after.contains(user))
            session.execute(u"DELETE FROM %1"_s.arg(uses.table) + key, {channelId, id, user});
    }
    for (const qint64 user : after) {
        if (!before.contains(user))
            session.execute(u"INSERT INTO %1 (channel_id, %2, %3) VALUES (?, ?, ?)"_s.arg(uses.table, uses.owner, uses.user),
                            {channelId, id, user});
    }
}

const FieldSet<CompanyAddress> &fieldsOf(const CompanyAddress &) { return companyAddressFields(); }
const FieldSet<CostCentre> &fieldsOf(const CostCentre &) { return costCentreFields(); }

void addUsers(Session &session, qint64 channelId, const QVariantList &ids, QList<CompanyAddress> &records)
{
    const auto units = usersOf(session, addressUnits(), channelId, ids);
    for (CompanyAddress &one : records) {
        if (one.channelId == channelId)
            one.unitIds = units.value(one.id);
    }
}

void addUsers(Session &session, qint64 channelId, const QVariantList &ids, QList<CostCentre> &records)
{
    const auto units = usersOf(session, costCentreUnits(), channelId, ids);
    const auto users = usersOf(session, costCentreUsers(), channelId, ids);
    for (CostCentre &one : records) {
        if (one.channelId == channelId) {
            one.unitIds = units.value(one.id);
            one.userIds = users.value(one.id);
        }
    }
}

QString personOf(Session &session, qint64 channelId, qint64 userId)
{
    return session
        .value(u"SELECT trim(c.first_name || ' ' || c.last_name) FROM company_users u JOIN customers c"
               " ON c.channel_id = u.channel_id AND c.id = u.customer_id WHERE u.channel_id = ? AND u.id = ?"_s,
               {channelId, userId})
        .toString();
}

/// Those that a condition finds, with who uses them.
template <typename Record> QList<Record> readRecords(Session &session, const QString &where, const QVariantList &values)
{
    const FieldSet<Record> &fields = fieldsOf(Record());
    QList<Record> out = recordsOf(
        fields, session.select(u"SELECT %1 FROM %2 WHERE %3"_s.arg(fields.selectList(), fields.table(), where), values));
    QHash<qint64, QVariantList> narrowed; // by trade store
    for (const Record &one : std::as_const(out)) {
        if (!one.everyone)
            narrowed[one.channelId] << one.id;
    }
    for (auto ids = narrowed.cbegin(); ids != narrowed.cend(); ++ids)
        addUsers(session, ids.key(), ids.value(), out);
    return out;
}

template <typename Record> Record readOne(Session &session, qint64 channelId, qint64 companyId, qint64 id, const QString &gone)
{
    const QList<Record> found =
        readRecords<Record>(session, u"channel_id = ? AND company_id = ? AND id = ?"_s, {channelId, companyId, id});
    if (found.isEmpty())
        throw Failure(Error::Kind::NotFound, gone);
    return found.front();
}

} // namespace

void PurchasingRepository::record(qint64 channelId, qint64 companyId, const QString &action, const QString &name,
                                  const QList<FieldChange> &changes)
{
    QList<FieldChange> all = changes;
    if (!name.isEmpty())
        all.prepend(FieldChange{action.section(u' ', 0, -2), {}, name});
    ActivityRepository(m_session).record(u"company"_s, companyId, action, all, channelId);
    m_session.touch(u"companies"_s, companyId);
}

/// The company's units; throws NotFound without the company.
QList<BusinessUnit> PurchasingRepository::unitsOf(qint64 channelId, qint64 companyId)
{
    CompaniesRepository companies(m_session);
    companies.load(channelId, companyId);
    return companies.units(channelId, companyId);
}

QList<CompanyAddress> PurchasingRepository::addresses(qint64 channelId, qint64 companyId)
{
    return readRecords<CompanyAddress>(m_session, u"channel_id = ? AND company_id = ? ORDER BY code, id"_s,
                                       {channelId, companyId});
}

CompanyAddress PurchasingRepository::address(qint64 channelId, qint64 companyId, qint64 id)
{
    return readOne<CompanyAddress>(m_session, channelId, companyId, id, tr("The address is not there any more."));
}

qint64 PurchasingRepository::save(CompanyAddress address)
{
    address = normalised(std::move(address));
    address.unitIds = address.everyone ? QList<qint64>() : inOrder(address.unitIds);
    refuse(validate(address));
    const QList<BusinessUnit> units = unitsOf(address.channelId, address.companyId);
    refuseForeign(address.unitIds, idsIn(units), u"units"_s, tr("A unit that it was for is not there any more."));
    const bool isNew = address.id == 0;
    if (isNew)
        refuseTooMany(m_session, companyAddressFields(), address, addressesMax,
                      tr("A company has at most %1 addresses.").arg(addressesMax));
    if (!address.code.isEmpty() && isTaken(m_session, companyAddressFields(), u"code"_s, address.code, address))
        throw Failure(Error::Kind::Invalid, tr("The company has an address with the code ‘%1’ already.").arg(address.code),
                      u"code"_s);
    const CompanyAddress before = isNew ? CompanyAddress() : this->address(address.channelId, address.companyId, address.id);
    storeRecord(m_session, companyAddressFields(), address, summary(address));
    setUsers(m_session, addressUnits(), address.channelId, address.id, before.unitIds, address.unitIds);
    QList<FieldChange> changes = companyAddressFields().difference(before, address, u"address/"_s);
    if (before.unitIds != address.unitIds)
        changes << FieldChange{u"units"_s, whoseUnits(before.everyone, before.unitIds, units),
                               whoseUnits(address.everyone, address.unitIds, units)};
    if (isNew || !changes.isEmpty())
        record(address.channelId, address.companyId, isNew ? u"address added"_s : u"address changed"_s, summary(address),
               changes);
    return address.id;
}

template <typename Record> QList<Record> PurchasingRepository::withIds(const QList<qint64> &ids)
{
    constexpr qsizetype atOnce = 500;
    QList<Record> out;
    for (qsizetype i = 0; i < ids.size(); i += atOnce) {
        const QList<qint64> part = ids.mid(i, atOnce);
        out += readRecords<Record>(m_session, u"id IN (%1)"_s.arg(marks(part.size())), QVariantList(part.begin(), part.end()));
    }
    return out;
}
template QList<CompanyAddress> PurchasingRepository::withIds(const QList<qint64> &ids);
template QList<CostCentre> PurchasingRepository::withIds(const QList<qint64> &ids);

template <typename Record> QList<Record> PurchasingRepository::page(qint64 channelId, qint64 afterId, int limit)
{
    QVariantList values{afterId};
    if (channelId > 0)
        values << channelId;
    return readRecords<Record>(
        m_session, u"id > ?%1 ORDER BY id LIMIT ?"_s.arg(channelId > 0 ? u" AND channel_id = ?"_s : QString()), values << limit);
}
template QList<CompanyAddress> PurchasingRepository::page(qint64 channelId, qint64 afterId, int limit);
template QList<CostCentre> PurchasingRepository::page(qint64 channelId, qint64 afterId, int limit);

QSet<qint64> PurchasingRepository::booked(const QList<qint64> &costCentreIds)
{
    QSet<qint64> out;
    m_session.forEachOf(u"SELECT c.id FROM cost_centres c WHERE c.id IN (%1) AND EXISTS (SELECT 1 FROM order_lines l"
                        " WHERE l.channel_id = c.channel_id AND l.cost_centre_id = c.id AND l.cost_centre_id <> 0)"_s,
                        {}, QVariantList(costCentreIds.begin(), costCentreIds.end()),
                        [&out](const Row &row) { out.insert(row.integer(0)); });
    return out;
}

void PurchasingRepository::removeAddress(qint64 channelId, qint64 companyId, qint64 id)
{
    const CompanyAddress gone = address(channelId, companyId, id);
    for (const QString &column : {u"billing_id"_s, u"shipping_id"_s})
        m_session.execute(u"UPDATE checkout_defaults SET %1 = 0, row_version = row_version + 1"
                          " WHERE channel_id = ? AND company_id = ? AND %1 = ?"_s.arg(column),
                          {channelId, companyId, id});
    m_session.execute(u"DELETE FROM company_addresses WHERE channel_id = ? AND company_id = ? AND id = ?"_s,
                      {channelId, companyId, id});
    record(channelId, companyId, u"address removed"_s, summary(gone), {});
}

QList<CostCentre> PurchasingRepository::costCentres(qint64 channelId, qint64 companyId)
{
    return readRecords<CostCentre>(m_session, u"channel_id = ? AND company_id = ? ORDER BY code_key, id"_s,
                                   {channelId, companyId});
}

CostCentre PurchasingRepository::costCentre(qint64 channelId, qint64 companyId, qint64 id)
{
    return readOne<CostCentre>(m_session, channelId, companyId, id, tr("The cost centre is not there any more."));
}

qint64 PurchasingRepository::save(CostCentre costCentre)
{
    costCentreFields().normalise(costCentre);
    costCentre.unitIds = costCentre.everyone ? QList<qint64>() : inOrder(costCentre.unitIds);
    costCentre.userIds = costCentre.everyone ? QList<qint64>() : inOrder(costCentre.userIds);
    refuse(validate(costCentre));
    const qint64 channel = costCentre.channelId, company = costCentre.companyId;
    const QList<BusinessUnit> units = unitsOf(channel, company);
    refuseForeign(costCentre.unitIds, idsIn(units), u"units"_s, tr("A unit that it was for is not there any more."));
    QList<qint64> people;
    m_session.forEachOf(u"SELECT id FROM company_users WHERE channel_id = ? AND company_id = ? AND id IN (%1)"_s,
                        {channel, company}, QVariantList(costCentre.userIds.begin(), costCentre.userIds.end()),
                        [&people](const Row &row) { people << row.integer(0); });
    refuseForeign(costCentre.userIds, people, u"units"_s,
                  tr("Somebody whom it was for does not belong to the company any more."));
    if (costCentre.approverId > 0 &&
        !m_session
             .value(u"SELECT 1 FROM company_users WHERE channel_id = ? AND company_id = ? AND id = ?"_s,
                    {channel, company, costCentre.approverId})
             .isValid())
        throw Failure(Error::Kind::Invalid, tr("The approver does not belong to the company any more."), u"approver"_s);
    const bool isNew = costCentre.id == 0;
    if (isNew)
        refuseTooMany(m_session, costCentreFields(), costCentre, costCentresMax,
                      tr("A company has at most %1 cost centres.").arg(costCentresMax));
    if (isTaken(m_session, costCentreFields(), u"code_key"_s, text::folded(costCentre.code), costCentre))
        throw Failure(Error::Kind::Invalid, tr("The company has a cost centre ‘%1’ already.").arg(costCentre.code), u"code"_s);
    const CostCentre before = isNew ? CostCentre() : this->costCentre(channel, company, costCentre.id);
    storeRecord(m_session, costCentreFields(), costCentre, costCentre.label(), {{u"code_key"_s, text::folded(costCentre.code)}});
    setUsers(m_session, costCentreUnits(), channel, costCentre.id, before.unitIds, costCentre.unitIds);
    setUsers(m_session, costCentreUsers(), channel, costCentre.id, before.userIds, costCentre.userIds);
    QList<FieldChange> changes = costCentreFields().difference(before, costCentre, u"cost_centre/"_s);
    for (FieldChange &change : changes) {
        if (change.field == u"cost_centre/approver_id"_s)
            change = {u"approver"_s, personOf(m_session, channel, before.approverId),
                      personOf(m_session, channel, costCentre.approverId)};
    }
    if (before.unitIds != costCentre.unitIds)
        changes << FieldChange{u"units"_s, whoseUnits(before.everyone, before.unitIds, units),
                               whoseUnits(costCentre.everyone, costCentre.unitIds, units)};
    if (before.userIds != costCentre.userIds)
        changes << FieldChange{u"people"_s, QString::number(before.userIds.size()), QString::number(costCentre.userIds.size())};
    if (isNew || !changes.isEmpty())
        record(channel, company, isNew ? u"cost_centre added"_s : u"cost_centre changed"_s, costCentre.label(), changes);
    return costCentre.id;
}

void PurchasingRepository::removeCostCentre(qint64 channelId, qint64 companyId, qint64 id)
{
    const CostCentre gone = costCentre(channelId, companyId, id);
    if (booked({id}).contains(id))
        throw Failure(Error::Kind::Conflict, tr("Orders are booked on ‘%1’. Switch it off instead.").arg(gone.label()));
    m_session.execute(u"UPDATE checkout_defaults SET cost_centre_id = 0, row_version = row_version + 1"
                      " WHERE channel_id = ? AND company_id = ? AND cost_centre_id = ?"_s,
                      {channelId, companyId, id});
    m_session.execute(u"DELETE FROM approval_parts WHERE channel_id = ? AND ref_id = ? AND part = 'cost_centre'"_s,
                      {channelId, id});
    m_session.execute(u"DELETE FROM cost_centres WHERE channel_id = ? AND company_id = ? AND id = ?"_s,
                      {channelId, companyId, id});
    record(channelId, companyId, u"cost_centre removed"_s, gone.label(), {});
}

} // namespace kontor

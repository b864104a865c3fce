// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/membership.h"

#include "access/membershipsql.h"
#include "activity/activityrepository.h"
#include "companies/companiesrepository.h"
#include "credentials/endaccess.h"
#include "credentials/sessionsrepository.h"
#include "customers/customersrepository.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const auto userColumns =
    u"u.id, u.channel_id, u.company_id, u.customer_id, u.unit_id, u.administrator, u.active, u.joined_at,"
    " u.row_version, c.first_name, c.last_name, c.company, c.email, c.username, u.department, u.mobile, u.left_at, c.deactivated,"
    " u.deputy_id, u.deputy_from, u.deputy_to"_s;

QString yesNoText(bool value) { return value ? u"true"_s : u"false"_s; }

} // namespace

QList<CompanyUser> MembershipRepository::read(const QString &where, const QVariantList &values, int limit, int skip)
{
    const QString part = limit < 0 ? QString() : u" LIMIT %1 OFFSET %2"_s.arg(limit).arg(skip);
    QList<CompanyUser> out;
    for (const Row &row : m_session.select(
             u"SELECT %1 FROM company_users u JOIN customers c ON c.channel_id = u.channel_id AND c.id = u.customer_id"
             " WHERE %2 ORDER BY u.administrator DESC, c.name_key, u.id%3"_s.arg(userColumns, where, part),
             values)) {
        CompanyUser user;
        user.id = row.integer(0);
        user.channelId = row.integer(1);
        user.companyId = row.integer(2);
        user.customerId = row.integer(3);
        user.unitId = row.integer(4);
        user.administrator = row.flag(5);
        user.active = row.flag(6);
        user.joinedAt = row.integer(7);
        user.rowVersion = row.integer(8);
        user.customer = nameAndCompany(row.text(9), row.text(10), row.text(11));
        user.firstName = row.text(9);
        user.lastName = row.text(10);
        user.email = row.text(12);
        user.username = row.text(13);
        user.department = row.text(14);
        user.mobile = row.text(15);
        user.leftAt = row.integer(16);
        user.deactivated = row.flag(17);
        user.deputyId = row.integer(18);
        user.deputyFrom = row.text(19);
        user.deputyTo = row.text(20);
        out << user;
    }
    if (out.isEmpty())
        return out;
    QHash<qint64, qsizetype> places;
    QVariantList ids;
    for (const CompanyUser &user : std::as_const(out)) {
        places.insert(user.id, ids.size());
        ids << user.id;
    }
    m_session.forEachOf(
        u"SELECT user_id, role_id FROM company_user_roles WHERE channel_id = ? AND user_id IN (%1) ORDER BY role_id"_s,
        {out.front().channelId}, ids, [&](const Row &row) { out[places.value(row.integer(0))].roleIds << row.integer(1); });
    return out;
}

QList<CompanyUser> MembershipRepository::users(qint64 channelId, qint64 companyId)
{
    return read(u"u.channel_id = ? AND u.company_id = ?"_s, {channelId, companyId});
}

QList<CompanyUser> MembershipRepository::ofCustomer(qint64 channelId, qint64 customerId)
{
    return read(u"u.channel_id = ? AND u.customer_id = ?"_s, {channelId, customerId});
}

CompanyUser MembershipRepository::load(qint64 channelId, qint64 userId)
{
    const QList<CompanyUser> found = read(u"u.channel_id = ? AND u.id = ?"_s, {channelId, userId});
    if (found.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("They do not belong to the company any more."));
    return found.first();
}

void MembershipRepository::checkPlaces(const Attachment &attachment)
{
    CompaniesRepository companies(m_session);
    const Company company = companies.load(attachment.channelId, attachment.companyId);
    if (!letsPeopleIn(company.state))
        throw Failure(Error::Kind::Invalid,
                      tr("‘%1’ is %2: nobody can be attached to it.").arg(company.name, companyStateLabel(company.state)));
    const QList<BusinessUnit> units = companies.units(attachment.channelId, attachment.companyId);
    if (std::none_of(units.begin(), units.end(), [&](const BusinessUnit &unit) { return unit.id == attachment.unitId; }))
        throw Failure(Error::Kind::Invalid, tr("The business unit is not one of ‘%1’.").arg(company.name), u"unit"_s);
    const QList<CompanyRole> roles = companies.roles(attachment.channelId, attachment.companyId);
    for (const qint64 id : attachment.roleIds) {
        if (std::none_of(roles.begin(), roles.end(), [id](const CompanyRole &role) { return role.id == id; }))
            throw Failure(Error::Kind::Invalid, tr("A role is not one of ‘%1’.").arg(company.name), u"roles"_s);
    }
}

/// Whoever is one, and can act: active here, and not deactivated as a customer.
void MembershipRepository::refuseLastAdministrator(const CompanyUser &user)
{
    if (!user.administrator || !user.active)
        return;
    // The company's row first, so that of two who demote each other one comes second, and sees it.
    m_session.select(u"SELECT id FROM companies WHERE channel_id = ? AND id = ?"_s + m_session.dialect().forUpdate(),
                     {user.channelId, user.companyId});
    const qint64 others = m_session
                              .value(u"SELECT count(*) FROM company_users u JOIN customers c ON c.channel_id = u.channel_id AND"
                                     " c.id = u.customer_id WHERE u.channel_id = ? AND u.company_id = ? AND u.id <> ?"
                                     " AND u.administrator = TRUE AND u.active = TRUE AND c.deactivated = FALSE"_s,
                                     {user.channelId, user.companyId, user.id})
                              .toLongLong();
    if (others == 0)
        throw Failure(Error::Kind::Conflict,
                      tr("%1 is the last administrator of the company. Make somebody else one first.").arg(user.customer));
}

void MembershipRepository::writeRoles(qint64 channelId, qint64 userId, const QList<qint64> &roleIds)
{
    m_session.execute(u"DELETE FROM company_user_roles WHERE channel_id = ? AND user_id = ?"_s, {channelId, userId});
    for (const qint64 role : roleIds)
        m_session.execute(u"INSERT INTO company_user_roles (channel_id, user_id, role_id) VALUES (?, ?, ?)"
                          " ON CONFLICT (channel_id, user_id, role_id) DO NOTHING"_s,
                          {channelId, userId, role});
}

int MembershipRepository::attach(const QList<qint64> &customerIds, const Attachment &attachment)
{
    checkPlaces(attachment);
    const QList<qint64> roles = attachment.administrator ? QList<qint64>() : attachment.roleIds;
    const Company company = CompaniesRepository(m_session).load(attachment.channelId, attachment.companyId);
    QList<qint64> ids = customerIds;
    std::sort(ids.begin(), ids.end());
    int attached = 0;
    for (const Customer &customer : CustomersRepository(m_session).load(ids)) {
        if (customer.channelId != attachment.channelId)
            throw Failure(Error::Kind::Invalid, tr("%1 is a customer of another trade store than ‘%2’. Nobody was attached.")
                                                    .arg(customer.displayName(), company.name));
        if (customer.status == Customer::Status::Deactivated)
            throw Failure(Error::Kind::Invalid,
                          tr("%1 is deactivated. Re-enable them first. Nobody was attached.").arg(customer.displayName()));
        qint64 userId = 0;
        for (const CompanyUser &user : ofCustomer(customer.channelId, customer.id)) {
            if (user.companyId == attachment.companyId) {
                userId = user.id;
                if (user.administrator && !attachment.administrator)
                    refuseLastAdministrator(user);
            } else if (attachment.move && user.leftAt == 0) {
                letGo(user);
            }
        }
        if (userId == 0)
            userId = m_session.insert(u"INSERT INTO company_users (channel_id, company_id, customer_id, unit_id, administrator,"
                                      " joined_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
                                      {customer.channelId, attachment.companyId, customer.id, attachment.unitId,
                                       attachment.administrator, m_session.now()});
        else
            m_session.execute(
                u"UPDATE company_users SET unit_id = ?, administrator = ?, active = TRUE, row_version = row_version + 1,"
                " joined_at = CASE WHEN joined_at = 0 OR left_at > 0 THEN ? ELSE joined_at END, left_at = 0"
                " WHERE channel_id = ? AND id = ?"_s,
                {attachment.unitId, attachment.administrator, m_session.now(), customer.channelId, userId});
        m_session.execute(u"DELETE FROM company_invitations WHERE channel_id = ? AND company_id = ? AND customer_id = ?"_s,
                          {customer.channelId, attachment.companyId, customer.id});
        // What they have in the cart is for whom they buy from now on; where they have a cart there, it stays.
        m_session.execute(u"UPDATE carts SET company_id = ? WHERE channel_id = ? AND customer_id = ? AND company_id = 0"
                          " AND NOT EXISTS (SELECT 1 FROM carts k WHERE k.channel_id = carts.channel_id"
                          " AND k.customer_id = carts.customer_id AND k.company_id = ?)"_s,
                          {attachment.companyId, customer.channelId, customer.id, attachment.companyId});
        writeRoles(customer.channelId, userId, roles);
        ActivityRepository(m_session).record(u"customer"_s, customer.id, u"attached to company"_s,
                                             {FieldChange{u"company_user"_s, {}, company.name}}, customer.channelId, customer.id);
        ActivityRepository(m_session).record(u"company"_s, attachment.companyId, u"user attached"_s,
                                             {FieldChange{u"company_user"_s, {}, customer.displayName()}}, customer.channelId);
        m_session.touch(u"customers"_s, customer.id);
        ++attached;
    }
    m_session.touch(u"companies"_s, attachment.companyId);
    return attached;
}

void MembershipRepository::detach(qint64 channelId, qint64 userId)
{
    const CompanyUser user = load(channelId, userId);
    refuseLastAdministrator(user);
    const Company company = CompaniesRepository(m_session).load(channelId, user.companyId);
    m_session.execute(u"DELETE FROM company_user_roles WHERE channel_id = ? AND user_id = ?"_s, {channelId, userId});
    m_session.execute(u"DELETE FROM company_users WHERE channel_id = ? AND id = ?"_s, {channelId, userId});
    ActivityRepository(m_session).record(u"customer"_s, user.customerId, u"detached from company"_s,
                                         {FieldChange{u"company_user"_s, company.name, {}}}, channelId, user.customerId);
    m_session.touch(u"customers"_s, user.customerId);
    m_session.touch(u"companies"_s, user.companyId);
}

/// From now on they are among those who left.
void MembershipRepository::letGo(const CompanyUser &user)
{
    refuseLastAdministrator(user);
    const QVariantList whose{user.channelId, user.companyId, user.customerId};
    m_session.execute(u"DELETE FROM company_user_roles WHERE channel_id = ? AND user_id = ?"_s, {user.channelId, user.id});
    m_session.execute(
        u"UPDATE company_users SET left_at = ?, active = FALSE, administrator = FALSE, row_version = row_version + 1"
        " WHERE channel_id = ? AND id = ?"_s,
        {m_session.now(), user.channelId, user.id});
    m_session.execute(u"DELETE FROM company_invitations WHERE channel_id = ? AND company_id = ? AND customer_id = ?"_s, whose);
    ActivityRepository(m_session).record(u"company"_s, user.companyId, u"user left"_s,
                                         {FieldChange{u"company_user"_s, user.customer, {}}}, user.channelId, user.customerId);
    m_session.touch(u"customers"_s, user.customerId);
    m_session.touch(u"companies"_s, user.companyId);
}

void MembershipRepository::leave(qint64 channelId, qint64 userId)
{
    const CompanyUser user = load(channelId, userId);
    if (user.leftAt > 0)
        return;
    letGo(user);
    const bool elsewhere = m_session
                               .value(u"SELECT 1 FROM company_users WHERE channel_id = ? AND customer_id = ? AND left_at = 0"
                                      " AND id <> ? LIMIT 1"_s,
                                      {channelId, user.customerId, userId})
                               .isValid();
    const bool ownRight =
        m_session.value(u"SELECT own_account FROM company_users WHERE channel_id = ? AND id = ?"_s, {channelId, userId}).toBool();
    if (elsewhere || ownRight)
        SessionsRepository(m_session).endForCompany(channelId, user.customerId, user.companyId, u"left the company"_s);
    else
        endAccessOf(m_session, channelId, user.customerId, u"left the company"_s);
}

void MembershipRepository::setContact(qint64 channelId, qint64 userId, const QString &department, const QString &mobile)
{
    const CompanyUser before = load(channelId, userId);
    m_session.execute(u"UPDATE company_users SET department = ?, mobile = ? WHERE channel_id = ? AND id = ?"_s,
                      {department, mobile, channelId, userId});
    update(before, before, u"department"_s, before.department, department);
    update(before, before, u"mobile"_s, before.mobile, mobile);
}

void MembershipRepository::setDeputy(qint64 channelId, qint64 userId, const Deputy &deputy)
{
    const CompanyUser before = load(channelId, userId);
    needPresent(before);
    const auto wrong = [](const QString &field, const QString &why) { return Failure(Error::Kind::Invalid, why, field); };
    Deputy wanted = deputy.userId > 0 ? deputy : Deputy();
    for (const auto &[field, day] : {std::pair{u"deputy_from"_s, wanted.from}, {u"deputy_to"_s, wanted.to}}) {
        if (!day.isEmpty() && !QDate::fromString(day, Qt::ISODate).isValid())
            throw wrong(field, tr("Write the day as 2026-12-31."));
    }
    if (!wanted.from.isEmpty() && !wanted.to.isEmpty() && wanted.to < wanted.from)
        throw wrong(u"deputy_to"_s, tr("It ends before it begins."));
    QString name;
    if (wanted.userId > 0) {
        const QList<CompanyUser> found =
            read(u"u.channel_id = ? AND u.company_id = ? AND u.id = ?"_s, {channelId, before.companyId, wanted.userId});
        if (found.isEmpty() || !found.front().isPresent() || wanted.userId == userId)
            throw wrong(u"deputy_id"_s, tr("Choose a colleague who works for the company."));
        name = found.front().customer;
    }
    if (before.deputyId == wanted.userId && before.deputyFrom == wanted.from && before.deputyTo == wanted.to)
        return;
    m_session.execute(u"UPDATE company_users SET deputy_id = ?, deputy_from = ?, deputy_to = ? WHERE channel_id = ? AND id = ?"_s,
                      {wanted.userId, wanted.from, wanted.to, channelId, userId});
    const auto words = [](const QString &who, const QString &from, const QString &to) {
        return who.isEmpty() ? QString() : QString(who + u' ' + from + u" – "_s + to).trimmed();
    };
    QString was;
    for (const CompanyUser &one : read(u"u.channel_id = ? AND u.id = ?"_s, {channelId, before.deputyId}))
        was = words(one.customer, before.deputyFrom, before.deputyTo);
    update(before, before, u"deputy"_s, was, words(name, wanted.from, wanted.to));
}

void MembershipRepository::update(const CompanyUser &before, const CompanyUser &after, const QString &field, const QString &was,
                                  const QString &is)
{
    if (was == is)
        return;
    m_session.execute(u"UPDATE company_users SET unit_id = ?, administrator = ?, active = ?, row_version = row_version + 1"
                      " WHERE channel_id = ? AND id = ?"_s,
                      {after.unitId, after.administrator, after.active, before.channelId, before.id});
    ActivityRepository(m_session).record(u"company"_s, before.companyId, u"user changed"_s,
                                         {FieldChange{u"company_user"_s, {}, before.customer}, FieldChange{field, was, is}},
                                         before.channelId, before.customerId);
    m_session.touch(u"customers"_s, before.customerId);
    m_session.touch(u"companies"_s, before.companyId);
}

/// Throws Conflict for one who was only asked, or left.
void MembershipRepository::needPresent(const CompanyUser &user)
{
    if (user.leftAt > 0)
        throw Failure(Error::Kind::Conflict, tr("%1 left the company. Attach them anew.").arg(user.customer));
    if (user.joinedAt == 0)
        throw Failure(Error::Kind::Conflict, tr("%1 was invited and has not come yet.").arg(user.customer));
}

void MembershipRepository::setAdministrator(qint64 channelId, qint64 userId, bool administrator)
{
    const CompanyUser before = load(channelId, userId);
    needPresent(before);
    if (!administrator)
        refuseLastAdministrator(before);
    CompanyUser after = before;
    after.administrator = administrator;
    if (administrator)
        writeRoles(channelId, userId, {});
    update(before, after, u"administrator"_s, yesNoText(before.administrator), yesNoText(administrator));
}

void MembershipRepository::setActive(qint64 channelId, qint64 userId, bool active)
{
    const CompanyUser before = load(channelId, userId);
    needPresent(before);
    if (!active)
        refuseLastAdministrator(before);
    CompanyUser after = before;
    after.active = active;
    update(before, after, u"active"_s, yesNoText(before.active), yesNoText(active));
}

void MembershipRepository::setUnit(qint64 channelId, qint64 userId, qint64 unitId)
{
    const CompanyUser before = load(channelId, userId);
    checkPlaces({channelId, before.companyId, unitId, {}, false, false});
    CompanyUser after = before;
    after.unitId = unitId;
    const QList<BusinessUnit> units = CompaniesRepository(m_session).units(channelId, before.companyId);
    update(before, after, u"unit"_s, unitPath(units, before.unitId), unitPath(units, unitId));
}

void MembershipRepository::setRoles(qint64 channelId, qint64 userId, const QList<qint64> &roleIds)
{
    const CompanyUser before = load(channelId, userId);
    if (before.administrator && !roleIds.isEmpty())
        throw Failure(Error::Kind::Invalid, tr("An administrator may everything and has no roles."));
    checkPlaces({channelId, before.companyId, before.unitId, roleIds, false, false});
    writeRoles(channelId, userId, roleIds);
    const QList<CompanyRole> roles = CompaniesRepository(m_session).roles(channelId, before.companyId);
    const auto names = [&roles](const QList<qint64> &ids) { return namesOf(rolesWithIds(ids, roles)).join(u", "_s); };
    update(before, before, u"roles"_s, names(before.roleIds), names(roleIds));
}

Access MembershipRepository::accessOf(qint64 channelId, qint64 customerId, qint64 companyId)
{
    const Rows rows = m_session.select(
        u"SELECT %1 FROM customers c CROSS JOIN (SELECT CAST(? AS BIGINT) AS company_id) w%2 WHERE c.channel_id = ? AND c.id = ?"_s
            .arg(accessColumns(m_session.dialect()), membershipJoins(u"c.channel_id"_s, u"c.id"_s, u"w.company_id"_s)),
        {companyId, channelId, customerId});
    int place = 0;
    return rows.isEmpty() ? Access() : accessFrom(rows.first().values(), place);
}

} // namespace kontor

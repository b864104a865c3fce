// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/employees.h"

#include "access/membershipsql.h"
#include "activity/activityrepository.h"
#include "base/text.h"
#include "companies/companiesrepository.h"
#include "companies/granting.h"
#include "companies/membership.h"
#include "credentials/password.h"
#include "customers/customersrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr qsizetype lineMax = 100;

Failure denied(const QString &why) { return Failure(Error::Kind::Denied, why); }

void checkLine(const QString &text, qsizetype most, const QString &field)
{
    if (const QString why = problemOfLine(text, most); !why.isEmpty())
        throw Failure(Error::Kind::Invalid, why, field);
}

} // namespace

EmployeesRepository::EmployeesRepository(Session &session, const Manager &manager) : m_session(session), m_manager(manager) {}

Access lockCompany(Session &session, const Manager &manager, const QString &permission)
{
    session.select(u"SELECT id FROM companies WHERE channel_id = ? AND id = ?"_s + session.dialect().forUpdate(),
                   {manager.channelId, manager.access.companyId});
    const Access now = MembershipRepository(session).accessOf(manager.channelId, manager.customerId, manager.access.companyId);
    if (now.companyId != manager.access.companyId || !now.may(permission))
        throw denied(tr("You may not do this in %1 any more.").arg(manager.access.company));
    return now;
}

void EmployeesRepository::begin(const QString &permission) { m_manager.access = lockCompany(m_session, m_manager, permission); }

QList<Employee> EmployeesRepository::list(const EmployeeQuery &query, int limit, int skip)
{
    QString where =
        u"u.channel_id = ? AND u.company_id = ? AND u.joined_at > 0 AND u.left_at "_s + (query.past ? u"> 0"_s : u"= 0"_s);
    QVariantList values{m_manager.channelId, m_manager.access.companyId};
    if (query.onlyActive)
        where += u" AND u.active = TRUE"_s;
    if (query.unitId > 0) {
        where += u" AND u.unit_id = ?"_s;
        values << query.unitId;
    }
    if (query.roleId > 0) {
        where += u" AND EXISTS (SELECT 1 FROM company_user_roles x WHERE x.channel_id = u.channel_id AND x.user_id = u.id"
                 " AND x.role_id = ?)"_s;
        values << query.roleId;
    }
    for (const QString &word : text::searchWords(query.search)) {
        const QString part = u'%' + text::likeEscaped(word) + u'%';
        where += u" AND (c.name_key LIKE ? ESCAPE '\\' OR c.email_key LIKE ? ESCAPE '\\')"_s;
        values << part << part;
    }
    QList<Employee> out;
    for (const CompanyUser &user : MembershipRepository(m_session).read(where, values, limit, skip))
        out << Employee{user, 0};
    QHash<qint64, qsizetype> places;
    QVariantList ids;
    for (const Employee &one : std::as_const(out)) {
        places.insert(one.user.customerId, ids.size());
        ids << one.user.customerId;
    }
    m_session.forEachOf(u"SELECT id, last_sign_in_at FROM customers WHERE channel_id = ? AND id IN (%1)"_s, {m_manager.channelId},
                        ids, [&](const Row &row) { out[places.value(row.integer(0))].lastSignInAt = row.integer(1); });
    return out;
}

Employee EmployeesRepository::load(qint64 userId)
{
    Employee out;
    out.user = MembershipRepository(m_session).load(m_manager.channelId, userId);
    if (out.user.companyId != m_manager.access.companyId || out.user.joinedAt == 0)
        throw Failure(Error::Kind::NotFound, tr("They do not belong to the company any more."));
    out.lastSignInAt = m_session
                           .value(u"SELECT last_sign_in_at FROM customers WHERE channel_id = ? AND id = ?"_s,
                                  {m_manager.channelId, out.user.customerId})
                           .toLongLong();
    return out;
}

std::optional<Employee> EmployeesRepository::ofEmail(const QString &email)
{
    const QList<CompanyUser> found = MembershipRepository(m_session).read(
        u"u.channel_id = ? AND u.company_id = ? AND %1 AND c.email_key = ?"_s.arg(worksThere(u"u"_s)),
        {m_manager.channelId, m_manager.access.companyId, emailKey(email)});
    return found.isEmpty() ? std::nullopt : std::optional(Employee{found.front(), 0});
}

QList<CompanyInvitation> EmployeesRepository::invitations()
{
    return InvitesRepository(m_session).read(u"i.channel_id = ? AND i.company_id = ?"_s,
                                             {m_manager.channelId, m_manager.access.companyId});
}

CompanyInvitation EmployeesRepository::invitation(qint64 id)
{
    const QList<CompanyInvitation> found = InvitesRepository(m_session).read(
        u"i.channel_id = ? AND i.company_id = ? AND i.id = ?"_s, {m_manager.channelId, m_manager.access.companyId, id});
    if (found.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The invitation was answered or withdrawn meanwhile."));
    return found.front();
}

/// Units and roles of this company; of roles that they did not have before those that the manager may give.
void EmployeesRepository::checkPlaces(qint64 unitId, const QList<qint64> &roleIds, const QList<qint64> &had, bool administrator)
{
    const qint64 company = m_manager.access.companyId;
    CompaniesRepository companies(m_session);
    const QList<BusinessUnit> units = companies.units(m_manager.channelId, company);
    if (std::none_of(units.begin(), units.end(), [unitId](const BusinessUnit &unit) { return unit.id == unitId; }))
        throw Failure(Error::Kind::Invalid, tr("Choose the business unit."), u"unit"_s);
    if (administrator) {
        if (!m_manager.access.administrator)
            throw denied(tr("Only administrators make somebody an administrator."));
        if (!roleIds.isEmpty())
            throw Failure(Error::Kind::Invalid, tr("An administrator may everything and has no roles."), u"roles"_s);
        return;
    }
    const QList<CompanyRole> roles = companies.roles(m_manager.channelId, company);
    for (const qint64 id : roleIds) {
        const auto role = std::find_if(roles.begin(), roles.end(), [id](const CompanyRole &one) { return one.id == id; });
        if (role == roles.end())
            throw Failure(Error::Kind::Invalid, tr("A role is not there any more."), u"roles"_s);
        if (!had.contains(id) && !mayGrant(m_manager.access, role->permissions))
            throw denied(tr("The role ‘%1’ may more than you may: an administrator can give it.").arg(role->name));
    }
}

void EmployeesRepository::invite(const Invite &typed)
{
    begin(u"employees"_s);
    const Invite invite = checked(typed);
    checkPlaces(invite.unitId, invite.roleIds, {}, invite.administrator);
    InvitesRepository(m_session).ask(m_manager.channelId, m_manager.access.companyId, invite, m_manager.customerId,
                                     m_manager.name);
}

QList<CompanyUser> EmployeesRepository::ofMyOtherCompanies(int limit)
{
    if (!m_manager.access.administrator)
        return {};
    const QList<CompanyUser> found = MembershipRepository(m_session).read(
        u"u.channel_id = ? AND u.company_id <> ? AND %1 AND c.deactivated = FALSE"
        " AND u.company_id IN (SELECT a.company_id FROM company_users a JOIN companies x ON x.channel_id = a.channel_id"
        " AND x.id = a.company_id WHERE a.channel_id = ? AND a.customer_id = ? AND a.administrator = TRUE AND a.active = TRUE"
        " AND %2)"
        " AND NOT EXISTS (SELECT 1 FROM company_users h WHERE h.channel_id = u.channel_id AND h.customer_id = u.customer_id"
        " AND h.company_id = ? AND %3)"_s.arg(worksThere(u"u"_s), letsPeopleInSql(u"x"_s), worksThere(u"h"_s)),
        {m_manager.channelId, m_manager.access.companyId, m_manager.channelId, m_manager.customerId, m_manager.access.companyId},
        limit);
    QList<CompanyUser> out; // of several companies once
    for (const CompanyUser &user : found) {
        if (std::none_of(out.begin(), out.end(), [&](const CompanyUser &one) { return one.customerId == user.customerId; }))
            out << user;
    }
    return out;
}

void EmployeesRepository::takeOver(qint64 customerId, const Invite &invite)
{
    begin(u"employees"_s);
    checkPlaces(invite.unitId, invite.roleIds, {}, invite.administrator);
    constexpr int all = 100'000;
    const QList<CompanyUser> mine = ofMyOtherCompanies(all);
    if (std::none_of(mine.begin(), mine.end(), [&](const CompanyUser &one) { return one.customerId == customerId; }))
        throw Failure(Error::Kind::NotFound, tr("They do not work for another company that you administer."));
    MembershipRepository(m_session).attach({customerId}, {m_manager.channelId, m_manager.access.companyId, invite.unitId,
                                                          invite.roleIds, invite.administrator, false});
}

void EmployeesRepository::remind(qint64 invitationId)
{
    begin(u"employees"_s);
    const CompanyInvitation one = invitation(invitationId);
    // What was promised then must be in the power of who sends it again.
    checkPlaces(one.invite.unitId, one.invite.roleIds, {}, one.invite.administrator);
    InvitesRepository(m_session).remind(m_manager.channelId, one, m_manager.customerId, m_manager.name);
}

void EmployeesRepository::withdraw(qint64 invitationId)
{
    begin(u"employees"_s);
    const CompanyInvitation one = invitation(invitationId);
    JoiningRepository(m_session).decline(m_manager.channelId, one.customerId, one.id);
}

void EmployeesRepository::change(qint64 userId, const EmployeeChange &change)
{
    begin(u"employees"_s);
    const CompanyUser before = load(userId).user;
    if (before.leftAt > 0)
        throw Failure(Error::Kind::Conflict, tr("%1 left the company. Invite them again.").arg(before.customer));
    if (before.administrator && !m_manager.access.administrator)
        throw denied(tr("Only administrators change what is said of an administrator."));
    if (before.rowVersion != change.rowVersion)
        throw Failure(Error::Kind::Conflict,
                      tr("Somebody else changed ‘%1’ meanwhile. Open it again to see their version.").arg(before.customer),
                      u"row_version"_s);
    const bool rights =
        change.roleIds != before.roleIds || change.administrator != before.administrator || change.active != before.active;
    // Where somebody works is how far their rights reach.
    const bool moves = change.unitId != before.unitId && !m_manager.access.administrator;
    if ((rights || moves) && before.customerId == m_manager.customerId)
        throw denied(tr("Nobody changes their own roles. Another administrator can."));
    QString department = text::normalised(change.department).simplified();
    QString mobile = text::normalised(change.mobile).simplified();
    checkLine(department, lineMax, u"department"_s);
    checkLine(mobile, lineMax, u"mobile"_s);
    checkPlaces(change.unitId, change.roleIds, before.roleIds, change.administrator && !before.administrator);
    MembershipRepository members(m_session);
    const qint64 channel = m_manager.channelId;
    if (change.unitId != before.unitId)
        members.setUnit(channel, userId, change.unitId);
    if (change.administrator != before.administrator)
        members.setAdministrator(channel, userId, change.administrator);
    if (!change.administrator && change.roleIds != before.roleIds)
        members.setRoles(channel, userId, change.roleIds);
    if (change.active != before.active)
        members.setActive(channel, userId, change.active);
    if (department != before.department || mobile != before.mobile)
        members.setContact(channel, userId, department, mobile);
    if (change.deputy)
        members.setDeputy(channel, userId, *change.deputy);
}

void EmployeesRepository::setOwnDeputy(const Deputy &deputy)
{
    begin({});
    MembershipRepository members(m_session);
    for (const CompanyUser &user : members.ofCustomer(m_manager.channelId, m_manager.customerId)) {
        if (user.companyId == m_manager.access.companyId)
            members.setDeputy(m_manager.channelId, user.id, deputy);
    }
}

void EmployeesRepository::end(qint64 userId)
{
    begin(u"employees"_s);
    const CompanyUser user = load(userId).user;
    if (user.customerId == m_manager.customerId)
        throw denied(tr("Nobody ends their own work for the company. Another administrator can."));
    if (user.administrator && !m_manager.access.administrator)
        throw denied(tr("Only administrators change what is said of an administrator."));
    MembershipRepository(m_session).leave(m_manager.channelId, userId);
}

QList<SignUpLink> EmployeesRepository::links()
{
    QList<SignUpLink> out;
    for (const Row &row : m_session.select(
             u"SELECT l.id, l.company_id, l.unit_id, l.role_id, l.made_by, l.expires_at, u.name, r.name,"
             " coalesce(b.first_name || ' ' || b.last_name, '') FROM company_links l JOIN business_units u"
             " ON u.channel_id = l.channel_id AND u.id = l.unit_id JOIN company_roles r ON r.channel_id = l.channel_id"
             " AND r.id = l.role_id LEFT JOIN customers b ON b.channel_id = l.channel_id AND b.id = l.made_by"
             " WHERE l.channel_id = ? AND l.company_id = ? AND l.ended_at = 0 AND l.expires_at > ? ORDER BY l.id"_s,
             {m_manager.channelId, m_manager.access.companyId, m_session.now()}))
        out << SignUpLink{row.integer(0), row.integer(1),           row.integer(2), row.integer(3), row.integer(4),
                          row.integer(5), m_manager.access.company, row.text(6),    row.text(7),    row.text(8).trimmed()};
    return out;
}

QString EmployeesRepository::makeLink(qint64 unitId, qint64 roleId)
{
    begin(u"employees"_s);
    if (roleId <= 0)
        throw Failure(Error::Kind::Invalid, tr("Choose the role that they get."), u"role"_s);
    checkPlaces(unitId, {roleId}, {}, false);
    if (links().size() >= linksMax)
        throw Failure(Error::Kind::Conflict, tr("There are %1 links already. End some first.").arg(linksMax));
    const QString secret = token::make();
    m_session.insert(u"INSERT INTO company_links (channel_id, company_id, unit_id, role_id, token_hash, made_by, created_at,"
                     " expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                     {m_manager.channelId, m_manager.access.companyId, unitId, roleId, token::hash(secret), m_manager.customerId,
                      m_session.now(), m_session.now() + linkLifeMs});
    record(u"sign-up link made"_s, {});
    return u"%1.%2"_s.arg(m_manager.channelId).arg(secret);
}

void EmployeesRepository::endLink(qint64 linkId)
{
    begin(u"employees"_s);
    m_session.execute(
        u"UPDATE company_links SET ended_at = ? WHERE channel_id = ? AND company_id = ? AND id = ? AND ended_at = 0"_s,
        {m_session.now(), m_manager.channelId, m_manager.access.companyId, linkId});
}

/// What a role may from now on and did not before must be the manager's own.
void EmployeesRepository::saveRole(CompanyRole role)
{
    begin(u"roles"_s);
    role.channelId = m_manager.channelId;
    role.companyId = m_manager.access.companyId;
    CompaniesRepository companies(m_session);
    QString before;
    bool there = role.id == 0;
    for (const CompanyRole &one : companies.roles(role.channelId, role.companyId)) {
        if (one.id != role.id)
            continue;
        before = one.permissions;
        there = true;
    }
    if (!there)
        throw Failure(Error::Kind::NotFound, tr("The role is not there any more."));
    const QString added = addedTo(before, role.permissions);
    if (!mayGrant(m_manager.access, added))
        throw denied(tr("You can't give what you do not have yourself: %1.").arg(permissionsInWords(added)));
    companies.saveRole(role);
}

void EmployeesRepository::removeRole(qint64 roleId, qint64 replacement)
{
    begin(u"roles"_s);
    CompaniesRepository companies(m_session);
    const QList<CompanyRole> roles = companies.roles(m_manager.channelId, m_manager.access.companyId);
    if (std::none_of(roles.begin(), roles.end(), [roleId](const CompanyRole &one) { return one.id == roleId; }))
        throw Failure(Error::Kind::NotFound, tr("The role is not there any more."));
    if (!mayGrant(m_manager.access, permissionsOfRoles(roles, {replacement})))
        throw denied(tr("The role that they would get instead may more than you may."));
    companies.removeRole(m_manager.channelId, roleId, replacement);
}

qint64 EmployeesRepository::saveUnit(BusinessUnit unit)
{
    begin(u"units"_s);
    unit.channelId = m_manager.channelId;
    unit.companyId = m_manager.access.companyId;
    CompaniesRepository companies(m_session);
    if (unit.id > 0) {
        const QList<BusinessUnit> all = companies.units(unit.channelId, unit.companyId);
        const auto before = std::find_if(all.begin(), all.end(), [&](const BusinessUnit &one) { return one.id == unit.id; });
        if (before == all.end())
            throw Failure(Error::Kind::NotFound, tr("The unit is not there any more."));
        const QList<qint64> mine = unitsBelow(all, m_manager.access.unitId);
        if (!m_manager.access.administrator && unit.parentId != before->parentId && mine.contains(unit.parentId) &&
            !mine.contains(unit.id))
            throw denied(tr("You can't move a unit into your own: your rights would reach further. An administrator can."));
        unit.priceTierId = before->priceTierId; // the house's own
        unit.warehouseId = before->warehouseId;
    } else if (companies.units(unit.channelId, unit.companyId).size() >= unitsMax) {
        throw Failure(Error::Kind::Conflict, tr("A company has at most %1 units.").arg(unitsMax));
    }
    return companies.saveUnit(unit);
}

void EmployeesRepository::removeUnit(qint64 unitId, qint64 heir)
{
    begin(u"units"_s);
    CompaniesRepository companies(m_session);
    const QList<BusinessUnit> all = companies.units(m_manager.channelId, m_manager.access.companyId);
    if (std::none_of(all.begin(), all.end(), [unitId](const BusinessUnit &one) { return one.id == unitId; }))
        throw Failure(Error::Kind::NotFound, tr("The unit is not there any more."));
    companies.removeUnit(m_manager.channelId, unitId, heir);
}

void EmployeesRepository::record(const QString &action, const QList<FieldChange> &changes)
{
    ActivityRepository(m_session).record(u"company"_s, m_manager.access.companyId, action, changes, m_manager.channelId);
    m_session.touch(u"companies"_s, m_manager.access.companyId);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/employees.h"

#include "activity/activityrepository.h"
#include "base/text.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "credentials/password.h"
#include "credentials/tokensrepository.h"
#include "customers/customersrepository.h"
#include "mail/mailsrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr qsizetype nameMax = 100;
constexpr qsizetype lineMax = 100;

Failure denied(const QString &why) { return Failure(Error::Kind::Denied, why); }

const auto invitationColumns =
    u"SELECT i.id, i.company_id, i.customer_id, i.first_name, i.last_name, i.email, i.department, i.mobile, i.unit_id, i.roles,"
    " i.administrator, i.sent_at, co.name, coalesce(b.first_name || ' ' || b.last_name, '') FROM company_invitations i"
    " JOIN companies co ON co.channel_id = i.channel_id AND co.id = i.company_id"
    " LEFT JOIN customers b ON b.channel_id = i.channel_id AND b.id = i.invited_by"_s;

CompanyInvitation invitationOf(const Row &row, qint64 now)
{
    CompanyInvitation out;
    out.id = row.integer(0);
    out.companyId = row.integer(1);
    out.customerId = row.integer(2);
    out.invite = {row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.integer(8), {}, row.flag(10)};
    for (const QString &role : row.text(9).split(u' ', Qt::SkipEmptyParts))
        out.invite.roleIds << role.toLongLong();
    out.sentAt = row.integer(11);
    out.expired = out.sentAt + TokensRepository::lifeMs(purpose::companyInvitation) < now;
    out.company = row.text(12);
    out.invitedBy = row.text(13).trimmed();
    return out;
}

QString problemOfLine(const QString &text, qsizetype most)
{
    if (text.size() > most)
        return tr("At most %1 characters; this has %2.").arg(most).arg(text.size());
    return text::controlCharacter(text) >= 0 ? tr("It has a character that can't be printed.") : QString();
}

void checkLine(const QString &text, qsizetype most, const QString &field)
{
    if (const QString why = problemOfLine(text, most); !why.isEmpty())
        throw Failure(Error::Kind::Invalid, why, field);
}

Invite tidied(Invite invite)
{
    for (QString *text : {&invite.firstName, &invite.lastName, &invite.email, &invite.department, &invite.mobile})
        *text = text::normalised(*text).simplified();
    return invite;
}

/// Names without blanks around them, an address that mail can go to. Throws Invalid with the first field that is wrong.
Invite checked(const Invite &typed)
{
    const Invite invite = tidied(typed);
    if (const FieldProblems problems = validate(invite); !problems.isEmpty())
        throw Failure(Error::Kind::Invalid, problems.front().message, problems.front().field);
    return invite;
}

/// The customer of that address, who may belong to anybody; else a new one, who can't be in the store before they agreed: they belong to the
/// company and have not come.
qint64 customerFor(Session &session, const Company &company, const Invite &invite, qint64 invitedBy)
{
    CustomersRepository customers(session);
    if (const qint64 known = customers.idOfEmail(company.channelId, invite.email); known > 0)
        return known;
    Customer customer;
    customer.channelId = company.channelId;
    customer.sourceId = customers.load(company.channelId, invitedBy).sourceId;
    customer.firstName = invite.firstName;
    customer.lastName = invite.lastName;
    customer.email = invite.email;
    customer.phone = invite.mobile;
    customer.company = company.name;
    customer = customers.insert(customer);
    session.insert(
        u"INSERT INTO company_users (channel_id, company_id, customer_id, unit_id, active, joined_at, department, mobile)"
        " VALUES (?, ?, ?, ?, FALSE, 0, ?, ?) RETURNING id"_s,
        {company.channelId, company.id, customer.id, invite.unitId, invite.department, invite.mobile});
    return customer.id;
}

void sendInvitation(Session &session, const Company &company, qint64 customerId, const QString &by)
{
    const Customer customer = CustomersRepository(session).load(company.channelId, customerId);
    MailsRepository mails(session);
    if (customer.status == Customer::Status::Deactivated || customer.email.isEmpty())
        return; // whoever asked is not told
    mails.queue(company.channelId, customerId, purpose::companyInvitation, customer.email,
                {{u"inviting_company"_s, company.name}, {u"invited_by"_s, by}});
}

/// Writes an invitation down and mails it. `invitedBy`: a customer.
void ask(Session &session, qint64 channelId, qint64 companyId, const Invite &invite, qint64 invitedBy, const QString &by)
{
    const Company company = CompaniesRepository(session).load(channelId, companyId);
    const qint64 waiting =
        session
            .value(u"SELECT count(*) FROM company_invitations WHERE channel_id = ? AND company_id = ?"_s, {channelId, companyId})
            .toLongLong();
    if (waiting >= EmployeesRepository::waitingMax)
        throw Failure(Error::Kind::Conflict, tr("%1 invitations wait for an answer already. Withdraw some first.").arg(waiting));
    const qint64 customerId = customerFor(session, company, invite, invitedBy);
    for (const CompanyUser &user : MembershipRepository(session).ofCustomer(channelId, customerId)) {
        if (user.companyId == companyId && user.joinedAt > 0 && user.leftAt == 0)
            throw Failure(Error::Kind::Conflict, tr("%1 works for %2 already.").arg(invite.email, company.name), u"email"_s);
    }
    QStringList roles;
    for (const qint64 id : invite.roleIds)
        roles << QString::number(id);
    session.execute(u"DELETE FROM company_invitations WHERE channel_id = ? AND company_id = ? AND customer_id = ?"_s,
                    {channelId, companyId, customerId});
    session.insert(
        u"INSERT INTO company_invitations (channel_id, company_id, customer_id, unit_id, roles, administrator, first_name,"
        " last_name, email, department, mobile, invited_by, created_at, sent_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {channelId, companyId, customerId, invite.unitId, roles.join(u' '), invite.administrator, invite.firstName,
         invite.lastName, invite.email, invite.department, invite.mobile, invitedBy, session.now(), session.now()});
    sendInvitation(session, company, customerId, by);
    ActivityRepository(session).record(u"company"_s, companyId, u"user invited"_s, {FieldChange{u"email"_s, {}, invite.email}},
                                       channelId);
    session.touch(u"companies"_s, companyId);
}

QString permissionsOfRoles(const QList<CompanyRole> &roles, const QList<qint64> &ids)
{
    QStringList out;
    for (const CompanyRole &role : roles) {
        if (ids.contains(role.id))
            out << role.permissions;
    }
    return out.join(u' ');
}

} // namespace

FieldProblems validate(const Invite &typed)
{
    const Invite invite = tidied(typed);
    FieldProblems out;
    const auto look = [&out](const QString &field, const QString &text, qsizetype most, const QString &missing) {
        const QString why = text.isEmpty() ? missing : problemOfLine(text, most);
        if (!why.isEmpty())
            out << FieldProblem{field, why};
    };
    look(u"first_name"_s, invite.firstName, nameMax, {});
    look(u"last_name"_s, invite.lastName, nameMax, tr("Enter the last name."));
    look(u"department"_s, invite.department, lineMax, {});
    look(u"mobile"_s, invite.mobile, lineMax, {});
    if (invite.email.isEmpty())
        out << FieldProblem{u"email"_s, tr("Enter the e-mail address: the invitation goes there.")};
    else if (const QString why = emailProblem(invite.email); !why.isEmpty())
        out << FieldProblem{u"email"_s, why};
    return out;
}

bool mayGrant(const Access &access, const QString &permissions)
{
    if (access.administrator)
        return true;
    const QHash<QString, Scope> wanted = permissionsOf(permissions);
    return std::all_of(wanted.keyValueBegin(), wanted.keyValueEnd(),
                       [&access](const auto &one) { return access.granted.value(one.first, Scope::None) >= one.second; });
}

EmployeesRepository::EmployeesRepository(Session &session, const Manager &manager) : m_session(session), m_manager(manager) {}

/// Before anything is written: the company's row, so that of two who work on each other one comes second, and the manager's rights as they are now.
void EmployeesRepository::begin(const QString &permission)
{
    m_session.select(u"SELECT id FROM companies WHERE channel_id = ? AND id = ?"_s + m_session.dialect().forUpdate(),
                     {m_manager.channelId, m_manager.access.companyId});
    const Access now =
        MembershipRepository(m_session).accessOf(m_manager.channelId, m_manager.customerId, m_manager.access.companyId);
    if (now.companyId != m_manager.access.companyId || !now.may(permission))
        throw denied(tr("You may not do this in %1 any more.").arg(m_manager.access.company));
    m_manager.access = now;
}

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
        u"u.channel_id = ? AND u.company_id = ? AND u.joined_at > 0 AND u.left_at = 0 AND c.email_key = ?"_s,
        {m_manager.channelId, m_manager.access.companyId, emailKey(email)});
    return found.isEmpty() ? std::nullopt : std::optional(Employee{found.front(), 0});
}

QList<CompanyInvitation> EmployeesRepository::invitations()
{
    QList<CompanyInvitation> out;
    for (const Row &row : m_session.select(
             invitationColumns + u" WHERE i.channel_id = ? AND i.company_id = ? ORDER BY i.last_name, i.first_name, i.id"_s,
             {m_manager.channelId, m_manager.access.companyId}))
        out << invitationOf(row, m_session.now());
    return out;
}

CompanyInvitation EmployeesRepository::invitation(qint64 id)
{
    const Rows rows = m_session.select(invitationColumns + u" WHERE i.channel_id = ? AND i.company_id = ? AND i.id = ?"_s,
                                       {m_manager.channelId, m_manager.access.companyId, id});
    if (rows.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The invitation was answered or withdrawn meanwhile."));
    return invitationOf(rows.front(), m_session.now());
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
    ask(m_session, m_manager.channelId, m_manager.access.companyId, invite, m_manager.customerId, m_manager.name);
}

void EmployeesRepository::remind(qint64 invitationId)
{
    begin(u"employees"_s);
    const CompanyInvitation one = invitation(invitationId);
    // What was promised then must be in the power of who sends it again.
    checkPlaces(one.invite.unitId, one.invite.roleIds, {}, one.invite.administrator);
    m_session.execute(u"UPDATE company_invitations SET sent_at = ? WHERE channel_id = ? AND id = ?"_s,
                      {m_session.now(), m_manager.channelId, invitationId});
    MailsRepository(m_session).cancelOf(m_manager.channelId, one.customerId, {purpose::companyInvitation});
    sendInvitation(m_session, CompaniesRepository(m_session).load(m_manager.channelId, one.companyId), one.customerId,
                   m_manager.name);
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
    if (rights && before.customerId == m_manager.customerId)
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
    if (links().size() >= waitingMax)
        throw Failure(Error::Kind::Conflict, tr("There are %1 links already. End some first.").arg(waitingMax));
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
    QHash<QString, Scope> before;
    bool there = role.id == 0;
    for (const CompanyRole &one : companies.roles(role.channelId, role.companyId)) {
        if (one.id != role.id)
            continue;
        before = permissionsOf(one.permissions);
        there = true;
    }
    if (!there)
        throw Failure(Error::Kind::NotFound, tr("The role is not there any more."));
    QHash<QString, Scope> added = permissionsOf(role.permissions);
    added.removeIf([&before](const auto &one) { return before.value(one.key(), Scope::None) >= one.value(); });
    if (!mayGrant(m_manager.access, permissionsText(added)))
        throw denied(tr("You can't give what you do not have yourself: %1.").arg(permissionsInWords(permissionsText(added))));
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

QList<CompanyInvitation> JoiningRepository::waitingFor(qint64 channelId, qint64 customerId)
{
    QList<CompanyInvitation> out;
    for (const Row &row :
         m_session.select(invitationColumns + u" WHERE i.channel_id = ? AND i.customer_id = ?"
                                              " AND co.state IN ('pending', 'active', 'blocked') ORDER BY i.id"_s,
                          {channelId, customerId}))
        out << invitationOf(row, m_session.now());
    return out;
}

void JoiningRepository::accept(qint64 channelId, qint64 customerId, qint64 invitationId)
{
    for (const CompanyInvitation &one : waitingFor(channelId, customerId)) {
        if (one.id != invitationId)
            continue;
        QList<qint64> roles; // those that are still there
        for (const CompanyRole &role : CompaniesRepository(m_session).roles(channelId, one.companyId)) {
            if (one.invite.roleIds.contains(role.id))
                roles << role.id;
        }
        MembershipRepository members(m_session);
        members.attach({customerId}, {channelId, one.companyId, one.invite.unitId, roles, one.invite.administrator,
                                      false}); // ends the invitation
        for (const CompanyUser &user : members.ofCustomer(channelId, customerId)) {
            if (user.companyId == one.companyId)
                members.setContact(channelId, user.id, one.invite.department, one.invite.mobile);
        }
        return;
    }
    throw Failure(Error::Kind::NotFound, tr("The invitation was answered or withdrawn meanwhile."));
}

void JoiningRepository::decline(qint64 channelId, qint64 customerId, qint64 invitationId)
{
    const qint64 company =
        m_session
            .value(u"SELECT company_id FROM company_invitations WHERE channel_id = ? AND customer_id = ? AND id = ?"_s,
                   {channelId, customerId, invitationId})
            .toLongLong();
    if (company == 0)
        throw Failure(Error::Kind::NotFound, tr("The invitation was answered or withdrawn meanwhile."));
    m_session.execute(u"DELETE FROM company_invitations WHERE channel_id = ? AND id = ?"_s, {channelId, invitationId});
    // Who was made for it and never came is nobody's customer: they are kept, and can't get in.
    m_session.execute(
        u"UPDATE company_users SET left_at = ? WHERE channel_id = ? AND company_id = ? AND customer_id = ? AND joined_at = 0"_s,
        {m_session.now(), channelId, company, customerId});
    if (waitingFor(channelId, customerId).isEmpty()) {
        TokensRepository(m_session).end(channelId, customerId, u"withdrawn"_s, purpose::companyInvitation);
        MailsRepository(m_session).cancelOf(channelId, customerId, {purpose::companyInvitation});
    }
    ActivityRepository(m_session).record(u"company"_s, company, u"invitation ended"_s, {}, channelId, customerId);
    m_session.touch(u"companies"_s, company);
}

std::optional<SignUpLink> JoiningRepository::link(const QString &secret)
{
    const Rows rows = m_session.select(
        u"SELECT l.id, l.company_id, l.unit_id, l.role_id, l.made_by, l.expires_at, co.name, u.name, r.name,"
        " coalesce(b.first_name || ' ' || b.last_name, ''), r.permissions, co.state FROM company_links l"
        " JOIN companies co ON co.channel_id = l.channel_id AND co.id = l.company_id JOIN business_units u"
        " ON u.channel_id = l.channel_id AND u.id = l.unit_id JOIN company_roles r ON r.channel_id = l.channel_id"
        " AND r.id = l.role_id LEFT JOIN customers b ON b.channel_id = l.channel_id AND b.id = l.made_by"
        " WHERE l.channel_id = ? AND l.token_hash = ? AND l.ended_at = 0 AND l.expires_at > ?"_s,
        {secret.section(u'.', 0, 0).toLongLong(), token::hash(secret.section(u'.', 1)), m_session.now()});
    if (rows.isEmpty() || !letsPeopleIn(rows.front().text(11)))
        return std::nullopt;
    const Row &row = rows.front();
    SignUpLink out{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4),
                   row.integer(5), row.text(6),    row.text(7),    row.text(8),    row.text(9).trimmed()};
    const Access maker =
        MembershipRepository(m_session).accessOf(secret.section(u'.', 0, 0).toLongLong(), out.madeBy, out.companyId);
    const bool stands = maker.companyId == out.companyId && maker.may(u"employees"_s) && mayGrant(maker, row.text(10));
    return stands ? std::optional(out) : std::nullopt;
}

bool JoiningRepository::signUp(const QString &secret, const Invite &typed)
{
    Invite invite = checked(typed);
    const auto found = link(secret);
    if (!found)
        return false;
    const qint64 channel = secret.section(u'.', 0, 0).toLongLong();
    if (m_session.execute(u"UPDATE company_links SET ended_at = ? WHERE channel_id = ? AND id = ? AND ended_at = 0"_s,
                          {m_session.now(), channel, found->id}) == 0)
        return false;
    invite.unitId = found->unitId;
    invite.roleIds = {found->roleId};
    invite.administrator = false;
    try {
        ask(m_session, channel, found->companyId, invite, found->madeBy, found->by);
    } catch (const SqlError &) {
        throw;
    } catch (const Failure &e) {
        if (e.error().detail != u"email"_s)
            throw; // whoever works there already is told nothing by a link
    }
    return true;
}

} // namespace kontor

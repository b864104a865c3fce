// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/joining.h"

#include "access/membershipsql.h"
#include "activity/activityrepository.h"
#include "companies/companiesrepository.h"
#include "companies/employees.h"
#include "companies/membership.h"
#include "credentials/password.h"
#include "credentials/tokensrepository.h"
#include "mail/mailsrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// Whoever was sent away leaves no door open behind them.
bool JoiningRepository::stands(qint64 channelId, const CompanyInvitation &one)
{
    const Access by = MembershipRepository(m_session).accessOf(channelId, one.invitedById, one.companyId);
    const QList<CompanyRole> roles = CompaniesRepository(m_session).roles(channelId, one.companyId);
    return by.companyId == one.companyId && by.may(u"employees"_s) && (!one.invite.administrator || by.administrator) &&
           mayGrant(by, permissionsOfRoles(roles, one.invite.roleIds));
}

QList<CompanyInvitation> JoiningRepository::waitingFor(qint64 channelId, qint64 customerId)
{
    QList<CompanyInvitation> out;
    for (const CompanyInvitation &one : InvitesRepository(m_session).read(
             u"i.channel_id = ? AND i.customer_id = ? AND %1"_s.arg(letsPeopleInSql(u"co"_s)), {channelId, customerId})) {
        if (stands(channelId, one))
            out << one;
    }
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
        if (one.linkId > 0 &&
            m_session.execute(u"UPDATE company_links SET ended_at = ? WHERE channel_id = ? AND id = ? AND ended_at = 0"_s,
                              {m_session.now(), channelId, one.linkId}) == 0)
            break; // somebody else came by it, or it was ended
        MembershipRepository members(m_session);
        const bool ownRight = !m_session
                                   .value(u"SELECT 1 FROM company_users WHERE channel_id = ? AND customer_id = ?"
                                          " AND own_account = FALSE LIMIT 1"_s,
                                          {channelId, customerId})
                                   .isValid();
        members.attach({customerId}, {channelId, one.companyId, one.invite.unitId, roles, one.invite.administrator,
                                      false}); // ends the invitation
        for (const CompanyUser &user : members.ofCustomer(channelId, customerId)) {
            if (user.companyId == one.companyId)
                members.setContact(channelId, user.id, one.invite.department, one.invite.mobile);
        }
        if (ownRight)
            m_session.execute(u"UPDATE company_users SET own_account = TRUE WHERE channel_id = ? AND customer_id = ?"_s,
                              {channelId, customerId});
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
    const bool others = m_session
                            .value(u"SELECT 1 FROM company_invitations WHERE channel_id = ? AND customer_id = ? LIMIT 1"_s,
                                   {channelId, customerId})
                            .isValid();
    if (!others) {
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
    m_session.setActor(u"customer:%1"_s.arg(found->madeBy)); // in whose name the link asks
    constexpr int usesMax = 10; // whoever mistypes an address tries again; nobody mails the world by it
    if (m_session.execute(
            u"UPDATE company_links SET uses = uses + 1 WHERE channel_id = ? AND id = ? AND ended_at = 0 AND uses < ?"_s,
            {channel, found->id, usesMax}) == 0)
        return false;
    for (const CompanyInvitation &former : InvitesRepository(m_session).read(
             u"i.channel_id = ? AND i.company_id = ? AND i.link_id = ?"_s, {channel, found->companyId, found->id}))
        decline(channel, former.customerId, former.id);
    invite.unitId = found->unitId;
    invite.roleIds = {found->roleId};
    invite.administrator = false;
    try {
        InvitesRepository(m_session).ask(channel, found->companyId, invite, found->madeBy, found->by, found->id);
    } catch (const SqlError &) {
        throw;
    } catch (const Failure &e) {
        if (e.error().detail != u"email"_s)
            throw; // whoever works there already is told nothing by a link
    }
    return true;
}

} // namespace kontor

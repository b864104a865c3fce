// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/invite.h"

#include "activity/activityrepository.h"
#include "base/text.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "credentials/tokensrepository.h"
#include "customers/customersrepository.h"
#include "mail/mailsrepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr qsizetype nameMax = 100;
constexpr qsizetype lineMax = 100;
constexpr qint64 againMs = 10 * 60'000; ///< before an invitation is sent again
constexpr qint64 dayMs = 24LL * 60 * 60'000;
constexpr int mailsADay = 500; ///< invitations that one person sends

const auto invitationColumns =
    u"SELECT i.id, i.company_id, i.customer_id, i.first_name, i.last_name, i.email, i.department, i.mobile, i.unit_id, i.roles,"
    " i.administrator, i.sent_at, co.name, coalesce(b.first_name || ' ' || b.last_name, ''), i.invited_by, i.link_id FROM"
    " company_invitations i"
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
    out.invitedById = row.integer(14);
    out.linkId = row.integer(15);
    return out;
}

Invite tidied(Invite invite)
{
    for (QString *text : {&invite.firstName, &invite.lastName, &invite.email, &invite.department, &invite.mobile})
        *text = text::normalised(*text).simplified();
    return invite;
}

} // namespace

QString problemOfLine(const QString &text, qsizetype most)
{
    if (text.size() > most)
        return tr("At most %1 characters; this has %2.").arg(most).arg(text.size());
    return text::controlCharacter(text) >= 0 ? tr("It has a character that can't be printed.") : QString();
}

Invite checked(const Invite &typed)
{
    const Invite invite = tidied(typed);
    if (const FieldProblems problems = validate(invite); !problems.isEmpty())
        throw Failure(Error::Kind::Invalid, problems.front().message, problems.front().field);
    return invite;
}

FieldProblems validate(const Invite &typed)
{
    const Invite invite = tidied(typed);
    FieldProblems out;
    const auto look = [&out](const QString &field, const QString &text, qsizetype most, const QString &missing) {
        const QString why = text.isEmpty() ? missing : problemOfLine(text, most);
        if (!why.isEmpty())
            out << FieldProblem{field, why};
    };
    const auto name = [&](const QString &field, const QString &text, const QString &missing) {
        // A mail greets people by what is typed here: no address of a page stands in a name.
        static const QRegularExpression address(u"[/@:<>]|www\\."_s, QRegularExpression::CaseInsensitiveOption);
        if (const auto match = address.match(text); match.hasMatch())
            out << FieldProblem{field, tr("A name has no ‘%1’.").arg(match.captured())};
        else
            look(field, text, nameMax, missing);
    };
    name(u"first_name"_s, invite.firstName, {});
    name(u"last_name"_s, invite.lastName, tr("Enter the last name."));
    look(u"department"_s, invite.department, lineMax, {});
    look(u"mobile"_s, invite.mobile, lineMax, {});
    if (invite.email.isEmpty())
        out << FieldProblem{u"email"_s, tr("Enter the e-mail address: the invitation goes there.")};
    else if (const QString why = emailProblem(invite.email); !why.isEmpty())
        out << FieldProblem{u"email"_s, why};
    return out;
}

QList<CompanyInvitation> InvitesRepository::read(const QString &where, const QVariantList &values)
{
    QList<CompanyInvitation> out;
    for (const Row &row :
         m_session.select(invitationColumns + u" WHERE %1 ORDER BY i.last_name, i.first_name, i.id"_s.arg(where), values))
        out << invitationOf(row, m_session.now());
    return out;
}

/// The customer of that address, who may belong to anybody; else a new one, who can't be in the store before they agreed: they belong to the
/// company and have not come.
qint64 InvitesRepository::customerFor(const Company &company, const Invite &invite, qint64 by)
{
    CustomersRepository customers(m_session);
    if (const qint64 known = customers.idOfEmail(company.channelId, invite.email); known > 0)
        return known;
    Customer customer;
    customer.channelId = company.channelId;
    customer.sourceId = customers.load(company.channelId, by).sourceId;
    customer.firstName = invite.firstName;
    customer.lastName = invite.lastName;
    customer.email = invite.email;
    customer.phone = invite.mobile;
    customer.company = company.name;
    customer = customers.insert(customer);
    m_session.insert(
        u"INSERT INTO company_users (channel_id, company_id, customer_id, unit_id, active, joined_at, department, mobile)"
        " VALUES (?, ?, ?, ?, FALSE, 0, ?, ?) RETURNING id"_s,
        {company.channelId, company.id, customer.id, invite.unitId, invite.department, invite.mobile});
    return customer.id;
}

void InvitesRepository::send(const Company &company, qint64 customerId, const QString &byName)
{
    const Customer customer = CustomersRepository(m_session).load(company.channelId, customerId);
    MailsRepository mails(m_session);
    if (customer.status == Customer::Status::Deactivated || customer.email.isEmpty())
        return; // whoever asked is not told
    mails.queue(company.channelId, customerId, purpose::companyInvitation, customer.email,
                {{u"inviting_company"_s, company.name}, {u"invited_by"_s, byName}});
}

/// Nobody uses the store to send mails to the world.
void InvitesRepository::refuseFlood(qint64 channelId)
{
    const qint64 sent =
        m_session
            .value(u"SELECT count(*) FROM mails WHERE channel_id = ? AND kind = ? AND asked_by = ? AND created_at > ?"_s,
                   {channelId, purpose::companyInvitation, m_session.actor(), m_session.now() - dayMs})
            .toLongLong();
    if (sent >= mailsADay)
        throw Failure(Error::Kind::Conflict, tr("You sent %1 invitations within a day. Go on tomorrow.").arg(sent));
}

void InvitesRepository::ask(qint64 channelId, qint64 companyId, const Invite &invite, qint64 by, const QString &byName,
                            qint64 linkId)
{
    const Company company = CompaniesRepository(m_session).load(channelId, companyId);
    refuseFlood(channelId);
    const qint64 waiting =
        m_session
            .value(u"SELECT count(*) FROM company_invitations WHERE channel_id = ? AND company_id = ?"_s, {channelId, companyId})
            .toLongLong();
    if (waiting >= waitingMax)
        throw Failure(Error::Kind::Conflict, tr("%1 invitations wait for an answer already. Withdraw some first.").arg(waiting));
    const qint64 customerId = customerFor(company, invite, by);
    for (const CompanyUser &user : MembershipRepository(m_session).ofCustomer(channelId, customerId)) {
        if (user.companyId == companyId && user.isPresent())
            throw Failure(Error::Kind::Conflict, tr("%1 works for %2 already.").arg(invite.email, company.name), u"email"_s);
    }
    for (const CompanyInvitation &one :
         read(u"i.channel_id = ? AND i.company_id = ? AND i.customer_id = ?"_s, {channelId, companyId, customerId})) {
        if (!one.expired && (linkId == 0 || one.linkId != linkId))
            throw Failure(Error::Kind::Conflict,
                          tr("%1 was invited already. Send that invitation again, or withdraw it first.").arg(invite.email),
                          u"email"_s);
    }
    QStringList roles;
    for (const qint64 id : invite.roleIds)
        roles << QString::number(id);
    m_session.execute(u"DELETE FROM company_invitations WHERE channel_id = ? AND company_id = ? AND customer_id = ?"_s,
                      {channelId, companyId, customerId});
    m_session.insert(
        u"INSERT INTO company_invitations (channel_id, company_id, customer_id, unit_id, roles, administrator, first_name,"
        " last_name, email, department, mobile, invited_by, created_at, sent_at, link_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {channelId, companyId, customerId, invite.unitId, roles.join(u' '), invite.administrator, invite.firstName,
         invite.lastName, invite.email, invite.department, invite.mobile, by, m_session.now(), m_session.now(), linkId});
    send(company, customerId, byName);
    ActivityRepository(m_session).record(u"company"_s, companyId, u"user invited"_s, {FieldChange{u"email"_s, {}, invite.email}},
                                         channelId);
    m_session.touch(u"companies"_s, companyId);
}

void InvitesRepository::remind(qint64 channelId, const CompanyInvitation &one, qint64 by, const QString &byName)
{
    if (m_session.now() - one.sentAt < againMs)
        throw Failure(Error::Kind::Conflict, tr("It was sent a moment ago. Wait a few minutes."));
    refuseFlood(channelId);
    m_session.execute(u"UPDATE company_invitations SET sent_at = ?, invited_by = ? WHERE channel_id = ? AND id = ?"_s,
                      {m_session.now(), by, channelId, one.id});
    MailsRepository(m_session).cancelOf(channelId, one.customerId, {purpose::companyInvitation});
    send(CompaniesRepository(m_session).load(channelId, one.companyId), one.customerId, byName);
}

} // namespace kontor

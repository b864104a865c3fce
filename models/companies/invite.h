// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/company.h"
#include "database/session.h"

namespace kontor {

/// What is said of somebody who is to work for a company. A value.
struct Invite
{
    QString firstName, lastName, email, department, mobile;
    qint64 unitId = 0;
    QList<qint64> roleIds = {}; ///< of nobody who is an administrator
    bool administrator = false;
};

/// All that is wrong with it, but for its unit and roles, by the names of its fields: "first_name", "last_name", "email", "department", "mobile".
FieldProblems validate(const Invite &invite);
/// Without blanks around its texts. Throws Invalid with the first field that is wrong.
Invite checked(const Invite &invite);
/// Why a line of text can't be taken; empty when it can.
QString problemOfLine(const QString &text, qsizetype most);

/// Somebody who was asked and has not come yet. A value.
struct CompanyInvitation
{
    qint64 id = 0, companyId = 0, customerId = 0;
    Invite invite;
    qint64 sentAt = 0; ///< ms since 1970 UTC
    bool expired = false;
    QString company, invitedBy; ///< names
    qint64 invitedById = 0; ///< a customer
    qint64 linkId = 0; ///< the sign-up link that it came by
};

/// Invitations of companies: rows, and mails with a link each.
class InvitesRepository
{
public:
    static constexpr int waitingMax = 200; ///< of a company, that nobody has answered yet

    explicit InvitesRepository(Session &session) : m_session(session) {}

    /// Those `i` of company_invitations, of companies `co`, that a condition finds.
    QList<CompanyInvitation> read(const QString &where, const QVariantList &values);
    /// Writes an invitation down and mails it. `by`: the customer who asks, and their name. Throws Conflict for somebody who works there already
    /// (with the field "email"), and for too many.
    void ask(qint64 channelId, qint64 companyId, const Invite &invite, qint64 by, const QString &byName, qint64 linkId = 0);
    /// The mail once more, in the name of whoever sends it now. Throws Conflict when it was sent just now, and for too many.
    void remind(qint64 channelId, const CompanyInvitation &invitation, qint64 by, const QString &byName);

private:
    qint64 customerFor(const Company &company, const Invite &invite, qint64 by);
    void send(const Company &company, qint64 customerId, const QString &byName);
    void refuseFlood(qint64 channelId);
    Session &m_session;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/access.h"
#include "companies/company.h"
#include "database/session.h"

#include <optional>

namespace kontor {

/// Somebody of a company who looks after its people. A value.
struct Manager
{
    qint64 channelId = 0, customerId = 0;
    QString name; ///< as mails say it
    Access access;
};

/// Which people of a company a list shows. A value.
struct EmployeeQuery
{
    QString search = {}; ///< in names and e-mail addresses
    bool past = false; ///< those who left, else those who are there
    bool onlyActive = false;
    qint64 unitId = 0, roleId = 0; ///< 0: any
};

/// Somebody who works for a company, or did. A value.
struct Employee
{
    CompanyUser user;
    qint64 lastSignInAt = 0; ///< ms since 1970 UTC; 0: never
};

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

/// Somebody who was asked and has not come yet. A value.
struct CompanyInvitation
{
    qint64 id = 0, companyId = 0, customerId = 0;
    Invite invite;
    qint64 sentAt = 0; ///< ms since 1970 UTC
    bool expired = false;
    QString company, invitedBy; ///< names
};

/// A link by which one colleague signs up. A value.
struct SignUpLink
{
    qint64 id = 0, companyId = 0, unitId = 0, roleId = 0, madeBy = 0; ///< madeBy: a customer
    qint64 expiresAt = 0; ///< ms since 1970 UTC
    QString company, unit, role, by; ///< names
};

/// What is changed of somebody who works for a company. A value.
struct EmployeeChange
{
    qint64 rowVersion = 0; ///< that was read
    QString department, mobile;
    qint64 unitId = 0;
    QList<qint64> roleIds;
    bool administrator = false, active = true;
};

/// Whether somebody may give these permissions to others: nobody gives what they lack.
bool mayGrant(const Access &access, const QString &permissions);

/// The people of a company, as those who look after them in the store see and change them. What its rules refuse is Denied with the reason:
/// nobody gives what they lack or changes their own roles, only administrators make or touch administrators. Throws NotFound, Invalid with the
/// field, Conflict, Denied.
class EmployeesRepository
{
public:
    static constexpr int waitingMax = 200; ///< invitations of a company that nobody has followed yet
    static constexpr int unitsMax = 500; ///< of a company
    static constexpr qint64 linkLifeMs = 7LL * 24 * 60 * 60'000;

    EmployeesRepository(Session &session, const Manager &manager);

    /// By name; one more than `limit` tells that there are more.
    QList<Employee> list(const EmployeeQuery &query, int limit, int skip = 0);
    Employee load(qint64 userId);
    std::optional<Employee> ofEmail(const QString &email); ///< who works there and has that address
    QList<CompanyInvitation> invitations();
    QList<SignUpLink> links();

    /// Asks somebody to work for the company, by a mail with a link. Whoever has an account already must agree; the answer is the same for both.
    void invite(const Invite &invite);
    /// Sends the mail of an invitation again.
    void remind(qint64 invitationId);
    void withdraw(qint64 invitationId);
    void change(qint64 userId, const EmployeeChange &change);
    /// They work for the company no longer: their sessions there end, they are kept among those who left.
    void end(qint64 userId);

    /// A link for one colleague, who gets that role; `CHANNEL.TOKEN`, told once.
    QString makeLink(qint64 unitId, qint64 roleId);
    void endLink(qint64 linkId);

    void saveRole(CompanyRole role);
    void removeRole(qint64 roleId, qint64 replacement);
    /// Price tier and warehouse of a unit stay as they are: those are the house's own.
    qint64 saveUnit(BusinessUnit unit);
    void removeUnit(qint64 unitId, qint64 heir);

private:
    void begin(const QString &permission);
    void checkPlaces(qint64 unitId, const QList<qint64> &roleIds, const QList<qint64> &had, bool administrator);
    void record(const QString &action, const QList<FieldChange> &changes);
    CompanyInvitation invitation(qint64 id);

    Session &m_session;
    Manager m_manager;
};

/// What those who are asked do, by the links that they got.
class JoiningRepository
{
public:
    explicit JoiningRepository(Session &session) : m_session(session) {}

    /// What waits for a customer's answer, of companies that let people in.
    QList<CompanyInvitation> waitingFor(qint64 channelId, qint64 customerId);
    /// They work for the company from now on.
    void accept(qint64 channelId, qint64 customerId, qint64 invitationId);
    void decline(qint64 channelId, qint64 customerId, qint64 invitationId);

    /// A sign-up link that can be used: nothing for one that was used, ended, is too old, or whose maker may not give it any more.
    std::optional<SignUpLink> link(const QString &secret);
    /// Uses the link up and asks whoever it is by mail. False when somebody was quicker.
    bool signUp(const QString &secret, const Invite &invite);

private:
    Session &m_session;
};

} // namespace kontor

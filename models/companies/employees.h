// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/access.h"
#include "companies/granting.h"
#include "companies/invite.h"
#include "companies/joining.h"
#include "companies/membership.h"

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

/// What is changed of somebody who works for a company. A value.
struct EmployeeChange
{
    qint64 rowVersion = 0; ///< that was read
    QString department, mobile;
    qint64 unitId = 0;
    QList<qint64> roleIds;
    bool administrator = false, active = true;
    std::optional<Deputy> deputy = {}; ///< who decides in their place; nothing: as it is
};

/// Before anything of a company is written: its row is locked, so that of two who work on the same one comes second. Answers what the manager may do
/// by now; Denied without that permission.
Access lockCompany(Session &session, const Manager &manager, const QString &permission);

/// The people of a company, as those who look after them in the store see and change them. What its rules refuse is Denied with the reason:
/// nobody gives what they lack or changes their own roles, only administrators make or touch administrators. Throws NotFound, Invalid with the
/// field, Conflict, Denied.
class EmployeesRepository
{
public:
    static constexpr int linksMax = 200; ///< of a company, that were not used yet
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
    /// People of other companies that the manager administers, and not of this one; by name.
    QList<CompanyUser> ofMyOtherCompanies(int limit);
    /// Takes one of those in at once: they are one's own people already. `invite` says unit, roles and administrator.
    void takeOver(qint64 customerId, const Invite &invite);
    /// Sends the mail of an invitation again.
    void remind(qint64 invitationId);
    void withdraw(qint64 invitationId);
    void change(qint64 userId, const EmployeeChange &change);
    /// Who decides in the manager's own place.
    void setOwnDeputy(const Deputy &deputy);
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

} // namespace kontor

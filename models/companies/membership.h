// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/access.h"
#include "companies/company.h"
#include "database/session.h"

namespace kontor {

/// How customers come to belong to a company. A value.
struct Attachment
{
    qint64 channelId = 0, companyId = 0, unitId = 0;
    QList<qint64> roleIds; ///< of nobody who is an administrator
    bool administrator = false;
    bool move =
        false; ///< out of the companies that they are in, where they are among those who left; else they belong to this one, too
};

/// Who decides in somebody's place, and when. A value.
struct Deputy
{
    qint64 userId = 0; ///< of company_users; 0: nobody
    QString from, to; ///< days, both included (ISO 8601); empty: open
};

/// Who belongs to which company. The last administrator of a company who can act is never taken from it. Throws NotFound, Invalid, Conflict.
class MembershipRepository
{
public:
    explicit MembershipRepository(Session &session) : m_session(session) {}

    QList<CompanyUser> users(qint64 channelId, qint64 companyId); ///< administrators first, then by name
    QList<CompanyUser> ofCustomer(qint64 channelId, qint64 customerId);

    /// Those who belong to the company already get unit, roles and administrator as said. Answers how many were attached or changed. Refuses
    /// deactivated customers and those of another trade store, by name.
    int attach(const QList<qint64> &customerIds, const Attachment &attachment);
    /// As if they had never belonged to it.
    void detach(qint64 channelId, qint64 userId);
    /// They work there no longer, and are kept among those who left: their sessions there end, and whatever lets them in where it was their only company.
    void leave(qint64 channelId, qint64 userId);
    void setAdministrator(qint64 channelId, qint64 userId, bool administrator);
    void setActive(qint64 channelId, qint64 userId, bool active);
    void setUnit(qint64 channelId, qint64 userId, qint64 unitId);
    void setRoles(qint64 channelId, qint64 userId, const QList<qint64> &roleIds);
    void setContact(qint64 channelId, qint64 userId, const QString &department, const QString &mobile);
    /// Throws Invalid with "deputy_id", "deputy_from" or "deputy_to".
    void setDeputy(qint64 channelId, qint64 userId, const Deputy &deputy);
    CompanyUser load(qint64 channelId, qint64 userId); ///< throws NotFound

    /// What a visitor of the store may do in a company; 0: in the one that they joined first.
    Access accessOf(qint64 channelId, qint64 customerId, qint64 companyId = 0);

    /// Rows `u` of company_users with `c` of customers that a condition finds, administrators first, then by name.
    QList<CompanyUser> read(const QString &where, const QVariantList &values, int limit = -1, int skip = 0);

private:
    void checkPlaces(const Attachment &attachment);
    void letGo(const CompanyUser &user);
    static void needPresent(const CompanyUser &user);
    void refuseLastAdministrator(const CompanyUser &user);
    void writeRoles(qint64 channelId, qint64 userId, const QList<qint64> &roleIds);
    void update(const CompanyUser &before, const CompanyUser &after, const QString &field, const QString &was, const QString &is);

    Session &m_session;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/company.h"
#include "database/session.h"

namespace kontor {

/// That a customer works for a company, as files say it: by names. A value.
struct Membership
{
    qint64 id = 0, channelId = 0, companyId = 0, customerId = 0; ///< id: of the membership
    qint64 rowVersion = 0;
    QString companyCode, company; ///< the company is told by its code, else by its name
    QString email, customerCode; ///< the customer likewise
    QString unit; ///< a path: "Headquarters / Kitchen"
    QString roles; ///< names, in the order in which they were made, with "; " between them
    bool administrator = false, active = true;
    QString department, mobile;
};

const FieldSet<Membership> &memberFields();

/// Memberships as files bring them in and take them out. Of the rules of MembershipRepository one does not hold: a file may take a company's last
/// administrator from it, which is told afterwards.
class MembersRepository
{
public:
    explicit MembersRepository(Session &session) : m_session(session) {}

    /// Those of these customers in these companies of a trade store, with names.
    QList<Membership> of(qint64 channelId, const QList<qint64> &customerIds);
    QList<Membership> withIds(const QList<qint64> &ids);
    bool isLastAdministrator(const Membership &member); ///< of those who can act
    QList<qint64> ids(); ///< of all who work for a company
    /// The first of those behind that one; of all trade stores where none is named.
    QList<Membership> page(qint64 channelId, qint64 afterId, int limit);

    /// Answers the id. Units of the path that are not there are made; `made` takes their ids.
    qint64 add(const Membership &member, QList<qint64> &made);
    /// False when somebody changed it since `before` was read.
    bool change(const Membership &before, const Membership &after, QList<qint64> &made);
    void remove(const Membership &member);
    /// Of units those in which nobody works and that hold no other go; answers those that stay.
    QList<qint64> removeEmptyUnits(const QList<qint64> &ids);

private:
    QList<Membership> read(const QString &where, const QVariantList &values, const QString &order);
    qint64 unitFor(const Membership &member, QList<qint64> &made);
    void writeRoles(const Membership &member, qint64 id);
    Session &m_session;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/company.h"
#include "database/session.h"
#include "lists/listsql.h"

#include <QSet>

namespace kontor {

/// Which companies a list shows. A value.
struct CompanyQuery
{
    QString search = {}; ///< in names, code, VAT number, e-mail, phone
    QString state = {}; ///< one of companyStates(); headless(): nobody can administer it; empty: any
    qint64 channelId = 0; ///< 0: any
    bool descending = false; ///< by name
    static QString headless() { return QStringLiteral("no_administrator"); }
    friend bool operator==(const CompanyQuery &, const CompanyQuery &) = default;
};

/// A company in the list of all.
struct CompanyRow
{
    Company company;
    qint64 users = 0, units = 0;
};

/// Companies with their units and roles. Every change tells the activity. Throws NotFound, Invalid, and Conflict (somebody was quicker).
class CompaniesRepository
{
public:
    explicit CompaniesRepository(Session &session) : m_session(session) {}

    Company load(qint64 channelId, qint64 id);
    qint64 channelOf(qint64 id);
    QList<BusinessUnit> units(qint64 channelId, qint64 companyId);
    QList<CompanyRole> roles(qint64 channelId, qint64 companyId);

    /// A new one begins with the unit Headquarters and the roles of roleTemplates(). Answers its id.
    qint64 add(Company company);
    /// Stores what differs from `base`, which was read before.
    void change(const Company &base, Company company);
    /// What people of a deactivated company had open in the store ends at their next request; their own status is left alone, so that active is
    /// as it was.
    void setState(qint64 channelId, qint64 id, const QString &state);

    /// Id 0 is new. Refuses circles and more than unitDepthMax levels.
    qint64 saveUnit(BusinessUnit unit);
    /// Its units and people go to the one that it is in, or to `heir` where it stands right under the company. The last one stays.
    void removeUnit(qint64 channelId, qint64 unitId, qint64 heir = 0);
    QHash<qint64, qint64> usersOfUnits(qint64 channelId, qint64 companyId); ///< how many active people work in each
    QHash<qint64, qint64> usersOfRoles(qint64 channelId, qint64 companyId); ///< how many people have each
    /// Id 0 is new. At most one is the default: setting it moves it.
    qint64 saveRole(CompanyRole role);
    /// People who have it get `replacement` instead, where that is one. Throws Conflict for one that is in use without it.
    void removeRole(qint64 channelId, qint64 roleId, qint64 replacement = 0);

    QList<Company> loadMany(const QList<qint64> &ids); ///< those that are there
    /// Those of a trade store with these codes, or with names that fold to these.
    QList<Company> called(qint64 channelId, const QStringList &codes, const QStringList &foldedNames);
    /// Those of `ids` that people belong to or orders were placed for.
    QSet<qint64> inUse(const QList<qint64> &ids);
    /// With its units and roles. Throws Conflict for one that is in use.
    void remove(qint64 channelId, qint64 id);

    static ListSql list(const CompanyQuery &query);
    static CompanyRow fromCells(const QVariantList &cells);
    /// The first by name whose names have these words.
    QList<Company> find(qint64 channelId, const QString &search, int limit);
    /// Those with people, none of whom can administer it: an import or a change of many deactivated the last one.
    qint64 countHeadless();

private:
    void refuseCircle(const BusinessUnit &unit);
    void record(qint64 channelId, qint64 companyId, const QString &action, const QList<FieldChange> &changes);
    Session &m_session;
};

} // namespace kontor

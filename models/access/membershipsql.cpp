// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/membershipsql.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// Memberships `m` that somebody may work in at present.
QString open(const QString &channel, const QString &customer)
{
    return u"FROM company_users m JOIN companies mc ON mc.channel_id = m.channel_id AND mc.id = m.company_id"
           " WHERE m.channel_id = %1 AND m.customer_id = %2 AND m.active = TRUE AND %3"_s.arg(channel, customer,
                                                                                              letsPeopleInSql(u"mc"_s));
}

} // namespace

QString letsPeopleInSql(const QString &alias) { return u"%1.state IN ('pending', 'active', 'blocked')"_s.arg(alias); }

QString worksThere(const QString &alias) { return u"%1.joined_at > 0 AND %1.left_at = 0"_s.arg(alias); }

QString membershipJoins(const QString &channel, const QString &customer, const QString &chosen)
{
    const QString one = chosen == u"0"_s ? QString() : u" AND (%1 = 0 OR m.company_id = %1)"_s.arg(chosen);
    return u" LEFT JOIN company_users cu ON cu.channel_id = %1 AND cu.id = (SELECT min(m.id) %2%3)"
           " LEFT JOIN companies co ON co.channel_id = cu.channel_id AND co.id = cu.company_id"
           " LEFT JOIN business_units bu ON bu.channel_id = cu.channel_id AND bu.id = cu.unit_id"_s.arg(
               channel, open(channel, customer), one);
}

QString membershipCount(const QString &channel, const QString &customer)
{
    return u"(SELECT count(*) %1)"_s.arg(open(channel, customer));
}

QString accessColumns(const Dialect &dialect)
{
    const QString joined = dialect.engine() == ConnectionUrl::Engine::Sqlite ? u"group_concat(r.permissions, '|')"_s
                                                                             : u"string_agg(r.permissions, '|')"_s;
    return u"coalesce(cu.company_id, 0), coalesce(cu.unit_id, 0), coalesce(co.name, ''), coalesce(bu.name, ''),"
           " coalesce(co.state, ''), coalesce(cu.administrator, FALSE), coalesce((SELECT %1 FROM company_user_roles x"
           " JOIN company_roles r ON r.channel_id = x.channel_id AND r.id = x.role_id WHERE x.channel_id = cu.channel_id"
           " AND x.user_id = cu.id), '')"_s.arg(joined);
}

Access accessFrom(const QVariantList &cells, int &place)
{
    Access out;
    out.companyId = cells[place++].toLongLong();
    out.unitId = cells[place++].toLongLong();
    out.company = cells[place++].toString();
    out.unit = cells[place++].toString();
    out.state = cells[place++].toString();
    out.administrator = cells[place++].toBool();
    out.grant(cells[place++].toString());
    return out;
}

QString shutOut(const QString &channel, const QString &customer)
{
    return u"(EXISTS (SELECT 1 FROM company_users ma WHERE ma.channel_id = %1 AND ma.customer_id = %2 AND ma.own_account = FALSE)"
           " AND NOT EXISTS (SELECT 1 %3))"_s.arg(channel, customer, open(channel, customer));
}

QString letIn(const QString &channel, const QString &customer)
{
    return u"(cu.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM company_users ml WHERE ml.channel_id = %1 AND ml.customer_id = %2 AND ml.own_account = FALSE))"_s
        .arg(channel, customer);
}

} // namespace kontor

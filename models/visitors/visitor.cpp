// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visitors/visitor.h"

#include "access/membershipsql.h"
#include "channels/channelsrepository.h"
#include "credentials/password.h"
#include "fields/fieldset.h"

namespace kontor {

using namespace Qt::StringLiterals;

static QString findSql(const Dialect &dialect)
{
    const QString now = dialect.nowSql();
    return u"SELECT %1, %2, %3, t.currency,"
           " (SELECT count(*) FROM carts k WHERE k.channel_id = s.channel_id AND k.customer_id = s.customer_id"
           " AND k.company_id = coalesce(cu.company_id, 0)), %10, %4, %5, %6"
           " FROM store_sessions s JOIN customers c ON c.channel_id = s.channel_id AND c.id = s.customer_id"
           " JOIN channels ch ON ch.id = s.channel_id%7 JOIN price_tiers t ON t.id = %2"
           " LEFT JOIN staff st ON st.id = s.staff_id"
           " WHERE s.channel_id = ? AND s.token_hash = ? AND s.ended_at = 0 AND s.expires_at > %8 AND s.last_seen_at > %8 - ?"
           " AND NOT c.deactivated AND ch.active AND (s.staff_id IS NULL OR (st.active AND st.may_log_in_as)) AND %9"
           " AND (s.company_id = 0 OR cu.id IS NOT NULL)"_s.arg(
               SessionsRepository::selectList(now), tierInForce, warehouseInForce, accessColumns(dialect),
               customerFields().selectList(u"c."_s), channelFields().selectList(u"ch."_s),
               membershipJoins(u"s.channel_id"_s, u"s.customer_id"_s, u"s.company_id"_s), now,
               letIn(u"s.channel_id"_s, u"s.customer_id"_s), membershipCount(u"s.channel_id"_s, u"s.customer_id"_s));
}

QString Visitor::formToken(qint64 companyId) const
{
    return companyId == 0 ? session.csrfKey : token::hash(u"%1 company %2"_s.arg(session.csrfKey).arg(companyId));
}

std::optional<Visitor> VisitorsRepository::find(qint64 channelId, const QString &token)
{
    const Dialect &dialect = m_session.dialect();
    const bool sqlite = dialect.engine() == ConnectionUrl::Engine::Sqlite;
    static const QString onSqlite = findSql(*Dialect::of(ConnectionUrl::Engine::Sqlite)); // asked for every page
    static const QString onPostgreSql = findSql(*Dialect::of(ConnectionUrl::Engine::PostgreSql));
    const Rows rows =
        m_session.select(sqlite ? onSqlite : onPostgreSql, {channelId, token::hash(token), SessionsRepository::idleMs});
    if (rows.isEmpty())
        return std::nullopt;
    const QVariantList &cells = rows.first().values();
    int place = 0;
    const auto next = [&] { return cells[place++]; };
    Visitor out;
    out.session = SessionsRepository::fromCells(cells, place);
    out.session.token = token;
    out.buyer.channelId = channelId;
    out.buyer.customerId = out.session.customerId;
    out.buyer.priceTierId = next().toLongLong();
    out.buyer.warehouseId = next().toLongLong();
    out.buyer.currency = next().toString();
    out.cartItems = next().toLongLong();
    out.companies = next().toLongLong();
    out.access = accessFrom(cells, place);
    out.buyer.setCompany(out.access);
    customerFields().read(out.customer, [&](int) { return next(); });
    channelFields().read(out.channel, [&](int) { return next(); });
    return out;
}

bool VisitorsRepository::isNew(const StoreSession &session, const QString &form, const QString &mark)
{
    if (mark.isEmpty())
        return true;
    const QString key = token::hash(u"form %1/%2 %3 %4"_s.arg(session.channelId).arg(session.id).arg(form, mark));
    return m_session.execute(u"INSERT INTO write_keys (key, written_at) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"_s,
                             {key, m_session.now()}) == 1;
}

} // namespace kontor

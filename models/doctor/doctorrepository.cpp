// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/doctorrepository.h"

#include "customers/customerlist.h"
#include "database/migrations.h"
#include "issues/issuesrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

DoctorRepository::Findings DoctorRepository::examine()
{
    Findings out;
    const SchemaState state = schemaState(m_session);
    if (state != SchemaState::Current) {
        out.bad << (state == SchemaState::Empty
                        ? u"The database has no Kontor tables. Run: kontorctl --database URL init"_s
                        : u"The schema is older than this program. Run: kontorctl --database URL migrate"_s);
        return out;
    }
    for (const QString &damage : m_session.dialect().damages(m_session))
        out.bad << u"The file is damaged: "_s + damage;
    out.good
        << (m_session.dialect().hasTrigrams(m_session)
                ? u"Substring search is served by a trigram index."_s
                : u"There is no trigram index, so searches find the beginnings of fields only. An administrator can make it:"
                  " CREATE EXTENSION pg_trgm; CREATE INDEX customers_search ON customers USING gin (search_text gin_trgm_ops);"_s);
    const CustomerCounts counts = countCustomers(m_session);
    out.good << u"%1 current and %2 deactivated customers, %3 open issues."_s.arg(counts.current)
                    .arg(counts.deactivated)
                    .arg(IssuesRepository(m_session).count());
    const qint64 homeless =
        m_session
            .value(u"SELECT count(*) FROM (SELECT channel_id, customer_id FROM addresses GROUP BY channel_id, customer_id"
                   " HAVING sum(CASE WHEN default_billing THEN 1 ELSE 0 END) <> 1"
                   " OR sum(CASE WHEN default_shipping THEN 1 ELSE 0 END) <> 1) t"_s)
            .toLongLong();
    if (homeless > 0)
        out.bad << u"%1 customers have addresses but not exactly one default billing and one default shipping address."_s.arg(
            homeless);
    const bool mayLook = m_session.dialect().engine() == ConnectionUrl::Engine::Sqlite ||
                         m_session.value(u"SELECT has_table_privilege('password_hashes', 'SELECT')"_s).toBool();
    if (!mayLook)
        return out;
    const qint64 weak =
        m_session
            .value(
                u"SELECT count(*) FROM password_hashes p WHERE p.hash NOT LIKE '$argon2id$%' AND p.id IN (SELECT password_id FROM customers)"_s)
            .toLongLong();
    if (weak > 0)
        out.bad << u"%1 passwords are not argon2id."_s.arg(weak);
    return out;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/auditrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

bool AuditRepository::isThere()
{
    return m_session.dialect().engine() == ConnectionUrl::Engine::PostgreSql &&
           m_session.dialect().hasTable(m_session, u"audit"_s);
}

QList<AuditEntry> AuditRepository::list(const AuditQuery &query)
{
    if (!isThere())
        throw Failure(
            Error::Kind::Invalid,
            QCoreApplication::translate("kontor", "This database keeps no audit: that comes with rights, on PostgreSQL."));
    QString where = u"at >= ?"_s;
    QVariantList values{query.since};
    for (const auto &[text, column] : {std::pair{query.login, u"login"_s}, std::pair{query.table, u"table_name"_s}}) {
        if (text.isEmpty())
            continue;
        where += u" AND %1 = ?"_s.arg(column);
        values << text;
    }
    QList<AuditEntry> out;
    for (const Row &row :
         m_session.select(u"SELECT id, at, login, program, address, table_name, verb, row_count, changes::text FROM audit"
                          " WHERE %1 ORDER BY at DESC, id DESC LIMIT %2"_s.arg(where)
                              .arg(query.limit),
                          values))
        out << AuditEntry{row.integer(0), row.integer(1), row.text(2),    row.text(3), row.text(4),
                          row.text(5),    row.text(6),    row.integer(7), row.text(8)};
    return out;
}

void AuditRepository::tend(int days)
{
    if (!isThere() || !m_session.value(u"SELECT has_function_privilege('kontor_trim_audit(int)', 'EXECUTE')"_s).toBool())
        return;
    m_session.select(u"SELECT kontor_audit_months()"_s);
    m_session.select(u"SELECT kontor_trim_audit(CAST(? AS INTEGER))"_s, {days});
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/customers/missingcustomers.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

static const auto missing = u" FROM customers c LEFT JOIN bulk_present p ON p.id = c.id WHERE c.channel_id = ? AND c.source_id = "
                            u"? AND c.source_code <> ''"
                            " AND c.deactivated = FALSE AND p.id IS NULL"_s;

MissingCustomers::MissingCustomers(Session &session, const ImportPlan &plan, qint64 batchId)
    : m_session(session)
    , m_of{plan.channelId, plan.sourceId}
{
    session.command(u"CREATE TEMPORARY TABLE IF NOT EXISTS bulk_present (id BIGINT NOT NULL)"_s);
    session.command(u"CREATE INDEX IF NOT EXISTS bulk_present_by_id ON bulk_present (id)"_s);
    session.command(session.dialect().empty(u"bulk_present"_s));
    if (batchId > 0)
        session.execute(u"INSERT INTO bulk_present (id) SELECT record_id FROM staged_rows WHERE channel_id = ? AND batch_id = ?"
                        " AND rejected = TRUE AND record_id > 0"_s,
                        {plan.channelId, batchId});
}

void MissingCustomers::note(const QList<StagedRow> &rows)
{
    const auto present = m_session.dialect().bulk(m_session, u"bulk_present"_s, {u"id"_s}); // some of them twice
    for (const StagedRow &row : rows) {
        if (row.recordId > 0) {
            present->integer(row.recordId);
            present->endRow();
        }
    }
    present->finish();
}

qint64 MissingCustomers::count() { return m_session.value(u"SELECT count(*)"_s + missing, m_of).toLongLong(); }

QList<qint64> MissingCustomers::first(int limit)
{
    QList<qint64> out;
    for (const Row &row : m_session.select(u"SELECT c.id"_s + missing + u" ORDER BY c.id LIMIT %1"_s.arg(limit), m_of))
        out << row.integer(0);
    return out;
}

QString missingUnknown(qint64 rows)
{
    return QCoreApplication::translate("kontor",
                                       "It is not known who is missing: refused rows of which nobody can say whom they mean: %1."
                                       " Mend those rows, or leave them out, first. Nobody was deactivated.")
        .arg(rows);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/companyrows.h"

namespace kontor {

/// Inserts a record of a company, or updates it by the version that was read. `more`: columns beside those of its fields.
template <typename Record>
void storeRecord(Session &session, const FieldSet<Record> &fields, Record &record, const QString &name,
                 const QList<std::pair<QString, QVariant>> &more = {})
{
    QStringList columns = fields.columns(FieldTrait::Edited);
    QVariantList values = fields.bound(record, FieldTrait::Edited);
    for (const auto &[column, value] : more) {
        columns << column;
        values << value;
    }
    if (record.id == 0) {
        values << record.channelId << record.companyId;
        record.id = session.insert(QStringLiteral("INSERT INTO %1 (%2, channel_id, company_id) VALUES (%3) RETURNING id")
                                       .arg(fields.table(), columns.join(QStringLiteral(", ")), marks(values.size())),
                                   values);
        return;
    }
    values << record.channelId << record.companyId << record.id << record.rowVersion;
    if (session.execute(QStringLiteral("UPDATE %1 SET %2 = ?, row_version = row_version + 1 WHERE channel_id = ?"
                                       " AND company_id = ? AND id = ? AND row_version = ?")
                            .arg(fields.table(), columns.join(QStringLiteral(" = ?, "))),
                        values) == 0)
        throw changedMeanwhile(name);
}

/// Whether the company has another with that text in the column.
template <typename Record>
bool isTaken(Session &session, const FieldSet<Record> &fields, const QString &column, const QString &text, const Record &record)
{
    return session
        .value(QStringLiteral("SELECT 1 FROM %1 WHERE channel_id = ? AND company_id = ? AND %2 = ? AND id <> ? LIMIT 1")
                   .arg(fields.table(), column),
               {record.channelId, record.companyId, text, record.id})
        .isValid();
}

template <typename Record>
void refuseTooMany(Session &session, const FieldSet<Record> &fields, const Record &record, int most, const QString &why)
{
    if (session
            .value(QStringLiteral("SELECT count(*) FROM %1 WHERE channel_id = ? AND company_id = ?").arg(fields.table()),
                   {record.channelId, record.companyId})
            .toInt() >= most)
        throw Failure(Error::Kind::Invalid, why);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tableexport.h"
#include "fields/fieldset.h"

namespace kontor {

/// A value in its text form as readCell() takes it back.
inline QByteArray inFile(const FieldInfo &field, const QString &value)
{
    constexpr double hundredths = 100;
    const bool inHundredths = field.kind == FieldKind::Money || field.kind == FieldKind::Percent;
    return inHundredths ? QByteArray::number(double(value.toLongLong()) / hundredths, 'f', 2) : value.toUtf8();
}

/// Streams records into a CSV or XLSX file (by its name) with a column for each Exported field, so that the file, imported again, changes nothing.
/// `page` answers at most so many records behind that id, in the order of their ids. Answers the number of rows. Blocks.
template <typename Record>
Result<qint64> exportFields(Database &database, const FieldSet<Record> &fields, const QString &path,
                            const std::function<QList<Record>(Session &session, qint64 afterId, int limit)> &page,
                            const Cancel &cancel)
{
    constexpr int atOnce = 500;
    const auto sink = fileSink(path, path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive), CsvDialect());
    QList<qsizetype> places;
    QStringList headings;
    for (const FieldInfo *field : fields.with(FieldTrait::Exported)) {
        places << fields.placeOf(field->name);
        headings << field->inFiles();
    }
    sink->header(headings);
    return exportTable(
        database, *sink,
        [&](Session &session, const RowOut &out) {
            qint64 written = 0;
            for (qint64 after = 0;;) {
                session.stopIfCancelled();
                const QList<Record> records = page(session, after, atOnce);
                for (const Record &one : records) {
                    QList<QByteArray> cells;
                    for (const qsizetype place : std::as_const(places))
                        cells << inFile(fields.fields()[place], fields.value(one, place));
                    out(QList<QByteArrayView>(cells.begin(), cells.end()));
                    ++written;
                    after = one.id;
                }
                if (records.size() < atOnce)
                    return written;
            }
        },
        cancel);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/companyexport.h"

#include "channels/channel.h"
#include "exports/tableexport.h"
#include "fields/fieldset.h"

namespace kontor {

using namespace Qt::StringLiterals;

Result<qint64> exportCompanies(Database &database, const CompanyQuery &query, const Directory &directory, const QString &path,
                               const Cancel &cancel)
{
    constexpr int companiesAtOnce = 500;
    const auto sink = fileSink(path, path.endsWith(u".xlsx"_s, Qt::CaseInsensitive), CsvDialect());
    const QList<const FieldInfo *> fields = companyFields().with(FieldTrait::Exported);
    QStringList headings;
    for (const FieldInfo *field : fields)
        headings << field->inFiles();
    sink->header(headings);
    const auto cell = [&directory](const Company &company, const FieldInfo &field) {
        const QString value = companyFields().value(company, field.name);
        return (field.kind == FieldKind::Reference ? directory.nameOf(field.of, value.toLongLong()) : value).toUtf8();
    };
    return exportTable(
        database, *sink,
        [&](Session &session, const RowOut &out) {
            const ListSql list = CompaniesRepository::list(query);
            std::optional<ListAnchor> from;
            qint64 written = 0;
            for (;;) {
                session.stopIfCancelled();
                const QList<ListRow> rows = readPage(session, list, from, companiesAtOnce + 1);
                for (const ListRow &row : rows.mid(0, companiesAtOnce)) {
                    const Company company = CompaniesRepository::fromCells(row.cells).company;
                    QList<QByteArray> cells;
                    for (const FieldInfo *field : fields)
                        cells << cell(company, *field);
                    out(QList<QByteArrayView>(cells.begin(), cells.end()));
                    ++written;
                }
                if (rows.size() <= companiesAtOnce)
                    return written;
                from = ListAnchor{rows.last().key, rows.last().id, rows.last().then}; // the first of the next page
            }
        },
        cancel);
}

} // namespace kontor

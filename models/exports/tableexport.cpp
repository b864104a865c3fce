// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/tableexport.h"

#include "database/database.h"
#include "exports/csvsink.h"
#include "exports/xlsxsink.h"

#include <QCoreApplication>

namespace kontor {

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

std::unique_ptr<TableSink> fileSink(const QString &path, bool xlsx, const CsvDialect &dialect)
{
    if (xlsx)
        return std::make_unique<XlsxSink>(path);
    return std::make_unique<CsvSink>(path, dialect);
}

Result<qint64> exportTable(Database &database, TableSink &sink,
                           const std::function<qint64(Session &session, const RowOut &out)> &write, const Cancel &cancel)
{
    bool begun = false;
    const RowOut out = [&](const QList<QByteArrayView> &cells) {
        begun = true;
        sink.row(cells);
    };
    const auto rows = database.wait(
        Lane::Export,
        [&](Session &session) {
            if (begun) // the database lost the connection or the transaction
                throw Failure(Error::Kind::Unreachable, tr("The database ended the export in the middle. Please try again."));
            return write(session, out);
        },
        cancel);
    if (!rows)
        return rows.error();
    if (cancel.requested())
        return cancelledError();
    if (!sink.finish(cancel))
        return cancel.requested() ? cancelledError()
                                  : Error{Error::Kind::Denied, tr("The file can't be written: %1").arg(sink.error()), {}};
    return *rows;
}

} // namespace kontor

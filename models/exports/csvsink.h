// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tablesink.h"
#include "imports/csv.h"

#include <QSaveFile>

namespace kontor {

/// A CSV file that comes back through an import as it was (see CsvWriter).
class CsvSink : public TableSink
{
public:
    CsvSink(const QString &path, const CsvDialect &dialect);
    void header(const QStringList &headings) override;
    void row(const QList<QByteArrayView> &cells) override;
    bool finish(const Cancel &cancel) override;
    QString error() const override { return m_file.errorString(); }

private:
    void flush();

    QSaveFile m_file;
    CsvWriter m_writer;
    QByteArray m_buffer;
    bool m_good;
};

} // namespace kontor

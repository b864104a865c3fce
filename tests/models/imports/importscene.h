// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channelsrepository.h"
#include "imports/customers/headings.h"
#include "imports/batchesrepository.h"
#include "imports/importer.h"
#include "imports/stagingrepository.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QTemporaryDir>

/// Files on their way into a test's database.
namespace kontor::importscene {

inline QTemporaryDir &folder()
{
    static QTemporaryDir dir;
    return dir;
}

/// What the wizard would propose for a file with this text.
inline ImportPlan plan(TestDatabase &, const Directory &directory, const QByteArray &text,
                       const QString &source = QStringLiteral("ERP"))
{
    static int number = 0;
    ImportPlan out;
    out.fileName = folder().filePath(QStringLiteral("file%1.csv").arg(++number));
    QFile file(out.fileName);
    if (!file.open(QFile::WriteOnly))
        qFatal("no file");
    file.write(text);
    file.close();
    out.dialect = guessImportDialect(text);
    out.dialect.header = true;
    const ImportTable table = ImportTable::open(text, out.dialect, 50);
    out.mapping = guessCustomers(table.headings, table.preview);
    const Channel *store = directory.channelNamed(QStringLiteral("Store")); // see TestDatabase::basics()
    out.channelId = store != nullptr ? store->id : directory.channels.first().id;
    out.sourceId = directory.sourceNamed(source)->id;
    return out;
}

inline ImportReport run(TestDatabase &db, const ImportPlan &plan)
{
    return TestDatabase::must(db.database().wait(Lane::Bulk, [plan](Session &session) { return Importer(session).run(plan); }));
}

/// A batch under review, with all its rows.
struct Check
{
    StagedBatch batch;
    QList<StagedRow> rows;
    VerdictCounts counts;
};

inline Check look(TestDatabase &db, qint64 id)
{
    return db.read([id](Session &session) {
        StagingRepository staging(session);
        Check out;
        out.batch = staging.load(id);
        out.rows = staging.rowsAfter(out.batch, 0, 100'000);
        out.counts = staging.counts(out.batch);
        return out;
    });
}

inline Check check(TestDatabase &db, const ImportPlan &plan)
{
    return look(db, TestDatabase::must(stageFile(db.database(), plan, Cancel(), {})));
}

inline ImportReport commit(TestDatabase &db, qint64 id)
{
    return TestDatabase::must(db.database().wait(Lane::Bulk, [id](Session &session) { return Importer(session).commit(id); }));
}

} // namespace kontor::importscene

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many customers are changed at once.
#include "channels/channelsrepository.h"
#include "credentials/invitationsrepository.h"
#include "credentials/password.h"
#include "credentials/secondfactor.h"
#include "customers/bulkedit.h"
#include "customers/customercolumns.h"
#include "customers/customersrepository.h"
#include "exports/customerexport.h"
#include "exports/xlsxsink.h"
#include "imports/batchesrepository.h"
#include "imports/importer.h"
#include "imports/refusedrows.h"
#include "imports/stagedrowsmodel.h"
#include "issues/issuesrepository.h"
#include "orders/ordersrepository.h"
#include "samples/sampledata.h"
#include "models/imports/importscene.h"

#include <sys/resource.h>
#include <thread>

using namespace kontor;
using namespace kontor::importscene;
using namespace Qt::StringLiterals;
using Verdict = StagedRow::Verdict;

class BulkEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesWhomAQueryFinds_data() { addEngineRows(); }
    void changesWhomAQueryFinds();
};

/// All that a filter finds, also when the change itself moves them out of it; not if it is another number than was agreed to.
void BulkEditTest::changesWhomAQueryFinds()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    TestDatabase::must(SampleData(db.database()).load(4500));
    CustomerQuery query;
    const auto found = [&] {
        return db.read(
            [query](Session &session) { return qint64(readIds(session, customerListSql(query, session, true)).size()); });
    };
    const auto deactivate = [&](qint64 agreed) {
        return db.database().wait(Lane::Bulk, [=](Session &session) {
            return BulkEdit(session).apply(BulkTarget{{}, query, agreed}, {{u"status"_s, u"deactivated"_s}}).changed;
        });
    };
    query.search = u"-status:pending"_s;
    const qint64 all = found();
    QVERIFY2(all > 2000, qPrintable(QString::number(all))); // more than are read at once
    const auto other = deactivate(all - 1);
    QVERIFY(!other.ok());
    QCOMPARE(other.error().kind, Error::Kind::Conflict);
    QCOMPARE(found(), all);
    QCOMPARE(TestDatabase::must(deactivate(all)), all);
    QCOMPARE(found(), 0);
}

QTEST_GUILESS_MAIN(BulkEditTest)
#include "tst_bulkedit.moc"

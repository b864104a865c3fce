// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolls, sorts and searches the customers table while a clock beats on the window's event loop, and prints the longest stall, the
// answer times and the memory; against the same window over a thousand rows. Usage: kontor-bench-list URL…  (one line each)
#include "base/directorykeeper.h"
#include "base/questions.h"
#include "base/services.h"
#include "customers/customerview.h"
#include "customers/detailpane.h"
#include "pulse.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace kontor;
using namespace kontor::bench;
using namespace Qt::StringLiterals;

namespace {

/// From the selection of a customer to their filled details, of 95 in 100 in ms: through the list, a page apart.
qint64 detailsP95(const Services &services, CustomerView &view)
{
    DetailPane pane(services, {.act = {}, .can = [](const QString &) { return true; }});
    pane.resize(330, 800);
    pane.QWidget::show();
    QObject::connect(&view, &CustomerView::selectionChanged, &pane,
                     [&] { pane.showFor(view.selectedIds(1), view.selectedCount()); });
    QList<qint64> times;
    constexpr int customers = 100;
    for (int i = 0; i < customers; ++i) {
        const int row = int(qint64(view.model().rowCount()) * i / customers);
        view.table().scrollTo(view.model().index(row, 0), QAbstractItemView::PositionAtTop);
        waitFor([&] { return view.model().idAt(row) > 0; });
        const qint64 id = view.model().idAt(row);
        QElapsedTimer timer;
        timer.start();
        view.table().selectRow(row);
        while (pane.shownId() != id && timer.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1);
        times << timer.elapsed();
    }
    std::sort(times.begin(), times.end());
    return times[customers * 95 / 100];
}

void measure(const QString &text)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    Database::Options options;
    options.actor = u"bench"_s;
    Database database(*ConnectionUrl::parse(text), options);
    DirectoryKeeper directory(database);
    waitFor([&] { return directory.isLoaded(); });
    Questions questions;
    Services services{database, directory, questions, settings, {}};
    Pulse pulse;
    const qint64 before = residentMiB();
    CustomerView view(services, u"bench"_s, false);
    view.resize(1300, 800);
    view.show();
    const qint64 first = waitFor([&] { return view.model().idAt(0) > 0; });
    const qint64 counted = waitFor([&] { return view.model().isCounted(); }, 120'000);
    const int rows = view.model().rowCount();
    qint64 worst = pulse.take().ms;
    qint64 jumps = 0;
    for (int i = 1; i <= 20; ++i) {
        const int row = int(qint64(rows) * i / 21);
        view.table().scrollTo(view.model().index(row, 0), QAbstractItemView::PositionAtTop);
        jumps = std::max(jumps, waitFor([&] { return view.model().idAt(row) > 0; }));
    }
    for (int i = 0; i < 300; ++i) { // the wheel, as fast as it turns
        view.table().verticalScrollBar()->setValue(view.table().verticalScrollBar()->value() + 7);
        spin(2);
    }
    const qint64 scrollStall = pulse.take().ms;
    qint64 sorts = 0;
    for (const int column : {int(CustomerQuery::Company), int(CustomerQuery::Email), int(CustomerQuery::Updated),
                             int(CustomerQuery::City), int(CustomerQuery::TradeStore), int(CustomerQuery::Name)}) {
        Q_EMIT view.table().horizontalHeader()->sectionClicked(column);
        sorts = std::max(sorts, waitFor([&] { return view.model().idAt(0) > 0; }));
        waitFor([&] { return view.model().isCounted(); }, 120'000);
    }
    const qint64 sortStall = pulse.take().ms;
    qint64 searches = 0;
    auto *search = view.findChild<QLineEdit *>(u"search"_s);
    for (const QString &words : {u"schneider"_s, u"bak"_s, u"mü"_s, u"z"_s, u"hamburg fisch"_s, u"berlin wine"_s}) {
        for (int i = 1; i <= words.size(); ++i) {
            search->setText(words.left(i));
            Q_EMIT search->textEdited(words.left(i));
            spin(60);
        }
        searches = std::max(searches, waitFor([&] { return view.query().search == words && view.model().isCounted(); }));
        search->clear();
        waitFor([&] { return view.query().search.isEmpty() && view.model().idAt(0) > 0; });
    }
    const qint64 searchStall = pulse.take().ms;
    worst = std::max({worst, scrollStall, sortStall, searchStall});
    const qint64 details = detailsP95(services, view);
    printf("| %-10s | %9d | %5lld | %6lld | %5lld | %6lld | %6lld | %6lld / %lld / %lld | %7lld | %4lld |\n",
           text.startsWith(u"sqlite"_s) ? "SQLite" : "PostgreSQL", rows, first, counted, jumps, sorts, searches, scrollStall,
           sortStall, searchStall, details, residentMiB() - before);
    fflush(stdout);
    if (worst > 100)
        printf("STALL over 100 ms: %lld ms\n", worst);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    printf(
        "| engine     | customers | first | counted | jump | sort | search | stall: scroll / sort / search | details | RSS |\n");
    printf("|---|---|---|---|---|---|---|---|---|---|\n");
    for (const QString &text : QCoreApplication::arguments().mid(1))
        measure(text);
    return 0;
}

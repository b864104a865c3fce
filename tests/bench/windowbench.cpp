// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's start, and its event loop while the bulk jobs run in it.
//   kontor-bench-window start NS URL         NS: CLOCK_MONOTONIC when the caller began it. Prints ms until the first painted table and MiB
//   kontor-bench-window start NS none|empty  the same window without a database; an empty QMainWindow
//   kontor-bench-window jobs URL FILE.csv    drives import, bulk edit, undo and exports as a person does; a line for each:
//                                            job, s, longest stall in ms, ms of it computing, pages in it from the disk,
//                                            s after the job's start, MiB
#include "base/messagebar.h"
#include "customers/bulkeditdialog.h"
#include "base/directorykeeper.h"
#include "customers/customerview.h"
#include "desktop.h"
#include "ui/deskparts.h"
#include "exports/exportdialog.h"
#include "imports/batchesview.h"
#include "imports/importwizard.h"
#include "pulse.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

#include <cstdio>
#include <ctime>

using namespace kontor;
using namespace kontor::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int jobLimitMs = 3'600'000;

qint64 nanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// Whether a widget was painted since a condition holds.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget *widget, std::function<bool()> since) : m_since(std::move(since)) { widget->installEventFilter(this); }
    bool painted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_since())
            QTimer::singleShot(0, this, [this] { painted = true; }); // after the painting itself
        return false;
    }

private:
    std::function<bool()> m_since;
};

std::unique_ptr<Desktop> open(const QString &url, const QTemporaryDir &folder)
{
    Desktop::Options options;
    options.database = url;
    auto desktop =
        std::make_unique<Desktop>(options, std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat));
    desktop->start();
    waitFor([&] { return desktop->window() != nullptr; });
    return desktop;
}

void start(qint64 began, const QString &what)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"none.ini"_s), QSettings::IniFormat);
    Questions questions;
    std::unique_ptr<Desktop> desktop;
    std::unique_ptr<Database> nowhere;
    std::unique_ptr<DirectoryKeeper> directory;
    std::unique_ptr<QMainWindow> window;
    std::unique_ptr<PaintWatch> watch;
    const auto always = [] { return true; };
    if (what == u"empty"_s) {
        window = std::make_unique<QMainWindow>();
        window->resize(1280, 800);
        watch = std::make_unique<PaintWatch>(window.get(), always);
        window->show();
    } else if (what == u"none"_s) {
        nowhere =
            std::make_unique<Database>(*ConnectionUrl::parse(u"postgresql://nobody@127.0.0.1:1/none"_s), Database::Options());
        directory = std::make_unique<DirectoryKeeper>(*nowhere);
        auto own = std::make_unique<FullWindow>(Services{*nowhere, *directory, questions, settings, {}});
        watch = std::make_unique<PaintWatch>(current(*own).table().viewport(), always);
        window = std::move(own);
        window->show();
    } else {
        desktop = open(what, folder);
        CustomerView &view = current(*desktop->window());
        watch = std::make_unique<PaintWatch>(view.table().viewport(), [&] { return view.model().idAt(0) > 0; });
    }
    waitFor([&] { return watch->painted; });
    printf("%.1f %lld\n", double(nanoseconds() - began) / 1e6, residentMiB());
    fflush(stdout);
    std::_Exit(0); // the end is not measured
}

class Jobs
{
public:
    explicit Jobs(Desktop &desktop) : m_desktop(desktop), m_window(*desktop.window()) {}

    void run(const QString &file)
    {
        QPointer<ImportWizard> wizard;
        job("import: read and check", [&] {
            m_window.desk().openFile(file);
            wizard = m_window.findChild<ImportWizard *>();
            for (int i = 0; i < 3; ++i) {
                if (!wait([&] { return wizard->currentPage()->isComplete(); }))
                    return false;
                spin(100); // each click by itself
                wizard->next();
            }
            return wizard->currentId() == ImportWizard::Check && wait([&] { return wizard->currentPage()->isComplete(); });
        });
        job("import: commit", [&] {
            wizard->next();
            return wait([&] { return wizard->committed; });
        });
        wizard->accept();
        job("list after the import",
            [&] { return wait([&] { return current(m_window).model().isCounted() && current(m_window).model().idAt(0) > 0; }); });
        const auto batchCount = [&] { return batches(m_window).tree().topLevelItemCount(); };
        const int before = batchCount();
        job("bulk edit of all", [&] {
            action(m_window, u"bulkEdit"_s)->trigger();
            auto *dialog = m_window.findChild<BulkEditDialog *>();
            auto *apply = dialog->findChild<QPushButton *>(u"apply"_s);
            dialog->findChild<QComboBox *>(u"what_note"_s)->setCurrentIndex(1);
            dialog->findChild<QLineEdit *>(u"value_note"_s)->setText(u"seen"_s);
            m_desktop.questions().answerNext(Questions::Yes);
            if (!wait([&] { return apply->isEnabled(); }))
                return false;
            apply->click();
            return wait([&] { return batchCount() > before; });
        });
        job("undo", [&] {
            action(m_window, u"showImports"_s)->trigger();
            QTreeWidget &tree = batches(m_window).tree();
            tree.setCurrentItem(tree.topLevelItem(0));
            auto *undo = batches(m_window).findChild<QToolButton *>(u"undo"_s);
            if (!wait([&] { return undo->isEnabled(); }))
                return false;
            undo->click();
            if (!wait([&] { return batches(m_window).findChild<UndoDialog *>() != nullptr; }))
                return false;
            QPointer<QPushButton> go = batches(m_window).findChild<UndoDialog *>()->findChild<QPushButton *>(u"go"_s);
            if (!wait([&] { return go->isEnabled(); }))
                return false;
            go->click();
            return wait([&] { return tree.topLevelItem(0)->text(3).contains(u"Undone"_s); });
        });
        action(m_window, u"showCurrent"_s)->trigger();
        exportTo("export to CSV", ExportForm::Format::Csv, u"out.csv"_s);
        exportTo("export to XLSX", ExportForm::Format::Xlsx, u"out.xlsx"_s);
    }

private:
    template <typename Condition> static bool wait(Condition condition) { return waitFor(condition, jobLimitMs) < jobLimitMs; }

    template <typename Work> void job(const char *name, Work work)
    {
        // As restless as a person: the wheel turns while the job runs.
        QTimer wheel;
        QObject::connect(&wheel, &QTimer::timeout, &wheel, [this] {
            QScrollBar *bar = current(m_window).table().verticalScrollBar();
            bar->setValue(bar->value() < bar->maximum() ? bar->value() + 3 : 0);
        });
        wheel.start(100);
        QElapsedTimer timer;
        timer.start();
        m_pulse.take();
        const bool done = work();
        const Stall worst = m_pulse.take();
        printf("%s\t%.2f\t%lld\t%lld\t%lld\t%.1f\t%lld\n", name, double(timer.elapsed()) / 1000, worst.ms, worst.computing,
               worst.faults, double(worst.after) / 1000, residentMiB());
        fflush(stdout);
        if (!done)
            qFatal("%s did not come to an end: %s", name, qPrintable(messages(m_window).text()));
    }

    void exportTo(const char *name, ExportForm::Format format, const QString &file)
    {
        job(name, [&] {
            const QString path = m_folder.filePath(file);
            action(m_window, u"export"_s)->trigger();
            auto *dialog = m_window.findChild<ExportDialog *>(u"exportDialog"_s);
            auto *box = dialog->findChild<QComboBox *>(u"format"_s);
            box->setCurrentIndex(box->findData(int(format)));
            m_desktop.questions().answerNext(path);
            dialog->findChild<QPushButton *>(u"go"_s)->click();
            auto *stop = m_window.findChild<QPushButton *>(u"stop"_s);
            return wait([&] { return QFile::exists(path) && stop->isHidden(); });
        });
    }

    Desktop &m_desktop;
    MainWindow &m_window;
    QTemporaryDir m_folder;
    Pulse m_pulse;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"start"_s && arguments.size() == 4) {
        start(arguments[2].toLongLong(), arguments[3]);
    } else if (arguments.value(1) == u"jobs"_s && arguments.size() == 4) {
        const QTemporaryDir folder;
        const auto desktop = open(arguments[2], folder);
        Jobs(*desktop).run(arguments[3]);
    } else {
        fprintf(stderr, "kontor-bench-window start NS URL|none|empty | jobs URL FILE.csv\n");
        return 2;
    }
    return 0;
}

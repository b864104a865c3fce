// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does with the selected customers.
#include "mainwindow/mainwindow.h"

#include "base/apart.h"
#include "base/combos.h"
#include "base/messagebar.h"
#include "customers/choicedialog.h"
#include "customers/bulkedit.h"
#include "customers/bulkeditdialog.h"
#include "customers/customersrepository.h"
#include "customers/inheritance.h"
#include "customers/customerview.h"
#include "customers/setpassworddialog.h"
#include "exports/exportdialog.h"
#include "exports/paintedsink.h"
#include "pane/storepanes.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int pdfResolution = 300; ///< dots an inch
constexpr int lookingAfterMs = 200; ///< a box says that it is looking things up

QString canBeUndone() { return MainWindow::tr("The batch can be undone under Imports."); }
} // namespace

/// Who is selected now, held fast before anybody is asked about them: a selection may change while a question is open.
void MainWindow::withTarget(const std::function<void(const BulkTarget &)> &use)
{
    if (isEverybody()) // as the filters say it: millions of ids would have to be read, sorted and sent back
        use(BulkTarget{{}, view()->query(), view()->selectedCount()});
    else
        view()->withSelection([use](const QList<qint64> &ids) { use(BulkTarget{ids, {}, -1}); });
}

/// One field: of one customer as an edit of its own, of several as a batch that can be undone.
void MainWindow::applyTo(const BulkTarget &target, const QString &what, const QString &field, const QString &value,
                         const std::function<int(CustomersRepository &, const QList<qint64> &)> &changeOne)
{
    const auto all = int(target.size());
    const bool many = all > 1;
    auto job = [=](Session &session) -> qint64 {
        if (many)
            return BulkEdit(session).apply(target, FieldValues{{field, value}}).changed;
        CustomersRepository customers(session);
        return changeOne(customers, target.ids);
    };
    const Cancel cancel = startLong(tr("%1: changing %Ln customer(s)…", nullptr, all).arg(what));
    QCoro::connect(m_services.database.run(BulkEdit::laneFor(all), std::move(job), cancel), this,
                   [this, what, many, cancel, all](const Result<qint64> &count) {
                       endLong(cancel);
                       if (!count) {
                           m_messages->show(count.error());
                           return;
                       }
                       QString text = tr("%1: %2 of %3 customers changed.").arg(what).arg(*count).arg(all);
                       if (many && *count > 0)
                           text += u' ' + canBeUndone();
                       m_messages->show(MessageBar::Kind::Success, text);
                   });
}

/// All that the table's filters find is selected, and the table shows it all.
bool MainWindow::isEverybody() const
{
    return view()->selectedCount() > 1 && view()->selectedCount() == view()->model().rowCount() && view()->model().isCounted() &&
           !view()->model().isCapped();
}

/// One of a few for all who are selected.
void MainWindow::chooseFor(const Choice &choice)
{
    withTarget([this, choice](const BulkTarget &target) {
        ChoiceDialog dialog(choice.what, choice.question(int(target.size())), choice.button, this);
        choice.fill(&dialog.box(), m_services.directory.directory(), tr("Default of the trade store"));
        if (dialog.exec() == QDialog::Accepted)
            applyTo(target, choice.what, choice.field, idValue(chosenId(&dialog.box())),
                    [set = choice.set, id = chosenId(&dialog.box())](CustomersRepository &customers, const QList<qint64> &ids) {
                        return (customers.*set)(ids, id);
                    });
    });
}

void MainWindow::choosePriceTier()
{
    chooseFor({tr("Price tier"), u"price_tier"_s, [](int count) { return tr("Price tier for %Ln customer(s):", nullptr, count); },
               tr("Set price tier"), fillPriceTiers, &CustomersRepository::setPriceTier});
}

void MainWindow::chooseWarehouse()
{
    chooseFor({tr("Warehouse"), u"warehouse"_s, [](int count) { return tr("Warehouse for %Ln customer(s):", nullptr, count); },
               tr("Set warehouse"), fillWarehouses, &CustomersRepository::setWarehouse});
}

void MainWindow::deactivate()
{
    withTarget([this](const BulkTarget &target) {
        if (m_services.questions.confirm(this, tr("Deactivate"),
                                         tr("Deactivate %Ln customer(s)? They are signed out of the trade store at once "
                                            "and can't sign in until re-enabled. Nothing is deleted.",
                                            nullptr, int(target.size())),
                                         tr("Deactivate")))
            applyTo(target, tr("Deactivated"), u"status"_s, u"deactivated"_s,
                    [](CustomersRepository &customers, const QList<qint64> &ids) { return customers.deactivate(ids); });
    });
}

void MainWindow::reenable()
{
    withTarget([this](const BulkTarget &target) {
        if (target.size() == 1 ||
            m_services.questions.confirm(
                this, tr("Re-enable"),
                tr("Re-enable %Ln customer(s)? They may sign in to the trade store again.", nullptr, int(target.size())),
                tr("Re-enable")))
            applyTo(target, tr("Re-enabled"), u"status"_s, u"active"_s,
                    [](CustomersRepository &customers, const QList<qint64> &ids) { return customers.reenable(ids); });
    });
}

void MainWindow::setPassword()
{
    auto *dialog = new SetPasswordDialog(m_services, onlyId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_messages->show(MessageBar::Kind::Success,
                         tr("The password is set. The customer must choose a new one at the next sign-in."));
    });
    dialog->open();
}

void MainWindow::copy()
{
    const QString text = view()->selectionAsText();
    QGuiApplication::clipboard()->setText(text);
    const auto copied = int(text.count(u'\n')); // the first line has the headings
    if (const int selected = view()->selectedCount(); copied < selected)
        m_messages->show(MessageBar::Kind::Warning,
                         tr("%1 of %2 selected customers were copied; the others are not loaded yet. Export takes them all.")
                             .arg(QLocale().toString(copied), QLocale().toString(selected)));
}

void MainWindow::logInAs()
{
    if (const qint64 id = onlyId())
        m_panes->logInAs(id);
}

void MainWindow::exportCustomersOf()
{
    CustomerView *list = view();
    // Several selected rows are exported as they are; else everything that the table's search and filters find.
    const int selected = list->selectedCount();
    const bool chosen = selected > 1 && selected < list->model().rowCount();
    auto *dialog = new ExportDialog(m_services, exportFieldsOf(list->visibleColumns()),
                                    chosen ? tr("%Ln customer(s) selected", nullptr, selected)
                                    : list->model().isCapped() || !list->model().isCounted()
                                        ? tr("All that the search finds, more than the table shows")
                                        : tr("%Ln customer(s) as the table shows them", nullptr, list->model().rowCount()),
                                    this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportRequested, this, [this, list, chosen](const ExportForm &form, const QString &path) {
        if (chosen)
            list->withSelection([=, this](const QList<qint64> &ids) { writeExport(list->query(), form, path, ids); });
        else
            writeExport(list->query(), form, path, {});
    });
    connect(dialog, &ExportDialog::printRequested, this, [this, list, chosen](const ExportForm &form) {
        if (chosen)
            list->withSelection([=, this](const QList<qint64> &ids) { print(list->query(), form, ids); });
        else
            print(list->query(), form, {});
    });
    dialog->open();
}

void MainWindow::writeExport(const CustomerQuery &query, const ExportForm &form, const QString &path, const QList<qint64> &ids)
{
    if (!mayExport())
        return;
    m_exporting = true;
    const Cancel stop = startLong(tr("Exporting…"));
    const QString title = titleOf(query);
    QCoro::connect(
        apart(m_exporter,
              [&database = m_services.database, source = ExportSource{query, ids}, form,
               directory = m_services.directory.directory(), path, title, cancel = stop]() -> Result<qint64> {
                  if (form.format != ExportForm::Format::Pdf)
                      return exportCustomers(database, source, form, directory, path, cancel, {});
                  QSaveFile file(path);
                  if (!file.open(QFile::WriteOnly))
                      return Error{Error::Kind::Denied, tr("The file %1 can't be written: %2").arg(path, file.errorString()), {}};
                  QPdfWriter pages(&file);
                  pages.setPageSize(QPageSize(QPageSize::A4));
                  pages.setPageOrientation(QPageLayout::Landscape);
                  pages.setResolution(pdfResolution);
                  PaintedSink sink(pages, title);
                  const auto rows = exportCustomers(database, source, form, directory, sink, cancel, {});
                  if (rows && !file.commit())
                      return Error{Error::Kind::Denied, tr("The file %1 can't be written: %2").arg(path, file.errorString()), {}};
                  return rows;
              }),
        this, [this, path, stop](const Result<qint64> &rows) {
            m_exporting = false;
            endLong(stop);
            if (!rows)
                m_messages->show(rows.error());
            else
                m_messages->show(MessageBar::Kind::Success, tr("%Ln customer(s) written to %1.", nullptr, int(*rows)).arg(path));
        });
}

void MainWindow::print(const CustomerQuery &query, const ExportForm &form, const QList<qint64> &ids)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, query, form, ids] {
        if (!mayExport())
            return;
        m_exporting = true;
        const Cancel stop = startLong(tr("Printing…"));
        QCoro::connect(apart(m_exporter,
                             [&database = m_services.database, source = ExportSource{query, ids}, form,
                              directory = m_services.directory.directory(), printer, title = titleOf(query), cancel = stop] {
                                 PaintedSink sink(*printer, title);
                                 const auto rows = exportCustomers(database, source, form, directory, sink, cancel, {});
                                 if (!rows)
                                     printer->abort(); // CUPS knows no abort: there the pages so far come out
                                 return rows;
                             }),
                       this, [this, stop](const Result<qint64> &rows) {
                           m_exporting = false;
                           endLong(stop);
                           if (!rows)
                               m_messages->show(rows.error());
                           else
                               m_messages->show(MessageBar::Kind::Success, tr("%Ln customer(s) printed.", nullptr, int(*rows)));
                       });
    });
    dialog->open();
}

/// A heading for pages: which list, and what it is narrowed to.
QString MainWindow::titleOf(const CustomerQuery &query) const
{
    const Directory &directory = m_services.directory.directory();
    QStringList parts{query.deactivated ? tr("Deactivated customers") : tr("Current customers")};
    const auto add = [&](const auto *found) {
        if (found != nullptr)
            parts << found->name;
    };
    add(directory.channel(query.channelId));
    add(directory.source(query.sourceId));
    add(directory.priceTier(query.priceTierId));
    add(directory.warehouse(query.warehouseId));
    if (!query.status.isEmpty())
        parts << statusLabel(customerStatus(query.status));
    if (!query.search.trimmed().isEmpty())
        parts << tr("search “%1”").arg(query.search.trimmed());
    parts << QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    return parts.join(u" · "_s);
}

void MainWindow::bulkEdit()
{
    CustomerView *list = view();
    const int selected = list->selectedCount();
    const auto open = [this, list](const QList<qint64> &ids) {
        auto *dialog = new BulkEditDialog(m_services, BulkTarget{ids, {}}, BulkTarget{{}, list->query()}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &BulkEditDialog::applyRequested, this, &MainWindow::applyBulk);
        dialog->open();
    };
    if (selected == 0 || isEverybody())
        open({});
    else
        list->withSelection(open);
}

void MainWindow::applyBulk(const BulkTarget &target, const FieldValues &values)
{
    auto job = [target, values](Session &session) { return BulkEdit(session).apply(target, values); };
    const Cancel cancel = startLong(tr("Changing customers…"));
    QCoro::connect(
        m_services.database.run(Lane::Bulk, std::move(job), cancel), this, [this, cancel](const Result<ImportReport> &report) {
            endLong(cancel);
            if (!report)
                m_messages->show(report.error());
            else
                m_messages->show(MessageBar::Kind::Success,
                                 tr("%1 customers changed, %2 had the values already, %3 were changed by somebody "
                                    "else meanwhile.")
                                         .arg(QLocale().toString(report->changed), QLocale().toString(report->unchanged),
                                              QLocale().toString(report->refused)) +
                                     (report->changed > 0 ? u' ' + canBeUndone() : QString()));
        });
}

/// Rows copied from a spreadsheet come as TAB-separated text.
void MainWindow::pasteCustomers()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.contains(u'\n') && !text.contains(u'\t')) {
        m_messages->show(
            MessageBar::Kind::Information,
            tr("Copy rows with their headings in a spreadsheet first; then they can be imported from the clipboard."));
        return;
    }
    const QTemporaryDir &folder =
        *m_pasted.emplace_back(std::make_unique<QTemporaryDir>()); // another wizard may read an earlier one
    QFile file(folder.filePath(u"clipboard.tsv"_s));
    if (!file.open(QFile::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.flush()) {
        m_messages->show(MessageBar::Kind::Failure, tr("The clipboard's text could not be kept: %1").arg(file.errorString()));
        return;
    }
    importFile(file.fileName());
}

void MainWindow::explainValues()
{
    const qint64 id = onlyId();
    if (id == 0)
        return;
    auto *box = new QMessageBox(QMessageBox::Information, tr("Why this value?"), tr("Looking where the values come from…"),
                                QMessageBox::Close, this);
    box->setObjectName(u"whyBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QTimer::singleShot(lookingAfterMs, box, &QDialog::open); // a database that is not busy answers before
    auto job = [id](Session &session) { return explainCustomer(session, id); };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job)), box, [box](const Result<QString> &text) {
        box->setText(text ? *text : text.error().message);
        box->open();
    });
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/exportsdesk.h"

#include "base/apart.h"
#include "customers/customersdesk.h"
#include "customers/customerview.h"
#include "exports/exportdialog.h"
#include "exports/paintedsink.h"

#include <QDateTime>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int pdfResolution = 300; ///< dots an inch
} // namespace

ExportsDesk::ExportsDesk(Desk &desk, CustomersDesk &customers) : QObject(&desk), m_desk(desk), m_customers(customers)
{
    m_desk.add({.name = u"export"_s,
                .icon = u"document-export"_s,
                .text = tr("E&xport…"),
                .keys = QKeySequence(Qt::CTRL | Qt::Key_E),
                .places = {{u"file"_s, 40}, {u"customer"_s, 440}, {u"toolbar"_s, 30}},
                .when = customers.anyList(),
                .right = u"export"_s,
                .run = [this] { openDialog(); }});
}

/// One at a time, for it has one thread. `work` gets the Cancel of its Stop; `said` says what became of so many rows.
template <typename Work, typename Said> void ExportsDesk::run(const QString &what, Work work, Said said)
{
    if (m_exporting) {
        m_desk.messages().show(MessageBar::Kind::Information, tr("An export is being written. Wait for it, or stop it first."));
        return;
    }
    m_exporting = true;
    const Cancel stop = m_desk.start(what);
    QCoro::connect(apart(m_exporter, [work = std::move(work), stop] { return work(stop); }), this,
                   [this, stop, said](const Result<qint64> &rows) {
                       m_exporting = false;
                       m_desk.end(stop);
                       if (rows)
                           m_desk.messages().show(MessageBar::Kind::Success, said(int(*rows)));
                       else
                           m_desk.messages().show(rows.error());
                   });
}

void ExportsDesk::openDialog()
{
    CustomerView *list = m_customers.list();
    // Several selected rows are exported as they are; else everything that the table's search and filters find.
    const int selected = list->selectedCount();
    const bool chosen = selected > 1 && selected < list->model().rowCount();
    const auto *dialog =
        m_desk.openDialog<ExportDialog>(exportFieldsOf(list->visibleColumns()),
                                        chosen ? tr("%Ln customer(s) selected", nullptr, selected)
                                        : list->model().isCapped() || !list->model().isCounted()
                                            ? tr("All that the search finds, more than the table shows")
                                            : tr("%Ln customer(s) as the table shows them", nullptr, list->model().rowCount()));
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
}

void ExportsDesk::writeExport(const CustomerQuery &query, const ExportForm &form, const QString &path, const QList<qint64> &ids)
{
    run(
        tr("Exporting…"),
        [&database = m_desk.services().database, source = ExportSource{query, ids}, form,
         directory = m_desk.services().directory.directory(), path,
         title = titleOf(query)](const Cancel &cancel) -> Result<qint64> {
            if (form.format != ExportForm::Format::Pdf)
                return exportCustomers(database, source, form, directory, path, cancel, {});
            QSaveFile file(path);
            const auto cantBeWritten = [&] {
                return Error{Error::Kind::Denied, tr("The file %1 can't be written: %2").arg(path, file.errorString()), {}};
            };
            if (!file.open(QFile::WriteOnly))
                return cantBeWritten();
            QPdfWriter pages(&file);
            pages.setPageSize(QPageSize(QPageSize::A4));
            pages.setPageOrientation(QPageLayout::Landscape);
            pages.setResolution(pdfResolution);
            PaintedSink sink(pages, title);
            const auto rows = exportCustomers(database, source, form, directory, sink, cancel, {});
            if (rows && !file.commit())
                return cantBeWritten();
            return rows;
        },
        [path](int rows) { return tr("%Ln customer(s) written to %1.", nullptr, rows).arg(path); });
}

void ExportsDesk::print(const CustomerQuery &query, const ExportForm &form, const QList<qint64> &ids)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), m_desk.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, query, form, ids] {
        run(
            tr("Printing…"),
            [&database = m_desk.services().database, source = ExportSource{query, ids}, form,
             directory = m_desk.services().directory.directory(), printer, title = titleOf(query)](const Cancel &cancel) {
                PaintedSink sink(*printer, title);
                const auto rows = exportCustomers(database, source, form, directory, sink, cancel, {});
                if (!rows)
                    printer->abort(); // CUPS knows no abort: there the pages so far come out
                return rows;
            },
            [](int rows) { return tr("%Ln customer(s) printed.", nullptr, rows); });
    });
    dialog->open();
}

/// A heading for pages: which list, and what it is narrowed to.
QString ExportsDesk::titleOf(const CustomerQuery &query) const
{
    const Directory &directory = m_desk.services().directory.directory();
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

} // namespace kontor

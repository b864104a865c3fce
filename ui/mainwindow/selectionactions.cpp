// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does with the selected customers.
#include "mainwindow/mainwindow.h"

#include "base/apart.h"
#include "base/combos.h"
#include "base/messagebar.h"
#include "customers/choicedialog.h"
#include "customers/customerexport.h"
#include "customers/customersrepository.h"
#include "customers/customerview.h"
#include "customers/setpassworddialog.h"
#include "pane/storepanes.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTableView>

namespace kontor {

using namespace Qt::StringLiterals;

void MainWindow::applyToSelection(const QString &what, const std::function<int(Session &, const QList<qint64> &)> &change)
{
    view()->withSelection([this, what, change](const QList<qint64> &ids) {
        auto job = [ids, change](Session &session) { return change(session, ids); };
        const Cancel cancel = startLong(tr("%1: changing %n customer(s)…", nullptr, int(ids.size())).arg(what));
        QCoro::connect(m_services.database.run(Lane::Edit, std::move(job), cancel), this,
                       [this, what, all = ids.size()](const Result<int> &count) {
                           endLong();
                           if (!count)
                               m_messages->show(count.error());
                           else
                               m_messages->show(MessageBar::Kind::Success,
                                                tr("%1: %2 of %3 customers changed.").arg(what).arg(*count).arg(all));
                       });
    });
}

void MainWindow::choosePriceTier()
{
    const int count = view()->selectedCount();
    ChoiceDialog dialog(tr("Price tier"), tr("Price tier for %n customer(s):", nullptr, count), tr("Set price tier"), this);
    fillPriceTiers(&dialog.box(), m_services.directory.directory(), tr("Default of the trade store"));
    if (dialog.exec() == QDialog::Accepted)
        applyToSelection(tr("Price tier"), [tier = chosenId(&dialog.box())](Session &session, const QList<qint64> &ids) {
            return CustomersRepository(session).setPriceTier(ids, tier);
        });
}

void MainWindow::chooseWarehouse()
{
    const int count = view()->selectedCount();
    ChoiceDialog dialog(tr("Warehouse"), tr("Warehouse for %n customer(s):", nullptr, count), tr("Set warehouse"), this);
    fillWarehouses(&dialog.box(), m_services.directory.directory(), tr("Default of the trade store"));
    if (dialog.exec() == QDialog::Accepted)
        applyToSelection(tr("Warehouse"), [house = chosenId(&dialog.box())](Session &session, const QList<qint64> &ids) {
            return CustomersRepository(session).setWarehouse(ids, house);
        });
}

void MainWindow::deactivate()
{
    const int count = view()->selectedCount();
    if (count > 0 && m_services.questions.confirm(this, tr("Deactivate"),
                                                  tr("Deactivate %n customer(s)? They are signed out of the trade store at once "
                                                     "and can't sign in until re-enabled. Nothing is deleted.",
                                                     nullptr, count),
                                                  tr("Deactivate")))
        applyToSelection(tr("Deactivated"),
                         [](Session &session, const QList<qint64> &ids) { return CustomersRepository(session).deactivate(ids); });
}

void MainWindow::reenable()
{
    const int count = view()->selectedCount();
    if (count == 1 ||
        (count > 1 &&
         m_services.questions.confirm(this, tr("Re-enable"),
                                      tr("Re-enable %n customer(s)? They may sign in to the trade store again.", nullptr, count),
                                      tr("Re-enable"))))
        applyToSelection(tr("Re-enabled"),
                         [](Session &session, const QList<qint64> &ids) { return CustomersRepository(session).reenable(ids); });
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

void MainWindow::copy() { QGuiApplication::clipboard()->setText(view()->selectionAsText()); }

void MainWindow::logInAs()
{
    if (const qint64 id = onlyId())
        m_panes->logInAs(id);
}

void MainWindow::exportCsv()
{
    CustomerView *list = view();
    const QString path = m_services.questions.saveFile(this, tr("Export customers"), u"customers.csv"_s, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    // Several selected rows are exported as they are; else everything that the table's search and filters find.
    const bool chosen = list->selectedCount() > 1 && list->selectedCount() < list->model().rowCount();
    if (chosen)
        list->withSelection([this, path](const QList<qint64> &ids) { writeExport(path, ids); });
    else
        writeExport(path, {});
}

void MainWindow::writeExport(const QString &path, const QList<qint64> &ids)
{
    const CustomerView *list = view();
    if (list == nullptr)
        return;
    const Cancel stop = startLong(tr("Exporting…"));
    QCoro::connect(apart(m_exporter,
                         [&database = m_services.database, ids, query = list->query(),
                          directory = m_services.directory.directory(), columns = list->visibleColumns(), path, cancel = stop] {
                             return !ids.isEmpty() ? exportCustomers(database, ids, directory, columns, path)
                                                   : exportCustomers(database, query, directory, columns, path, cancel, {});
                         }),
                   this, [this, path](const Result<qint64> &rows) {
                       endLong();
                       if (!rows)
                           m_messages->show(rows.error());
                       else
                           m_messages->show(MessageBar::Kind::Success,
                                            tr("%n customer(s) written to %1.", nullptr, int(*rows)).arg(path));
                   });
}

} // namespace kontor

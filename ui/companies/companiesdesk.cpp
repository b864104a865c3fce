// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/companiesdesk.h"

#include "companies/attachdialog.h"
#include "companies/companiesview.h"
#include "companies/companyeditor.h"
#include "customers/customersdesk.h"
#include "customers/customersrepository.h"

#include <QTableView>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int attachedMax = 500; ///< customers at once

/// For those who are selected, of one trade store.
void attach(Desk &desk, CustomersDesk &customers)
{
    customers.withTarget([&desk](const BulkTarget &target) {
        desk.run(
            Lane::Read,
            [target](Session &session) {
                if (target.size() > attachedMax)
                    throw Failure(Error::Kind::Invalid,
                                  CompaniesView::tr("Select at most %1 customers to attach them.").arg(attachedMax));
                return CustomersRepository(session).load(target.query ? readIds(session, customerListSql(*target.query, session))
                                                                      : target.ids);
            },
            [&desk](const QList<Customer> &chosen) {
                QList<qint64> ids;
                for (const Customer &customer : chosen) {
                    if (customer.channelId != chosen.first().channelId) {
                        desk.messages().show(
                            MessageBar::Kind::Warning,
                            CompaniesView::tr("These are customers of several trade stores. Select those of one."));
                        return;
                    }
                    ids << customer.id;
                }
                if (ids.isEmpty())
                    return;
                const Customer &first = chosen.first();
                const QString whom = ids.size() == 1 ? nameAndCompany(first.firstName, first.lastName, first.company)
                                                     : CompaniesView::tr("%Ln customer(s)", nullptr, int(ids.size()));
                auto *dialog = desk.openDialog<AttachDialog>(first.channelId, ids, whom, qint64(0));
                QObject::connect(dialog, &AttachDialog::attached, &desk,
                                 [&desk](const QString &said) { desk.messages().show(MessageBar::Kind::Success, said); });
            });
    });
}

} // namespace

void addCompanies(Desk &desk, CustomersDesk &customers)
{
    auto *view = new CompaniesView(desk.services(), desk.window());
    desk.addPage({.name = u"companies"_s,
                  .icon = u"office-report"_s,
                  .title = CompaniesView::tr("Companies"),
                  .group = CompaniesView::tr("Customers"),
                  .showText = CompaniesView::tr("Show companies"),
                  .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                  .order = 21,
                  .widget = view,
                  .entered = [view] { view->table().setFocus(); },
                  .counted = [](qint64) { return CompaniesView::tr("Companies"); }});
    desk.add({.name = u"attachToCompany"_s,
              .icon = u"office-report"_s,
              .text = CompaniesView::tr("Attach to company…"),
              .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_C),
              .places = {{u"customer"_s, 540}},
              .when = customers.some(),
              .right = u"companies"_s,
              .run = [&desk, &customers] { attach(desk, customers); }});
    desk.add({.name = u"newCompanyAction"_s,
              .icon = u"list-add"_s,
              .text = CompaniesView::tr("New company…"),
              .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_N),
              .places = {{u"file"_s, 52}},
              .right = u"companies"_s,
              .run = [&desk] { desk.open(u"company"_s, 0); }});
    desk.addRefresh([view] { view->model().refresh(); });
    desk.addTarget(u"companies"_s, [&desk, view](const QString &state) {
        view->showState(state);
        desk.show(view);
    });
    desk.addOpener(u"company"_s, [&desk](qint64 id, const QString &) {
        auto *dialog = desk.openDialog<CompanyEditor>(id);
        QObject::connect(dialog, &CompanyEditor::customerRequested, &desk,
                         [&desk](qint64 customer) { desk.open(u"customer"_s, customer); });
        QObject::connect(dialog, &CompanyEditor::orderRequested, &desk, [&desk](qint64 order) { desk.open(u"order"_s, order); });
        return dialog;
    });
    desk.addFinder({u"company"_s, u"office-report"_s, [](Session &session, const QString &search) {
                        constexpr int found = 5;
                        QList<DeskFinder::Found> out;
                        for (const Company &company : CompaniesRepository(session).find(0, search, found))
                            out << DeskFinder::Found{company.id, CompaniesView::tr("Company %1").arg(company.name)};
                        return out;
                    }});
    QObject::connect(view, &CompaniesView::openRequested, &desk, [&desk](qint64 id) { desk.open(u"company"_s, id); });
}

} // namespace kontor

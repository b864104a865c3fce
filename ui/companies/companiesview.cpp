// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/companiesview.h"

#include "base/listparts.h"
#include "base/longtable.h"
#include "base/messagebar.h"
#include "exports/companyexport.h"
#include "exports/membersexport.h"
#include "exports/purchasingexport.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace kontor {

using namespace Qt::StringLiterals;

CompaniesView::CompaniesView(const Services &services, QWidget *parent)
    : ListPage(services, u"companies"_s, parent)
    , m_model(new CompanyTableModel(services.database, this))
    , m_table(new LongTable(this))
{
    setTable(m_table, m_model, tr("Companies"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnWidths<CompanyTableModel::ColumnCount>(m_table->horizontalHeader(), {260, 130, 120, 80, 120, 150, 220});
    widenToHeadings(m_table);
    connect(m_table, &QTableView::activated, this, &CompaniesView::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompaniesView::updateButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CompaniesView::updateButtons);
    connect(m_model, &LazyTableModel::counted, this, [this](qint64 rows) {
        const bool all = m_model->query() == CompanyQuery();
        m_count->setText(rows > 0 ? tr("%Ln company(s)", nullptr, int(rows))
                         : all
                             ? tr("No companies yet. A company lets several customers buy for it, each as far as their roles go.")
                             : tr("No company is found. Search for less, or show all states."));
        updateButtons();
    });
    addSearch(tr("Search name, code, VAT number or e-mail"), tr("Search companies"));
    QList<QPair<QString, QVariant>> states{{tr("All states"), QString()}};
    for (const QString &state : companyStates())
        states.append({companyStateLabel(state), state});
    states.append({tr("No administrator"), CompanyQuery::headless()});
    m_state = addFilter(u"companyState"_s, tr("State"), states);
    addButton(
        u"newCompany"_s, u"list-add"_s, tr("New…"), [this] { Q_EMIT openRequested(0); }, u"companies"_s);
    m_ofOne << addButton(u"openCompany"_s, u"document-edit"_s, tr("Open…"), [this] { open(); });
    m_block = addButton(
        u"blockCompany"_s, u"lock"_s, tr("Block"),
        [this] {
            const auto company = m_model->companyAt(m_table->currentIndex().row());
            if (company && company->state == u"active"_s)
                setState(u"blocked"_s, tr("Block ‘%1’? Its people can look, but nobody can order for it."), tr("Block"));
            else
                setState(u"active"_s, tr("Let the people of ‘%1’ buy again?"), tr("Activate"));
        },
        u"companies"_s);
    m_deactivate = addButton(
        u"deactivateCompany"_s, u"im-user-offline"_s, tr("Deactivate"),
        [this] {
            setState(
                u"deactivated"_s,
                tr("Deactivate ‘%1’? Whoever is in the store for it is out with their next click. Their own accounts stay as "
                   "they are, so activating the company brings all back."),
                tr("Deactivate"));
        },
        u"companies"_s);
    addExports();
    m_ofOne << m_block << m_deactivate;
    updateButtons();
}

void CompaniesView::ask()
{
    CompanyQuery query;
    query.search = searched();
    query.state = m_state->currentData().toString();
    m_messages->clear();
    if (!std::exchange(m_asked, true) || query != m_model->query())
        m_model->setQuery(query);
}

void CompaniesView::showState(const QString &state)
{
    m_search->clear();
    m_state->setCurrentIndex(std::max(0, m_state->findData(state)));
    ask();
}

void CompaniesView::exportAll()
{
    exportTo(
        tr("Export companies"), u"companies.xlsx"_s,
        [&database = m_services.database, query = m_model->query(), directory = m_services.directory.directory()](
            const QString &path, const Cancel &cancel) { return exportCompanies(database, query, directory, path, cancel); },
        [](int rows, const QString &path) { return tr("%Ln company(s) written to %1.", nullptr, rows).arg(path); });
}

void CompaniesView::exportParts(const QString &title, const QString &proposal, Parts write,
                                const std::function<QString(int rows, const QString &path)> &said)
{
    exportTo(
        title, proposal,
        [&database = m_services.database, write](const QString &path, const Cancel &cancel) {
            return write(database, 0, path, cancel);
        },
        said);
}

/// What there is of all companies, each as a file that comes back.
void CompaniesView::addExports()
{
    QAction *all = addButton(
        u"exportCompanies"_s, u"document-export"_s, tr("Export"), [] {}, u"export"_s);
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &name, const QString &text, const std::function<void()> &run) {
        QAction *one = menu->addAction(text, this, run);
        one->setObjectName(name);
    };
    add(u"exportFound"_s, tr("&Companies in the list…"), [this] { exportAll(); });
    add(u"exportMembers"_s, tr("&Users of all companies…"), [this] {
        exportParts(tr("Export company users"), u"company-users.xlsx"_s, exportMembers, [](int rows, const QString &path) {
            return tr("%Ln company user(s) written to %1.", nullptr, rows).arg(path);
        });
    });
    add(u"exportAddresses"_s, tr("&Addresses of all companies…"), [this] {
        exportParts(tr("Export addresses of companies"), u"company-addresses.xlsx"_s, exportCompanyAddresses,
                    [](int rows, const QString &path) { return tr("%Ln address(es) written to %1.", nullptr, rows).arg(path); });
    });
    add(u"exportCostCentres"_s, tr("C&ost centres of all companies…"), [this] {
        exportParts(tr("Export cost centres"), u"cost-centres.xlsx"_s, exportCostCentres, [](int rows, const QString &path) {
            return tr("%Ln cost centre(s) written to %1.", nullptr, rows).arg(path);
        });
    });
    add(u"exportBudgets"_s, tr("&Budgets of all companies…"), [this] {
        exportParts(tr("Export budgets"), u"budgets.xlsx"_s, exportBudgets,
                    [](int rows, const QString &path) { return tr("%Ln budget(s) written to %1.", nullptr, rows).arg(path); });
    });
    all->setMenu(menu);
    findChild<QToolButton *>(u"exportCompanies"_s)->setPopupMode(QToolButton::InstantPopup);
}

void CompaniesView::updateButtons()
{
    const auto company = m_model->companyAt(m_table->currentIndex().row());
    for (QAction *action : std::as_const(m_ofOne))
        action->setEnabled(company.has_value());
    m_block->setText(company && company->state != u"active"_s ? tr("Activate") : tr("Block"));
    m_block->setIconText(m_block->text()); // the button's words
    if (company && company->state == u"deactivated"_s)
        m_deactivate->setEnabled(false);
}

void CompaniesView::open()
{
    if (const auto company = m_model->companyAt(m_table->currentIndex().row()))
        Q_EMIT openRequested(company->id);
}

void CompaniesView::setState(const QString &state, const QString &question, const QString &verb)
{
    const auto company = m_model->companyAt(m_table->currentIndex().row());
    if (!company || !m_services.questions.confirm(this, verb, question.arg(company->name), verb))
        return;
    auto job = [channel = company->channelId, id = company->id, state](Session &session) {
        CompaniesRepository(session).setState(channel, id, state);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this,
                   [this, name = company->name, state](const Result<Done> &done) {
                       if (done)
                           m_messages->show(MessageBar::Kind::Success, tr("%1 is %2.").arg(name, companyStateLabel(state)));
                       else
                           m_messages->show(done.error());
                   });
}

} // namespace kontor

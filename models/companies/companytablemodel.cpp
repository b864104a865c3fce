// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/companytablemodel.h"

#include "base/text.h"

namespace kontor {

using namespace Qt::StringLiterals;

CompanyTableModel::CompanyTableModel(Database &database, QObject *parent) : LazyTableModel(database, parent)
{
    connect(&database, &Database::changed, this, [this](const QString &table, const QList<qint64> &ids) {
        if (table == u"companies"_s)
            refreshRows(ids);
        else if (table.isEmpty())
            refresh();
    });
}

QVariant CompanyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Company");
    case Code:
        return tr("Source code");
    case State:
        return tr("State");
    case Users:
        return tr("People");
    case Units:
        return tr("Business units");
    case AccountManager:
        return tr("Account manager");
    case Email:
        return tr("E-mail");
    case ColumnCount:
        break;
    }
    return {};
}

void CompanyTableModel::setQuery(const CompanyQuery &query)
{
    m_query = query;
    setList([query](Session &) { return CompaniesRepository::list(query); });
}

std::optional<Company> CompanyTableModel::companyAt(int row) const
{
    const QVariantList cells = index(row, 0).data(StoredRole).toList();
    return cells.isEmpty() ? std::nullopt : std::optional(CompaniesRepository::fromCells(cells).company);
}

QVariant CompanyTableModel::cell(const ListRow &row, int column, int role) const
{
    if (role == StoredRole)
        return row.cells;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const CompanyRow shown = CompaniesRepository::fromCells(row.cells);
    QString text;
    switch (Column(column)) {
    case Name:
        text = shown.company.name;
        break;
    case Code:
        text = shown.company.sourceCode;
        break;
    case State:
        text = companyStateLabel(shown.company.state);
        break;
    case Users:
        text = text::readersLocale().toString(shown.users);
        break;
    case Units:
        text = text::readersLocale().toString(shown.units);
        break;
    case AccountManager:
        text = shown.company.accountManager;
        break;
    case Email:
        text = shown.company.email;
        break;
    case ColumnCount:
        break;
    }
    return role == Qt::ToolTipRole ? text::plainToolTip(text) : text;
}

} // namespace kontor

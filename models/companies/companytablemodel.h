// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/companiesrepository.h"
#include "lists/lazytablemodel.h"

namespace kontor {

/// Companies as a table. Owned by a view, lives on the window's thread.
class CompanyTableModel : public LazyTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Code, State, Users, Units, AccountManager, Email, ColumnCount };

    explicit CompanyTableModel(Database &database, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setQuery(const CompanyQuery &query);
    const CompanyQuery &query() const { return m_query; }
    /// Nothing while its row is not loaded.
    std::optional<Company> companyAt(int row) const;

protected:
    QVariant cell(const ListRow &row, int column, int role) const override;

private:
    CompanyQuery m_query;
};

} // namespace kontor

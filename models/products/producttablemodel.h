// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "lists/lazytablemodel.h"
#include "products/productsrepository.h"

namespace kontor {

/// Products as a table: the Listed fields, in their order. Owned by a view, lives on the window's thread.
class ProductTableModel : public LazyTableModel
{
    Q_OBJECT
public:
    explicit ProductTableModel(Database &database, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setQuery(const ProductQuery &query);
    const ProductQuery &query() const { return m_query; }
    static const FieldInfo &field(int column);
    static int columnOf(const QString &field); ///< -1 when it is not listed

protected:
    QVariant cell(const ListRow &row, int column, int role) const override;

private:
    ProductQuery m_query;
};

} // namespace kontor

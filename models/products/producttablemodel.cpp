// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "products/producttablemodel.h"

#include "base/text.h"
#include "fields/fieldset.h"

namespace kontor {

using namespace Qt::StringLiterals;

static const QList<const FieldInfo *> &listed()
{
    static const QList<const FieldInfo *> list = productFields().with(FieldTrait::Listed);
    return list;
}

ProductTableModel::ProductTableModel(Database &database, QObject *parent) : LazyTableModel(database, parent)
{
    connect(&database, &Database::changed, this, [this](const QString &table, const QList<qint64> &ids) {
        if (table == u"products"_s)
            refreshRows(ids);
        else if (table.isEmpty())
            refresh();
    });
}

int ProductTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(listed().size()); }

const FieldInfo &ProductTableModel::field(int column) { return *listed()[column]; }

int ProductTableModel::columnOf(const QString &field)
{
    for (qsizetype i = 0; i < listed().size(); ++i) {
        if (listed()[i]->name == field)
            return int(i);
    }
    return -1;
}

QVariant ProductTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(field(section).label()) : QVariant();
}

void ProductTableModel::setQuery(const ProductQuery &query)
{
    m_query = query;
    setList([query](Session &) { return ProductsRepository::listSql(query); });
}

QVariant ProductTableModel::cell(const ListRow &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    static const Directory none; // no listed field is a reference
    const Product product = ProductsRepository::fromCells(row.cells);
    const QString text = shownValue(field(column), productFields().value(product, field(column).name), none, 0);
    return role == Qt::ToolTipRole ? text::plainToolTip(text) : text;
}

} // namespace kontor

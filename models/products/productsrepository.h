// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "lists/listsql.h"
#include "products/product.h"

namespace kontor {

/// Which products a list shows. A value.
struct ProductQuery
{
    QString search; ///< folded words in number, title and description
    QString category; ///< name; empty: all
    std::optional<bool> active;
    QString sortBy = QStringLiteral("title"); ///< a Listed field
    bool descending = false;
    friend bool operator==(const ProductQuery &, const ProductQuery &) = default;
};

/// Products as staff and files change them; what buyers see is CatalogueRepository's. Every change tells the activity.
class ProductsRepository
{
public:
    explicit ProductsRepository(Session &session) : m_session(session) {}

    /// Throws NotFound.
    Product load(qint64 id);
    QList<Product> loadMany(const QList<qint64> &ids);
    /// By product number without regard to case: upper-case number → id.
    QHash<QString, qint64> idsOf(const QStringList &skus);

    /// The product is normalised and valid. Answers the id; throws Conflict when its number is taken.
    qint64 add(const Product &product);
    /// Stores `after` if nobody changed `before` since it was read; else false.
    bool update(const Product &before, const Product &after);
    /// Adds or changes, for forms: throws Invalid for what validate() refuses, Conflict when somebody was faster (detail
    /// 'row_version').
    qint64 save(const Product &base, const Product &product);
    /// With its prices and stock. Throws Conflict for one that orders or carts have.
    void remove(qint64 id);
    /// Those of `ids` that orders or carts have.
    QSet<qint64> inUse(const QList<qint64> &ids);

    QStringList categories(); ///< in the store's order
    /// The categories that add() and update() brought, by their upper-case names.
    const QSet<QString> &addedCategories() const { return m_addedCategories; }
    QList<qint64> removeEmptyCategory(const QString &name); ///< stays where products are in it, which are answered
    qint64 count();

    static ListSql listSql(const ProductQuery &query);
    /// Of a row that listSql() gave; without prices and stock.
    static Product fromCells(const QVariantList &cells);

private:
    qint64 categoryId(const QString &name);
    void writeParts(qint64 id, const QList<FieldChange> &changes);

    Session &m_session;
    QSet<QString> m_addedCategories;
};

} // namespace kontor

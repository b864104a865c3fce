// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/products/productkind.h"
#include "products/product.h"

namespace kontor {

/// What a row says of a product.
struct ProductRow final : RowRecord
{
    QString key; ///< upper-case product number
    Product before; ///< as stored now, if it is there
    Product product; ///< as it would be stored
    QHash<QString, QString> columns; ///< field of a change ('price/3') → the import field that says it
};
inline ProductRow &productOf(const StagedRow &row) { return static_cast<ProductRow &>(*row.record); }

/// The price tier or warehouse that a field means; 0 when there is none of that name.
qint64 partId(const ProductPartField &part, const Directory &directory, qint64 channelId);

/// Turns rows into products.
class ProductReader final : public RowReader
{
public:
    ProductReader(const ImportPlan &plan, const QStringList &headings, const Directory &directory);

    PreparedRow prepared(StagedRow row) const override;
    /// `base` (blank for a new product) with the row's values put in.
    Product applied(const StagedRow &row, Product base, QList<RowProblem> &problems) const;
    /// What empty cells of a judged row change, where people may not expect it.
    QList<RowProblem> cleared(const StagedRow &row) const { return clearedTruths(row, m_given); }

private:
    /// Prices in another currency, or for more than one.
    void checkPrices(const StagedRow &row, QList<RowProblem> &problems) const;
    void applyParts(const StagedRow &row, bool isNew, Product &product, QList<RowProblem> &problems) const;
    struct Part
    {
        QString name; ///< import field
        bool isPrice;
        qint64 id; ///< 0: there is none of that name
        QString currency;
    };
    QList<Given> m_given;
    QList<Part> m_parts;
};

/// Verdicts of products' rows: told by their number, whatever its case.
class ProductJudge final : public RowJudge
{
public:
    ProductJudge(Session &session, const ImportPlan &plan, const QStringList &headings, const Directory &directory,
                 KeyFilters &filters, SeenKeys &seen);
    void judgeInPlace(QList<PreparedRow> &rows) override;

private:
    void judgeRow(PreparedRow &row, const QHash<qint64, Product> &products, const QHash<QString, QString> &categories);
    void warn(StagedRow &row, const QHash<QString, QString> &categories);
    /// Product numbers that read the same as another one.
    void warnOfLikes(QList<PreparedRow> &rows);

    Session &m_session;
    const ImportPlan &m_plan;
    ProductReader m_reader;
    KeyFilters &m_filters;
    SeenKeys &m_seen;
    QMultiHash<QString, QString> m_stored; ///< product numbers by their looseCode(); read once a new one comes
    bool m_storedRead = false;
    QHash<QString, QString> m_newCategories; ///< of the file, by their upper-case names
    QSet<QString> m_toldCategories;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldproblem.h"
#include "channels/channel.h"
#include "fields/fieldvalues.h"

#include <QMap>

#include <optional>

namespace kontor {

template <typename Record> class FieldSet;

/// What is sold, with its price in each tier and what lies in each warehouse. A value.
struct Product
{
    qint64 id = 0;
    QString sku; ///< the product number; no two that differ in case only
    QString title, description;
    QString unit; ///< that it is sold by: 'kg', 'box of 12'
    QString category; ///< name; one that there is not yet comes into being
    bool active = true; ///< sold at all
    qint64 createdAt = 0, updatedAt = 0; ///< ms since 1970 UTC
    qint64 rowVersion = 0;
    QMap<qint64, qint64> prices; ///< price tier → minor units of its currency; not sold in tiers that are missing
    QMap<qint64, qint64> stock; ///< warehouse → quantity
    friend bool operator==(const Product &, const Product &) = default;
};

/// What a product is made of, but for prices and stock.
const FieldSet<Product> &productFields();

Product normalised(Product product);
/// The rules that hold without asking the database.
FieldProblems validate(const Product &product);

/// A price or the stock among the changes of a product: 'price/3', 'stock/1'.
struct ProductPart
{
    bool isPrice;
    qint64 id; ///< of the price tier or the warehouse
};
std::optional<ProductPart> productPart(const QString &field); ///< nothing when it is another field
QString productPartName(const ProductPart &part); ///< the other direction

/// The fields in which two versions differ; prices and stock by 'price/TIER' and 'stock/WAREHOUSE' (ids), empty where there is none.
QList<FieldChange> difference(const Product &before, const Product &after);
struct ProductMerge
{
    Product merged; ///< theirs, with my undisputed changes
    QList<FieldChange> conflicts; ///< see MergedChanges
};
ProductMerge merge(const Product &base, const Product &mine, const Product &theirs);
/// Puts one named value into a product (the other direction of difference()).
void setFieldValue(Product &product, const QString &field, const QString &value);
/// The field's name on screen: 'Price (Wholesale)'.
QString productFieldLabel(const QString &field, const Directory &directory);
/// A value of difference() as it is shown.
QString productValueLabel(const QString &field, const QString &value, const Directory &directory);

/// An amount as files write it, in minor units: 12.50, 12,50, 1.234,50, 1'234.50, 12.50 EUR, € 12. -1 when it is none, is in another
/// currency, or can be read in two ways (1,234; 12 50).
qint64 readAmount(const QString &text, const QString &currency);
/// A quantity as files write it: 12, 12.0, 1 200; -1 when it is none, or can be read in two ways (1,200).
qint64 readQuantity(const QString &text);

} // namespace kontor

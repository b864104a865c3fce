// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "database/session.h"

#include <functional>

namespace kontor {

/// Categories, products, and what they cost and where they lie.
class CatalogueRepository
{
public:
    explicit CatalogueRepository(Session &session) : m_session(session) {}

    /// Of the company that is named, or the one that they joined first. Throws NotFound.
    Buyer buyer(qint64 channelId, qint64 customerId, qint64 companyId = 0);
    /// Categories that have something for the buyer, with counts under the same search.
    QList<Category> categories(const Buyer &buyer);
    QList<Category> allCategories(); ///< whoever buys what; without counts
    OfferPage offers(const Buyer &buyer, const OfferQuery &query);
    /// By SKU without regard to case; productId 0 when it is unknown or not sold in the buyer's tier.
    Offer offer(const Buyer &buyer, const QString &sku);
    QHash<qint64, Offer> offersOf(const Buyer &buyer,
                                  const QList<qint64> &productIds); ///< those that are sold in the buyer's tier
    QPair<QByteArray, QString> image(const Buyer &buyer, const QString &sku);

    /// What lists and the store search of a product, folded.
    static QString searchText(const QString &sku, const QString &title, const QString &description);
    /// Adds or renames; answer the id.
    qint64 saveCategory(const QString &name, const QString &description, int position);
    qint64 saveProduct(const QString &sku, const QString &title, const QString &description, const QString &unit,
                       qint64 categoryId, bool active, const QByteArray &image = {}, const QString &imageType = {});
    void setPrice(qint64 priceTierId, qint64 productId, qint64 minor); ///< -1 removes it
    void setStock(qint64 warehouseId, qint64 productId, qint64 quantity); ///< -1 removes it

    QList<ProductValue> prices(qint64 priceTierId);
    QList<ProductValue> stock(qint64 warehouseId);
    /// Writes what was changed, with one activity row for the tier or warehouse. Throws Conflict for a price that somebody else changed
    /// meanwhile; of stock the difference is written, for what was sold meanwhile stays sold.
    void savePrices(qint64 priceTierId, const QList<ProductValueChange> &changes);
    void saveStock(qint64 warehouseId, const QList<ProductValueChange> &changes);

private:
    void noteChange(qint64 productId);
    struct ValueTable;
    QHash<qint64, qint64> valuesNow(const ValueTable &in, qint64 ownerId, const QList<ProductValueChange> &changes);
    void saveValues(const ValueTable &in, qint64 ownerId, const QList<ProductValueChange> &changes,
                    const std::function<qint64(const ProductValueChange &, qint64)> &wanted);
    static const ValueTable &priceTable();
    static const ValueTable &stockTable();
    void setProductValue(const ValueTable &in, qint64 ownerId, qint64 productId, qint64 value);
    QList<ProductValue> productValues(const ValueTable &in, qint64 ownerId);

    Session &m_session;
};

} // namespace kontor

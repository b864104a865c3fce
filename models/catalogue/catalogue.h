// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/access.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kontor {

struct Category
{
    qint64 id = 0;
    QString name;
    QString description;
    qint64 products = 0; ///< how many of them the buyer can order
};

/// A product as one buyer sees it: the price of the buyer's tier, the stock of the buyer's warehouse. A value.
struct Offer
{
    qint64 productId = 0;
    QString sku, title, description, unit, category;
    qint64 categoryId = 0;
    qint64 priceMinor = -1; ///< -1: not sold in this tier
    QString currency;
    qint64 stock = 0;
    bool hasImage = false;
};

/// Whose prices and stock are shown: tier and warehouse are resolved (the unit's, else the company's, the customer's own, the trade store's).
struct Buyer
{
    qint64 channelId = 0;
    qint64 customerId = 0;
    qint64 priceTierId = 0;
    qint64 warehouseId = 0;
    QString currency;
    qint64 companyId = 0, unitId = 0; ///< that they buy for; 0: for themselves
    QString company = {}, unit = {}; ///< names

    void setCompany(const Access &access);
};

/// What a catalogue page asks for.
struct OfferQuery
{
    qint64 categoryId = 0; ///< 0 = all
    QString search;
    bool inStockOnly = false;
    int page = 1; ///< from 1
    int perPage = 24;
};
struct OfferPage
{
    QList<Offer> offers;
    qint64 total = 0;
    QList<Category> categories; ///< of all that the search finds
};

/// A line of the price or stock editor.
struct ProductValue
{
    qint64 productId = 0;
    QString sku, title;
    qint64 value = -1; ///< price in minor units, or quantity; -1 = none
};
/// One of them as somebody changed it.
struct ProductValueChange
{
    ProductValue before;
    qint64 value = -1;
};

} // namespace kontor

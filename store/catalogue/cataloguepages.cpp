// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguepages.h"

#include "base/money.h"
#include "catalogue/cataloguerepository.h"

#include <QUrl>
#include <QUrlQuery>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr qsizetype searchMax = 100;

/// `price`: as its buyer may see it.
data offerItem(const Offer &offer, const Page &page, const QString &price)
{
    Item item;
    item.set("sku", offer.sku).set("sku_url", QString::fromLatin1(QUrl::toPercentEncoding(offer.sku))).set("title", offer.title);
    item.set("description", offer.description)
        .set("unit", offer.unit)
        .set("category", offer.category)
        .set("has_image", offer.hasImage);
    item.set("price", price).set("in_stock", offer.stock > 0);
    item.set("stock", offer.stock > 0 ? page.text(u"in_stock"_s).arg(offer.stock) : page.text(u"out_of_stock"_s));
    return item.data;
}

QString catalogueUrl(qint64 category, const QString &search, bool inStock, int page)
{
    QUrlQuery query;
    if (category > 0)
        query.addQueryItem(u"category"_s, QString::number(category));
    if (!search.isEmpty())
        query.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(search)));
    if (inStock)
        query.addQueryItem(u"stock"_s, u"1"_s);
    if (page > 1)
        query.addQueryItem(u"page"_s, QString::number(page));
    const QString text = query.toString(QUrl::FullyEncoded);
    return text.isEmpty() ? u"/catalogue"_s : u"/catalogue?"_s + text;
}

} // namespace

QList<Route> CataloguePages::routes()
{
    return {{"GET", u"/"_s, Needs::Customer, to(&CataloguePages::home)},
            {"GET", u"/catalogue"_s, Needs::Customer, to(&CataloguePages::catalogue)},
            {"GET", u"/product/**"_s, Needs::Customer, to(&CataloguePages::product)},
            {"GET", u"/image/**"_s, Needs::Customer, to(&CataloguePages::image)}};
}

Response CataloguePages::home(const Request &, const Visitor &visitor)
{
    const auto categories =
        look([buyer = visitor.buyer](Session &session) { return CatalogueRepository(session).categories(buyer); });
    if (!categories)
        return failed(categories.error());
    Page out = page(u"home"_s, visitor);
    out.set("title", out.text(u"home"_s));
    data list{data::type::list};
    for (const Category &category : *categories)
        list.push_back(Item()
                           .set("id", category.id)
                           .set("name", category.name)
                           .set("description", category.description)
                           .set("products", category.products)
                           .data);
    out.set("categories", list);
    return shown(std::move(out));
}

Response CataloguePages::catalogue(const Request &request, const Visitor &visitor)
{
    OfferQuery query;
    query.categoryId = request.query.value(u"category"_s).toLongLong();
    query.search = request.query.value(u"q"_s).left(searchMax).trimmed();
    query.inStockOnly = request.query.value(u"stock"_s) == u"1"_s;
    query.page = std::clamp(request.query.value(u"page"_s).toInt(), 1, 10'000);
    const auto found =
        look([buyer = visitor.buyer, query](Session &session) { return CatalogueRepository(session).offers(buyer, query); });
    if (!found)
        return failed(found.error());
    Page out = page(u"catalogue"_s, visitor);
    data offers{data::type::list};
    for (const Offer &offer : found->offers)
        offers.push_back(offerItem(offer, out, money(visitor, offer.priceMinor, offer.currency)));
    data categories{data::type::list};
    QString title = out.text(u"catalogue"_s);
    for (const Category &category : found->categories) {
        const bool chosen = category.id == query.categoryId;
        if (chosen)
            title = category.name;
        categories.push_back(Item()
                                 .set("name", category.name)
                                 .set("products", category.products)
                                 .set("chosen", chosen)
                                 .set("url", catalogueUrl(category.id, query.search, query.inStockOnly, 1))
                                 .data);
    }
    if (!query.search.isEmpty())
        title = out.text(u"search"_s) + u": "_s + query.search;
    const int pages = int((found->total + query.perPage - 1) / query.perPage);
    out.set("title", title).set("offer_list", offers).set("categories", categories).set("q", query.search);
    out.set("category", query.categoryId > 0 ? QString::number(query.categoryId) : QString());
    out.set("total", out.text(u"products_found"_s).arg(found->total));
    out.set("empty", found->offers.isEmpty());
    out.set("all_url", catalogueUrl(0, query.search, query.inStockOnly, 1)).set("all_chosen", query.categoryId == 0);
    out.set("in_stock_only", query.inStockOnly)
        .set("stock_url", catalogueUrl(query.categoryId, query.search, !query.inStockOnly, 1));
    out.set("page", out.text(u"page_of"_s).arg(query.page).arg(std::max(1, pages)));
    out.set("has_previous", query.page > 1)
        .set("previous_url", catalogueUrl(query.categoryId, query.search, query.inStockOnly, query.page - 1));
    out.set("has_next", query.page < pages)
        .set("next_url", catalogueUrl(query.categoryId, query.search, query.inStockOnly, query.page + 1));
    return shown(std::move(out));
}

Response CataloguePages::product(const Request &request, const Visitor &visitor)
{
    const QString sku = request.path.mid(QStringView(u"/product/").size());
    const auto offer =
        look([buyer = visitor.buyer, sku](Session &session) { return CatalogueRepository(session).offer(buyer, sku); });
    if (!offer)
        return failed(offer.error());
    if (offer->productId == 0)
        return refuse(404, u"not_found"_s);
    Page out = page(u"product"_s, visitor);
    data one{data::type::list};
    one.push_back(offerItem(*offer, out, money(visitor, offer->priceMinor, offer->currency)));
    out.set("title", offer->title).set("product", one);
    return shown(std::move(out));
}

Response CataloguePages::image(const Request &request, const Visitor &visitor)
{
    const auto found = look([buyer = visitor.buyer, sku = request.path.mid(QStringView(u"/image/").size())](Session &session) {
        return CatalogueRepository(session).image(buyer, sku);
    });
    if (!found)
        return failed(found.error());
    static const QList<QByteArray> types = {"image/svg+xml", "image/png", "image/jpeg", "image/webp"};
    if (found->first.isEmpty() || !types.contains(found->second.toLatin1()))
        return refuse(404, u"not_found"_s);
    Response out;
    out.type = found->second.toLatin1();
    out.cacheControl = "private, no-cache";
    out.body = found->first;
    out.etag = http::etagOf(out.body);
    out.compress = out.type == "image/svg+xml";
    return out;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogue, product, quick order and cart.
#include "pages/site.h"

#include "base/money.h"
#include "catalogue/cataloguerepository.h"
#include "orders/ordersrepository.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr int quickOrderLinesMax = 200;
constexpr qsizetype searchMax = 100;

data offerItem(const Offer &offer, const Page &page)
{
    Item item;
    item.set("sku", offer.sku).set("sku_url", QString::fromLatin1(QUrl::toPercentEncoding(offer.sku))).set("title", offer.title);
    item.set("description", offer.description)
        .set("unit", offer.unit)
        .set("category", offer.category)
        .set("has_image", offer.hasImage);
    item.set("price", formatMoney(offer.priceMinor, offer.currency)).set("in_stock", offer.stock > 0);
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

Response Site::catalogue(const Request &request, const Visitor &visitor)
{
    OfferQuery query;
    query.categoryId = request.query.value(u"category"_s).toLongLong();
    query.search = request.query.value(u"q"_s).left(searchMax).trimmed();
    query.inStockOnly = request.query.value(u"stock"_s) == u"1"_s;
    query.page = std::clamp(request.query.value(u"page"_s).toInt(), 1, 10'000);
    struct Found
    {
        OfferPage page;
        QList<Category> categories;
    };
    const auto found = ask(Lane::Read, [buyer = visitor.buyer, query](Session &session) {
        CatalogueRepository catalogue(session);
        return Found{catalogue.offers(buyer, query), catalogue.categories(buyer, query.search)};
    });
    if (!found)
        return failed(found.error());
    Page out = page(u"catalogue"_s, visitor);
    data offers{data::type::list};
    for (const Offer &offer : found->page.offers)
        offers.push_back(offerItem(offer, out));
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
    const int pages = int((found->page.total + query.perPage - 1) / query.perPage);
    out.set("title", title).set("offer_list", offers).set("categories", categories).set("q", query.search);
    out.set("category", query.categoryId > 0 ? QString::number(query.categoryId) : QString());
    out.set("total", out.text(u"products_found"_s).arg(found->page.total));
    out.set("empty", found->page.offers.isEmpty());
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

Response Site::product(const Request &request, const Visitor &visitor)
{
    const QString sku = request.path.section(u'/', 2);
    const auto offer = ask(
        Lane::Read, [buyer = visitor.buyer, sku](Session &session) { return CatalogueRepository(session).offer(buyer, sku); });
    if (!offer)
        return failed(offer.error());
    if (offer->productId == 0)
        return refuse(404, u"not_found"_s);
    Page out = page(u"product"_s, visitor);
    data one{data::type::list};
    one.push_back(offerItem(*offer, out));
    out.set("title", offer->title).set("product", one);
    return shown(std::move(out));
}

Response Site::image(const Request &request, const Visitor &)
{
    const auto found = ask(
        Lane::Read, [sku = request.path.section(u'/', 2)](Session &session) { return CatalogueRepository(session).image(sku); });
    static const QList<QByteArray> types = {"image/svg+xml", "image/png", "image/jpeg", "image/webp"};
    if (!found || found->first.isEmpty() || !types.contains(found->second.toLatin1()))
        return refuse(404, u"not_found"_s);
    Response out;
    out.type = found->second.toLatin1();
    out.cacheControl = "private, max-age=3600";
    out.body = found->first;
    return out;
}

Response Site::quickOrderPage(const Visitor &visitor, const QString &text, const QStringList &problems, int status)
{
    Page out = page(u"quick_order"_s, visitor);
    out.set("text", text).set("title", out.text(u"quick_order"_s));
    data list{data::type::list};
    for (const QString &problem : problems)
        list.push_back(Item().set("problem", problem).data);
    out.set("problems", list).set("has_problems", !problems.isEmpty());
    return shown(std::move(out), status);
}

Response Site::quickOrder(const Request &, const Visitor &visitor) { return quickOrderPage(visitor, {}, {}, 200); }

Response Site::addQuickOrder(const Request &request, const Visitor &visitor)
{
    // One product a line: the number, then the quantity (1 when left out), apart by blank, TAB, comma or semicolon.
    static const QRegularExpression form(u"^(\\S+?)(?:[\\s,;x×]+(\\d{1,7}))?\\s*$"_s);
    const QStringList lines = request.form.value(u"lines"_s).split(u'\n');
    QList<QPair<QString, qint64>> wanted;
    QStringList problems;
    QStringList left;
    for (const QString &line : lines.mid(0, quickOrderLinesMax)) {
        const QString text = line.trimmed();
        if (text.isEmpty())
            continue;
        const auto match = form.match(text);
        if (match.hasMatch()) {
            wanted << qMakePair(match.captured(1), match.captured(2).isEmpty() ? 1 : match.captured(2).toLongLong());
        } else {
            problems << visitor.text(u"line_unclear"_s).arg(text.left(80));
            left << text;
        }
    }
    struct Outcome
    {
        QStringList problems;
        QStringList left;
    };
    const auto done = ask(Lane::Edit, [buyer = visitor.buyer, wanted](Session &session) {
        Outcome out;
        for (const auto &[sku, quantity] : wanted) {
            try {
                OrdersRepository(session).addToCart(buyer, sku, quantity);
            } catch (const SqlError &) {
                throw;
            } catch (const Failure &e) {
                out.problems << e.error().message;
                out.left << u"%1 %2"_s.arg(sku).arg(quantity);
            }
        }
        return out;
    });
    if (!done)
        return failed(done.error());
    problems += done->problems;
    left += done->left;
    if (problems.isEmpty())
        return Response::redirect("/cart");
    return quickOrderPage(visitor, left.join(u'\n'), problems, 400);
}

Response Site::cartPage(const Visitor &visitor, const QString &problem, int status)
{
    const auto cart =
        ask(Lane::Read, [buyer = visitor.buyer](Session &session) { return OrdersRepository(session).cart(buyer); });
    Page out = page(u"cart"_s, visitor);
    data lines{data::type::list};
    bool orderable = cart && !cart->lines.isEmpty();
    if (cart) {
        for (const CartLine &line : cart->lines) {
            const bool sold = line.offer.priceMinor >= 0;
            const bool enough = line.offer.stock >= line.quantity;
            orderable = orderable && sold && enough;
            lines.push_back(
                Item()
                    .set("sku", line.offer.sku)
                    .set("title", line.offer.title)
                    .set("unit", line.offer.unit)
                    .set("quantity", line.quantity)
                    .set("price", sold ? formatMoney(line.offer.priceMinor, line.offer.currency) : u"–"_s)
                    .set("sum", sold ? formatMoney(line.offer.priceMinor * line.quantity, line.offer.currency) : u"–"_s)
                    .set("note", !sold ? out.text(u"no_longer_sold"_s)
                                       : (enough ? QString() : out.text(u"only_in_stock"_s).arg(line.offer.stock)))
                    .data);
        }
        out.set("total", formatMoney(cart->totalMinor, cart->currency));
    }
    out.set("lines", lines)
        .set("empty", !cart || cart->lines.isEmpty())
        .set("orderable", orderable)
        .set("problem", problem)
        .set("title", out.text(u"cart"_s));
    return shown(std::move(out), status);
}

Response Site::cart(const Request &, const Visitor &visitor) { return cartPage(visitor, {}, 200); }

Response Site::addToCart(const Request &request, const Visitor &visitor)
{
    const auto done = ask(Lane::Edit, [buyer = visitor.buyer, sku = request.form.value(u"sku"_s),
                                       quantity = request.form.value(u"quantity"_s).toLongLong()](Session &session) {
        OrdersRepository(session).addToCart(buyer, sku, quantity);
        return Done{};
    });
    if (!done)
        return cartPage(visitor, done.error().message, 400);
    return Response::redirect("/cart");
}

Response Site::updateCart(const Request &request, const Visitor &visitor)
{
    QList<QPair<QString, qint64>> wanted;
    for (const auto &[name, value] : request.formPairs) {
        if (name.startsWith(u"q_"_s))
            wanted << qMakePair(
                name.mid(2), value.trimmed().isEmpty() ? 0 : [&] {
                    bool ok = false;
                    const qint64 n = value.trimmed().toLongLong(&ok);
                    return ok ? n : -1;
                }());
    }
    if (const QString removed = request.form.value(u"remove"_s); !removed.isEmpty())
        wanted << qMakePair(removed, 0);
    const auto done = ask(Lane::Edit, [buyer = visitor.buyer, wanted](Session &session) {
        for (const auto &[sku, quantity] : wanted)
            OrdersRepository(session).setCartLine(buyer, sku, quantity);
        return Done{};
    });
    if (!done)
        return cartPage(visitor, done.error().message, 400);
    return Response::redirect("/cart");
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/cartpages.h"

#include "base/money.h"
#include "catalogue/cataloguerepository.h"
#include "orders/ordersrepository.h"

#include <QRegularExpression>
#include <QUrl>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr int quickOrderLinesMax = 200;

struct QuickLine
{
    QString text, sku;
    qint64 quantity;
};

} // namespace

QList<Route> CartPages::routes()
{
    return {{"GET", u"/quick-order"_s, Needs::Customer, to(&CartPages::quickOrder)},
            {"POST", u"/quick-order"_s, Needs::Customer, to(&CartPages::addQuickOrder)},
            {"GET", u"/cart"_s, Needs::Customer, to(&CartPages::cart)},
            {"POST", u"/cart/add"_s, Needs::Customer, to(&CartPages::addToCart)},
            {"POST", u"/cart/update"_s, Needs::Customer, to(&CartPages::updateCart)}};
}

Response CartPages::quickOrderPage(const Visitor &visitor, const QString &text, const QStringList &problems, int status)
{
    Page out = page(u"quick_order"_s, visitor);
    out.set("text", text).set("title", out.text(u"quick_order"_s));
    data list{data::type::list};
    for (const QString &problem : problems)
        list.push_back(Item().set("problem", problem).data);
    out.set("problems", list).set("has_problems", !problems.isEmpty());
    return shown(std::move(out), status);
}

Response CartPages::quickOrder(const Request &, const Visitor &visitor) { return quickOrderPage(visitor, {}, {}, 200); }

Response CartPages::addQuickOrder(const Request &request, const Visitor &visitor)
{
    // One product a line: its number, and the quantity behind it (1 when left out), apart by blank, TAB, comma, semicolon or x.
    static const QRegularExpression form(u"^(.+?)(?:\\s*[\\s,;x×]\\s*(\\d{1,7}))?$"_s);
    const QStringList lines = request.form.value(u"lines"_s).split(u'\n');
    QList<QuickLine> wanted;
    QStringList problems;
    QStringList left;
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.isEmpty())
            continue;
        const auto match = form.match(text);
        if (wanted.size() >= quickOrderLinesMax) {
            if (left.isEmpty())
                problems << textFor(visitor, u"too_many_lines"_s).arg(quickOrderLinesMax);
            left << text;
        } else {
            wanted << QuickLine{text, match.captured(1).trimmed(),
                                match.captured(2).isEmpty() ? 1 : match.captured(2).toLongLong()};
        }
    }
    struct Outcome
    {
        QStringList problems;
        QStringList left;
        qint64 added = 0;
    };
    const auto done = ask(Lane::Edit, [buyer = visitor.buyer, wanted](Session &session) {
        Outcome out;
        CatalogueRepository catalogue(session);
        for (const QuickLine &line : wanted) {
            try {
                // M8x40 is a number where there is such a product, and forty of M8 where there is none.
                const bool whole = line.text != line.sku && catalogue.offer(buyer, line.text).productId > 0;
                OrdersRepository(session).addToCart(buyer, whole ? line.text : line.sku, whole ? 1 : line.quantity);
                ++out.added;
            } catch (const SqlError &) {
                throw;
            } catch (const Failure &e) {
                out.problems << e.error().message;
                out.left << line.text;
            }
        }
        return out;
    });
    if (!done)
        return failed(done.error());
    problems += done->problems;
    left = done->left + left;
    if (problems.isEmpty())
        return Response::redirect("/cart?added=" + QByteArray::number(done->added));
    if (done->added > 0)
        problems.prepend(textFor(visitor, u"lines_added"_s).arg(done->added));
    return quickOrderPage(visitor, left.join(u'\n'), problems, 400);
}

Response CartPages::cartPage(const Visitor &visitor, const QString &problem, int status, qint64 added)
{
    const auto cart = look([buyer = visitor.buyer](Session &session) { return OrdersRepository(session).cart(buyer); });
    if (!cart)
        return failed(cart.error());
    Page out = page(u"cart"_s, visitor);
    data lines{data::type::list};
    bool orderable = !cart->lines.isEmpty();
    for (const CartLine &line : cart->lines) {
        const bool sold = line.offer.priceMinor >= 0;
        const bool enough = line.offer.stock >= line.quantity;
        orderable = orderable && sold && enough;
        lines.push_back(Item()
                            .set("sku", line.offer.sku)
                            .set("sku_url", QString::fromLatin1(QUrl::toPercentEncoding(line.offer.sku)))
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
    out.set("lines", lines)
        .set("empty", cart->lines.isEmpty())
        .set("orderable", orderable)
        .set("problem", problem)
        .set("done", added > 0 ? out.text(u"lines_added"_s).arg(added) : QString())
        .set("title", out.text(u"cart"_s));
    return shown(std::move(out), status);
}

Response CartPages::cart(const Request &request, const Visitor &visitor)
{
    return cartPage(visitor, {}, 200, request.query.value(u"added"_s).toLongLong());
}

Response CartPages::changed(const Result<Done> &done, const Visitor &visitor)
{
    if (!done && done.error().kind != Error::Kind::Invalid && done.error().kind != Error::Kind::NotFound)
        return failed(done.error());
    if (!done)
        return cartPage(visitor, done.error().message, 400);
    return Response::redirect("/cart");
}

Response CartPages::addToCart(const Request &request, const Visitor &visitor)
{
    const auto done = ask(Lane::Edit, [buyer = visitor.buyer, sku = request.form.value(u"sku"_s),
                                       quantity = request.form.value(u"quantity"_s).toLongLong()](Session &session) {
        OrdersRepository(session).addToCart(buyer, sku, quantity);
        return Done{};
    });
    return changed(done, visitor);
}

Response CartPages::updateCart(const Request &request, const Visitor &visitor)
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
    if (done && !request.form.value(u"checkout"_s).isEmpty()) // what was typed goes along
        return Response::redirect("/checkout");
    return changed(done, visitor);
}

} // namespace kontor

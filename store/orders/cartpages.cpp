// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/cartpages.h"

#include "base/money.h"
#include "catalogue/cataloguerepository.h"
#include "companies/companiesrepository.h"
#include "orders/ordersrepository.h"
#include "orders/total.h"

#include <QRegularExpression>
#include <QUrl>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr int quickOrderLinesMax = 200;

/// A line of a quick order, and what it may mean.
struct QuickLine
{
    struct Reading
    {
        QString sku, quantity;
    };
    QString text;
    QList<Reading> readings; ///< the likely ones first; quantity is empty for one piece
};

/// One product a line: its number, and the quantity behind it (1 when left out), apart by blank, TAB, comma, semicolon or x. Numbers may have
/// all of these in them, so the catalogue decides.
QuickLine readQuickLine(const QString &line)
{
    static const QRegularExpression apart(u"^(.+?)[\\s,;]+(\\S+)$"_s);
    static const QRegularExpression times(u"^(.+?)\\s*[x×]\\s*(\\d+)$"_s);
    static const QRegularExpression columns(u"^([^\\s,;]+)[\\s,;]+(\\S.*)$"_s);
    static const QRegularExpression surplus(u"[\\s,;]+$"_s);
    QuickLine out;
    out.text = line;
    for (QChar &c : out.text) {
        if (c.isSpace())
            c = u' '; // also those that don't break
    }
    out.text = out.text.trimmed();
    out.readings << QuickLine::Reading{out.text, {}};
    const QString plain = QString(out.text).remove(surplus);
    for (const QRegularExpression &form : {apart, times, columns}) {
        if (const auto match = form.match(plain); match.hasMatch())
            out.readings << QuickLine::Reading{match.captured(1), match.captured(2)};
    }
    if (plain != out.text)
        out.readings << QuickLine::Reading{plain, {}};
    return out;
}

struct QuickItem
{
    qsizetype line = 0;
    qint64 productId = 0;
    QuickLine::Reading reading;
};

/// What each line means, in the order in which carts are written. A line that names no product keeps its likeliest reading.
QList<QuickItem> chosenReadings(CatalogueRepository &catalogue, const Buyer &buyer, const QList<QuickLine> &lines)
{
    QList<QuickItem> out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QuickItem item{i, 0, lines[i].readings[std::min<qsizetype>(1, lines[i].readings.size() - 1)]};
        for (const QuickLine::Reading &reading : lines[i].readings) {
            if (const Offer offer = catalogue.offer(buyer, reading.sku); offer.productId > 0) {
                item.productId = offer.productId;
                item.reading = reading;
                break;
            }
        }
        out << item;
    }
    std::stable_sort(out.begin(), out.end(), [](const QuickItem &a, const QuickItem &b) { return a.productId < b.productId; });
    return out;
}

/// A whole number, or -1.
qint64 quantityOf(const QString &text)
{
    bool ok = false;
    const qint64 out = text.trimmed().toLongLong(&ok);
    return ok && out >= 0 ? out : -1;
}

} // namespace

QString whyNotOrderable(const CartLine &line, const Page &page)
{
    if (line.offer.priceMinor < 0)
        return page.text(u"no_longer_sold"_s);
    if (line.offer.stock >= line.quantity)
        return {};
    return line.offer.stock > 0 ? page.text(u"only_in_stock"_s).arg(line.offer.stock) : page.text(u"none_in_stock"_s);
}

QList<Route> CartPages::routes()
{
    return permitted(u"buy"_s, {{"GET", u"/quick-order"_s, Needs::Customer, to(&CartPages::quickOrder)},
                                {"POST", u"/quick-order"_s, Needs::Customer, to(&CartPages::addQuickOrder)},
                                {"GET", u"/cart"_s, Needs::Customer, to(&CartPages::cart)},
                                {"POST", u"/cart/add"_s, Needs::Customer, to(&CartPages::addToCart)},
                                {"POST", u"/cart/update"_s, Needs::Customer, to(&CartPages::updateCart)}});
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
    const QStringList lines = request.form.value(u"lines"_s).split(u'\n');
    QList<QuickLine> wanted;
    QStringList problems;
    QStringList left;
    for (const QString &line : lines) {
        const QuickLine read = readQuickLine(line);
        if (read.text.isEmpty())
            continue;
        if (wanted.size() >= quickOrderLinesMax) {
            if (left.isEmpty())
                problems << textFor(visitor, u"too_many_lines"_s).arg(quickOrderLinesMax);
            left << read.text;
        } else {
            wanted << read;
        }
    }
    if (wanted.isEmpty())
        return quickOrderPage(visitor, {}, {textFor(visitor, u"nothing_typed"_s)}, 400);
    struct Outcome
    {
        QMap<qsizetype, QString> problems; ///< by line
        qint64 added = 0;
    };
    const auto done =
        ask(Lane::Edit, [visitor, buyer = visitor.buyer, wanted, once = request.form.value(u"once"_s)](Session &session) {
            Outcome out;
            if (!VisitorsRepository(session).isNew(visitor.session, u"quick order"_s, once))
                return out;
            CatalogueRepository catalogue(session);
            for (const QuickItem &item : chosenReadings(catalogue, buyer, wanted)) {
                try {
                    const qint64 quantity = item.reading.quantity.isEmpty() ? 1 : quantityOf(item.reading.quantity);
                    if (item.productId > 0 && quantity < 1) // the number is right: what is behind it is not
                        out.problems.insert(item.line, storeText(u"no_quantity"_s, PageLanguage::current())
                                                           .arg(item.reading.sku.left(60), item.reading.quantity.left(20)));
                    else {
                        OrdersRepository(session).addToCart(buyer, item.reading.sku, std::max<qint64>(1, quantity));
                        ++out.added;
                    }
                } catch (const SqlError &) {
                    throw;
                } catch (const Failure &e) {
                    out.problems.insert(item.line, e.error().message);
                }
            }
            return out;
        });
    if (!done)
        return failed(done.error());
    QStringList refused;
    for (auto problem = done->problems.begin(); problem != done->problems.end(); ++problem) {
        problems << *problem;
        refused << wanted[problem.key()].text;
    }
    left = refused + left;
    if (problems.isEmpty())
        return Response::redirect(done->added > 0 ? "/cart?added=" + QByteArray::number(done->added) : QByteArray("/cart"));
    if (done->added > 0)
        problems.prepend(textFor(visitor, u"lines_added"_s).arg(done->added));
    return quickOrderPage(visitor, left.join(u'\n'), problems, 400);
}

Response CartPages::cartPage(const Visitor &visitor, const QString &problem, int status, const QString &done, const Typed &typed)
{
    const auto cart = look([buyer = visitor.buyer](Session &session) { return OrdersRepository(session).cart(buyer); });
    if (!cart)
        return failed(cart.error());
    const auto express = look([buyer = visitor.buyer](Session &session) {
        return buyer.companyId > 0 && CompaniesRepository(session).load(buyer.channelId, buyer.companyId).expressCheckout;
    });
    if (!express)
        return failed(express.error());
    Page out = page(u"cart"_s, visitor);
    data lines{data::type::list};
    bool orderable = !cart->lines.isEmpty();
    for (const CartLine &line : cart->lines) {
        const bool sold = line.offer.priceMinor >= 0;
        orderable = orderable && whyNotOrderable(line, out).isEmpty();
        lines.push_back(
            Item()
                .set("sku", line.offer.sku)
                .set("sku_url", QString::fromLatin1(QUrl::toPercentEncoding(line.offer.sku)))
                .set("title", line.offer.title)
                .set("unit", line.offer.unit)
                .set("quantity", typed.values.value(line.offer.sku, QString::number(line.quantity)))
                .set("price", sold ? money(visitor, line.offer.priceMinor, line.offer.currency) : u"–"_s)
                .set("sum", sold ? money(visitor, lineMinor(line.offer.priceMinor, line.quantity), line.offer.currency) : u"–"_s)
                .set("note", typed.wrong.contains(line.offer.sku) ? out.text(u"quantity_wrong"_s) : whyNotOrderable(line, out))
                .data);
    }
    out.set("total", money(visitor, cart->totalMinor, cart->currency));
    out.set("lines", lines)
        .set("empty", cart->lines.isEmpty())
        .set("orderable", orderable)
        .set("express", *express)
        .set("problem", problem)
        .set("done", done)
        .set("title", out.text(u"cart"_s));
    return shown(std::move(out), status);
}

Response CartPages::cart(const Request &request, const Visitor &visitor)
{
    const qint64 added = request.query.value(u"added"_s).toLongLong();
    return cartPage(visitor, {}, 200,
                    request.query.contains(u"placed"_s) ? textFor(visitor, u"thank_you"_s)
                    : added > 0                         ? textFor(visitor, u"lines_added"_s).arg(added)
                                                        : QString());
}

Response CartPages::addToCart(const Request &request, const Visitor &visitor)
{
    const auto done = ask(Lane::Edit, [visitor, sku = request.form.value(u"sku"_s), once = request.form.value(u"once"_s),
                                       quantity = request.form.value(u"quantity"_s).toLongLong()](Session &session) {
        if (VisitorsRepository(session).isNew(visitor.session, u"add "_s + sku, once))
            OrdersRepository(session).addToCart(visitor.buyer, sku, quantity);
        return Done{};
    });
    if (!done && done.error().kind != Error::Kind::Invalid && done.error().kind != Error::Kind::NotFound)
        return failed(done.error());
    if (!done)
        return cartPage(visitor, done.error().message, 400);
    return Response::redirect("/cart");
}

Response CartPages::updateCart(const Request &request, const Visitor &visitor)
{
    const QString removed = request.form.value(u"remove"_s);
    Typed typed;
    QList<QPair<QString, qint64>> wanted;
    for (const auto &[name, value] : request.formPairs) {
        const QString sku = name.mid(2);
        if (!name.startsWith(u"q_"_s) || sku == removed)
            continue;
        const qint64 quantity = quantityOf(value);
        typed.values.insert(sku, value.left(20));
        if (quantity < 0 || quantity > OrdersRepository::quantityMax)
            typed.wrong.insert(sku);
        else
            wanted << qMakePair(sku, quantity);
    }
    if (!removed.isEmpty())
        wanted << qMakePair(removed, 0);
    // An empty field is a slip, no wish to remove: nothing is changed, and all that was typed stays.
    if (!typed.wrong.isEmpty() && removed.isEmpty())
        return cartPage(visitor, textFor(visitor, u"quantity_range"_s).arg(OrdersRepository::quantityMax), 400, {}, typed);
    const auto done = ask(Lane::Edit, [buyer = visitor.buyer, wanted](Session &session) {
        OrdersRepository(session).lockCart(buyer);
        qsizetype gone = 0; // ordered or removed in another tab: they don't come back unseen
        for (const auto &[sku, quantity] : wanted)
            gone += !OrdersRepository(session).changeCartLine(buyer, sku, quantity) && quantity > 0 ? 1 : 0;
        return gone;
    });
    if (!done)
        return failed(done.error());
    if (*done > 0)
        return cartPage(visitor, textFor(visitor, u"cart_changed"_s), 409);
    if (!request.form.value(u"checkout"_s).isEmpty()) // what was typed goes along
        return Response::redirect("/checkout");
    if (!request.form.value(u"express"_s).isEmpty())
        return Response::redirect("/checkout/express");
    return Response::redirect("/cart");
}

} // namespace kontor

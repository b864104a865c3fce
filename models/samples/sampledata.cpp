// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples/sampledata.h"

#include "base/text.h"
#include "catalogue/cataloguerepository.h"
#include "channels/channelsrepository.h"
#include "countries/countries.h"
#include "customers/customercolumns.h"
#include "customers/customersrepository.h"
#include "database/migrations.h"
#include "fields/fieldset.h"
#include "issues/issuesrepository.h"
#include "orders/ordersrepository.h"
#include "orders/orderstates.h"
#include "orders/total.h"
#include "samples/samplecompanies.h"
#include "samples/words.h"
#include "timeline/timelinerepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int productCount = 300;
constexpr int customersAtOnce = 1000; ///< between two looks whether it was cancelled
constexpr int customersWithOrders = 200;
constexpr qint64 sampleEpoch = 1'767'225'600'000; ///< 2026-01-01; sample times lie before it
constexpr qint64 dayMs = 86'400'000;
const auto basicStore = u"My trade store"_s;

/// splitmix64 (Steele, Lea, Flood 2014): row i depends on i alone.
quint64 mix(quint64 x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

template <typename List> QString pick(const List &list, quint64 number)
{
    return QString::fromUtf16(list[number % std::size(list)]);
}

struct Ids
{
    QList<qint64> channels, sources, tiers, warehouses, categories, products;
    QList<Customer> buyers; ///< active ones of the first trade store
};

QByteArray productImage(int number, const QString &title, int category)
{
    static constexpr const char *colours[] = {"#2f6f8f", "#8f5b2f", "#4f7f3f", "#7f3f5f", "#3f4f8f",
                                              "#8f7f2f", "#2f8f7f", "#6f3f8f", "#8f3f3f", "#4f5f6f"};
    const QString letters = title.section(u' ', 0, 0).left(1) + title.section(u' ', -1).left(1);
    const QString svg =
        u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 240 160\"><rect width=\"240\" height=\"160\" fill=\"%1\"/>"
        "<circle cx=\"%2\" cy=\"%3\" r=\"52\" fill=\"#ffffff\" fill-opacity=\"0.14\"/><text x=\"120\" y=\"98\" "
        "font-family=\"sans-serif\""
        " font-size=\"56\" font-weight=\"600\" fill=\"#ffffff\" text-anchor=\"middle\">%4</text></svg>"_s
            .arg(QString::fromLatin1(colours[category % 10]))
            .arg(40 + number * 37 % 160)
            .arg(30 + number * 23 % 100)
            .arg(letters.toUpper());
    return svg.toUtf8();
}

void refuseTwice(const Directory &directory)
{
    if (directory.channelNamed(u"B2B Wholesale"_s) != nullptr)
        throw Failure(Error::Kind::Conflict, tr("The sample data is in this database already."));
}

/// Sample data never mixes with real data.
void refuseMixing(Session &session)
{
    const qint64 customers = session.value(u"SELECT count(*) FROM customers"_s).toLongLong();
    if (customers > 0)
        throw Failure(Error::Kind::Conflict,
                      tr("This database holds %1 customers. Sample data goes into a database of its own, so that it never mixes "
                         "with yours.")
                          .arg(customers),
                      SampleData::wouldMix);
}

Ids addTradeStores(Session &session)
{
    ChannelsRepository repository(session);
    Directory directory = repository.directory();
    refuseTwice(directory);
    refuseMixing(session);
    Ids ids;
    for (const auto &[name, currency] : {qMakePair(u"Wholesale"_s, u"EUR"_s), qMakePair(u"Retail partner"_s, u"EUR"_s),
                                         qMakePair(u"Key account"_s, u"EUR"_s), qMakePair(u"Export"_s, u"USD"_s)}) {
        PriceTier tier;
        tier.name = name;
        tier.currency = currency;
        ids.tiers << repository.save(tier);
    }
    for (const QString &name : {u"Hamburg"_s, u"Rotterdam"_s, u"Lyon"_s}) {
        Warehouse warehouse;
        warehouse.name = name;
        ids.warehouses << repository.save(warehouse);
    }
    const QStringList stores = {u"B2B Wholesale"_s, u"Gastro Direct"_s, u"Hotel Supply"_s};
    for (qsizetype i = 0; i < stores.size(); ++i) {
        Channel channel;
        if (const Channel *basic = directory.channelNamed(basicStore); i == 0 && basic != nullptr)
            channel = *basic;
        channel.name = stores[i];
        channel.priceTierId = ids.tiers[i];
        channel.warehouseId = ids.warehouses[i];
        channel.language = i == 1 ? u"de"_s : u"en"_s;
        ids.channels << repository.save(channel);
    }
    ids.sources << directory.sourceNamed(u"Manual"_s)->id;
    Source erp;
    erp.name = u"Meridian ERP"_s;
    erp.kind = u"erp"_s;
    ids.sources << repository.save(erp);
    return ids;
}

void addProducts(Session &session, Ids &ids)
{
    CatalogueRepository catalogue(session);
    for (size_t i = 0; i < std::size(words::categories); ++i)
        ids.categories << catalogue.saveCategory(QString::fromUtf16(words::categories[i].name),
                                                 QString::fromUtf16(words::categories[i].description), int(i));
    for (int i = 0; i < productCount; ++i) {
        const quint64 h = mix(quint64(i) + 7'000'000);
        const size_t category = size_t(i) % std::size(words::categories);
        const QString noun = QString::fromUtf16(words::categories[category].goods).split(u',')[int((h >> 8) % 6)].trimmed();
        const QString title = pick(words::qualities, quint64(i) / std::size(words::categories)) + u' ' + noun;
        const QString unit = pick(words::units, h >> 24);
        const QString description = tr("%1 for professional use. Sold per %2; packed for transport on pallets.").arg(title, unit);
        const qint64 id =
            catalogue.saveProduct(u"KT-%1"_s.arg(1001 + i), title, description, unit, ids.categories[qsizetype(category)],
                                  i % 97 != 96, productImage(i, title, int(category)), u"image/svg+xml"_s);
        ids.products << id;
        const qint64 price = 190 + qint64(h % 24'000);
        for (qsizetype tier = 0; tier < ids.tiers.size(); ++tier) {
            static constexpr qint64 percent[] = {100, 108, 88, 112};
            catalogue.setPrice(ids.tiers[tier], id, price * percent[tier] / 100);
        }
        for (qsizetype house = 0; house < ids.warehouses.size(); ++house)
            catalogue.setStock(ids.warehouses[house], id, i % 23 == int(house) ? 0 : qint64(mix(h + quint64(house)) % 900) + 20);
    }
}

Customer sampleCustomer(int i, const Ids &ids)
{
    const quint64 a = mix(quint64(i));
    const quint64 b = mix(a);
    const quint64 c = mix(b);
    Customer out;
    out.channelId = ids.channels[qsizetype(a % 10 < 6 ? 0 : (a % 10 < 9 ? 1 : 2))];
    const bool erp = (a >> 8) % 4 != 0;
    out.sourceId = ids.sources[erp ? 1 : 0];
    out.sourceCode = erp ? u"ME%1"_s.arg(10'000 + i) : QString();
    out.firstName = pick(words::firstNames, a >> 16);
    out.lastName = pick(words::lastNames, a >> 32);
    out.company = u"%1 %2 %3"_s.arg((b & 7) == 0 ? out.lastName : pick(words::companyFirst, b >> 8),
                                    pick(words::companyTrade, b >> 20), pick(words::companyForm, b >> 34));
    if (i % 61 != 60)
        out.email = u"%1.%2%3@%4.example"_s.arg(text::asciiWord(out.firstName), text::asciiWord(out.lastName))
                        .arg(i)
                        .arg(text::asciiWord(out.company).left(24));
    out.phone = u"+%1 %2 %3"_s.arg(30 + c % 60).arg(100 + (c >> 8) % 900).arg(100'000 + (c >> 20) % 900'000);
    out.language = (c & 3) == 0 ? u"de"_s : QString();
    out.priceTierId = (c >> 40) % 5 == 0 ? ids.tiers[qsizetype((c >> 44) % 4)] : 0;
    out.warehouseId = (c >> 48) % 7 == 0 ? ids.warehouses[qsizetype((c >> 52) % 3)] : 0;
    out.acceptsMarketing = (b >> 50) & 1;
    out.status = (b >> 52) % 20 == 0 ? Customer::Status::Deactivated
                                     : ((b >> 52) % 6 == 0 ? Customer::Status::Pending : Customer::Status::Active);
    if ((b >> 56) % 9 == 0)
        out.note = pick(words::notes, b >> 60);
    static const QStringList tags = {u"VIP"_s, u"trade fair"_s, u"net 30"_s, u"call first"_s, u"VIP, trade fair"_s};
    if ((b >> 40) % 6 == 0)
        out.tags = tags[qsizetype((b >> 44) % quint64(tags.size()))];
    const qsizetype addresses = 1 + qsizetype((c >> 56) % 3);
    for (qsizetype k = 0; k < addresses; ++k) {
        const quint64 d = mix(c + quint64(k));
        const auto &place = words::places[d % std::size(words::places)];
        Address address;
        address.type = k == 0 ? Address::Type::Billing : Address::Type::Shipping;
        address.company = out.company;
        address.firstName = out.firstName;
        address.lastName = out.lastName;
        address.line1 = u"%1 %2"_s.arg(pick(words::streets, d >> 12)).arg(1 + (d >> 24) % 180);
        address.city = QString::fromUtf16(place.city);
        address.postalCode = QString::number(10'000 + (d >> 32) % 89'000);
        address.countryCode = QString::fromUtf16(place.country);
        address.country = i % 149 == 148 && k == 0 ? u"Atlantis"_s : Countries::instance().name(address.countryCode);
        if (i % 149 == 148 && k == 0)
            address.countryCode.clear();
        out.addresses << address;
    }
    settleDefaults(out.addresses);
    return out;
}

/// What somebody of the staff would have written about a few of them.
void addEntries(Session &session, const Customer &customer, int i)
{
    static const QStringList notes = {u"Prefers deliveries before ten; the gate in the back yard is locked, ring twice."_s,
                                      u"Asked for the new price list. Sent it by mail."_s,
                                      u"Two invoices were paid late in autumn; agreed on net 14 until spring."_s};
    static const QStringList tasks = {u"Send samples of the new range"_s, u"Call back about terms for next year"_s};
    TimelineEntry entry;
    entry.channelId = customer.channelId;
    entry.customerId = customer.id;
    entry.kind = i % 3 == 1 ? u"call"_s : u"note"_s;
    entry.body = notes[i % notes.size()];
    TimelineRepository timeline(session);
    timeline.add(entry);
    if (i % 2 == 0)
        return;
    entry.kind = u"task"_s;
    entry.body = tasks[(i / 2) % tasks.size()];
    entry.dueOn = QDate::currentDate().addDays(i % 12 - 2).startOfDay().toMSecsSinceEpoch();
    timeline.add(entry);
}

/// An old one is done and paid; of the last weeks some wait, some are on their way, few were cancelled.
void moveOn(Order &order, quint64 h, qint64 daysAgo)
{
    constexpr qint64 newDays = 4, workDays = 12, shippedDays = 30;
    const auto ship = [&order](qint64 share) {
        for (OrderLine &line : order.lines)
            line.shipped = std::max<qint64>(1, line.quantity * share / 2);
    };
    if (daysAgo < newDays) {
        order.status = h % 2 == 0 ? u"placed"_s : u"confirmed"_s;
        order.onHold = h % 9 == 4;
    } else if (h % 13 == 5) {
        order.status = u"cancelled"_s;
        for (OrderLine &line : order.lines)
            line.cancelled = line.quantity;
    } else if (daysAgo < workDays) {
        order.status = h % 3 == 0 ? u"part_shipped"_s : u"in_work"_s;
        if (order.status == u"part_shipped"_s)
            ship(1);
        order.status = stateAfter(order);
    } else {
        ship(2);
        order.status = daysAgo < shippedDays ? u"shipped"_s : u"done"_s;
        order.payment = daysAgo < shippedDays && h % 3 != 0 ? (h % 3 == 1 ? u"open"_s : u"part"_s) : u"paid"_s;
    }
}

void addOrders(Session &session, const Customer &c, int i, const Ids &ids, qint64 updated)
{
    constexpr qint64 weeksOfHome = 84; ///< days
    const quint64 h = mix(quint64(i) + 99);
    const Buyer buyer = CatalogueRepository(session).buyer(c.channelId, c.id);
    const int orders = int(h % 4);
    for (int k = 0; k < orders; ++k) {
        Order order;
        order.currency = buyer.currency;
        order.placedAt = updated + qint64(k) * 9 * dayMs;
        const quint64 own = mix(h + quint64(k) * 7);
        if (k == orders - 1) // their last one was lately
            order.placedAt = session.now() - qint64(own % quint64(weeksOfHome)) * dayMs - qint64(own % 80'000) * 1000;
        order.reference = u"PO-%1"_s.arg(2000 + mix(h + quint64(k)) % 7000);
        order.billingAddress = order.shippingAddress = c.company + u", "_s + summary(c.addresses.first());
        for (int line = 0; line < 1 + int(mix(h + quint64(k)) % 5); ++line) {
            const qint64 product = ids.products[qsizetype(mix(h + quint64(k * 31 + line)) % quint64(ids.products.size()))];
            const Rows rows = session.select(u"SELECT p.sku, p.title, p.unit, t.price_minor FROM products p JOIN tier_prices t ON"
                                             " t.product_id = p.id WHERE p.id = ? AND t.price_tier_id = ?"_s,
                                             {product, buyer.priceTierId});
            const qint64 quantity = 1 + qint64(mix(h + quint64(line)) % 40);
            const qint64 price = rows.first().integer(3);
            order.lines << OrderLine{product, rows.first().text(0),      rows.first().text(1), rows.first().text(2), quantity,
                                     price,   lineMinor(price, quantity)};
        }
        moveOn(order, own, (session.now() - order.placedAt) / dayMs);
        OrdersRepository(session).insert(buyer, order, u"sample-%1-%2"_s.arg(i).arg(k));
    }
}

/// Straight inserts: the sample has no history, so it needs none of the checks that CustomersRepository makes.
void addCustomers(Session &session, Ids &ids, int from, int to)
{
    IssuesRepository issues(session);
    for (int i = from; i < to; ++i) {
        if (i % 256 == 0)
            session.stopIfCancelled();
        Customer c = sampleCustomer(i, ids);
        c.username = text::asciiWord(c.firstName).left(1) + text::asciiWord(c.lastName) + QString::number(i + 1);
        const quint64 h = mix(quint64(i) + 99);
        const qint64 updated = sampleEpoch - qint64(h % 700) * dayMs - qint64((h >> 20) % 86'400'000);
        const Address &first = c.addresses.first();
        c.createdAt = updated - 30 * dayMs;
        c.lastSignInAt = c.status == Customer::Status::Active && h % 3 != 0 ? updated + dayMs / 2 : 0;
        const QVariantList values = QVariantList{c.channelId, c.username, c.createdAt, updated, c.lastSignInAt} +
                                    customerFields().bound(c, FieldTrait::Edited) +
                                    customerKeys().bound(derivedColumns(c, true), FieldTrait::Edited);
        c.id = session.insert(
            u"INSERT INTO customers (channel_id, username, created_at, updated_at, last_sign_in_at, %1) VALUES (%2) RETURNING id"_s
                .arg(customerDataColumns().join(u", "_s), marks(values.size())),
            values);
        int position = 0;
        for (const Address &address : std::as_const(c.addresses)) {
            const QVariantList parts = QVariantList{c.channelId, c.id} + addressFields().bound(address, FieldTrait::Edited)
                                       << position++;
            session.execute(u"INSERT INTO addresses (channel_id, customer_id, %1) VALUES (%2)"_s.arg(
                                addressDataColumns().join(u", "_s), marks(parts.size())),
                            parts);
        }
        if (c.email.isEmpty() || first.countryCode.isEmpty())
            issues.checkCustomer(c);
        if (i < customersWithOrders && i % 9 == 4)
            addEntries(session, c, i);
        if (i < customersWithOrders && c.status != Customer::Status::Deactivated)
            addOrders(session, c, i, ids, updated);
        if (i < customersWithOrders && c.status == Customer::Status::Active && c.channelId == ids.channels.first())
            ids.buyers << c;
    }
    session.touchAll(u"customers"_s);
}

} // namespace

void ensureBasics(Session &session, bool tradeStore)
{
    ChannelsRepository repository(session);
    const Directory directory = repository.directory();
    if (directory.sourceNamed(u"Manual"_s) == nullptr) {
        Source manual;
        manual.name = u"Manual"_s;
        manual.kind = u"manual"_s;
        repository.save(manual);
    }
    if (!tradeStore || !directory.channels.isEmpty())
        return;
    PriceTier tier;
    tier.name = u"Standard"_s;
    Warehouse warehouse;
    warehouse.name = u"Main"_s;
    Channel channel;
    channel.name = basicStore;
    channel.priceTierId = repository.save(tier);
    channel.warehouseId = repository.save(warehouse);
    repository.save(channel);
}

Result<Done> SampleData::check()
{
    return m_database.wait(Lane::Read, [](Session &session) {
        if (schemaState(session) == SchemaState::Current) {
            refuseTwice(ChannelsRepository(session).directory());
            refuseMixing(session);
        }
        return Done{};
    });
}

Result<Done> SampleData::load(int customers, const Cancel &cancel, const std::shared_ptr<Progress> &progress)
{
    if (progress)
        progress->total = customers;
    // All or nothing: whoever stops it half-way can begin again.
    return m_database.wait(
        Lane::Bulk,
        [customers, progress](Session &session) {
            ensureBasics(session, false);
            Ids ids = addTradeStores(session);
            addProducts(session, ids);
            for (int from = 0; from < customers; from += customersAtOnce) {
                session.stopIfCancelled();
                const int to = std::min(customers, from + customersAtOnce);
                addCustomers(session, ids, from, to);
                if (progress)
                    progress->done = to;
            }
            addSampleCompanies(session, ids.buyers, ids.sources.last());
            return Done{};
        },
        cancel);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/ordercommands.h"

#include "base/money.h"
#include "base/text.h"
#include "channels/channelsrepository.h"
#include "exports/csvsink.h"
#include "exports/orderexport.h"
#include "imports/csv.h"
#include "kontorctl/console.h"
#include "orders/ordersrepository.h"
#include "orders/orderstates.h"
#include "orders/orderwork.h"
#include "orders/total.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int listedMax = 1000;

const CommandOption channel{u"channel"_s, u"The trade store by name, where several have orders of that number."_s, u"NAME"_s};
const CommandOption tell{u"tell"_s, u"Mail the customer what became of the order."_s};

/// The one order of that number. Throws Invalid where there is none or are several.
Order namedOrder(Session &session, const QString &number, const QString &store)
{
    const Directory directory = ChannelsRepository(session).directory();
    QList<OrderRow> found = ordersOfNumber(session, number);
    if (!store.isEmpty()) {
        const Channel *only = directory.channelNamed(store);
        if (only == nullptr)
            throw Failure(Error::Kind::Invalid, u"there is no trade store '%1'."_s.arg(store));
        found.removeIf([id = only->id](const OrderRow &row) { return row.order.channelId != id; });
    }
    if (found.isEmpty())
        throw Failure(Error::Kind::Invalid, u"there is no order '%1'."_s.arg(number));
    if (found.size() > 1)
        throw Failure(Error::Kind::Invalid,
                      u"%1 trade stores have an order '%2': name one by --channel."_s.arg(found.size()).arg(number));
    return OrdersRepository(session).load(found.first().order.channelId, found.first().order.id);
}

QString asLine(const Order &order, const QString &customer)
{
    return u"%1\t%2\t%3\t%4\t%5\t%6"_s.arg(order.number, text::utcMinute(order.placedAt),
                                           order.onHold ? order.status + u" (on hold)"_s : order.status, order.payment,
                                           amountInFiles(order.dueMinor(), order.currency) + u' ' + order.currency, customer);
}

QJsonObject toJson(const Order &order, const QList<OrderEvent> &history)
{
    QJsonArray lines, events;
    for (const OrderLine &line : order.lines)
        lines << QJsonObject{{u"sku"_s, line.sku},
                             {u"title"_s, line.title},
                             {u"quantity"_s, line.quantity},
                             {u"cancelled"_s, line.cancelled},
                             {u"shipped"_s, line.shipped},
                             {u"price"_s, amountInFiles(line.priceMinor, order.currency)},
                             {u"total"_s, amountInFiles(leftMinor(line, line.cancelled), order.currency)}};
    for (const OrderEvent &event : history)
        events << QJsonObject{{u"at"_s, text::utcMinute(event.at)},
                              {u"by"_s, event.actor},
                              {u"what"_s, orderEventText(event, order.lines)},
                              {u"reason"_s, event.reason}};
    return {{u"order"_s, order.number},
            {u"status"_s, order.status},
            {u"on_hold"_s, order.onHold},
            {u"payment"_s, order.payment},
            {u"reference"_s, order.reference},
            {u"currency"_s, order.currency},
            {u"total"_s, amountInFiles(order.dueMinor(), order.currency)},
            {u"lines"_s, lines},
            {u"history"_s, events}};
}

/// "LINE=QUANTITY" options, lines from 1 as people count; nothing, and a complaint, where one is not understood.
std::optional<QMap<int, qint64>> quantitiesOf(const Call &call)
{
    QMap<int, qint64> out;
    for (const QString &text : call.values(u"line"_s)) {
        const auto parts = pair(text);
        bool line = false, number = false;
        const int place = parts ? parts->first.toInt(&line) - 1 : -1;
        const qint64 quantity = parts ? parts->second.toLongLong(&number) : 0;
        if (!line || !number || place < 0 || quantity <= 0) {
            complain(u"--line takes LINE=QUANTITY, such as 1=3, not '%1'."_s.arg(text));
            return std::nullopt;
        }
        out.insert(place, quantity);
    }
    return out;
}

/// A column of the file by its usual names; -1 where it has none.
int columnOf(const QStringList &headings, const QStringList &names)
{
    for (int i = 0; i < headings.size(); ++i) {
        if (names.contains(headings[i].trimmed().toLower()))
            return i;
    }
    return -1;
}

} // namespace

OrdersCommand::OrdersCommand()
{
    name = u"orders"_s;
    summary = u"list orders, or write them to a file with a row for each line"_s;
    options = {{u"search"_s, u"Only those that have these words: number, reference, address, product."_s, u"WORDS"_s},
               {u"state"_s, u"Only those: a state, 'open' (neither done nor cancelled) or 'held'."_s, u"STATE"_s, false,
                orderStates() + QStringList{OrderQuery::open(), OrderQuery::held()}},
               {u"payment"_s, u"Only those: open, part, paid."_s, u"PAYMENT"_s, false, paymentStates()},
               {u"channel"_s, u"Only those of a trade store."_s, u"NAME"_s},
               {u"file"_s, u"Write all of them to a CSV or XLSX file."_s, u"FILE"_s, true}};
    examples = {u"orders --state placed"_s, u"orders --state open --channel Store --file open.xlsx"_s};
}

int OrdersCommand::run(Call &call) const
{
    OrderQuery query;
    query.search = call.value(u"search"_s);
    query.state = call.value(u"state"_s);
    query.payment = call.value(u"payment"_s);
    if (!query.state.isEmpty() && !option(u"state"_s)->words.contains(query.state))
        return call.wrong(u"there is no state '%1': %2."_s.arg(query.state, option(u"state"_s)->words.join(u", "_s)));
    if (!query.payment.isEmpty() && !paymentStates().contains(query.payment))
        return call.wrong(u"there is no state of a payment '%1': %2."_s.arg(query.payment, paymentStates().join(u", "_s)));
    if (call.has(u"channel"_s)) {
        const auto directory = call.ask(Lane::Read, [](Session &session) { return ChannelsRepository(session).directory(); });
        if (!directory)
            return call.refuse(directory.error());
        const Channel *only = directory->channelNamed(call.value(u"channel"_s));
        if (only == nullptr)
            return call.wrong(u"there is no trade store '%1'."_s.arg(call.value(u"channel"_s)));
        query.channelId = only->id;
    }
    if (call.has(u"file"_s)) {
        const auto written = exportOrders(call.database(), query, call.value(u"file"_s), {});
        if (!written)
            return call.refuse(written.error());
        say(u"%1 orders written to %2."_s.arg(*written).arg(call.value(u"file"_s)));
        return ExitDone;
    }
    const auto rows = call.ask(
        Lane::Read, [query](Session &session) { return readPage(session, orderList(query), std::nullopt, listedMax + 1); });
    if (!rows)
        return call.refuse(rows.error());
    for (const ListRow &row : rows->mid(0, listedMax)) {
        const OrderRow shown = orderOfCells(row.cells);
        say(asLine(shown.order, shown.customer));
    }
    if (rows->size() > listedMax)
        complain(u"only the first %1 are listed. --file writes all."_s.arg(listedMax));
    return ExitDone;
}

OrderCommand::OrderCommand()
{
    name = u"order"_s;
    summary = u"show an order, or move it on"_s;
    argument = u"NUMBER"_s;
    writes = true;
    options = {channel,
               {u"state"_s, u"Bring it to that state; 'shipped' ships and 'cancelled' cancels all that is open."_s, u"STATE"_s,
                false, orderStates()},
               {u"line"_s, u"With --state shipped or cancelled: only so many of that line (from 1); can be repeated."_s,
                u"LINE=QUANTITY"_s},
               {u"payment"_s, u"open, part or paid."_s, u"PAYMENT"_s, false, paymentStates()},
               {u"hold"_s, u"Put it on hold."_s},
               {u"release"_s, u"Let it go on."_s},
               {u"reason"_s, u"Why; to cancel it takes one."_s, u"TEXT"_s},
               tell};
    examples = {u"order K0000012"_s, u"order K0000012 --state shipped --line 1=3 --tell"_s,
                u"order K0000012 --state cancelled --reason 'out of print' --dry-run"_s};
}

int OrderCommand::run(Call &call) const
{
    const auto quantities = quantitiesOf(call);
    if (!quantities)
        return ExitUsage;
    const QString state = call.value(u"state"_s);
    if (!quantities->isEmpty() && state != u"shipped"_s && state != u"cancelled"_s)
        return call.wrong(u"--line goes with --state shipped or --state cancelled."_s);
    if (call.has(u"hold"_s) && call.has(u"release"_s))
        return call.wrong(u"--hold and --release are each other's opposite."_s);
    struct Shown
    {
        Order order;
        QList<OrderEvent> history;
    };
    const auto job = [&](Session &session) {
        Order order = namedOrder(session, call.arguments.first(), call.value(channel.name));
        const OrderKey key{order.channelId, order.id, 0};
        const QString reason = call.value(u"reason"_s);
        OrderWork work(session);
        bool moved = false;
        const auto act = [&](bool wanted, const auto &what) {
            if (wanted)
                order = what();
            moved = moved || wanted;
        };
        act(call.has(u"release"_s), [&] { return work.setHold(key, false, reason); });
        act(!state.isEmpty(), [&] { return work.bring(key, state, *quantities, reason); });
        act(call.has(u"payment"_s), [&] { return work.setPayment(key, call.value(u"payment"_s)); });
        act(call.has(u"hold"_s), [&] { return work.setHold(key, true, reason); });
        if (moved && call.has(tell.name))
            work.tell(order, reason);
        return Shown{order, work.history(order.channelId, order.id)};
    };
    const bool acts = !state.isEmpty() || call.has(u"payment"_s) || call.has(u"hold"_s) || call.has(u"release"_s);
    const auto shown = !acts          ? call.ask(Lane::Read, job)
                       : call.isDry() ? call.rehearse(Lane::Edit, job)
                                      : call.ask(Lane::Edit, job);
    if (!shown)
        return call.refuse(shown.error());
    if (call.isDry() && acts)
        say(u"dry run: nothing was changed. It would be:"_s);
    say(QString::fromUtf8(QJsonDocument(toJson(shown->order, shown->history)).toJson(QJsonDocument::Indented)).trimmed());
    return ExitDone;
}

OrderStatesCommand::OrderStatesCommand()
{
    name = u"order-states"_s;
    summary = u"move orders on as a CSV file says: columns order, state, payment, reason, trade_store"_s;
    argument = u"FILE"_s;
    argumentIsFile = true;
    writes = true;
    options = {tell};
    examples = {u"order-states shipped-today.csv --tell"_s, u"order-states shipped-today.csv --dry-run"_s};
}

int OrderStatesCommand::run(Call &call) const
{
    constexpr qint64 fileMax = 64 * 1024 * 1024;
    QFile file(call.arguments.first());
    if (!file.open(QFile::ReadOnly))
        return call.wrong(u"%1 can't be read: %2"_s.arg(file.fileName(), file.errorString()));
    if (file.size() > fileMax)
        return call.wrong(u"%1 is larger than 64 MiB. Divide it."_s.arg(file.fileName()));
    const QByteArray bytes = file.readAll();
    CsvReader reader(bytes, guessCsvDialect(bytes));
    CsvRecord record;
    if (!reader.nextFilled(record))
        return call.wrong(u"%1 is empty."_s.arg(file.fileName()));
    const QStringList headings = record.cells;
    const int number = columnOf(headings, {u"order"_s, u"order_number"_s, u"number"_s, u"order number"_s});
    const int state = columnOf(headings, {u"state"_s, u"status"_s});
    const int payment = columnOf(headings, {u"payment"_s, u"payment_state"_s, u"financial_status"_s});
    const int reason = columnOf(headings, {u"reason"_s, u"note"_s, u"remark"_s});
    const int store = columnOf(headings, {u"trade_store"_s, u"channel"_s, u"store"_s});
    if (number < 0 || (state < 0 && payment < 0))
        return call.wrong(u"the first line names no column 'order' with 'state' or 'payment': %1."_s.arg(headings.join(u", "_s)));
    int changed = 0, unchanged = 0, refused = 0;
    while (reader.nextFilled(record)) {
        if (record.isBroken() || record.cells.size() > headings.size()) {
            complain(u"line %1: the line can't be taken apart: look at its quotes and delimiters."_s.arg(record.line));
            ++refused;
            continue;
        }
        const auto cell = [&record](int column) { return record.cells.value(column).trimmed(); };
        const auto job = [&](Session &session) {
            const Order before = namedOrder(session, cell(number), store < 0 ? QString() : cell(store));
            const OrderKey key{before.channelId, before.id, 0};
            const QString why = reason < 0 ? QString() : cell(reason);
            OrderWork work(session);
            bool moved = false;
            Order order = before;
            if (state >= 0 && !cell(state).isEmpty() && cell(state) != before.status) {
                order = work.bring(key, cell(state), {}, why);
                moved = true;
            }
            if (payment >= 0 && !cell(payment).isEmpty() && cell(payment) != before.payment) {
                order = work.setPayment(key, cell(payment));
                moved = true;
            }
            if (moved && call.has(tell.name))
                work.tell(order, why);
            return moved;
        };
        const Result<bool> moved = call.isDry() ? call.rehearse(Lane::Edit, job) : call.ask(Lane::Edit, job);
        if (!moved && moved.error().kind != Error::Kind::Invalid && moved.error().kind != Error::Kind::Conflict)
            return call.fail(moved.error());
        if (!moved) {
            complain(u"line %1: %2"_s.arg(record.line).arg(moved.error().message));
            ++refused;
        } else {
            ++(*moved ? changed : unchanged);
        }
    }
    say(u"%1 orders %2, %3 unchanged, %4 refused%5"_s.arg(changed)
            .arg(call.isDry() ? u"would be changed"_s : u"changed"_s)
            .arg(unchanged)
            .arg(refused)
            .arg(call.isDry() ? u" (dry run: nothing was changed)."_s : u"."_s));
    return refused > 0 ? ExitSomeRefused : ExitDone;
}

} // namespace kontor

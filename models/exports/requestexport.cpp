// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/requestexport.h"

#include "base/money.h"
#include "exports/tableexport.h"

#include <QDateTime>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype requestsAtOnce = 500;

QString isoTime(qint64 ms) { return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODate) : QString(); }

const QStringList &headings()
{
    static const QStringList names = {u"request"_s,
                                      u"sent_at"_s,
                                      u"trade_store"_s,
                                      u"company"_s,
                                      u"business_unit"_s,
                                      u"asked_by"_s,
                                      u"state"_s,
                                      u"currency"_s,
                                      u"total"_s,
                                      u"reference"_s,
                                      u"why"_s,
                                      u"billing_address"_s,
                                      u"shipping_address"_s,
                                      u"payment_method"_s,
                                      u"cost_centre"_s,
                                      u"expires_at"_s,
                                      u"closed_at"_s,
                                      u"order"_s};
    return names;
}

QStringList cellsOf(const OrderRequest &one, const QString &store)
{
    return {one.number,
            isoTime(one.sentAt),
            store,
            one.company,
            one.unit,
            one.person,
            one.state,
            one.currency,
            amountInFiles(one.totalMinor, one.currency),
            one.reference,
            one.why,
            one.billingAddress,
            one.shippingAddress,
            one.paymentMethod,
            one.costCentre,
            isoTime(one.expiresAt),
            isoTime(one.closedAt),
            one.order};
}

qint64 writeAll(Session &session, const RequestQuery &query, const RowOut &out)
{
    QHash<qint64, QString> stores;
    for (const Row &row : session.select(u"SELECT id, name FROM channels"_s))
        stores.insert(row.integer(0), row.text(1));
    std::optional<ListAnchor> after;
    qint64 written = 0;
    for (;;) {
        session.stopIfCancelled();
        QList<ListRow> rows = readPage(session, requestList(query), after, requestsAtOnce + 1);
        const bool more = rows.size() > requestsAtOnce;
        if (more) {
            after = ListAnchor{rows.last().key, rows.last().id, rows.last().then};
            rows.removeLast();
        }
        for (const ListRow &row : rows) {
            const OrderRequest one = requestOfCells(row.cells);
            QList<QByteArray> bytes;
            for (const QString &cell : cellsOf(one, stores.value(one.channelId)))
                bytes << cell.toUtf8();
            out(QList<QByteArrayView>(bytes.begin(), bytes.end()));
        }
        written += rows.size();
        if (!more)
            return written;
    }
}

} // namespace

Result<qint64> exportRequests(Database &database, const RequestQuery &query, const QString &path, const Cancel &cancel)
{
    const auto sink = fileSink(path, path.endsWith(u".xlsx"_s, Qt::CaseInsensitive), {});
    sink->header(headings());
    return exportTable(
        database, *sink, [&query](Session &session, const RowOut &out) { return writeAll(session, query, out); }, cancel);
}

} // namespace kontor

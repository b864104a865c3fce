// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Orders are listed.
#include "channels/channelsrepository.h"
#include "credentials/sessionsrepository.h"
#include "credentials/signinrepository.h"
#include "orders/ordersrepository.h"
#include "store/storescene.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class OrderPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesOrders();
};

void OrderPagesTest::pagesOrders()
{
    Store store(u"sqlite"_s);
    const Customer c = store.add(u"A"_s);
    store.db.edit([&](Session &session) {
        const Buyer buyer = CatalogueRepository(session).buyer(c.channelId, c.id);
        for (int i = 1; i <= 120; ++i) {
            Order order;
            order.number = u"O-%1"_s.arg(i, 4, 10, QChar(u'0'));
            order.currency = u"EUR"_s;
            order.status = u"placed"_s;
            order.placedAt = i;
            OrdersRepository(session).insert(buyer, order, u"k%1"_s.arg(i));
        }
        return Done{};
    });
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    QSet<QByteArray> seen;
    QByteArray path = "/orders";
    for (int pages = 0; !path.isEmpty() && pages < 9; ++pages) {
        const QByteArray body = store.get(path, cookie).body;
        static const QRegularExpression number(u">(O-\\d{4})<"_s);
        for (auto all = number.globalMatch(QString::fromUtf8(body)); all.hasNext();)
            seen.insert(all.next().captured(1).toLatin1());
        static const QRegularExpression next(u"rel=\"next\" href=\"([^\"]+)\""_s);
        path = next.match(QString::fromUtf8(body)).captured(1).toLatin1();
    }
    QCOMPARE(seen.size(), 120);
}

QTEST_GUILESS_MAIN(OrderPagesTest)
#include "tst_orderpages.moc"

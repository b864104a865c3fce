// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A trade store's own look.
#include "channels/channelsrepository.h"
#include "credentials/sessionsrepository.h"
#include "credentials/signinrepository.h"
#include "orders/ordersrepository.h"
#include "store/storescene.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class LookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksLikeItsTradeStore_data() { addEngineRows(); }
    void looksLikeItsTradeStore();
};

/// Colour, logo and imprint of a trade store, on the pages outside of a session and inside.
void LookTest::looksLikeItsTradeStore()
{
    QFETCH(QString, engine);
    Store store(engine);
    store.add(u"A"_s);
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a") + "rest";
    const Channel channel = store.directory.channels.first();
    const QByteArray id = QByteArray::number(channel.id);
    const Answer plain = store.get("/sign-in");
    QVERIFY(!plain.body.contains("/look/") && !plain.body.contains("/imprint/"));
    QCOMPARE(store.get("/imprint/" + id).status, 404);
    QCOMPARE(store.get("/look/logo/" + id + "-1").status, 404);
    QCOMPARE(store.get("/look/colors/" + id + "-1b5e7d.css").status, 404);
    const auto with = [&](const StoreLook &look, const QByteArray &logo) {
        return store.db.database().wait(Lane::Edit, [&](Session &session) {
            ChannelsRepository channels(session);
            Channel changed = channels.channel(channel.id);
            changed.look = look;
            channels.save(changed);
            channels.setLogo(channel.id, logo);
            return Done{};
        });
    };
    QVERIFY(!with({u"red"_s, {}}, png)); // no colour
    QVERIFY(!with({{}, {}}, "<svg onload=alert(1)>")); // no picture that a browser only shows
    QVERIFY(!with({{}, {}}, png + QByteArray(logoMax, 'x')));
    QVERIFY(with({u"#FFE000"_s, u"Handel <b>GmbH</b>\nHamburg"_s}, png));
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    for (const Answer &page : {store.get("/sign-in"), store.get("/profile", cookie)}) {
        QVERIFY2(page.body.contains("/look/colors/" + id + "-ffe000.css"), page.body.constData());
        QVERIFY(page.body.contains("src=\"/look/logo/" + id) && page.body.contains("href=\"/imprint/" + id));
    }
    const Answer css = store.get("/look/colors/" + id + "-ffe000.css");
    QVERIFY2(css.status == 200 && !css.body.toLower().contains("--brand: #ffe000; --brand-ink: #000000; }\n"),
             css.body.constData());
    QVERIFY(css.body.contains("dark") && css.head.contains("text/css"));
    const Answer logo = store.get("/look/logo/" + id + "-1");
    QVERIFY(logo.status == 200 && logo.body == png && logo.head.contains("image/png"));
    const Answer imprint = store.get("/imprint/" + id);
    QVERIFY2(imprint.status == 200 && imprint.body.contains("Handel &lt;b&gt;GmbH"), imprint.body.constData());
    QVERIFY(with({{}, {}}, {}));
    QVERIFY(!store.get("/sign-in").body.contains("/look/"));
    QCOMPARE(store.get("/look/logo/" + id + "-1").status, 404);
}

QTEST_GUILESS_MAIN(LookTest)
#include "tst_look.moc"

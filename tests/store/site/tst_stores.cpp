// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several trade stores on one server, each in its language.
#include "channels/channelsrepository.h"
#include "credentials/sessionsrepository.h"
#include "credentials/signinrepository.h"
#include "orders/ordersrepository.h"
#include "store/storescene.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kontor;
using namespace Qt::StringLiterals;

class StoresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void servesSeveralStores_data() { addEngineRows(); }
    void servesSeveralStores();
    void speaksOneLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }
    void speaksOneLanguage();
};

/// Every page outside of a session, with two trade stores on one server: the choice is there, and what it chooses counts.
void StoresTest::servesSeveralStores()
{
    QFETCH(QString, engine);
    Store store(engine);
    const Customer first = store.add(u"A"_s);
    const Channel other = store.addStore();
    Customer theirs = someone(store.directory, u"B"_s, u"b@x.de"_s);
    theirs.channelId = other.id;
    store.db.edit([&](Session &session) {
        CustomersRepository customers(session);
        customers.setPassword(theirs.channelId, customers.insert(theirs).id, password::hash(QString::fromLatin1(Store::secret)),
                              false);
        return Done{};
    });
    for (const char *path : {"/sign-in", "/forgot"}) {
        const Answer form = store.get(path);
        for (const qint64 id : {first.channelId, other.id})
            QVERIFY2(form.body.contains("<option value=\"" + QByteArray::number(id) + "\""), form.body.constData());
        QVERIFY(form.body.contains("Second store"));
    }
    const auto signIn = [&](const QByteArray &account, qint64 channel) {
        const Answer form = store.get("/sign-in");
        return store
            .post("/sign-in",
                  "csrf=" + form.csrf() + "&channel=" + QByteArray::number(channel) + "&account=" + account +
                      "&password=quite+a+long+secret",
                  "__Host-kontor-form=" + form.cookie("__Host-kontor-form"))
            .status;
    };
    QCOMPARE(signIn("a@x.de", first.channelId), 303);
    QCOMPARE(signIn("b@x.de", other.id), 303);
    QCOMPARE(signIn("b@x.de", first.channelId), 403);
    const Answer form = store.get("/forgot");
    QCOMPARE(store
                 .post("/forgot", "csrf=" + form.csrf() + "&channel=" + QByteArray::number(other.id) + "&account=b@x.de",
                       "__Host-kontor-form=" + form.cookie("__Host-kontor-form"))
                 .status,
             200);
    QCOMPARE(store.db.read([&](Session &s) {
        return s.value(u"SELECT count(*) FROM reset_asks WHERE channel_id = ? AND customer_id > 0"_s, {other.id}).toInt();
    }),
             1);
}

/// No page of a German customer has a text of the store's English vocabulary, and the other way round.
void StoresTest::speaksOneLanguage()
{
    QFETCH(QString, language);
    const auto texts = [](const QString &code) {
        QFile file(u":/store/texts_%1.json"_s.arg(code));
        return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    };
    const QJsonObject own = texts(language);
    const QJsonObject other = texts(language == u"en"_s ? u"de"_s : u"en"_s);
    QVERIFY(own.size() > 100 && other.size() == own.size());
    Store store(u"sqlite"_s);
    const Customer c = store.add(u"A"_s);
    store.db.edit([&](Session &session) {
        session.execute(u"UPDATE customers SET language = ?"_s, {language});
        session.execute(u"UPDATE channels SET personal_links = TRUE, acting_consent = 'opt_in'"_s);
        return Done{};
    });
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    const QByteArray csrf = store.get("/", cookie).csrf();
    store.post("/cart/add", "csrf=" + csrf + "&sku=T-3&quantity=2", cookie);
    QList<std::pair<QByteArray, Answer>> pages;
    for (const char *path : {"/", "/catalogue", "/catalogue?q=nothing+is+called+so", "/product/T-1", "/cart", "/checkout",
                             "/orders", "/quick-order", "/profile", "/profile/password", "/profile/mfa", "/profile/sessions",
                             "/profile/acting", "/profile/address", "/nowhere"})
        pages.append({path, store.get(path, cookie)});
    const QByteArray address = QByteArray::number(c.addresses[0].id);
    const Answer placed = store.post("/checkout",
                                     "csrf=" + csrf + "&key=" + QByteArray(64, 'a') + "&billing=" + address +
                                         "&shipping=" + address + store.shown(cookie),
                                     cookie);
    QCOMPARE(placed.status, 303);
    pages.append({"order", store.get(placed.header("Location"), cookie)});
    pages.append({"wrong password",
                  store.post("/profile/password", "csrf=" + csrf + "&password=x&new_password=short&repeated=short", cookie)});
    pages.append({"wrong address", store.post("/profile/address", "csrf=" + csrf + "&line1=&city=&country=", cookie)});
    static const QRegularExpression tag(u"<(style|script)[^>]*>.*?</\\1>|<[^>]*>"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression blanks(u"\\s+"_s);
    QStringList wrong;
    for (const auto &[path, answer] : std::as_const(pages)) {
        QVERIFY2(!answer.body.isEmpty(), path.constData());
        const QString text = u' ' + QString::fromUtf8(answer.body).replace(tag, u" "_s).replace(blanks, u" "_s) + u' ';
        for (auto key = other.begin(); key != other.end(); ++key) {
            const QString word = key->toString();
            constexpr qsizetype tellsItsLanguage = 6;
            if (word.size() < tellsItsLanguage || own[key.key()].toString().contains(word, Qt::CaseInsensitive))
                continue;
            if (text.contains(u' ' + word + u' '))
                wrong << QString::fromLatin1(path) + u": "_s + word;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(StoresTest)
#include "tst_stores.moc"

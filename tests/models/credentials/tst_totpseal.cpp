// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Second factors are sealed at rest.
#include "credentials/secondfactor.h"
#include "credentials/totpseal.h"
#include "customers/customersrepository.h"
#include "support/testdatabase.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class TotpSealTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { TotpSeal::use(TotpSeal()); }
    void opensWhatItSealed();
    void readsKeys();
    void keepsNoSecretInTheOpen_data() { addEngineRows(); }
    void keepsNoSecretInTheOpen();
};

void TotpSealTest::opensWhatItSealed()
{
    const TotpSeal seal = TotpSeal::made();
    const QString secret = u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s;
    const QString sealed = seal.seal(secret, 1, 2);
    QVERIFY(TotpSeal::isSealed(sealed) && !sealed.contains(secret));
    QCOMPARE(seal.open(sealed, 1, 2), secret);
    QVERIFY(seal.seal(secret, 1, 2) != sealed); // another nonce each time
    QCOMPARE(TotpSeal().seal(secret, 1, 2), secret); // without a key
    QCOMPARE(seal.open(secret, 1, 2), secret); // of before there was one
    const auto refused = [&](const TotpSeal &by, const QString &what, qint64 channel, qint64 customer) {
        try {
            by.open(what, channel, customer);
        } catch (const Failure &) {
            return true;
        }
        return false;
    };
    QVERIFY(refused(seal, sealed, 1, 3)); // another customer's
    QVERIFY(refused(seal, sealed, 2, 2));
    QVERIFY(refused(TotpSeal::made(), sealed, 1, 2));
    QVERIFY(refused(TotpSeal(), sealed, 1, 2));
    for (qsizetype i = 3; i < sealed.size(); i += 7) {
        QString broken = sealed;
        broken[i] = broken[i] == u'A' ? u'B' : u'A';
        QVERIFY2(refused(seal, broken, 1, 2), qPrintable(QString::number(i)));
    }
    for (const QString &cut : {u"x1:"_s, u"x1:AAAA"_s, sealed.left(40)})
        QVERIFY2(refused(seal, cut, 1, 2), qPrintable(cut));
}

void TotpSealTest::readsKeys()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.key"_s);
    const auto write = [&](const QByteArray &text, QFile::Permissions permissions) {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY(QFile::setPermissions(path, permissions));
    };
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    const TotpSeal seal = TotpSeal::made();
    write(seal.text() + '\n', own);
    const auto read = TotpSeal::fromFile(path);
    QVERIFY(read && read->text() == seal.text());
    write(seal.text(), own | QFile::ReadOther);
    QVERIFY(TotpSeal::fromFile(path).error().message.contains(u"chmod 600"_s));
    write("too short", own);
    QVERIFY(!TotpSeal::fromFile(path));
    QVERIFY(!TotpSeal::fromFile(folder.filePath(u"none"_s)));
}

void TotpSealTest::keepsNoSecretInTheOpen()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Customer first =
        db.edit([&](Session &s) { return CustomersRepository(s).insert(someone(directory, u"A"_s, u"a@x.de"_s)); });
    const Customer second =
        db.edit([&](Session &s) { return CustomersRepository(s).insert(someone(directory, u"B"_s, u"b@x.de"_s)); });
    const auto stored = [&](const Customer &customer) {
        return db.read([&](Session &s) {
            return s
                .value(u"SELECT totp_secret FROM mfa_secrets WHERE channel_id = ? AND customer_id = ?"_s,
                       {customer.channelId, customer.id})
                .toString();
        });
    };
    const auto begin = [&](const Customer &customer) {
        return db.edit([&](Session &s) { return SecondFactorRepository(s).beginTotp(customer.channelId, customer.id); });
    };
    const QString plain = begin(first); // before there was a key
    QCOMPARE(stored(first), plain);
    const TotpSeal key = TotpSeal::made();
    TotpSeal::use(key);
    const QString secret = begin(second);
    QVERIFY(!stored(second).contains(secret) && TotpSeal::isSealed(stored(second)));
    QCOMPARE(begin(second), secret); // waits to be confirmed: the same
    QCOMPARE(begin(first), plain);
    QVERIFY(db.read([](Session &s) { return TotpSeal::anySealed(s); }));
    const auto reseal = [&](const TotpSeal &from, const std::optional<TotpSeal> &to) {
        return db.database().wait(Lane::Edit, [=](Session &s) { return TotpSeal::reseal(s, from, to); });
    };
    const TotpSeal other = TotpSeal::made();
    const QString before = stored(second);
    QVERIFY(!reseal(other, key)); // not the key
    QCOMPARE(stored(second), before);
    QCOMPARE(*reseal(key, std::nullopt), 2);
    QCOMPARE(stored(second), before);
    QCOMPARE(*reseal(key, other), 2);
    QVERIFY(TotpSeal::isSealed(stored(first)) && stored(second) != before);
    TotpSeal::use(other);
    QCOMPARE(begin(first), plain);
    QCOMPARE(begin(second), secret);
    QCOMPARE(*reseal(other, TotpSeal()), 2);
    QCOMPARE(stored(second), secret);
    QVERIFY(!db.read([](Session &s) { return TotpSeal::anySealed(s); }));
}

QTEST_GUILESS_MAIN(TotpSealTest)
#include "tst_totpseal.moc"

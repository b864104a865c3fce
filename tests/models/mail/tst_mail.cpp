// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/languages.h"
#include "customers/customersrepository.h"
#include "database/idset.h"
#include "issues/issuesrepository.h"
#include "mail/mailsrepository.h"
#include "mail/mimemessage.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;

class MailTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownWordingIsFit_data();
    void ownWordingIsFit();
    void refusesUnfitWording_data();
    void refusesUnfitWording();
    void escapesValues();
    void writesCleanMessages();
    void claimsEachMailOnce_data() { addEngineRows(); }
    void claimsEachMailOnce();
    void keepsWhatBecameOfIt_data() { addEngineRows(); }
    void keepsWhatBecameOfIt();
    void keepsTemplates_data() { addEngineRows(); }
    void keepsTemplates();
};

void MailTest::ownWordingIsFit_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    for (const MailKind &kind : mailKinds()) {
        for (const QString &language : spokenLanguages())
            QTest::addRow("%s %s", qPrintable(kind.name), qPrintable(language)) << kind.name << language;
    }
}

void MailTest::ownWordingIsFit()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    const MailTemplate wording = defaultMailTemplate(kind, language);
    const FieldProblems problems = validate(wording);
    QVERIFY2(problems.isEmpty(),
             problems.isEmpty() ? "" : qPrintable(problems.first().field + u": "_s + problems.first().message));
    QJsonObject values;
    for (const QString &field : commonMailFields() + mailKind(kind)->fields + QStringList{u"link"_s, u"code"_s})
        values.insert(field, u"‹%1›"_s.arg(field));
    values.insert(u"lines"_s, QJsonArray{QJsonObject{{u"sku"_s, u"A1"_s}, {u"title"_s, u"Tea"_s}, {u"sum"_s, u"9.00"_s}}});
    const RenderedMail mail = render(wording, values);
    for (const QString &part : {mail.subject, mail.text, mail.html})
        QVERIFY2(!part.contains(u"{{"_s), qPrintable(part));
    QVERIFY(mail.text.contains(u"‹store›"_s));
    if (!mailKind(kind)->secret.isEmpty())
        QVERIFY(mail.html.contains(u"‹%1›"_s.arg(mailKind(kind)->secret)));
}

void MailTest::refusesUnfitWording_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("part");
    QTest::newRow("link missing") << u"text"_s << u"Hello {{customer}}"_s;
    QTest::newRow("link missing in html") << u"html"_s << u"<p>Hello</p>"_s;
    QTest::newRow("unknown field") << u"text"_s << u"{{link}} {{password}}"_s;
    QTest::newRow("triple braces") << u"html"_s << u"{{link}} {{{customer}}}"_s;
    QTest::newRow("ampersand") << u"html"_s << u"{{link}} {{&customer}}"_s;
    QTest::newRow("partial") << u"text"_s << u"{{link}} {{>secret}}"_s;
    QTest::newRow("delimiters") << u"text"_s << u"{{link}} {{=<% %>=}}"_s;
    QTest::newRow("section open") << u"text"_s << u"{{link}} {{#company}}"_s;
    QTest::newRow("script") << u"html"_s << u"{{link}} <script>x</script>"_s;
    QTest::newRow("link in subject") << u"subject"_s << u"{{link}}"_s;
    QTest::newRow("two lines") << u"subject"_s << u"a\nb"_s;
    QTest::newRow("empty") << u"subject"_s << u" "_s;
}

void MailTest::refusesUnfitWording()
{
    QFETCH(QString, field);
    QFETCH(QString, part);
    MailTemplate wording = defaultMailTemplate(u"invitation"_s, u"en"_s);
    (field == u"subject"_s ? wording.subject : field == u"text"_s ? wording.text : wording.html) = part;
    const FieldProblems problems = validate(wording);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
}

/// CHECKS 39 in a mail: what customers are called never becomes markup; the plain text stays as it is.
void MailTest::escapesValues()
{
    const QString hostile = u"<img src=x onerror=alert(1)>\"'&"_s;
    QJsonObject values{{u"link"_s, u"https://x/y"_s}};
    for (const QString &field : commonMailFields())
        values.insert(field, hostile);
    const RenderedMail mail = render(defaultMailTemplate(u"invitation"_s, u"en"_s), values);
    QVERIFY(!mail.html.contains(u"<img"_s));
    QVERIFY(mail.html.contains(u"&lt;img"_s));
    QVERIFY(mail.text.contains(hostile));
}

/// CHECKS 44, scaled: 1,000 hostile names and subjects (10,000 with KONTOR_SOAK), judged by Python's parser.
void MailTest::writesCleanMessages()
{
    const int count = qEnvironmentVariableIsSet("KONTOR_SOAK") ? 10'000 : 1000;
    const QTemporaryDir folder;
    QRandomGenerator random(44);
    const QStringList pieces = {u"\r\nBcc: evil@x.de"_s,
                                u"\n\n"_s,
                                u"\r"_s,
                                QString(QChar(0)),
                                u"Ünïcode "_s,
                                u"漢字"_s,
                                u"\""_s,
                                u"\\"_s,
                                u"=?UTF-8?B?eA==?="_s,
                                QString(300, u'x'),
                                u"😀😀"_s,
                                u"<a@b.de>"_s,
                                u", c@d.de"_s,
                                QString(QChar(0x2028)),
                                u"\t"_s,
                                u"name "_s};
    const auto text = [&] {
        QString out;
        for (int i = random.bounded(1, 6); i > 0; --i)
            out += pieces[random.bounded(int(pieces.size()))];
        return out;
    };
    for (int i = 0; i < count; ++i) {
        MimeMessage mail;
        mail.from = u"orders@handel.example"_s;
        mail.fromName = text();
        mail.to = u"someone@kunden.example"_s;
        mail.toName = text();
        mail.subject = u"S"_s + text();
        mail.text = text() + u"\n.\n..\nend"_s;
        mail.html = u"<p>"_s + text().toHtmlEscaped() + u"</p>"_s;
        mail.messageId = QByteArray::number(i) + "@handel.example";
        mail.date = 1'700'000'000'000 + i;
        QFile file(folder.filePath(u"%1.eml"_s.arg(i, 5, 10, QChar(u'0'))));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(mail.encoded());
    }
    QProcess judge;
    judge.start(u"python3"_s,
                {QStringLiteral(KONTOR_TESTS) + u"/support/parse_mails.py"_s, folder.path(), QString::number(count)});
    QVERIFY(judge.waitForFinished(200'000));
    QVERIFY2(judge.exitCode() == 0, judge.readAll().constData());
    for (const QString &address : {u"a@b.de\r\nBcc: x@y.de"_s, u"a b@c.de"_s, u"a@b.de,c@d.de"_s, u"<a@b.de>"_s,
                                   QString(u"a@b.de"_s + QChar(0)), QString()})
        QVERIFY(!isPlainAddress(address));
    QVERIFY(isPlainAddress(u"o'neil+x@b.de"_s));
}

/// Four workers at once: every mail is one worker's, and a dead worker's come back after their lease.
void MailTest::claimsEachMailOnce()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    constexpr int mails = 400;
    db.edit([&](Session &s) {
        for (int i = 0; i < mails; ++i)
            MailsRepository(s).queue(directory.channels.first().id, 0, u"guide"_s, u"m%1@x.de"_s.arg(i));
        return Done{};
    });
    std::array<QList<qint64>, 4> taken;
    {
        std::vector<std::jthread> workers;
        for (int w = 0; w < 4; ++w)
            workers.emplace_back([&db, &mine = taken[size_t(w)], w] {
                const auto own = db.open(u"w"_s);
                for (;;) {
                    const auto claimed = own->wait(
                        Lane::Edit, [w](Session &s) { return MailsRepository(s).claim(u"worker%1"_s.arg(w), 7, 60'000); });
                    if (!claimed || claimed->isEmpty())
                        return;
                    for (const Mail &mail : *claimed)
                        mine << mail.id;
                }
            });
    }
    QSet<qint64> all;
    int sum = 0;
    for (const QList<qint64> &mine : taken) {
        sum += int(mine.size());
        all += QSet<qint64>(mine.begin(), mine.end());
    }
    QCOMPARE(sum, mails);
    QCOMPARE(all.size(), mails);
    db.edit([](Session &s) { return s.execute(u"UPDATE mails SET due_at = 1"_s); }); // the lease is over
    const auto again = db.edit([](Session &s) { return MailsRepository(s).claim(u"heir"_s, 1000, 60'000); });
    QCOMPARE(again.size(), mails);
    // who lost a claim may not begin any more
    QVERIFY(!db.edit([&](Session &s) { return MailsRepository(s).begin(again.first(), u"worker0"_s, 1000); }));
    QVERIFY(db.edit([&](Session &s) { return MailsRepository(s).begin(again.first(), u"heir"_s, 1000); }));
}

void MailTest::keepsWhatBecameOfIt()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Customer c =
        db.edit([&](Session &s) { return CustomersRepository(s).insert(someone(directory, u"M"_s, u"m@x.de"_s)); });
    const auto ends = [&](const QString &state, const QString &answer) {
        return db.edit([&](Session &s) {
            MailsRepository mails(s);
            const qint64 id = mails.queue(c.channelId, c.id, u"login_details"_s, c.email);
            const QList<Mail> claimed = mails.claim(u"w"_s, 10, 60'000);
            if (claimed.size() != 1 || !mails.begin(claimed.first(), u"w"_s, 60'000))
                qFatal("not claimed");
            mails.finish(claimed.first(), u"w"_s, state, answer, s.now() + 60'000, {u"S"_s, u"T"_s, u"<p>H</p>"_s});
            return id;
        });
    };
    const auto issues = [&] {
        return db.read([](Session &s) { return s.value(u"SELECT count(*) FROM issues WHERE kind = 'mail_refused'"_s).toInt(); });
    };
    const qint64 refused = ends(u"refused"_s, u"550 5.1.1 no such mailbox"_s);
    QCOMPARE(issues(), 1);
    const Mail kept = db.read([&](Session &s) { return MailsRepository(s).load(refused); });
    QCOMPARE(kept.state, u"refused"_s);
    QCOMPARE(kept.answer, u"550 5.1.1 no such mailbox"_s);
    QCOMPARE(kept.subject, u"S"_s);
    QCOMPARE(kept.attempts, 1);
    const auto retried = [&] {
        return db.edit([](Session &s) {
            return IssuesRepository(s).retry(s.value(u"SELECT id FROM issues WHERE kind = 'mail_refused'"_s).toLongLong());
        });
    };
    QVERIFY(!retried()); // its cause is still there
    QCOMPARE(db.read([&](Session &s) { return IssuesRepository(s).reasonsOf(c.channelId, c.id); }).size(), 1);
    ends(u"sent"_s, u"250 ok"_s);
    QCOMPARE(issues(), 0); // its cause is gone
    const qint64 deferred = ends(u"deferred"_s, u"451 later"_s);
    QVERIFY(db.edit([](Session &s) { return MailsRepository(s).claim(u"w"_s, 10, 60'000); }).isEmpty()); // not due yet
    QCOMPARE(db.edit([&](Session &s) { return MailsRepository(s).cancel({deferred, refused}); }), 1);
    QCOMPARE(db.edit([&](Session &s) { return MailsRepository(s).resend({refused}); }), 1);
    QCOMPARE(db.read([](Session &s) { return MailsRepository(s).waiting(); }), 1);
    // what a deactivated customer had waiting is not sent
    db.edit([&](Session &s) { return CustomersRepository(s).deactivate({c.id}); });
    QCOMPARE(db.read([](Session &s) { return MailsRepository(s).waiting(); }), 0);
    QCOMPARE(mailBackoffMs(1), 60'000);
    QCOMPARE(mailBackoffMs(99), 12LL * 60 * 60'000);
    const auto injected = db.database().wait(
        Lane::Edit, [&](Session &s) { return MailsRepository(s).queue(c.channelId, 0, u"guide"_s, u"a@b.de\nBcc: c@d.de"_s); });
    QCOMPARE(injected.error().kind, Error::Kind::Invalid);
    const ListSql list = MailsRepository::list(MailQuery{u"anders m@x"_s, u"refused"_s, {}, -1});
    QCOMPARE(db.read([&](Session &s) { return readPage(s, list, std::nullopt, 10).size(); }), 1);
}

void MailTest::keepsTemplates()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const qint64 channel = db.basics().channels.first().id;
    MailTemplate wording = db.read([&](Session &s) { return MailsRepository(s).wording(channel, u"invitation"_s, u"de"_s); });
    QCOMPARE(wording.rowVersion, 0);
    wording.subject = u"Willkommen bei {{store}}"_s;
    const auto save = [&](const MailTemplate &one) {
        return db.database().wait(Lane::Edit, [one](Session &s) {
            MailsRepository(s).save(one);
            return Done{};
        });
    };
    QVERIFY(save(wording));
    QCOMPARE(save(wording).error().kind, Error::Kind::Conflict); // somebody was quicker
    MailTemplate stored = db.read([&](Session &s) { return MailsRepository(s).wording(channel, u"invitation"_s, u"de"_s); });
    QCOMPARE(stored.subject, wording.subject);
    stored.text = u"no link"_s;
    QCOMPARE(save(stored).error().kind, Error::Kind::Invalid);
    QCOMPARE(db.read([&](Session &s) { return MailsRepository(s).wording(channel, u"invitation"_s, u"it"_s); }).language,
             u"en"_s);
    db.edit([&](Session &s) {
        MailsRepository(s).reset(channel, u"invitation"_s, u"de"_s);
        return Done{};
    });
    QCOMPARE(db.read([&](Session &s) { return MailsRepository(s).wording(channel, u"invitation"_s, u"de"_s); }).rowVersion, 0);
}

QTEST_GUILESS_MAIN(MailTest)
#include "tst_mail.moc"

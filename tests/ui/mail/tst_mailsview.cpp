// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/messagebar.h"
#include "channels/channelsrepository.h"
#include "credentials/tokensrepository.h"
#include "mail/localbrowser.h"
#include "mail/mailsview.h"
#include "mail/templatesdialog.h"
#include "ui/deskscene.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QUrl>

using namespace kontor;
using namespace Qt::StringLiterals;

/// The Mail page with many mails, and the wording of mails. One mail and one template: tst_signingin.
class MailsViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsMails_data() { addEngineRows(); }
    void findsMails();
    void treatsManyAtOnce();
    void handsOverALink_data();
    void handsOverALink();
    void keepsStoresApart();
    void saysWhoWasFaster();
    void triesTheWording();

private:
    static QString messageOf(const QWidget &parent) { return parent.findChild<MessageBar *>()->text(); }
    static qint64 count(DeskScene &desk, const QString &where)
    {
        return desk.db.read([where](Session &s) { return s.value(u"SELECT count(*) FROM "_s + where).toLongLong(); });
    }
    static qint64 queue(DeskScene &desk, const Customer &c, const QString &kind)
    {
        return desk.db.edit([c, kind](Session &s) { return MailsRepository(s).queue(c.channelId, c.id, kind, c.email); });
    }
    static Mail load(DeskScene &desk, qint64 id)
    {
        return desk.db.read([id](Session &s) { return MailsRepository(s).load(id); });
    }
    static MailTemplate invitation(DeskScene &desk, qint64 channelId)
    {
        return desk.db.read([channelId](Session &s) { return MailsRepository(s).wording(channelId, u"invitation"_s, u"en"_s); });
    }
    static Customer add(DeskScene &desk, const Customer &customer)
    {
        return desk.db.edit([customer](Session &s) { return CustomersRepository(s).insert(customer); });
    }
    static void save(const TemplatesDialog &dialog)
    {
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    }
};

void MailsViewTest::findsMails()
{
    QFETCH(QString, engine);
    DeskScene desk(engine);
    const Customer a = desk.add(u"A"_s, u"a@x.de"_s);
    Customer other = someone(desk.directory->directory(), u"B"_s, u"b@y.org"_s);
    other.lastName = u"Müller"_s;
    other.company = u"50% off_line"_s;
    const Customer b = add(desk, other);
    queue(desk, a, u"invitation"_s);
    queue(desk, a, u"guide"_s);
    queue(desk, b, u"guide"_s);
    Customer staff; // a test mail is nobody's
    staff.channelId = a.channelId;
    staff.email = u"me@x.de"_s;
    queue(desk, staff, u"guide"_s);
    MailsView view(*desk.services);
    view.show();
    QTRY_COMPARE(view.model().rowCount(), 4);
    auto *search = find<QLineEdit>(&view, "search");
    const auto finds = [&](const QString &text, int rows) {
        search->setText(text);
        QTRY_COMPARE(view.model().query().search, text);
        QTRY_VERIFY(view.model().isCounted());
        QVERIFY2(view.model().rowCount() == rows, qPrintable(u"%1: %2"_s.arg(text).arg(view.model().rowCount())));
    };
    finds(u"FUTTERKISTE"_s, 2);
    finds(u"muller maria"_s, 1);
    finds(u"%"_s, 1); // signs like any other
    finds(u"f_t"_s, 0);
    // one customer's: the search does not stay in the way
    view.showCustomer(b.id);
    QVERIFY(search->text().isEmpty());
    QTRY_VERIFY(view.model().isCounted());
    QCOMPARE(view.model().rowCount(), 1);
    QTRY_COMPARE(view.model().index(0, MailTableModel::Recipient).data().toString(), b.email);
    view.showCustomer(0);
    QTRY_COMPARE(view.model().rowCount(), 4);
}

void MailsViewTest::treatsManyAtOnce()
{
    DeskScene desk;
    const Customer c = desk.add(u"A"_s, u"a@x.de"_s);
    const Mail gone = load(desk, queue(desk, c, u"guide"_s));
    desk.db.edit([gone](Session &s) {
        MailsRepository mails(s);
        mails.claim(u"w"_s, 1, 60'000);
        mails.begin(gone, u"w"_s, 60'000);
        mails.finish(gone, u"w"_s, u"sent"_s, u"250 ok"_s, 0, {u"Hello"_s, u"Plain"_s, u"<p>Rich</p>"_s});
        return Done{};
    });
    queue(desk, c, u"guide"_s);
    queue(desk, c, u"guide"_s);
    MailsView view(*desk.services);
    view.show();
    const auto selectAll = [&view](int rows) {
        QTRY_COMPARE(view.model().rowCount(), rows);
        QTRY_VERIFY(view.model().idAt(rows - 1) > 0);
        view.table().selectAll();
    };
    selectAll(3);
    find<QToolButton>(&view, "cancelMail")->click();
    QTRY_COMPARE(count(desk, u"mails WHERE state = 'cancelled'"_s), 2);
    QTRY_VERIFY2(messageOf(view).contains(u"2 of 3"_s), qPrintable(messageOf(view))); // one was too late
    // many are asked about
    selectAll(3);
    desk.questions.answerNext(Questions::No);
    find<QToolButton>(&view, "resend")->click();
    QVERIFY2(desk.questions.lastQuestion().contains(u'3'), qPrintable(desk.questions.lastQuestion()));
    QCOMPARE(count(desk, u"mails"_s), 3);
    desk.questions.answerNext(Questions::Yes);
    find<QToolButton>(&view, "resend")->click();
    QTRY_COMPARE(count(desk, u"mails WHERE state = 'queued'"_s), 3);
    QCOMPARE(load(desk, gone.id).state, u"sent"_s); // it is sent again by another mail
    // nobody writes to a deactivated customer, and half of the work is none
    desk.db.edit([&c](Session &s) { return CustomersRepository(s).deactivate({c.id}); });
    selectAll(6);
    desk.questions.answerNext(Questions::Yes);
    find<QToolButton>(&view, "resend")->click();
    QTRY_VERIFY2(messageOf(view).contains(u"deactivated"_s), qPrintable(messageOf(view)));
    QCOMPARE(count(desk, u"mails"_s), 6);
    QCOMPARE(count(desk, u"mails WHERE state = 'queued'"_s), 0);
}

void MailsViewTest::handsOverALink_data()
{
    QTest::addColumn<QString>("store");
    QTest::newRow("host") << u"https://shop.example"_s;
    QTest::newRow("port and slash") << u"http://127.0.0.1:8080/"_s;
    QTest::newRow("path") << u"https://shop.example/b2b"_s;
    QTest::newRow("path and slash") << u"https://shop.example/b2b/"_s;
}

/// The link that is handed over leads where the one in the mail would have led.
void MailsViewTest::handsOverALink()
{
    QFETCH(QString, store);
    DeskScene desk;
    const Customer c = desk.add(u"A"_s, u"a@x.de"_s);
    const Mail mail = load(desk, queue(desk, c, u"invitation"_s));
    Services services = *desk.services;
    services.storeUrl = [store](const Channel &, const std::function<void(const Result<QUrl> &)> &answer) {
        answer(QUrl(store));
    };
    MailDialog dialog(services, mail);
    dialog.show();
    find<QPushButton>(&dialog, "makeLink")->click();
    auto *link = find<QLineEdit>(&dialog, "link");
    QTRY_VERIFY(link->isVisible());
    const QString place = storeAddress(Channel(), store) + mailKind(mail.kind)->path; // as kontor-store writes it
    QVERIFY2(link->text().startsWith(place), qPrintable(link->text()));
    const auto found = desk.db.read(
        [secret = link->text().mid(place.size())](Session &s) { return TokensRepository(s).find(secret, purpose::invitation); });
    QCOMPARE(found.state, TokensRepository::Found::Alive);
    QCOMPARE(found.customerId, c.id);
}

/// Each trade store has its own wording, previewed with one of its own customers.
void MailsViewTest::keepsStoresApart()
{
    DeskScene desk;
    const Customer here = desk.add(u"A"_s, u"a@x.de"_s);
    Channel second = desk.directory->directory().channels.first();
    second.id = 0;
    second.rowVersion = 0;
    second.name = u"Second"_s;
    second.id =
        TestDatabase::must(desk.own->wait(Lane::Edit, [second](Session &s) { return ChannelsRepository(s).save(second); }));
    QTRY_COMPARE(desk.directory->directory().channels.size(), 2);
    Customer there = someone(desk.directory->directory(), u"B"_s, u"b@y.de"_s);
    there.channelId = second.id;
    there.lastName = u"Zweig"_s;
    there = add(desk, there);
    TemplatesDialog dialog(*desk.services, here.id);
    dialog.show();
    auto *store = find<QComboBox>(&dialog, "channel");
    auto *subject = find<QLineEdit>(&dialog, "subject");
    auto *preview = find<LocalBrowser>(&dialog, "previewHtml");
    QTRY_VERIFY(preview->toPlainText().contains(here.username));
    const QString ours = subject->text();
    const auto theirs = u"Welcome, {{first_name}} of {{company}}"_s;
    subject->setText(theirs);
    desk.questions.answerNext(Questions::Yes);
    store->setCurrentIndex(1);
    QCOMPARE(store->currentIndex(), 0); // not before it is saved
    QTRY_VERIFY2(messageOf(dialog).contains(u"saved"_s), qPrintable(messageOf(dialog)));
    QCOMPARE(invitation(desk, here.channelId).subject, theirs);
    QCOMPARE(invitation(desk, second.id).subject, ours);
    store->setCurrentIndex(1);
    QTRY_VERIFY2(preview->toPlainText().contains(there.username), qPrintable(preview->toPlainText()));
    QVERIFY(!preview->toPlainText().contains(here.username));
    QCOMPARE(subject->text(), ours);
}

void MailsViewTest::saysWhoWasFaster()
{
    DeskScene desk;
    const Customer c = desk.add(u"A"_s, u"a@x.de"_s);
    TemplatesDialog mine(*desk.services, c.id);
    TemplatesDialog theirs(*desk.services, c.id);
    for (TemplatesDialog *dialog : {&mine, &theirs}) {
        dialog->show();
        QTRY_VERIFY(!find<QLineEdit>(dialog, "subject")->text().isEmpty());
    }
    find<QLineEdit>(&theirs, "subject")->setText(u"Theirs"_s);
    save(theirs);
    QTRY_VERIFY(messageOf(theirs).contains(u"saved"_s));
    auto *subject = find<QLineEdit>(&mine, "subject");
    subject->setText(u"Mine"_s);
    save(mine);
    QTRY_VERIFY2(messageOf(mine).contains(u"Somebody else"_s), qPrintable(messageOf(mine)));
    QCOMPARE(subject->text(), u"Mine"_s); // what was typed is still there
    QCOMPARE(invitation(desk, c.channelId).subject, u"Theirs"_s);
    // as the message says: chosen again, theirs is seen
    auto *kind = find<QComboBox>(&mine, "kind");
    desk.questions.answerNext(Questions::No);
    kind->setCurrentIndex(1);
    QTRY_VERIFY(subject->text() != u"Mine"_s);
    kind->setCurrentIndex(0);
    QTRY_COMPARE(subject->text(), u"Theirs"_s);
}

/// What is typed is seen at once as customers will see it, and can be mailed to oneself before it counts.
void MailsViewTest::triesTheWording()
{
    DeskScene desk;
    Customer c = someone(desk.directory->directory(), u"A"_s, u"a@x.de"_s);
    c.company = u"<b>Ham</b> & Eggs"_s;
    c = add(desk, c);
    TemplatesDialog dialog(*desk.services, c.id);
    dialog.show();
    auto *subject = find<QLineEdit>(&dialog, "subject");
    auto *preview = find<LocalBrowser>(&dialog, "previewHtml");
    QTRY_VERIFY(preview->toPlainText().contains(c.username));
    subject->setText(u"For {{company}}"_s);
    find<QPlainTextEdit>(&dialog, "html")->setPlainText(u"<p><i>{{company}}</i>, open {{link}}</p>"_s);
    auto *shown = find<QLabel>(&dialog, "previewSubject");
    QTRY_COMPARE(shown->text(), QString(u"For "_s + c.company));
    QCOMPARE(shown->textFormat(), Qt::PlainText);
    QVERIFY2(preview->toPlainText().startsWith(QString(c.company + u", open"_s)), qPrintable(preview->toPlainText()));
    const auto test = [&](const QString &address) {
        desk.questions.answerNext(address);
        find<QPushButton>(&dialog, "test")->click();
    };
    test(QString()); // thought better of it
    test(u"no address"_s);
    QTRY_VERIFY(!messageOf(dialog).isEmpty());
    QCOMPARE(count(desk, u"mails"_s), 0);
    test(u"  me@x.de "_s);
    QTRY_COMPARE(count(desk, u"mails"_s), 1);
    const Mail mail = load(desk, desk.db.read([](Session &s) { return s.value(u"SELECT max(id) FROM mails"_s).toLongLong(); }));
    QCOMPARE(mail.recipient, u"me@x.de"_s);
    QCOMPARE(mail.customerId, 0); // to staff, whoever the preview is about
    QCOMPARE(mail.fields[u"wording"_s][u"subject"_s].toString(), subject->text());
    QCOMPARE(mail.fields[u"company"_s].toString(), c.company);
    QCOMPARE(count(desk, u"mail_templates"_s), 0);
}

QTEST_MAIN(MailsViewTest)
#include "tst_mailsview.moc"

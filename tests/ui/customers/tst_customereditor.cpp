// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One customer is edited.
#include "appearance/appearance.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "base/rowdelegate.h"
#include "channels/channelsrepository.h"
#include "channels/directoryeditors.h"
#include "channels/valueeditors.h"
#include "desk/commandpalette.h"
#include "connection/connectiondialog.h"
#include "customers/bulkeditdialog.h"
#include "base/conflictdialog.h"
#include "customers/customereditor.h"
#include "customers/customersrepository.h"
#include "customers/customerview.h"
#include "customers/setpassworddialog.h"
#include "customers/tableediting.h"
#include "exports/exportdialog.h"
#include "imports/batchesview.h"
#include "imports/importwizard.h"
#include "imports/pages.h"
#include "imports/ruledialog.h"
#include "issues/issuesview.h"
#include "mainwindow/mainwindow.h"
#include "ui/deskparts.h"
#include "samples/sampledata.h"
#include "ui/deskscene.h"
#include "views/viewspanel.h"

#include <QtWidgets>
#include <QSignalSpy>

using namespace kontor;
using namespace Qt::StringLiterals;

class CustomerEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsACustomer();
    void showsProblemsBesideTheField();
    void guardsUnsavedChanges();
    void asksOnlyAboutConflicts_data() { addEngineRows(); }
    void asksOnlyAboutConflicts();
    void leavesOthersDecisions();
    void explainsValues();

private:
    static bool loaded(CustomerEditor *editor)
    {
        return QTest::qWaitFor([editor] { return find<QTabWidget>(editor, "tabs")->isEnabled(); });
    }
};

void CustomerEditorTest::addsACustomer()
{
    DeskScene desk;
    auto *editor = new CustomerEditor(*desk.services, 0);
    editor->show();
    type(editor, "first_name", u"Nora"_s);
    type(editor, "last_name", u"Neu"_s);
    type(editor, "email", u"nora@neu.example"_s);
    type(editor, "password", u"a long enough secret"_s);
    type(editor, "password_confirmation", u"a long enough secret"_s);
    find<QPushButton>(editor, "add")->click();
    type(editor, "address_line1", u"Neue Straße 1"_s);
    type(editor, "address_city", u"Graz"_s);
    auto *country = find<QComboBox>(editor, "address_country_code");
    country->setCurrentIndex(country->findData(u"AT"_s));
    // told on leaving the field, and when the country changes; it can be saved all the same
    type(editor, "address_postal_code", u"80333"_s);
    const auto *hint = find<QLabel>(editor, "address_postal_codeProblem");
    QVERIFY2(!hint->isHidden() && hint->text().contains(u"80333"_s), qPrintable(hint->text()));
    country->setCurrentIndex(country->findData(u"DE"_s));
    QVERIFY(hint->isHidden());
    country->setCurrentIndex(country->findData(u"AT"_s));
    QVERIFY(!hint->isHidden());
    QSignalSpy saved(editor, &CustomerEditor::saved);
    editor->save();
    QVERIFY(saved.wait());
    const Customer c = desk.load(saved[0][0].value<TakeBack>().after.id);
    QCOMPARE(c.addresses[0].postalCode, u"80333"_s);
    QCOMPARE(c.username, u"nneu"_s);
    QVERIFY(c.hasPassword && c.mustChangePassword);
    QCOMPARE(c.addresses[0].countryCode, u"AT"_s);
    QVERIFY(c.addresses[0].defaultBilling && c.addresses[0].defaultShipping);
}

void CustomerEditorTest::showsProblemsBesideTheField()
{
    DeskScene desk;
    auto *editor = new CustomerEditor(*desk.services, 0);
    editor->show();
    type(editor, "email", u"nobody"_s);
    QVERIFY(!find<QLabel>(editor, "emailProblem")->isHidden());
    type(editor, "source_code", u" X"_s);
    type(editor, "password", u"short"_s);
    editor->save();
    QVERIFY(!find<QLabel>(editor, "source_codeProblem")->text().isEmpty());
    QVERIFY(!find<QLabel>(editor, "passwordProblem")->text().isEmpty());
    QVERIFY(!find<QLabel>(editor, "last_nameProblem")->text().isEmpty());
    QVERIFY(editor->isVisible());
    type(editor, "email", u"now@good.example"_s);
    QVERIFY(find<QLabel>(editor, "emailProblem")->isHidden());
    // a key that is taken is said beside its field too
    desk.add(u"T1"_s, u"taken@x.de"_s);
    type(editor, "source_code", u"T2"_s);
    type(editor, "last_name", u"Name"_s);
    type(editor, "email", u"taken@x.de"_s);
    find<QLineEdit>(editor, "password")->clear();
    editor->save();
    QTRY_VERIFY(find<QLabel>(editor, "emailProblem")->text().contains(u"already"_s));
    desk.questions.answerNext(Questions::No);
    editor->reject();
}

void CustomerEditorTest::guardsUnsavedChanges()
{
    DeskScene desk;
    const Customer c = desk.add(u"A"_s, u"a@x.de"_s);
    QPointer<CustomerEditor> editor = new CustomerEditor(*desk.services, c.id);
    editor->show();
    QVERIFY(loaded(editor));
    QVERIFY(!editor->isModified());
    type(editor, "phone", u"123"_s);
    QVERIFY(editor->isModified());
    desk.questions.answerNext(Questions::Cancel);
    editor->reject();
    QVERIFY(editor->isVisible());
    desk.questions.answerNext(Questions::Yes);
    editor->reject();
    QTRY_VERIFY(editor == nullptr || !editor->isVisible());
    QCOMPARE(desk.load(c.id).phone, u"123"_s);
}

/// "Shown by" 4: two desks on one database, two edits of one row.
void CustomerEditorTest::asksOnlyAboutConflicts()
{
    QFETCH(QString, engine);
    DeskScene desk(engine);
    const Customer c = desk.add(u"A"_s, u"a@x.de"_s);
    QPointer<CustomerEditor> editor = new CustomerEditor(*desk.services, c.id);
    editor->show();
    QVERIFY(loaded(editor));
    type(editor, "phone", u"mine"_s);
    type(editor, "company", u"My company"_s);
    desk.db.edit([id = c.id](Session &session) {
        Customer theirs = CustomersRepository(session).load(id);
        theirs.phone = u"theirs"_s;
        theirs.note = u"their note"_s;
        return CustomersRepository(session).update(theirs);
    });
    bool asked = false;
    QTimer answer;
    answer.setInterval(20);
    connect(&answer, &QTimer::timeout, this, [&] {
        auto *dialog = editor != nullptr ? editor->findChild<ConflictDialog *>() : nullptr;
        if (dialog == nullptr || asked)
            return;
        asked = true;
        QCOMPARE(find<QTableWidget>(dialog, "fields")->rowCount(), 1); // only the phone: both changed it
        find<QRadioButton>(dialog, "theirs_phone")->click();
        find<QPushButton>(dialog, "save")->click();
    });
    answer.start();
    editor->save();
    QTRY_VERIFY(asked);
    QTRY_VERIFY(editor == nullptr || !editor->isVisible());
    const Customer stored = desk.load(c.id);
    QCOMPARE(stored.phone, u"theirs"_s);
    QCOMPARE(stored.note, u"their note"_s);
    QCOMPARE(stored.company, u"My company"_s);
}

/// Whoever saves a telephone number does not re-enable whom a colleague deactivated meanwhile.
void CustomerEditorTest::leavesOthersDecisions()
{
    DeskScene desk;
    const Customer c = desk.add(u"K1"_s, u"k1@x.de"_s);
    auto *editor = new CustomerEditor(*desk.services, c.id);
    editor->show();
    QVERIFY(loaded(editor));
    type(editor, "phone", u"+49 30 123456"_s);
    desk.db.edit([id = c.id](Session &session) { return CustomersRepository(session).deactivate({id}); });
    QSignalSpy saved(editor, &CustomerEditor::saved);
    editor->save();
    QVERIFY(saved.wait());
    QCOMPARE(desk.load(c.id).phone, u"+49 30 123456"_s);
    QCOMPARE(desk.load(c.id).status, Customer::Status::Deactivated);
}

void CustomerEditorTest::explainsValues()
{
    DeskScene desk(u"sqlite"_s, 20);
    FullWindow window(*desk.services);
    window.show();
    QTRY_VERIFY(current(window).model().idAt(0) > 0 && current(window).model().isCounted());
    QTRY_VERIFY(current(window).model().idAt(0) > 0);
    current(window).table().selectRow(0);
    QTRY_VERIFY2(action(window, u"why"_s)->isEnabled(),
                 qPrintable(u"selected %1 of %2, tab %3"_s.arg(current(window).selectedCount())
                                .arg(current(window).model().rowCount())
                                .arg(current(window).isVisible())));
    action(window, u"why"_s)->trigger();
    QTRY_VERIFY2(window.findChild<QMessageBox *>(u"whyBox"_s) != nullptr, qPrintable(messages(window).text()));
    const auto *box = window.findChild<QMessageBox *>(u"whyBox"_s);
    QTRY_VERIFY(box->text().contains(u"Price tier"_s) && box->text().contains(u"Warehouse"_s));
    const QString text = box->text();
    // every trade store in which the tier is in force is named, with how many it reaches
    const QString expected = desk.db.read([id = current(window).selectedIds().first()](Session &session) {
        const Customer customer = CustomersRepository(session).load(id);
        const Directory directory = ChannelsRepository(session).directory();
        const Channel *store = directory.channel(customer.channelId);
        const qint64 tier = customer.priceTierId > 0 ? customer.priceTierId : store->priceTierId;
        QStringList lines;
        for (const Channel &channel : directory.channels) {
            if (channel.priceTierId == tier)
                lines << u"    %1: %2 customers who inherit it"_s.arg(
                    channel.name, QString::number(session
                                                      .value(u"SELECT count(*) FROM customers WHERE channel_id = ? AND"
                                                             " price_tier_id IS NULL AND NOT deactivated"_s,
                                                             {channel.id})
                                                      .toInt()));
        }
        return lines.join(u'\n');
    });
    for (const QString &line : expected.split(u'\n'))
        QVERIFY2(text.contains(line), qPrintable(text + u"\n--\n"_s + line));
}

QTEST_MAIN(CustomerEditorTest)
#include "tst_customereditor.moc"

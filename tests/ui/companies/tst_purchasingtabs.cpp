// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a company buys, at the desk: its addresses, cost centres, what a checkout begins with; and the trade store's ways to pay.
#include "channels/channelsrepository.h"
#include "channels/paymentmethodeditor.h"
#include "companies/companiesview.h"
#include "companies/companyeditor.h"
#include "companies/purchasingdialogs.h"
#include "purchasing/purchasingrepository.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace kontor;
using namespace Qt::StringLiterals;

class PurchasingTabsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editsAddresses_data() { addEngineRows(); }
    void editsAddresses();
    void editsCostCentres_data() { addEngineRows(); }
    void editsCostCentres();
    void editsWhatACheckoutBeginsWith_data() { addEngineRows(); }
    void editsWhatACheckoutBeginsWith();
    void editsPaymentMethods_data() { addEngineRows(); }
    void editsPaymentMethods();
    void offersFilesOfAll();

private:
    struct Scene : DeskScene
    {
        explicit Scene(const QString &engine) : DeskScene(engine)
        {
            channel = directory->directory().channels.first().id;
            add(u"A-1"_s, u"ann@example.com"_s); // else the window shows how to begin
            company = db.edit([&](Session &session) {
                Company acme;
                acme.channelId = channel;
                acme.name = u"Acme"_s;
                return CompaniesRepository(session).add(acme);
            });
            db.edit([&](Session &session) {
                BusinessUnit unit;
                unit.channelId = channel;
                unit.companyId = company;
                unit.name = u"Kitchen"_s;
                return CompaniesRepository(session).saveUnit(unit);
            });
            window = std::make_unique<FullWindow>(*services);
            window->show();
            editor = qobject_cast<CompanyEditor *>(window->desk().open(u"company"_s, company));
            tabs = editor->findChild<QTabWidget *>();
        }
        /// The list of a page, shown, once the company is there.
        QTableWidget *table(const char *name)
        {
            auto *out = find<QTableWidget>(editor, name);
            for (QWidget *page = out; page != nullptr; page = page->parentWidget()) {
                if (tabs->indexOf(page) >= 0)
                    tabs->setCurrentIndex(tabs->indexOf(page));
            }
            return out;
        }
        void click(const char *name)
        {
            QTRY_VERIFY(find<QPushButton>(editor, name)->isEnabled());
            find<QPushButton>(editor, name)->click();
        }
        QList<CompanyAddress> addresses()
        {
            return db.read([&](Session &session) { return PurchasingRepository(session).addresses(channel, company); });
        }
        QList<CostCentre> costCentres()
        {
            return db.read([&](Session &session) { return PurchasingRepository(session).costCentres(channel, company); });
        }
        qint64 channel = 0, company = 0;
        std::unique_ptr<FullWindow> window;
        CompanyEditor *editor = nullptr;
        QTabWidget *tabs = nullptr;
    };
    /// What is said beside a field; nothing while nothing is wrong with it.
    static QString problem(QWidget *form, const char *field)
    {
        const auto *label = form->findChild<QLabel *>(QString::fromLatin1(field) + u"Problem"_s);
        return label != nullptr ? label->text() : QString();
    }
    static void choose(QWidget *form, const char *name, const QString &text)
    {
        auto *box = find<QComboBox>(form, name);
        const int at = box->findText(text, Qt::MatchContains);
        QVERIFY2(at >= 0, qPrintable(text));
        box->setCurrentIndex(at);
    }
};

void PurchasingTabsTest::editsAddresses()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    auto *table = scene.table("companyAddresses");
    QTRY_VERIFY(scene.tabs->isTabEnabled(1));
    scene.click("companyAddressesNew");
    auto *dialog = scene.editor->findChild<CompanyAddressDialog *>();
    QVERIFY(dialog != nullptr);
    find<QPushButton>(dialog, "save")->click(); // says what is missing, and stays
    QTRY_VERIFY(!problem(dialog, "city").isEmpty());
    type(dialog, "line1", u"Ringstr. 1"_s);
    type(dialog, "city", u"Berlin"_s);
    choose(dialog, "country_code", u"Germany"_s);
    find<QCheckBox>(dialog, "everyone_box")->setChecked(false);
    find<QPushButton>(dialog, "save")->click();
    QTRY_VERIFY(!problem(dialog, "units").isEmpty()); // none was ticked
    auto *units = find<QListWidget>(dialog, "unit_list");
    QVERIFY(units->isEnabled());
    units->item(1)->setCheckState(Qt::Checked);
    find<QPushButton>(dialog, "save")->click();
    QTRY_COMPARE(table->rowCount(), 1);
    QVERIFY(table->item(0, 0)->text().contains(u"Ringstr. 1"_s));
    QCOMPARE(table->item(0, 2)->text(), u"Kitchen"_s);
    QCOMPARE(scene.addresses().value(0).countryCode, u"DE"_s);
    // Changed while it was open: the later one is told, and what is typed stays.
    table->selectRow(0);
    scene.click("companyAddressesEdit");
    dialog = scene.editor->findChild<CompanyAddressDialog *>();
    QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
    scene.db.edit([&](Session &session) {
        CompanyAddress other = PurchasingRepository(session).addresses(scene.channel, scene.company).first();
        other.city = u"Bonn"_s;
        return PurchasingRepository(session).save(other);
    });
    type(dialog, "city", u"Kiel"_s);
    find<QPushButton>(dialog, "save")->click();
    QTRY_VERIFY(dialog->findChild<MessageBar *>()->text().contains(u"changed"_s));
    QCOMPARE(find<QLineEdit>(dialog, "city")->text(), u"Kiel"_s);
    dialog->reject();
    QCOMPARE(scene.addresses().value(0).city, u"Bonn"_s);
    QTRY_VERIFY(table->item(0, 0)->text().contains(u"Bonn"_s));
    table->selectRow(0);
    scene.questions.answerNext(Questions::Yes);
    scene.click("companyAddressesRemove");
    QTRY_COMPARE(table->rowCount(), 0);
    QVERIFY(scene.addresses().isEmpty());
}

void PurchasingTabsTest::editsCostCentres()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Customer ben = scene.add(u"A-2"_s, u"ben@example.com"_s);
    scene.db.edit([&](Session &session) {
        const qint64 unit = CompaniesRepository(session).units(scene.channel, scene.company).first().id;
        return MembershipRepository(session).attach({ben.id}, {scene.channel, scene.company, unit, {}, true, false});
    });
    auto *table = scene.table("costCentres");
    QTRY_COMPARE(find<QTableWidget>(scene.editor, "users")->rowCount(), 1);
    scene.click("costCentresNew");
    auto *dialog = scene.editor->findChild<CostCentreDialog *>();
    type(dialog, "code", u"4711"_s);
    type(dialog, "name", u"Cooking"_s);
    auto *people = find<QListWidget>(dialog, "people");
    QVERIFY(!people->isEnabled()); // as all may
    find<QCheckBox>(dialog, "everyone_box")->setChecked(false);
    QVERIFY(people->isEnabled());
    QCOMPARE(people->count(), 1);
    people->item(0)->setCheckState(Qt::Checked);
    find<QPushButton>(dialog, "save")->click();
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"4711"_s);
    QCOMPARE(table->item(0, 4)->text(), ben.displayName() + u" · "_s + ben.company);
    const CostCentre made = scene.costCentres().value(0);
    QVERIFY(!made.everyone && made.userIds.size() == 1 && made.unitIds.isEmpty());
    // The code once in a company.
    scene.click("costCentresNew");
    QTRY_VERIFY(scene.editor->findChild<CostCentreDialog *>() != nullptr);
    dialog = scene.editor->findChildren<CostCentreDialog *>().last();
    type(dialog, "code", u"4711"_s);
    find<QPushButton>(dialog, "save")->click();
    QTRY_VERIFY(problem(dialog, "code").contains(u"already"_s));
    dialog->reject();
    // Switched off.
    table->selectRow(0);
    scene.click("costCentresEdit");
    dialog = scene.editor->findChildren<CostCentreDialog *>().last();
    find<QComboBox>(dialog, "active")->setCurrentIndex(1);
    find<QPushButton>(dialog, "save")->click();
    QTRY_COMPARE(table->item(0, 2)->text(), u"switched off"_s);
    QVERIFY(!scene.costCentres().value(0).active && scene.costCentres().value(0).userIds.size() == 1);
    scene.questions.answerNext(Questions::No);
    table->selectRow(0);
    scene.click("costCentresRemove");
    QTest::qWait(50);
    QCOMPARE(table->rowCount(), 1);
}

void PurchasingTabsTest::editsWhatACheckoutBeginsWith()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.db.edit([&](Session &session) {
        for (const QString &name : {u"On account"_s, u"Prepayment"_s}) {
            PaymentMethod method;
            method.channelId = scene.channel;
            method.name = name;
            ChannelsRepository(session).save(method);
        }
        CostCentre one;
        one.channelId = scene.channel;
        one.companyId = scene.company;
        one.code = u"4711"_s;
        return PurchasingRepository(session).save(one);
    });
    auto *table = scene.table("checkout");
    QTRY_COMPARE(table->rowCount(), 3); // the company and its two units
    QCOMPARE(table->item(0, 6)->text(), u"all of them"_s);
    table->selectRow(2);
    QCOMPARE(table->item(2, 0)->text(), u"Kitchen"_s);
    scene.click("checkoutEdit");
    auto *dialog = scene.editor->findChild<CheckoutDialog *>();
    choose(dialog, "cost_centre_id", u"4711"_s);
    choose(dialog, "payment_id", u"Prepayment"_s);
    type(dialog, "reference", u"{unit} {colour}"_s);
    auto *allowed = find<QListWidget>(dialog, "payments");
    QCOMPARE(allowed->count(), 2);
    allowed->item(0)->setCheckState(Qt::Unchecked);
    allowed->item(1)->setCheckState(Qt::Unchecked);
    find<QPushButton>(dialog, "save")->click();
    QTRY_VERIFY(problem(dialog, "reference").contains(u"{colour}"_s));
    QVERIFY(!problem(dialog, "payments").isEmpty());
    type(dialog, "reference", u"{unit} {date}"_s);
    allowed->item(1)->setCheckState(Qt::Checked);
    find<QPushButton>(dialog, "save")->click();
    QTRY_COMPARE(table->item(2, 4)->text(), u"4711"_s);
    QCOMPARE(table->item(2, 5)->text(), u"{unit} {date}"_s);
    QCOMPARE(table->item(2, 6)->text(), u"Prepayment"_s);
    QCOMPARE(table->item(0, 6)->text(), u"all of them"_s);
}

void PurchasingTabsTest::editsPaymentMethods()
{
    QFETCH(QString, engine);
    DeskScene desk(engine);
    PaymentMethodEditor editor(*desk.services);
    editor.show();
    auto *save = find<QPushButton>(&editor, "save");
    find<QPushButton>(&editor, "add")->click();
    save->click();
    QTRY_VERIFY(editor.findChild<QLabel *>(u"nameProblem"_s) != nullptr); // it has no name
    type(&editor, "name", u"On account"_s);
    choose(&editor, "kind", u"account"_s);
    find<QSpinBox>(&editor, "days")->setValue(30);
    save->click();
    QTRY_COMPARE(desk.directory->directory().paymentMethods.size(), 1);
    const PaymentMethod made = desk.directory->directory().paymentMethods.first();
    QVERIFY(made.onAccount() && made.days == 30 && made.active);
    QTRY_COMPARE(find<QListWidget>(&editor, "list")->count(), 1);
    QVERIFY(!find<QComboBox>(&editor, "channel")->isEnabled()); // it stays in its trade store
    find<QPushButton>(&editor, "add")->click();
    type(&editor, "name", u"On account"_s);
    save->click();
    QTRY_VERIFY(!problem(&editor, "name").isEmpty() || !editor.findChild<MessageBar *>()->text().isEmpty());
    QCOMPARE(desk.directory->directory().paymentMethods.size(), 1);
    desk.questions.answerNext(Questions::No);
    editor.reject();
}

/// Each of what belongs to companies has its file.
void PurchasingTabsTest::offersFilesOfAll()
{
    Scene scene(u"sqlite"_s);
    scene.window->desk().go(u"companies"_s, {});
    auto &view = page<CompaniesView>(*scene.window, u"companies"_s);
    auto *button = find<QToolButton>(&view, "exportCompanies");
    QVERIFY(button->defaultAction()->menu() != nullptr);
    QStringList names;
    for (const QAction *one : button->defaultAction()->menu()->actions())
        names << one->objectName();
    QCOMPARE(names, (QStringList{u"exportFound"_s, u"exportMembers"_s, u"exportAddresses"_s, u"exportCostCentres"_s,
                                 u"exportBudgets"_s}));
}

QTEST_MAIN(PurchasingTabsTest)
#include "tst_purchasingtabs.moc"

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Companies at the desk: making one, its units, roles and people, and attaching customers to it.
#include "companies/attachdialog.h"
#include "companies/companiesview.h"
#include "companies/companyeditor.h"
#include "orders/ordertablemodel.h"
#include "orders/ordersrepository.h"
#include "orders/orderdialog.h"
#include "companies/companyorders.h"
#include "companies/recorddialog.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace kontor;
using namespace Qt::StringLiterals;

class CompaniesDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesOne_data() { addEngineRows(); }
    void makesOne();
    void attachesCustomers();
    void changesPeople();
    void blocksAndActivates();
    void showsOrders();
    void showsWhoWorksForWhom();

private:
    struct Scene : DeskScene
    {
        explicit Scene(const QString &engine = u"sqlite"_s) : DeskScene(engine) {}
        qint64 company(const QString &name)
        {
            return db.edit([&](Session &session) {
                Company company;
                company.channelId = directory->directory().channels.first().id;
                company.name = name;
                return CompaniesRepository(session).add(company);
            });
        }
        QList<CompanyUser> users(qint64 id)
        {
            return db.read([&](Session &session) {
                return MembershipRepository(session).users(directory->directory().channels.first().id, id);
            });
        }
    };
    static CompanyEditor *opened(FullWindow &window, qint64 id)
    {
        auto *editor = qobject_cast<CompanyEditor *>(window.desk().open(u"company"_s, id));
        if (editor == nullptr)
            qFatal("no editor");
        return editor;
    }
};

void CompaniesDeskTest::makesOne()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.add(u"A-1"_s, u"ann@example.com"_s); // else the window shows how to begin
    FullWindow window(*scene.services);
    window.show();
    action(window, u"newCompanyAction"_s)->trigger();
    auto *editor = window.findChild<CompanyEditor *>();
    QVERIFY(editor != nullptr);
    auto *tabs = editor->findChild<QTabWidget *>();
    QVERIFY(!tabs->isTabEnabled(1)); // units, once it is there
    find<QPushButton>(editor, "save")->click();
    QTRY_VERIFY(find<QLineEdit>(editor, "name")->isVisible());
    type(editor, "name", u"Acme"_s);
    type(editor, "vat_number", u"DE123456789"_s);
    find<QPushButton>(editor, "save")->click();
    QTRY_VERIFY(tabs->isTabEnabled(1));
    auto *units = find<QTreeWidget>(editor, "units");
    QTRY_COMPARE(units->topLevelItemCount(), 1);
    QTRY_COMPARE(find<QTableWidget>(editor, "roles")->rowCount(), 3);

    units->setCurrentItem(units->topLevelItem(0));
    find<QPushButton>(editor, "newUnit")->click();
    auto *unit = editor->findChild<UnitDialog *>();
    QVERIFY(unit != nullptr);
    type(unit, "name", u"Kitchen"_s);
    find<QPushButton>(unit, "save")->click();
    QTRY_COMPARE(units->topLevelItem(0) != nullptr ? units->topLevelItem(0)->childCount() : 0, 1);

    find<QPushButton>(editor, "newRole")->click();
    auto *role = editor->findChild<RoleDialog *>();
    type(role, "name", u"Chef"_s);
    auto *orders = find<QComboBox>(role, "permission_orders");
    orders->setCurrentIndex(orders->count() - 1);
    find<QPushButton>(role, "save")->click();
    auto *roles = find<QTableWidget>(editor, "roles");
    QTRY_COMPARE(roles->rowCount(), 4);
    QVERIFY(roles->item(3, 3)->text().contains(u"of the company"_s));
    // What nobody chose is nothing, and nothing is left to be saved.
    const Company made = scene.db.read([&](Session &session) {
        CompaniesRepository companies(session);
        return companies.find(0, u"acme"_s, 1).value(0);
    });
    QCOMPARE(made.priceTierId, 0);
    QCOMPARE(made.warehouseId, 0);
    for (const BusinessUnit &one :
         scene.db.read([&](Session &session) { return CompaniesRepository(session).units(made.channelId, made.id); }))
        QVERIFY(one.priceTierId == 0 && one.warehouseId == 0);
    QTRY_COMPARE(find<QComboBox>(editor, "price_tier")->currentText(), u"None of its own"_s);
    editor->reject();
    QVERIFY(!editor->isVisible()); // and nobody was asked
    action(window, u"showCompanies"_s)->trigger();
    auto &view = page<CompaniesView>(window, u"companies"_s);
    QTRY_COMPARE(view.model().rowCount(), 1);
    QTRY_COMPARE(view.model().index(0, CompanyTableModel::Units).data().toString(), u"2"_s);
}

/// What was ordered for the company, and the way to each order.
void CompaniesDeskTest::showsOrders()
{
    Scene scene;
    const qint64 acme = scene.company(u"Acme"_s);
    const Customer ann = scene.add(u"A-1"_s, u"ann@example.com"_s);
    scene.db.edit([&](Session &session) {
        Order order;
        order.number = u"O-77"_s;
        order.currency = u"EUR"_s;
        order.totalMinor = 1250;
        order.placedAt = session.now();
        Buyer buyer{ann.channelId, ann.id, 0, 0, {}};
        OrdersRepository(session).insert(buyer, order, u"k1"_s);
        order.number = u"O-78"_s;
        buyer.companyId = acme;
        buyer.company = u"Acme"_s;
        return OrdersRepository(session).insert(buyer, order, u"k2"_s);
    });
    FullWindow window(*scene.services);
    window.show();
    CompanyEditor *editor = opened(window, acme);
    auto *tabs = editor->findChild<QTabWidget *>();
    auto *table = find<QTableView>(editor, "companyOrders");
    QTRY_VERIFY(tabs->isTabEnabled(1));
    tabs->setCurrentIndex(tabs->indexOf(editor->findChild<CompanyOrders *>()));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(table->model()->index(0, OrderTableModel::Number).data().toString(), u"O-78"_s);
    type(editor, "orderSearch", u"nothing"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    find<QLineEdit>(editor, "orderSearch")->clear();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(table->model()->index(0, OrderTableModel::Number).data().toString(), u"O-78"_s);
    Q_EMIT table->activated(table->model()->index(0, 0));
    QTRY_VERIFY(window.findChild<OrderDialog *>() != nullptr);
}

/// In the list of customers, looked up for the rows that are shown: it can be narrowed by that, not sorted.
void CompaniesDeskTest::showsWhoWorksForWhom()
{
    Scene scene;
    const qint64 acme = scene.company(u"Acme"_s), zenith = scene.company(u"Zenith"_s);
    const Customer ann = scene.add(u"A-1"_s, u"ann@example.com"_s);
    scene.add(u"A-2"_s, u"ben@example.com"_s);
    scene.db.edit([&](Session &session) {
        for (const qint64 one : {acme, zenith}) {
            const qint64 unit = CompaniesRepository(session).units(ann.channelId, one).first().id;
            MembershipRepository(session).attach({ann.id}, {ann.channelId, one, unit, {}, one == zenith, false});
        }
        return Done{};
    });
    FullWindow window(*scene.services);
    window.show();
    CustomerView &view = current(window);
    QTRY_VERIFY(view.model().loadedIdAt(1) > 0);
    const auto cell = [&](int row, const QString &column) {
        return view.model().index(row, columnNamed(column)).data().toString();
    };
    const int row = view.model().idAt(0) == ann.id ? 0 : 1;
    QCOMPARE(cell(row, u"member_of"_s), u"Acme +1"_s);
    QCOMPARE(cell(row, u"business_unit"_s), u"Headquarters"_s);
    QCOMPARE(cell(row, u"is_administrator"_s), u"yes"_s);
    QCOMPARE(cell(1 - row, u"member_of"_s), QString());
    const CustomerQuery before = view.query();
    Q_EMIT view.table().horizontalHeader()->sectionClicked(columnNamed(u"member_of"_s));
    QCOMPARE(view.query(), before);
    QVERIFY(!isSortable(columnNamed(u"business_unit"_s)) && isSortable(CustomerQuery::Name));
}

void CompaniesDeskTest::attachesCustomers()
{
    Scene scene;
    const qint64 acme = scene.company(u"Acme"_s);
    scene.company(u"Zenith"_s);
    scene.add(u"A-1"_s, u"ann@example.com"_s);
    scene.add(u"A-2"_s, u"ben@example.com"_s);
    FullWindow window(*scene.services);
    window.show();
    QTRY_VERIFY(current(window).model().loadedIdAt(1) > 0);
    current(window).table().selectAll();
    QTRY_VERIFY(action(window, u"attachToCompany"_s)->isEnabled());
    action(window, u"attachToCompany"_s)->trigger();
    QTRY_VERIFY(window.findChild<AttachDialog *>() != nullptr);
    auto *dialog = window.findChild<AttachDialog *>();
    type(dialog, "companySearch", u"acm"_s);
    auto *company = find<QComboBox>(dialog, "company");
    QTRY_COMPARE(company->count(), 1);
    auto *unassigned = find<QListWidget>(dialog, "unassigned");
    QTRY_COMPARE(unassigned->count(), 3);
    QCOMPARE(unassigned->item(0)->checkState(), Qt::Checked); // the default one
    QCOMPARE(unassigned->item(1)->checkState(), Qt::Unchecked);
    find<QPushButton>(dialog, "attach")->click();
    QTRY_COMPARE(scene.users(acme).size(), 2);
    QCOMPARE(scene.users(acme).first().roleIds.size(), 1);
    QTRY_VERIFY(messages(window).text().contains(u"Acme"_s));
}

void CompaniesDeskTest::changesPeople()
{
    Scene scene;
    const qint64 acme = scene.company(u"Acme"_s);
    const Customer ann = scene.add(u"A-1"_s, u"ann@example.com"_s);
    scene.db.edit([&](Session &session) {
        const qint64 unit = CompaniesRepository(session).units(ann.channelId, acme).first().id;
        return MembershipRepository(session).attach({ann.id}, {ann.channelId, acme, unit, {}, true, false});
    });
    FullWindow window(*scene.services);
    window.show();
    CompanyEditor *editor = opened(window, acme);
    auto *users = find<QTableWidget>(editor, "users");
    QTRY_COMPARE(users->rowCount(), 1);
    QCOMPARE(users->item(0, 3)->text(), u"Administrator"_s);
    users->selectRow(0);
    auto *messages = editor->findChild<MessageBar *>();
    find<QPushButton>(editor, "userActive")->click(); // the last administrator
    QTRY_VERIFY(messages->text().contains(u"last administrator"_s));
    QVERIFY(scene.users(acme).first().active);
    // What is typed stays while the lists change.
    type(editor, "legal_name", u"Acme Ltd"_s);
    const Customer ben = scene.add(u"A-2"_s, u"ben@example.com"_s);
    scene.db.edit([&](Session &session) {
        const qint64 unit = CompaniesRepository(session).units(ann.channelId, acme).first().id;
        return MembershipRepository(session).attach({ben.id}, {ann.channelId, acme, unit, {}, true, false});
    });
    QTRY_COMPARE(users->rowCount(), 2);
    QCOMPARE(find<QLineEdit>(editor, "legal_name")->text(), u"Acme Ltd"_s);
    users->selectRow(1);
    scene.questions.answerNext(Questions::Yes);
    find<QPushButton>(editor, "userDetach")->click();
    QTRY_COMPARE(users->rowCount(), 1);
    scene.questions.answerNext(Questions::Yes); // save what was typed
    editor->reject();
    QTRY_COMPARE(
        scene.db.read([&](Session &session) { return CompaniesRepository(session).load(ann.channelId, acme).legalName; }),
        u"Acme Ltd"_s);
}

void CompaniesDeskTest::blocksAndActivates()
{
    Scene scene;
    const qint64 acme = scene.company(u"Acme"_s);
    FullWindow window(*scene.services);
    window.show();
    window.desk().go(u"companies"_s, {});
    auto &view = page<CompaniesView>(window, u"companies"_s);
    QTRY_VERIFY(view.model().loadedIdAt(0) > 0);
    view.table().selectRow(0);
    const auto state = [&] {
        return scene.db.read([&](Session &session) {
            return CompaniesRepository(session).load(scene.directory->directory().channels.first().id, acme).state;
        });
    };
    auto *block = find<QToolButton>(&view, "blockCompany");
    QTRY_VERIFY(block->isEnabled());
    scene.questions.answerNext(Questions::Yes);
    block->click();
    QTRY_COMPARE(state(), u"blocked"_s);
    QTRY_COMPARE(block->text(), u"Activate"_s);
    scene.questions.answerNext(Questions::Yes);
    block->click();
    QTRY_COMPARE(state(), u"active"_s);
}

QTEST_MAIN(CompaniesDeskTest)
#include "tst_companiesdesk.moc"

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may spend how much, at the desk: budgets, approval rules, amounts of roles.
#include "approvals/approvalrulesrepository.h"
#include "budgets/budgetsrepository.h"
#include "companies/approvaldialogs.h"
#include "companies/companyeditor.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

using namespace kontor;
using namespace Qt::StringLiterals;

class ApprovalTabsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editsBudgets_data() { addEngineRows(); }
    void editsBudgets();
    void editsRules_data() { addEngineRows(); }
    void editsRules();
    void limitsRoles();

private:
    struct Scene : DeskScene
    {
        explicit Scene(const QString &engine) : DeskScene(engine)
        {
            channel = directory->directory().channels.first().id;
            const qint64 customer = add(u"A-1"_s, u"ann@example.com"_s).id;
            company = db.edit([&](Session &session) {
                Company acme;
                acme.channelId = channel;
                acme.name = u"Acme"_s;
                const qint64 id = CompaniesRepository(session).add(acme);
                const qint64 unit = CompaniesRepository(session).units(channel, id).front().id;
                MembershipRepository(session).attach({customer}, {channel, id, unit, {}, true});
                return id;
            });
            window = std::make_unique<FullWindow>(*services);
            window->show();
            editor = qobject_cast<CompanyEditor *>(window->desk().open(u"company"_s, company));
            tabs = editor->findChild<QTabWidget *>();
        }
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
        QList<Budget> budgets()
        {
            return db.read([&](Session &session) { return BudgetsRepository(session).all(channel, company); });
        }
        QList<ApprovalRule> rules()
        {
            return db.read([&](Session &session) { return ApprovalRulesRepository(session).all(channel, company); });
        }
        qint64 channel = 0, company = 0;
        std::unique_ptr<FullWindow> window;
        CompanyEditor *editor = nullptr;
        QTabWidget *tabs = nullptr;
    };
    static QString problem(QWidget *form, const char *field)
    {
        const auto *label = form->findChild<QLabel *>(QString::fromLatin1(field) + u"Problem"_s);
        return label != nullptr ? label->text() : QString();
    }
    static void choose(QWidget *form, const char *name, const QString &stored)
    {
        auto *box = find<QComboBox>(form, name);
        const int at = box->findData(stored);
        QVERIFY2(at >= 0, qPrintable(stored));
        box->setCurrentIndex(at);
    }
};

void ApprovalTabsTest::editsBudgets()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    auto *table = scene.table("budgets");
    scene.click("budgetsNew");
    auto *dialog = scene.window->findChild<BudgetDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(find<QLineEdit>(dialog, "currency")->text(), u"EUR"_s);
    QVERIFY(find<QListWidget>(dialog, "people")->isHidden());
    find<QPushButton>(dialog, "save")->click();
    QTRY_VERIFY(!problem(dialog, "name").isEmpty() && !problem(dialog, "amount").isEmpty());
    type(dialog, "name", u"Marketing"_s);
    type(dialog, "amount", u"1500.50"_s);
    choose(dialog, "owner", u"employees"_s);
    QVERIFY(!find<QListWidget>(dialog, "people")->isHidden() && find<QListWidget>(dialog, "units")->isHidden());
    find<QPushButton>(dialog, "save")->click();
    QTRY_VERIFY(!problem(dialog, "owner").isEmpty()); // nobody was ticked
    find<QListWidget>(dialog, "people")->item(0)->setCheckState(Qt::Checked);
    choose(dialog, "period", u"quarter"_s);
    find<QPushButton>(dialog, "save")->click();
    QTRY_COMPARE(table->rowCount(), 1);
    QVERIFY2(table->item(0, 3)->text().contains(u"1,500.50"_s), qPrintable(table->item(0, 3)->text()));
    QVERIFY(table->item(0, 1)->text().contains(u"A-1"_s) || !table->item(0, 1)->text().isEmpty());
    const Budget saved = scene.budgets().value(0);
    QCOMPARE(saved.amountMinor, 150'050);
    QCOMPARE(saved.period, u"quarter"_s);
    QCOMPARE(saved.userIds.size(), 1);
    // Another amount, and why.
    table->selectRow(0);
    scene.click("budgetsEdit");
    QTRY_VERIFY(scene.window->findChild<BudgetDialog *>() != nullptr && scene.window->findChild<BudgetDialog *>()->isVisible());
    dialog = scene.window->findChild<BudgetDialog *>();
    QCOMPARE(find<QLineEdit>(dialog, "amount")->text(), u"1500.50"_s);
    type(dialog, "amount", u"2000"_s);
    type(dialog, "reason", u"More people"_s);
    find<QPushButton>(dialog, "save")->click();
    QTRY_COMPARE(scene.budgets().value(0).amountMinor, 200'000);
    QCOMPARE(scene.db.read([](Session &session) { return session.value(u"SELECT reason FROM budget_entries"_s).toString(); }),
             u"More people"_s);
    // It has a history by now: it stays, and that is said.
    QTRY_VERIFY(table->item(0, 3)->text().contains(u"2,000.00"_s));
    table->selectRow(0);
    scene.questions.answerNext(Questions::Yes);
    scene.click("budgetsRemove");
    QTRY_VERIFY(scene.editor->findChild<MessageBar *>()->text().contains(u"history"_s));
    QCOMPARE(scene.budgets().size(), 1);
}

void ApprovalTabsTest::editsRules()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    auto *table = scene.table("approvalRules");
    scene.click("approvalRulesNew");
    auto *dialog = scene.window->findChild<ApprovalRuleDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(!find<QLineEdit>(dialog, "amount")->isHidden() && find<QListWidget>(dialog, "categories")->isHidden());
    QVERIFY(find<QComboBox>(dialog, "step3")->isHidden()); // comes with the second
    type(dialog, "name", u"Large"_s);
    type(dialog, "amount", u"250"_s);
    choose(dialog, "step1", u"people"_s);
    find<QPushButton>(dialog, "save")->click();
    QTRY_VERIFY(!problem(dialog, "step1").isEmpty());
    find<QListWidget>(dialog, "step1_people")->item(0)->setCheckState(Qt::Checked);
    choose(dialog, "step2", u"administrators"_s);
    QVERIFY(!find<QComboBox>(dialog, "step3")->isHidden());
    find<QPushButton>(dialog, "save")->click();
    QTRY_COMPARE(table->rowCount(), 1);
    QVERIFY2(table->item(0, 2)->text().contains(u"250.00"_s), qPrintable(table->item(0, 2)->text()));
    QVERIFY2(table->item(0, 3)->text().contains(u"→"_s), qPrintable(table->item(0, 3)->text()));
    const ApprovalRule saved = scene.rules().value(0);
    QCOMPARE(saved.step1.ids.size(), 1);
    QCOMPARE(saved.step2.who, u"administrators"_s);
    QCOMPARE(saved.step3.who, u"none"_s);
    table->selectRow(0);
    scene.questions.answerNext(Questions::Yes);
    scene.click("approvalRulesRemove");
    QTRY_COMPARE(scene.rules().size(), 0);
}

void ApprovalTabsTest::limitsRoles()
{
    Scene scene(u"sqlite"_s);
    auto *table = scene.table("roles");
    QTRY_VERIFY(table->rowCount() > 0);
    table->selectRow(0);
    scene.click("editRole");
    auto *dialog = scene.editor->findChild<RoleDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(find<QLineEdit>(dialog, "limit_currency")->text(), u"EUR"_s);
    type(dialog, "buy_up_to", u"much"_s);
    find<QPushButton>(dialog, "save")->click();
    QTRY_VERIFY(!problem(dialog, "buy_up_to").isEmpty());
    type(dialog, "buy_up_to", u"250"_s);
    find<QPushButton>(dialog, "save")->click();
    QTRY_COMPARE(limitIn(scene.db.read([&](Session &session) {
                     return CompaniesRepository(session).roles(scene.channel, scene.company).front().permissions;
                 }),
                         u"buy"_s),
                 (AmountLimit{25'000, u"EUR"_s}));
}

QTEST_MAIN(ApprovalTabsTest)
#include "tst_approvaltabs.moc"

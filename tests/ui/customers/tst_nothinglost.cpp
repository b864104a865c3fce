// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/conflictdialog.h"
#include "base/drafts.h"
#include "customers/tableediting.h"
#include "imports/importwizard.h"
#include "products/producteditor.h"
#include "products/productsrepository.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

using namespace kontor;

/// What was typed survives the end of the program; what was done can be taken back; what was open comes back.
class NothingLostTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAnEditorsDraft();
    void mergesADraftThatIsOld();
    void keepsCells();
    void keepsAnOpenCell();
    void keepsAProductsDraft();
    void restoresIntoAnOpenEditor();
    void opensADraftOnce();
    void keepsOthersWorkOnAProduct();
    void keepsOpenCells();
    void keepsAnImportsColumns();
    void takesBackFromTheMessage();
    void opensWhatWasOpen();

private:
    /// A desk that keeps drafts; another start finds what the one before left.
    struct Scene : DeskScene
    {
        Scene() : drafts(folder.filePath(u"drafts"_s))
        {
            services->drafts = &drafts;
            directory = std::make_unique<DirectoryKeeper>(*own);
            QSignalSpy loaded(directory.get(), &DirectoryKeeper::changed);
            if (!loaded.wait())
                qFatal("no directory");
            with = std::make_unique<Services>(Services{*own, *directory, questions, settings, services->storeUrl, &drafts});
        }
        std::unique_ptr<FullWindow> start()
        {
            auto window = std::make_unique<FullWindow>(*with);
            window->show();
            window->desk().offerDrafts();
            return window;
        }
        Drafts drafts;
        std::unique_ptr<Services> with;
    };
    static QPushButton *offer(MainWindow &window) { return find<QPushButton>(&messages(window), "messageOffer"); }
};

void NothingLostTest::keepsAnEditorsDraft()
{
    Scene desk;
    const Customer customer = desk.add(u"A"_s, u"a@x.de"_s);
    {
        const auto window = desk.start();
        CustomerEditor *editor = edit(*window, customer.id);
        QTRY_VERIFY(find<QTabWidget>(editor, "tabs")->isEnabled());
        type(editor, "company", u"Half typed"_s);
        find<QPlainTextEdit>(editor, "note")->setPlainText(u"call back\non Monday"_s);
        find<QLineEdit>(editor, "password")->setText(u"a rather rare secret"_s);
        CustomerEditor *fresh = edit(*window, 0);
        type(fresh, "last_name", u"Newcomer"_s);
        QTRY_COMPARE(QDir(desk.folder.filePath(u"drafts"_s)).entryList({u"*.json"_s}).size(), 2);
        QTest::qWait(1200);
        QVERIFY(desk.drafts.left().isEmpty()); // their windows hold them
        for (const QString &name : QDir(desk.folder.filePath(u"drafts"_s)).entryList({u"*.json"_s})) {
            QFile file(desk.folder.filePath(u"drafts/"_s + name));
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY(!file.readAll().contains("secret"));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        }
    } // it ends without a word
    QCOMPARE(desk.drafts.left().size(), 2);
    {
        const auto window = desk.start();
        QVERIFY(messages(*window).text().contains(u"Newcomer"_s));
        offer(*window)->click();
        QTRY_COMPARE(window->findChildren<CustomerEditor *>().size(), 2);
        CustomerEditor *editor = edit(*window, customer.id);
        QTRY_COMPARE(find<QLineEdit>(editor, "company")->text(), u"Half typed"_s);
        QCOMPARE(find<QPlainTextEdit>(editor, "note")->toPlainText(), u"call back\non Monday"_s);
        QVERIFY(editor->isModified());
        QSignalSpy saved(editor, &CustomerEditor::saved);
        editor->save();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(desk.load(customer.id).company, u"Half typed"_s);
        for (CustomerEditor *other : window->findChildren<CustomerEditor *>()) {
            if (other->isVisible() && other->customerId() == 0) {
                QCOMPARE(find<QLineEdit>(other, "last_name")->text(), u"Newcomer"_s);
                desk.questions.answerNext(Questions::No);
                other->reject();
            }
        }
    }
    QVERIFY(desk.drafts.left().isEmpty()); // one was saved, the other thrown away on purpose
}

/// Somebody else stored something since: only fields that both changed are asked about.
void NothingLostTest::mergesADraftThatIsOld()
{
    Scene desk;
    const Customer customer = desk.add(u"A"_s, u"a@x.de"_s);
    {
        const auto window = desk.start();
        CustomerEditor *editor = edit(*window, customer.id);
        QTRY_VERIFY(find<QTabWidget>(editor, "tabs")->isEnabled());
        type(editor, "company", u"Mine"_s);
        QTRY_COMPARE(QDir(desk.folder.filePath(u"drafts"_s)).entryList({u"*.json"_s}).size(), 1);
    }
    desk.db.edit([&](Session &session) {
        Customer theirs = CustomersRepository(session).load(customer.id);
        theirs.phone = u"+49 30 7"_s;
        return CustomersRepository(session).update(theirs);
    });
    const auto window = desk.start();
    offer(*window)->click();
    CustomerEditor *editor = edit(*window, customer.id);
    QTRY_COMPARE(find<QLineEdit>(editor, "company")->text(), u"Mine"_s);
    QSignalSpy saved(editor, &CustomerEditor::saved);
    editor->save();
    QTRY_COMPARE(saved.size(), 1);
    const Customer stored = desk.load(customer.id);
    QCOMPARE(stored.company, u"Mine"_s);
    QCOMPARE(stored.phone, u"+49 30 7"_s);
}

void NothingLostTest::keepsCells()
{
    Scene desk;
    const Customer customer = desk.add(u"A"_s, u"a@x.de"_s);
    {
        const auto window = desk.start();
        CustomerView &list = current(*window);
        QTRY_COMPARE(list.model().rowCount(), 1);
        list.editing().setOn(true);
        list.model().stage(customer.id, u"company"_s, u"Typed in the table"_s, customer.company);
        QTRY_COMPARE(QDir(desk.folder.filePath(u"drafts"_s)).entryList({u"*.json"_s}).size(), 1);
    }
    const auto window = desk.start();
    CustomerView &list = current(*window);
    QTRY_COMPARE(list.model().rowCount(), 1);
    offer(*window)->click();
    QVERIFY(list.editing().isOn());
    QCOMPARE(list.model().stagedValue(customer.id, u"company"_s), std::optional(u"Typed in the table"_s));
    list.editing().save();
    QTRY_COMPARE(desk.load(customer.id).company, u"Typed in the table"_s);
    QTRY_VERIFY(QDir(desk.folder.filePath(u"drafts"_s)).entryList({u"*.json"_s}).isEmpty());
}

/// A cell that nobody pressed Enter in yet.
void NothingLostTest::keepsAnOpenCell()
{
    Scene desk;
    const Customer customer = desk.add(u"A"_s, u"a@x.de"_s);
    {
        const auto window = desk.start();
        CustomerView &list = current(*window);
        QTRY_COMPARE(list.model().index(0, CustomerQuery::Company).data(), QVariant(customer.company));
        list.editing().setOn(true);
        auto *table = find<QTableView>(&list, "table");
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        table->setFocus();
        table->edit(list.model().index(0, CustomerQuery::Company));
        const QPointer<QLineEdit> cell = table->viewport()->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(cell != nullptr);
        QTest::qWait(1200);
        QVERIFY(cell != nullptr);
        QVERIFY(QDir(desk.folder.filePath(u"drafts"_s)).entryList({u"*.json"_s}).isEmpty()); // nothing was typed yet
        cell->setText(u"Half typed"_s);
        QTRY_COMPARE(QDir(desk.folder.filePath(u"drafts"_s)).entryList({u"*.json"_s}).size(), 1);
        QVERIFY(list.model().staged().isEmpty());
    }
    const auto window = desk.start();
    CustomerView &list = current(*window);
    QTRY_COMPARE(list.model().rowCount(), 1);
    offer(*window)->click();
    QCOMPARE(list.model().stagedValue(customer.id, u"company"_s), std::optional(u"Half typed"_s));
}

void NothingLostTest::keepsAProductsDraft()
{
    Scene desk;
    {
        ProductEditor editor(*desk.with, 0);
        editor.show();
        QTRY_VERIFY(find<QTableWidget>(&editor, "parts")->rowCount() > 0);
        type(&editor, "title", u"Half a product"_s);
        find<QTableWidget>(&editor, "parts")->item(0, 1)->setText(u"12,"_s); // no amount yet
        QTRY_COMPARE(QDir(desk.folder.filePath(u"drafts"_s)).entryList({u"*.json"_s}).size(), 1);
    }
    const auto window = desk.start();
    offer(*window)->click();
    auto *editor = window->findChild<ProductEditor *>();
    QVERIFY(editor != nullptr);
    QTRY_COMPARE(find<QLineEdit>(editor, "title")->text(), u"Half a product"_s);
    QCOMPARE(find<QTableWidget>(editor, "parts")->item(0, 1)->text(), u"12,"_s);
}

/// Kontor opens again what was open, and its draft goes into that window: neither stored values nor Escape take it away.
void NothingLostTest::restoresIntoAnOpenEditor()
{
    Scene desk;
    const Customer customer = desk.add(u"A"_s, u"a@x.de"_s);
    {
        const auto window = desk.start();
        CustomerEditor *editor = edit(*window, customer.id);
        QTRY_VERIFY(find<QTabWidget>(editor, "tabs")->isEnabled());
        type(editor, "company", u"Half typed"_s);
        QTRY_COMPARE(QDir(desk.folder.filePath(u"drafts"_s)).entryList({u"*.json"_s}).size(), 1);
    }
    {
        const auto window = desk.start();
        CustomerEditor *editor = edit(*window, customer.id);
        QTRY_VERIFY(find<QTabWidget>(editor, "tabs")->isEnabled());
        editor->reject(); // as stored: nothing of the draft is in it
        QCOMPARE(desk.drafts.left().size(), 1);
        editor = edit(*window, customer.id);
        QTRY_VERIFY(find<QTabWidget>(editor, "tabs")->isEnabled());
        offer(*window)->click();
        QCOMPARE(find<QLineEdit>(editor, "company")->text(), u"Half typed"_s);
        QVERIFY(editor->isModified());
    }
    // and where something else was typed into it first, that counts and the draft waits
    const auto window = desk.start();
    CustomerEditor *editor = edit(*window, customer.id);
    QTRY_VERIFY(find<QTabWidget>(editor, "tabs")->isEnabled());
    type(editor, "company", u"Typed anew"_s);
    offer(*window)->click();
    QCOMPARE(find<QLineEdit>(editor, "company")->text(), u"Typed anew"_s);
    QCOMPARE(desk.drafts.left().size(), 1);
}

/// Two programs were started and both offer it: it is one window's.
void NothingLostTest::opensADraftOnce()
{
    Scene desk;
    {
        const auto window = desk.start();
        type(edit(*window, 0), "last_name", u"Newcomer"_s);
        QTRY_COMPARE(QDir(desk.folder.filePath(u"drafts"_s)).entryList({u"*.json"_s}).size(), 1);
    }
    const auto first = desk.start();
    const auto second = desk.start();
    offer(*first)->click();
    QCOMPARE(first->findChildren<CustomerEditor *>().size(), 1);
    offer(*second)->click();
    QCOMPARE(second->findChildren<CustomerEditor *>().size(), 0);
    QCOMPARE(QDir(desk.folder.filePath(u"drafts"_s)).entryList({u"*.json"_s}).size(), 1);
}

/// Only what was typed comes back; what others stored in other fields since stays.
void NothingLostTest::keepsOthersWorkOnAProduct()
{
    Scene desk;
    const auto product = [&] {
        return desk.db.edit([](Session &session) {
            ProductsRepository products(session);
            return products.load(products.idsOf({u"P-1"_s}).value(u"P-1"_s));
        });
    };
    Product known;
    known.sku = u"P-1"_s;
    known.title = u"Apples"_s;
    known.category = u"Fruit"_s;
    desk.db.edit([&](Session &session) { return ProductsRepository(session).add(known); });
    {
        ProductEditor editor(*desk.with, product().id);
        editor.show();
        QTRY_COMPARE(find<QLineEdit>(&editor, "title")->text(), u"Apples"_s);
        find<QPlainTextEdit>(&editor, "description")->setPlainText(u"Half a description"_s);
        QTRY_COMPARE(QDir(desk.folder.filePath(u"drafts"_s)).entryList({u"*.json"_s}).size(), 1);
    }
    const Product base = product();
    Product theirs = base;
    theirs.title = u"Alpine apples"_s;
    theirs.prices.insert(1, 7700);
    desk.db.edit([&](Session &session) { return ProductsRepository(session).save(base, theirs); });
    const auto window = desk.start();
    offer(*window)->click();
    auto *editor = window->findChild<ProductEditor *>();
    QVERIFY(editor != nullptr);
    QTRY_COMPARE(find<QPlainTextEdit>(editor, "description")->toPlainText(), u"Half a description"_s);
    QCOMPARE(find<QLineEdit>(editor, "title")->text(), u"Alpine apples"_s);
    find<QDialogButtonBox>(editor, nullptr)->button(QDialogButtonBox::Save)->click();
    QTRY_COMPARE(product().description, u"Half a description"_s);
    QCOMPARE(product().title, u"Alpine apples"_s);
    QCOMPARE(product().prices.value(1), 7700);
}

/// Also what stands in a cell that Enter was not pressed in yet; and what others changed meanwhile is asked about.
void NothingLostTest::keepsOpenCells()
{
    Scene desk;
    Product known;
    known.sku = u"P-1"_s;
    known.title = u"Apples"_s;
    known.category = u"Fruit"_s;
    const qint64 id = desk.db.edit([&](Session &session) { return ProductsRepository(session).add(known); });
    const auto product = [&] { return desk.db.read([id](Session &session) { return ProductsRepository(session).load(id); }); };
    const qint64 tier = desk.directory->directory().priceTiers.first().id;
    {
        ProductEditor editor(*desk.with, id);
        editor.show();
        QTRY_COMPARE(find<QLineEdit>(&editor, "title")->text(), u"Apples"_s);
        auto *parts = find<QTableWidget>(&editor, "parts");
        parts->setCurrentCell(0, 1);
        parts->editItem(parts->item(0, 1));
        auto *cell = parts->viewport()->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(cell != nullptr);
        cell->setText(u"12.50"_s);
        QTRY_COMPARE(QDir(desk.folder.filePath(u"drafts"_s)).entryList({u"*.json"_s}).size(), 1);
    }
    const Product base = product();
    Product theirs = base;
    theirs.prices.insert(tier, 990);
    desk.db.edit([&](Session &session) { return ProductsRepository(session).save(base, theirs); });
    const auto window = desk.start();
    offer(*window)->click();
    auto *editor = window->findChild<ProductEditor *>();
    QVERIFY(editor != nullptr);
    auto *parts = find<QTableWidget>(editor, "parts");
    QTRY_VERIFY(parts->rowCount() > 0);
    QTRY_COMPARE(parts->item(0, 1)->text(), u"12.50"_s);
    bool asked = false;
    QTimer answer;
    answer.setInterval(50);
    connect(&answer, &QTimer::timeout, editor, [&] {
        auto *dialog = editor->findChild<ConflictDialog *>();
        if (dialog == nullptr || asked)
            return;
        asked = true;
        QCOMPARE(find<QTableWidget>(dialog, "fields")->rowCount(), 1);
        find<QPushButton>(dialog, "save")->click(); // mine
    });
    answer.start();
    find<QDialogButtonBox>(editor, nullptr)->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(asked);
    QTRY_COMPARE(product().prices.value(tier), 1250);
}

void NothingLostTest::keepsAnImportsColumns()
{
    Scene desk;
    desk.add(u"A"_s, u"a@x.de"_s);
    const QString file = QStringLiteral(KONTOR_TEST_DATA "/northwind/customers.csv");
    {
        const auto window = desk.start();
        window->desk().openFile(file);
        auto *wizard = window->findChild<ImportWizard *>();
        QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
        wizard->button(QWizard::NextButton)->click();
        wizard->button(QWizard::NextButton)->click();
        QCOMPARE(wizard->currentId(), int(ImportWizard::Mapping));
        auto *box = find<QComboBox>(wizard, "field_contactTitle");
        box->setCurrentIndex(box->findData(u"note"_s));
        QTRY_COMPARE(QDir(desk.folder.filePath(u"drafts"_s)).entryList({u"*.json"_s}).size(), 1);
        QTest::qWait(1200);
    }
    const auto window = desk.start();
    QVERIFY(messages(*window).text().contains(u"customers.csv"_s));
    offer(*window)->click();
    auto *wizard = window->findChild<ImportWizard *>();
    QVERIFY(wizard != nullptr);
    QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
    wizard->button(QWizard::NextButton)->click();
    wizard->button(QWizard::NextButton)->click();
    QCOMPARE(find<QComboBox>(wizard, "field_contactTitle")->currentData().toString(), u"note"_s);
    wizard->reject(); // on purpose
    QVERIFY(desk.drafts.left().isEmpty());
}

void NothingLostTest::takesBackFromTheMessage()
{
    Scene desk;
    const Customer customer = desk.add(u"A"_s, u"a@x.de"_s);
    const auto window = desk.start();
    CustomerView &list = current(*window);
    QTRY_COMPARE(list.model().rowCount(), 1);
    QVERIFY(!action(*window, u"takeBack"_s)->isEnabled());
    CustomerEditor *editor = edit(*window, customer.id);
    QTRY_VERIFY(find<QTabWidget>(editor, "tabs")->isEnabled());
    type(editor, "company", u"Wrong"_s);
    editor->save();
    QTRY_COMPARE(desk.load(customer.id).company, u"Wrong"_s);
    QTRY_VERIFY(messages(*window).text().contains(u"is saved"_s)); // saves are confirmed
    QVERIFY(offer(*window)->isVisible());
    offer(*window)->click();
    QTRY_COMPARE(desk.load(customer.id).company, customer.company);
    QTRY_VERIFY(!action(*window, u"takeBack"_s)->isEnabled());
    // and by the key, after the message is gone
    QTRY_COMPARE(list.model().idAt(0), customer.id);
    list.select(customer.id);
    QTRY_COMPARE(list.selectedCount(), 1);
    desk.questions.answerNext(Questions::Yes);
    action(*window, u"deactivate"_s)->trigger();
    QTRY_COMPARE(desk.load(customer.id).status, Customer::Status::Deactivated);
    QTRY_VERIFY(action(*window, u"takeBack"_s)->isEnabled());
    QVERIFY(desk.questions.lastQuestion().contains(customer.displayName()));
    messages(*window).clear();
    QCOMPARE(action(*window, u"takeBack"_s)->shortcut(), QKeySequence(QKeySequence::Undo));
    action(*window, u"takeBack"_s)->trigger();
    QTRY_VERIFY(desk.load(customer.id).status != Customer::Status::Deactivated);
}

void NothingLostTest::opensWhatWasOpen()
{
    Scene desk;
    const Customer one = desk.add(u"A"_s, u"a@x.de"_s);
    const Customer two = desk.add(u"B"_s, u"b@x.de"_s);
    {
        const auto window = desk.start();
        edit(*window, two.id)->close();
        QTRY_COMPARE(window->findChildren<CustomerEditor *>().size(), 0);
        edit(*window, one.id); // the last thing that happens
        action(*window, u"showErrors"_s)->trigger();
    } // a crash: nobody was asked
    {
        const auto window = desk.start();
        QTRY_COMPARE(window->findChildren<CustomerEditor *>().size(), 1);
        QCOMPARE(window->findChildren<CustomerEditor *>().first()->customerId(), one.id);
        QCOMPARE(find<QTabWidget>(window.get(), "tabs")->currentWidget()->objectName(), u"issues"_s);
        QVERIFY(window->close()); // the usual way
    }
    {
        const auto window = desk.start();
        QTRY_COMPARE(window->findChildren<CustomerEditor *>().size(), 1);
        window->findChildren<CustomerEditor *>().first()->close();
        QTRY_COMPARE(window->findChildren<CustomerEditor *>().size(), 0);
    }
    const auto window = desk.start();
    QTest::qWait(100);
    QVERIFY(window->findChildren<CustomerEditor *>().isEmpty());
}

QTEST_MAIN(NothingLostTest)
#include "tst_nothinglost.moc"

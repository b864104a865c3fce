// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/batchesrepository.h"
#include "imports/importwizard.h"
#include "base/conflictdialog.h"
#include "products/producteditor.h"
#include "products/productsview.h"
#include "ui/deskscene.h"

#include <QApplication>
#include <QRadioButton>
#include <QTimer>
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace kontor;

/// Products at the desk: the page, the editor, and the wizard with a wholesaler's list.
class ProductsViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAndChanges();
    void edits();
    void twoEditors();
    void keysAreEnough();
    void importsAList();

private:
    static qint64 addProduct(DeskScene &desk, const QString &sku, const QString &title)
    {
        Product product;
        product.sku = sku;
        product.title = title;
        product.category = u"Tea"_s;
        product.prices = {{desk.directory->directory().priceTiers.first().id, 1250}};
        return desk.db.edit([product](Session &session) { return ProductsRepository(session).save({}, product); });
    }
    static Product load(DeskScene &desk, qint64 id)
    {
        return desk.db.read([id](Session &session) { return ProductsRepository(session).load(id); });
    }
    static void click(QWidget &window, const char *name)
    {
        auto *button = find<QAbstractButton>(&window, name);
        QVERIFY(button->isEnabled());
        button->click();
    }
};

void ProductsViewTest::showsAndChanges()
{
    DeskScene desk;
    ProductsView view(*desk.services);
    view.show();
    auto *count = view.findChild<QLabel *>();
    const auto said = [&view] {
        QStringList out;
        for (const auto *label : view.findChildren<QLabel *>())
            out << label->text();
        return out.join(u'\n');
    };
    QVERIFY(count != nullptr);
    QTRY_VERIFY(said().contains(u"No products yet"_s));
    const qint64 chai = addProduct(desk, u"T-1"_s, u"Chai"_s);
    addProduct(desk, u"T-2"_s, u"Assam"_s);
    view.refresh();
    QTRY_COMPARE(view.model().rowCount(), 2);
    QTRY_COMPARE(view.model().index(0, 1).data().toString(), u"Assam"_s); // by title
    QTRY_COMPARE(find<QComboBox>(&view, "category")->count(), 2);
    type(&view, "search", u"chai"_s);
    QTRY_COMPARE(view.model().rowCount(), 1);
    QTRY_COMPARE(view.model().idAt(0), chai);
    view.table().setCurrentIndex(view.model().index(0, 0));
    click(view, "takeFromSale");
    QTRY_VERIFY(!load(desk, chai).active);
    QTRY_VERIFY(said().contains(u"T-1, Chai is not sold any more"_s));
    // a row that somebody looks at is named before it goes
    view.table().setCurrentIndex(view.model().index(0, 0));
    desk.questions.answerNext(Questions::No);
    click(view, "removeProduct");
    QVERIFY(desk.questions.lastQuestion().contains(u"T-1, Chai"_s));
    const QString path = desk.folder.filePath(u"out.csv"_s);
    desk.questions.answerNext(path);
    click(view, "exportProducts");
    QTRY_VERIFY(said().contains(u"written to "_s + path));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.contains("T-1") && !written.contains("T-2") && written.contains("12.50"), written.constData());
}

void ProductsViewTest::edits()
{
    DeskScene desk;
    const qint64 tier = desk.directory->directory().priceTiers.first().id;
    ProductEditor fresh(*desk.services, 0);
    fresh.show();
    auto *buttons = fresh.findChild<QDialogButtonBox *>();
    auto *parts = find<QTableWidget>(&fresh, "parts");
    QTRY_VERIFY(parts->rowCount() > 1);
    type(&fresh, "sku", u"M8x40"_s);
    type(&fresh, "title", u"Screw"_s);
    buttons->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(fresh.findChild<QLabel *>(u"categoryProblem"_s) != nullptr);
    type(&fresh, "category", u"Parts"_s);
    parts->item(0, 1)->setText(u"1,234"_s); // a thousand, or one and a bit
    buttons->button(QDialogButtonBox::Save)->click();
    QVERIFY(fresh.isVisible());
    parts->item(0, 1)->setText(u"1.234,50"_s);
    QSignalSpy accepted(&fresh, &QDialog::accepted);
    buttons->button(QDialogButtonBox::Save)->click();
    QTRY_COMPARE(accepted.size(), 1);
    const qint64 id =
        desk.db.read([](Session &session) { return ProductsRepository(session).idsOf({u"m8X40"_s}).value(u"M8X40"_s); });
    QCOMPARE(load(desk, id).prices.value(tier), 123450);
    // closing asks only when something was typed
    ProductEditor again(*desk.services, id);
    again.show();
    QTRY_COMPARE(find<QLineEdit>(&again, "title")->text(), u"Screw"_s);
    find<QPlainTextEdit>(&again, "description")->setPlainText(u"Steel\nzinc"_s);
    desk.questions.answerNext(Questions::Cancel);
    again.reject();
    QVERIFY(again.isVisible());
    desk.questions.answerNext(Questions::Yes);
    again.reject();
    QTRY_VERIFY(!again.isVisible());
    QCOMPARE(load(desk, id).description, u"Steel\nzinc"_s);
    ProductEditor unchanged(*desk.services, id);
    unchanged.show();
    QTRY_COMPARE(find<QLineEdit>(&unchanged, "title")->text(), u"Screw"_s);
    unchanged.reject();
    QVERIFY(!unchanged.isVisible());
}

/// What only one of them changed is merged; what both changed is asked about, and until then nothing is lost.
void ProductsViewTest::twoEditors()
{
    DeskScene desk;
    const qint64 id = addProduct(desk, u"T-1"_s, u"Chai"_s);
    ProductEditor editor(*desk.services, id);
    editor.show();
    QTRY_COMPARE(find<QLineEdit>(&editor, "title")->text(), u"Chai"_s);
    const Product base = load(desk, id);
    Product theirs = base;
    theirs.unit = u"box"_s;
    desk.db.edit([&](Session &session) { return ProductsRepository(session).save(base, theirs); });
    type(&editor, "title", u"Mine"_s);
    editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(!editor.isVisible()); // each changed another field: both stay
    QCOMPARE(load(desk, id).title, u"Mine"_s);
    QCOMPARE(load(desk, id).unit, u"box"_s);
    // the same field: asked, field by field
    ProductEditor second(*desk.services, id);
    second.show();
    QTRY_COMPARE(find<QLineEdit>(&second, "title")->text(), u"Mine"_s);
    const Product before = load(desk, id);
    Product again = before;
    again.title = u"Theirs"_s;
    again.prices = {{desk.directory->directory().priceTiers.first().id, 4200}};
    desk.db.edit([&](Session &session) { return ProductsRepository(session).save(before, again); });
    type(&second, "title", u"Mine again"_s);
    type(&second, "unit", u"crate"_s);
    for (const bool saves : {false, true}) {
        bool asked = false;
        QTimer answer;
        answer.setInterval(50);
        connect(&answer, &QTimer::timeout, &second, [&] {
            auto *dialog = second.findChild<ConflictDialog *>();
            if (dialog == nullptr || asked)
                return;
            asked = true;
            QCOMPARE(find<QTableWidget>(dialog, "fields")->rowCount(), 1);
            if (saves)
                find<QRadioButton>(dialog, "theirs_title")->click();
            if (saves)
                find<QPushButton>(dialog, "save")->click();
            else
                dialog->reject();
        });
        answer.start();
        second.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QTRY_VERIFY(asked);
        QTRY_COMPARE(second.isVisible(), !saves);
        QCOMPARE(load(desk, id).unit, saves ? u"crate"_s : u"box"_s);
    }
    QCOMPARE(load(desk, id).title, u"Theirs"_s);
    QCOMPARE(load(desk, id).prices.first(), 4200);
}

/// Every input can be reached by Tab, prices and stock too; the arrows choose a cell and typing changes it.
void ProductsViewTest::keysAreEnough()
{
    DeskScene desk;
    const qint64 id = addProduct(desk, u"K-1"_s, u"Chai"_s);
    ProductEditor editor(*desk.services, id);
    editor.show();
    editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    QTRY_COMPARE(find<QLineEdit>(&editor, "title")->text(), u"Chai"_s);
    auto *parts = find<QTableWidget>(&editor, "parts");
    QStringList order;
    for (int tabs = 0; tabs < 20 && QApplication::focusWidget() != parts; ++tabs) {
        order << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY2(QApplication::focusWidget() == parts, qPrintable(order.join(u' ')));
    QCOMPARE(order.last(), u"active"_s); // straight from the form
    const auto typed = [&](int row, const QString &text) {
        for (const QChar key : text) // to the cell's editor, once it is there
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(parts->item(row, 1)->text(), text); // a delegate closes its editor a moment later
    };
    typed(0, u"19.50"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    typed(1, u"7"_s);
    // and out again, to the buttons
    for (int tabs = 0; tabs < 12 && qobject_cast<QPushButton *>(QApplication::focusWidget()) == nullptr; ++tabs)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
    editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(!editor.isVisible());
    QCOMPARE(load(desk, id).prices.first(), 1950);
}

/// A wholesaler's product list is known for what it is; category numbers are names to begin with.
void ProductsViewTest::importsAList()
{
    DeskScene desk;
    QPointer<ImportWizard> wizard = new ImportWizard(*desk.services, QStringLiteral(KONTOR_TEST_DATA "/northwind/products.csv"));
    wizard->show();
    QTRY_COMPARE(wizard->plan.records, u"products"_s);
    QCOMPARE(find<QComboBox>(wizard, "records")->currentData().toString(), u"products"_s);
    const auto next = [&] { wizard->button(QWizard::NextButton)->click(); };
    QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
    next();
    QCOMPARE(wizard->currentId(), int(ImportWizard::Target));
    QVERIFY(!find<QComboBox>(wizard, "source")->isVisible()); // products come from nowhere
    next();
    QCOMPARE(wizard->currentId(), int(ImportWizard::Mapping));
    QCOMPARE(find<QComboBox>(wizard, "field_productName")->currentData().toString(), u"title"_s);
    auto *category = find<QComboBox>(wizard, "field_categoryID");
    category->setCurrentIndex(category->findData(u"category"_s));
    next();
    QTRY_VERIFY(wizard->button(QWizard::CommitButton)->isEnabled());
    QCOMPARE(wizard->batch.plan.records, u"products"_s);
    QSignalSpy imported(wizard, &ImportWizard::imported);
    wizard->button(QWizard::CommitButton)->click();
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(wizard->report.created, 77);
    QCOMPARE(wizard->report.refused, 0);
    const qint64 batch = wizard->report.batchId;
    wizard->close();
    QTRY_VERIFY(wizard == nullptr); // it goes before the database
    QCOMPARE(desk.db.edit([batch](Session &session) { return BatchesRepository(session).undo(batch); }), 0);
    QCOMPARE(desk.db.read([](Session &session) { return ProductsRepository(session).count(); }), 0);
}

QTEST_MAIN(ProductsViewTest)
#include "tst_productsview.moc"

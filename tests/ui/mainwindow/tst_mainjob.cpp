// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/messagebar.h"
#include "customers/customereditor.h"
#include "customers/customersrepository.h"
#include "customers/customerview.h"
#include "desktop.h"
#include "imports/importwizard.h"
#include "issues/issuesview.h"
#include "language.h"
#include "mainwindow/mainwindow.h"
#include "ui/deskparts.h"
#include "pane/storepane.h"
#include "pane/storepanes.h"
#include "support/testdatabase.h"
#include "ui/page.h"

#include <QSignalSpy>
#include <QWebEngineView>
#include <QtWidgets>

using namespace kontor;
using namespace Qt::StringLiterals;

/// The whole job as a back office does it, on a fresh desktop with its own file and its own store, in a real browser engine; the
/// screenshots are kept when KONTOR_SCREENSHOTS names a folder.
class MainJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doesTheMainJob();

private:
    template <typename W> static W *find(QWidget *parent, const char *name)
    {
        auto *found = parent->findChild<W *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no widget %s", name);
        return found;
    }
    static void shot(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("KONTOR_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(250);
        widget->grab().save(folder + u'/' + name + u".png"_s);
    }
    static bool shows(QWebEngineView *view, const QString &text)
    {
        return QTest::qWaitFor([&] { return script(view, u"document.body ? document.body.innerText : ''"_s).contains(text); },
                               20'000);
    }
};

void MainJobTest::doesTheMainJob()
{
    QTemporaryDir folder;
    Desktop::Options options;
    options.database = u"sqlite:"_s + folder.filePath(u"desk/kontor.sqlite"_s);
    options.webEnginePlugin = QStringLiteral(KONTOR_BIN "/plugins/libkontor_storeview.so");
    options.storeProgram = QStringLiteral(KONTOR_BIN "/kontor-store");
    Desktop desktop(options, std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat));
    QSignalSpy opened(&desktop, &Desktop::opened);
    desktop.start();
    QVERIFY(opened.wait(60'000));
    MainWindow &window = *desktop.window();
    window.resize(1400, 860);

    // First start: three ways to begin, no wizard.
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(&window, "welcome_sample")->isVisible(), 20'000);
    shot(&window, u"01-first-start"_s);
    find<QPushButton>(&window, "welcome_sample")->click();
    QTRY_COMPARE_WITH_TIMEOUT(current(window).model().rowCount(), 930, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(current(window).isVisible(), 20'000);
    shot(&window, u"02-customers"_s);

    // Import.
    window.desk().openFile(QStringLiteral(KONTOR_TEST_DATA "/northwind/customers.csv"));
    QPointer<ImportWizard> wizard = window.findChild<ImportWizard *>();
    QVERIFY(wizard);
    QTRY_VERIFY_WITH_TIMEOUT(wizard->currentPage()->isComplete(), 20'000);
    shot(wizard, u"03-import-file"_s);
    wizard->next();
    wizard->next();
    shot(wizard, u"04-import-columns"_s);
    wizard->next();
    QTRY_VERIFY_WITH_TIMEOUT(wizard->currentPage()->isComplete(), 20'000);
    shot(wizard, u"05-import-check"_s);
    wizard->next();
    QTRY_VERIFY_WITH_TIMEOUT(wizard->committed, 20'000);
    QCOMPARE(wizard->report.created, 91);
    shot(wizard, u"06-import-report"_s);
    wizard->accept();

    // Search.
    auto *search = find<QLineEdit>(&current(window), "search");
    QTest::keyClicks(search, u"futterkiste"_s);
    QTRY_COMPARE_WITH_TIMEOUT(current(window).model().rowCount(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(current(window).model().idAt(0) > 0, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(&current(window), "count")->text(), u"1 customer found"_s, 20'000);
    const qint64 id = current(window).model().idAt(0);
    current(window).table().selectRow(0);
    shot(&window, u"07-search"_s);

    // Edit address, tier, warehouse.
    CustomerEditor *editor = edit(window, id);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTabWidget>(editor, "tabs")->isEnabled(), 20'000);
    editor->showTab(CustomerEditor::Addresses);
    auto *street = find<QLineEdit>(editor, "address_line1");
    street->selectAll();
    QTest::keyClicks(street, u"Neue Str. 99"_s);
    shot(editor, u"08-addresses"_s);
    editor->showTab(CustomerEditor::General);
    auto *tier = find<QComboBox>(editor, "price_tier");
    tier->setCurrentIndex(tier->findText(u"Key account"_s));
    auto *house = find<QComboBox>(editor, "warehouse");
    house->setCurrentIndex(house->findText(u"Lyon"_s));
    QSignalSpy saved(editor, &CustomerEditor::saved);
    editor->save();
    QVERIFY(saved.wait(20'000));
    QTRY_COMPARE_WITH_TIMEOUT(current(window).model().index(0, CustomerQuery::PriceTier).data().toString(), u"Key account"_s,
                              20'000);
    QTRY_COMPARE_WITH_TIMEOUT(current(window).model().index(0, CustomerQuery::Warehouse).data().toString(), u"Lyon"_s, 20'000);

    // Log in as the customer.
    panes(window).logInAs(id);
    QTRY_VERIFY_WITH_TIMEOUT(panes(window).paneOf(id) != nullptr, 20'000);
    StorePane *pane = panes(window).paneOf(id);
    auto *view = pane->findChild<QWebEngineView *>();
    QVERIFY(view != nullptr);
    QVERIFY(shows(view, u"Welcome, Maria Anders"_s));
    QVERIFY(find<QLabel>(pane, "banner")->text().contains(u"Maria Anders · Alfreds Futterkiste · B2B Wholesale"_s));
    QVERIFY(!view->url().toString().contains(u"ticket="_s));
    shot(&window, u"09-log-in-as"_s);

    // Place an order in the pane, by its own forms.
    script(view, u"location.href = '/catalogue'"_s);
    QVERIFY(shows(view, u"in stock"_s));
    shot(&window, u"10-catalogue"_s);
    script(view, u"document.querySelector('form[action=\"/cart/add\"] button').click()"_s);
    QVERIFY(shows(view, u"Update cart"_s));
    script(view, u"document.querySelector('button[name=\"checkout\"]').click()"_s);
    QVERIFY(shows(view, u"Place order"_s));
    QVERIFY(script(view, u"document.querySelector('#shipping').innerText"_s).contains(u"Neue Str. 99"_s));
    script(
        view,
        u"document.querySelector('#reference').value = 'PO-4711'; document.querySelector('form[action=\"/checkout\"] button.primary').click()"_s);
    QVERIFY(shows(view, u"Your order has been placed"_s));
    shot(&window, u"11-order-placed"_s);

    // See it in the editor.
    editor = edit(window, id);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTabWidget>(editor, "tabs")->isEnabled(), 20'000);
    editor->showTab(CustomerEditor::Orders);
    auto *orders = find<QTableWidget>(editor, "orders");
    QTRY_COMPARE_WITH_TIMEOUT(orders->rowCount(), 1, 20'000);
    QCOMPARE(orders->item(0, 4)->text(), u"PO-4711"_s);
    QVERIFY(orders->item(0, 5)->text().contains(u"on behalf"_s));
    orders->setCurrentCell(0, 0);
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableWidget>(editor, "orderLines")->rowCount(), 1, 20'000);
    shot(editor, u"12-order-in-editor"_s);
    editor->showTab(CustomerEditor::Activity);
    shot(editor, u"13-activity"_s);
    editor->reject();

    // Deactivate: the pane's session is dead.
    current(window).table().selectRow(0);
    desktop.questions().answerNext(Questions::Yes);
    action(window, u"deactivate"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(current(window).model().rowCount(), 0, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(pane->isOver(), 5'000); // CHECKS 15
    QVERIFY(shows(view, u"Sign in"_s));
    shot(&window, u"14-deactivated"_s);
    panes(window).logInAs(id); // refused, with a reason
    QTRY_VERIFY_WITH_TIMEOUT(messages(window).text().contains(u"deactivated"_s), 20'000);

    // Re-enable.
    action(window, u"showDeactivated"_s)->trigger();
    QTest::keyClicks(find<QLineEdit>(&deactivated(window), "search"), u"futterkiste"_s);
    QTRY_COMPARE_WITH_TIMEOUT(deactivated(window).model().rowCount(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(deactivated(window).model().idAt(0), id, 20'000);
    deactivated(window).table().selectRow(0);
    action(window, u"reenable"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(deactivated(window).model().rowCount(), 0, 20'000);
    action(window, u"showCurrent"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(current(window).model().rowCount(), 1, 20'000);

    // Log in again; closing the pane ends the session on the server (CHECKS 15).
    panes(window).logInAs(id);
    QTRY_VERIFY_WITH_TIMEOUT(panes(window).paneOf(id) != nullptr && !panes(window).paneOf(id)->isOver(), 20'000);
    const auto alive = [&] {
        return desktop.database()
            ->wait(Lane::Read,
                   [](Session &session) {
                       return session.value(u"SELECT count(*) FROM store_sessions WHERE ended_at = 0"_s).toInt();
                   })
            .value();
    };
    QTRY_COMPARE_WITH_TIMEOUT(alive(), 1, 10'000);
    find<QPushButton>(panes(window).paneOf(id), "endSession")->click();
    QTRY_COMPARE_WITH_TIMEOUT(alive(), 0, 5'000);
    QTRY_VERIFY_WITH_TIMEOUT(panes(window).paneOf(id) == nullptr, 20'000);
    action(window, u"showErrors"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(issues(window).tree().topLevelItemCount() >= 1, 20'000);
    shot(&window, u"15-errors"_s);
    QCOMPARE(desktop.database()
                 ->wait(Lane::Read, [id](Session &session) { return CustomersRepository(session).load(id).status; })
                 .value(),
             Customer::Status::Pending);
}

int main(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    speak(u"en"_s);
    MainJobTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainjob.moc"

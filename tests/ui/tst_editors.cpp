// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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

#include <QAbstractItemModelTester>
#include <QtWidgets>
#include <QSettings>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace kontor;
using namespace Qt::StringLiterals;

/// Every dialog, driven as a person would, offscreen.
class EditorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsACustomer();
    void showsProblemsBesideTheField();
    void guardsUnsavedChanges();
    void asksOnlyAboutConflicts_data() { addEngineRows(); }
    void asksOnlyAboutConflicts();
    void leavesOthersDecisions();
    void editsTheDirectory();
    void editsPrices();
    void setsPasswords();
    void settlesIssues();
    void importsThroughTheWizard_data() { addEngineRows(); }
    void importsThroughTheWizard();
    void changesManyAtOnce();
    void changesWhomItAskedAbout();
    void iconsFollowTheColours();
    void offersWhatAnUndoDoes();
    void takesPathsAndDrops();
    void typingInTheTableSearches();
    void bulkEditsAndUndoes_data() { addEngineRows(); }
    void bulkEditsAndUndoes();
    void savesViews_data() { addEngineRows(); }
    void savesViews();
    void keepsExportTemplates();
    void completesFilters();
    void reviewsStagedRows();
    void editsInTheTable();
    void pastesBelowWhatIsLoaded();
    void showsWhatOthersTyped();
    void goesBackInTheWizard();
    void sortsWithoutAMouse();
    void keepsWhatIsTyped();
    void keepsTheSelection();
    void rulesColumns();
    void explainsValues();
    void findsByPalette();
    void connectsSafely();
    void remembersTheTable();
    void namesEverything();

private:
    static bool loaded(CustomerEditor *editor)
    {
        return QTest::qWaitFor([editor] { return find<QTabWidget>(editor, "tabs")->isEnabled(); });
    }
};

void EditorsTest::addsACustomer()
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

void EditorsTest::showsProblemsBesideTheField()
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

void EditorsTest::guardsUnsavedChanges()
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
void EditorsTest::asksOnlyAboutConflicts()
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
void EditorsTest::leavesOthersDecisions()
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

void EditorsTest::editsTheDirectory()
{
    DeskScene desk;
    ChannelEditor channels(*desk.services);
    channels.show();
    find<QPushButton>(&channels, "add")->click();
    type(&channels, "name", u"Second store"_s);
    type(&channels, "url", u"not a url"_s);
    auto *save = find<QDialogButtonBox>(&channels, "buttons")->button(QDialogButtonBox::Save);
    save->click();
    QVERIFY(!find<QLabel>(&channels, "urlProblem")->text().isEmpty());
    type(&channels, "url", u"https://second.example"_s);
    save->click();
    QTRY_COMPARE(desk.directory->directory().channels.size(), 2);
    QCOMPARE(desk.directory->directory().channels[1].url, u"https://second.example"_s);
    SourceEditor sources(*desk.services);
    sources.show();
    find<QPushButton>(&sources, "add")->click();
    type(&sources, "name", u"Manual"_s);
    find<QDialogButtonBox>(&sources, "buttons")->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(sources.findChild<QLabel *>(u"nameProblem"_s) != nullptr);
    desk.questions.answerNext(Questions::No);
    sources.reject();
}

void EditorsTest::editsPrices()
{
    DeskScene desk(u"sqlite"_s, 20);
    PriceTierEditor tiers(*desk.services);
    tiers.show();
    auto *values = find<QTableView>(&tiers, "values");
    QTRY_COMPARE(values->model()->rowCount(), 300);
    QVERIFY(values->model()->setData(values->model()->index(0, ProductValuesModel::Value), u"7,77"_s));
    QVERIFY(!values->model()->setData(values->model()->index(0, ProductValuesModel::Value), u"x"_s));
    find<QDialogButtonBox>(&tiers, "buttons")->button(QDialogButtonBox::Save)->click();
    const auto prices = [&] {
        return desk.db.read([](Session &session) {
            return session.value(u"SELECT count(*) FROM tier_prices WHERE price_minor = 777"_s).toInt();
        });
    };
    QTRY_COMPARE(prices(), 1);
    QCOMPARE(desk.db.read([](Session &session) {
        return session.value(u"SELECT count(*) FROM activity WHERE action = 'prices changed'"_s).toInt();
    }),
             1);
    WarehouseEditor houses(*desk.services);
    houses.show();
    auto *stock = find<QTableView>(&houses, "values");
    QTRY_COMPARE(stock->model()->rowCount(), 300);
    find<QLineEdit>(&houses, "search")->setText(u"KT-1005"_s);
    QCOMPARE(stock->model()->rowCount(), 1);
}

void EditorsTest::setsPasswords()
{
    DeskScene desk;
    const Customer c = desk.add(u"A"_s, u"a@x.de"_s);
    SetPasswordDialog dialog(*desk.services, c.id);
    dialog.show();
    type(&dialog, "password", u"password1"_s);
    type(&dialog, "password_confirmation", u"password1"_s);
    dialog.accept();
    QVERIFY(find<QLabel>(&dialog, "passwordProblem")->text().contains(u"common"_s));
    type(&dialog, "password", u"a rather rare secret"_s);
    type(&dialog, "password_confirmation", u"a rather rare secret"_s);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.accept();
    QVERIFY(accepted.wait());
    QVERIFY(desk.load(c.id).mustChangePassword);
}

void EditorsTest::settlesIssues()
{
    DeskScene desk;
    const Customer c = desk.add(u"A"_s, QString());
    IssuesView view(*desk.services);
    view.show();
    QTRY_COMPARE(view.tree().topLevelItemCount(), 1);
    view.tree().topLevelItem(0)->child(0)->setSelected(true);
    QSignalSpy wanted(&view, &IssuesView::customerRequested);
    find<QToolButton>(&view, "openCustomer")->click();
    QCOMPARE(wanted[0][0].toLongLong(), c.id);
    QCOMPARE(wanted[0][1].toString(), u"email"_s);
    find<QToolButton>(&view, "retry")->click();
    QTRY_COMPARE(view.tree().topLevelItem(0)->child(0)->text(5), u"2"_s);
    const QString path = desk.folder.filePath(u"errors.csv"_s);
    desk.questions.answerNext(path);
    find<QToolButton>(&view, "export")->click();
    QVERIFY(QFile::exists(path));
    view.tree().topLevelItem(0)->child(0)->setSelected(true);
    find<QToolButton>(&view, "ignore")->click();
    QTRY_COMPARE(view.tree().topLevelItemCount(), 0);
}

/// A path may be typed, pasted as Windows copies it, or dropped.
void EditorsTest::takesPathsAndDrops()
{
    DeskScene desk;
    QPointer<ImportWizard> wizard = new ImportWizard(*desk.services, QString());
    wizard->show();
    const auto *problem = find<QLabel>(wizard, "problem");
    const auto *preview = find<QTableWidget>(wizard, "preview");
    auto *file = find<QLineEdit>(wizard, "file");
    const QString path = QStringLiteral(KONTOR_TEST_DATA "/northwind/customers.csv");
    QTest::keyClicks(file, u'"' + path + u'"');
    QTest::keyClick(file, Qt::Key_Return);
    QTRY_COMPARE(preview->columnCount(), 11);
    QCOMPARE(file->text(), path);
    QCOMPARE(wizard->currentId(), int(ImportWizard::File)); // Enter read the file, and went nowhere
    for (const QString &wrong : {desk.folder.path(), path + u".missing"_s}) {
        type(wizard, "file", wrong);
        QTRY_VERIFY2(problem->text().contains(wrong), qPrintable(problem->text()));
        QVERIFY(!wizard->currentPage()->isComplete());
    }
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(wizard->currentPage(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(wizard->currentPage(), &drop);
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    QCOMPARE(preview->columnCount(), 11);
    auto *page = qobject_cast<FilePage *>(wizard->currentPage());
    for (const QString &quick : {path, path + u".missing"_s, path}) // the last one counts, and nothing waits for the others
        page->open(quick);
    QVERIFY(!page->isComplete());
    QTRY_VERIFY2(page->isComplete(), qPrintable(problem->text()));
    QCOMPARE(file->text(), path);
    file->setText(path + u".missing"_s); // typed, and Next by its key, which leaves the focus where it is
    wizard->next();
    QCOMPARE(wizard->currentId(), int(ImportWizard::File));
    QTRY_VERIFY(problem->text().contains(u".missing"_s));
    wizard->reject();
    QTRY_VERIFY(wizard == nullptr);
}

/// "Shown by" 2, through the wizard.
void EditorsTest::importsThroughTheWizard()
{
    QFETCH(QString, engine);
    DeskScene desk(engine);
    for (const int expected : {0, 91}) {
        QPointer<ImportWizard> wizard =
            new ImportWizard(*desk.services, QStringLiteral(KONTOR_TEST_DATA "/northwind/customers.csv"));
        wizard->show();
        QTRY_VERIFY(wizard->currentPage()->isComplete());
        QCOMPARE(find<QTableWidget>(wizard, "preview")->columnCount(), 11);
        wizard->next();
        auto *source = wizard->currentPage()->findChild<QComboBox *>(u"source"_s);
        source->setCurrentIndex(source->findText(u"ERP"_s));
        QCOMPARE(wizard->currentPage()->findChild<QLineEdit *>(u"nullText"_s)->text(), u"NULL"_s);
        wizard->next();
        auto *field = find<QComboBox>(wizard, "field_contactName");
        QCOMPARE(field->currentData().toString(), u"name"_s);
        if (expected == 0) {
            desk.questions.answerNext(u"Northwind"_s);
            find<QPushButton>(wizard, "saveProfile")->click();
            auto *profile = find<QComboBox>(wizard, "profile");
            QTRY_COMPARE(profile->currentText(), u"Northwind"_s);
        } else { // a profile that a colleague removed since the list was read
            auto *page = wizard->currentPage();
            auto *profile = find<QComboBox>(wizard, "profile");
            QTRY_COMPARE(profile->findText(u"Northwind"_s), 1);
            desk.db.edit([](Session &session) {
                ImportProfiles(session).remove(u"Northwind"_s);
                return Done{};
            });
            profile->setCurrentIndex(1);
            Q_EMIT profile->activated(1);
            QVERIFY(!page->isComplete()); // nobody goes on without it
            QTRY_VERIFY(page->isComplete());
            QVERIFY2(page->subTitle().contains(u"Northwind"_s), qPrintable(page->subTitle()));
            QTRY_COMPARE(profile->count(), 1);
            QCOMPARE(find<QComboBox>(wizard, "field_contactName")->currentData().toString(), u"name"_s);
        }
        wizard->next();
        QCOMPARE(wizard->currentId(), int(ImportWizard::Check));
        QTRY_VERIFY(wizard->currentPage()->isComplete());
        auto *rows = find<QTableView>(wizard, "rows");
        QCOMPARE(rows->model()->rowCount(), 91);
        QCOMPARE(desk.db.read([](Session &session) { return session.value(u"SELECT count(*) FROM customers"_s).toInt(); }),
                 expected);
        wizard->next();
        QTRY_VERIFY(wizard->committed);
        QCOMPARE(wizard->report.created, 91 - expected);
        QCOMPARE(wizard->report.unchanged, expected);
        wizard->accept();
        QTRY_VERIFY(wizard == nullptr);
    }
    // cancelled on the check page: nothing is left behind
    QPointer<ImportWizard> wizard = new ImportWizard(*desk.services, QStringLiteral(KONTOR_TEST_DATA "/northwind/customers.csv"));
    wizard->show();
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    for (int i = 0; i < 3; ++i)
        wizard->next();
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    // Enter in the search is no order to import, and Escape is none to throw the review away
    QTest::keyClick(find<QLineEdit>(wizard->currentPage(), "search"), Qt::Key_Return);
    QCOMPARE(wizard->currentId(), int(ImportWizard::Check));
    desk.questions.answerNext(Questions::No);
    wizard->reject();
    QVERIFY(wizard != nullptr && wizard->isVisible());
    desk.questions.answerNext(Questions::Yes);
    wizard->reject();
    QTRY_VERIFY(wizard == nullptr);
    QTRY_COMPARE(desk.db.read([](Session &session) { return session.value(u"SELECT count(*) FROM import_batches"_s).toInt(); }),
                 2);
}

/// What was asked about is what is changed, whatever is selected while the question waits.
void EditorsTest::changesWhomItAskedAbout()
{
    DeskScene desk(u"sqlite"_s, 30);
    FullWindow window(*desk.services);
    window.show();
    QTRY_VERIFY(current(window).model().idAt(0) > 0 && current(window).model().isCounted());
    current(window).table().selectRow(0);
    const QList<qint64> asked = current(window).selectedIds();
    QCOMPARE(asked.size(), 1);
    const int off =
        desk.db.read([](Session &s) { return s.value(u"SELECT count(*) FROM customers WHERE deactivated"_s).toInt(); });
    QTRY_VERIFY(action(window, u"deactivate"_s)->isEnabled());
    QTimer poll;
    connect(&poll, &QTimer::timeout, &window, [&window, &poll] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (question == nullptr)
            return; // whom it names is being read
        poll.stop();
        current(window).table().selectRow(3);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
    });
    poll.start(20);
    action(window, u"deactivate"_s)->trigger();
    QTRY_COMPARE(desk.load(asked.first()).status, Customer::Status::Deactivated);
    const int all =
        desk.db.read([](Session &s) { return s.value(u"SELECT count(*) FROM customers WHERE deactivated"_s).toInt(); });
    QCOMPARE(all, off + 1); // nobody else
    QTRY_COMPARE(deactivated(window).model().rowCount(), all);
}

/// By keys alone: the table has the focus, the first row is one key away, and letters search. Qt's own typing ahead would read every row.
void EditorsTest::typingInTheTableSearches()
{
    DeskScene desk(u"sqlite"_s, 30);
    FullWindow window(*desk.services);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(current(window).model().idAt(0) > 0 && current(window).model().isCounted());
    QTableView &table = current(window).table();
    QCOMPARE(QApplication::focusWidget(), &table);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(current(window).selectedIds(), QList<qint64>{current(window).model().idAt(0)});
    auto *search = find<QLineEdit>(&current(window), "search");
    search->setText(u"before"_s);
    QTest::keyClick(&table, Qt::Key_M);
    QCOMPARE(search->text(), u"m"_s);
    QCOMPARE(QApplication::focusWidget(), search);
    search->clear();
    for (const auto &[name, list] :
         {std::pair{u"showDeactivated"_s, &deactivated(window)}, {u"showCurrent"_s, &current(window)}}) {
        action(window, name)->trigger();
        QCOMPARE(QApplication::focusWidget(), &list->table());
    }
    table.clearSelection();
    action(window, u"editTable"_s)->trigger();
    QCOMPARE(table.currentIndex().column(), int(CustomerQuery::Company)); // takes what is typed next
    QVERIFY(table.model()->match(table.model()->index(0, 0), Qt::DisplayRole, u"m"_s).isEmpty());
}

/// An undo that would do nothing is not offered, and what is ticked is what is undone; fewer days are asked about.
void EditorsTest::offersWhatAnUndoDoes()
{
    UndoPlan plan;
    plan.conflicts = {UndoConflict{7, u"C-7"_s, u"Anna"_s, u"ordered"_s, false},
                      UndoConflict{8, u"C-8"_s, u"Bea"_s, u"changed"_s, true}};
    plan.conflictCount = 2;
    UndoDialog dialog(Batch{}, nullptr);
    dialog.setPlan(plan);
    auto *go = find<QPushButton>(&dialog, "go");
    QVERIFY(!go->isEnabled());
    find<QPushButton>(&dialog, "tickAll")->click();
    QVERIFY(go->isEnabled());
    QCOMPARE(dialog.forced(), QList<qint64>{8});
    plan.conflicts = {plan.conflicts.first()};
    UndoDialog hopeless(Batch{}, nullptr);
    hopeless.setPlan(plan);
    QVERIFY(!find<QPushButton>(&hopeless, "go")->isEnabled() && find<QPushButton>(&hopeless, "tickAll")->isHidden());

    DeskScene desk;
    BatchesView view(*desk.services);
    auto *days = find<QSpinBox>(&view, "keptDays");
    QTRY_COMPARE(days->value(), 90);
    const auto stored = [&] { return desk.db.read([](Session &session) { return BatchesRepository(session).keptDays(); }); };
    for (const auto &[answer, kept] : {std::pair{Questions::No, 90}, {Questions::Yes, 10}}) {
        desk.questions.answerNext(answer);
        days->setValue(10);
        Q_EMIT days->editingFinished();
        QCOMPARE(days->value(), kept);
        QTRY_COMPARE(stored(), kept);
    }
}

void EditorsTest::iconsFollowTheColours()
{
    applyAppearance(Appearance::Light);
    const QIcon made = icon(u"document-save"_s);
    const QImage light = made.pixmap(22).toImage();
    applyAppearance(Appearance::Dark);
    const QImage dark = made.pixmap(22).toImage();
    applyAppearance(Appearance::System);
    const auto brightest = [](const QImage &image) {
        int most = -1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 128)
                    most = std::max(most, image.pixelColor(x, y).lightness());
            }
        }
        return most;
    };
    QCOMPARE(light.size(), QSize(22, 22));
    QVERIFY(brightest(light) >= 0 && brightest(light) < 128);
    QVERIFY(brightest(dark) > 200);
}

void EditorsTest::changesManyAtOnce()
{
    DeskScene desk(u"sqlite"_s, 30);
    FullWindow window(*desk.services);
    window.show();
    QTRY_VERIFY(current(window).model().idAt(0) > 0 && current(window).model().isCounted());
    QAbstractItemModelTester tester(&current(window).model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    current(window).table().selectAll();
    // QHeaderView would look at every row of every column at each painting
    QVERIFY(!current(window).table().horizontalHeader()->selectionModel()->hasSelection());
    const auto ids = current(window).selectedIds();
    QVERIFY2(ids.size() > 20, qPrintable(u"%1 of %2"_s.arg(ids.size()).arg(current(window).model().rowCount())));
    desk.questions.answerNext(Questions::No);
    action(window, u"deactivate"_s)->trigger();
    QTRY_VERIFY(desk.questions.lastQuestion().contains(QString::number(ids.size())));
    desk.questions.answerNext(Questions::Yes);
    action(window, u"deactivate"_s)->trigger();
    QTRY_COMPARE(current(window).model().rowCount(), 0);
    QTRY_VERIFY(deactivated(window).model().rowCount() >= ids.size() && deactivated(window).model().idAt(0) > 0);
    action(window, u"showDeactivated"_s)->trigger();
    deactivated(window).table().selectAll();
    action(window, u"copy"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Name\tCompany"_s));
    desk.questions.answerNext(Questions::Yes);
    action(window, u"reenable"_s)->trigger();
    QTRY_COMPARE(deactivated(window).model().rowCount(), 0);
    QTRY_COMPARE(batches(window).tree().topLevelItemCount(), 2); // each of them can be undone
    action(window, u"showCurrent"_s)->trigger();
    const QString path = desk.folder.filePath(u"out.csv"_s);
    const auto exportAs = [&](int format, const QString &to) {
        action(window, u"export"_s)->trigger();
        auto *dialog = find<ExportDialog>(&window, "exportDialog");
        auto *box = find<QComboBox>(dialog, "format");
        box->setCurrentIndex(box->findData(format));
        desk.questions.answerNext(to);
        find<QPushButton>(dialog, "go")->click();
        QTRY_VERIFY(window.findChild<ExportDialog *>() == nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(to), 20'000);
        QTRY_VERIFY(find<QPushButton>(&window, "stop")->isHidden());
    };
    exportAs(int(ExportForm::Format::Csv), path);
    exportAs(int(ExportForm::Format::Xlsx), desk.folder.filePath(u"out.xlsx"_s));
    exportAs(int(ExportForm::Format::Pdf), desk.folder.filePath(u"out.pdf"_s));
    QFile pdf(desk.folder.filePath(u"out.pdf"_s));
    QVERIFY(pdf.open(QFile::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
}

void EditorsTest::bulkEditsAndUndoes()
{
    QFETCH(QString, engine);
    DeskScene desk(engine, 60);
    FullWindow window(*desk.services);
    window.show();
    QTRY_VERIFY(current(window).model().idAt(0) > 0 && current(window).model().isCounted());
    const auto french = [&] {
        return desk.db.read([](Session &s) {
            return s.value(u"SELECT count(*) FROM customers WHERE language = 'de' AND note = 'seen'"_s).toInt();
        });
    };
    auto *search = find<QLineEdit>(&current(window), "search");
    search->setText(u"status:active"_s);
    Q_EMIT search->textEdited(search->text());
    QTRY_VERIFY(current(window).query().search == u"status:active"_s && current(window).model().isCounted());
    const int found = current(window).model().rowCount();
    QVERIFY(found > 0);
    action(window, u"bulkEdit"_s)->trigger();
    auto *dialog = find<BulkEditDialog>(&window, "bulkEditDialog");
    QVERIFY(!find<QPushButton>(dialog, "apply")->isEnabled());
    QTRY_VERIFY(find<QLabel>(dialog, "summary")->text().contains(QString::number(found)));
    find<QComboBox>(dialog, "what_language")->setCurrentIndex(1);
    auto *language = find<QComboBox>(dialog, "value_language");
    language->setCurrentIndex(language->findData(u"de"_s));
    find<QComboBox>(dialog, "what_note")->setCurrentIndex(1);
    find<QLineEdit>(dialog, "value_note")->setText(u"seen"_s);
    find<QPushButton>(dialog, "apply")->click();
    QTRY_COMPARE(french(), found);
    // the Imports page has the batch; undo puts everything back
    QTRY_COMPARE(batches(window).tree().topLevelItemCount(), 1);
    action(window, u"showImports"_s)->trigger();
    batches(window).tree().setCurrentItem(batches(window).tree().topLevelItem(0));
    auto *undo = find<QToolButton>(&batches(window), "undo");
    QTRY_VERIFY(undo->isEnabled());
    undo->click();
    auto *asked = find<UndoDialog>(&batches(window), "undoDialog"); // at once; what it would do is said when that is known
    QTRY_VERIFY(find<QPushButton>(asked, "go")->isEnabled());
    find<QPushButton>(asked, "go")->click();
    QTRY_COMPARE(french(), 0);
    QTRY_VERIFY(batches(window).tree().topLevelItem(0)->text(3).contains(u"Undone"_s));
    // one selected row means that one, unless the user says otherwise
    action(window, u"showCurrent"_s)->trigger();
    QTRY_VERIFY(current(window).model().isCounted() && current(window).model().idAt(0) > 0);
    current(window).table().selectRow(0);
    action(window, u"bulkEdit"_s)->trigger();
    QTRY_VERIFY(window.findChild<BulkEditDialog *>() != nullptr);
    dialog = window.findChildren<BulkEditDialog *>().last();
    auto *whom = find<QComboBox>(dialog, "whom");
    QTRY_VERIFY(find<QLabel>(dialog, "summary")->text().contains(u"1 customer"_s));
    whom->setCurrentIndex(1);
    QTRY_VERIFY(find<QLabel>(dialog, "summary")->text().contains(u"%1 customer"_s.arg(found)));
    whom->setCurrentIndex(0);
    find<QComboBox>(dialog, "what_note")->setCurrentIndex(1);
    find<QLineEdit>(dialog, "value_note")->setText(u"alone"_s);
    QTRY_VERIFY(find<QPushButton>(dialog, "apply")->isEnabled());
    find<QPushButton>(dialog, "apply")->click();
    const auto alone = [&] {
        return desk.db.read([](Session &s) { return s.value(u"SELECT count(*) FROM customers WHERE note = 'alone'"_s).toInt(); });
    };
    QTRY_COMPARE(alone(), 1);
}

void EditorsTest::savesViews()
{
    QFETCH(QString, engine);
    DeskScene desk(engine, 60);
    FullWindow window(*desk.services);
    window.show();
    QTRY_VERIFY(current(window).model().isCounted());
    QVERIFY(views(window).isHidden());
    auto *search = find<QLineEdit>(&current(window), "search");
    const auto filter = [&](const QString &text) {
        search->setText(text);
        Q_EMIT search->textEdited(text);
        QTRY_VERIFY(current(window).query().search == text && current(window).model().isCounted());
    };
    filter(u"nonsense:x"_s);
    QVERIFY(current(window).messages().text().contains(u"nonsense"_s));
    filter(u"tier:none -status:active"_s);
    QVERIFY(!current(window).messages().isVisible());
    const int found = current(window).model().rowCount();
    auto *header = current(window).table().horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(CustomerQuery::Company) + 20, 8));
    QTRY_COMPARE(current(window).query().sort, CustomerQuery::Company);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      QPoint(header->sectionViewportPosition(CustomerQuery::Email) + 20, 8));
    desk.questions.answerNext(u"Pending without a tier"_s);
    desk.questions.answerNext(Questions::No);
    action(window, u"saveView"_s)->trigger();
    QTRY_COMPARE(views(window).list().count(), 1);
    QVERIFY(views(window).isVisible());
    QTRY_VERIFY(views(window).list().item(0)->text().contains(u"(%1)"_s.arg(found)));
    current(window).clearFilters();
    QTRY_VERIFY(current(window).model().rowCount() > found);
    Q_EMIT views(window).list().itemClicked(views(window).list().item(0));
    QTRY_COMPARE(current(window).model().rowCount(), found);
    QCOMPARE(search->text(), u"tier:none -status:active"_s);
    QCOMPARE(current(window).query().sort, CustomerQuery::Company);
    views(window).list().setCurrentRow(0);
    find<QToolButton>(&views(window), "remove")->click();
    QTRY_COMPARE(views(window).list().count(), 0);
    // one that everybody has is not removed without a question
    desk.questions.answerNext(u"For all"_s);
    desk.questions.answerNext(Questions::Yes);
    action(window, u"saveView"_s)->trigger();
    QTRY_COMPARE(views(window).list().count(), 1);
    QVERIFY(views(window).list().item(0)->toolTip().contains(u"everybody"_s));
    views(window).list().setCurrentRow(0);
    desk.questions.answerNext(Questions::No);
    find<QToolButton>(&views(window), "remove")->click();
    QVERIFY(desk.questions.lastQuestion().contains(u"For all"_s));
    desk.questions.answerNext(Questions::Yes);
    find<QToolButton>(&views(window), "remove")->click();
    QTRY_COMPARE(views(window).list().count(), 0);
}

void EditorsTest::keepsExportTemplates()
{
    DeskScene desk;
    ExportDialog dialog(*desk.services, {u"company"_s, u"email"_s}, u"all"_s, nullptr);
    dialog.open();
    auto *fields = find<QTableWidget>(&dialog, "fields");
    auto *box = find<QComboBox>(&dialog, "template");
    QTRY_COMPARE(box->count(), 2); // as the table shows it, everything
    const auto checked = [fields] {
        int out = 0;
        for (int row = 0; row < fields->rowCount(); ++row)
            out += fields->item(row, 0)->checkState() == Qt::Checked ? 1 : 0;
        return out;
    };
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    QTRY_VERIFY(checked() > 20);
    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    QSignalSpy printed(&dialog, &ExportDialog::printRequested);
    auto *print = find<QPushButton>(&dialog, "print");
    print->click();
    QCOMPARE(printed.size(), 1);
    QCOMPARE(printed.first().first().value<ExportForm>().fields, (QStringList{u"company"_s, u"email"_s})); // no keys on paper
    fields->item(0, 1)->setText(u"Firm"_s);
    desk.questions.answerNext(u"Letters"_s);
    find<QToolButton>(&dialog, "saveTemplate")->click();
    QTRY_COMPARE(box->count(), 3);
    for (int row = 0; row < fields->rowCount(); ++row)
        fields->item(row, 0)->setCheckState(Qt::Unchecked);
    print->click();
    QCOMPARE(printed.size(), 1); // nothing to print, and said so
    find<QPushButton>(&dialog, "go")->click();
    QVERIFY(dialog.isVisible());
    box->setCurrentIndex(2);
    Q_EMIT box->activated(2);
    QCOMPARE(fields->item(0, 1)->text(), u"Firm"_s);
    QCOMPARE(fields->item(0, 0)->checkState(), Qt::Checked);
    desk.questions.answerNext(Questions::No);
    find<QToolButton>(&dialog, "removeTemplate")->click();
    QVERIFY(desk.questions.lastQuestion().contains(u"Letters"_s));
    desk.questions.answerNext(Questions::Yes);
    find<QToolButton>(&dialog, "removeTemplate")->click();
    QTRY_COMPARE(box->count(), 2);
}

/// Names of filters, and their values, also such with blanks.
void EditorsTest::completesFilters()
{
    DeskScene desk;
    TestDatabase::must(desk.own->wait(Lane::Edit, [](Session &session) {
        PriceTier tier;
        tier.name = u"Key account"_s;
        tier.currency = u"EUR"_s;
        return ChannelsRepository(session).save(tier);
    }));
    QTRY_VERIFY_WITH_TIMEOUT(desk.directory->directory().priceTierNamed(u"Key account"_s) != nullptr, 20'000);
    FullWindow window(*desk.services);
    window.show();
    auto *search = find<QLineEdit>(&current(window), "search");
    search->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto proposals = [&](const QString &text) {
        search->clear();
        QTest::keyClicks(search, text);
        return qobject_cast<QStringListModel *>(current(window).findChild<QStringListModel *>())->stringList();
    };
    QVERIFY(proposals(u"ti"_s).contains(u"tier:"_s));
    QVERIFY(proposals(u"tier:ke"_s).contains(u"tier:\"Key account\""_s));
    QVERIFY(proposals(u"x -tier:\"ke"_s).contains(u"x -tier:\"Key account\""_s));
    QVERIFY(proposals(u"status:"_s).contains(u"status:pending"_s));
    QVERIFY(proposals(u"muster"_s).isEmpty());
}

void EditorsTest::reviewsStagedRows()
{
    DeskScene desk;
    const QString path = desk.folder.filePath(u"rows.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("source_customer_code,last_name,email\nA,Eins,bad\nB,Zwei,bad\nC,Drei,c@x.de\nD,Vier,d@x.de\n");
    file.close();
    QPointer<ImportWizard> wizard = new ImportWizard(*desk.services, path);
    wizard->show();
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    for (int i = 0; i < 3; ++i)
        wizard->next();
    QCOMPARE(wizard->currentId(), int(ImportWizard::Check));
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    QWidget *page = wizard->currentPage();
    auto *rows = find<QTableView>(page, "rows");
    const auto model = [rows] { return qobject_cast<StagedRowsModel *>(rows->model()); };
    QTRY_COMPARE(model()->rowCount(), 2); // the wrong ones are shown first
    QTRY_VERIFY(model()->idAt(1) > 0);
    find<QCheckBox>(page, "alike")->setChecked(true);
    QVERIFY(model()->setData(model()->index(0, StagedRowsModel::FirstCell + 2), QString()));
    QTRY_COMPARE(model()->rowCount(), 0); // both are mended: no e-mail at all
    auto *verdict = find<QComboBox>(page, "verdict");
    verdict->setCurrentIndex(verdict->findData(u"new"_s));
    QTRY_COMPARE(model()->rowCount(), 4);
    QTRY_VERIFY(model()->idAt(3) > 0);
    rows->selectRow(3);
    find<QPushButton>(page, "reject")->click();
    QTRY_VERIFY(find<QLabel>(page, "summary")->text().contains(u"left out"_s));
    wizard->next();
    QTRY_VERIFY(wizard->committed);
    QCOMPARE(wizard->report.created, 3);
    wizard->accept();
    QTRY_VERIFY(wizard == nullptr);
    QTRY_COMPARE(desk.db.read([](Session &s) { return s.value(u"SELECT count(*) FROM staged_rows"_s).toInt(); }), 0);
}

/// Others change customers while somebody types into a cell.
void EditorsTest::keepsWhatIsTyped()
{
    DeskScene desk(u"sqlite"_s, 20);
    FullWindow window(*desk.services);
    window.show();
    CustomerView &list = current(window);
    QTRY_VERIFY(list.model().idAt(5) > 0 && list.model().isCounted());
    action(window, u"editTable"_s)->trigger();
    const qint64 id = list.model().idAt(1);
    const int rows = list.model().rowCount();
    const auto company = [&] { return list.model().staged().value(id).value(u"company"_s); };
    const auto beginTyping = [&](const QString &text) {
        const QModelIndex cell = list.model().index(list.model().rowOf(id), CustomerQuery::Company);
        list.table().setCurrentIndex(cell);
        list.table().edit(cell);
        auto *editor = qobject_cast<QLineEdit *>(openEditor(list.table()));
        editor->selectAll();
        QTest::keyClicks(editor, text);
        return editor;
    };
    // one comes before it in the list, so the rows move
    const auto pushDown = [&](const QString &code) {
        Customer first = someone(desk.directory->directory(), code);
        first.firstName = u"Aaaa"_s;
        desk.db.edit([first](Session &session) { return CustomersRepository(session).insert(first).id; });
    };
    QLineEdit *editor = beginTyping(u"Half a na"_s);
    pushDown(u"FIRST"_s);
    QTRY_COMPARE(list.model().rowCount(), rows + 1);
    QTRY_COMPARE(list.model().idAt(2), id);
    QCOMPARE(editor->text(), u"Half a na"_s);
    QTest::keyClicks(editor, u"me"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(list.model().staged().size(), 1);
    QCOMPARE(company(), u"Half a name"_s);
    // Tab goes on in the row of the same customer
    editor = beginTyping(u"Second"_s);
    pushDown(u"SECOND"_s);
    QTRY_COMPARE(list.model().rowCount(), rows + 2);
    QTRY_COMPARE(list.model().idAt(3), id);
    QTest::keyClick(editor, Qt::Key_Tab);
    QCOMPARE(company(), u"Second"_s);
    QCOMPARE(list.model().idAt(list.table().currentIndex().row()), id);
    QVERIFY(list.table().currentIndex().column() != CustomerQuery::Company);
    // another order takes what is in the open cell
    beginTyping(u"Third"_s);
    Q_EMIT list.table().horizontalHeader()->sectionClicked(CustomerQuery::Email);
    QCOMPARE(company(), u"Third"_s);
    QTRY_VERIFY(list.model().idAt(0) > 0);
    // and so does a list that it leaves
    Q_EMIT list.table().horizontalHeader()->sectionClicked(CustomerQuery::Name);
    QTRY_VERIFY(list.model().isCounted() && list.model().rowOf(id) == 3);
    beginTyping(u"Fourth"_s);
    type(&list, "search", u"aaaa"_s);
    QTRY_COMPARE(list.model().rowCount(), 2);
    QCOMPARE(list.model().staged().size(), 1);
    QCOMPARE(company(), u"Fourth"_s);
    find<QPushButton>(&list.editing(), "discard")->click();
}

/// More customers than a page has: those whom nobody looked at stay selected too, sorted otherwise and read anew.
void EditorsTest::keepsTheSelection()
{
    DeskScene desk(u"sqlite"_s, 420);
    FullWindow window(*desk.services);
    window.show();
    CustomerView &list = current(window);
    QTRY_VERIFY(list.model().idAt(0) > 0 && list.model().isCounted());
    const int rows = list.model().rowCount();
    QVERIFY(rows > 300);
    // everybody, also before the count has come
    const auto early = connect(&list.model(), &LazyTableModel::firstPageLoaded, &list.table(), &QTableView::selectAll);
    Q_EMIT list.table().horizontalHeader()->sectionClicked(CustomerQuery::Email);
    QTRY_VERIFY(list.model().isCounted() && list.model().idAt(0) > 0);
    disconnect(early);
    QCOMPARE(list.selectedCount(), rows);
    Q_EMIT list.table().horizontalHeader()->sectionClicked(CustomerQuery::Name);
    QTRY_VERIFY(list.model().isCounted() && list.model().idAt(0) > 0);
    const auto chosen = [&] {
        QSet<qint64> out;
        bool told = false;
        list.withSelection([&](const QList<qint64> &ids) {
            out = QSet<qint64>(ids.begin(), ids.end());
            told = true;
        });
        [&] { QTRY_VERIFY(told); }();
        return out;
    };
    // all but the first two, and those in pages that are not loaded
    list.table().selectionModel()->select(
        QItemSelection(list.model().index(2, 0), list.model().index(rows - 1, list.model().columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
    QCOMPARE(list.selectedCount(), rows - 2);
    QTRY_VERIFY(list.selectedIds().size() == rows - 2);
    const QSet<qint64> before = chosen();
    QCOMPARE(before.size(), rows - 2);
    QSignalSpy refreshed(&list.model(), &LazyTableModel::refreshed);
    desk.db.edit([id = list.model().idAt(0)](Session &session) {
        Customer c = CustomersRepository(session).load(id);
        c.note = u"seen"_s;
        return CustomersRepository(session).update(c).id;
    });
    QVERIFY(refreshed.wait());
    QCOMPARE(list.selectedCount(), rows - 2);
    Q_EMIT list.table().horizontalHeader()->sectionClicked(CustomerQuery::Email);
    QTRY_VERIFY(list.model().isCounted() && list.model().idAt(0) > 0);
    QCOMPARE(list.selectedCount(), rows - 2);
    QCOMPARE(chosen(), before);
    // the list gets shorter while two are selected, the last row one of them
    Q_EMIT list.table().horizontalHeader()->sectionClicked(CustomerQuery::Name);
    type(&list, "search", u"anna"_s);
    QTRY_VERIFY(list.model().isCounted() && list.model().rowCount() < 60 && list.model().idAt(0) > 0);
    const int found = list.model().rowCount();
    const qint64 third = list.model().idAt(2);
    const qint64 last = list.model().idAt(found - 1);
    for (const int row : {2, found - 1})
        list.table().selectionModel()->select(list.model().index(row, 0),
                                              (row == 2 ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select) |
                                                  QItemSelectionModel::Rows);
    desk.db.edit([id = list.model().idAt(0)](Session &session) { return CustomersRepository(session).deactivate({id}); });
    QTRY_COMPARE(list.model().rowCount(), found - 1);
    QCOMPARE(chosen(), (QSet<qint64>{third, last}));
    list.clearFilters();
    QTRY_VERIFY(list.model().isCounted() && list.model().rowCount() > 300);
    list.table().selectionModel()->select(
        QItemSelection(list.model().index(2, 0), list.model().index(rows - 2, list.model().columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
    QTRY_VERIFY(list.selectedIds().size() == rows - 3);
    // who is gone is not selected any more
    const qint64 gone = list.selectedIds().first();
    desk.db.edit([gone](Session &session) { return CustomersRepository(session).deactivate({gone}); });
    QTRY_COMPARE(list.selectedCount(), rows - 4);
    QVERIFY(!chosen().contains(gone));
}

void EditorsTest::editsInTheTable()
{
    DeskScene desk(u"sqlite"_s, 20);
    FullWindow window(*desk.services);
    window.show();
    CustomerView &list = current(window);
    QTRY_VERIFY(list.model().idAt(5) > 0 && list.model().isCounted());
    action(window, u"editTable"_s)->trigger();
    TableEditing &editing = list.editing();
    QVERIFY(editing.isOn() && editing.isVisible());
    const auto index = [&](int row, CustomerQuery::Column column) { return list.model().index(row, column); };
    const QString company = index(0, CustomerQuery::Company).data().toString();
    QVERIFY(list.model().setData(index(0, CustomerQuery::Company), u"Typed & Sons"_s));
    QCOMPARE(index(0, CustomerQuery::Company).data().toString(), u"Typed & Sons"_s);
    QVERIFY(index(0, CustomerQuery::Company).data(CustomerTableModel::StagedRole).toBool());
    QVERIFY(!list.model().setData(index(0, CustomerQuery::Email), u"no address"_s));
    QVERIFY(list.messages().text().contains(u"no address"_s));
    // a block from a spreadsheet: company and e-mail of two rows, then filled down, then all of it undone and redone
    QGuiApplication::clipboard()->setText(u"Pasted A\tpa@x.de\nPasted B\tpb@x.de\n"_s);
    list.table().setCurrentIndex(index(1, CustomerQuery::Company));
    QTest::keyClick(&list.table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(index(2, CustomerQuery::Email).data().toString(), u"pb@x.de"_s);
    list.table().selectionModel()->select(QItemSelection(index(2, CustomerQuery::Company), index(4, CustomerQuery::Company)),
                                          QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&list.table(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(index(4, CustomerQuery::Company).data().toString(), u"Pasted B"_s);
    QCOMPARE(list.model().staged().size(), 5);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&list.table(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(list.model().staged().isEmpty());
    QCOMPARE(index(0, CustomerQuery::Company).data().toString(), company);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&list.table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(list.model().staged().size(), 5);
    // a block is copied as it is pasted, and its rows are whom 'Change many' speaks of
    list.table().selectionModel()->select(QItemSelection(index(1, CustomerQuery::Company), index(2, CustomerQuery::Email)),
                                          QItemSelectionModel::ClearAndSelect);
    QCOMPARE(list.selectedCount(), 2);
    QTest::keyClick(&list.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Pasted A\tpa@x.de\nPasted B\tpb@x.de"_s);
    editing.setOn(false);
    QVERIFY(editing.isOn()); // not while cells wait
    desk.questions.answerNext(Questions::No);
    window.close();
    QVERIFY(window.isVisible()); // nor is the window closed without a question
    QVERIFY(desk.questions.lastQuestion().contains(u"not saved"_s));
    find<QPushButton>(&editing, "save")->click();
    QTRY_VERIFY(list.model().staged().isEmpty());
    const auto count = [&] {
        return desk.db.read([](Session &s) {
            return s.value(u"SELECT count(*) FROM customers WHERE company IN ('Typed & Sons', 'Pasted A', 'Pasted B')"_s).toInt();
        });
    };
    QCOMPARE(count(), 5);
    QTRY_COMPARE(batches(window).tree().topLevelItemCount(), 1); // one batch, undoable
    editing.setOn(false);
    QVERIFY(!editing.isVisible());
    QTest::keyClick(&list.table(), Qt::Key_Up); // Qt takes the modifiers of the last key for those that are held
}

/// Rows that nobody looked at yet take what is pasted and filled into them, and what stood there is known.
void EditorsTest::pastesBelowWhatIsLoaded()
{
    DeskScene desk(u"sqlite"_s, 500);
    FullWindow window(*desk.services);
    window.show();
    CustomerView &list = current(window);
    QTRY_VERIFY(list.model().idAt(5) > 0 && list.model().isCounted());
    QVERIFY(list.model().rowCount() > 300);
    action(window, u"editTable"_s)->trigger();
    QStringList lines;
    for (int i = 0; i < 250; ++i)
        lines << u"Pasted %1"_s.arg(i);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    list.table().setCurrentIndex(list.model().index(0, CustomerQuery::Company));
    QTest::keyClick(&list.table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(list.model().staged().size(), 250);
    QCOMPARE(list.model().seen().size(), 250);
    QVERIFY2(list.messages().text().isEmpty(), qPrintable(list.messages().text()));
    // beyond the end of the list there is nobody
    list.table().setCurrentIndex(list.model().index(list.model().rowCount() - 2, CustomerQuery::Company));
    QTest::keyClick(&list.table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY2(list.messages().text().contains(u"248"_s), qPrintable(list.messages().text()));
    QTest::keyClick(&list.table(), Qt::Key_Up);
    find<QPushButton>(&list.editing(), "discard")->click();
}

/// What is still being typed counts; what others stored meanwhile is shown, and not written over unseen, also after undo and redo.
void EditorsTest::showsWhatOthersTyped()
{
    DeskScene desk(u"sqlite"_s, 20);
    FullWindow window(*desk.services);
    window.show();
    CustomerView &list = current(window);
    QTRY_VERIFY(list.model().idAt(5) > 0 && list.model().isCounted());
    action(window, u"editTable"_s)->trigger();
    const QModelIndex cell = list.model().index(1, CustomerQuery::Company);
    const qint64 id = list.model().idAt(1);
    list.table().setCurrentIndex(cell);
    list.table().edit(cell);
    auto *editor = list.table().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"Mine"_s);
    desk.questions.answerNext(Questions::No);
    window.close();
    QVERIFY(window.isVisible()); // the open cell is unsaved, too
    QCOMPARE(list.model().staged().value(id).value(u"company"_s), u"Mine"_s);
    list.editing().stack().undo();
    desk.db.edit([id](Session &session) {
        CustomersRepository customers(session);
        Customer c = customers.load(id);
        c.company = u"Theirs"_s;
        customers.update(c);
        return Done{};
    });
    list.editing().stack().redo(); // as it was typed: over what stood there then
    find<QPushButton>(&list.editing(), "save")->click();
    QTRY_VERIFY2(list.messages().text().contains(u"Theirs"_s) && list.messages().text().contains(u"Mine"_s),
                 qPrintable(list.messages().text()));
    QCOMPARE(desk.load(id).company, u"Theirs"_s);
    find<QPushButton>(&list.editing(), "save")->click(); // knowing it
    QTRY_VERIFY(list.model().staged().isEmpty());
    QCOMPARE(desk.load(id).company, u"Mine"_s);
    // the same when it was stored while the cell was open
    QTRY_COMPARE(list.model().index(list.model().rowOf(id), CustomerQuery::Company).data().toString(), u"Mine"_s);
    const QModelIndex again = list.model().index(list.model().rowOf(id), CustomerQuery::Company);
    list.table().setCurrentIndex(again);
    list.table().edit(again);
    editor = qobject_cast<QLineEdit *>(openEditor(list.table()));
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"Blind"_s);
    desk.db.edit([id](Session &session) {
        CustomersRepository customers(session);
        Customer c = customers.load(id);
        c.company = u"Unseen"_s;
        customers.update(c);
        return Done{};
    });
    QTRY_COMPARE(again.data(LazyTableModel::StoredRole).toString(), u"Unseen"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(list.model().staged().value(id).value(u"company"_s), u"Blind"_s);
    find<QPushButton>(&list.editing(), "save")->click();
    QTRY_VERIFY2(list.messages().text().contains(u"Unseen"_s), qPrintable(list.messages().text()));
    QCOMPARE(desk.load(id).company, u"Unseen"_s);
    find<QPushButton>(&list.editing(), "discard")->click();
    // tiers are proposed by name
    const QModelIndex tier = list.model().index(0, CustomerQuery::PriceTier);
    list.table().edit(tier);
    editor = list.table().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr && editor->completer() != nullptr);
    QVERIFY(editor->completer()->model()->rowCount() > 1);
    editor->setText(u"Chosen"_s); // as a completer does: no modification to Qt
    list.model().refresh();
    QCOMPARE(editor->text(), u"Chosen"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    // whoever leaves the list above moves no cell to somebody else
    const QModelIndex last = list.model().index(list.model().rowCount() - 1, CustomerQuery::Company);
    const qint64 whose = list.model().idAt(last.row());
    list.table().setCurrentIndex(last);
    desk.db.edit([first = list.model().idAt(0)](Session &session) { return CustomersRepository(session).deactivate({first}); });
    QTRY_COMPARE(list.model().rowCount(), last.row());
    QTRY_COMPARE(list.model().idAt(list.table().currentIndex().row()), whose);
    // and what is in the open cell of a last row is not lost with it
    const int lastRow = list.table().currentIndex().row();
    list.table().edit(list.table().currentIndex());
    editor = qobject_cast<QLineEdit *>(openEditor(list.table()));
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"Last"_s);
    desk.db.edit([first = list.model().idAt(0)](Session &session) { return CustomersRepository(session).deactivate({first}); });
    QTRY_COMPARE(list.model().rowCount(), lastRow);
    QCOMPARE(list.model().staged().value(whose).value(u"company"_s), u"Last"_s);
    find<QPushButton>(&list.editing(), "discard")->click();
}

void EditorsTest::goesBackInTheWizard()
{
    DeskScene desk;
    const QString path = desk.folder.filePath(u"rows.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("source_customer_code,last_name,remark\nA,Eins,hello\n");
    file.close();
    ImportWizard wizard(*desk.services, path);
    wizard.show();
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    wizard.next();
    wizard.next();
    QCOMPARE(wizard.currentId(), int(ImportWizard::Mapping));
    const auto box = [&] { return find<QComboBox>(wizard.currentPage(), "field_remark"); };
    box()->setCurrentIndex(box()->findData(u"note"_s));
    for (int pages : {1, 2}) {
        for (int i = 0; i < pages; ++i)
            wizard.back();
        for (int i = 0; i < pages; ++i)
            wizard.next();
        QCOMPARE(wizard.currentId(), int(ImportWizard::Mapping));
        QCOMPARE(box()->currentData().toString(), u"note"_s);
    }
    wizard.reject();
}

void EditorsTest::sortsWithoutAMouse()
{
    DeskScene desk(u"sqlite"_s, 20);
    FullWindow window(*desk.services);
    window.show();
    CustomerView &list = current(window);
    QTRY_VERIFY(list.model().idAt(5) > 0);
    const auto choose = [&](const QString &name, CustomerQuery::Column column) {
        action(window, name)->trigger();
        auto *menu = list.findChild<QMenu *>(u"order"_s);
        QVERIFY(menu != nullptr);
        for (QAction *entry : menu->actions()) {
            if (entry->text().startsWith(columnTitle(column)))
                entry->trigger();
        }
        delete menu;
    };
    choose(u"sortBy"_s, CustomerQuery::City);
    QCOMPARE(list.query().sort, CustomerQuery::City);
    QVERIFY(!list.query().descending);
    choose(u"sortBy"_s, CustomerQuery::City);
    QVERIFY(list.query().descending);
    choose(u"thenBy"_s, CustomerQuery::Company);
    QCOMPARE(list.query().thenBy, (QList<CustomerQuery::Then>{{CustomerQuery::Company, false}}));
    // to the end of the list, and the names stay in sight
    QTRY_VERIFY(list.model().isCounted() && list.model().rowCount() > 5);
    list.table().selectRow(0);
    QTest::keyClick(&list.table(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(list.table().currentIndex(), list.model().index(list.model().rowCount() - 1, 0));
    QTest::keyClick(&list.table(), Qt::Key_Up); // without the modifier again
}

void EditorsTest::rulesColumns()
{
    RuleDialog dialog(u"Country"_s, {{u"Country"_s, u" rsa "_s}, {u"Region"_s, u"Cape"_s}}, ColumnRule(), nullptr);
    find<QCheckBox>(&dialog, "trim")->setChecked(true);
    find<QPlainTextEdit>(&dialog, "values")->setPlainText(u"RSA = ZA\nUK = GB"_s);
    auto *letters = find<QComboBox>(&dialog, "letters");
    letters->setCurrentIndex(letters->findData(int(ColumnRule::Case::Upper)));
    const ColumnRule rule = dialog.rule();
    QCOMPARE(rule.applied(u" rsa "_s), u"ZA"_s);
    QCOMPARE(ruleInWords(rule), u"trim · case · 2 value(s)"_s);
    QCOMPARE(ColumnRule::fromJson(rule.toJson()), rule);
    // the example is of the row that the import would join
    auto *example = find<QLabel>(&dialog, "result");
    find<QPlainTextEdit>(&dialog, "values")->clear();
    find<QLineEdit>(&dialog, "joinText")->setText(u"/"_s);
    find<QLineEdit>(&dialog, "joinWith")->setText(u"Region"_s);
    QVERIFY2(example->text().contains(u"RSA"_s) && example->text().contains(u"/CAPE"_s), qPrintable(example->text()));
    find<QLineEdit>(&dialog, "joinWith")->setText(u"Regoin"_s);
    QVERIFY2(example->text().contains(u"no column ‘Regoin’"_s), qPrintable(example->text()));
}

void EditorsTest::explainsValues()
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

void EditorsTest::findsByPalette()
{
    DeskScene desk(u"sqlite"_s, 50);
    FullWindow window(*desk.services);
    window.show();
    CommandPalette palette(window.desk(), &window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.show();
    auto *text = find<QLineEdit>(&palette, "text");
    auto *hits = find<QListWidget>(&palette, "hits");
    QVERIFY(hits->count() > 15);
    QTest::keyClicks(text, u"import"_s);
    QTRY_VERIFY(hits->count() >= 1 && hits->item(0)->text().contains(u"Import"_s));
    text->clear();
    QTest::keyClicks(text, u"schneider"_s);
    QTRY_VERIFY(hits->count() >= 1 && hits->item(0)->text().contains(u"Schneider"_s));
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY(window.findChild<CustomerEditor *>() != nullptr);
}

/// CHECKS 46, for the settings: a password typed into the connection dialog is in no file.
void EditorsTest::connectsSafely()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"c.ini"_s), QSettings::IniFormat);
    Questions questions;
    SavedConnections saved(settings);
    ConnectionDialog dialog(saved, questions);
    dialog.show();
    type(&dialog, "name", u"Team"_s);
    type(&dialog, "host", u"127.0.0.1"_s);
    find<QSpinBox>(&dialog, "port")->setValue(1);
    type(&dialog, "database", u"kontor"_s);
    type(&dialog, "user", u"me"_s);
    type(&dialog, "password", u"canary-46-secret"_s);
    find<QPushButton>(&dialog, "test")->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(&dialog, "result")->text().contains(u"Nothing answers"_s), 15000);
    dialog.accept();
    settings.sync();
    QFile file(settings.fileName());
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Team"));
    QVERIFY(!text.contains("canary"));
    QCOMPARE(saved.url(u"Team"_s), u"postgresql://me@127.0.0.1:1/kontor"_s);
}

void EditorsTest::remembersTheTable()
{
    DeskScene desk(u"sqlite"_s, 30);
    QList<CustomerQuery::Column> shown;
    {
        CustomerView view(*desk.services, u"current"_s, false);
        view.table().setColumnHidden(CustomerQuery::Company, true);
        view.table().horizontalHeader()->moveSection(0, 3);
        shown = view.visibleColumns();
        QVERIFY(shown.first() != CustomerQuery::Name);
        find<QComboBox>(&view, "channelFilter")->setCurrentIndex(2);
        Q_EMIT view.table().horizontalHeader()->sectionClicked(CustomerQuery::City);
        SavedView then;
        then.query = view.query();
        then.query.thenBy = {{CustomerQuery::Updated, true}, {CustomerQuery::Name, false}};
        view.applyView(then);
    }
    CustomerView view(*desk.services, u"current"_s, false);
    QVERIFY(view.table().isColumnHidden(CustomerQuery::Company));
    QCOMPARE(view.visibleColumns(), shown);
    QCOMPARE(view.query().sort, CustomerQuery::City);
    QCOMPARE(view.query().thenBy, (QList<CustomerQuery::Then>{{CustomerQuery::Updated, true}, {CustomerQuery::Name, false}}));
    QCOMPARE(view.query().channelId, desk.directory->directory().channels[1].id);
}

/// What a screen reader says: every control that takes input has a name, every action an icon and a unique shortcut.
void EditorsTest::namesEverything()
{
    DeskScene desk(u"sqlite"_s, 10);
    FullWindow window(*desk.services);
    QSet<QString> shortcuts;
    for (const QAction *action : window.desk().actions()) {
        QVERIFY2(!action->icon().isNull() && !action->text().isEmpty(), qPrintable(action->objectName()));
        const QString keys = action->shortcut().toString();
        QVERIFY2(keys.isEmpty() || !shortcuts.contains(keys), qPrintable(keys));
        shortcuts.insert(keys);
    }
    CustomerEditor editor(*desk.services, 0);
    ImportWizard wizard(*desk.services, {});
    ChannelEditor channels(*desk.services);
    for (QWidget *dialog : std::initializer_list<QWidget *>{&window, &editor, &wizard, &channels}) {
        const auto widgets = dialog->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool input = qobject_cast<const QLineEdit *>(widget) != nullptr ||
                               qobject_cast<const QComboBox *>(widget) != nullptr ||
                               qobject_cast<const QTableView *>(widget) != nullptr;
            const bool part = qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr ||
                              qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr;
            if (input && !part && !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(dialog->objectName() + u'/' + widget->objectName()));
        }
    }
}

QTEST_MAIN(EditorsTest)
#include "tst_editors.moc"

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Staff and what the desk lets them do.
#include "activitylog/activityview.h"
#include "base/rightguard.h"
#include "staff/ownpassword.h"
#include "staff/staffeditor.h"
#include "staff/staffrepository.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QtWidgets>

using namespace kontor;
using namespace Qt::StringLiterals;

class StaffEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysThatFilesKnowNoRights();
    void addsAndRevokes();
    void disablesWhatOneMayNot();
    void givesOneselfAPassword();

private:
    /// A desk that is connected as that staff member.
    struct StaffDesk
    {
        StaffDesk(TestDatabase &db, const QString &role)
            : database(db.openAs(role))
            , settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat)
            , directory(*database)
        {
            QSignalSpy loaded(&directory, &DirectoryKeeper::changed);
            if (!loaded.wait())
                qFatal("no directory");
        }
        QTemporaryDir folder;
        std::unique_ptr<Database> database;
        QSettings settings;
        Questions questions;
        DirectoryKeeper directory;
        Services services{*database, directory, questions, settings,
                          [](const Channel &, const std::function<void(const Result<QUrl> &)> &) {}};
    };
    static bool hasServer() { return !qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"); }
};

void StaffEditorTest::saysThatFilesKnowNoRights()
{
    DeskScene desk;
    StaffEditor editor(*desk.services);
    editor.show();
    auto *messages = find<MessageBar>(&editor, "messageBar");
    QTRY_VERIFY(messages->isVisible());
    QVERIFY2(messages->text().contains(u"whoever can open it"_s), qPrintable(messages->text()));
    QVERIFY(!find<QLineEdit>(&editor, "login")->isEnabled());
}

void StaffEditorTest::addsAndRevokes()
{
    if (!hasServer())
        QSKIP("SQLite knows no staff with rights");
    TestDatabase db(u"postgresql"_s);
    db.basics();
    StaffDesk desk(db, u"admin"_s);
    StaffEditor editor(desk.services);
    editor.show();
    auto *list = find<QListWidget>(&editor, "list");
    QTRY_COMPARE(list->count(), 1);
    const QString login = db.loginOf(u"carla"_s);
    auto *save = find<QDialogButtonBox>(&editor, "buttons")->button(QDialogButtonBox::Save);
    find<QPushButton>(&editor, "add")->click();
    type(&editor, "login", u"Carla Klein"_s);
    type(&editor, "password", u"short"_s);
    save->click();
    QVERIFY(editor.findChild<QLabel *>(u"loginProblem"_s) != nullptr &&
            editor.findChild<QLabel *>(u"passwordProblem"_s) != nullptr);
    type(&editor, "login", login);
    type(&editor, "name", u"Carla Klein"_s);
    type(&editor, "password", u"a long password of tests"_s);
    auto *role = find<QComboBox>(&editor, "role");
    role->setCurrentIndex(role->findData(u"support"_s));
    auto *rights = find<QListWidget>(&editor, "rights");
    const auto right = [&](const QString &name) {
        for (int i = 0; i < rights->count(); ++i)
            if (rights->item(i)->data(Qt::UserRole) == name)
                return rights->item(i);
        return static_cast<QListWidgetItem *>(nullptr);
    };
    QCOMPARE(right(u"log_in_as"_s)->checkState(), Qt::Checked); // the role's
    QVERIFY(!(right(u"log_in_as"_s)->flags() & Qt::ItemIsEnabled));
    QCOMPARE(right(u"passwords"_s)->checkState(), Qt::Unchecked);
    right(u"passwords"_s)->setCheckState(Qt::Checked);
    save->click();
    const auto stored = [&] {
        for (const Staff &one : db.read([](Session &s) { return StaffRepository(s).list(); }))
            if (one.login == login)
                return one;
        return Staff{};
    };
    QTRY_COMPARE(stored().role, u"support"_s);
    QCOMPARE(stored().rights, QStringList{u"passwords"_s});
    QVERIFY(stored().mayLogInAs && stored().name == u"Carla Klein"_s);
    QTRY_VERIFY(!editor.findChildren<QListWidget *>(u"list"_s).isEmpty() && list->count() == 2);
    QTRY_COMPARE(list->currentItem() != nullptr ? list->currentItem()->text() : QString(), login);
    find<QPushButton>(&editor, "add")->click(); // the same once more is somebody else's
    type(&editor, "login", login);
    type(&editor, "password", u"another long password"_s);
    save->click();
    QTRY_VERIFY(find<QLabel>(&editor, "loginProblem")->text().contains(u"entered already"_s));
    QCOMPARE(stored().role, u"support"_s);
    desk.questions.answerNext(Questions::No);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text() == login)
            list->setCurrentRow(row);
    }
    QTRY_COMPARE(find<QLineEdit>(&editor, "login")->text(), login);
    find<QCheckBox>(&editor, "active")->setChecked(false);
    save->click();
    QTRY_VERIFY(!stored().active);
    db.edit([&](Session &s) {
        s.command(u"DROP ROLE "_s + login);
        return Done{};
    });
}

/// What one may not is greyed, with why and who can change it; what one may is not. It follows while the program runs.
void StaffEditorTest::disablesWhatOneMayNot()
{
    if (!hasServer())
        QSKIP("SQLite knows no staff with rights");
    TestDatabase db(u"postgresql"_s);
    db.basics();
    const auto admin = db.openAs(u"admin"_s);
    StaffDesk desk(db, u"viewer"_s);
    FullWindow window(desk.services);
    window.show();
    for (const char *name :
         {"new", "import", "channels", "staff", "newProduct", "exportProducts", "mailTemplates", "showActivity"}) {
        const QAction *one = action(window, QString::fromLatin1(name));
        QVERIFY2(!one->isEnabled(), name);
        QVERIFY2(one->toolTip().contains(u"You lack the right"_s) && one->toolTip().contains(db.loginOf(u"admin"_s)),
                 qPrintable(one->toolTip()));
    }
    QVERIFY(action(window, u"refresh"_s)->isEnabled());
    auto *tabs = find<QTabWidget>(&window, "tabs");
    QVERIFY(!tabs->isTabVisible(tabs->indexOf(&page<ActivityView>(window, u"activity"_s))));
    // a customer is shown without what one may not see
    const Customer customer = db.edit(
        [&](Session &s) { return CustomersRepository(s).insert(someone(desk.directory.directory(), u"A"_s, u"a@x.de"_s)); });
    CustomerEditor *editor = edit(window, customer.id);
    QTRY_COMPARE(find<QLineEdit>(editor, "last_name")->text(), customer.lastName);
    QVERIFY(!find<MessageBar>(editor, "messageBar")->isVisible());
    auto *parts = find<QTabWidget>(editor, "tabs");
    QVERIFY(!parts->isTabVisible(CustomerEditor::Orders) && !parts->isTabVisible(CustomerEditor::Activity));
    QVERIFY(!find<QDialogButtonBox>(editor, "buttons")->button(QDialogButtonBox::Save)->isEnabled());
    QVERIFY(find<QLineEdit>(editor, "last_name")->isReadOnly() &&
            find<QLineEdit>(editor, "last_name")->isEnabled()); // to be copied
    QVERIFY(!find<QComboBox>(editor, "price_tier")->isEnabled() && !find<QPushButton>(editor, "addAttribute")->isEnabled());
    editor->reject();
    // Rights that are read anew and are the same take nothing twice: what comes back is as it was.
    QWidget form;
    QTableWidget table(1, 1, &form);
    auto *gone = new QLineEdit(&form);
    const auto triggers = table.editTriggers();
    needRightToChange(&form, u"edit"_s, desk.directory);
    QVERIFY(gone->isReadOnly());
    delete gone;
    QSignalSpy again(&desk.directory, &DirectoryKeeper::changed);
    desk.directory.reload();
    QTRY_VERIFY(!again.isEmpty());
    QCOMPARE(table.editTriggers(), QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
    TestDatabase::must(admin->wait(Lane::Edit, [&](Session &s) {
        Staff staff;
        for (const Staff &one : StaffRepository(s).list())
            staff = one.login == db.loginOf(u"viewer"_s) ? one : staff;
        staff.login = db.loginOf(u"viewer"_s);
        staff.role = u"manager"_s;
        StaffRepository(s).set(staff, {});
        return Done{};
    }));
    desk.directory.reload();
    QTRY_VERIFY(action(window, u"import"_s)->isEnabled());
    QCOMPARE(table.editTriggers(), triggers);
    QVERIFY(action(window, u"new"_s)->isEnabled() && action(window, u"channels"_s)->isEnabled());
    QVERIFY2(!action(window, u"new"_s)->toolTip().contains(u"You lack"_s), qPrintable(action(window, u"new"_s)->toolTip()));
    QVERIFY(!action(window, u"staff"_s)->isEnabled());
    QVERIFY(tabs->isTabVisible(tabs->indexOf(&page<ActivityView>(window, u"activity"_s))));
}

/// The server keeps its verifier; too short and twice different are told at their fields.
void StaffEditorTest::givesOneselfAPassword()
{
    if (!hasServer())
        QSKIP("SQLite knows no staff with rights");
    TestDatabase db(u"postgresql"_s);
    db.basics();
    StaffDesk desk(db, u"viewer"_s);
    FullWindow window(desk.services);
    window.show();
    action(window, u"ownPassword"_s)->trigger();
    auto *dialog = window.findChild<OwnPassword *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(find<QLabel>(dialog, "who")->text().contains(db.loginOf(u"viewer"_s)));
    QSignalSpy changed(dialog, &OwnPassword::changed);
    auto *save = find<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Save);
    type(dialog, "password", u"short"_s);
    save->click();
    QVERIFY(dialog->findChild<QLabel *>(u"passwordProblem"_s) != nullptr);
    type(dialog, "password", u"a longer one, mine"_s);
    type(dialog, "password_confirmation", u"a longer one, yours"_s);
    save->click();
    QVERIFY(dialog->findChild<QLabel *>(u"password_confirmationProblem"_s) != nullptr);
    const auto verifier = [&] {
        return db.read([&db](Session &s) {
            return s.value(u"SELECT coalesce(rolpassword, '') FROM pg_authid WHERE rolname = ?"_s, {db.loginOf(u"viewer"_s)})
                .toString();
        });
    };
    QVERIFY(verifier().isEmpty());
    type(dialog, "password_confirmation", u"a longer one, mine"_s);
    save->click();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(verifier().startsWith(u"SCRAM-SHA-256$"_s));
}

QTEST_MAIN(StaffEditorTest)
#include "tst_staffeditor.moc"

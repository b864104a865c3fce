// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The handbook in the program: for every page and dialog that names one, in both languages, found by words, by F1.
#include "base/helptopic.h"
#include "customers/customereditor.h"
#include "help/helpwindow.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QDirIterator>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace kontor;
using namespace Qt::StringLiterals;

class HelpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasAPageForEverything();
    void leadsNowhereWrong_data();
    void leadsNowhereWrong();
    void finds();
    void opensWhereOneIs();
    void saysTheKeysAsTheyAre();

private:
    static QString shownIn(const QWidget *window)
    {
        const auto *help = window->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
        return help != nullptr && help->isVisible() ? help->page() : QString();
    }
};

void HelpTest::hasAPageForEverything()
{
    DeskScene desk;
    FullWindow window(*desk.services);
    const Handbook handbook(u"en"_s);
    for (const DeskPage &page : window.desk().pages())
        QVERIFY2(handbook.has(page.help.isEmpty() ? page.name : page.help), qPrintable(page.name));
    // What dialogs name, in the sources.
    static const QRegularExpression named(u"setHelp\\([^,]+, u\"([a-z-]+)\"_s\\)"_s);
    int found = 0;
    QDirIterator files(QStringLiteral(KONTOR_TESTS "/../ui"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        auto matches = named.globalMatch(QString::fromUtf8(file.readAll()));
        for (; matches.hasNext(); ++found) {
            const QString page = matches.next().captured(1);
            QVERIFY2(handbook.has(page), qPrintable(page + u" of "_s + file.fileName()));
        }
    }
    QVERIFY(found > 12);
}

void HelpTest::leadsNowhereWrong_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void HelpTest::leadsNowhereWrong()
{
    QFETCH(QString, language);
    const Handbook handbook(language);
    QVERIFY(handbook.pages().size() > 15);
    QCOMPARE(handbook.pages().first(), u"index"_s);
    static const QRegularExpression links(u"\\]\\(([^)]+)\\)"_s);
    for (const QString &page : handbook.pages()) {
        QVERIFY2(!handbook.title(page).isEmpty() && !handbook.title(page).startsWith(u'<'), qPrintable(page));
        if (language != u"en"_s && page != u"whats-new"_s) // which is the changes' own file
            QVERIFY2(QFile::exists(u":/help/%1/%2.md"_s.arg(language, page)), qPrintable(page));
        auto matches = links.globalMatch(handbook.markdown(page));
        while (matches.hasNext()) {
            const QString to = matches.next().captured(1);
            QVERIFY2(to.startsWith(u"http"_s) || (to.endsWith(u".md"_s) && handbook.has(to.chopped(3))),
                     qPrintable(page + u" leads to "_s + to));
        }
    }
}

void HelpTest::finds()
{
    const Handbook handbook(u"en"_s);
    QVERIFY(handbook.find(u"undo"_s).contains(u"batches"_s));
    QCOMPARE(handbook.find(u"PRODUCTS"_s).first(), u"products"_s); // it is called so
    QVERIFY(handbook.find(u"zyxwv"_s).isEmpty());
    DeskScene desk;
    FullWindow window(*desk.services);
    HelpWindow help(window.desk(), &window);
    help.show();
    help.showPage(u"nowhere"_s);
    QCOMPARE(help.page(), u"index"_s);
    auto *pages = find<QListWidget>(&help, "helpPages");
    const int all = pages->count();
    find<QLineEdit>(&help, "helpSearch")->setText(u"undo"_s);
    QVERIFY(pages->count() > 0 && pages->count() < all);
    QTest::keyClick(find<QLineEdit>(&help, "helpSearch"), Qt::Key_Return);
    QCOMPARE(help.page(), pages->item(0)->data(Qt::UserRole).toString());
    find<QLineEdit>(&help, "helpSearch")->setText(u"zyxwv"_s);
    QCOMPARE(pages->count(), 1);
    QVERIFY(pages->item(0)->flags() == Qt::NoItemFlags);
}

void HelpTest::opensWhereOneIs()
{
    DeskScene desk;
    const Customer one = desk.add(u"A-1"_s, u"a@example.com"_s);
    FullWindow window(*desk.services);
    window.show();
    action(window, u"showErrors"_s)->trigger();
    action(window, u"help"_s)->trigger();
    QCOMPARE(shownIn(&window), u"errors"_s);
    action(window, u"showImports"_s)->trigger();
    action(window, u"help"_s)->trigger();
    QCOMPARE(shownIn(&window), u"batches"_s);
    auto *editor = edit(window, one.id);
    QTRY_VERIFY(find<QLineEdit>(editor, "company")->isEnabled());
    QVERIFY(find<QLineEdit>(editor, "company")->isVisible()); // what is changed most stands first
    QTest::keyClick(find<QLineEdit>(editor, "company"), Qt::Key_F1);
    QCOMPARE(shownIn(editor), u"customer"_s);
    // A link leads on, Back leads back.
    auto *help = editor->findChild<HelpWindow *>();
    auto *text = find<QTextBrowser>(help, "helpText");
    Q_EMIT text->anchorClicked(QUrl(u"signing-in.md"_s));
    QCOMPARE(help->page(), u"signing-in"_s);
    for (QAction *one : help->findChildren<QAction *>()) {
        if (one->shortcut() == QKeySequence(Qt::ALT | Qt::Key_Left))
            one->trigger();
    }
    QCOMPARE(help->page(), u"customer"_s);
}

void HelpTest::saysTheKeysAsTheyAre()
{
    DeskScene desk;
    FullWindow window(*desk.services);
    window.show();
    window.desk().setKeys(action(window, u"duplicates"_s), QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_F7));
    action(window, u"shortcuts"_s)->trigger();
    QCOMPARE(shownIn(&window), u"shortcuts"_s);
    const QString text = find<QTextBrowser>(&window, "helpText")->toPlainText();
    for (const QAction *one : window.desk().actions()) {
        if (!one->shortcut().isEmpty())
            QVERIFY2(text.contains(one->shortcut().toString(QKeySequence::NativeText)), qPrintable(one->objectName()));
    }
    QVERIFY(text.contains(u"F7"_s));
}

QTEST_MAIN(HelpTest)
#include "tst_help.moc"

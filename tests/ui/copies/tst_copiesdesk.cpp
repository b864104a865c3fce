// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copies/backup.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QLabel>

using namespace kontor;
using namespace Qt::StringLiterals;

class CopiesDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backsUp();
    void saysWhyNot();
    void isTheOwnersOnAServerWithRights();
};

/// A file that only its owner may read, and that goes back into another database.
void CopiesDeskTest::backsUp()
{
    DeskScene desk(u"sqlite"_s, 30);
    FullWindow window(*desk.services);
    window.show();
    const QString path = desk.folder.filePath(u"b.kontor"_s);
    desk.questions.answerNext(path);
    action(window, u"backup"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
    QTRY_VERIFY(messages(window).text().contains(path));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(QDir(desk.folder.path()).entryList({u"b.kontor*"_s}) == QStringList{u"b.kontor"_s}); // no log, nothing partial
    TestDatabase other(u"sqlite"_s, true);
    const CopyReport report = TestDatabase::must(restore(path, other.database()));
    QVERIFY(report.rows() > 100);
    QCOMPARE(other.read([](Session &session) { return session.value(u"SELECT count(*) FROM customers"_s).toInt(); }), 30);
    QVERIFY(!restore(path, other.database())); // not twice
}

void CopiesDeskTest::saysWhyNot()
{
    DeskScene desk(u"sqlite"_s, 3);
    FullWindow window(*desk.services);
    window.show();
    desk.questions.answerNext(desk.own->url().path() + u"/b"_s); // below a file
    desk.questions.answerNext(desk.own->url().path());
    action(window, u"backup"_s)->trigger();
    QTRY_VERIFY2(messages(window).text().contains(u"There is no folder"_s), qPrintable(messages(window).text()));
    QTRY_VERIFY(action(window, u"backup"_s)->isEnabled());
    action(window, u"backup"_s)->trigger();
    QTRY_VERIFY(messages(window).text().contains(u"database itself"_s));
    QCOMPARE(desk.db.read([](Session &session) { return session.value(u"SELECT count(*) FROM customers"_s).toInt(); }), 3);
}

void CopiesDeskTest::isTheOwnersOnAServerWithRights()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("No PostgreSQL");
    TestDatabase db(u"postgresql"_s);
    db.basics();
    const auto admin = db.openAs(u"admin"_s);
    const QString path = QDir(QDir::tempPath()).filePath(u"kontor-never.kontor"_s);
    const auto refused = backUp(*admin, path);
    QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
    QVERIFY(!QFile::exists(path) && !QFile::exists(path + u".partial"_s));
}

QTEST_MAIN(CopiesDeskTest)
#include "tst_copiesdesk.moc"

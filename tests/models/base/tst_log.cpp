// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <spdlog/spdlog.h>

using namespace kontor;
using namespace Qt::StringLiterals;

class LogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesOneLineEach();
};

/// CHECKS 47: 1,000 values with newlines and ANSI codes, through Qt and through spdlog: one log line each.
void LogTest::writesOneLineEach()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log"_s);
    log::start(path, false);
    const QStringList pieces = {u"\n"_s,
                                u"\r\n"_s,
                                u"\x1b[31m"_s,
                                u"\x1b]0;t\a"_s,
                                u"ü漢"_s,
                                QString(QChar(0x2028)),
                                QString(QChar(0x85)),
                                QString(QChar(0x9b)),
                                u"\t"_s,
                                u"x"_s};
    constexpr int values = 1000;
    for (int i = 0; i < values; ++i) {
        const QString value = u"v%1"_s.arg(i) + pieces[i % pieces.size()] + u"[error] forged"_s + pieces[i / 10 % pieces.size()];
        if (i % 2 == 0)
            spdlog::info("{}", value.toStdString());
        else
            qWarning("%s", qUtf8Printable(value));
    }
    spdlog::default_logger()->flush();
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes.count('\n'), values);
    for (const QChar c : QString::fromUtf8(bytes))
        QVERIFY(c == u'\n' || (c.category() != QChar::Other_Control && c != QChar(0x2028)));
    QVERIFY(bytes.contains("\xC3\xBC"));
    log::start({}, false);
}

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"

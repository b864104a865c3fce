// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelsrepository.h"
#include "channels/directoryeditors.h"
#include "ui/deskscene.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace kontor;
using namespace Qt::StringLiterals;

/// A trade store's colour, logo and imprint are set at the desk.
class LookPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsTheLook();

private:
    static Channel first(DeskScene &desk)
    {
        return desk.db.read([](Session &session) { return ChannelsRepository(session).channels().first(); });
    }
    static Logo logo(DeskScene &desk)
    {
        return desk.db.read([](Session &session) {
            ChannelsRepository channels(session);
            return channels.logo(channels.channels().first().id);
        });
    }
};

void LookPageTest::setsTheLook()
{
    DeskScene desk;
    QTemporaryDir folder;
    const QString picture = folder.filePath(u"logo.png"_s);
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(picture));
    const QString text = folder.filePath(u"logo.svg"_s);
    QFile file(text);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("<svg/>") > 0);
    file.close();
    {
        ChannelEditor editor(*desk.services);
        editor.show();
        auto *save = editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        auto *pages = find<QTabWidget>(&editor, "pages");
        auto *shown = find<QLabel>(&editor, "logoShown");
        find<QLineEdit>(&editor, "look_color")->setText(u"blue"_s);
        QCOMPARE(pages->currentIndex(), 0);
        save->click(); // what is wrong lies on a page that is hidden: it comes to the front
        QVERIFY(pages->currentIndex() > 0 && find<QLabel>(&editor, "look_colorProblem")->isVisibleTo(&editor));
        find<QLineEdit>(&editor, "look_color")->setText(u"#0A5B2F"_s);
        QVERIFY(find<QLabel>(&editor, "colorSample")->styleSheet().contains(u"#0a5b2f"_s));
        find<QPlainTextEdit>(&editor, "look_imprint")->setPlainText(u"Handel GmbH\nHamburg"_s);
        desk.questions.answerNext(text);
        find<QPushButton>(&editor, "chooseLogo")->click();
        QVERIFY(shown->pixmap().isNull()); // no picture: told, nothing taken
        QVERIFY(std::ranges::any_of(editor.findChildren<QLabel *>(),
                                    [](const QLabel *label) { return label->text().contains(u"logo.svg"_s); }));
        desk.questions.answerNext(picture);
        find<QPushButton>(&editor, "chooseLogo")->click();
        QVERIFY(!shown->pixmap().isNull());
        save->click();
        QTRY_COMPARE(first(desk).look, (StoreLook{u"#0a5b2f"_s, u"Handel GmbH\nHamburg"_s}));
        QTRY_VERIFY(first(desk).logoVersion > 0);
        QCOMPARE(logo(desk).type, u"image/png"_s);
    }
    ChannelEditor again(*desk.services);
    again.show();
    auto *shown = find<QLabel>(&again, "logoShown");
    QTRY_VERIFY(!shown->pixmap().isNull());
    QCOMPARE(find<QLineEdit>(&again, "look_color")->text(), u"#0a5b2f"_s);
    find<QPushButton>(&again, "removeLogo")->click();
    QVERIFY(shown->pixmap().isNull());
    again.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_COMPARE(first(desk).logoVersion, 0);
    QVERIFY(logo(desk).image.isEmpty());
    QTRY_COMPARE(desk.directory->directory().channels.first().logoVersion, 0); // and the editor has heard of it
}

QTEST_MAIN(LookPageTest)
#include "tst_lookpage.moc"

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresses/addresseseditor.h"
#include "countries/countries.h"
#include "fields/fieldset.h"
#include "ui/deskscene.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace kontor;
using namespace Qt::StringLiterals;

/// The addresses of one customer: a list, and a form for one of them.
class AddressesEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksWithoutChanging_data();
    void looksWithoutChanging();
    void addsAndRemoves();
    void keepsOneDefaultOfEach();
    void takesTheProvinceAlong();
    void showsProblemsWhereTheyAre();
    void forgetsProblems_data();
    void forgetsProblems();

private:
    static Address home(qint64 id, const QString &line1 = u"Obere Str. 57"_s)
    {
        Address out;
        out.id = id;
        out.line1 = line1;
        out.postalCode = u"12209"_s;
        out.city = u"Berlin"_s;
        out.countryCode = u"DE"_s;
        return normalised(out);
    }
    static QList<Address> settled(QList<Address> addresses)
    {
        settleDefaults(addresses);
        return addresses;
    }
    /// All that addresses say, to be compared.
    static QString said(const QList<Address> &addresses)
    {
        QStringList out;
        for (const Address &address : addresses) {
            FieldValues values;
            addressFields().addValues(values, address);
            QStringList parts{QString::number(address.id)};
            for (auto it = values.cbegin(); it != values.cend(); ++it)
                parts << it.key() + u'=' + it.value();
            out << parts.join(u'|');
        }
        return out.join(u'\n');
    }
    static QString problemOf(AddressesEditor &editor, const QString &field)
    {
        const auto *label = editor.findChild<QLabel *>(u"address_"_s + field + u"Problem"_s);
        return label != nullptr && !label->isHidden() ? label->text() : QString();
    }
};

void AddressesEditorTest::looksWithoutChanging_data()
{
    QTest::addColumn<QString>("line1");
    QTest::addColumn<QString>("countryCode");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("province");
    QTest::newRow("usual") << u"Obere Str. 57"_s << u"DE"_s << u"Germany"_s << u"Berlin"_s;
    QTest::newRow("two lines") << u"Obere Str. 57\nHof 2"_s << u"DE"_s << u"Germany"_s << QString();
    QTest::newRow("province of old") << u"Obere Str. 57"_s << u"DE"_s << u"Germany"_s << u"Preußen"_s;
    QTest::newRow("country unknown") << u"Obere Str. 57"_s << QString() << u"Atlantis"_s << QString();
    QTest::newRow("code that ISO withdrew") << u"Kaya 1"_s << u"AN"_s << u"Netherlands Antilles"_s << QString();
}

/// Going through the list changes nothing, and mending one field only that one.
void AddressesEditorTest::looksWithoutChanging()
{
    QFETCH(QString, line1);
    QFETCH(QString, countryCode);
    QFETCH(QString, country);
    QFETCH(QString, province);
    Address odd = home(1, line1);
    odd.countryCode = countryCode;
    odd.country = country;
    odd.province = province;
    QList<Address> given = settled({normalised(odd), home(2)});
    AddressesEditor editor;
    editor.show();
    QSignalSpy edited(&editor, &AddressesEditor::edited);
    editor.setAddresses(given);
    auto *list = find<QListWidget>(&editor, "list");
    for (const int row : {1, 0, 1, 0})
        list->setCurrentRow(row);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(said(editor.addresses()), said(given));
    type(&editor, "address_phone", u"+49 30 1"_s);
    given[0].phone = u"+49 30 1"_s;
    QVERIFY(!edited.isEmpty());
    QCOMPARE(said(editor.addresses()), said(given));
}

void AddressesEditorTest::addsAndRemoves()
{
    AddressesEditor editor;
    editor.show();
    auto *list = find<QListWidget>(&editor, "list");
    auto *form = find<QWidget>(&editor, "form");
    auto *duplicate = find<QPushButton>(&editor, "duplicate");
    auto *remove = find<QPushButton>(&editor, "remove");
    QVERIFY(!form->isEnabled() && !duplicate->isEnabled() && !remove->isEnabled());
    find<QPushButton>(&editor, "add")->click();
    type(&editor, "address_line1", u"Hauptstr. 1"_s);
    type(&editor, "address_code", u"C-1"_s);
    QVERIFY2(list->item(0)->text().contains(u"Hauptstr. 1"_s), qPrintable(list->item(0)->text())); // as it is typed
    duplicate->click();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->currentRow(), 1);
    type(&editor, "address_line1", u"Hauptstr. 2"_s);
    const QList<Address> two = editor.addresses();
    QCOMPARE(two[0].line1, u"Hauptstr. 1"_s);
    QCOMPARE(two[1].line1, u"Hauptstr. 2"_s);
    QCOMPARE(two[0].code, u"C-1"_s);
    QVERIFY(two[1].code.isEmpty()); // the source knows only one by it
    QVERIFY(two[0].defaultBilling && two[0].defaultShipping && !two[1].defaultBilling && !two[1].defaultShipping);
    // the default goes: what is left takes its place
    list->setCurrentRow(0);
    QSignalSpy edited(&editor, &AddressesEditor::edited);
    remove->click();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(editor.addresses().size(), 1);
    QVERIFY(editor.addresses()[0].defaultBilling && editor.addresses()[0].defaultShipping);
    QCOMPARE(find<QLineEdit>(&editor, "address_line1")->text(), editor.addresses()[0].line1);
    remove->click();
    QVERIFY(editor.addresses().isEmpty() && list->count() == 0 && !form->isEnabled());
}

void AddressesEditorTest::keepsOneDefaultOfEach()
{
    AddressesEditor editor;
    editor.show();
    editor.setAddresses(settled({home(1), home(2), home(3)}));
    auto *list = find<QListWidget>(&editor, "list");
    auto *shipping = find<QCheckBox>(&editor, "address_default_shipping");
    const auto defaults = [&editor](bool Address::*mark) {
        QList<qint64> out;
        for (const Address &address : editor.addresses()) {
            if (address.*mark)
                out << address.id;
        }
        return out;
    };
    list->setCurrentRow(2);
    QVERIFY(!shipping->isChecked());
    type(&editor, "address_city", u"Kiel"_s);
    shipping->click();
    QCOMPARE(defaults(&Address::defaultShipping), QList<qint64>{3});
    QCOMPARE(defaults(&Address::defaultBilling), QList<qint64>{1});
    QCOMPARE(list->currentRow(), 2);
    QCOMPARE(editor.addresses()[2].city, u"Kiel"_s); // what was typed before stays
    QVERIFY(list->item(2)->text().contains(u"default shipping"_s) && !list->item(0)->text().contains(u"default shipping"_s));
    shipping->click(); // there is always one
    QCOMPARE(defaults(&Address::defaultShipping), QList<qint64>{1});
    QVERIFY(!shipping->isChecked());
}

/// A province is one of its country: both the Netherlands and Belgium have a Limburg, under different codes.
void AddressesEditorTest::takesTheProvinceAlong()
{
    const Countries &countries = Countries::instance();
    const auto province = u"Limburg"_s;
    Address address = home(1);
    address.countryCode = u"NL"_s;
    address.country.clear();
    address.province = province;
    address = normalised(address);
    QVERIFY(!address.provinceCode.isEmpty());
    const QString wanted = countries.subdivisionCodeOf(u"BE"_s, province);
    QVERIFY(!wanted.isEmpty() && wanted != address.provinceCode);
    AddressesEditor editor;
    editor.show();
    editor.setAddresses(settled({address}));
    auto *country = find<QComboBox>(&editor, "address_country_code");
    auto *provinces = find<QComboBox>(&editor, "address_province");
    country->setCurrentIndex(country->findData(u"BE"_s));
    for (const QString &code : countries.subdivisionCodes(u"BE"_s))
        QVERIFY2(provinces->findText(countries.subdivisionName(u"BE"_s, code)) >= 0, qPrintable(code));
    const Address stored = normalised(editor.addresses().first());
    QCOMPARE(stored.countryCode, u"BE"_s);
    QCOMPARE(stored.country, countries.name(u"BE"_s));
    QCOMPARE(stored.province, province); // as it still stands in the form
    QCOMPARE(stored.provinceCode, wanted);
    QVERIFY(doubts(stored).isEmpty());
}

void AddressesEditorTest::showsProblemsWhereTheyAre()
{
    AddressesEditor editor;
    editor.show();
    editor.setAddresses(settled({home(1), home(2), home(3)}));
    auto *list = find<QListWidget>(&editor, "list");
    editor.showProblems({{u"address/1/city"_s, u"There is no such city."_s}, {u"address/2/phone"_s, u"That is no number."_s}});
    QCOMPARE(list->currentRow(), 1); // the first that has one
    QCOMPARE(problemOf(editor, u"city"_s), u"There is no such city."_s);
    QVERIFY(problemOf(editor, u"phone"_s).isEmpty());
    list->setCurrentRow(0);
    QVERIFY(problemOf(editor, u"city"_s).isEmpty() && problemOf(editor, u"phone"_s).isEmpty());
    list->setCurrentRow(2);
    QCOMPARE(problemOf(editor, u"phone"_s), u"That is no number."_s);
    QVERIFY(problemOf(editor, u"city"_s).isEmpty());
}

void AddressesEditorTest::forgetsProblems_data()
{
    QTest::addColumn<bool>("removed");
    QTest::newRow("mended") << false;
    QTest::newRow("removed") << true;
}

/// A problem is gone with its cause; it comes back nowhere, and no other address inherits it.
void AddressesEditorTest::forgetsProblems()
{
    QFETCH(bool, removed);
    AddressesEditor editor;
    editor.show();
    editor.setAddresses(settled({home(1), home(2)}));
    auto *list = find<QListWidget>(&editor, "list");
    editor.showProblems({FieldProblem{u"address/0/city"_s, u"There is no such city."_s}});
    QVERIFY(!problemOf(editor, u"city"_s).isEmpty());
    if (removed)
        find<QPushButton>(&editor, "remove")->click();
    else
        type(&editor, "address_city", u"Kiel"_s);
    QVERIFY2(problemOf(editor, u"city"_s).isEmpty(), qPrintable(problemOf(editor, u"city"_s)));
    list->setCurrentRow(list->count() - 1);
    list->setCurrentRow(0);
    QVERIFY2(problemOf(editor, u"city"_s).isEmpty(), qPrintable(problemOf(editor, u"city"_s)));
}

QTEST_MAIN(AddressesEditorTest)
#include "tst_addresseseditor.moc"

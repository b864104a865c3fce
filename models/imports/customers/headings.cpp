// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/customers/headings.h"

#include "base/text.h"
#include "customers/customer.h"
#include "fields/fieldset.h"
#include "imports/headingguess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortWord = 8; ///< letters below which one slip is all that is forgiven
constexpr qsizetype shortestNear = 4;

QJsonDocument resource(const QString &name)
{
    QFile file(u":/imports/"_s + name);
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

/// Headings as text::asciiWord() leaves them → field.
const QHash<QString, QString> &usualHeadings()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> out;
        const QJsonObject fields = resource(u"headings.json"_s).object();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const QJsonArray headings = field->toArray();
            for (const QJsonValue &heading : headings)
                out.insert(text::asciiWord(heading.toString()), field.key());
        }
        return out;
    }();
    return names;
}

/// Slips between two words: a letter more, less, other, or two that changed places (optimal string alignment).
int slips(const QString &a, const QString &b, int most)
{
    if (qAbs(a.size() - b.size()) > most)
        return most + 1;
    QList<int> twoBack, back(b.size() + 1), now(b.size() + 1);
    std::iota(back.begin(), back.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            now[j] = std::min({back[j] + 1, now[j - 1] + 1, back[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], twoBack[j - 2] + 1);
        }
        twoBack = back;
        back = now;
    }
    return back[b.size()];
}

} // namespace

QString guessImportField(const QString &heading)
{
    const QString plain = heading.trimmed().toLower();
    if (addressField(plain))
        return plain;
    if (plain.startsWith(u"address"_s) && plain.contains(u'.'))
        return {};
    if (!attributeOf(plain).isEmpty())
        return attributeField(heading.trimmed().mid(attributeField({}).size()));
    if (const FieldInfo *field = customerFields().guess(heading))
        return field->inFiles();
    const QString usual = usualHeadings().value(text::asciiWord(heading));
    return usual.isEmpty() ? usualHeadings().value(text::asciiWord(withoutRemark(heading))) : usual;
}

QString nearlyImportField(const QString &heading)
{
    const QString plain = heading.trimmed().toLower();
    const int most = plain.size() < shortWord ? 1 : 2;
    if (plain.size() < shortestNear)
        return {};
    static const QStringList names = [] {
        QStringList out;
        for (const ImportField &field : importFields())
            out << field.name;
        return out;
    }();
    QString best;
    int fewest = most + 1;
    for (const QString &name : names) {
        if (const int found = slips(plain, name, most); found < fewest) {
            fewest = found;
            best = name;
        }
    }
    const QString word = text::asciiWord(heading);
    for (auto usual = usualHeadings().begin(); best.isEmpty() && usual != usualHeadings().end(); ++usual) {
        if (usual.key().size() >= shortestNear + 2 && slips(word, usual.key(), 1) <= 1)
            best = *usual;
    }
    return best;
}

QStringList otherLists(const QStringList &headings)
{
    static const QStringList certain = {u"sku"_s,
                                        u"productid"_s,
                                        u"productname"_s,
                                        u"producttype"_s,
                                        u"productcode"_s,
                                        u"lineitemname"_s,
                                        u"lineitemquantity"_s,
                                        u"lineitemsku"_s,
                                        u"regularprice"_s,
                                        u"salesprice"_s,
                                        u"saleprice"_s,
                                        u"unitprice"_s,
                                        u"costprice"_s,
                                        u"variantprice"_s,
                                        u"variantsku"_s,
                                        u"stock"_s,
                                        u"stockquantity"_s,
                                        u"quantityonhand"_s,
                                        u"barcode"_s,
                                        u"ean"_s,
                                        u"gtin"_s,
                                        u"artikelnummer"_s,
                                        u"artikel"_s,
                                        u"artikelnr"_s,
                                        u"artikelbezeichnung"_s,
                                        u"lagerbestand"_s,
                                        u"bestand"_s,
                                        u"menge"_s,
                                        u"einzelpreis"_s,
                                        u"verkaufspreis"_s,
                                        u"preis"_s,
                                        u"price"_s,
                                        u"orderid"_s,
                                        u"ordernumber"_s,
                                        u"orderno"_s,
                                        u"orderdate"_s,
                                        u"ordertotal"_s,
                                        u"orderstatus"_s,
                                        u"purchasedate"_s,
                                        u"purchasepoint"_s,
                                        u"grandtotal"_s,
                                        u"grandtotalbase"_s,
                                        u"grandtotalpurchased"_s,
                                        u"fulfillmentstatus"_s,
                                        u"financialstatus"_s,
                                        u"invoicenumber"_s,
                                        u"invoiceno"_s,
                                        u"invoicedate"_s,
                                        u"rechnungsnummer"_s,
                                        u"rechnungsdatum"_s,
                                        u"rechnungsbetrag"_s,
                                        u"nettobetrag"_s,
                                        u"auftragsnummer"_s,
                                        u"bestellnummer"_s,
                                        u"bestelldatum"_s,
                                        u"lieferantennummer"_s,
                                        u"suppliercode"_s,
                                        u"supplierid"_s,
                                        u"vendorid"_s,
                                        u"numerodecommande"_s,
                                        u"ncommande"_s,
                                        u"numerodefacture"_s,
                                        u"prixunitaire"_s,
                                        u"quantite"_s,
                                        u"salary"_s,
                                        u"hiredate"_s,
                                        u"department"_s};
    QStringList out;
    for (const QString &heading : headings) {
        if (certain.contains(text::asciiWord(heading)))
            out << heading;
    }
    return out;
}

QString neverImported(const QString &heading)
{
    const QString plain = heading.trimmed().toLower();
    // Whether somebody may sign in is set here, or by 'deactivate those in the file': never by a column in passing.
    static const QStringList states = {u"active"_s,    u"isactive"_s, u"enabled"_s, u"disabled"_s, u"blocked"_s,
                                       u"deleted"_s,   u"inactive"_s, u"aktiv"_s,   u"inaktiv"_s,  u"gesperrt"_s,
                                       u"geloescht"_s, u"geloscht"_s, u"actif"_s,   u"bloque"_s,   u"archived"_s};
    if (states.contains(text::asciiWord(heading)))
        return heading;
    for (const FieldInfo *field : customerFields().with(FieldTrait::Exported)) {
        if (!field->is(FieldTrait::Imported) && (field->inFiles() == plain || field->label().toLower() == plain))
            return field->label();
    }
    return {};
}

} // namespace kontor

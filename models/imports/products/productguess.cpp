// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/products/productguess.h"

#include "base/text.h"
#include "fields/fieldset.h"
#include "imports/headingguess.h"
#include "imports/products/productkind.h"
#include "products/product.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// Words that others call columns of prices (without tax) and of stock.
const QStringList &priceWords()
{
    static const QStringList words = {u"unitprice"_s,
                                      u"regularprice"_s,
                                      u"salesprice"_s,
                                      u"sellingprice"_s,
                                      u"listprice"_s,
                                      u"variantprice"_s,
                                      u"netprice"_s,
                                      u"standardrate"_s,
                                      u"standardsellingrate"_s,
                                      u"pricetaxexcluded"_s,
                                      u"pricetaxexcl"_s,
                                      u"priceexcltax"_s,
                                      u"priceexvat"_s,
                                      u"preis"_s,
                                      u"preisnetto"_s,
                                      u"einzelpreis"_s,
                                      u"vk"_s,
                                      u"vknetto"_s,
                                      u"vkpreis"_s,
                                      u"verkaufspreis"_s,
                                      u"listenpreis"_s,
                                      u"nettopreis"_s,
                                      u"prix"_s,
                                      u"prixht"_s,
                                      u"puht"_s,
                                      u"prixunitaire"_s,
                                      u"prixunitaireht"_s,
                                      u"prixdevente"_s,
                                      u"prixdeventeht"_s,
                                      u"prixventeht"_s,
                                      u"precio"_s,
                                      u"prezzo"_s,
                                      u"prijs"_s,
                                      u"kbetr"_s};
    return words;
}

const QStringList &stockWords()
{
    static const QStringList words = {u"quantity"_s,
                                      u"qty"_s,
                                      u"stockquantity"_s,
                                      u"quantityonhand"_s,
                                      u"qtyavailable"_s,
                                      u"stocklevel"_s,
                                      u"stockqty"_s,
                                      u"unitsinstock"_s,
                                      u"instock"_s,
                                      u"openingstock"_s,
                                      u"physicalstock"_s,
                                      u"onhand"_s,
                                      u"variantinventoryqty"_s,
                                      u"inventoryquantity"_s,
                                      u"lagerbestand"_s,
                                      u"bestand"_s,
                                      u"lagermenge"_s,
                                      u"verfugbar"_s,
                                      u"menge"_s,
                                      u"quantite"_s,
                                      u"quantiteenstock"_s,
                                      u"enstock"_s,
                                      u"existencias"_s,
                                      u"giacenza"_s,
                                      u"voorraad"_s,
                                      u"labst"_s};
    return words;
}

/// The price or the stock that a heading speaks of: 'Preis', 'Preis Key account', 'Bestand (Hamburg)'.
QString partOf(const QString &heading, const Directory &directory)
{
    const QString plain = withoutRemark(heading);
    for (const QString &word : {text::asciiWord(plain), text::asciiWord(heading)}) {
        if (word == priceField || priceWords().contains(word))
            return priceField;
        if (word == stockField || stockWords().contains(word))
            return stockField;
    }
    // One of the words, and the name of a price tier or a warehouse behind or before it.
    const auto named = [&](QStringView table, const QString &field, const QStringList &words) {
        const QString all = text::asciiWord(heading);
        for (const auto &[id, name] : directory.all(table)) {
            const QString own = text::asciiWord(name);
            if (own.isEmpty() || !all.contains(own))
                continue;
            const QString rest = all.startsWith(own) ? all.mid(own.size())
                                 : all.endsWith(own) ? all.chopped(own.size())
                                                     : QString();
            if (rest == field || words.contains(rest))
                return QString(field + u'.' + name);
        }
        return QString();
    };
    const QString price = named(u"price_tiers", priceField, priceWords());
    return price.isEmpty() ? named(u"warehouses", stockField, stockWords()) : price;
}

/// The field that is called so: 'sku', 'Price.Wholesale'; empty when none is.
QString ownName(const QString &heading)
{
    const QString plain = heading.trimmed();
    if (const FieldInfo *field = productFields().findInFiles(plain.toLower());
        field != nullptr && field->is(FieldTrait::Imported))
        return field->inFiles();
    const QString lower = plain.section(u'.', 0, 0).toLower();
    const auto part = productPartField(plain.contains(u'.') ? lower + u'.' + plain.section(u'.', 1) : lower);
    return part ? (part->of.isEmpty() ? lower : lower + u'.' + part->of) : QString();
}

/// Columns that say the opposite of 'sold'.
bool saysNotSold(const QString &heading)
{
    static const QStringList words = {u"disabled"_s,       u"inactive"_s, u"discontinued"_s, u"archived"_s,
                                      u"blocked"_s,        u"deleted"_s,  u"inaktiv"_s,      u"gesperrt"_s,
                                      u"auslaufartikel"_s, u"auslauf"_s,  u"geloscht"_s,     u"geloescht"_s,
                                      u"lvorm"_s,          u"arrete"_s,   u"desactive"_s,    u"bloque"_s};
    return words.contains(text::asciiWord(withoutRemark(heading)));
}

} // namespace

QString productFieldFor(const QString &heading, const Directory &directory)
{
    if (const QString own = ownName(heading); !own.isEmpty())
        return own;
    for (const QString &text : {heading, withoutRemark(heading)}) {
        if (const FieldInfo *field = productFields().guess(text); field != nullptr)
            return field->inFiles();
    }
    return partOf(heading, directory);
}

ImportMapping guessProducts(const QStringList &headings, const QList<CsvRecord> &sample, const Directory &directory)
{
    HeadingGuess guess(headings, sample);
    guess.takeSystem(u"products");
    guess.takeWords([&](const QString &heading) { return productFieldFor(heading, directory); },
                    {u"productid"_s, u"itemid"_s, u"number"_s, u"code"_s, u"ref"_s, u"type"_s, u"producttype"_s, u"group"_s,
                     u"instock"_s, u"menge"_s, u"label"_s, u"shortdescription"_s});
    for (const QString &heading : headings) {
        if (saysNotSold(heading) && guess.take(heading, u"active"_s))
            guess.mapping.rules[heading].opposite = true;
    }
    return guess.mapping;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/products/productguess.h"

#include "base/text.h"
#include "fields/fieldset.h"
#include "imports/headingguess.h"
#include "imports/products/productkind.h"
#include "products/product.h"

#include <QJsonObject>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// Words that others call columns of products (resources/imports/headings.json).
struct Vocabulary
{
    QStringList price, stock; ///< prices are without tax
    QStringList notSold; ///< columns that say the opposite of 'sold'
    QStringList weak; ///< what may mean something else
};

const Vocabulary &vocabulary()
{
    static const Vocabulary words = [] {
        const QJsonObject products = headingWords()[u"products"_s].toObject();
        const auto list = [&](const QString &key) { return products[key].toVariant().toStringList(); };
        return Vocabulary{list(u"price"_s), list(u"stock"_s), list(u"not_sold"_s), list(u"weak"_s)};
    }();
    return words;
}

/// The price or the stock that a heading speaks of: 'Preis', 'Preis Key account', 'Bestand (Hamburg)'.
QString partOf(const QString &heading, const Directory &directory)
{
    const QString plain = withoutRemark(heading);
    for (const QString &word : {text::asciiWord(plain), text::asciiWord(heading)}) {
        if (word == priceField || vocabulary().price.contains(word))
            return priceField;
        if (word == stockField || vocabulary().stock.contains(word))
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
    const QString price = named(u"price_tiers", priceField, vocabulary().price);
    return price.isEmpty() ? named(u"warehouses", stockField, vocabulary().stock) : price;
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

bool saysNotSold(const QString &heading) { return vocabulary().notSold.contains(text::asciiWord(withoutRemark(heading))); }

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
    guess.takeWords([&](const QString &heading) { return productFieldFor(heading, directory); }, vocabulary().weak);
    for (const QString &heading : headings) {
        if (saysNotSold(heading) && guess.take(heading, u"active"_s))
            guess.mapping.rules[heading].opposite = true;
    }
    return guess.mapping;
}

} // namespace kontor

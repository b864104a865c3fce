// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "products/product.h"

#include "base/money.h"
#include "fields/fieldset.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

using enum FieldTrait;

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr FieldTraits read = FieldTraits(Stored);
constexpr FieldTraits inFiles = read | Edited | Imported | InTemplate | Exported;

constexpr qint64 quantityMax = 1'000'000'000'000;
const auto pricePrefix = u"price/"_s;
const auto stockPrefix = u"stock/"_s;

void addDifference(QList<FieldChange> &out, const QString &prefix, const QMap<qint64, qint64> &before,
                   const QMap<qint64, qint64> &after)
{
    const auto text = [](const QMap<qint64, qint64> &map, qint64 id) {
        return map.contains(id) ? QString::number(map.value(id)) : QString();
    };
    QMap<qint64, qint64> all = before;
    all.insert(after);
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (text(before, it.key()) != text(after, it.key()))
            out << FieldChange{prefix + QString::number(it.key()), text(before, it.key()), text(after, it.key())};
    }
}

} // namespace

const FieldSet<Product> &productFields()
{
    static const FieldSet<Product> set(
        u"products"_s,
        {
            {{.name = u"id"_s, .kind = FieldKind::Number, .traits = read}, &Product::id},
            {{.name = u"sku"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Product number"),
              .traits = inFiles | Listed | Searched | Exact | Digits,
              .length = 64,
              .headings = {u"productnumber"_s,     u"productcode"_s, u"productid"_s,  u"articlenumber"_s, u"articleno"_s,
                           u"itemnumber"_s,        u"itemcode"_s,    u"itemno"_s,     u"itemid"_s,        u"partnumber"_s,
                           u"internalreference"_s, u"defaultcode"_s, u"variantsku"_s, u"reference"_s,     u"ref"_s,
                           u"artikelnummer"_s,     u"artikelnr"_s,   u"artnr"_s,      u"produktnummer"_s, u"referencearticle"_s,
                           u"codearticle"_s,       u"number"_s,      u"code"_s,       u"articlecode"_s,   u"stockcode"_s,
                           u"materialnumber"_s,    u"matnr"_s},
              .filter = u"sku"_s,
              .width = 130},
             &Product::sku},
            {{.name = u"title"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Title"),
              .traits = inFiles | Listed | Searched,
              .length = 300,
              .key = u"title_key"_s,
              .headings = {u"name"_s, u"productname"_s, u"producttitle"_s, u"itemname"_s, u"articlename"_s, u"displayname"_s,
                           u"label"_s, u"bezeichnung"_s, u"artikelbezeichnung"_s, u"artikelname"_s, u"produktname"_s, u"titel"_s,
                           u"designation"_s, u"nom"_s, u"libelle"_s, u"maktx"_s, u"artikel"_s, u"article"_s},
              .width = 300},
             &Product::title},
            {{.name = u"description"_s,
              .kind = FieldKind::MultiLine,
              .title = QT_TRANSLATE_NOOP("kontor", "Description"),
              .traits = inFiles | Searched,
              .length = 20'000,
              .headings = {u"longdescription"_s, u"shortdescription"_s, u"bodyhtml"_s, u"body"_s, u"salesdescription"_s,
                           u"beschreibung"_s, u"langtext"_s, u"artikeltext"_s}},
             &Product::description},
            {{.name = u"unit"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Unit"),
              .traits = inFiles | Listed,
              .length = 60,
              .headings = {u"uom"_s, u"unitofmeasure"_s, u"quantityperunit"_s, u"salesunit"_s, u"packunit"_s, u"einheit"_s,
                           u"mengeneinheit"_s, u"verpackungseinheit"_s, u"unite"_s, u"defaultunitofmeasure"_s, u"stockuom"_s,
                           u"uomid"_s, u"meins"_s}},
             &Product::unit},
            {{.name = u"category"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Category"),
              .traits = Edited | Imported | InTemplate | Exported | Listed,
              .length = 100,
              .headings = {u"categoryname"_s, u"categories"_s, u"productcategory"_s, u"producttype"_s, u"type"_s, u"group"_s,
                           u"productgroup"_s, u"itemgroup"_s, u"warengruppe"_s, u"kategorie"_s, u"artikelgruppe"_s,
                           u"categorie"_s, u"famille"_s, u"categid"_s, u"productcategorycompletename"_s, u"matkl"_s},
              .filter = u"category"_s,
              .width = 150},
             &Product::category},
            {{.name = u"active"_s,
              .kind = FieldKind::YesNo,
              .title = QT_TRANSLATE_NOOP("kontor", "Sold"),
              .traits = inFiles | Listed,
              .headings = {u"published"_s, u"enabled"_s, u"saleok"_s, u"forsale"_s, u"aktiv"_s, u"verkauft"_s, u"actif"_s,
                           u"onsale"_s, u"isactive"_s, u"isenabled"_s, u"envente"_s},
              .filter = u"sold"_s},
             &Product::active},
            {{.name = u"price_currency"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Currency of the prices (checked)"),
              .traits = Imported,
              .headings = {u"currency"_s, u"currencycode"_s, u"pricecurrency"_s, u"waehrung"_s, u"wahrung"_s, u"devise"_s,
                           u"konwa"_s, u"moneda"_s, u"valuta"_s}},
             {}},
            {{.name = u"price_per"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Quantity that a price is for (checked)"),
              .traits = Imported,
              .headings = {u"preiseinheit"_s, u"priceunit"_s, u"priceper"_s, u"kpein"_s, u"unitpricebasis"_s}},
             {}},
            {{.name = u"created_at"_s, .kind = FieldKind::Time, .title = QT_TRANSLATE_NOOP("kontor", "Added"), .traits = read},
             &Product::createdAt},
            {{.name = u"updated_at"_s,
              .kind = FieldKind::Time,
              .title = QT_TRANSLATE_NOOP("kontor", "Last change"),
              .traits = read | Listed},
             &Product::updatedAt},
            {{.name = u"row_version"_s, .kind = FieldKind::Number, .traits = read}, &Product::rowVersion},
        });
    return set;
}

Product normalised(Product product)
{
    productFields().normalise(product);
    return product;
}

FieldProblems validate(const Product &product)
{
    FieldProblems out = productFields().problems(product);
    if (product.sku.isEmpty())
        out << FieldProblem{u"sku"_s, tr("A product needs a number.")};
    if (product.title.isEmpty())
        out << FieldProblem{u"title"_s, tr("A product needs a title.")};
    if (product.category.isEmpty())
        out << FieldProblem{u"category"_s, tr("A product needs a category; the store shows products by it.")};
    return out;
}

std::optional<ProductPart> productPart(const QString &field)
{
    for (const QString &prefix : {pricePrefix, stockPrefix}) {
        if (field.startsWith(prefix))
            return ProductPart{prefix == pricePrefix, field.mid(prefix.size()).toLongLong()};
    }
    return std::nullopt;
}

QString productPartName(const ProductPart &part) { return (part.isPrice ? pricePrefix : stockPrefix) + QString::number(part.id); }

QList<FieldChange> difference(const Product &before, const Product &after)
{
    QList<FieldChange> out = productFields().difference(before, after);
    addDifference(out, pricePrefix, before.prices, after.prices);
    addDifference(out, stockPrefix, before.stock, after.stock);
    return out;
}

ProductMerge merge(const Product &base, const Product &mine, const Product &theirs)
{
    const MergedChanges both = mergeChanges(difference(base, mine), difference(base, theirs));
    ProductMerge out{theirs, both.conflicts};
    for (const FieldChange &change : both.undisputed)
        setFieldValue(out.merged, change.field, change.after);
    return out;
}

void setFieldValue(Product &product, const QString &field, const QString &value)
{
    const auto part = productPart(field);
    if (!part) {
        productFields().setValue(product, field, value);
        return;
    }
    QMap<qint64, qint64> &map = part->isPrice ? product.prices : product.stock;
    if (value.isEmpty())
        map.remove(part->id);
    else
        map.insert(part->id, value.toLongLong());
}

QString productFieldLabel(const QString &field, const Directory &directory)
{
    if (const auto part = productPart(field))
        return part->isPrice ? tr("Price (%1)").arg(directory.nameOf(u"price_tiers", part->id))
                             : tr("Stock (%1)").arg(directory.nameOf(u"warehouses", part->id));
    const FieldInfo *info = productFields().find(field);
    return info != nullptr ? info->label() : field;
}

QString productValueLabel(const QString &field, const QString &value, const Directory &directory)
{
    if (value.isEmpty())
        return {};
    if (const auto part = productPart(field)) {
        if (!part->isPrice)
            return QLocale().toString(value.toLongLong());
        const PriceTier *tier = directory.priceTier(part->id);
        return formatMoney(value.toLongLong(), tier != nullptr ? tier->currency : QString());
    }
    const FieldInfo *info = productFields().find(field);
    return info != nullptr ? shownValue(*info, value, directory, 0) : value;
}

/// Digits with at most one decimal point; empty when it is no number, or could be two.
static QString plainNumber(const QString &text)
{
    // What groups digits leaves three of them at the end, and is the same throughout: 1.234.567, 1'234.50, India's 12,34,567.
    static const QRegularExpression grouped(
        u"^[0-9]{1,3}([\\s'’\\x{a0}\\x{202f}.,])(?:[0-9]{2,3}\\1)*[0-9]{3}(?:(?!\\1)[.,][0-9]+)?$"_s);
    static const QRegularExpression number(u"^[0-9]+([.,][0-9]+)?$"_s);
    QString plain = text;
    const qsizetype dot = plain.lastIndexOf(u'.');
    const qsizetype comma = plain.lastIndexOf(u',');
    const bool oneMark = plain.count(u'.') + plain.count(u',') == 1;
    if (oneMark && plain.size() - std::max(dot, comma) == 4 && !plain.startsWith(u'0'))
        return {}; // 1,234
    if (const auto match = grouped.match(plain); match.hasMatch() && !plain.startsWith(u'0'))
        plain.remove(match.captured(1));
    return number.match(plain).hasMatch() ? plain.replace(u',', u'.') : QString();
}

qint64 readAmount(const QString &text, const QString &currency)
{
    // The sign or the code stands before the amount or behind it.
    static const QRegularExpression parts(u"^(\\p{Sc}|\\p{L}*)\\s*([0-9].*?)\\s*(\\p{Sc}|\\p{L}*)$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const auto match = parts.match(text.trimmed());
    QString number = plainNumber(match.captured(2));
    constexpr qsizetype cents = 2;
    while (number.section(u'.', 1).size() > cents && number.endsWith(u'0')) // 10.000000, as systems keep them
        number.chop(1);
    for (const QString &mark : {match.captured(1), match.captured(3)}) {
        if (!mark.isEmpty() && !meansCurrency(mark, currency))
            return -1;
    }
    return number.isEmpty() ? -1 : parseMoney(number, currency);
}

qint64 readQuantity(const QString &text)
{
    const QString number = plainNumber(text.trimmed());
    const QString part = number.section(u'.', 1);
    bool ok = std::all_of(part.begin(), part.end(), [](QChar c) { return c == u'0'; });
    const qint64 out = ok ? number.section(u'.', 0, 0).toLongLong(&ok) : -1;
    return ok && out <= quantityMax ? out : -1;
}

} // namespace kontor

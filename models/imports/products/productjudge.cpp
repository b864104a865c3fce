// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/products/productjudge.h"

#include "base/money.h"
#include "base/text.h"
#include "customers/keyfilter.h"
#include "fields/fieldset.h"
#include "imports/confusables.h"
#include "imports/customers/rowkeys.h"
#include "imports/textdoubts.h"
#include "products/productsrepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

qint64 partId(const ProductPartField &part, const Directory &directory, qint64 channelId)
{
    if (!part.of.isEmpty())
        return directory.idOf(part.isPrice ? u"price_tiers" : u"warehouses", part.of);
    const Channel *channel = directory.channel(channelId);
    return channel == nullptr ? 0 : part.isPrice ? channel->priceTierId : channel->warehouseId;
}

/// Why a text is no price in a currency.
static QString noAmount(const QString &text, const QString &currency)
{
    static const QRegularExpression foreign(u"\\p{Sc}|\\b\\p{Lu}{3}\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression decimals(u"[.,][0-9]*[1-9]0*\\s*$"_s);
    const QString plain = text.left(40);
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return tr("‘%1’ is no amount of money. Leave the cell empty where there is no price.").arg(plain);
    if (text.contains(u'-') || text.contains(QChar(0x2212)) || text.startsWith(u'('))
        return tr("‘%1’ is negative, or has a sign that no price has.").arg(plain);
    if (const auto match = foreign.match(text); match.hasMatch() && !meansCurrency(match.captured(), currency))
        return tr("‘%1’ is in another currency than the price tier, which is in %2.").arg(plain, currency);
    if (const auto match = decimals.match(text); match.hasMatch() && match.capturedLength() > 4)
        return tr("‘%1’ has more decimals than %2. Round it to the price that is meant.").arg(plain, currency);
    return tr("‘%1’ is no amount of money, or can be read in two ways. Write it as 1234.50.").arg(plain);
}

static QString noQuantity(const QString &text)
{
    if (text.startsWith(u'-') || text.startsWith(QChar(0x2212)))
        return tr("‘%1’ is negative. Stock is what is there to be sold: 0 or more.").arg(text.left(40));
    return tr("‘%1’ is no quantity, or can be read in two ways. Write it as 1234.").arg(text.left(40));
}

ProductReader::ProductReader(const ImportPlan &plan, const QStringList &headings, const Directory &directory)
    : RowReader(RecordKind::named(u"products"_s), plan, headings, directory)
    , m_given(given(productFields(), {}))
{
    QStringList fields = fieldsGiven();
    fields.removeDuplicates();
    fields.sort(); // 'price' before 'price.Wholesale', which says it more exactly
    for (const QString &field : std::as_const(fields)) {
        const auto part = productPartField(field);
        if (!part)
            continue;
        const qint64 id = partId(*part, directory, plan.channelId);
        const PriceTier *tier = part->isPrice ? directory.priceTier(id) : nullptr;
        m_parts << Part{field, part->isPrice, id, tier != nullptr ? tier->currency : QString()};
    }
}

PreparedRow ProductReader::prepared(StagedRow row) const
{
    const auto record = std::make_shared<ProductRow>();
    PreparedRow out = unjudged(std::move(row), record);
    out.row.code = text::normalised(value(out.row, u"sku"_s).value_or(QString())).trimmed();
    for (const Part &part : m_parts)
        record->columns.insert(productPartName({part.isPrice, part.id}), part.name);
    if (!out.row.structureProblem.isEmpty()) {
        out.problems = {RowProblem{QString(), out.row.structureProblem}};
        return out;
    }
    checkCells(out.row, out.problems);
    if (out.problems.isEmpty())
        out.leftOut = leftOut(out.row);
    if (!out.leftOut.isEmpty())
        return out;
    if (out.problems.isEmpty() && !noCode(out.row.code).isEmpty())
        out.problems << RowProblem{columnOf(u"sku"_s), tr("‘%1’ looks like a total, a date or nothing at all, not like a product "
                                                          "number. Leave the row out, or make the column a text.")
                                                           .arg(out.row.code.left(40))};
    if (out.problems.isEmpty() && out.row.code.isEmpty())
        out.problems << RowProblem{columnOf(u"sku"_s), tr("Rows are told by the product number, and this one has none.")};
    for (const Part &part : m_parts) {
        if (part.id == 0)
            out.problems << RowProblem{columnOf(part.name),
                                       part.isPrice ? tr("There is no price tier ‘%1’.").arg(part.name.section(u'.', 1))
                                                    : tr("There is no warehouse ‘%1’.").arg(part.name.section(u'.', 1))};
    }
    record->key = out.row.code.toUpper();
    return out;
}

Product ProductReader::applied(const StagedRow &row, Product product, QList<RowProblem> &problems) const
{
    const bool isNew = product.id == 0;
    product = put(row, productFields(), m_given, std::move(product), problems);
    applyParts(row, isNew, product, problems);
    checkPrices(row, problems);
    return normalised(product);
}

void ProductReader::checkPrices(const StagedRow &row, QList<RowProblem> &problems) const
{
    const QString per = value(row, u"price_per"_s).value_or(QString()).trimmed();
    const QString currency = value(row, u"price_currency"_s).value_or(QString()).trimmed();
    bool hasPrice = false;
    for (const Part &part : m_parts) {
        if (!part.isPrice || part.id == 0 || value(row, part.name).value_or(QString()).trimmed().isEmpty())
            continue;
        hasPrice = true;
        if (!currency.isEmpty() && !meansCurrency(currency, part.currency))
            problems << RowProblem{columnOf(u"price_currency"_s),
                                   tr("The price is in %1, the price tier in %2.").arg(currency.left(20), part.currency)};
    }
    if (hasPrice && !per.isEmpty() && readQuantity(per) != 1)
        problems << RowProblem{columnOf(u"price_per"_s),
                               tr("The price is for %1. Write it for one, and 1 here.").arg(per.left(20))};
}

void ProductReader::applyParts(const StagedRow &row, bool isNew, Product &product, QList<RowProblem> &problems) const
{
    QHash<QString, const Part *> said; // by productPartName(): 'price' and 'price.Wholesale' may be one
    for (const Part &part : m_parts) {
        const auto cell = effective(row, part.name, isNew);
        if (!cell)
            continue;
        const QString name = productPartName({part.isPrice, part.id});
        QMap<qint64, qint64> &values = part.isPrice ? product.prices : product.stock;
        const QString text = cell->trimmed();
        if (text.isEmpty()) {
            if (!said.contains(name))
                values.remove(part.id);
            continue;
        }
        const qint64 number = part.isPrice ? readAmount(text, part.currency) : readQuantity(text);
        if (number < 0) {
            problems << RowProblem{columnOf(part.name), part.isPrice ? noAmount(text, part.currency) : noQuantity(text)};
        } else if (const Part *other = said.value(name); other != nullptr && values.value(part.id) != number) {
            problems << RowProblem{columnOf(part.name),
                                   tr("‘%1’ and ‘%2’ are the same here, but this row has ‘%3’ and ‘%4’. Leave "
                                      "one of the columns out.")
                                       .arg(columnOf(other->name), columnOf(part.name),
                                            value(row, other->name).value_or(QString()).left(40), text.left(40))};
        } else {
            values.insert(part.id, number);
            said.insert(name, &part);
        }
    }
}

ProductJudge::ProductJudge(Session &session, const ImportPlan &plan, const QStringList &headings, const Directory &directory,
                           KeyFilters &filters, SeenKeys &seen)
    : m_session(session)
    , m_plan(plan)
    , m_reader(plan, headings, directory)
    , m_filters(filters)
    , m_seen(seen)
{
}

void ProductJudge::judgeInPlace(QList<PreparedRow> &rows)
{
    ProductsRepository repository(m_session);
    QStringList skus;
    for (const PreparedRow &row : std::as_const(rows)) {
        if (row.problems.isEmpty() && row.leftOut.isEmpty())
            skus << row.row.code;
    }
    const QHash<QString, qint64> ids = repository.idsOf(skus);
    QHash<qint64, Product> products;
    for (const Product &product : repository.loadMany(ids.values()))
        products.insert(product.id, product);
    QHash<QString, QString> categories; // by their upper-case names
    for (const QString &category : repository.categories())
        categories.insert(category.toUpper(), category);
    QList<QList<RowKey>> keys(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        StagedRow &row = rows[i].row;
        ProductRow &record = productOf(row);
        row.recordId = ids.value(record.key);
        judgeRow(rows[i], products, categories);
        if (row.verdict == StagedRow::Verdict::Error || rows[i].refused || !rows[i].leftOut.isEmpty())
            continue;
        row.codeKey = u"p/"_s + record.key;
        keys[i] = {RowKey{row.codeKey, m_reader.columnOf(u"sku"_s), KeyFilter::hash(u'p', 0, 0, record.key)}};
    }
    refuseRepeated(rows, keys, m_filters, m_seen);
    for (PreparedRow &row : rows) {
        row.row.warnings.clear();
        if (row.leftOut.isEmpty())
            warn(row.row, categories);
        else
            row.row.warnings << RowProblem{QString(), row.leftOut};
    }
    warnOfLikes(rows);
}

void ProductJudge::judgeRow(PreparedRow &in, const QHash<qint64, Product> &products, const QHash<QString, QString> &categories)
{
    using Verdict = StagedRow::Verdict;
    using Mode = ImportPlan::Mode;
    StagedRow &row = in.row;
    ProductRow &record = productOf(row);
    row.repeated = false;
    row.problems = in.problems;
    row.verdict = in.leftOut.isEmpty() ? Verdict::Error : Verdict::Ignored;
    if (!in.leftOut.isEmpty() || !row.problems.isEmpty())
        return;
    const bool isNew = row.recordId == 0;
    record.before = isNew ? Product() : products.value(row.recordId);
    if (m_plan.mode == Mode::DeactivateMissing) {
        row.problems << RowProblem{QString(), tr("Products are not taken from sale because a file does not list them.")};
        return;
    }
    if (m_plan.mode == Mode::DeactivateListed) {
        if (isNew) {
            row.problems << RowProblem{QString(), tr("There is no such product, so nothing can be taken from sale.")};
            return;
        }
        record.product = record.before;
        record.product.active = false;
    } else {
        record.product = m_reader.applied(row, record.before, row.problems);
        if (!isNew) // told by it, whatever its case
            record.product.sku = record.before.sku;
        if (QString &category = record.product.category; !category.isEmpty()) {
            category = category.simplified();
            const QString key = category.toUpper(); // one, whatever its capitals
            if (!categories.contains(key) && !m_newCategories.contains(key))
                m_newCategories.insert(key, category);
            category = categories.contains(key) ? categories.value(key) : m_newCategories.value(key);
        }
        for (const FieldProblem &problem : validate(record.product)) {
            const bool given = problem.field != u"category"_s || m_reader.value(row, problem.field).has_value();
            row.problems << RowProblem{
                m_reader.columnOf(problem.field),
                given ? problem.message
                      : tr("A new product needs a category. Map a column to it, or add a value for every row.")};
        }
        if (!row.problems.isEmpty())
            return;
    }
    if (!isNew)
        row.changes = difference(record.before, record.product);
    row.verdict = verdictOf(m_plan.mode, isNew, !row.changes.isEmpty());
}

void ProductJudge::warn(StagedRow &row, const QHash<QString, QString> &categories)
{
    if (row.verdict != StagedRow::Verdict::New && row.verdict != StagedRow::Verdict::Changed)
        return;
    const Product &product = productOf(row).product;
    if (!row.notice.isEmpty())
        row.warnings << RowProblem{QString(), row.notice};
    row.warnings << m_reader.cleared(row);
    if (const auto several = m_reader.splitFrom(row, u"category"_s);
        several && (row.recordId == 0 || row.changesField(u"category"_s)))
        row.warnings << RowProblem{
            m_reader.columnOf(u"category"_s),
            tr("A product has one category: of ‘%1’ the one taken is ‘%2’.").arg(several->left(80), product.category)};
    if (const QString why = mixedAlphabets(product.sku); !why.isEmpty())
        row.warnings << RowProblem{m_reader.columnOf(u"sku"_s), why};
    const QString category = product.category.toUpper();
    const bool told = m_toldCategories.contains(category) && !m_filters.everythingSeen; // under review rows are judged again
    if (!categories.contains(category) && !told) {
        m_toldCategories.insert(category);
        row.warnings << RowProblem{m_reader.columnOf(u"category"_s),
                                   tr("The category ‘%1’ is new; it is added.").arg(product.category)};
    }
    const Product &before = productOf(row).before;
    productFields().forTexts(product, [&](const FieldInfo &field, const QString &text) {
        const bool says = row.verdict == StagedRow::Verdict::New || row.changesField(field.name);
        if (const QString why = says ? textDoubt(text) : QString(); !why.isEmpty())
            row.warnings << RowProblem{m_reader.columnOf(field.inFiles()), why};
    });
    if (const QString why = dateDoubt(product.sku); row.recordId == 0 && !why.isEmpty())
        row.warnings << RowProblem{m_reader.columnOf(u"sku"_s), why};
    for (auto price = product.prices.begin(); price != product.prices.end(); ++price) {
        if (*price == 0 && before.prices.value(price.key(), -1) != 0)
            row.warnings << RowProblem{
                m_reader.columnOf(productOf(row).columns.value(productPartName({true, price.key()}), priceField)),
                tr("The price is 0: whoever has this price tier gets it for nothing.")};
    }
    if (product.active && product.prices.isEmpty())
        row.warnings << RowProblem{QString(), tr("It has no price in any price tier, so no customer sees it.")};
}

void ProductJudge::warnOfLikes(QList<PreparedRow> &rows)
{
    QHash<QString, QString> writings; // key of another writing → the row's number
    QHash<QString, QStringList> alike; // looseCode() → numbers, of this chunk
    QHash<QString, QStringList> told; // number → those it reads like
    const auto tell = [&told](const QString &sku, const QString &other) {
        if (sku.toUpper() != other.toUpper() && !told[sku].contains(other))
            told[sku] << other;
    };
    for (const PreparedRow &row : std::as_const(rows)) {
        if (row.row.verdict != StagedRow::Verdict::New)
            continue;
        if (!m_storedRead) {
            for (const Row &stored : m_session.select(u"SELECT sku FROM products"_s))
                m_stored.insert(looseCode(stored.text(0)), stored.text(0));
            m_storedRead = true;
        }
        const QString sku = productOf(row.row).product.sku;
        const QString loose = looseCode(sku);
        for (const QString &other : m_stored.values(loose) + alike.value(loose))
            tell(sku, other);
        const bool earlier = m_filters.file.addAndTell(KeyFilter::hash(u'y', 0, 0, loose)) || m_filters.everythingSeen;
        if (earlier && !alike.contains(loose)) {
            for (const QString &writing : otherWritings(sku))
                writings.insert(u"p/"_s + writing.toUpper(), sku);
        }
        alike[loose] << sku;
    }
    const QHash<QString, qint64> seen = writings.isEmpty() ? QHash<QString, qint64>() : m_seen.lines(writings.keys());
    for (auto key = seen.begin(); key != seen.end(); ++key)
        tell(writings.value(key.key()), key.key().mid(2));
    for (PreparedRow &row : rows) {
        const QString sku = row.row.verdict == StagedRow::Verdict::New ? productOf(row.row).product.sku : QString();
        for (const QString &other : told.value(sku))
            row.row.warnings << RowProblem{m_reader.columnOf(u"sku"_s), alikeInWords(sku, other)};
    }
}

} // namespace kontor

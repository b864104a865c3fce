// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/products/productkind.h"

#include "base/text.h"
#include "fields/fieldset.h"
#include "imports/plainrecords.h"
#include "imports/products/productguess.h"
#include "imports/products/productjudge.h"
#include "products/productsrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const auto broughtCategory = u"brought/category"_s;

/// Products as the import writes them.
class Products final : public PlainRecords
{
public:
    explicit Products(Session &session) : m_products(session) {}
    QString entity() const override { return u"product"_s; }
    qint64 add(const StagedRow &row) override { return m_products.add(productOf(row).product); }
    bool update(const StagedRow &row) override { return m_products.update(productOf(row).before, productOf(row).product); }
    QList<FieldChange> brought(const StagedRow &row) const override
    {
        const QString category = productOf(row).product.category;
        return m_products.addedCategories().contains(category.toUpper()) ? QList<FieldChange>{{broughtCategory, {}, category}}
                                                                         : QList<FieldChange>();
    }
    QHash<QString, QList<qint64>> removeBrought(const QList<FieldChange> &brought) override
    {
        QHash<QString, QList<qint64>> out;
        for (const FieldChange &category : brought) {
            if (const QList<qint64> users = m_products.removeEmptyCategory(category.after); !users.isEmpty())
                out.insert(category.after, users);
        }
        return out;
    }
    qint64 versionBefore(const StagedRow &row) const override { return productOf(row).before.rowVersion; }
    QHash<qint64, State> states(const QList<qint64> &ids) override
    {
        QHash<qint64, State> out;
        const QSet<qint64> used = m_products.inUse(ids);
        for (const Product &product : m_products.loadMany(ids))
            out.insert(product.id,
                       State{product.rowVersion, product.sku, product.sku + u", "_s + product.title, used.contains(product.id)});
        return out;
    }
    void remove(qint64 id) override { m_products.remove(id); }
    void restore(qint64 id, const QList<FieldChange> &changes) override
    {
        const Product now = m_products.load(id);
        Product back = now;
        for (const FieldChange &change : changes) {
            const auto part = productPart(change.field);
            // What was sold since stays sold: of stock the difference is taken back.
            if (part && !part->isPrice && !change.after.isEmpty() && now.stock.contains(part->id)) {
                const qint64 stock = now.stock.value(part->id) - change.after.toLongLong() + change.before.toLongLong();
                const bool none = stock <= 0 && change.before.isEmpty();
                setFieldValue(back, change.field, none ? QString() : QString::number(std::max<qint64>(0, stock)));
            } else {
                setFieldValue(back, change.field, change.before);
            }
        }
        m_products.update(now, back);
    }

private:
    ProductsRepository m_products;
};

} // namespace

std::optional<ProductPartField> productPartField(const QString &importField)
{
    for (const QString &name : {priceField, stockField}) {
        if (importField == name || importField.startsWith(name + u'.'))
            return ProductPartField{name == priceField, importField.mid(name.size() + 1)};
    }
    return std::nullopt;
}

QString ProductKind::name() const { return u"products"_s; }

QString ProductKind::entity() const { return u"product"_s; }

QString ProductKind::title() const { return tr("Products"); }

QList<std::pair<ImportPlan::Mode, QString>> ProductKind::modes() const
{
    using Mode = ImportPlan::Mode;
    return {{Mode::AddAndUpdate, tr("Add new products and change existing ones")},
            {Mode::AddOnly, tr("Only add: ignore existing products")},
            {Mode::UpdateOnly, tr("Only change: ignore new products")},
            {Mode::DeactivateListed, tr("Take the products in the file from sale")}};
}

QString ProductKind::counted(qint64 records) const
{
    return QCoreApplication::translate("kontor", "%Ln product(s)", nullptr, int(records));
}

QString ProductKind::deactivated(qint64 records) const
{
    return QCoreApplication::translate("kontor", "%Ln product(s) taken from sale.", nullptr, int(records));
}

QList<ImportField> ProductKind::fields(const Directory &directory, int) const
{
    QList<ImportField> out;
    for (const FieldInfo *field : productFields().with(FieldTrait::Imported))
        out << ImportField{field->inFiles(), field->label()};
    out << ImportField{priceField, tr("Price (of the trade store's price tier)")};
    for (const PriceTier &tier : directory.priceTiers)
        out << ImportField{priceField + u'.' + tier.name, tr("Price (%1)").arg(tier.name)};
    out << ImportField{stockField, tr("Stock (in the trade store's warehouse)")};
    for (const Warehouse &warehouse : directory.warehouses)
        out << ImportField{stockField + u'.' + warehouse.name, tr("Stock (%1)").arg(warehouse.name)};
    return out;
}

bool ProductKind::isField(const QString &name) const
{
    const FieldInfo *field = fieldInfo(name);
    return (field != nullptr && field->is(FieldTrait::Imported)) || productPartField(name).has_value();
}

const FieldInfo *ProductKind::fieldInfo(const QString &importField) const { return productFields().findInFiles(importField); }

QStringList ProductKind::templateColumns() const
{
    QStringList out;
    for (const FieldInfo *field : productFields().with(FieldTrait::InTemplate))
        out << field->inFiles();
    return out + QStringList{priceField, stockField};
}

QString ProductKind::fieldFor(const QString &heading) const { return productFieldFor(heading, Directory()); }

ImportMapping ProductKind::guess(const QStringList &headings, const QList<CsvRecord> &sample, const Directory &directory) const
{
    return guessProducts(headings, sample, directory);
}

QStringList ProductKind::keyFields(const ImportPlan &) const { return {u"sku"_s}; }

QString ProductKind::problemOf(const ImportPlan &plan, const QStringList &headings, const Directory &directory) const
{
    QStringList out;
    for (const QString &heading : headings) {
        const auto part = productPartField(plan.mapping.columns.value(heading));
        if (part && !part->of.isEmpty() && partId(*part, directory, plan.channelId) == 0)
            out << (part->isPrice ? tr("There is no price tier ‘%1’ (column ‘%2’).")
                                  : tr("There is no warehouse ‘%1’ (column ‘%2’)."))
                       .arg(part->of, heading);
    }
    if (!out.isEmpty())
        out << tr("Create it first, map the column to another one, or leave the column out.");
    return out.join(u' ');
}

bool ProductKind::shows(const QString &importField, const QString &changed) const { return importField == changed; }

/// The changes by the fields of the file, so that a column can be told.
QList<FieldChange> ProductKind::shown(const StagedRow &row) const
{
    QList<FieldChange> out = row.changes;
    for (FieldChange &change : out)
        change.field = productOf(row).columns.value(change.field, change.field);
    return out;
}

QString ProductKind::changeLabel(const QString &changed, const Directory &directory) const
{
    for (const ImportField &field : fields(directory, 0)) {
        if (field.name == changed)
            return field.label;
    }
    return productFieldLabel(changed, directory);
}

QString ProductKind::valueLabel(const QString &changed, const QString &value, const Directory &directory, qint64 channelId) const
{
    const auto part = productPartField(changed);
    if (!part)
        return productValueLabel(changed, value, directory);
    const qint64 id = partId(*part, directory, channelId);
    return productValueLabel(productPartName({part->isPrice, id}), value, directory);
}

std::unique_ptr<RowReader> ProductKind::reader(const ImportPlan &plan, const QStringList &headings,
                                               const Directory &directory) const
{
    return std::make_unique<ProductReader>(plan, headings, directory);
}

std::unique_ptr<RowJudge> ProductKind::judge(Session &session, const ImportPlan &plan, const QStringList &headings,
                                             const Directory &directory, KeyFilters &filters, SeenKeys &seen) const
{
    return std::make_unique<ProductJudge>(session, plan, headings, directory, filters, seen);
}

std::unique_ptr<RowWriter> ProductKind::writer(const RowWriter::Context &context) const
{
    return std::make_unique<PlainWriter>(context, std::make_unique<Products>(context.session));
}

std::unique_ptr<BatchUndo> ProductKind::undo(Session &session) const
{
    return std::make_unique<PlainUndo>(session, std::make_unique<Products>(session));
}

} // namespace kontor

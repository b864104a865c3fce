// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/valueeditors.h"

#include "base/money.h"
#include "base/listparts.h"
#include "base/signs.h"
#include "catalogue/cataloguerepository.h"
#include "channels/channelsrepository.h"
#include "products/product.h"
#include "ui_pricetiereditor.h"
#include "ui_warehouseeditor.h"

#include <QHeaderView>
#include <QLocale>

namespace kontor {

using namespace Qt::StringLiterals;

void ProductValuesModel::setValues(const QList<ProductValue> &values, const QString &currency)
{
    beginResetModel();
    m_values = m_loaded = values;
    m_currency = currency;
    endResetModel();
}

QList<ProductValueChange> ProductValuesModel::changes() const
{
    QList<ProductValueChange> out;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (m_values[i].value != m_loaded[i].value)
            out << ProductValueChange{m_loaded[i], m_values[i].value};
    }
    return out;
}

QVariant ProductValuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProductValue &row = m_values[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == Value)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::EditRole && index.column() == Value)
        return row.value < 0 ? QString()
                             : (m_currency.isEmpty() ? QString::number(row.value)
                                                     : formatMoney(row.value, m_currency)
                                                           .section(QChar(QChar::Nbsp), 0, 0)
                                                           .remove(QLocale().groupSeparator()));
    if (role == Qt::BackgroundRole && index.column() == Value && row.value != m_loaded[index.row()].value)
        return changedCellColour();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Sku:
        return row.sku;
    case Title:
        return row.title;
    default:
        return row.value < 0 ? tr("–")
                             : (m_currency.isEmpty() ? QLocale().toString(row.value) : formatMoney(row.value, m_currency));
    }
}

QVariant ProductValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sku:
        return tr("Product number");
    case Title:
        return tr("Title");
    default:
        return m_currency.isEmpty() ? tr("In stock") : tr("Price");
    }
}

Qt::ItemFlags ProductValuesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Value ? flags | Qt::ItemIsEditable : flags;
}

bool ProductValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Value)
        return false;
    const QString text = value.toString().trimmed();
    qint64 number = -1;
    if (!text.isEmpty()) {
        number = m_currency.isEmpty() ? readQuantity(text) : readAmount(text, m_currency);
        if (number < 0) {
            Q_EMIT refused(m_currency.isEmpty()
                               ? tr("‘%1’ is no quantity: a whole number, or nothing where none is kept.").arg(text.left(40))
                               : tr("‘%1’ is no price in %2: an amount as %3, or nothing where it is not sold.")
                                     .arg(text.left(40), m_currency, QLocale().toString(12.5, 'f', 2)));
            return false;
        }
        Q_EMIT refused({});
    }
    m_values[index.row()].value = number;
    Q_EMIT dataChanged(index, index);
    return true;
}

namespace {

void setUpTable(QTableView *table, QLineEdit *search, ProductValuesModel *model, QSortFilterProxyModel *filter,
                MessageBar *messages)
{
    QObject::connect(model, &ProductValuesModel::refused, messages, [messages](const QString &why) {
        if (why.isEmpty())
            messages->clear();
        else
            messages->show(MessageBar::Kind::Warning, why);
    });
    filter->setSourceModel(model);
    filter->setFilterKeyColumn(-1);
    filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    table->setModel(filter);
    styleHeaders(table);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->horizontalHeader()->setSectionResizeMode(ProductValuesModel::Title, QHeaderView::Stretch);
    constexpr int numbersOf = 14; // digits of 1.234.567,50 EUR
    table->setColumnWidth(ProductValuesModel::Value, table->fontMetrics().horizontalAdvance(QString(numbersOf, u'0')) + 24);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    QObject::connect(search, &QLineEdit::textChanged, filter, &QSortFilterProxyModel::setFilterFixedString);
}

} // namespace

PriceTierEditor::PriceTierEditor(const Services &services, QWidget *parent)
    : ListEditor(services, parent)
    , m_ui(std::make_unique<Ui::PriceTierEditor>())
{
    m_ui->setupUi(this);
    setUpTable(m_ui->values, m_ui->search, &m_model, &m_filter, m_messages);
    start(m_ui->list, m_ui->add, m_ui->buttons, m_ui->rightLayout);
}

PriceTierEditor::~PriceTierEditor() = default;

QStringList PriceTierEditor::names() const
{
    QStringList out;
    for (const PriceTier &tier : directory().priceTiers)
        out << tier.name;
    return out;
}

void PriceTierEditor::load(int index)
{
    m_base = directory().priceTiers.value(index);
    m_ui->name->setText(m_base.name);
    m_ui->currency->setText(m_base.currency);
    m_model.setValues({}, m_base.currency);
    auto job = [id = m_base.id](Session &session) { return CatalogueRepository(session).prices(id); };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this,
                   [this, id = m_base.id](const Result<QList<ProductValue>> &result) {
                       if (result && id == m_base.id)
                           m_model.setValues(*result, m_base.currency);
                   });
}

bool PriceTierEditor::isModified() const
{
    return m_ui->name->text() != m_base.name || m_ui->currency->text() != m_base.currency || m_model.isModified();
}

void PriceTierEditor::save()
{
    PriceTier tier = m_base;
    tier.name = m_ui->name->text();
    tier.currency = m_ui->currency->text();
    const FieldProblems problems = validate(tier);
    m_problems.show(problems);
    if (!problems.isEmpty())
        return;
    auto job = [tier, changes = m_model.changes()](Session &session) {
        const qint64 id = ChannelsRepository(session).save(tier);
        CatalogueRepository(session).savePrices(id, changes);
        return id;
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this,
                   [this](const Result<qint64> &result) { saved(result); });
}

WarehouseEditor::WarehouseEditor(const Services &services, QWidget *parent)
    : ListEditor(services, parent)
    , m_ui(std::make_unique<Ui::WarehouseEditor>())
{
    m_ui->setupUi(this);
    setUpTable(m_ui->values, m_ui->search, &m_model, &m_filter, m_messages);
    start(m_ui->list, m_ui->add, m_ui->buttons, m_ui->rightLayout);
}

WarehouseEditor::~WarehouseEditor() = default;

QStringList WarehouseEditor::names() const
{
    QStringList out;
    for (const Warehouse &warehouse : directory().warehouses)
        out << warehouse.name;
    return out;
}

void WarehouseEditor::load(int index)
{
    m_base = directory().warehouses.value(index);
    m_ui->name->setText(m_base.name);
    m_model.setValues({}, {});
    auto job = [id = m_base.id](Session &session) { return CatalogueRepository(session).stock(id); };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this,
                   [this, id = m_base.id](const Result<QList<ProductValue>> &result) {
                       if (result && id == m_base.id)
                           m_model.setValues(*result, {});
                   });
}

bool WarehouseEditor::isModified() const { return m_ui->name->text() != m_base.name || m_model.isModified(); }

void WarehouseEditor::save()
{
    Warehouse warehouse = m_base;
    warehouse.name = m_ui->name->text();
    const FieldProblems problems = validate(warehouse);
    m_problems.show(problems);
    if (!problems.isEmpty())
        return;
    auto job = [warehouse, changes = m_model.changes()](Session &session) {
        const qint64 id = ChannelsRepository(session).save(warehouse);
        CatalogueRepository(session).saveStock(id, changes);
        return id;
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this,
                   [this](const Result<qint64> &result) { saved(result); });
}

} // namespace kontor

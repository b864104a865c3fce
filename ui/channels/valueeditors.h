// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "channels/listeditor.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace kontor {

namespace Ui {
class PriceTierEditor;
class WarehouseEditor;
} // namespace Ui

/// The products of the store with one editable number each: a price (with currency) or a quantity. A few hundred to a few
/// thousand rows, all in memory, because they are edited as a whole.
class ProductValuesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Sku, Title, Value, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setValues(const QList<ProductValue> &values, const QString &currency);
    QList<ProductValueChange> changes() const; ///< since setValues()
    bool isModified() const { return !changes().isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_values.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// What was typed is no number; empty: the next one is.
    void refused(const QString &why);

private:
    QList<ProductValue> m_values, m_loaded;
    QString m_currency; ///< empty: quantities
};

/// The price tiers with their prices.
class PriceTierEditor : public ListEditor
{
    Q_OBJECT
public:
    explicit PriceTierEditor(const Services &services, QWidget *parent = nullptr);
    ~PriceTierEditor() override;

protected:
    QStringList names() const override;
    void load(int index) override;
    bool isModified() const override;
    void save() override;
    qint64 idAt(int index) const override { return directory().priceTiers.value(index).id; }

private:
    std::unique_ptr<Ui::PriceTierEditor> m_ui;
    ProductValuesModel m_model;
    QSortFilterProxyModel m_filter; ///< over a list in memory, not over a database
    PriceTier m_base;
};

/// The warehouses with their stock.
class WarehouseEditor : public ListEditor
{
    Q_OBJECT
public:
    explicit WarehouseEditor(const Services &services, QWidget *parent = nullptr);
    ~WarehouseEditor() override;

protected:
    QStringList names() const override;
    void load(int index) override;
    bool isModified() const override;
    void save() override;
    qint64 idAt(int index) const override { return directory().warehouses.value(index).id; }

private:
    std::unique_ptr<Ui::WarehouseEditor> m_ui;
    ProductValuesModel m_model;
    QSortFilterProxyModel m_filter;
    Warehouse m_base;
};

} // namespace kontor

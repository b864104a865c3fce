// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/listpage.h"
#include "products/producttablemodel.h"

class QAction;
class QComboBox;
class QTableView;

namespace kontor {

/// The Products page: what is sold; search, by category, edit, take from sale, remove, export.
class ProductsView : public ListPage
{
    Q_OBJECT
public:
    explicit ProductsView(const Services &services, QWidget *parent = nullptr);
    QTableView &table() { return *m_table; }
    ProductTableModel &model() { return *m_model; }
    void refresh();
    /// Everything that search and filters find, into a file that is asked for.
    void exportAll();

Q_SIGNALS:
    void counted(qint64 products);
    void openRequested(qint64 id); ///< 0: a new one

private:
    void ask() override;
    void showCount(qint64 rows);
    void loadCategories();
    void updateButtons();
    void open();
    void setSold(bool sold);
    void remove();
    /// Runs `job` for the current product, which is named in what is said of it.
    template <typename Job> void changeCurrent(Job job, const std::function<QString(const QString &product)> &said);
    QString currentName() const;
    qint64 currentId() const;

    ProductTableModel *m_model;
    QTableView *m_table;
    QComboBox *m_category = nullptr;
    QComboBox *m_sold = nullptr;
    QList<QAction *> m_ofOne; ///< need a current product
};

} // namespace kontor

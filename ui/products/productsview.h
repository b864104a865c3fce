// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "products/producttablemodel.h"

#include <QWidget>

#include <thread>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QTimer;

namespace kontor {

class MessageBar;

/// The Products page: what is sold; search, by category, edit, take from sale, remove, export.
class ProductsView : public QWidget
{
    Q_OBJECT
public:
    explicit ProductsView(const Services &services, QWidget *parent = nullptr);
    ~ProductsView() override;
    QTableView &table() { return *m_table; }
    ProductTableModel &model() { return *m_model; }
    void refresh();
    /// Everything that search and filters find, into a file that is asked for.
    void exportAll();

Q_SIGNALS:
    void counted(qint64 products);
    void openRequested(qint64 id); ///< 0: a new one

protected:
    void showEvent(QShowEvent *event) override;

private:
    void apply();
    void loadCategories();
    void updateButtons();
    void open();
    void setSold(bool sold);
    void remove();
    /// Runs `job` for the current product, which is named in what is said of it.
    template <typename Job> void changeCurrent(Job job, const std::function<QString(const QString &product)> &said);
    QString currentName() const;
    qint64 currentId() const;

    Services m_services;
    ProductTableModel *m_model;
    QTableView *m_table;
    QLineEdit *m_search;
    QComboBox *m_category;
    QComboBox *m_sold;
    QLabel *m_count;
    MessageBar *m_messages;
    QTimer *m_delay;
    QList<QAction *> m_ofOne; ///< need a current product
    bool m_asked = false;
    bool m_exporting = false;
    Cancel m_cancel;
    std::jthread m_exporter;
};

} // namespace kontor

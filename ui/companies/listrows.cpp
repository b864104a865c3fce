// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/listrows.h"

#include "base/listparts.h"
#include "base/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kontor {

constexpr int idRole = Qt::UserRole;

QTableWidget *makeRows(QWidget *page, const QString &name, const QString &accessible, const QStringList &headings, int wide)
{
    auto *table = new QTableWidget(0, int(headings.size()), page);
    table->setObjectName(name);
    table->setAccessibleName(accessible);
    table->setHorizontalHeaderLabels(headings);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleTable(table);
    table->setTabKeyNavigation(false);
    if (wide >= 0)
        table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    else
        table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

qint64 selectedRow(const QTableWidget *table)
{
    const QTableWidgetItem *item =
        table->currentRow() >= 0 && !table->selectedItems().isEmpty() ? table->item(table->currentRow(), 0) : nullptr;
    return item != nullptr ? item->data(idRole).toLongLong() : -1;
}

void fillRows(QTableWidget *table, const QList<std::pair<qint64, QStringList>> &rows)
{
    const qint64 selected = selectedRow(table);
    table->setRowCount(0);
    table->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const auto &[id, texts] = rows[row];
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(text::plainToolTip(texts[column]));
            table->setItem(row, column, item);
        }
        table->item(row, 0)->setData(idRole, id);
        if (id == selected)
            table->selectRow(row);
    }
    constexpr int widest = 220; // one long name leaves room for the rest; the whole is in the tooltip
    const QHeaderView &header = *table->horizontalHeader();
    for (int column = 0; column < table->columnCount() - (header.stretchLastSection() ? 1 : 0); ++column) {
        if (header.sectionResizeMode(column) == QHeaderView::Stretch)
            continue;
        table->resizeColumnToContents(column);
        table->setColumnWidth(column, std::min(table->columnWidth(column), widest));
    }
}

QWidget *listPage(QWidget *page, QAbstractItemView *list, const QList<QPushButton *> &buttons)
{
    auto *row = new QHBoxLayout;
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(list, 1);
    layout->addLayout(row);
    return page;
}

} // namespace kontor

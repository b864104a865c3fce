// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/listparts.h"

#include "base/icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>

namespace kontor {

void styleTable(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    styleHeaders(table);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 12);
}

void styleHeaders(QTableView *table)
{
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void widenToHeadings(QTableView *table)
{
    constexpr int widest = 260;
    for (int i = 0; i < table->model()->columnCount(); ++i)
        table->setColumnWidth(i,
                              std::max(table->columnWidth(i), std::min(widest, table->horizontalHeader()->sectionSizeHint(i))));
}

QAction *addListButton(QBoxLayout *row, const QString &name, const QString &iconName, const QString &text,
                       const std::function<void()> &run, QWidget *list)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *action = new QAction(icon(iconName), text, button);
    action->setIconText(text); // the button's words; else without the letter for the keyboard
    QObject::connect(action, &QAction::triggered, button, run);
    button->setDefaultAction(action);
    row->addWidget(button);
    if (list != nullptr) {
        list->addAction(action);
        list->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    return action;
}

} // namespace kontor

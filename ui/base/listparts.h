// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QBoxLayout;
class QTableView;
class QToolButton;
class QWidget;

namespace kontor {

/// The look of every table: whole rows, no grid, rows as high as the font wants.
void styleTable(QTableView *table);

/// A button in the row above a list; with a `list` the same is in its context menu. `name`: the button's object name.
QToolButton *addListButton(QBoxLayout *row, const QString &name, const QString &iconName, const QString &text,
                           const std::function<void()> &run, QWidget *list = nullptr);

} // namespace kontor

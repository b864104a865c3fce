// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/rowdelegate.h"

namespace kontor {

/// Draws inherited values quieter, a dot for the status, and the row menu's ⋮ at the end of the first column; proposes tiers and warehouses
/// to whoever types one.
class CustomerDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static QRect menuRect(const QRect &cell);
};

} // namespace kontor

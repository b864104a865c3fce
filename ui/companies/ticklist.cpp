// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/ticklist.h"

#include <QListWidget>

#include <algorithm>

namespace kontor {

static constexpr int idRole = Qt::UserRole;
static constexpr int linesShown = 6;

QListWidget *tickList(QWidget *parent, const QString &name)
{
    auto *list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is long ends in an ellipsis, and is whole in its tooltip
    list->setMaximumHeight(list->fontMetrics().lineSpacing() * linesShown + 2 * list->frameWidth());
    return list;
}

void addTick(QListWidget *list, const QString &text, qint64 id, bool ticked)
{
    auto *item = new QListWidgetItem(text, list);
    item->setToolTip(text);
    item->setData(idRole, id);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

QList<qint64> ticked(const QListWidget *list)
{
    QList<qint64> out;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            out << list->item(row)->data(idRole).toLongLong();
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace kontor

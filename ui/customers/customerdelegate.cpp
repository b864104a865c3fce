// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customerdelegate.h"

#include "base/icons.h"
#include "base/signs.h"
#include "customers/customerlist.h"

#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int menuWidth = 22;

Sign signOf(const QString &status)
{
    if (status == u"active"_s)
        return Sign::Good;
    return status == u"pending"_s ? Sign::Doubtful : Sign::Quiet;
}

} // namespace

QRect CustomerDelegate::menuRect(const QRect &cell)
{
    return QRect(cell.right() - menuWidth + 1, cell.top(), menuWidth, cell.height());
}

QSize CustomerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(size.height() + 6);
    return size;
}

QWidget *CustomerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = RowDelegate::createEditor(parent, option, index);
    const QStringList choices = index.data(CustomerTableModel::ChoicesRole).toStringList();
    if (auto *line = qobject_cast<QLineEdit *>(editor); line != nullptr && !choices.isEmpty()) {
        auto *completer = new QCompleter(choices, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    return editor;
}

void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.state &= ~QStyle::State_HasFocus;
    const bool selected = item.state & QStyle::State_Selected;
    if (index.data(CustomerTableModel::InheritedRole).toBool() && !selected) {
        QColor quiet = item.palette.color(QPalette::Text);
        quiet.setAlphaF(0.65F); // still 4.5:1 on either base (WCAG 2.1, 1.4.3)
        item.palette.setColor(QPalette::Text, quiet);
        item.font.setItalic(true);
    }
    if (index.data(CustomerTableModel::StagedRole).toBool() && !selected)
        item.backgroundBrush = changedCellColour(); // typed, not written yet
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    if (index.column() == CustomerQuery::Status) {
        const QString status = index.data(CustomerTableModel::StatusRole).toString();
        const QString text = std::exchange(item.text, QString());
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        if (status.isEmpty())
            return;
        const int size = item.fontMetrics.height() / 2;
        const QRect dot(item.rect.left() + 6, item.rect.center().y() - size / 2 + 1, size, size);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(selected ? QPen(item.palette.color(QPalette::HighlightedText), 1.5) : QPen(Qt::NoPen));
        painter->setBrush(signColour(signOf(status), item.palette));
        painter->drawEllipse(dot);
        painter->restore();
        QRect rest = item.rect.adjusted(dot.width() + 12, 0, -2, 0);
        style->drawItemText(painter, rest, Qt::AlignVCenter | Qt::AlignLeft, item.palette, true,
                            item.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()),
                            selected ? QPalette::HighlightedText : QPalette::Text);
        return;
    }
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (index.column() == CustomerQuery::Name && (selected || item.state & QStyle::State_MouseOver))
        style->drawItemText(painter, menuRect(item.rect), Qt::AlignCenter, item.palette, true, u"⋮"_s,
                            selected ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace kontor

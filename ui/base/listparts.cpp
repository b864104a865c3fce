// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/listparts.h"

#include "base/icons.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QStyleOption>
#include <QTableView>
#include <QToolButton>

namespace kontor {

namespace {

/// A button of the row above a list: where the row is narrow (beside a pane) it keeps its icon only, and its words in the tooltip.
class ListButton final : public QToolButton
{
public:
    QSize minimumSizeHint() const override { return {sizeHint().height(), sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QToolButton::resizeEvent(event);
        m_narrow = width() < sizeHint().width();
    }
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        if (m_narrow)
            option->toolButtonStyle = Qt::ToolButtonIconOnly;
    }

private:
    bool m_narrow = false;
};

constexpr auto compactRows = "kontorCompactRows"; ///< a property of the application

void setRowHeight(QTableView *table)
{
    constexpr int airy = 12;
    constexpr int close = 4;
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() +
                                                   (qApp->property(compactRows).toBool() ? close : airy));
}

} // namespace

void styleTable(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    styleHeaders(table);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight(table);
}

void setDensity(bool compact)
{
    qApp->setProperty(compactRows, compact);
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *table = qobject_cast<QTableView *>(widget);
        if (table != nullptr && table->verticalHeader()->sectionResizeMode(0) == QHeaderView::Fixed)
            setRowHeight(table);
    }
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

void letShrink(QComboBox *box)
{
    constexpr int letters = 6;
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * letters +
                         box->style()->pixelMetric(QStyle::PM_ScrollBarExtent) * 2);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QAction *addListButton(QBoxLayout *row, const QString &name, const QString &iconName, const QString &text,
                       const std::function<void()> &run, QWidget *list)
{
    auto *button = new ListButton;
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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

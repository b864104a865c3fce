// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/formproblems.h"

#include "base/signs.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QFormLayout>
#include <QLabel>
#include <QTabWidget>
#include <QStackedWidget>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// The form layout in which a widget stands, with its row.
QFormLayout *layoutOf(QWidget *widget, int *row)
{
    const auto layouts = widget->parentWidget()->findChildren<QFormLayout *>();
    for (QFormLayout *layout : layouts) {
        QFormLayout::ItemRole role;
        layout->getWidgetPosition(widget, row, &role);
        if (*row >= 0)
            return layout;
    }
    return nullptr;
}

/// Opens the tabs that a widget lies behind.
void reveal(QWidget *widget)
{
    for (QWidget *part = widget; part != nullptr; part = part->parentWidget()) {
        auto *stack = qobject_cast<QStackedWidget *>(part->parentWidget());
        if (auto *tabs = stack != nullptr ? qobject_cast<QTabWidget *>(stack->parentWidget()) : nullptr)
            tabs->setCurrentWidget(part);
        auto *viewport = part->parentWidget();
        if (auto *area = qobject_cast<QScrollArea *>(viewport != nullptr ? viewport->parentWidget() : nullptr))
            QTimer::singleShot(0, area, [area, seen = QPointer<QWidget>(widget)] { // once its label has its place
                if (seen != nullptr)
                    area->ensureWidgetVisible(seen);
            });
    }
}

} // namespace

QLabel *FormProblems::labelFor(const QString &field)
{
    if (QLabel *known = m_labels.value(field))
        return known;
    auto *widget = m_form->findChild<QWidget *>(field);
    if (widget == nullptr || widget->parentWidget() == nullptr)
        return nullptr;
    int row = -1;
    QFormLayout *layout = layoutOf(widget, &row);
    if (layout == nullptr)
        return nullptr;
    auto *label = new SignLabel(Sign::Bad, widget->parentWidget());
    label->setObjectName(field + u"Problem"_s);
    layout->insertRow(row + 1, QString(), label);
    m_labels.insert(field, label);
    return label;
}

FieldProblems FormProblems::show(const FieldProblems &problems)
{
    FieldProblems left;
    for (QLabel *label : std::as_const(m_labels))
        label->hide();
    QWidget *first = nullptr;
    for (const FieldProblem &problem : problems) {
        QLabel *label = labelFor(problem.field);
        if (label == nullptr) {
            left << problem;
            continue;
        }
        label->setText(problem.message);
        label->show();
        auto *widget = m_form->findChild<QWidget *>(problem.field);
        widget->setAccessibleDescription(problem.message);
        if (first == nullptr)
            first = widget;
    }
    if (first != nullptr) {
        reveal(first);
        first->setFocus();
    }
    return left;
}

void FormProblems::showField(const QString &field, const FieldProblems &problems)
{
    for (const FieldProblem &problem : problems) {
        if (problem.field != field)
            continue;
        if (QLabel *label = labelFor(field)) {
            label->setText(problem.message);
            label->show();
        }
        return;
    }
    if (QLabel *label = m_labels.value(field))
        label->hide();
}

QString FormProblems::textOf(const QString &field) const
{
    const QLabel *label = m_labels.value(field);
    return label != nullptr && !label->isHidden() ? label->text() : QString();
}

} // namespace kontor

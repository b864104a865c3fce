// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/twocolumns.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace kontor {

TwoColumns::TwoColumns(QWidget *first, QWidget *second, QWidget *parent)
    : QScrollArea(parent)
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_first(first)
    , m_second(second)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its fields scroll it
    auto *content = new QWidget(this);
    content->setLayout(m_halves);
    m_halves->setContentsMargins(0, 0, 0, 0);
    for (QWidget *half : {first, second}) {
        m_halves->addWidget(half, 1);
        half->show();
    }
    setWidget(content);
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    constexpr int each = 340; // a label and a field that an e-mail address fits into
    const int needed = std::max(each, m_first->minimumSizeHint().width()) + std::max(each, m_second->minimumSizeHint().width());
    m_halves->setDirection(event->size().width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace kontor {

/// Two halves of a form: side by side where both fit, else one below the other. Scrolls where even that is too high.
class TwoColumns : public QScrollArea
{
    Q_OBJECT
public:
    TwoColumns(QWidget *first, QWidget *second, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_halves;
    QWidget *m_first, *m_second;
};

} // namespace kontor

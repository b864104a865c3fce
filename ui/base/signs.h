// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLabel>

namespace kontor {

/// How something stands. Never told by colour alone: a word or an icon is beside it.
enum class Sign { Good, Doubtful, Bad, Quiet };

/// A colour to write and to draw with: at least 4.5:1 on windows and lists, light and dark (WCAG 2.1, 1.4.3; a test measures it).
QColor signColour(Sign sign, const QPalette &palette);
/// Behind the text of a cell that was changed and is not written yet.
QColor changedCellColour();

/// A text in a sign's colour, whatever palette the program has.
class SignLabel : public QLabel
{
    Q_OBJECT
public:
    SignLabel(Sign sign, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paint();
    Sign m_sign;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;

namespace kontor {

/// Chooses one value for one or many customers, after saying for how many: "Price tier for 214 customers".
class ChoiceDialog : public QDialog
{
    Q_OBJECT
public:
    ChoiceDialog(const QString &title, const QString &text, const QString &apply, QWidget *parent = nullptr);
    QComboBox &box() { return *m_box; }

private:
    QComboBox *m_box;
};

} // namespace kontor

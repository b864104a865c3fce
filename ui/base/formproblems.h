// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldproblem.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace kontor {

/// Shows what validate() says beside the field it speaks of: the widget whose objectName is the field's name, in a QFormLayout.
class FormProblems
{
public:
    explicit FormProblems(QWidget *form) : m_form(form) {}
    /// Shows these and hides all others; answers those for which the form has no field.
    FieldProblems show(const FieldProblems &problems);
    /// Shows or hides the problem of one field only (on leaving it).
    void showField(const QString &field, const FieldProblems &problems);
    /// What stands beside a field now.
    QString textOf(const QString &field) const;

private:
    QLabel *labelFor(const QString &field);
    QWidget *m_form;
    QHash<QString, QLabel *> m_labels;
};

} // namespace kontor

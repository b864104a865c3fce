// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kontor {

/// A rule that a form or a row breaks: the field's name (also the widget's objectName) and what to do about it.
struct FieldProblem
{
    QString field;
    QString message;
    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};
using FieldProblems = QList<FieldProblem>;

/// Throws Invalid with the first of them, if there is one.
void refuse(const FieldProblems &problems);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/stagedrow.h"

namespace kontor {

/// Cells and problems as staged rows keep them.
QString cellsToJson(const QStringList &cells);
QStringList cellsFromJson(const QString &json);
QString problemsToJson(const QList<RowProblem> &problems);
QList<RowProblem> problemsFromJson(const QString &json);

} // namespace kontor

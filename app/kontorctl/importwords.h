// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/importplan.h"

/// The words that options of an import take.
namespace kontor {

const QList<QPair<QString, ImportPlan::Mode>> &modes();
const QList<QPair<QString, ImportPlan::Match>> &matches();
QStringList encodings();
QStringList recordKinds();
/// "a, b or c"
QString oneOf(QStringList words);
extern const QString fieldsHint; ///< what columns can be mapped to

template <typename Value> QStringList wordsOf(const QList<QPair<QString, Value>> &list)
{
    QStringList out;
    for (const auto &[word, value] : list)
        out << word;
    return out;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace kontor {

/// What is done to the cells of one column before they are read as a field, in this order: join, trim, split, case, value table, yes and
/// no exchanged, default.
struct ColumnRule
{
    enum class Case { AsIs, Upper, Lower, Title };

    QStringList joinWith; ///< headings of further columns whose cells are added
    QString joinText = QStringLiteral(" "); ///< between them; empty cells are left out
    QStringList joinsNot; ///< cells of those columns that say nothing ('Default Title')
    bool trim = false;
    QString splitAt; ///< empty: not split
    int part = 1; ///< which part is kept, from 1; negative counts from the end
    Case letters = Case::AsIs;
    QMap<QString, QString> values; ///< 'RSA' → 'ZA'; compared without regard to case
    bool opposite =
        false; ///< yes and no change places: a column 'disabled' says whether something is not sold. An empty cell stays one
    QString fallback; ///< for an empty cell
    bool fromAbove =
        false; ///< an empty cell has what stands in the row above, where that is of the same group (ImportMapping::groupBy)

    bool isNothing() const { return *this == ColumnRule(); }
    QString applied(const QString &cell, const QStringList &joined = {}) const;
    QJsonObject toJson() const;
    static ColumnRule fromJson(const QJsonObject &json);
    friend bool operator==(const ColumnRule &, const ColumnRule &) = default;
};

} // namespace kontor

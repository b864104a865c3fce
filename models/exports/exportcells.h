// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"

#include <QByteArrayView>
#include <QHash>

namespace kontor {

/// Turns what the database sends for the fields of a record into cells, for programs or as people read it; keeps the bytes that it makes
/// until the next row.
class ExportCells
{
public:
    /// `forReading`: as the table shows it. `channelColumn` then answers whose default a record inherits; empty where nothing is inherited.
    ExportCells(QList<const FieldInfo *> fields, const Names &names, bool forReading, QString channelColumn = {});

    /// What is selected, with `prefix` before each column; `now`: Dialect::nowSql().
    QString columns(const QString &prefix, const QString &now) const;
    int columnCount() const;
    const QList<QByteArrayView> &of(const QByteArrayView *raw);

private:
    QByteArrayView cell(qsizetype i, QByteArrayView raw);

    QList<const FieldInfo *> m_fields;
    const Names &m_names;
    bool m_forReading;
    QString m_channelColumn;
    qint64 m_channel = 0; ///< of the row
    QHash<const FieldInfo *, QHash<qint64, QByteArray>> m_known; ///< names by id
    QList<QByteArray> m_made;
    QList<QByteArrayView> m_cells;
};

} // namespace kontor

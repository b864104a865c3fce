// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace kontor {

class Dialect;

/// A column of an exported file: a field of the customer, or of one of their addresses, or one of their attributes.
struct ExportColumn
{
    const FieldInfo *field = nullptr; ///< nullptr: an attribute
    int address = 0; ///< from 1, the default billing address first, as an import counts them; 0: a field of the customer
    QString attribute;
};

/// Turns what the database sends for the fields of a record into cells, for programs or as people read it; keeps the bytes that it makes
/// until the next row.
class ExportCells
{
public:
    /// `forReading`: as the table shows it. `channelColumn` then answers whose default a record inherits; empty where nothing is inherited.
    ExportCells(QList<ExportColumn> columns, const Names &names, bool forReading, QString channelColumn = {});

    /// What is selected of `customers`, with `prefix` before each column. Addresses and attributes come as JSON, one column each.
    QString columns(const QString &prefix, const Dialect &dialect) const;
    int columnCount() const;
    const QList<QByteArrayView> &of(const QByteArrayView *raw);

private:
    QByteArrayView cell(const FieldInfo &field, QByteArrayView raw, QByteArray &made);
    void takeParts(QByteArrayView addresses, QByteArrayView attributes);

    QList<ExportColumn> m_columns;
    QList<const FieldInfo *> m_addressFields; ///< those that some column wants
    QJsonArray m_addresses; ///< of the row
    QJsonObject m_attributes;
    bool m_wantsAttributes = false;
    int m_own = 0; ///< columns that are fields of the customer
    const Names &m_names;
    bool m_forReading;
    QString m_channelColumn;
    qint64 m_channel = 0; ///< of the row
    QHash<const FieldInfo *, QHash<qint64, QByteArray>> m_known; ///< names by id
    QList<QByteArray> m_made;
    QList<QByteArrayView> m_cells;
};

} // namespace kontor

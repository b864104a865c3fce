// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customerlist.h"
#include "fields/field.h"

namespace kontor {

struct ListColumn
{
    QString name; ///< in settings and files
    const FieldInfo *field; ///< nullptr for the name
    int place; ///< in the SELECT
};

/// What a row of the list is made of: the columns, and the fields that are selected for them.
struct ListLayout
{
    QList<const FieldInfo *> selected;
    QList<ListColumn> columns;
    int firstName, lastName, company, channel, status; ///< places

    ListLayout();
    QString selectList(const QString &now) const;
    static const ListLayout &all();

private:
    int place(const FieldInfo *field);
    int placeOf(const QString &field);
};

/// The name of a person, else of the company.
QString nameOf(const ListRow &row);
/// A cell of the database in its text form.
QString storedText(const FieldInfo &field, const QVariant &value);

} // namespace kontor

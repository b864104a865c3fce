// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace kontor {

/// One thing that somebody may do or not. On PostgreSQL a role of the server holds it; on SQLite, whose file whoever opens it has, everybody does.
struct Right
{
    QString name; ///< as stored
    const char *title; ///< to be translated
    QString label() const;
};

/// What people of a kind usually may do.
struct StaffRole
{
    QString name;
    const char *title;
    QStringList rights;
    QString label() const;
};

const QList<Right> &allRights();
const QList<StaffRole> &staffRoles(); ///< from the least to the most
QString adminRole(); ///< the name of the one that may enter staff
QString rightLabel(const QString &name);
QString staffRoleLabel(const QString &name);

/// The rights of whoever is connected. A value.
class Rights
{
public:
    static Rights all();
    Rights() = default;
    explicit Rights(const QStringList &names) : m_names(names.begin(), names.end()) {}

    bool isAll() const { return m_all; }
    /// `right`: one, or several with | between them, any of which is enough.
    bool may(const QString &right) const;
    friend bool operator==(const Rights &a, const Rights &b) { return a.m_all == b.m_all && a.m_names == b.m_names; }

private:
    QSet<QString> m_names;
    bool m_all = false;
};

/// What a right (or `store`, kontor-store itself) lets its holders do with a table.
struct TableGrant
{
    QString right, table;
    QStringList verbs; ///< upper case
    QStringList columns; ///< empty: the whole table
    bool allBut = false; ///< all columns but these
};

/// What stands in resources/rights/grants.txt.
QList<TableGrant> tableGrants();

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace kontor {

/// How far a permission reaches.
enum class Scope { None, Own, Unit, Tree, Company };

/// Something that a role lets people of a company do.
struct Permission
{
    QString name; ///< as stored: "buy"
    const char *title; ///< marked by QT_TRANSLATE_NOOP in the context "Permission"
    bool reaches = false; ///< it has a scope
    QString label() const;
};
const QList<Permission> &allPermissions();
QString scopeName(Scope scope); ///< "own", "unit", "tree", "company"
QString scopeLabel(Scope scope);

/// "buy orders:tree": permissions and how far they reach; those without a scope are Scope::Company. Unknown words are left out.
QHash<QString, Scope> permissionsOf(const QString &text);
QString permissionsText(const QHash<QString, Scope> &permissions); ///< the other direction, in the order of allPermissions()

QString permissionsInWords(const QString &text);

/// A role that each new company begins with.
struct RoleTemplate
{
    const char *name; ///< marked by QT_TRANSLATE_NOOP in the context "Permission"
    bool standard;
    QString permissions;
};
const QList<RoleTemplate> &roleTemplates();

/// What a visitor of the trade store may do. Without a company: everything that there is for one's own. A value.
struct Access
{
    qint64 companyId = 0, unitId = 0;
    QString company, unit; ///< names
    QString state; ///< of the company
    bool administrator = false;
    QHash<QString, Scope> granted;

    bool inCompany() const { return companyId > 0; }
    bool may(const QString &permission) const;
    /// How far it reaches; Own for whoever is in no company.
    Scope scopeOf(const QString &permission) const;
};

} // namespace kontor

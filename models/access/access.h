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

/// Up to which amount a role lets people buy, or approve what others buy. A value.
struct AmountLimit
{
    qint64 minor = -1; ///< of `currency`; -1: any amount
    QString currency;
    bool isNone() const { return minor < 0; }
    /// Currencies never mix: an amount of another one is beyond the limit.
    bool allows(qint64 amount, const QString &of) const { return isNone() || (currency == of && amount <= minor); }
    friend bool operator==(const AmountLimit &, const AmountLimit &) = default;
};

/// The permissions that roles may limit by an amount: "buy", "approve".
const QStringList &limitedPermissions();

/// "buy orders:tree buy_up_to:50000:EUR": permissions, how far they reach, and up to which amount; those without a scope are Scope::Company. Unknown
/// words are left out. Of several roles, which have | between them, each reaches as far as the widest says.
QHash<QString, Scope> permissionsOf(const QString &text);
QString permissionsText(const QHash<QString, Scope> &permissions); ///< the other direction, in the order of allPermissions()

/// The limit of one role's text; none where it has none.
AmountLimit limitIn(const QString &role, const QString &permission);
/// The text of one role with another limit.
QString withLimit(const QString &role, const QString &permission, const AmountLimit &limit);
/// As it is stored: permissions in their order, then limits of those that it has.
QString canonicalRole(const QString &role);

QString permissionsInWords(const QString &role);

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
    QHash<QString, QList<AmountLimit>> limits; ///< by permission, of each role that has it

    /// Takes what roles grant, whose texts have | between them.
    void grant(const QString &roles);
    /// Whether an amount is within what they may buy or approve by themselves.
    bool isWithin(const QString &permission, qint64 minor, const QString &currency) const;
    /// The widest of their limits in that currency; none where one of their roles has none.
    AmountLimit limitOf(const QString &permission, const QString &currency) const;

    bool inCompany() const { return companyId > 0; }
    bool may(const QString &permission) const;
    /// How far it reaches; Own for whoever is in no company.
    Scope scopeOf(const QString &permission) const;
};

} // namespace kontor

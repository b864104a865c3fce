// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/access.h"

#include "base/money.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString inPermissions(const char *text) { return QCoreApplication::translate("Permission", text); }

Scope scopeNamed(const QString &name)
{
    for (const Scope scope : {Scope::Own, Scope::Unit, Scope::Tree, Scope::Company}) {
        if (scopeName(scope) == name)
            return scope;
    }
    return Scope::None;
}

/// Whether a company in that state has it, whoever asks: who is new sees no prices, who is blocked buys nothing.
bool stateAllows(const QString &state, const QString &permission)
{
    if (state == u"active"_s)
        return true;
    const bool buying = permission == u"buy"_s || permission == u"ask"_s || permission == u"approve"_s;
    return state == u"blocked"_s ? !buying : state == u"pending"_s && !buying && permission != u"see_prices"_s;
}

} // namespace

QString Permission::label() const { return inPermissions(title); }

const QList<Permission> &allPermissions()
{
    static const QList<Permission> list = {
        {u"buy"_s, QT_TRANSLATE_NOOP("Permission", "Buy: cart, quick order and checkout")},
        {u"see_prices"_s, QT_TRANSLATE_NOOP("Permission", "See prices")},
        {u"orders"_s, QT_TRANSLATE_NOOP("Permission", "See orders"), true},
        {u"cancel"_s, QT_TRANSLATE_NOOP("Permission", "Cancel orders"), true},
        {u"company"_s, QT_TRANSLATE_NOOP("Permission", "See the company, its units and people")},
        {u"employees"_s, QT_TRANSLATE_NOOP("Permission", "Invite colleagues, give them roles, end their work")},
        {u"roles"_s, QT_TRANSLATE_NOOP("Permission", "Make and change roles")},
        {u"units"_s, QT_TRANSLATE_NOOP("Permission", "Make and change business units")},
        {u"addresses"_s, QT_TRANSLATE_NOOP("Permission", "Enter and change own addresses")},
        {u"pay_on_account"_s, QT_TRANSLATE_NOOP("Permission", "Pay on account")},
        {u"company_addresses"_s, QT_TRANSLATE_NOOP("Permission", "Change the company's addresses")},
        {u"cost_centres"_s, QT_TRANSLATE_NOOP("Permission", "Make and change cost centres")},
        {u"checkout_defaults"_s, QT_TRANSLATE_NOOP("Permission", "Set what a checkout begins with")},
        {u"ask"_s, QT_TRANSLATE_NOOP("Permission", "Ask for approval of what goes beyond")},
        {u"approve"_s, QT_TRANSLATE_NOOP("Permission", "Approve what others ask for"), true},
        {u"requests"_s, QT_TRANSLATE_NOOP("Permission", "See order requests"), true},
        {u"budgets"_s, QT_TRANSLATE_NOOP("Permission", "Make and change budgets")},
        {u"approval_rules"_s, QT_TRANSLATE_NOOP("Permission", "Make and change approval rules")},
    };
    return list;
}

QString scopeName(Scope scope)
{
    switch (scope) {
    case Scope::Own:
        return u"own"_s;
    case Scope::Unit:
        return u"unit"_s;
    case Scope::Tree:
        return u"tree"_s;
    case Scope::Company:
        return u"company"_s;
    case Scope::None:
        break;
    }
    return {};
}

QString scopeLabel(Scope scope)
{
    switch (scope) {
    case Scope::Own:
        return inPermissions(QT_TRANSLATE_NOOP("Permission", "their own"));
    case Scope::Unit:
        return inPermissions(QT_TRANSLATE_NOOP("Permission", "of their unit"));
    case Scope::Tree:
        return inPermissions(QT_TRANSLATE_NOOP("Permission", "of their unit and those below"));
    case Scope::Company:
        return inPermissions(QT_TRANSLATE_NOOP("Permission", "of the company"));
    case Scope::None:
        break;
    }
    return inPermissions(QT_TRANSLATE_NOOP("Permission", "none"));
}

QHash<QString, Scope> permissionsOf(const QString &text)
{
    QHash<QString, Scope> out;
    for (const QString &word : QString(text).replace(u'|', u' ').split(u' ', Qt::SkipEmptyParts)) {
        const QString name = word.section(u':', 0, 0);
        const auto known = std::find_if(allPermissions().begin(), allPermissions().end(),
                                        [&name](const Permission &one) { return one.name == name; });
        if (known == allPermissions().end())
            continue;
        const Scope scope = known->reaches ? scopeNamed(word.section(u':', 1)) : Scope::Company;
        if (scope != Scope::None)
            out[name] = std::max(out.value(name, Scope::None), scope); // of several roles the widest
    }
    return out;
}

QString permissionsText(const QHash<QString, Scope> &permissions)
{
    QStringList out;
    for (const Permission &one : allPermissions()) {
        const Scope scope = permissions.value(one.name, Scope::None);
        if (scope != Scope::None)
            out << (one.reaches ? one.name + u':' + scopeName(scope) : one.name);
    }
    return out.join(u' ');
}

const QStringList &limitedPermissions()
{
    static const QStringList list = {u"buy"_s, u"approve"_s};
    return list;
}

AmountLimit limitIn(const QString &role, const QString &permission)
{
    const QString begin = permission + u"_up_to:"_s;
    for (const QString &word : role.split(u' ', Qt::SkipEmptyParts)) {
        bool ok = false;
        const qint64 minor = word.startsWith(begin) ? word.section(u':', 1, 1).toLongLong(&ok) : -1;
        if (ok && minor >= 0)
            return {minor, word.section(u':', 2)};
    }
    return {};
}

QString withLimit(const QString &role, const QString &permission, const AmountLimit &limit)
{
    QStringList words = role.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([&permission](const QString &word) { return word.startsWith(permission + u"_up_to:"_s); });
    if (!limit.isNone())
        words << u"%1_up_to:%2:%3"_s.arg(permission).arg(limit.minor).arg(limit.currency);
    return canonicalRole(words.join(u' '));
}

QString canonicalRole(const QString &role)
{
    const QHash<QString, Scope> granted = permissionsOf(role);
    QString out = permissionsText(granted);
    for (const QString &permission : limitedPermissions()) {
        const AmountLimit limit = limitIn(role, permission);
        if (!limit.isNone() && granted.contains(permission))
            out += u" %1_up_to:%2:%3"_s.arg(permission).arg(limit.minor).arg(limit.currency);
    }
    return out;
}

QString permissionsInWords(const QString &role)
{
    const QHash<QString, Scope> granted = permissionsOf(role);
    QStringList out;
    for (const Permission &one : allPermissions()) {
        const Scope scope = granted.value(one.name, Scope::None);
        if (scope == Scope::None)
            continue;
        out << (one.reaches ? u"%1 (%2)"_s.arg(one.label(), scopeLabel(scope)) : one.label());
        if (const AmountLimit limit = limitIn(role, one.name); !limit.isNone())
            out.last() +=
                u' ' + inPermissions(QT_TRANSLATE_NOOP("Permission", "up to %1")).arg(formatMoney(limit.minor, limit.currency));
    }
    return out.join(u", "_s);
}

const QList<RoleTemplate> &roleTemplates()
{
    static const QList<RoleTemplate> list = {
        {QT_TRANSLATE_NOOP("Permission", "Buyer"), true,
         u"buy see_prices orders:own cancel:own company addresses pay_on_account ask requests:own"_s},
        {QT_TRANSLATE_NOOP("Permission", "Approver"), false,
         u"buy see_prices orders:tree cancel:tree company addresses pay_on_account ask approve:tree requests:tree"_s},
        {QT_TRANSLATE_NOOP("Permission", "Viewer"), false, u"see_prices orders:company company requests:company"_s},
    };
    return list;
}

void Access::grant(const QString &roles)
{
    granted = permissionsOf(roles);
    limits.clear();
    for (const QString &role : roles.split(u'|', Qt::SkipEmptyParts)) {
        const QHash<QString, Scope> own = permissionsOf(role);
        for (const QString &permission : limitedPermissions()) {
            if (own.contains(permission))
                limits[permission] << limitIn(role, permission);
        }
    }
}

bool Access::isWithin(const QString &permission, qint64 minor, const QString &currency) const
{
    if (!inCompany() || administrator)
        return true;
    const QList<AmountLimit> own = limits.value(permission);
    return std::any_of(own.begin(), own.end(), [&](const AmountLimit &one) { return one.allows(minor, currency); });
}

AmountLimit Access::limitOf(const QString &permission, const QString &currency) const
{
    AmountLimit out{0, currency};
    for (const AmountLimit &one : limits.value(permission)) {
        if (one.isNone())
            return {};
        if (one.currency == currency && one.minor > out.minor)
            out = one;
    }
    return inCompany() && !administrator ? out : AmountLimit();
}

bool Access::may(const QString &permission) const
{
    if (permission.isEmpty() || !inCompany())
        return true;
    return stateAllows(state, permission) && (administrator || granted.value(permission, Scope::None) != Scope::None);
}

Scope Access::scopeOf(const QString &permission) const
{
    if (!inCompany())
        return Scope::Own;
    if (!stateAllows(state, permission))
        return Scope::None;
    return administrator ? Scope::Company : granted.value(permission, Scope::None);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/access.h"

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
    const bool buying = permission == u"buy"_s;
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
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
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

QString permissionsInWords(const QString &text)
{
    const QHash<QString, Scope> granted = permissionsOf(text);
    QStringList out;
    for (const Permission &one : allPermissions()) {
        const Scope scope = granted.value(one.name, Scope::None);
        if (scope != Scope::None)
            out << (one.reaches ? u"%1 (%2)"_s.arg(one.label(), scopeLabel(scope)) : one.label());
    }
    return out.join(u", "_s);
}

const QList<RoleTemplate> &roleTemplates()
{
    static const QList<RoleTemplate> list = {
        {QT_TRANSLATE_NOOP("Permission", "Buyer"), true,
         u"buy see_prices orders:own cancel:own company addresses pay_on_account"_s},
        {QT_TRANSLATE_NOOP("Permission", "Approver"), false,
         u"buy see_prices orders:tree cancel:tree company addresses pay_on_account"_s},
        {QT_TRANSLATE_NOOP("Permission", "Viewer"), false, u"see_prices orders:company company"_s},
    };
    return list;
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

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/granting.h"

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

QString permissionsOfRoles(const QList<CompanyRole> &roles, const QList<qint64> &ids)
{
    QStringList out;
    for (const CompanyRole &role : roles) {
        if (ids.contains(role.id))
            out << role.permissions;
    }
    return out.join(u'|');
}

bool mayGrant(const Access &access, const QString &roles)
{
    if (access.administrator)
        return true;
    Access wanted;
    wanted.grant(roles);
    const auto within = [&access](const QString &permission, const QList<AmountLimit> &limits) {
        const QList<AmountLimit> own = access.limits.value(permission);
        return std::all_of(limits.begin(), limits.end(), [&own](const AmountLimit &limit) {
            return std::any_of(own.begin(), own.end(), [&limit](const AmountLimit &mine) {
                return mine.isNone() || (!limit.isNone() && mine.allows(limit.minor, limit.currency));
            });
        });
    };
    return std::all_of(wanted.granted.keyValueBegin(), wanted.granted.keyValueEnd(),
                       [&access](const auto &one) { return access.granted.value(one.first, Scope::None) >= one.second; }) &&
           std::all_of(wanted.limits.keyValueBegin(), wanted.limits.keyValueEnd(),
                       [&within](const auto &one) { return within(one.first, one.second); });
}

/// What a role grants beyond what it did: permissions, wider scopes, higher limits.
QString addedTo(const QString &before, const QString &after)
{
    const QHash<QString, Scope> had = permissionsOf(before);
    const auto raised = [&](const QString &permission) {
        const AmountLimit was = limitIn(before, permission), is = limitIn(after, permission);
        return !was.isNone() && (is.isNone() || !was.allows(is.minor, is.currency));
    };
    QHash<QString, Scope> added = permissionsOf(after);
    added.removeIf([&](const auto &one) { return had.value(one.key(), Scope::None) >= one.value() && !raised(one.key()); });
    QString out = permissionsText(added);
    for (const QString &permission : limitedPermissions())
        out = withLimit(out, permission, limitIn(after, permission));
    return out;
}

} // namespace kontor

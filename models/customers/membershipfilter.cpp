// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/membershipfilter.h"

#include "base/text.h"

namespace kontor {

using namespace Qt::StringLiterals;

const QStringList &membershipFilters()
{
    static const QStringList names = {u"member"_s, u"unit"_s, u"role"_s, u"administrator"_s};
    return names;
}

Condition membershipFilter(const QString &name, const QString &value)
{
    const QString of =
        u"(c.channel_id, c.id) IN (SELECT u.channel_id, u.customer_id FROM (SELECT * FROM company_users WHERE left_at = 0) u%1)"_s;
    const QString none =
        u"NOT EXISTS (SELECT 1 FROM (SELECT * FROM company_users WHERE left_at = 0) u%1 WHERE u.channel_id = c.channel_id AND u.customer_id = c.id)"_s;
    if (name == u"administrator"_s)
        return {of.arg(value == u"yes"_s ? u" WHERE u.administrator = TRUE"_s : u" WHERE u.administrator = FALSE"_s), {}};
    static const QHash<QString, QString> joins = {
        {u"member"_s, u" JOIN companies x ON x.channel_id = u.channel_id AND x.id = u.company_id"_s},
        {u"unit"_s, u" JOIN business_units x ON x.channel_id = u.channel_id AND x.id = u.unit_id"_s},
        {u"role"_s, u" JOIN company_user_roles r ON r.channel_id = u.channel_id AND r.user_id = u.id"
                    " JOIN company_roles x ON x.channel_id = r.channel_id AND x.id = r.role_id"_s}};
    if (value.toLower() == u"none"_s)
        return {none.arg(name == u"role"_s ? joins.value(name) : QString()), {}};
    // Of companies the folded name; units and roles are few in each.
    const QString column = name == u"member"_s ? u"x.name_key"_s : u"lower(x.name)"_s;
    const QString wanted = name == u"member"_s ? text::folded(value) : value.toLower();
    return {of.arg(joins.value(name) + u" WHERE %1 LIKE ? ESCAPE '\\'"_s.arg(column)),
            {QString(text::likeEscaped(wanted) + u'%')}};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Business units and roles of a company.
#include "base/text.h"
#include "companies/companiesrepository.h"
#include "companies/companyrows.h"

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// What budgets and approval rules are about: the other one instead; none (0): it is about that no longer.
static void replacePart(Session &session, qint64 channelId, const QString &part, qint64 from, qint64 to)
{
    if (to > 0)
        session.execute(
            u"INSERT INTO approval_parts (channel_id, owner, owner_id, part, ref_id) SELECT p.channel_id, p.owner,"
            " p.owner_id, p.part, CAST(? AS BIGINT) FROM approval_parts p WHERE p.channel_id = ? AND p.ref_id = ? AND p.part = ?"
            " ON CONFLICT (channel_id, owner, owner_id, part, ref_id) DO NOTHING"_s,
            {to, channelId, from, part});
    session.execute(u"DELETE FROM approval_parts WHERE channel_id = ? AND ref_id = ? AND part = ?"_s, {channelId, from, part});
}

/// The parts of approval rules that name roles.
static const QStringList &roleParts()
{
    static const QStringList list = {u"role"_s, u"step1_role"_s, u"step2_role"_s, u"step3_role"_s};
    return list;
}

QList<BusinessUnit> CompaniesRepository::units(qint64 channelId, qint64 companyId)
{
    return recordsOf(unitFields(),
                     m_session.select(u"SELECT %1 FROM business_units WHERE channel_id = ? AND company_id = ? ORDER BY id"_s.arg(
                                          unitFields().selectList()),
                                      {channelId, companyId}));
}

QList<CompanyRole> CompaniesRepository::roles(qint64 channelId, qint64 companyId)
{
    return recordsOf(companyRoleFields(),
                     m_session.select(u"SELECT %1 FROM company_roles WHERE channel_id = ? AND company_id = ? ORDER BY id"_s.arg(
                                          companyRoleFields().selectList()),
                                      {channelId, companyId}));
}

QHash<qint64, qint64> CompaniesRepository::usersOfUnits(qint64 channelId, qint64 companyId)
{
    QHash<qint64, qint64> out;
    for (const Row &row : m_session.select(u"SELECT unit_id, count(*) FROM company_users WHERE channel_id = ? AND company_id = ?"
                                           " AND active = TRUE GROUP BY unit_id"_s,
                                           {channelId, companyId}))
        out.insert(row.integer(0), row.integer(1));
    return out;
}

QHash<qint64, qint64> CompaniesRepository::usersOfRoles(qint64 channelId, qint64 companyId)
{
    QHash<qint64, qint64> out;
    for (const Row &row : m_session.select(u"SELECT r.id, count(*) FROM company_roles r JOIN company_user_roles x"
                                           " ON x.channel_id = r.channel_id AND x.role_id = r.id"
                                           " WHERE r.channel_id = ? AND r.company_id = ? GROUP BY r.id"_s,
                                           {channelId, companyId}))
        out.insert(row.integer(0), row.integer(1));
    return out;
}

void CompaniesRepository::refuseCircle(const BusinessUnit &unit)
{
    const QList<BusinessUnit> all = units(unit.channelId, unit.companyId);
    if (unit.parentId > 0 &&
        std::none_of(all.begin(), all.end(), [&](const BusinessUnit &one) { return one.id == unit.parentId; }))
        throw Failure(Error::Kind::Invalid, tr("The unit that it is part of is not there."), u"parent_id"_s);
    for (const BusinessUnit &one : all) {
        if (one.id != unit.id && one.parentId == unit.parentId && text::folded(one.name) == text::folded(unit.name))
            throw Failure(Error::Kind::Invalid, tr("There is a unit ‘%1’ there already.").arg(unitPath(all, one.id)), u"name"_s);
    }
    if (unit.id > 0 && unitsBelow(all, unit.id).contains(unit.parentId))
        throw Failure(Error::Kind::Invalid, tr("A unit can't be part of itself or of one that is in it."), u"parent_id"_s);
    QHash<qint64, qint64> parents;
    for (const BusinessUnit &one : all)
        parents.insert(one.id, one.parentId);
    const qint64 self = unit.id > 0 ? unit.id : -1;
    parents.insert(self, unit.parentId);
    const auto depth = [&parents](qint64 id) {
        int levels = 0;
        for (; id != 0 && levels <= unitDepthMax; id = parents.value(id))
            ++levels;
        return levels;
    };
    QList<qint64> moved = unit.id > 0 ? unitsBelow(all, unit.id) : QList<qint64>{self};
    for (const qint64 id : std::as_const(moved)) {
        if (depth(id) > unitDepthMax)
            throw Failure(Error::Kind::Invalid, tr("Units are at most %1 levels deep.").arg(unitDepthMax), u"parent_id"_s);
    }
}

qint64 CompaniesRepository::saveUnit(BusinessUnit unit)
{
    unitFields().normalise(unit);
    refuse(validate(unit));
    load(unit.channelId, unit.companyId);
    refuseCircle(unit);
    QVariantList bound = unitFields().bound(unit, FieldTrait::Edited);
    const QStringList columns = unitFields().columns(FieldTrait::Edited);
    BusinessUnit before;
    if (unit.id == 0) {
        bound << unit.channelId << unit.companyId;
        unit.id = m_session.insert(u"INSERT INTO business_units (%1, channel_id, company_id) VALUES (%2) RETURNING id"_s.arg(
                                       columns.join(u", "_s), marks(bound.size())),
                                   bound);
    } else {
        for (const BusinessUnit &one : units(unit.channelId, unit.companyId)) {
            if (one.id == unit.id)
                before = one;
        }
        bound << unit.channelId << unit.id << unit.rowVersion;
        if (m_session.execute(
                u"UPDATE business_units SET %1 = ?, row_version = row_version + 1 WHERE channel_id = ? AND id = ? AND row_version = ?"_s
                    .arg(columns.join(u" = ?, "_s)),
                bound) == 0)
            throw changedMeanwhile(unit.name);
    }
    QList<FieldChange> changes = unitFields().difference(before, unit, u"unit/"_s);
    const QList<BusinessUnit> all = units(unit.channelId, unit.companyId);
    for (FieldChange &change : changes) {
        if (change.field == u"unit/parent_id"_s)
            change = {change.field, unitPath(all, change.before.toLongLong()), unitPath(all, change.after.toLongLong())};
    }
    changes.prepend(FieldChange{u"unit"_s, before.name, unit.name});
    record(unit.channelId, unit.companyId, before.id == 0 ? u"unit added"_s : u"unit changed"_s, changes);
    return unit.id;
}

void CompaniesRepository::removeUnit(qint64 channelId, qint64 unitId, qint64 heir)
{
    const auto found = recordsOf(
        unitFields(),
        m_session.select(u"SELECT %1 FROM business_units WHERE channel_id = ? AND id = ?"_s.arg(unitFields().selectList()),
                         {channelId, unitId}));
    if (found.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The unit is not there any more."));
    const BusinessUnit &unit = found.first();
    const QList<BusinessUnit> all = units(channelId, unit.companyId);
    if (all.size() == 1)
        throw Failure(Error::Kind::Conflict, tr("‘%1’ is the last unit: a company has at least one.").arg(unit.name));
    const qint64 to = unit.parentId > 0 ? unit.parentId : heir;
    const bool there =
        to != unitId && std::any_of(all.begin(), all.end(), [to](const BusinessUnit &one) { return one.id == to; });
    const bool used = m_session
                          .value(u"SELECT 1 FROM company_users WHERE channel_id = ? AND unit_id = ? UNION ALL"
                                 " SELECT 1 FROM company_invitations WHERE channel_id = ? AND unit_id = ? LIMIT 1"_s,
                                 {channelId, unitId, channelId, unitId})
                          .isValid();
    if (used && !there)
        throw Failure(Error::Kind::Conflict, tr("People work in ‘%1’: choose the unit that they go to.").arg(unit.name),
                      u"heir"_s);
    if (used)
        m_session.execute(
            u"UPDATE company_users SET unit_id = ?, row_version = row_version + 1 WHERE channel_id = ? AND unit_id = ?"_s,
            {to, channelId, unitId});
    if (used)
        m_session.execute(u"UPDATE company_invitations SET unit_id = ? WHERE channel_id = ? AND unit_id = ?"_s,
                          {to, channelId, unitId});
    m_session.execute(u"DELETE FROM company_links WHERE channel_id = ? AND unit_id = ?"_s, {channelId, unitId});
    // What was for this unit is for the one that its people go to; without one for no other, never for all.
    for (const auto &[table, owner] :
         {std::pair{u"company_address_units"_s, u"address_id"_s}, {u"cost_centre_units"_s, u"cost_centre_id"_s}}) {
        if (there)
            m_session.execute(
                u"INSERT INTO %1 (channel_id, %2, unit_id) SELECT x.channel_id, x.%2, ? FROM %1 x"
                " WHERE x.channel_id = ? AND x.unit_id = ? ON CONFLICT (channel_id, %2, unit_id) DO NOTHING"_s.arg(table, owner),
                {to, channelId, unitId});
        m_session.execute(u"DELETE FROM %1 WHERE channel_id = ? AND unit_id = ?"_s.arg(table), {channelId, unitId});
    }
    replacePart(m_session, channelId, u"unit"_s, unitId, there ? to : 0);
    for (const QString &table : {u"checkout_defaults"_s, u"company_payment_methods"_s})
        m_session.execute(u"DELETE FROM %1 WHERE channel_id = ? AND company_id = ? AND unit_id = ?"_s.arg(table),
                          {channelId, unit.companyId, unitId});
    m_session.execute(
        u"UPDATE business_units SET parent_id = ?, row_version = row_version + 1 WHERE channel_id = ? AND company_id = ? AND parent_id = ?"_s,
        {unit.parentId, channelId, unit.companyId, unitId});
    m_session.execute(u"DELETE FROM business_units WHERE channel_id = ? AND id = ?"_s, {channelId, unitId});
    record(channelId, unit.companyId, u"unit removed"_s, {FieldChange{u"unit"_s, unit.name, {}}});
}

qint64 CompaniesRepository::saveRole(CompanyRole role)
{
    companyRoleFields().normalise(role);
    refuse(validate(role));
    load(role.channelId, role.companyId);
    CompanyRole before;
    for (const CompanyRole &one : roles(role.channelId, role.companyId)) {
        if (one.id == role.id)
            before = one;
        else if (one.name.compare(role.name, Qt::CaseInsensitive) == 0)
            throw Failure(Error::Kind::Invalid, tr("The company has a role ‘%1’ already.").arg(one.name), u"name"_s);
    }
    if (role.standard)
        m_session.execute(u"UPDATE company_roles SET standard = FALSE, row_version = row_version + 1"
                          " WHERE channel_id = ? AND company_id = ? AND standard = TRUE AND id <> ?"_s,
                          {role.channelId, role.companyId, role.id});
    QVariantList bound = companyRoleFields().bound(role, FieldTrait::Edited);
    const QStringList columns = companyRoleFields().columns(FieldTrait::Edited);
    if (role.id == 0) {
        bound << role.channelId << role.companyId;
        role.id = m_session.insert(u"INSERT INTO company_roles (%1, channel_id, company_id) VALUES (%2) RETURNING id"_s.arg(
                                       columns.join(u", "_s), marks(bound.size())),
                                   bound);
    } else {
        bound << role.channelId << role.id << role.rowVersion;
        if (m_session.execute(
                u"UPDATE company_roles SET %1 = ?, row_version = row_version + 1 WHERE channel_id = ? AND id = ? AND row_version = ?"_s
                    .arg(columns.join(u" = ?, "_s)),
                bound) == 0)
            throw changedMeanwhile(role.name);
    }
    QList<FieldChange> changes = companyRoleFields().difference(before, role, u"role/"_s);
    changes.prepend(FieldChange{u"role"_s, before.name, role.name});
    record(role.channelId, role.companyId, before.id == 0 ? u"role added"_s : u"role changed"_s, changes);
    return role.id;
}

void CompaniesRepository::removeRole(qint64 channelId, qint64 roleId, qint64 replacement)
{
    const auto found = recordsOf(
        companyRoleFields(),
        m_session.select(u"SELECT %1 FROM company_roles WHERE channel_id = ? AND id = ?"_s.arg(companyRoleFields().selectList()),
                         {channelId, roleId}));
    if (found.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The role is not there any more."));
    const CompanyRole &role = found.first();
    const QList<CompanyRole> all = roles(channelId, role.companyId);
    const bool there = replacement != roleId &&
                       std::any_of(all.begin(), all.end(), [&](const CompanyRole &one) { return one.id == replacement; });
    const qint64 users =
        m_session.value(u"SELECT count(*) FROM company_user_roles WHERE channel_id = ? AND role_id = ?"_s, {channelId, roleId})
            .toLongLong();
    QList<std::pair<qint64, QString>> promised; // to those who were asked and have not come
    for (const Row &row : m_session.select(u"SELECT id, roles FROM company_invitations WHERE channel_id = ? AND company_id = ?"_s,
                                           {channelId, role.companyId})) {
        QStringList ids = row.text(1).split(u' ', Qt::SkipEmptyParts);
        if (ids.removeAll(QString::number(roleId)) == 0)
            continue;
        if (there && !ids.contains(QString::number(replacement)))
            ids << QString::number(replacement);
        promised.append({row.integer(0), ids.join(u' ')});
    }
    const bool ruled =
        m_session
            .value(u"SELECT 1 FROM approval_parts WHERE channel_id = ? AND ref_id = ? AND part IN (%1) LIMIT 1"_s.arg(
                       marks(roleParts().size())),
                   QVariantList{channelId, roleId} + QVariantList(roleParts().begin(), roleParts().end()))
            .isValid();
    if (ruled && !there)
        throw Failure(Error::Kind::Conflict,
                      tr("Approval rules name the role ‘%1’: choose the one that they name instead.").arg(role.name),
                      u"replacement"_s);
    if (users + promised.size() > 0 && !there)
        throw Failure(Error::Kind::Conflict,
                      tr("%1 people have the role ‘%2’ or were invited to it: choose the one that they get instead.")
                          .arg(users + promised.size())
                          .arg(role.name),
                      u"replacement"_s);
    for (const auto &[id, ids] : std::as_const(promised))
        m_session.execute(u"UPDATE company_invitations SET roles = ? WHERE channel_id = ? AND id = ?"_s, {ids, channelId, id});
    if (role.standard && there)
        m_session.execute(
            u"UPDATE company_roles SET standard = TRUE, row_version = row_version + 1 WHERE channel_id = ? AND id = ?"_s,
            {channelId, replacement});
    if (users > 0)
        m_session.execute(u"INSERT INTO company_user_roles (channel_id, user_id, role_id)"
                          " SELECT r.channel_id, r.user_id, ? FROM company_user_roles r WHERE r.channel_id = ? AND r.role_id = ?"
                          " ON CONFLICT (channel_id, user_id, role_id) DO NOTHING"_s,
                          {replacement, channelId, roleId});
    m_session.execute(u"DELETE FROM company_user_roles WHERE channel_id = ? AND role_id = ?"_s, {channelId, roleId});
    for (const QString &part : roleParts())
        replacePart(m_session, channelId, part, roleId, replacement);
    m_session.execute(u"DELETE FROM company_links WHERE channel_id = ? AND role_id = ?"_s, {channelId, roleId});
    m_session.execute(u"DELETE FROM company_roles WHERE channel_id = ? AND id = ?"_s, {channelId, roleId});
    record(channelId, role.companyId, u"role removed"_s, {FieldChange{u"role"_s, role.name, {}}});
}

} // namespace kontor

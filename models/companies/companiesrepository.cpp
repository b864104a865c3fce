// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/companiesrepository.h"

#include "activity/activityrepository.h"
#include "base/text.h"
#include "access/access.h"
#include "fields/fieldset.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

template <typename Record> QList<Record> recordsOf(const FieldSet<Record> &fields, const Rows &rows)
{
    QList<Record> out;
    for (const Row &row : rows) {
        out.emplaceBack();
        fields.read(out.last(), [&row](int place) { return row.values()[place]; });
    }
    return out;
}

Failure changedMeanwhile(const QString &name)
{
    return Failure(Error::Kind::Conflict,
                   tr("Somebody else changed ‘%1’ meanwhile. Open it again to see their version.").arg(name), u"row_version"_s);
}

/// Fields of a row that was read by its own columns.
const auto counts = u", (SELECT count(*) FROM company_users u WHERE u.channel_id = c.channel_id AND u.company_id = c.id),"
                    " (SELECT count(*) FROM business_units b WHERE b.channel_id = c.channel_id AND b.company_id = c.id)"_s;

} // namespace

void CompaniesRepository::record(qint64 channelId, qint64 companyId, const QString &action, const QList<FieldChange> &changes)
{
    ActivityRepository(m_session).record(u"company"_s, companyId, action, changes, channelId);
    m_session.touch(u"companies"_s, companyId);
}

Company CompaniesRepository::load(qint64 channelId, qint64 id)
{
    const auto found = recordsOf(
        companyFields(),
        m_session.select(u"SELECT %1 FROM companies WHERE channel_id = ? AND id = ?"_s.arg(companyFields().selectList()),
                         {channelId, id}));
    if (found.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The company is not there any more."));
    return found.first();
}

qint64 CompaniesRepository::channelOf(qint64 id)
{
    const QVariant channel = m_session.value(u"SELECT channel_id FROM companies WHERE id = ?"_s, {id});
    if (!channel.isValid())
        throw Failure(Error::Kind::NotFound, tr("The company is not there any more."));
    return channel.toLongLong();
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

qint64 CompaniesRepository::add(Company company)
{
    companyFields().normalise(company);
    refuse(validate(company));
    FieldValues values;
    companyFields().addValues(values, company);
    QVariantList bound = companyFields().bound(company, FieldTrait::Edited);
    bound << company.channelId << (company.sourceId > 0 ? QVariant(company.sourceId) : QVariant(QMetaType(QMetaType::LongLong)))
          << m_session.now() << m_session.now() << text::folded(company.name) << companySearchText(company);
    const qint64 id = m_session.insert(
        u"INSERT INTO companies (%1, channel_id, source_id, created_at, updated_at, name_key, search_text) VALUES (%2)"
        " RETURNING id"_s.arg(companyFields().columns(FieldTrait::Edited).join(u", "_s), marks(bound.size())),
        bound);
    record(company.channelId, id, u"created"_s, difference({}, values));
    BusinessUnit first;
    first.channelId = company.channelId;
    first.companyId = id;
    first.name = tr("Headquarters");
    saveUnit(first);
    for (const RoleTemplate &one : roleTemplates()) {
        CompanyRole role;
        role.channelId = company.channelId;
        role.companyId = id;
        role.name = QCoreApplication::translate("Permission", one.name);
        role.standard = one.standard;
        role.permissions = permissionsText(permissionsOf(one.permissions));
        saveRole(role);
    }
    return id;
}

void CompaniesRepository::change(const Company &base, Company company)
{
    companyFields().normalise(company);
    refuse(validate(company));
    const QList<FieldChange> changes = companyFields().difference(base, company);
    if (changes.isEmpty())
        return;
    QVariantList bound = companyFields().bound(company, FieldTrait::Edited);
    bound << m_session.now() << text::folded(company.name) << companySearchText(company) << base.channelId << base.id
          << base.rowVersion;
    const qint64 rows = m_session.execute(
        u"UPDATE companies SET %1 = ?, updated_at = ?, name_key = ?, search_text = ?, row_version = row_version + 1"
        " WHERE channel_id = ? AND id = ? AND row_version = ?"_s.arg(
            companyFields().columns(FieldTrait::Edited).join(u" = ?, "_s)),
        bound);
    if (rows == 0)
        throw changedMeanwhile(base.name);
    record(base.channelId, base.id, u"changed"_s, changes);
}

void CompaniesRepository::setState(qint64 channelId, qint64 id, const QString &state)
{
    const Company before = load(channelId, id);
    Company after = before;
    after.state = state;
    change(before, after);
}

void CompaniesRepository::refuseCircle(const BusinessUnit &unit)
{
    const QList<BusinessUnit> all = units(unit.channelId, unit.companyId);
    if (unit.parentId > 0 &&
        std::none_of(all.begin(), all.end(), [&](const BusinessUnit &one) { return one.id == unit.parentId; }))
        throw Failure(Error::Kind::Invalid, tr("The unit that it is part of is not there."), u"parent_id"_s);
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
    changes.prepend(FieldChange{u"unit"_s, before.name, unit.name});
    record(unit.channelId, unit.companyId, u"unit changed"_s, changes);
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
    const bool used =
        m_session.value(u"SELECT 1 FROM company_users WHERE channel_id = ? AND unit_id = ? LIMIT 1"_s, {channelId, unitId})
            .isValid();
    if (used && !there)
        throw Failure(Error::Kind::Conflict, tr("People work in ‘%1’: choose the unit that they go to.").arg(unit.name),
                      u"heir"_s);
    if (used)
        m_session.execute(
            u"UPDATE company_users SET unit_id = ?, row_version = row_version + 1 WHERE channel_id = ? AND unit_id = ?"_s,
            {to, channelId, unitId});
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
    record(role.channelId, role.companyId, u"role changed"_s, changes);
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
    if (users > 0 && !there)
        throw Failure(Error::Kind::Conflict,
                      tr("%1 people have the role ‘%2’: choose the one that they get instead.").arg(users).arg(role.name),
                      u"replacement"_s);
    if (users > 0)
        m_session.execute(u"INSERT INTO company_user_roles (channel_id, user_id, role_id)"
                          " SELECT r.channel_id, r.user_id, ? FROM company_user_roles r WHERE r.channel_id = ? AND r.role_id = ?"
                          " ON CONFLICT (channel_id, user_id, role_id) DO NOTHING"_s,
                          {replacement, channelId, roleId});
    m_session.execute(u"DELETE FROM company_user_roles WHERE channel_id = ? AND role_id = ?"_s, {channelId, roleId});
    m_session.execute(u"DELETE FROM company_roles WHERE channel_id = ? AND id = ?"_s, {channelId, roleId});
    record(channelId, role.companyId, u"role removed"_s, {FieldChange{u"role"_s, role.name, {}}});
}

ListSql CompaniesRepository::list(const CompanyQuery &query)
{
    ListSql out;
    out.columns = companyFields().selectList(u"c."_s) + counts;
    out.from = u"companies c"_s;
    out.where.sql = u"1 = 1"_s;
    const auto only = [&out](const QString &sql, const QVariantList &values) {
        out.where.sql += u" AND "_s + sql;
        out.where.values += values;
    };
    if (!query.state.isEmpty())
        only(u"c.state = ?"_s, {query.state});
    if (query.channelId > 0)
        only(u"c.channel_id = ?"_s, {query.channelId});
    for (const QString &word : text::searchWords(query.search))
        only(u"c.search_text LIKE ? ESCAPE '\\'"_s, {QString(u'%' + text::likeEscaped(word) + u'%')});
    out.key = u"c.name_key"_s;
    out.id = u"c.id"_s;
    out.descending = query.descending;
    return out;
}

CompanyRow CompaniesRepository::fromCells(const QVariantList &cells)
{
    CompanyRow out;
    companyFields().read(out.company, [&cells](int place) { return cells[place]; });
    out.users = cells[cells.size() - 2].toLongLong();
    out.units = cells.last().toLongLong();
    return out;
}

QList<Company> CompaniesRepository::find(qint64 channelId, const QString &search, int limit)
{
    QList<Company> out;
    for (const ListRow &row : readPage(m_session, list({.search = search, .channelId = channelId}), std::nullopt, limit))
        out << fromCells(row.cells).company;
    return out;
}

} // namespace kontor

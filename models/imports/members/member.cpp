// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/members/member.h"

#include "access/membershipsql.h"
#include "activity/activityrepository.h"
#include "base/text.h"
#include "companies/companiesrepository.h"
#include "customers/customersrepository.h"
#include "fields/fieldset.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

using enum FieldTrait;

constexpr FieldTraits inFiles = FieldTraits(Edited) | Imported | InTemplate | Exported;
constexpr auto pathMark = " / ";

Field<Membership> line(const QString &name, const char *title, int length, QString Membership::*member,
                       const QStringList &headings)
{
    return {{.name = name, .title = title, .traits = inFiles, .length = length, .headings = headings}, member};
}

Field<Membership> truth(const QString &name, const char *title, bool Membership::*member, const QStringList &headings)
{
    return {{.name = name, .kind = FieldKind::YesNo, .title = title, .traits = inFiles, .headings = headings}, member};
}

} // namespace

const FieldSet<Membership> &memberFields()
{
    static const FieldSet<Membership> set(
        u"company_users"_s,
        {
            {{.name = u"company_code"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Code of the company"),
              .traits = inFiles | Exact | Digits,
              .length = 64,
              .headings = {u"companycode"_s, u"companyid"_s, u"companynumber"_s, u"firmennummer"_s}},
             &Membership::companyCode},
            line(u"company"_s, QT_TRANSLATE_NOOP("kontor", "Company"), 200, &Membership::company,
                 {u"companyname"_s, u"firma"_s, u"firmenname"_s, u"societe"_s}),
            {{.name = u"email"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "E-mail"),
              .traits = inFiles,
              .length = 254,
              .headings = {u"mail"_s, u"emailaddress"_s},
              .problem = emailProblem},
             &Membership::email},
            {{.name = u"customer_code"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Source code of the customer"),
              .traits = inFiles | Exact | Digits,
              .length = 64,
              .headings = {u"customerid"_s, u"customernumber"_s, u"kundennummer"_s, u"sourcecode"_s}},
             &Membership::customerCode},
            line(u"unit"_s, QT_TRANSLATE_NOOP("kontor", "Business unit"), 1000, &Membership::unit,
                 {u"businessunit"_s, u"einheit"_s, u"geschaeftseinheit"_s, u"unite"_s, u"location"_s, u"standort"_s}),
            line(u"roles"_s, QT_TRANSLATE_NOOP("kontor", "Roles"), 1000, &Membership::roles,
                 {u"role"_s, u"rolle"_s, u"rollen"_s}),
            truth(u"administrator"_s, QT_TRANSLATE_NOOP("kontor", "Is an administrator"), &Membership::administrator,
                  {u"isadministrator"_s, u"admin"_s, u"isadmin"_s}),
            truth(u"active"_s, QT_TRANSLATE_NOOP("kontor", "Active"), &Membership::active,
                  {u"isactive"_s, u"aktiv"_s, u"actif"_s}),
            line(u"department"_s, QT_TRANSLATE_NOOP("kontor", "Department"), 100, &Membership::department,
                 {u"abteilung"_s, u"departement"_s}),
            line(u"mobile"_s, QT_TRANSLATE_NOOP("kontor", "Mobile phone"), 100, &Membership::mobile,
                 {u"mobilephone"_s, u"handy"_s, u"mobil"_s}),
        });
    return set;
}

QList<Membership> MembersRepository::read(const QString &where, const QVariantList &values, const QString &order)
{
    QList<Membership> out;
    QHash<qint64, QList<BusinessUnit>> units;
    CompaniesRepository companies(m_session);
    for (const Row &row : m_session.select(
             u"SELECT u.id, u.channel_id, u.company_id, u.customer_id, u.row_version, co.source_code, co.name, c.email,"
             " c.source_code, u.unit_id, u.administrator, u.active, u.department, u.mobile FROM company_users u"
             " JOIN companies co ON co.channel_id = u.channel_id AND co.id = u.company_id"
             " JOIN customers c ON c.channel_id = u.channel_id AND c.id = u.customer_id WHERE %1 ORDER BY %2"_s.arg(where, order),
             values)) {
        Membership one;
        one.id = row.integer(0);
        one.channelId = row.integer(1);
        one.companyId = row.integer(2);
        one.customerId = row.integer(3);
        one.rowVersion = row.integer(4);
        one.companyCode = row.text(5);
        one.company = row.text(6);
        one.email = row.text(7);
        one.customerCode = row.text(8);
        if (!units.contains(one.companyId))
            units.insert(one.companyId, companies.units(one.channelId, one.companyId));
        one.unit = unitPath(units.value(one.companyId), row.integer(9));
        one.administrator = row.flag(10);
        one.active = row.flag(11);
        one.department = row.text(12);
        one.mobile = row.text(13);
        out << one;
    }
    QHash<qint64, qsizetype> places;
    QVariantList ids;
    for (const Membership &one : std::as_const(out)) {
        places.insert(one.id, ids.size());
        ids << one.id;
    }
    QList<QStringList> roles(out.size());
    if (!out.isEmpty())
        m_session.forEachOf(
            u"SELECT x.user_id, r.name FROM company_user_roles x JOIN company_roles r ON r.channel_id = x.channel_id"
            " AND r.id = x.role_id WHERE x.channel_id = ? AND x.user_id IN (%1) ORDER BY r.id"_s,
            {out.front().channelId}, ids, [&](const Row &row) { roles[places.value(row.integer(0))] << row.text(1); });
    for (qsizetype i = 0; i < out.size(); ++i)
        out[i].roles = roles[i].join(u"; "_s);
    return out;
}

QList<Membership> MembersRepository::of(qint64 channelId, const QList<qint64> &customerIds)
{
    constexpr qsizetype atOnce = 500;
    QList<Membership> out;
    for (qsizetype i = 0; i < customerIds.size(); i += atOnce) {
        const QList<qint64> part = customerIds.mid(i, atOnce);
        out += read(u"u.channel_id = ? AND u.customer_id IN (%1)"_s.arg(marks(part.size())),
                    QVariantList{channelId} + QVariantList(part.begin(), part.end()), u"u.id"_s);
    }
    return out;
}

QList<Membership> MembersRepository::withIds(const QList<qint64> &ids)
{
    constexpr qsizetype atOnce = 500;
    QList<Membership> out;
    for (qsizetype i = 0; i < ids.size(); i += atOnce) {
        const QList<qint64> part = ids.mid(i, atOnce);
        out += read(u"u.id IN (%1)"_s.arg(marks(part.size())), QVariantList(part.begin(), part.end()), u"u.id"_s);
    }
    return out;
}

bool MembersRepository::isLastAdministrator(const Membership &member)
{
    return !m_session
                .value(u"SELECT 1 FROM company_users u JOIN customers c ON c.channel_id = u.channel_id AND c.id = u.customer_id"
                       " WHERE u.channel_id = ? AND u.company_id = ? AND u.id <> ? AND u.administrator = TRUE AND u.active = TRUE"
                       " AND c.deactivated = FALSE LIMIT 1"_s,
                       {member.channelId, member.companyId, member.id})
                .isValid();
}

QList<qint64> MembersRepository::ids()
{
    QList<qint64> out;
    for (const Row &row : m_session.select(u"SELECT u.id FROM company_users u WHERE %1 ORDER BY u.id"_s.arg(worksThere(u"u"_s))))
        out << row.integer(0);
    return out;
}

QList<Membership> MembersRepository::page(qint64 channelId, qint64 afterId, int limit)
{
    QVariantList values{afterId};
    if (channelId > 0)
        values << channelId;
    return read(u"u.id > ? AND %1%2"_s.arg(worksThere(u"u"_s), channelId > 0 ? u" AND u.channel_id = ?"_s : QString()),
                values << limit, u"u.id LIMIT ?"_s);
}

/// The unit of a path, with those on the way to it that are not there yet; without one the first.
qint64 MembersRepository::unitFor(const Membership &member, QList<qint64> &made)
{
    CompaniesRepository companies(m_session);
    QList<BusinessUnit> units = companies.units(member.channelId, member.companyId);
    if (member.unit.isEmpty())
        return units.front().id;
    if (const qint64 known = unitCalled(member.unit, units); known > 0)
        return known;
    qint64 parent = 0;
    QString path;
    for (const QString &name : member.unit.split(QLatin1StringView(pathMark), Qt::SkipEmptyParts)) {
        path += (path.isEmpty() ? QString() : QString::fromLatin1(pathMark)) + name.trimmed();
        qint64 there = unitCalled(path, units);
        if (there == 0) {
            BusinessUnit unit;
            unit.channelId = member.channelId;
            unit.companyId = member.companyId;
            unit.parentId = parent;
            unit.name = name.trimmed();
            there = companies.saveUnit(unit);
            made << there;
            units = companies.units(member.channelId, member.companyId);
        }
        parent = there;
    }
    return parent;
}

void MembersRepository::writeRoles(const Membership &member, qint64 id)
{
    m_session.execute(u"DELETE FROM company_user_roles WHERE channel_id = ? AND user_id = ?"_s, {member.channelId, id});
    if (member.administrator)
        return;
    const QStringList names = member.roles.split(u"; "_s, Qt::SkipEmptyParts);
    for (const CompanyRole &role : CompaniesRepository(m_session).roles(member.channelId, member.companyId)) {
        if (names.contains(role.name))
            m_session.execute(u"INSERT INTO company_user_roles (channel_id, user_id, role_id) VALUES (?, ?, ?)"_s,
                              {member.channelId, id, role.id});
    }
}

qint64 MembersRepository::add(const Membership &member, QList<qint64> &made)
{
    const qint64 id = m_session.insert(
        u"INSERT INTO company_users (channel_id, company_id, customer_id, unit_id, administrator, active, joined_at, department,"
        " mobile) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {member.channelId, member.companyId, member.customerId, unitFor(member, made), member.administrator, member.active,
         m_session.now(), member.department, member.mobile});
    writeRoles(member, id);
    ActivityRepository(m_session).record(u"customer"_s, member.customerId, u"attached to company"_s,
                                         {FieldChange{u"company_user"_s, {}, member.company}}, member.channelId,
                                         member.customerId);
    m_session.touchAll(u"companies"_s);
    return id;
}

bool MembersRepository::change(const Membership &before, const Membership &after, QList<qint64> &made)
{
    if (m_session.execute(u"UPDATE company_users SET unit_id = ?, administrator = ?, active = ?, department = ?, mobile = ?,"
                          " joined_at = CASE WHEN joined_at = 0 AND ? THEN ? ELSE joined_at END,"
                          " left_at = CASE WHEN ? THEN 0 ELSE left_at END, row_version = row_version + 1"
                          " WHERE channel_id = ? AND id = ? AND row_version = ?"_s,
                          {unitFor(after, made), after.administrator, after.active, after.department, after.mobile, after.active,
                           m_session.now(), after.active, before.channelId, before.id, before.rowVersion}) == 0)
        return false;
    writeRoles(after, before.id);
    QList<FieldChange> changes = memberFields().difference(before, after);
    changes.prepend(FieldChange{u"company_user"_s, {}, before.email});
    ActivityRepository(m_session).record(u"company"_s, before.companyId, u"user changed"_s, changes, before.channelId,
                                         before.customerId);
    m_session.touchAll(u"companies"_s);
    return true;
}

void MembersRepository::remove(const Membership &member)
{
    m_session.execute(u"DELETE FROM company_user_roles WHERE channel_id = ? AND user_id = ?"_s, {member.channelId, member.id});
    m_session.execute(u"DELETE FROM company_users WHERE channel_id = ? AND id = ?"_s, {member.channelId, member.id});
    ActivityRepository(m_session).record(u"customer"_s, member.customerId, u"detached from company"_s,
                                         {FieldChange{u"company_user"_s, member.company, {}}}, member.channelId,
                                         member.customerId);
    m_session.touchAll(u"companies"_s);
}

QList<qint64> MembersRepository::removeEmptyUnits(const QList<qint64> &ids)
{
    QList<qint64> left = ids;
    for (qsizetype before = left.size() + 1; !left.isEmpty() && left.size() < before;) { // those in others first
        before = left.size();
        left.removeIf([this](qint64 id) {
            const Rows rows = m_session.select(u"SELECT channel_id, company_id FROM business_units WHERE id = ?"_s, {id});
            if (rows.isEmpty())
                return true;
            const QVariantList here{rows.front().integer(0), id};
            const bool needed = m_session
                                    .value(u"SELECT 1 FROM company_users WHERE channel_id = ? AND unit_id = ? UNION ALL"
                                           " SELECT 1 FROM business_units WHERE channel_id = ? AND parent_id = ? LIMIT 1"_s,
                                           here + here)
                                    .isValid();
            if (!needed)
                CompaniesRepository(m_session).removeUnit(rows.front().integer(0), id, 0);
            return !needed;
        });
    }
    return left;
}

} // namespace kontor

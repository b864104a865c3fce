// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/companiesrepository.h"

#include "activity/activityrepository.h"
#include "base/text.h"
#include "companies/companyrows.h"
#include "access/access.h"
#include "access/membershipsql.h"
#include "fields/fieldset.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// Fields of a row that was read by its own columns.
const auto counts = u", (SELECT count(*) FROM company_users u WHERE u.channel_id = c.channel_id AND u.company_id = c.id"
                    " AND %1),"
                    " (SELECT count(*) FROM business_units b WHERE b.channel_id = c.channel_id AND b.company_id = c.id)"_s.arg(
                        worksThere(u"u"_s));

/// Of companies `c`: people, and no administrator who can act.
const auto withoutHead =
    u"%1 AND EXISTS (SELECT 1 FROM company_users u WHERE u.channel_id = c.channel_id AND u.company_id = c.id AND %2)"
    " AND NOT EXISTS (SELECT 1 FROM company_users u"
    " JOIN customers p ON p.channel_id = u.channel_id AND p.id = u.customer_id WHERE u.channel_id = c.channel_id"
    " AND u.company_id = c.id AND u.administrator = TRUE AND u.active = TRUE AND p.deactivated = FALSE)"_s.arg(
        letsPeopleInSql(u"c"_s), worksThere(u"u"_s));

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
        role.permissions = canonicalRole(one.permissions);
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

QList<Company> CompaniesRepository::loadMany(const QList<qint64> &ids)
{
    QList<Company> out;
    m_session.forEachOf(u"SELECT %1 FROM companies WHERE id IN (%2) ORDER BY id"_s.arg(companyFields().selectList(), u"%1"_s), {},
                        QVariantList(ids.begin(), ids.end()), [&out](const Row &row) {
                            out.emplaceBack();
                            companyFields().read(out.last(), [&row](int place) { return row.values()[place]; });
                        });
    return out;
}

QList<Company> CompaniesRepository::called(qint64 channelId, const QStringList &codes, const QStringList &foldedNames)
{
    QList<Company> out;
    for (const auto &[column, texts] : {std::pair{u"source_code"_s, &codes}, {u"name_key"_s, &foldedNames}})
        m_session.forEachOf(
            u"SELECT %1 FROM companies WHERE channel_id = ? AND %2 IN (%3)"_s.arg(companyFields().selectList(), column, u"%1"_s),
            {channelId}, QVariantList(texts->begin(), texts->end()), [&out](const Row &row) {
                Company company;
                companyFields().read(company, [&row](int place) { return row.values()[place]; });
                const bool there =
                    std::any_of(out.begin(), out.end(), [&company](const Company &one) { return one.id == company.id; });
                if (!there)
                    out << company;
            });
    return out;
}

QSet<qint64> CompaniesRepository::inUse(const QList<qint64> &ids)
{
    QSet<qint64> out;
    m_session.forEachOf(u"SELECT c.id FROM companies c WHERE c.id IN (%1) AND (EXISTS (SELECT 1 FROM company_users u"
                        " WHERE u.channel_id = c.channel_id AND u.company_id = c.id) OR EXISTS (SELECT 1 FROM orders o"
                        " WHERE o.channel_id = c.channel_id AND o.company_id = c.id AND o.company_id <> 0) OR EXISTS (SELECT 1"
                        " FROM budgets b JOIN budget_entries e ON e.channel_id = b.channel_id AND e.budget_id = b.id"
                        " WHERE b.channel_id = c.channel_id AND b.company_id = c.id))"_s,
                        {}, QVariantList(ids.begin(), ids.end()), [&out](const Row &row) { out.insert(row.integer(0)); });
    return out;
}

void CompaniesRepository::remove(qint64 channelId, qint64 id)
{
    const Company company = load(channelId, id);
    if (inUse({id}).contains(id))
        throw Failure(Error::Kind::Conflict,
                      tr("People belong to ‘%1’, or orders were placed for it. Deactivate it instead.").arg(company.name));
    for (const auto &[owner, table] : {std::pair{u"budget"_s, u"budgets"_s}, {u"rule"_s, u"approval_rules"_s}})
        m_session.execute(u"DELETE FROM approval_parts WHERE channel_id = ? AND owner = ? AND owner_id IN"
                          " (SELECT b.id FROM %1 b WHERE b.channel_id = ? AND b.company_id = ?)"_s.arg(table),
                          {channelId, owner, channelId, id});
    for (const QString &table :
         {u"budgets"_s, u"approval_rules"_s, u"checkout_defaults"_s, u"company_payment_methods"_s, u"company_addresses"_s,
          u"cost_centres"_s, u"company_links"_s, u"company_invitations"_s, u"company_roles"_s, u"business_units"_s})
        m_session.execute(u"DELETE FROM %1 WHERE channel_id = ? AND company_id = ?"_s.arg(table), {channelId, id});
    m_session.execute(u"DELETE FROM companies WHERE channel_id = ? AND id = ?"_s, {channelId, id});
    record(channelId, id, u"removed"_s, {FieldChange{u"name"_s, company.name, {}}});
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
    if (query.state == CompanyQuery::headless())
        only(withoutHead, {});
    else if (!query.state.isEmpty())
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

qint64 CompaniesRepository::countHeadless()
{
    return m_session.value(u"SELECT count(*) FROM companies c WHERE "_s + withoutHead).toLongLong();
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

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/members/memberjudge.h"

#include "base/text.h"
#include "companies/companiesrepository.h"
#include "customers/customersrepository.h"
#include "fields/fieldset.h"
#include "imports/recordkind.h"
#include "imports/textdoubts.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const QStringList &keyNames()
{
    static const QStringList names = {u"company_code"_s, u"company"_s, u"email"_s, u"customer_code"_s};
    return names;
}

} // namespace

MemberReader::MemberReader(const ImportPlan &plan, const QStringList &headings, const Directory &directory)
    : RowReader(RecordKind::named(u"company_users"_s), plan, headings, directory)
    , m_given(given(memberFields(), {}))
{
    m_given.removeIf([](const Given &field) { return keyNames().contains(field.name); }); // they say who it is
}

PreparedRow MemberReader::prepared(StagedRow row) const
{
    const auto record = std::make_shared<MemberImportRow>();
    PreparedRow out = unjudged(std::move(row), record);
    if (!out.row.structureProblem.isEmpty()) {
        out.problems = {RowProblem{QString(), out.row.structureProblem}};
        return out;
    }
    const auto cell = [&](const QString &field) { return text::normalised(value(out.row, field).value_or(QString())).trimmed(); };
    record->company = {cell(u"company_code"_s), cell(u"company"_s)};
    record->email = cell(u"email"_s);
    record->customerCode = cell(u"customer_code"_s);
    const QString who = record->email.isEmpty() ? record->customerCode : record->email;
    const QString where = record->company.shown();
    out.row.code = who.isEmpty() && where.isEmpty() ? QString() : u"%1 @ %2"_s.arg(who, where);
    checkCells(out.row, out.problems);
    if (out.problems.isEmpty())
        out.leftOut = leftOut(out.row);
    if (!out.leftOut.isEmpty() || !out.problems.isEmpty())
        return out;
    if (who.isEmpty())
        out.problems << RowProblem{columnOf(u"email"_s),
                                   tr("It does not say who: there is neither an e-mail address nor a code.")};
    if (where.isEmpty())
        out.problems << RowProblem{columnOf(u"company"_s),
                                   tr("It does not say for which company: there is neither a name nor a code.")};
    return out;
}

Membership MemberReader::applied(const StagedRow &row, Membership member, QList<RowProblem> &problems) const
{
    member = put(row, memberFields(), m_given, std::move(member), problems);
    memberFields().normalise(member);
    return member;
}

MemberJudge::MemberJudge(Session &session, const ImportPlan &plan, const QStringList &headings, const Directory &directory,
                         KeyFilters &filters, SeenKeys &seen)
    : m_session(session)
    , m_plan(plan)
    , m_reader(plan, headings, directory)
    , m_filters(filters)
    , m_seen(seen)
{
}

const QList<BusinessUnit> &MemberJudge::units(qint64 company)
{
    if (!m_units.contains(company))
        m_units.insert(company, CompaniesRepository(m_session).units(m_plan.channelId, company));
    return *m_units.constFind(company);
}

const QList<CompanyRole> &MemberJudge::roles(qint64 company)
{
    if (!m_roles.contains(company))
        m_roles.insert(company, CompaniesRepository(m_session).roles(m_plan.channelId, company));
    return *m_roles.constFind(company);
}

MemberJudge::Known MemberJudge::look(const QList<PreparedRow> &rows)
{
    QList<CompanyNamed> companies;
    QVariantList emails, customerCodes;
    for (const PreparedRow &row : rows) {
        if (!row.problems.isEmpty() || !row.leftOut.isEmpty())
            continue;
        const MemberImportRow &record = memberOf(row.row);
        companies << record.company;
        if (!record.email.isEmpty())
            emails << emailKey(record.email);
        else
            customerCodes << record.customerCode;
    }
    Known out{CompanyLookup(m_session, m_plan.channelId, companies), {}, {}};
    QList<qint64> ids;
    const auto take = [&](const Row &row) {
        const Somebody one{row.integer(0), row.text(1), row.text(2), row.flag(3)};
        ids << one.id;
        out.customers[u"e/"_s + row.text(4)] << one;
        if (!one.code.isEmpty())
            out.customers[u"c/"_s + one.code] << one;
    };
    const QString columns = u"SELECT id, email, source_code, deactivated, email_key FROM customers WHERE channel_id = ? AND "_s;
    if (!emails.isEmpty())
        m_session.forEachOf(columns + u"email_key IN (%1)"_s, {m_plan.channelId}, emails, take);
    if (!customerCodes.isEmpty())
        m_session.forEachOf(columns + u"source_code IN (%1)"_s, {m_plan.channelId}, customerCodes, take);
    for (const Membership &member : MembersRepository(m_session).of(m_plan.channelId, ids))
        out.members[member.customerId] << member;
    return out;
}

void MemberJudge::judgeInPlace(QList<PreparedRow> &rows)
{
    m_units.clear(); // a chunk before may have made some
    const Known known = look(rows);
    QList<QList<RowKey>> keys(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        judgeRow(rows[i], known);
        StagedRow &row = rows[i].row;
        if (row.verdict == StagedRow::Verdict::Error || rows[i].refused || !rows[i].leftOut.isEmpty())
            continue;
        const MemberImportRow &record = memberOf(row);
        row.codeKey = u"m/%1/%2"_s.arg(record.member.companyId).arg(record.member.customerId);
        keys[i] << RowKey{row.codeKey, m_reader.columnOf(u"email"_s), KeyFilter::hash(u'm', 0, 0, row.codeKey)};
    }
    refuseRepeated(rows, keys, m_filters, m_seen);
    tellNotices(rows);
}

const MemberJudge::Somebody *MemberJudge::customerFor(StagedRow &row, const Known &known)
{
    const MemberImportRow &record = memberOf(row);
    const bool byEmail = !record.email.isEmpty();
    const QString column = m_reader.columnOf(byEmail ? u"email"_s : u"customer_code"_s);
    const QString name = byEmail ? record.email : record.customerCode;
    const auto found = known.customers.constFind(byEmail ? u"e/"_s + emailKey(record.email) : u"c/"_s + record.customerCode);
    if (found == known.customers.constEnd()) {
        row.problems << RowProblem{column,
                                   tr("This trade store has no customer ‘%1’. Import the customers first.").arg(name.left(100))};
        return nullptr;
    }
    const auto meant = std::find_if(found->begin(), found->end(), [&](const Somebody &one) {
        return found->size() == 1 || (!record.customerCode.isEmpty() && one.code == record.customerCode);
    });
    if (meant == found->end()) {
        row.problems << RowProblem{
            column, tr("%1 customers have ‘%2’. Add a column that tells them apart.").arg(found->size()).arg(name.left(100))};
        return nullptr;
    }
    if (byEmail && !record.customerCode.isEmpty() && meant->code != record.customerCode) {
        row.problems << RowProblem{m_reader.columnOf(u"customer_code"_s),
                                   tr("The customer with the e-mail address %1 has the code ‘%2’, not ‘%3’.")
                                       .arg(record.email.left(100), meant->code, record.customerCode.left(100))};
        return nullptr;
    }
    if (meant->deactivated) {
        row.problems << RowProblem{column, tr("The customer ‘%1’ is deactivated. Re-enable them first.").arg(name.left(100))};
        return nullptr;
    }
    return &*meant;
}

/// A unit by its path or name; one that is not there yet is made, and that is told.
void MemberJudge::settleUnit(StagedRow &row, MemberImportRow &record)
{
    Membership &member = record.member;
    const QList<BusinessUnit> &all = units(member.companyId);
    if (member.unit.isEmpty()) {
        member.unit = unitPath(all, all.front().id);
        return;
    }
    const QString column = m_reader.columnOf(u"unit"_s);
    try {
        if (const qint64 id = unitCalled(member.unit, all); id > 0)
            member.unit = unitPath(all, id);
        else
            row.warnings << RowProblem{column,
                                       tr("The business unit ‘%1’ is not there yet: it is made.").arg(member.unit.left(100))};
    } catch (const Failure &e) {
        row.problems << RowProblem{column, e.error().message};
    }
    if (member.unit.count(u" / "_s) >= unitDepthMax)
        row.problems << RowProblem{column, tr("Units are at most %1 levels deep.").arg(unitDepthMax)};
}

void MemberJudge::settleRoles(StagedRow &row, MemberImportRow &record, bool isNew)
{
    Membership &member = record.member;
    const QString column = m_reader.columnOf(u"roles"_s);
    try {
        member.roles = namesOf(rolesCalled(roleNamesIn(member.roles), roles(member.companyId))).join(u"; "_s);
    } catch (const Failure &e) {
        row.problems << RowProblem{column, e.error().message};
        return;
    }
    if (member.administrator && !member.roles.isEmpty() && m_reader.says(u"roles"_s) && m_reader.says(u"administrator"_s))
        row.warnings << RowProblem{column, tr("An administrator may everything and has no roles.")};
    if (member.administrator)
        member.roles.clear();
    else if (isNew && !m_reader.says(u"roles"_s))
        member.roles = namesOf(standardRoles(roles(member.companyId))).join(u"; "_s);
}

void MemberJudge::judgeRow(PreparedRow &in, const Known &known)
{
    using Verdict = StagedRow::Verdict;
    using Mode = ImportPlan::Mode;
    StagedRow &row = in.row;
    MemberImportRow &record = memberOf(row);
    row.repeated = false;
    row.warnings.clear();
    row.problems = in.problems;
    row.verdict = in.leftOut.isEmpty() ? Verdict::Error : Verdict::Ignored;
    if (!in.leftOut.isEmpty() || !row.problems.isEmpty())
        return;
    const Company *company = known.companies.find(record.company, m_reader, row.problems);
    const Somebody *customer = customerFor(row, known);
    if (company == nullptr || customer == nullptr)
        return;
    record.before = Membership();
    for (const Membership &member : known.members.value(customer->id)) {
        if (member.companyId == company->id)
            record.before = member;
    }
    row.recordId = record.before.id;
    const bool isNew = row.recordId == 0;
    if (m_plan.mode == Mode::DeactivateMissing) {
        row.problems << RowProblem{QString(), tr("Nobody is switched off because a file does not list them.")};
        return;
    }
    record.member = record.before;
    if (m_plan.mode == Mode::DeactivateListed) {
        if (isNew) {
            row.problems << RowProblem{QString(), tr("They do not work for that company, so nothing can be switched off.")};
            return;
        }
        record.member.active = false;
    } else {
        if (isNew) {
            record.member.channelId = m_plan.channelId;
            record.member.companyId = company->id;
            record.member.customerId = customer->id;
            record.member.companyCode = company->sourceCode;
            record.member.company = company->name;
            record.member.email = customer->email;
            record.member.customerCode = customer->code;
        }
        record.member = m_reader.applied(row, record.member, row.problems);
        if (row.problems.isEmpty())
            settleUnit(row, record);
        if (row.problems.isEmpty())
            settleRoles(row, record, isNew);
        for (const FieldProblem &problem : memberFields().problems(record.member))
            row.problems << RowProblem{m_reader.columnOf(problem.field), problem.message};
        if (!row.problems.isEmpty())
            return;
    }
    if (!isNew)
        row.changes = memberFields().difference(record.before, record.member);
    const auto rules = [](const Membership &one) { return one.administrator && one.active; };
    if (rules(record.before) && !rules(record.member) && MembersRepository(m_session).isLastAdministrator(record.before))
        row.warnings << RowProblem{
            m_reader.columnOf(u"administrator"_s),
            tr("They are the last administrator of ‘%1’: nobody can administer it then.").arg(record.member.company)};
    row.verdict = verdictOf(m_plan.mode, isNew, !row.changes.isEmpty());
}

} // namespace kontor

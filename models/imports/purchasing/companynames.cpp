// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What names in files of a company's things mean, and what its things are called there.
#include "base/text.h"
#include "catalogue/cataloguerepository.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "customers/customersrepository.h"
#include "imports/purchasing/purchasinglines.h"
#include "purchasing/purchasingids.h"
#include "purchasing/purchasingrepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr auto between = "; ";

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }
QString noneInFiles() { return u"none"_s; }

QStringList listIn(const QString &cell)
{
    static const QRegularExpression marks(u"\\s*[;|]\\s*"_s);
    return cell.split(marks, Qt::SkipEmptyParts);
}

QList<qint64> peopleOf(const CompanyAddress &) { return {}; }
QList<qint64> peopleOf(const CostCentre &record) { return record.userIds; }
QList<qint64> approversOf(const CompanyAddress &) { return {}; }
QList<qint64> approversOf(const CostCentre &record)
{
    return record.approverId > 0 ? QList<qint64>{record.approverId} : QList<qint64>();
}
void setPeople(CompanyAddress &, const QList<qint64> &, qint64) {}
void setPeople(CostCentre &record, const QList<qint64> &ids, qint64 approverId)
{
    record.userIds = ids;
    record.approverId = approverId;
}

} // namespace

const QList<BusinessUnit> &CompanyNames::units(qint64 channelId, qint64 companyId)
{
    if (!m_units.contains(companyId))
        m_units.insert(companyId, CompaniesRepository(m_session).units(channelId, companyId));
    return *m_units.constFind(companyId);
}

const QList<CompanyUser> &CompanyNames::users(qint64 channelId, qint64 companyId)
{
    if (!m_users.contains(companyId))
        m_users.insert(companyId, MembershipRepository(m_session).users(channelId, companyId));
    return *m_users.constFind(companyId);
}

const QList<CostCentre> &CompanyNames::costCentres(qint64 channelId, qint64 companyId)
{
    if (!m_costCentres.contains(companyId))
        m_costCentres.insert(companyId, PurchasingRepository(m_session).costCentres(channelId, companyId));
    return *m_costCentres.constFind(companyId);
}

const QList<std::pair<qint64, QString>> &CompanyNames::categories()
{
    if (m_categories.isEmpty()) {
        for (const Category &one : CatalogueRepository(m_session).allCategories())
            m_categories.append({one.id, one.name});
    }
    return m_categories;
}

QList<qint64> CompanyNames::unitsCalled(const QStringList &paths, qint64 channelId, qint64 companyId, const QString &field)
{
    QList<qint64> out;
    for (const QString &path : paths) {
        const qint64 id = unitCalled(path, units(channelId, companyId));
        if (id == 0)
            throw Failure(Error::Kind::Invalid, tr("The company has no business unit ‘%1’.").arg(path.left(100)), field);
        out << id;
    }
    return inOrder(out);
}

/// Whoever works there; one who left is nobody whom a file can name.
QList<qint64> CompanyNames::peopleCalled(const QStringList &emails, qint64 channelId, qint64 companyId, const QString &field)
{
    QList<qint64> out;
    for (const QString &email : emails) {
        const QList<CompanyUser> &all = users(channelId, companyId);
        const auto found = std::find_if(all.begin(), all.end(), [&email](const CompanyUser &user) {
            return user.leftAt == 0 && emailKey(user.email) == emailKey(email);
        });
        if (found == all.end())
            throw Failure(Error::Kind::Invalid, tr("‘%1’ does not belong to the company.").arg(email.left(100)), field);
        out << found->id;
    }
    return inOrder(out);
}

QStringList CompanyNames::emailsOf(const QList<qint64> &ids, qint64 channelId, qint64 companyId)
{
    QStringList out;
    for (const CompanyUser &user : ids.isEmpty() ? QList<CompanyUser>() : users(channelId, companyId)) {
        if (ids.contains(user.id) && user.leftAt == 0)
            out << user.email;
    }
    return out;
}

template <typename Line> void CompanyNames::name(Line &line)
{
    line.units.clear();
    line.people.clear();
    line.approver = emailsOf(approversOf(line), line.channelId, line.companyId).join(QString());
    if (line.everyone)
        return;
    const QStringList people = emailsOf(peopleOf(line), line.channelId, line.companyId);
    QStringList paths;
    for (const qint64 id : line.unitIds)
        paths << unitPath(units(line.channelId, line.companyId), id);
    paths.sort();
    line.units = paths.join(QLatin1StringView(between));
    line.people = people.join(QLatin1StringView(between));
    if (people.isEmpty() && paths.isEmpty())
        line.units = noneInFiles();
}

template <typename Line> void CompanyNames::settle(Line &line)
{
    const bool nobody = text::folded(line.units.trimmed()) == noneInFiles();
    const QStringList paths = nobody ? QStringList() : listIn(line.units);
    line.unitIds = unitsCalled(paths, line.channelId, line.companyId, u"units"_s);
    const QList<qint64> people = peopleCalled(listIn(line.people), line.channelId, line.companyId, u"people"_s);
    setPeople(line, people, peopleCalled(listIn(line.approver), line.channelId, line.companyId, u"approver"_s).value(0));
    line.everyone = !nobody && paths.isEmpty() && people.isEmpty();
    name(line);
}

void CompanyNames::name(BudgetLine &line)
{
    QStringList whose, categories;
    for (const qint64 id : std::as_const(line.unitIds))
        whose << unitPath(units(line.channelId, line.companyId), id);
    for (const CostCentre &one :
         line.costCentreIds.isEmpty() ? QList<CostCentre>() : costCentres(line.channelId, line.companyId)) {
        if (line.costCentreIds.contains(one.id))
            whose << one.code;
    }
    whose += emailsOf(line.userIds, line.channelId, line.companyId);
    whose.sort();
    for (const auto &[id, category] : line.categoryIds.isEmpty() ? QList<std::pair<qint64, QString>>() : this->categories()) {
        if (line.categoryIds.contains(id))
            categories << category;
    }
    line.whose = whose.join(QLatin1StringView(between));
    line.categories = categories.join(QLatin1StringView(between));
    line.approvers = emailsOf(line.approverIds, line.channelId, line.companyId).join(QLatin1StringView(between));
}

void CompanyNames::settle(BudgetLine &line)
{
    const QStringList whose = listIn(line.whose);
    line.currency = line.currency.toUpper();
    line.unitIds.clear();
    line.costCentreIds.clear();
    line.userIds.clear();
    if (line.owner == u"units"_s)
        line.unitIds = unitsCalled(whose, line.channelId, line.companyId, u"whose"_s);
    if (line.owner == u"employees"_s)
        line.userIds = peopleCalled(whose, line.channelId, line.companyId, u"whose"_s);
    const auto unknown = [](const QString &why, const QString &field) { return Failure(Error::Kind::Invalid, why, field); };
    for (const QString &code : line.owner == u"cost_centres"_s ? whose : QStringList()) {
        const QList<CostCentre> &all = costCentres(line.channelId, line.companyId);
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&code](const CostCentre &one) { return text::folded(one.code) == text::folded(code); });
        if (found == all.end())
            throw unknown(tr("The company has no cost centre ‘%1’.").arg(code.left(100)), u"whose"_s);
        line.costCentreIds << found->id;
    }
    line.costCentreIds = inOrder(line.costCentreIds);
    line.categoryIds.clear();
    for (const QString &name : listIn(line.categories)) {
        const QList<std::pair<qint64, QString>> &all = categories();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&name](const auto &one) { return text::folded(one.second) == text::folded(name); });
        if (found == all.end())
            throw unknown(tr("There is no category ‘%1’.").arg(name.left(100)), u"categories"_s);
        line.categoryIds << found->first;
    }
    line.categoryIds = inOrder(line.categoryIds);
    line.approverIds = peopleCalled(listIn(line.approvers), line.channelId, line.companyId, u"approvers"_s);
    name(line);
}
template void CompanyNames::settle(CompanyAddressLine &line);
template void CompanyNames::settle(CostCentreLine &line);

} // namespace kontor

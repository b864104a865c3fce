// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgets/budget.h"
#include "database/session.h"
#include "purchasing/purchasing.h"

#include <QHash>

namespace kontor {

/// What files say by names of something that belongs to a company.
struct ByNames
{
    QString companyCode, companyName; ///< whose it is
    QString units; ///< paths, with "; " between them; empty: all; "none": nobody
    QString people; ///< e-mail addresses, likewise; of cost centres
    QString approver; ///< an e-mail address; of cost centres
};
struct CompanyAddressLine : CompanyAddress, ByNames
{
    using Record = CompanyAddress;
};
struct CostCentreLine : CostCentre, ByNames
{
    using Record = CostCentre;
};

struct BudgetLine : Budget, ByNames
{
    using Record = Budget;
    QString whose; ///< by what `owner` says: paths of units, codes of cost centres, e-mail addresses, with "; " between them
    QString categories; ///< names, likewise; empty: all
    QString approvers; ///< e-mail addresses, likewise; empty: the administrators
};

/// The fields of files. `Line` is here and below one of the three.
template <typename Line> const FieldSet<Line> &lineFields();
template <> const FieldSet<CompanyAddressLine> &lineFields();
template <> const FieldSet<CostCentreLine> &lineFields();
template <> const FieldSet<BudgetLine> &lineFields();

/// By what a line is told from the others of its company: the code without regard to case; an address without one by what it says.
QString keyOf(const CompanyAddressLine &line);
QString keyOf(const CostCentreLine &line);
QString keyOf(const BudgetLine &line);
QString labelOf(const CompanyAddressLine &line);
QString labelOf(const CostCentreLine &line);
QString labelOf(const BudgetLine &line);

/// What names of a company mean. Asks once for each company.
class CompanyNames
{
public:
    explicit CompanyNames(Session &session) : m_session(session) {}
    const QList<BusinessUnit> &units(qint64 channelId, qint64 companyId);
    const QList<CompanyUser> &users(qint64 channelId, qint64 companyId);
    const QList<CostCentre> &costCentres(qint64 channelId, qint64 companyId);
    const QList<std::pair<qint64, QString>> &categories(); ///< of products

    /// Puts names in for ids.
    template <typename Line> void name(Line &line);
    /// Puts ids in for names, and the names as they are stored. Throws Invalid with the field for what there is not.
    template <typename Line> void settle(Line &line);
    void name(BudgetLine &line);
    void settle(BudgetLine &line);

private:
    QList<qint64> unitsCalled(const QStringList &paths, qint64 channelId, qint64 companyId, const QString &field);
    QList<qint64> peopleCalled(const QStringList &emails, qint64 channelId, qint64 companyId, const QString &field);
    QStringList emailsOf(const QList<qint64> &ids, qint64 channelId, qint64 companyId);
    Session &m_session;
    QHash<qint64, QList<BusinessUnit>> m_units;
    QHash<qint64, QList<CompanyUser>> m_users;
    QHash<qint64, QList<CostCentre>> m_costCentres;
    QList<std::pair<qint64, QString>> m_categories;
};

/// The addresses, cost centres and budgets of companies, as files bring them in and take them out. Throws what PurchasingRepository does.
template <typename Line> class PurchasingLines
{
public:
    explicit PurchasingLines(Session &session) : m_session(session), m_names(session) {}
    QList<Line> ofCompany(qint64 channelId, qint64 companyId);
    QList<Line> withIds(const QList<qint64> &ids);
    /// The first behind that one; of all trade stores where none (0) is named.
    QList<Line> page(qint64 channelId, qint64 afterId, int limit);
    QList<qint64> ids(); ///< of all
    qint64 save(Line line); ///< id 0 is new; answers the id
    void remove(const Line &line);

private:
    QList<Line> named(const QList<typename Line::Record> &records);
    Session &m_session;
    CompanyNames m_names;
};

} // namespace kontor

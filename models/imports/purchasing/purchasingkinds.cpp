// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/purchasing/purchasingkinds.h"

#include "base/text.h"
#include "budgets/budgetsrepository.h"
#include "fields/fieldset.h"
#include "imports/customers/headings.h"
#include "imports/plainrecords.h"
#include "imports/purchasing/linejudge.h"
#include "purchasing/purchasingrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

QSet<qint64> booked(Session &, const QList<qint64> &, const CompanyAddressLine &) { return {}; }
QSet<qint64> booked(Session &session, const QList<qint64> &ids, const CostCentreLine &)
{
    return PurchasingRepository(session).booked(ids);
}

QSet<qint64> booked(Session &session, const QList<qint64> &ids, const BudgetLine &)
{
    QSet<qint64> out(ids.begin(), ids.end());
    for (const qint64 id : BudgetsRepository(session).unused(ids))
        out.remove(id);
    return out;
}

/// As people find it again.
QString shownOf(const CompanyAddressLine &line) { return u"%1 (%2)"_s.arg(summary(line), line.companyName); }
QString shownOf(const CostCentreLine &line) { return u"%1 (%2)"_s.arg(line.label(), line.companyName); }
QString shownOf(const BudgetLine &line) { return u"%1 (%2)"_s.arg(line.name, line.companyName); }

/// Lines as the import writes them.
template <typename Line> class Lines final : public PlainRecords
{
public:
    explicit Lines(Session &session) : m_session(session), m_lines(session) {}
    QString entity() const override { return RecordKind::named(lineFields<Line>().table()).entity(); }
    qint64 add(const StagedRow &row) override { return m_lines.save(lineOf<Line>(row).line); }
    bool update(const StagedRow &row) override
    {
        try {
            m_lines.save(lineOf<Line>(row).line);
            return true;
        } catch (const Failure &failure) {
            if (failure.error().kind == Error::Kind::Conflict)
                return false;
            throw;
        }
    }
    qint64 versionBefore(const StagedRow &row) const override { return lineOf<Line>(row).before.rowVersion; }
    QHash<qint64, State> states(const QList<qint64> &ids) override
    {
        QHash<qint64, State> out;
        const QSet<qint64> used = booked(m_session, ids, Line());
        for (const Line &line : m_lines.withIds(ids))
            out.insert(line.id, State{line.rowVersion, labelOf(line), shownOf(line), used.contains(line.id)});
        return out;
    }
    void remove(qint64 id) override
    {
        for (const Line &line : m_lines.withIds({id}))
            m_lines.remove(line);
    }
    void restore(qint64 id, const QList<FieldChange> &changes) override
    {
        for (Line line : m_lines.withIds({id})) {
            for (const FieldChange &change : changes)
                lineFields<Line>().setValue(line, change.field, change.before);
            m_lines.save(line);
        }
    }

private:
    Session &m_session;
    PurchasingLines<Line> m_lines;
};

} // namespace

template <typename Line> LineKind<Line>::LineKind() : FieldSetKind(lineFields<Line>()) {}
template <typename Line> QString LineKind<Line>::name() const { return lineFields<Line>().table(); }

template <typename Line> QString LineKind<Line>::problemOf(const ImportPlan &plan, const QStringList &, const Directory &) const
{
    return FieldSetKind::noCompany(plan.mapping);
}

template <typename Line>
std::unique_ptr<RowReader> LineKind<Line>::reader(const ImportPlan &plan, const QStringList &headings,
                                                  const Directory &directory) const
{
    return std::make_unique<LineReader<Line>>(plan, headings, directory);
}

template <typename Line>
std::unique_ptr<RowJudge> LineKind<Line>::judge(Session &session, const ImportPlan &plan, const QStringList &headings,
                                                const Directory &directory, KeyFilters &filters, SeenKeys &seen) const
{
    return std::make_unique<LineJudge<Line>>(session, plan, headings, directory, filters, seen);
}

template <typename Line> std::unique_ptr<RowWriter> LineKind<Line>::writer(const RowWriter::Context &context) const
{
    return std::make_unique<PlainWriter>(context, std::make_unique<Lines<Line>>(context.session));
}

template <typename Line> std::unique_ptr<BatchUndo> LineKind<Line>::undo(Session &session) const
{
    return std::make_unique<PlainUndo>(session, std::make_unique<Lines<Line>>(session));
}

template class LineKind<CompanyAddressLine>;
template class LineKind<CostCentreLine>;
template class LineKind<BudgetLine>;

QString CompanyAddressKind::entity() const { return u"company_address"_s; }
QString CompanyAddressKind::title() const { return tr("Addresses of companies"); }

QList<std::pair<ImportPlan::Mode, QString>> CompanyAddressKind::modes() const
{
    using Mode = ImportPlan::Mode;
    return {{Mode::AddAndUpdate, tr("Add new addresses and change existing ones")},
            {Mode::AddOnly, tr("Only add: ignore existing addresses")},
            {Mode::UpdateOnly, tr("Only change: ignore new addresses")}};
}

QString CompanyAddressKind::counted(qint64 records) const
{
    return QCoreApplication::translate("kontor", "%Ln address(es)", nullptr, int(records));
}

/// Other systems' words for the parts of an address are those of customers' files.
QString CompanyAddressKind::fieldFor(const QString &heading) const
{
    const QString own = LineKind::fieldFor(heading);
    if (!own.isEmpty())
        return own;
    const QString ofCustomers = guessImportField(heading);
    const QString part = ofCustomers.section(u'.', 1);
    return ofCustomers.startsWith(u"address1."_s) && part != u"company"_s && isField(part) ? part : QString();
}

QStringList CompanyAddressKind::keyFields(const ImportPlan &) const
{
    return {u"code"_s, lineFields<CompanyAddressLine>().find(u"line1"_s)->inFiles()};
}

bool CompanyAddressKind::isSure(const QStringList &headings) const
{
    const QStringList fields = fieldsOfCompanyFile(headings);
    return fields.contains(u"units"_s) && fields.contains(u"city"_s);
}

QString CostCentreKind::entity() const { return u"cost_centre"_s; }
QString CostCentreKind::title() const { return tr("Cost centres"); }

QList<std::pair<ImportPlan::Mode, QString>> CostCentreKind::modes() const
{
    using Mode = ImportPlan::Mode;
    return {{Mode::AddAndUpdate, tr("Add new cost centres and change existing ones")},
            {Mode::AddOnly, tr("Only add: ignore existing cost centres")},
            {Mode::UpdateOnly, tr("Only change: ignore new cost centres")},
            {Mode::DeactivateListed, tr("Switch off the cost centres in the file")}};
}

QString CostCentreKind::counted(qint64 records) const
{
    return QCoreApplication::translate("kontor", "%Ln cost centre(s)", nullptr, int(records));
}

QString CostCentreKind::deactivated(qint64 records) const
{
    return QCoreApplication::translate("kontor", "%Ln cost centre(s) switched off.", nullptr, int(records));
}

QStringList CostCentreKind::keyFields(const ImportPlan &) const { return {u"code"_s}; }

/// Either a column is called ‘Cost centre’, or it says who may use what has a code.
bool CostCentreKind::isSure(const QStringList &headings) const
{
    static const QSet<QString> words = {u"costcentre"_s, u"costcenter"_s, u"kostenstelle"_s, u"centredecouts"_s};
    const QStringList fields = fieldsOfCompanyFile(headings);
    const bool named = std::any_of(headings.begin(), headings.end(),
                                   [](const QString &heading) { return words.contains(text::asciiWord(heading)); });
    return fields.contains(u"code"_s) && (named || (fields.contains(u"units"_s) && fields.contains(u"people"_s)));
}

QString BudgetKind::entity() const { return u"budget"_s; }
QString BudgetKind::title() const { return tr("Budgets"); }

QList<std::pair<ImportPlan::Mode, QString>> BudgetKind::modes() const
{
    using Mode = ImportPlan::Mode;
    return {{Mode::AddAndUpdate, tr("Add new budgets and change existing ones")},
            {Mode::AddOnly, tr("Only add: ignore existing budgets")},
            {Mode::UpdateOnly, tr("Only change: ignore new budgets")},
            {Mode::DeactivateListed, tr("Switch off the budgets in the file")}};
}

QString BudgetKind::counted(qint64 records) const
{
    return QCoreApplication::translate("kontor", "%Ln budget(s)", nullptr, int(records));
}

QString BudgetKind::deactivated(qint64 records) const
{
    return QCoreApplication::translate("kontor", "%Ln budget(s) switched off.", nullptr, int(records));
}

QStringList BudgetKind::keyFields(const ImportPlan &) const { return {u"name"_s}; }

/// A name, an amount, and a period or a column that is called so.
bool BudgetKind::isSure(const QStringList &headings) const
{
    static const QSet<QString> words = {u"budget"_s, u"budgetname"_s, u"budgets"_s};
    const QStringList fields = fieldsOfCompanyFile(headings);
    const bool named = std::any_of(headings.begin(), headings.end(),
                                   [](const QString &heading) { return words.contains(text::asciiWord(heading)); });
    return fields.contains(u"amount"_s) && (named || (fields.contains(u"period"_s) && fields.contains(u"name"_s)));
}

} // namespace kontor

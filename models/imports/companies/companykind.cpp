// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/companies/companykind.h"

#include "companies/companiesrepository.h"
#include "fields/fieldset.h"
#include "imports/companies/companyjudge.h"
#include "imports/plainrecords.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// Companies as the import writes them.
class Companies final : public PlainRecords
{
public:
    explicit Companies(Session &session) : m_companies(session) {}
    QString entity() const override { return u"company"_s; }
    qint64 add(const StagedRow &row) override { return m_companies.add(companyOf(row).company); }
    bool update(const StagedRow &row) override
    {
        const CompanyImportRow &record = companyOf(row);
        try {
            m_companies.change(record.before, record.company);
            return true;
        } catch (const Failure &failure) {
            if (failure.error().kind == Error::Kind::Conflict)
                return false;
            throw;
        }
    }
    qint64 versionBefore(const StagedRow &row) const override { return companyOf(row).before.rowVersion; }
    QHash<qint64, State> states(const QList<qint64> &ids) override
    {
        QHash<qint64, State> out;
        const QSet<qint64> used = m_companies.inUse(ids);
        for (const Company &company : m_companies.loadMany(ids))
            out.insert(company.id, State{company.rowVersion, company.sourceCode, company.name, used.contains(company.id)});
        return out;
    }
    void remove(qint64 id) override { m_companies.remove(m_companies.channelOf(id), id); }
    void restore(qint64 id, const QList<FieldChange> &changes) override
    {
        const Company now = m_companies.load(m_companies.channelOf(id), id);
        Company back = now;
        for (const FieldChange &change : changes)
            companyFields().setValue(back, change.field, change.before);
        m_companies.change(now, back);
    }

private:
    CompaniesRepository m_companies;
};

} // namespace

CompanyKind::CompanyKind() : FieldSetKind(companyFields()) {}

QString CompanyKind::name() const { return u"companies"_s; }
QString CompanyKind::entity() const { return u"company"_s; }
QString CompanyKind::title() const { return tr("Companies"); }

QList<std::pair<ImportPlan::Mode, QString>> CompanyKind::modes() const
{
    using Mode = ImportPlan::Mode;
    return {{Mode::AddAndUpdate, tr("Add new companies and change existing ones")},
            {Mode::AddOnly, tr("Only add: ignore existing companies")},
            {Mode::UpdateOnly, tr("Only change: ignore new companies")},
            {Mode::DeactivateListed, tr("Deactivate the companies in the file")}};
}

QString CompanyKind::counted(qint64 records) const
{
    return QCoreApplication::translate("kontor", "%Ln company(s)", nullptr, int(records));
}

QString CompanyKind::deactivated(qint64 records) const
{
    return QCoreApplication::translate("kontor", "%Ln company(s) deactivated.", nullptr, int(records));
}

QStringList CompanyKind::keyFields(const ImportPlan &) const { return {u"company_code"_s, u"name"_s}; }

std::unique_ptr<RowReader> CompanyKind::reader(const ImportPlan &plan, const QStringList &headings,
                                               const Directory &directory) const
{
    return std::make_unique<CompanyReader>(plan, headings, directory);
}

std::unique_ptr<RowJudge> CompanyKind::judge(Session &session, const ImportPlan &plan, const QStringList &headings,
                                             const Directory &directory, KeyFilters &filters, SeenKeys &seen) const
{
    return std::make_unique<CompanyJudge>(session, plan, headings, directory, filters, seen);
}

std::unique_ptr<RowWriter> CompanyKind::writer(const RowWriter::Context &context) const
{
    return std::make_unique<PlainWriter>(context, std::make_unique<Companies>(context.session));
}

std::unique_ptr<BatchUndo> CompanyKind::undo(Session &session) const
{
    return std::make_unique<PlainUndo>(session, std::make_unique<Companies>(session));
}

} // namespace kontor

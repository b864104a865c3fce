// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/customers/customerkind.h"

#include "fields/fieldset.h"
#include "imports/customers/customerjudge.h"
#include "imports/customers/customerundo.h"
#include "imports/customers/customerwriter.h"
#include "imports/customers/headings.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr qint64 filterWorthRows = 20'000;
constexpr qint64 filterWorthShare = 50; ///< customers per row of the file up to which reading their keys pays

} // namespace

QString CustomerKind::name() const { return u"customers"_s; }

QString CustomerKind::entity() const { return u"customer"_s; }

QString CustomerKind::title() const { return tr("Customers"); }

QList<std::pair<ImportPlan::Mode, QString>> CustomerKind::modes() const
{
    using Mode = ImportPlan::Mode;
    return {{Mode::AddAndUpdate, tr("Add new customers and change existing ones")},
            {Mode::AddOnly, tr("Only add: ignore existing customers")},
            {Mode::UpdateOnly, tr("Only change: ignore new customers")},
            {Mode::DeactivateListed, tr("Deactivate the customers in the file")},
            {Mode::DeactivateMissing, tr("Deactivate the source's customers who are not in the file")}};
}

QString CustomerKind::counted(qint64 records) const
{
    return QCoreApplication::translate("kontor", "%Ln customer(s)", nullptr, int(records));
}

QString CustomerKind::deactivated(qint64 records) const
{
    return QCoreApplication::translate("kontor", "%Ln customer(s) deactivated.", nullptr, int(records));
}

QList<ImportField> CustomerKind::fields(const Directory &, int repeated) const { return importFields(repeated); }

bool CustomerKind::isField(const QString &name) const
{
    static const QList<ImportField> known = importFields(importAddressesMax);
    return !attributeOf(name).isEmpty() ||
           std::any_of(known.begin(), known.end(), [&name](const ImportField &field) { return field.name == name; });
}

const FieldInfo *CustomerKind::fieldInfo(const QString &importField) const
{
    const auto part = addressField(importField);
    return part ? part->field : customerFields().findInFiles(importField);
}

QStringList CustomerKind::templateColumns() const { return importTemplate(); }

QString CustomerKind::fieldFor(const QString &heading) const { return guessImportField(heading); }

ImportMapping CustomerKind::guess(const QStringList &headings, const QList<CsvRecord> &sample, const Directory &) const
{
    return guessCustomers(headings, sample);
}

QStringList CustomerKind::keyFields(const ImportPlan &plan) const
{
    using Match = ImportPlan::Match;
    if (plan.match == Match::SourceCode)
        return {u"source_customer_code"_s, u"email"_s, u"username"_s};
    return {plan.match == Match::Email ? u"email"_s : u"username"_s};
}

QString CustomerKind::nearly(const QString &heading) const
{
    return guessImportField(heading).isEmpty() ? nearlyImportField(heading) : QString();
}

QString CustomerKind::neverImported(const QString &heading) const { return kontor::neverImported(heading); }

bool CustomerKind::sayStates(const QList<CsvRecord> &sample, qsizetype column) const { return kontor::sayStates(sample, column); }

QStringList CustomerKind::otherLists(const QStringList &headings) const { return kontor::otherLists(headings); }

bool CustomerKind::shows(const QString &importField, const QString &changed) const
{
    return CustomerReader::shows(importField, changed);
}

QList<FieldChange> CustomerKind::shown(const StagedRow &row) const
{
    return CustomerReader::numbered(row.changes, customerOf(row).customer);
}

QString CustomerKind::changeLabel(const QString &changed, const Directory &) const { return fieldLabel(changed); }

QString CustomerKind::valueLabel(const QString &changed, const QString &value, const Directory &directory, qint64 channelId) const
{
    return kontor::valueLabel(changed, value, directory, channelId);
}

std::unique_ptr<RowReader> CustomerKind::reader(const ImportPlan &plan, const QStringList &headings,
                                                const Directory &directory) const
{
    return std::make_unique<CustomerReader>(plan, headings, directory);
}

std::unique_ptr<RowJudge> CustomerKind::judge(Session &session, const ImportPlan &plan, const QStringList &headings,
                                              const Directory &directory, KeyFilters &filters, SeenKeys &seen) const
{
    return std::make_unique<CustomerJudge>(session, plan, headings, directory, filters, seen);
}

std::unique_ptr<RowWriter> CustomerKind::writer(const RowWriter::Context &context) const
{
    return std::make_unique<CustomerWriter>(context);
}

void CustomerKind::loadKeys(Session &session, const ImportPlan &plan, const Directory &directory, qint64 rows,
                            KeyFilters &filters) const
{
    if (rows <= filterWorthRows || session.value(u"SELECT count(*) FROM customers"_s).toLongLong() >= rows * filterWorthShare)
        return;
    QList<qint64> channels;
    for (const Channel &channel : directory.channels)
        channels << channel.id;
    loadCustomerKeys(session, plan.mapping.gives(u"trade_store"_s) ? channels : QList<qint64>{plan.channelId}, filters);
}

std::unique_ptr<AbsentRecords> CustomerKind::absent(Session &session, const ImportPlan &plan) const
{
    return plan.mode == ImportPlan::Mode::DeactivateMissing ? std::make_unique<MissingCustomers>(session, plan) : nullptr;
}

qint64 CustomerKind::absentOfBatch(Session &session, const ImportPlan &plan, qint64 batchId) const
{
    // Whose row the user left out is listed all the same: leaving a row out leaves its customer as they are.
    return session
        .value(u"SELECT count(*) FROM customers c LEFT JOIN (SELECT DISTINCT record_id FROM staged_rows"
               " WHERE channel_id = ? AND batch_id = ?) s ON s.record_id = c.id WHERE c.channel_id = ? AND c.source_id = ?"
               " AND c.source_code <> '' AND c.deactivated = FALSE AND s.record_id IS NULL"_s,
               {plan.channelId, batchId, plan.channelId, plan.sourceId})
        .toLongLong();
}

std::unique_ptr<BatchUndo> CustomerKind::undo(Session &session) const { return std::make_unique<CustomerUndo>(session); }

} // namespace kontor

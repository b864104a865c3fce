// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be said of a row without the database.
#include "base/text.h"
#include "customers/customersrepository.h"
#include "imports/rowjudge.h"
#include "imports/rowkeys.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// A row that lacks what rows are matched by would be taken for somebody new each time.
void checkMatch(const ImportPlan &plan, const RowReader &reader, bool uniqueEmail, PreparedRow &out)
{
    if (plan.match == ImportPlan::Match::SourceCode && out.code.isEmpty() && out.username.isEmpty() &&
        (out.emailKey.isEmpty() || !uniqueEmail))
        out.problems << RowProblem{
            QString(), out.emailKey.isEmpty()
                           ? tr("Nothing tells whose row this is: it has no source code, e-mail or username, so each"
                                " import would add the customer once more.")
                           : tr("Nothing tells whose row this is: it has no source code, and in this trade store several"
                                " customers may share an e-mail address.")};
    const auto refuse = [&](const QString &field, const QString &why) {
        out.problems << RowProblem{reader.columnOf(field), why};
    };
    if (plan.match == ImportPlan::Match::Email && !uniqueEmail)
        refuse(u"email"_s,
               tr("Customers of this trade store may share an e-mail address, so rows can't be matched by it. Match them by "
                  "source and code, or by username."));
    else if (plan.match == ImportPlan::Match::Email && out.emailKey.isEmpty())
        refuse(u"email"_s, tr("Rows are matched by e-mail address, and this one has none."));
    else if (plan.match == ImportPlan::Match::Username && !isUsername(out.username))
        refuse(u"username"_s, out.username.isEmpty()
                                  ? tr("Rows are matched by username, and this one has none.")
                                  : tr("A username has letters a to z, digits and . _ - only, 64 of them at most."));
}

/// A row of which only the code says anything is the total or the footer of a report.
void checkBareCode(const ImportPlan &plan, const RowReader &reader, PreparedRow &out)
{
    constexpr qsizetype enough = 3; // columns that could say something
    if (plan.deactivates() || plan.mapping.columns.size() < enough || out.code.isEmpty())
        return;
    for (const QString &field : plan.mapping.columns) {
        if (field != u"source_customer_code"_s && field != u"trade_store"_s && field != u"source"_s &&
            !reader.value(out.row, field).value_or(QString()).trimmed().isEmpty())
            return;
    }
    out.freshProblems = {RowProblem{
        QString(), tr("Nothing but ‘%1’ stands in this row. If it is a total or a footer, leave it out.").arg(out.code)}};
}

} // namespace

PreparedRow prepared(const RowReader &reader, const ImportPlan &plan, const Directory &directory, StagedRow row)
{
    PreparedRow out;
    out.row = std::move(row);
    out.row.problems.clear();
    out.row.issues.clear();
    out.row.changes.clear();
    out.code = reader.value(out.row, u"source_customer_code"_s).value_or(QString());
    out.row.customer = {};
    out.row.customer.sourceCode = out.code;
    if (!out.row.structureProblem.isEmpty()) {
        if (plan.mapping.gives(u"password"_s)) { // any cell may be one
            out.code.clear();
            out.row.customer.sourceCode.clear();
        }
        out.problems = {RowProblem{QString(), out.row.structureProblem}};
        return out;
    }
    reader.checkCells(out.row, out.problems);
    if (out.problems.isEmpty() && reader.isHeader(out.row)) { // files that were put one behind the other
        out.isHeader = true;
        out.code.clear();
        out.row.customer = {};
        return out;
    }
    if (const QString why = noCode(text::normalised(out.code)); !why.isEmpty())
        out.problems << RowProblem{reader.columnOf(u"source_customer_code"_s), why};
    if (!out.problems.isEmpty()) {
        reader.checkPassword(out.row, out.problems); // once another cell is mended, the password can't be looked at any more
        return out;
    }
    out.code = text::normalised(out.code);
    out.channelId = reader.channelId(out.row, out.problems);
    out.sourceId = reader.sourceId(out.row, out.problems);
    out.emailKey = emailKey(reader.value(out.row, u"email"_s).value_or(QString()).trimmed());
    out.username = reader.value(out.row, u"username"_s).value_or(QString()).trimmed().toLower();
    const Channel *channel = directory.channel(out.channelId);
    const bool unique = channel != nullptr && channel->uniqueEmail;
    checkMatch(plan, reader, unique, out);
    if (channel != nullptr && !channel->rules.staffPasswords && !plan.deactivates() &&
        (!out.row.passwordHash.isEmpty() || !reader.value(out.row, u"password"_s).value_or(QString()).isEmpty()))
        out.problems << RowProblem{reader.columnOf(u"password"_s),
                                   tr("In this trade store passwords are not set by staff. Leave this column out, and invite the "
                                      "customers instead.")};
    if (!unique)
        out.emailKey.clear(); // nobody can be told by an address that many may share
    if (!out.problems.isEmpty()) {
        reader.checkPassword(out.row, out.problems);
        return out;
    }
    out.fresh.channelId = out.channelId;
    out.fresh.sourceId = out.sourceId;
    out.fresh = reader.applied(out.row, out.fresh, out.freshProblems, out.freshIssues);
    DerivedColumns derived = derivedColumns(out.fresh, unique);
    if (isUsername(out.username))
        derived.usernameBase = out.username; // what the file calls a new customer, if nobody else is called so
    out.row.derived = std::make_shared<DerivedColumns>(std::move(derived));
    for (const FieldProblem &problem : validate(out.fresh))
        out.freshProblems << RowProblem{reader.columnOf(RowReader::importFieldOf(problem.field)), problem.message};
    checkBareCode(plan, reader, out);
    return out;
}

QList<StagedRow> stagedRows(QList<PreparedRow> rows)
{
    QList<StagedRow> out;
    out.reserve(rows.size());
    for (PreparedRow &row : rows)
        out << std::move(row.row);
    return out;
}

} // namespace kontor

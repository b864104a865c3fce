// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be said of a row without the database.
#include "base/text.h"
#include "customers/customersrepository.h"
#include "imports/customers/customerreader.h"
#include "imports/customers/rowkeys.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// A row that lacks what rows are matched by would be taken for somebody new each time.
void CustomerReader::checkMatch(bool uniqueEmail, PreparedRow &out) const
{
    const CustomerRow &in = customerOf(out.row);
    if (m_plan.match == ImportPlan::Match::SourceCode && in.code.isEmpty() && in.username.isEmpty() &&
        (in.emailKey.isEmpty() || !uniqueEmail))
        out.problems << RowProblem{
            QString(), in.emailKey.isEmpty()
                           ? tr("Nothing tells whose row this is: it has no source code, e-mail or username, so each"
                                " import would add the customer once more.")
                           : tr("Nothing tells whose row this is: it has no source code, and in this trade store several"
                                " customers may share an e-mail address.")};
    const auto refuse = [&](const QString &field, const QString &why) { out.problems << RowProblem{columnOf(field), why}; };
    if (m_plan.match == ImportPlan::Match::Email && !uniqueEmail)
        refuse(u"email"_s,
               tr("Customers of this trade store may share an e-mail address, so rows can't be matched by it. Match them by "
                  "source and code, or by username."));
    else if (m_plan.match == ImportPlan::Match::Email && in.emailKey.isEmpty())
        refuse(u"email"_s, tr("Rows are matched by e-mail address, and this one has none."));
    else if (m_plan.match == ImportPlan::Match::Username && !isUsername(in.username))
        refuse(u"username"_s, in.username.isEmpty()
                                  ? tr("Rows are matched by username, and this one has none.")
                                  : tr("A username has letters a to z, digits and . _ - only, 64 of them at most."));
}

/// A row of which only the code says anything is the total or the footer of a report.
void CustomerReader::checkBareCode(PreparedRow &out) const
{
    CustomerRow &in = customerOf(out.row);
    constexpr qsizetype enough = 3; // columns that could say something
    if (m_plan.deactivates() || m_plan.mapping.columns.size() < enough || in.code.isEmpty())
        return;
    for (const QString &field : m_plan.mapping.columns) {
        if (field != u"source_customer_code"_s && field != u"trade_store"_s && field != u"source"_s &&
            !value(out.row, field).value_or(QString()).trimmed().isEmpty())
            return;
    }
    in.freshProblems = {RowProblem{
        QString(), tr("Nothing but ‘%1’ stands in this row. If it is a total or a footer, leave it out.").arg(in.code)}};
}

PreparedRow CustomerReader::prepared(StagedRow row) const
{
    const auto record = std::make_shared<CustomerRow>();
    CustomerRow &in = *record;
    PreparedRow out = unjudged(std::move(row), record);
    in.code = value(out.row, u"source_customer_code"_s).value_or(QString());
    out.row.code = in.code;
    if (!out.row.structureProblem.isEmpty()) {
        if (m_plan.mapping.gives(u"password"_s)) { // any cell may be one
            in.code.clear();
            out.row.code.clear();
        }
        out.problems = {RowProblem{QString(), out.row.structureProblem}};
        return out;
    }
    checkCells(out.row, out.problems);
    if (out.problems.isEmpty())
        out.leftOut = leftOut(out.row);
    if (!out.leftOut.isEmpty()) {
        in.code.clear();
        out.row.code.clear();
        return out;
    }
    if (const QString why = noCode(text::normalised(in.code)); !why.isEmpty())
        out.problems << RowProblem{columnOf(u"source_customer_code"_s), why};
    if (!out.problems.isEmpty()) {
        checkPassword(out.row, out.problems); // once another cell is mended, the password can't be looked at any more
        return out;
    }
    out.row.code = in.code = text::normalised(in.code);
    in.channelId = channelId(out.row, out.problems);
    in.sourceId = sourceId(out.row, out.problems);
    in.emailKey = emailKey(value(out.row, u"email"_s).value_or(QString()).trimmed());
    in.username = value(out.row, u"username"_s).value_or(QString()).trimmed().toLower();
    const Channel *channel = m_directory.channel(in.channelId);
    const bool unique = channel != nullptr && channel->uniqueEmail;
    checkMatch(unique, out);
    if (channel != nullptr && !channel->rules.staffPasswords && !m_plan.deactivates() &&
        (out.row.setsPassword() || !value(out.row, u"password"_s).value_or(QString()).isEmpty()))
        out.problems << RowProblem{columnOf(u"password"_s),
                                   tr("In this trade store passwords are not set by staff. Leave this column out, and invite the "
                                      "customers instead.")};
    if (!unique)
        in.emailKey.clear(); // nobody can be told by an address that many may share
    if (!out.problems.isEmpty()) {
        checkPassword(out.row, out.problems);
        return out;
    }
    in.fresh.channelId = in.channelId;
    in.fresh.sourceId = in.sourceId;
    in.fresh = applied(out.row, in.fresh, in.freshProblems, in.freshIssues);
    in.derived = derivedColumns(in.fresh, unique);
    if (isUsername(in.username))
        in.derived.usernameBase = in.username; // what the file calls a new customer, if nobody else is called so
    for (const FieldProblem &problem : validate(in.fresh))
        in.freshProblems << RowProblem{columnOf(importFieldOf(problem.field)), problem.message};
    checkBareCode(out);
    return out;
}

} // namespace kontor

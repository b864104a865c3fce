// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is told of rows that are written all the same.
#include "fields/fieldset.h"
#include "imports/customers/customerjudge.h"
#include "imports/customers/rowkeys.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// What is written as it stands, and told: what was guessed, and what staff will have to look at.
void CustomerJudge::warn(QList<PreparedRow> &rows)
{
    using Verdict = StagedRow::Verdict;
    QHash<QString, QList<qsizetype>> numbers; ///< of new codes, without zeros → rows
    for (qsizetype i = 0; i < rows.size(); ++i) {
        StagedRow &row = rows[i].row;
        row.warnings.clear();
        if (rows[i].isHeader)
            row.warnings << RowProblem{QString(), tr("This is the header once more; it is left out.")};
        if (row.verdict != Verdict::New && row.verdict != Verdict::Changed)
            continue;
        const CustomerRow &record = customerOf(row);
        const Customer &c = record.customer;
        if (!row.notice.isEmpty())
            row.warnings << RowProblem{QString(), row.notice};
        for (const RowProblem &issue : std::as_const(row.issues))
            row.warnings << RowProblem{m_reader.columnOf(fieldOfIssue(issue.column)), issue.reason};
        for (qsizetype place = 0; place < c.addresses.size(); ++place) {
            if (row.verdict == Verdict::Changed && record.before.addresses.contains(c.addresses[place]))
                continue;
            for (const AddressDoubt &doubt : doubts(c.addresses[place]))
                row.warnings << RowProblem{
                    m_reader.columnOf(CustomerReader::importFieldOf(u"address/%1/%2"_s.arg(place).arg(doubt.field))),
                    doubt.reason};
        }
        if (c.channelId != m_plan.channelId)
            row.warnings << RowProblem{
                m_reader.columnOf(u"trade_store"_s),
                tr("Goes into the trade store ‘%1’, as the file says.").arg(m_directory.nameOf(u"channels"_s, c.channelId))};
        warnOfWords(row);
        if (row.verdict == Verdict::New && !record.username.isEmpty() && (!isUsername(record.username) || record.usernameTaken))
            row.warnings << RowProblem{
                m_reader.columnOf(u"username"_s),
                isUsername(record.username)
                    ? tr("The username ‘%1’ is taken; the customer gets another one.").arg(record.username)
                    : tr("‘%1’ can't be a username (letters a to z, digits and . _ - only); the customer gets another one.")
                          .arg(record.username)};
        if (row.verdict == Verdict::New && isNumber(c.sourceCode))
            numbers[withoutZeros(c.sourceCode)] << i;
    }
    if (!numbers.isEmpty())
        warnOfZeros(rows, numbers);
}

/// Words that stand for nothing where a name should, and question marks where a letter was.
void CustomerJudge::warnOfWords(StagedRow &row) const
{
    const Customer &c = customerOf(row).customer;
    for (const auto &[field, text] : {std::pair{u"company"_s, &c.company}, std::pair{u"first_name"_s, &c.firstName},
                                      std::pair{u"last_name"_s, &c.lastName}}) {
        if (isNullWord(*text))
            row.warnings << RowProblem{
                m_reader.columnOf(field),
                tr("‘%1’ is taken for a text. If it stands for nothing, say so (text for nothing, --null).").arg(*text)};
    }
    for (const FieldChange &change : std::as_const(row.changes)) {
        if (change.after.contains(u'?') && change.before.size() == change.after.size()) {
            bool lost = false;
            bool other = false;
            for (qsizetype i = 0; i < change.after.size(); ++i) {
                lost = lost || (change.after[i] == u'?' && change.before[i].unicode() >= 0x80);
                other = other || (change.after[i] != change.before[i] && change.after[i] != u'?');
            }
            if (lost && !other)
                row.warnings << RowProblem{m_reader.columnOf(CustomerReader::importFieldOf(change.field)),
                                           tr("‘%1’ has question marks where ‘%2’ has letters: the file lost them on its way.")
                                               .arg(change.after.left(40), change.before.left(40))};
        }
    }
}

/// 123 beside 00123: zeros that a spreadsheet took away would make a second customer.
void CustomerJudge::warnOfZeros(QList<PreparedRow> &rows, const QHash<QString, QList<qsizetype>> &numbers)
{
    using Place = std::pair<qint64, qint64>; // trade store and source
    const auto told = [&](PreparedRow &in, const QString &other) {
        in.row.warnings << RowProblem{m_reader.columnOf(u"source_customer_code"_s),
                                      tr("The codes ‘%1’ and ‘%2’ differ in zeros only. Is this the same customer?")
                                          .arg(customerOf(in.row).customer.sourceCode, other)};
    };
    QMap<Place, QVariantList> asked;
    for (auto number = numbers.begin(); number != numbers.end(); ++number) {
        for (const qsizetype i : *number) {
            const Customer &c = customerOf(rows[i].row).customer;
            for (const qsizetype other : *number) { // in the file
                const Customer &o = customerOf(rows[other].row).customer;
                if (other < i && o.sourceCode != c.sourceCode && o.channelId == c.channelId && o.sourceId == c.sourceId)
                    told(rows[i], o.sourceCode);
            }
            const bool may =
                !m_filters.loaded || m_filters.known.mayHave(zeroHash(c.channelId, c.sourceId, number.key())) ||
                (c.sourceCode.startsWith(u'0') && m_filters.known.mayHave(codeHash(c.channelId, c.sourceId, number.key())));
            if (may)
                asked[{c.channelId, c.sourceId}] << number.key();
        }
    }
    for (auto place = asked.begin(); place != asked.end(); ++place) {
        const auto note = [&](const Row &found) {
            const QString code = found.text(0);
            const QList<qsizetype> same = numbers.value(withoutZeros(code));
            for (const qsizetype i : same) {
                const Customer &c = customerOf(rows[i].row).customer;
                if (c.sourceCode != code && c.channelId == place.key().first && c.sourceId == place.key().second)
                    told(rows[i], code);
            }
        };
        const QString codes = u"SELECT source_code FROM customers WHERE channel_id = ? AND source_id = ? AND "_s;
        const QVariantList values = {place.key().first, place.key().second};
        // The index customers_by_number has just those that begin with a zero.
        m_session.forEachOf(codes + u"substr(source_code, 1, 1) = '0' AND ltrim(source_code, '0') IN (%1)"_s, values, *place,
                            note);
        m_session.forEachOf(codes + u"source_code IN (%1)"_s, values, *place, note);
    }
}

} // namespace kontor

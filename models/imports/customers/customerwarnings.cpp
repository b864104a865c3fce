// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is told of rows that are written all the same.
#include "countries/postalcodes.h"
#include "fields/fieldset.h"
#include "imports/confusables.h"
#include "imports/customers/customerjudge.h"
#include "imports/customers/rowkeys.h"
#include "imports/textdoubts.h"

#include <QCoreApplication>
#include <QSet>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// What is written as it stands, and told: what was guessed, and what staff will have to look at.
void CustomerJudge::warn(QList<PreparedRow> &rows)
{
    using Verdict = StagedRow::Verdict;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        StagedRow &row = rows[i].row;
        row.warnings.clear();
        if (!rows[i].leftOut.isEmpty())
            row.warnings << RowProblem{QString(), rows[i].leftOut};
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
            if (const QString why = postalCodeDoubt(c.addresses[place].countryCode, c.addresses[place].postalCode);
                !why.isEmpty())
                row.warnings << RowProblem{
                    m_reader.columnOf(CustomerReader::importFieldOf(u"address/%1/postal_code"_s.arg(place))), why};
        }
        if (c.channelId != m_plan.channelId)
            row.warnings << RowProblem{
                m_reader.columnOf(u"trade_store"_s),
                tr("Goes into the trade store ‘%1’, as the file says.").arg(m_directory.nameOf(u"channels"_s, c.channelId))};
        row.warnings << m_reader.cleared(row) << m_reader.houseNumberDoubts(row, record.before);
        warnOfWords(row);
        if (row.verdict == Verdict::New && !record.username.isEmpty() && (!isUsername(record.username) || record.usernameTaken))
            row.warnings << RowProblem{
                m_reader.columnOf(u"username"_s),
                isUsername(record.username)
                    ? tr("The username ‘%1’ is taken; the customer gets another one.").arg(record.username)
                    : tr("‘%1’ can't be a username (letters a to z, digits and . _ - only); the customer gets another one.")
                          .arg(record.username)};
        for (const auto &[field, text] : {std::pair{u"source_customer_code"_s, &c.sourceCode}, std::pair{u"email"_s, &c.email}}) {
            if (const QString why = mixedAlphabets(*text); !why.isEmpty())
                row.warnings << RowProblem{m_reader.columnOf(field), why};
        }
    }
    warnOfLikes(rows);
}

/// Texts that a program spoiled on its way, and letters that the file lost.
void CustomerJudge::warnOfWords(StagedRow &row) const
{
    const CustomerRow &record = customerOf(row);
    const Customer &c = record.customer;
    const auto look = [&](const QString &importField, const FieldInfo &field, const QString &text) {
        // A code of two letters may be a word for nothing as well: NA is Namibia, and Naples.
        const bool isCode = field.name == u"country_code"_s || field.name == u"province_code"_s;
        if (const QString why = isCode ? QString() : textDoubt(text); !why.isEmpty())
            row.warnings << RowProblem{m_reader.columnOf(importField), why};
    };
    customerFields().forTexts(c, [&](const FieldInfo &field, const QString &text) {
        if (row.verdict == StagedRow::Verdict::New || row.changesField(field.name))
            look(field.inFiles(), field, text);
    });
    for (qsizetype place = 0; place < c.addresses.size(); ++place) {
        if (row.verdict == StagedRow::Verdict::Changed && record.before.addresses.contains(c.addresses[place]))
            continue;
        addressFields().forTexts(c.addresses[place], [&](const FieldInfo &field, const QString &text) {
            look(addressFieldName(int(place) + 1, field), field, text);
        });
    }
    const auto isDigit = [](QChar letter) { return letter.isDigit(); };
    if (!c.phone.isEmpty() && c.phone != record.before.phone && std::none_of(c.phone.begin(), c.phone.end(), isDigit))
        row.warnings << RowProblem{m_reader.columnOf(u"phone"_s),
                                   tr("‘%1’ has no digit; it is no phone number.").arg(c.phone.left(40))};
    if (const QString why = row.verdict == StagedRow::Verdict::New ? dateDoubt(c.sourceCode) : QString(); !why.isEmpty())
        row.warnings << RowProblem{m_reader.columnOf(u"source_customer_code"_s), why};
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

/// Codes that read the same: 123 beside 00123, ab-1 beside AB-1. What a spreadsheet or somebody's typing made of a code would make a
/// second customer.
void CustomerJudge::warnOfLikes(QList<PreparedRow> &rows)
{
    using Place = std::pair<qint64, qint64>; // trade store and source
    QHash<std::pair<Place, QString>, QList<qsizetype>> alike; // of new rows
    QSet<std::pair<qsizetype, QString>> told; // an earlier row of the file may be written by now
    const auto tell = [&](qsizetype row, const QString &other) {
        if (!told.contains({row, other}))
            rows[row].row.warnings << RowProblem{m_reader.columnOf(u"source_customer_code"_s),
                                                 alikeInWords(customerOf(rows[row].row).customer.sourceCode, other)};
        told.insert({row, other});
    };
    QMap<Place, QVariantList> asked, askedNumbers;
    QStringList inFile;
    QHash<QString, QPair<qsizetype, QString>> writings; // key of another writing → row, the writing
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Customer &c = customerOf(rows[i].row).customer;
        if (rows[i].row.verdict != StagedRow::Verdict::New || c.sourceCode.isEmpty())
            continue;
        const Place place{c.channelId, c.sourceId};
        const QString loose = looseCode(c.sourceCode);
        QList<qsizetype> &same = alike[{place, loose}];
        for (const qsizetype other : std::as_const(same)) {
            const QString code = customerOf(rows[other].row).customer.sourceCode;
            if (code != c.sourceCode)
                tell(i, code);
        }
        const bool earlier = m_filters.file.addAndTell(looseHash(c.channelId, c.sourceId, loose)) || m_filters.everythingSeen;
        if (earlier && same.isEmpty()) {
            for (const QString &writing : otherWritings(c.sourceCode)) {
                inFile << codeKey(c.channelId, c.sourceId, writing);
                writings.insert(inFile.last(), {i, writing});
            }
        }
        same << i;
        const bool may = !m_filters.loaded || m_filters.known.mayHave(looseHash(c.channelId, c.sourceId, loose)) ||
                         (loose != c.sourceCode && m_filters.known.mayHave(codeHash(c.channelId, c.sourceId, loose)));
        if (!may)
            continue;
        if (isNumber(loose))
            askedNumbers[place] << loose;
        for (const QString &writing : isNumber(loose) ? QStringList{loose} : otherWritings(c.sourceCode))
            asked[place] << writing;
    }
    const QHash<QString, qint64> seen = inFile.isEmpty() ? QHash<QString, qint64>() : m_seen.lines(inFile);
    for (auto key = seen.begin(); key != seen.end(); ++key)
        tell(writings[key.key()].first, writings[key.key()].second);
    const auto ask = [&](const Place &place, const QString &condition, const QVariantList &codes) {
        m_session.forEachOf(u"SELECT source_code FROM customers WHERE channel_id = ? AND source_id = ? AND "_s + condition,
                            {place.first, place.second}, codes, [&](const Row &found) {
                                const QString code = found.text(0);
                                for (const qsizetype i : alike.value({place, looseCode(code)})) {
                                    if (customerOf(rows[i].row).customer.sourceCode != code)
                                        tell(i, code);
                                }
                            });
    };
    // As the index says it, or PostgreSQL reads all customers of the trade store.
    for (auto place = asked.begin(); place != asked.end(); ++place)
        ask(place.key(), u"source_code <> '' AND source_code IN (%1)"_s, *place);
    // The index customers_by_number has just those that begin with a zero.
    for (auto place = askedNumbers.begin(); place != askedNumbers.end(); ++place)
        ask(place.key(), u"substr(source_code, 1, 1) = '0' AND ltrim(source_code, '0') IN (%1)"_s, *place);
}

} // namespace kontor

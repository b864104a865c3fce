// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is to be imported, by the options and by the file.
#include "kontorctl/fileimport.h"

#include "channels/channelsrepository.h"
#include "imports/batchesrepository.h"
#include "imports/filereading.h"
#include "imports/recordkind.h"
#include "imports/spreadsheet.h"
#include "imports/stagingrepository.h"
#include "kontorctl/console.h"
#include "kontorctl/importwords.h"

namespace kontor {

using namespace Qt::StringLiterals;

/// What an option's word means, if the option was given; false, and a complaint, when it means nothing.
template <typename Value>
bool FileImport::choose(const QString &option, const QString &word, const QList<QPair<QString, Value>> &list, Value &into)
{
    if (!m_call.has(option))
        return true;
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &one) { return one.first == word; });
    if (found == list.end())
        return wrong(u"--%1 takes %2."_s.arg(option, oneOf(wordsOf(list))));
    into = found->second;
    return true;
}

bool FileImport::readModes()
{
    if (m_call.has(u"ignore-new"_s))
        m_start.mode = ImportPlan::Mode::UpdateOnly;
    if (m_call.has(u"ignore-existing"_s))
        m_start.mode = ImportPlan::Mode::AddOnly;
    if (!choose(u"mode"_s, m_call.value(u"mode"_s), modes(), m_start.mode) ||
        !choose(u"match"_s, m_call.value(u"match"_s), matches(), m_start.match))
        return false;
    constexpr qint64 max = std::numeric_limits<qint64>::max();
    const auto stopAfter = m_call.number(u"stop-after"_s, m_start.stopAfter, 0, max);
    const auto confirmed = m_call.number(u"confirm"_s, m_start.missingConfirmed, 0, max);
    if (!stopAfter || !confirmed)
        return false;
    m_start.stopAfter = *stopAfter;
    m_start.missingConfirmed = *confirmed;
    m_start.keepUndo = !m_call.has(u"no-undo"_s);
    return true;
}

/// How the file is written, as far as the options say.
bool FileImport::readDialect(ImportPlan &plan)
{
    if (m_call.has(u"encoding"_s)) {
        const QByteArray name = m_call.value(u"encoding"_s).toLatin1();
        if (!encoding::isKnown(name))
            return wrong(u"--encoding %1: not known. Usual ones are %2."_s.arg(QString::fromLatin1(name), oneOf(encodings())));
        plan.dialect.encoding = name;
        for (const QByteArray &usual : encoding::usual()) { // as the reader knows it
            if (usual.compare(name, Qt::CaseInsensitive) == 0)
                plan.dialect.encoding = usual;
        }
    }
    if (m_call.has(u"quote"_s)) {
        const QString text = m_call.value(u"quote"_s);
        plan.dialect.quote = text == u"none"_s || text.isEmpty() ? QChar() : text.front();
    }
    if (m_call.has(u"delimiter"_s)) {
        const QString text = m_call.value(u"delimiter"_s);
        plan.dialect.delimiter = text == u"tab"_s ? u'\t' : text.isEmpty() ? u',' : text.front();
    }
    return true;
}

bool FileImport::readMapping(ImportPlan &plan, const ImportTable &table)
{
    plan.mapping = m_profile ? *m_profile : kind().guess(table.headings, table.preview, m_directory);
    if (m_profile && !fits(plan, table.headings))
        return false;
    for (const QString &text : m_call.values(u"map"_s)) {
        const auto map = pair(text);
        if (!map || !kind().isField(map->first))
            return wrong(u"--map %1: not FIELD=COLUMN with a known field. "_s.arg(text) + fieldsHint);
        if (!table.headings.contains(map->second))
            return wrong(
                u"--map %1: the file has no column '%2'. It has: %3."_s.arg(text, map->second, table.headings.join(u", "_s)));
        plan.mapping.columns.removeIf(
            [&](const std::pair<const QString &, QString &> &entry) { return entry.second == map->first; });
        plan.mapping.columns.insert(map->second, map->first);
    }
    for (const QString &text : m_call.values(u"constant"_s)) {
        const auto constant = pair(text);
        if (!constant || !kind().isField(constant->first))
            return wrong(u"--constant %1: not FIELD=VALUE with a known field. "_s.arg(text) + fieldsHint);
        if (isSecretField(constant->first))
            return wrong(u"--constant %1: one password for everybody is no password."_s.arg(constant->first));
        plan.mapping.constants.insert(constant->first, constant->second);
    }
    if (m_call.has(u"null"_s))
        plan.mapping.nullText = m_call.value(u"null"_s);
    if (m_call.has(u"clear-empty"_s))
        plan.mapping.emptyCells = ImportMapping::EmptyCells::Clear;
    return true;
}

bool FileImport::readPlan(ImportPlan &plan)
{
    try {
        const QByteArray bytes = readImportSample(plan.fileName);
        plan.dialect = guessImportDialect(bytes, plan.fileName);
        plan.dialect.header = true; // files without a header come in through the window, where columns can be seen
        if (!readDialect(plan))
            return false;
        const ImportTable table = ImportTable::open(bytes, plan.dialect, 50);
        if (!readMapping(plan, table))
            return false;
        const FileReading reading = FileReading::of(plan, table, bytes);
        m_reading = reading.toJson();
        complain(reading.inWords());
        const bool oddGuess = !reading.oddWord.isEmpty() && !m_call.has(u"encoding"_s); // who names it knows it
        QStringList doubts = reading.doubts();
        if (oddGuess)
            doubts << reading.oddWordInWords();
        for (const QString &doubt : std::as_const(doubts))
            complain(doubt);
        const bool own = m_call.has(u"map"_s) || m_profile;
        if (!reading.otherLists.isEmpty() && !own)
            return wrong(u"if these are customers all the same, say so by mapping the columns yourself (--map FIELD=COLUMN);"
                         " if they are products, by --records products."_s);
        if (oddGuess)
            return wrong(
                u"nothing is written in an encoding that is only guessed. Name it: --encoding windows-1252, or another."_s);
        return true;
    } catch (const Failure &e) {
        complain(e.error().message);
        m_code = ExitUsage;
        return false;
    }
}

/// Whether a file has what a profile needs: without the key or a joined column other customers would be meant. Says what else it lacks.
bool FileImport::fits(const ImportPlan &plan, const QStringList &headings)
{
    const QString key = kind().keyFields(plan).first();
    QStringList absent;
    bool needed = false;
    for (auto column = plan.mapping.columns.begin(); column != plan.mapping.columns.end(); ++column) {
        if (!headings.contains(column.key())) {
            absent << column.key();
            needed = needed || *column == key;
        }
    }
    for (const auto &[column, joined] : plan.mapping.absentJoins(headings)) {
        absent << joined;
        needed = true;
    }
    if (!absent.isEmpty())
        complain(u"The profile speaks of columns that the file does not have: %1. It has: %2."_s.arg(absent.join(u", "_s),
                                                                                                     headings.join(u", "_s)));
    m_code = ExitUsage;
    return !needed;
}

} // namespace kontor

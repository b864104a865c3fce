// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldvalues.h"
#include "fields/names.h"

#include <QFlags>
#include <QStringList>

#include <optional>

namespace kontor {

/// What a field holds. How each kind is stored, shown, read from a file's cell and written to one is decided here and nowhere else.
enum class FieldKind {
    Text, ///< one line
    MultiLine,
    Tags, ///< several words or phrases, see fields/tags.h
    YesNo,
    Number,
    Percent, ///< in hundredths of a percent, 0 … 10,000
    Money, ///< in minor units of a currency
    Time, ///< ms since 1970 UTC; 0 = never
    Choice, ///< one of FieldInfo::choices, a stored word
    Language, ///< ISO 639-1, two letters; empty: none of its own
    Reference ///< the id of a row of FieldInfo::of; 0 = none
};

/// Where a field takes part.
enum class FieldTrait : unsigned {
    Stored = 1U << 0, ///< a column of the record's table, or FieldInfo::expression; read with the record
    Edited = 1U << 1, ///< people and batches change it: in differences, before-images and the activity
    Imported = 1U << 2, ///< a file's column can be mapped to it
    InTemplate = 1U << 3, ///< the downloadable template has it
    Exported = 1U << 4,
    Listed = 1U << 5, ///< a column of the record's table on screen, by which it can be sorted
    TypedInTable = 1U << 6, ///< its cells there can be edited
    ManyAtOnce = 1U << 7, ///< offered for changing many records at once
    Searched = 1U << 8, ///< the search box finds it
    SourceOwned = 1U << 9, ///< an ERP or CRM writes it again at its next sync
    Secret = 1U << 10, ///< shown nowhere, kept in no file, made by no rule
    Inherited = 1U << 11, ///< a Reference that may be none (NULL): the trade store's counts then
    Exact = 1U << 12, ///< outer blanks are refused, not removed
    Unsorted = 1U << 14, ///< Listed, and looked up for the rows that are shown alone: no index knows its order
    Digits = 1U << 13 ///< a number that is a text: its zeros count, and a spreadsheet that takes it for a number ruins it
};
Q_DECLARE_FLAGS(FieldTraits, FieldTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldTraits)

/// A word that a Choice field may hold, and its label (marked by QT_TRANSLATE_NOOP in the context "kontor").
struct FieldChoice
{
    QString stored;
    const char *label;
};

/// Everything about a field that does not depend on the C++ type of its record. Said once, in the record's field set; a value.
struct FieldInfo
{
    QString name = {}; ///< in differences, of its widget, and of its column where `column` says nothing else
    FieldKind kind = FieldKind::Text;
    const char *title = nullptr; ///< on screen; marked by QT_TRANSLATE_NOOP in the context "kontor"
    FieldTraits traits = {};
    int length = 0; ///< at most so many characters; 0: not limited
    QString column = {}; ///< in the database
    QString key = {}; ///< a column with its folded text, to sort and filter by
    /// What lists and exports show instead of the column; `now` is an SQL expression, so that the statement stays the same.
    QString (*expression)(const QString &prefix, const QString &now) = nullptr;
    QString of = {}; ///< the table that a Reference points to
    QString fileName = {}; ///< in files and saved views, where it is not `name`
    QStringList headings = {}; ///< of this field in other systems' files, as text::asciiWord() leaves them
    QString filter = {}; ///< as a typed filter: `filter:value`
    const QList<FieldChoice> &(*choices)() = nullptr;
    QString (*problem)(const QString &text) = nullptr; ///< why a text that is not empty can't be one; empty when it can
    QString (*inWords)(const QString &stored) = nullptr; ///< as people read it, where the kind does not tell
    const char *unknown = nullptr; ///< what becomes of a Reference to a name that there is not (%1), said in an issue
    int width = 0; ///< of its column in a table, in pixels; 0: by its kind

    QString label() const; ///< on screen, translated
    const QString &columnName() const { return column.isEmpty() ? name : column; }
    const QString &inFiles() const { return fileName.isEmpty() ? name : fileName; }
    bool is(FieldTraits all) const { return (traits & all) == all; }
    bool isText() const { return kind == FieldKind::Text || kind == FieldKind::MultiLine || kind == FieldKind::Tags; }
    int tableWidth() const;
};

/// A value (in its text form) as people read it. `channelId`: whose default is inherited. Empty stays empty.
QString shownValue(const FieldInfo &field, const QString &stored, const Names &names, qint64 channelId);

/// What a cell of a file says: its value in text form, or what is wrong with it.
struct CellValue
{
    QString stored;
    QString problem; ///< the row can't be taken
    QString issue; ///< the field keeps what it had, and staff are told
};
CellValue readCell(const FieldInfo &field, const QString &cell, const Names &names);

/// The two letters of a language as people and systems write it: de, de_DE, deu, German, Deutsch; nothing when it is none.
std::optional<QString> languageOf(const QString &text);

/// Yes or no as people and systems write it, in English, German and other languages of Europe; nothing when it is neither.
std::optional<bool> truthOf(const QString &text);

/// The words that a Choice may be.
QStringList choiceWords(const FieldInfo &field);
/// The label of a choice; the stored word itself where it has none.
QString choiceLabel(const QList<FieldChoice> &choices, const QString &stored);

/// The SQL type of a field's column, for temporary tables.
QString sqlType(const FieldInfo &field);

} // namespace kontor

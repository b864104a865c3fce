// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/importplan.h"

namespace kontor {

/// What was guessed of a file, so that it can be said: nothing of it is decided unseen.
struct FileReading
{
    CsvDialect dialect;
    qint64 headerLine = 0; ///< 0: none
    QString sheet;
    QString system; ///< whose export it seems to be
    QList<std::pair<QString, QString>> mapped; ///< (heading, field), in the file's order
    QStringList opposite; ///< headings of which yes and no are exchanged
    QStringList leftOut; ///< headings that no field is mapped to
    QList<std::pair<QString, QString>> nearly; ///< (heading, field) of those that a field is nearly called
    QStringList neverImported; ///< headings of fields that exports have and an import does not write
    QString oddWord; ///< see oddWord()
    QStringList otherLists; ///< see otherLists()

    static FileReading of(const ImportPlan &plan, const ImportTable &table, const QByteArray &sample);
    /// {"encoding","delimiter","quote","header_line","title_lines","sheet","system","columns":{heading: field},"opposite":[…],"left_out":[…],
    /// "perhaps":{heading: field},"odd_word","of_other_lists":[…]}
    QJsonObject toJson() const;
    QString inWords() const; ///< how the file is read
    QString oddWordInWords() const; ///< empty when there is none
    QStringList doubts() const; ///< what else to look at, a sentence each
};

} // namespace kontor

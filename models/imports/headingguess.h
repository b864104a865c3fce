// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/importplan.h"

#include <QJsonObject>
#include <QSet>

#include <functional>

namespace kontor {

/// A system whose export is known by its headings (resources/imports/systems.json).
struct KnownSystem
{
    QString name;
    QString records; ///< what the export lists (RecordKind::name())
    QStringList needs; ///< headings, all of which such a file has
    QMap<QString, QString> columns; ///< heading → field, where it means something else than usual; empty: left out
    QMap<QString, ColumnRule> rules; ///< heading → how that system's words are read
    QString groupBy; ///< see ImportMapping
};
/// The one whose export of such records has these headings; nullptr when none is known.
const KnownSystem *systemOf(QStringView records, const QStringList &headings);

/// resources/imports/headings.json: what people and systems call columns.
const QJsonObject &headingWords();

/// Without the remark behind it, where that changes nothing of what the column is: 'E-Mail (Pflicht)', 'Firma [max. 50]', 'Email *',
/// 'Price (excl. tax)'. All others are part of the name: 'Preis (EK)', 'E-Mail (privat)', 'Kundennr. (alt)'.
QString withoutRemark(const QString &heading);

/// Finds out what the columns of a file most likely are. A field goes to the first column that claims it, and a column keeps its field.
class HeadingGuess
{
public:
    HeadingGuess(const QStringList &headings, const QList<CsvRecord> &sample);

    bool take(const QString &heading, const QString &field); ///< false when either is given away already
    /// What the system that wrote the file means by its headings.
    void takeSystem(QStringView records);
    /// First the columns that are called as a field is, then by other usual words, then by words that may mean something else (`weak`, as
    /// text::asciiWord() leaves them).
    void takeWords(const std::function<QString(const QString &heading)> &fieldFor, const QStringList &weak);
    bool has(const QString &field) const { return m_used.contains(field); }

    ImportMapping mapping;

private:
    ColumnRule ruleFor(ColumnRule rule) const;

    QStringList m_headings;
    QSet<QString> m_used; ///< fields
    QSet<QString> m_leftOut; ///< headings
};

} // namespace kontor

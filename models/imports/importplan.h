// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "customers/customer.h"
#include "imports/csv.h"

#include <QJsonObject>

namespace kontor {

/// A field that a column can be mapped to, by the template's column names (address1.city, …, address2.city, …, attribute.NAME).
struct ImportField
{
    QString name;
    QString label;
};

/// All fields for mapping, addresses up to `addresses`.
QList<ImportField> importFields(int addresses = 3);
/// The parts of an address in the template, each with the address's own field name (`type` aside, which is no text field).
const QList<QPair<QString, QString>> &importAddressParts();
/// The header of the downloadable template; a file made for it imports with no mapping.
QStringList importTemplate();
/// The field that a column's heading most likely means; empty when nothing fits.
QString guessImportField(const QString &heading);

/// How a file's columns become customers; what a named profile remembers.
struct ImportMapping
{
    QMap<QString, QString> columns; ///< heading → field; headings that are not in it are left out
    QMap<QString, QString> constants; ///< field → value for every row
    QString nullText; ///< a cell with just this text is read as empty ('NULL')
    bool clearEmpty = false; ///< an empty cell clears the field (else it keeps what is there)

    /// By the headings; `sample` tells whether the file writes NULL for nothing.
    static ImportMapping guess(const QStringList &headings, const QList<CsvRecord> &sample = {});
    QJsonObject toJson() const;
    static ImportMapping fromJson(const QJsonObject &json);
};

/// Everything the wizard or the command line decides before rows are looked at.
struct ImportPlan
{
    QString fileName; ///< path
    CsvDialect dialect;
    ImportMapping mapping;
    qint64 channelId = 0;
    qint64 sourceId = 0;
    bool ignoreNew = false;
    bool ignoreExisting = false;
    QString profile; ///< name, for the batch
};

/// A file read as a table: header and where the rows begin. Throws Failure(Invalid) when it is none (empty, two columns of one
/// name, no usable header, unreadable).
struct ImportTable
{
    QStringList headings;
    qint64 headerLine = 1;
    QList<CsvRecord> preview; ///< the first rows

    static ImportTable open(const QByteArray &bytes, const CsvDialect &dialect, int previewRows = 20);
};
QByteArray readImportFile(const QString &path);

/// Delimiters inside unquoted text, as in "24, place Kléber": when a row has too many cells, and just as many of them begin with a
/// blank, each of those belongs to the cell before. Otherwise the row is left as it is (and refused).
void mendSurplusCells(QStringList &cells, qsizetype expected);

} // namespace kontor

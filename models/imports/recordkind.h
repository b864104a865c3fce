// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/batchundo.h"
#include "imports/importplan.h"
#include "imports/rowjudge.h"
#include "imports/rowreader.h"
#include "imports/rowwriter.h"

namespace kontor {

/// The records that a file does not list, where the plan wants those deactivated.
class AbsentRecords
{
public:
    virtual ~AbsentRecords() = default;
    virtual void note(const QList<StagedRow> &rows) = 0; ///< which the file lists
    virtual qint64 count() = 0; ///< of all others
};

/// A kind of record that files bring in: what mapping, review, writing and undo ask of it. Knows no rows itself; one object per kind, used
/// from any thread.
class RecordKind
{
public:
    virtual ~RecordKind() = default;
    /// By name(); customers when there is none of it.
    static const RecordKind &named(QStringView name);
    static const QList<const RecordKind *> &all();
    /// What a file with these headings most likely lists; customers where nothing tells.
    static const RecordKind &likely(const QStringList &headings, const QList<CsvRecord> &sample, const Directory &directory);

    /// Whether a file with these headings lists such records and can't be anything else.
    virtual bool isSure(const QStringList &) const { return false; }
    /// Whether a file of which no kind is sure may be of this one.
    virtual bool mayBeGuessed() const { return true; }

    virtual QString name() const = 0; ///< as stored: 'customers'
    virtual QString entity() const = 0; ///< one of them, as the activity and the command line call it: 'customer'
    virtual QString title() const = 0; ///< on screen: 'Customers'

    virtual bool hasSource() const { return false; } ///< records belong to a source
    /// What an import of such records may do, with its words on screen.
    virtual QList<std::pair<ImportPlan::Mode, QString>> modes() const = 0;
    virtual QString counted(qint64 records) const = 0; ///< '3 customers'
    virtual QString deactivated(qint64 records) const = 0; ///< '3 customers deactivated.'

    // What a column can be mapped to.
    /// The fields for mapping; parts that repeat (addresses) up to `repeated`. `directory`: fields of each price tier and warehouse.
    virtual QList<ImportField> fields(const Directory &directory, int repeated) const = 0;
    virtual bool isField(const QString &name) const = 0;
    virtual const FieldInfo *fieldInfo(const QString &importField) const = 0; ///< nullptr when it is of none
    virtual QStringList templateColumns() const = 0; ///< the header of the downloadable template
    virtual bool hasAttributes() const { return false; } ///< fields that the user names
    virtual QString fieldFor(const QString &heading) const = 0; ///< that a column's heading most likely means; empty: none
    virtual ImportMapping guess(const QStringList &headings, const QList<CsvRecord> &sample,
                                const Directory &directory) const = 0;
    /// Fields of which a file must have one, for rows are told by it.
    virtual QStringList keyFields(const ImportPlan &plan) const = 0;
    /// Why a file with these columns can't be read at all (columns of things that there are none of); empty when it can.
    virtual QString problemOf(const ImportPlan &, const QStringList &, const Directory &) const { return {}; }
    /// The field that a heading nearly spells; empty when none is near.
    virtual QString nearly(const QString &) const { return {}; }
    virtual QString neverImported(const QString &) const { return {}; } ///< see headings.h
    virtual bool sayStates(const QList<CsvRecord> &, qsizetype) const { return false; } ///< see headings.h
    virtual QStringList otherLists(const QStringList &) const { return {}; } ///< see headings.h

    // A change, as people read it.
    virtual bool shows(const QString &importField, const QString &changed) const = 0; ///< whether a column shows a shown() change
    virtual QList<FieldChange> shown(const StagedRow &row) const { return row.changes; } ///< as shows() and labels know them
    virtual QString changeLabel(const QString &changed, const Directory &directory) const = 0;
    virtual QString valueLabel(const QString &changed, const QString &value, const Directory &directory,
                               qint64 channelId) const = 0;

    // Work on rows.
    virtual std::unique_ptr<RowReader> reader(const ImportPlan &plan, const QStringList &headings,
                                              const Directory &directory) const = 0;
    virtual std::unique_ptr<RowJudge> judge(Session &session, const ImportPlan &plan, const QStringList &headings,
                                            const Directory &directory, KeyFilters &filters, SeenKeys &seen) const = 0;
    virtual std::unique_ptr<RowWriter> writer(const RowWriter::Context &context) const = 0;
    /// Reads all keys ahead, where that pays for so many rows.
    virtual void loadKeys(Session &, const ImportPlan &, const Directory &, qint64, KeyFilters &) const {}
    /// Hashes what rows set secretly; needs no database.
    virtual void hashSecrets(const QList<StagedRow *> &, const ImportPlan &, const QStringList &, const Cancel &) const {}
    virtual std::unique_ptr<AbsentRecords> absent(Session &, const ImportPlan &) const { return nullptr; }
    virtual qint64 absentOfBatch(Session &, const ImportPlan &, qint64) const { return 0; } ///< of a batch under review
    virtual std::unique_ptr<BatchUndo> undo(Session &session) const = 0;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/batchundo.h"
#include "imports/rowwriter.h"

#include <QSet>

namespace kontor {

/// Records of a kind that an import writes one by one and an undo takes back field by field: for tables of thousands, not of millions.
class PlainRecords
{
public:
    virtual ~PlainRecords() = default;
    virtual QString entity() const = 0; ///< as the activity calls one
    virtual qint64 add(const StagedRow &row) = 0; ///< answers the id
    virtual bool update(const StagedRow &row) = 0; ///< false when somebody changed it since it was read
    /// Other records that the import made for this one so far ('brought/category'): an undo removes them where nothing needs them then.
    virtual QList<FieldChange> brought(const StagedRow &) const { return {}; }
    /// Removes what nothing needs; answers what stays, each with the records that need it.
    virtual QHash<QString, QList<qint64>> removeBrought(const QList<FieldChange> &) { return {}; }
    virtual qint64 versionBefore(const StagedRow &row) const = 0;

    struct State
    {
        qint64 version = 0;
        QString code, name;
        bool inUse = false; ///< can't be removed
    };
    virtual QHash<qint64, State> states(const QList<qint64> &ids) = 0; ///< of those that are there
    virtual void remove(qint64 id) = 0;
    /// Gives back what fields had before the changes; all others stay as they are.
    virtual void restore(qint64 id, const QList<FieldChange> &changes) = 0;
};

/// Writes such records, with the changes of each in batch_records.
class PlainWriter final : public RowWriter
{
public:
    PlainWriter(const Context &context, std::unique_ptr<PlainRecords> records) : m_context(context), m_records(std::move(records))
    {
    }
    std::unique_ptr<LaidOut> layOut(QList<StagedRow> rows) override;
    void write(LaidOut &chunk) override;

private:
    void keepImages(const QList<StagedRow> &rows);
    Context m_context;
    std::unique_ptr<PlainRecords> m_records;
};

/// Takes such a batch back.
class PlainUndo final : public BatchUndo
{
public:
    PlainUndo(Session &session, std::unique_ptr<PlainRecords> records) : m_session(session), m_records(std::move(records)) {}
    UndoPlan plan(const Batch &batch) override;
    Undone undo(const Batch &batch, const QList<qint64> &forced) override;

private:
    struct Image
    {
        qint64 id;
        bool created;
        qint64 versionBefore, versionAfter;
        QList<FieldChange> changes, brought;
    };
    QList<Image> images(const Batch &batch);
    QHash<qint64, PlainRecords::State> statesOf(const QList<Image> &images);
    QString lastChange(qint64 id);
    void handOn(const Batch &batch, const FieldChange &brought, const QList<qint64> &users);

    Session &m_session;
    std::unique_ptr<PlainRecords> m_records;
};

} // namespace kontor

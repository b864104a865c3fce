// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kontor {

struct Batch;

/// A record that an undo would leave as it is.
struct UndoConflict
{
    qint64 recordId = 0;
    QString code; ///< by which people call it: a customer's code, a product's number; may be empty
    QString name;
    QString reason;
    bool mayForce = false; ///< false: it can't be undone as things are (a new customer who has ordered)
};
struct UndoPlan
{
    QString entity; ///< what its records are called (RecordKind::entity())
    qint64 restored = 0, removed = 0; ///< what the undo will do
    QList<UndoConflict> conflicts; ///< the first conflictsMax
    qint64 conflictCount = 0;
    qint64 mailsSent = 0; ///< to its customers since; they can't be taken back
    qint64 invitations = 0; ///< that the batch ended and that are mailed anew
    static constexpr int conflictsMax = 1000;
};

/// Takes back what a batch did to records of one kind, within the session's transaction.
class BatchUndo
{
public:
    virtual ~BatchUndo() = default;
    virtual UndoPlan plan(const Batch &batch) = 0;
    struct Undone
    {
        qint64 all = 0; ///< records of the batch
        qint64 done = 0; ///< of them, restored or removed
    };
    /// Records changed since stay as they are, unless they are in `forced`, and keep their before-images. Throws Conflict if that is
    /// all of them.
    virtual Undone undo(const Batch &batch, const QList<qint64> &forced) = 0;
};

} // namespace kontor

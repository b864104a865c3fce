// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "imports/batchundo.h"

#include <functional>

namespace kontor {

/// Gives customers back what a batch changed, set-wise, and removes whom it added.
class CustomerUndo final : public BatchUndo
{
public:
    explicit CustomerUndo(Session &session) : m_session(session) {}

    UndoPlan plan(const Batch &batch) override;
    Undone undo(const Batch &batch, const QList<qint64> &forced) override;

private:
    QList<qint64> channelsOf(const Batch &batch);
    void planStore(const Batch &batch, qint64 channelId, UndoPlan &plan);
    QString lastChange(qint64 channelId, qint64 customerId);
    qint64 choose(const Batch &batch, const QList<qint64> &forced);
    bool keysMoved(qint64 batchId);
    qint64 leaveHeldKeys(qint64 batchId);
    void eachPiece(const std::function<void()> &use);
    void removeCreated();
    QList<qint64> withOtherIssues(qint64 batchId);
    void deriveAgain(const QList<qint64> &ids);
    void endLinks(const Batch &batch);
    void restoreImages(const Batch &batch);
    void restoreParts(qint64 batchId);
    void forgetImages(qint64 batchId, bool all);

    Session &m_session;
    QList<qint64> m_toInvite; ///< of the piece, anew
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "imports/batchundo.h"

namespace kontor {

/// Gives customers back what a batch changed, set-wise, and removes whom it added.
class CustomerUndo final : public BatchUndo
{
public:
    explicit CustomerUndo(Session &session) : m_session(session) {}

    UndoPlan plan(qint64 batchId) override;
    Undone undo(qint64 batchId, const QList<qint64> &forced) override;

private:
    QString lastChange(qint64 channelId, qint64 customerId);
    bool keysMoved(qint64 batchId);
    qint64 leaveHeldKeys(qint64 batchId);
    QList<qint64> withOtherIssues(qint64 batchId);
    void deriveAgain(const QList<qint64> &ids);
    void restoreImages(qint64 batchId, bool moved);

    Session &m_session;
};

} // namespace kontor

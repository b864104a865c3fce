// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// Whom and what a budget or an approval rule is about: ids by part ("unit", "user", "approver", …), ascending.
using ApprovalParts = QHash<QString, QList<qint64>>;

/// Of those of a trade store; `owner`: "budget" or "rule".
QHash<qint64, ApprovalParts> approvalParts(Session &session, qint64 channelId, const QString &owner, const QList<qint64> &ids);
/// Stores what differs.
void setApprovalParts(Session &session, qint64 channelId, const QString &owner, qint64 id, const ApprovalParts &before,
                      const ApprovalParts &after);

} // namespace kontor

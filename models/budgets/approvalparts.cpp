// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "budgets/approvalparts.h"

namespace kontor {

using namespace Qt::StringLiterals;

QHash<qint64, ApprovalParts> approvalParts(Session &session, qint64 channelId, const QString &owner, const QList<qint64> &ids)
{
    QHash<qint64, ApprovalParts> out;
    session.forEachOf(u"SELECT owner_id, part, ref_id FROM approval_parts WHERE channel_id = ? AND owner = ? AND owner_id IN (%1)"
                      " ORDER BY owner_id, part, ref_id"_s,
                      {channelId, owner}, QVariantList(ids.begin(), ids.end()),
                      [&out](const Row &row) { out[row.integer(0)][row.text(1)] << row.integer(2); });
    return out;
}

void setApprovalParts(Session &session, qint64 channelId, const QString &owner, qint64 id, const ApprovalParts &before,
                      const ApprovalParts &after)
{
    for (auto part = before.begin(); part != before.end(); ++part) {
        for (const qint64 ref : *part) {
            if (!after.value(part.key()).contains(ref))
                session.execute(u"DELETE FROM approval_parts WHERE channel_id = ? AND owner = ? AND owner_id = ? AND part = ?"
                                " AND ref_id = ?"_s,
                                {channelId, owner, id, part.key(), ref});
        }
    }
    for (auto part = after.begin(); part != after.end(); ++part) {
        for (const qint64 ref : *part) {
            if (!before.value(part.key()).contains(ref))
                session.execute(
                    u"INSERT INTO approval_parts (channel_id, owner, owner_id, part, ref_id) VALUES (?, ?, ?, ?, ?)"_s,
                    {channelId, owner, id, part.key(), ref});
        }
    }
}

} // namespace kontor

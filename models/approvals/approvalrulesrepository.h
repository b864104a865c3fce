// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approvals/approvalrule.h"
#include "database/session.h"

namespace kontor {

/// Approval rules of companies. Every change tells the activity. Throws Invalid with the field, NotFound, Conflict. What was asked for before a
/// change stays as it was.
class ApprovalRulesRepository
{
public:
    static constexpr int rulesMax = 200; ///< of a company

    explicit ApprovalRulesRepository(Session &session) : m_session(session) {}

    QList<ApprovalRule> all(qint64 channelId, qint64 companyId); ///< by name
    ApprovalRule load(qint64 channelId, qint64 companyId, qint64 id);
    qint64 save(ApprovalRule rule); ///< id 0 is new
    void remove(qint64 channelId, qint64 companyId, qint64 id);

private:
    QList<ApprovalRule> read(const QString &where, const QVariantList &values);
    void checkParts(const ApprovalRule &rule);
    void checkApprovers(const ApprovalRule &rule);
    Session &m_session;
};

} // namespace kontor

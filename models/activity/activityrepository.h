// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activity.h"
#include "database/session.h"

namespace kontor {

/// The rows that tell who changed what. Written in the transaction of the change itself.
/// [{"field","old","new"}], as activity and staged rows keep what changed.
QString changesToJson(const QList<FieldChange> &changes);
QList<FieldChange> changesFromJson(const QString &text);

class ActivityRepository
{
public:
    explicit ActivityRepository(Session &session) : m_session(session) {}

    void record(const QString &entity, qint64 entityId, const QString &action, const QList<FieldChange> &changes = {},
                qint64 channelId = 0, qint64 customerId = 0);
    /// The newest `limit` rows about a customer, newest first.
    QList<ActivityEntry> ofCustomer(qint64 channelId, qint64 customerId, int limit = 500);
    /// The same about a company.
    QList<ActivityEntry> ofCompany(qint64 channelId, qint64 companyId, int limit = 500);

private:
    QList<ActivityEntry> read(const QString &where, const QVariantList &values);
    Session &m_session;
};

} // namespace kontor

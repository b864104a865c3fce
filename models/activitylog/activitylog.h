// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activity.h"
#include "channels/channel.h"
#include "lists/listsql.h"

namespace kontor {

/// What a list of the activity shows. A value.
struct ActivityQuery
{
    QString search = {}; ///< in who, what was changed, and the customer
    QString actor = {}; ///< empty: all; see ActivityLog::customers
    QString entity = {}; ///< empty: all
    qint64 since = 0, until = 0; ///< ms since 1970 UTC, `until` excluded; 0: open
    friend bool operator==(const ActivityQuery &, const ActivityQuery &) = default;
};

/// A row of the activity with what it is about.
struct ActivityRow : ActivityEntry
{
    qint64 channelId = 0, customerId = 0;
    QString name; ///< of the record; empty where it is gone
};

/// A value of a customer as it was and as it is: what changed since.
using PastValues = QList<FieldChange>;

/// Who did what, over all records.
class ActivityLog
{
public:
    /// Stands in ActivityQuery::actor for the customers themselves, in the trade store.
    static const QString customers;

    explicit ActivityLog(Session &session) : m_session(session) {}

    /// Newest first.
    static ListSql listSql(const ActivityQuery &query);
    static constexpr int columnCount = 11; ///< of listSql()
    static ActivityRow fromCells(const QVariantList &cells);
    /// Everybody who did something, customers aside.
    QStringList actors();
    /// A customer as they were right after `activityId`: each field that was changed since, with its value then (`before`) and now (`after`).
    PastValues since(qint64 channelId, qint64 customerId, qint64 activityId);

private:
    Session &m_session;
};

/// The entities there are: as stored, and as shown.
QList<QPair<QString, QString>> activityEntities();
QString activityEntityLabel(const QString &entity);
QString activityActionLabel(const QString &action);
/// "Customer" for customer:17, else the login.
QString activityActorLabel(const QString &actor);
/// What the record of a row is called; its number where it has no name.
QString activityNameLabel(const ActivityRow &row, const Directory &directory);
/// "Note: a → b; City: Ulm → Bonn", without what is only technical.
QString activityChangesLabel(const ActivityRow &row, const Directory &directory);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activityrepository.h"
#include "credentials/signinrepository.h"
#include "customers/customer.h"
#include "database/session.h"
#include "mail/mail.h"
#include "orders/order.h"
#include "timeline/timeline.h"

namespace kontor {

/// All that is shown of a customer beside the list, in one read. A value.
struct CustomerDetails
{
    Customer customer; ///< with addresses
    QString invitation; ///< invitationState()
    bool locked = false; ///< at this moment
    QList<SignInAttempt> attempts; ///< the newest of each list: at most `newest`
    QList<Order> orders;
    QList<Mail> mails;
    QList<ActivityEntry> changes;
    QList<TimelineEntry> notes; ///< notes, calls and files
    QList<TimelineEntry> tasks; ///< open ones, the next due first
    QStringList issues; ///< open ones, in words
    static constexpr int newest = 3;
};

/// What several customers have in common, in numbers. A value.
struct SelectionSums
{
    qint64 customers = 0;
    qint64 active = 0, pending = 0, deactivated = 0;
    qint64 withoutEmail = 0;
    qint64 orders = 0;
    QList<QPair<QString, qint64>> ordered; ///< currency → minor units
};

/// Throws NotFound.
CustomerDetails customerDetails(Session &session, qint64 id, const DetailRights &rights);
SelectionSums selectionSums(Session &session, const QList<qint64> &ids, const DetailRights &rights);

} // namespace kontor

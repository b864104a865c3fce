// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/customerdetails.h"

#include "credentials/invitationsrepository.h"
#include "customers/customersrepository.h"
#include "issues/issuesrepository.h"
#include "mail/mailsrepository.h"
#include "orders/ordersrepository.h"
#include "timeline/timelinerepository.h"

namespace kontor {

CustomerDetails customerDetails(Session &session, qint64 id, const DetailRights &rights)
{
    constexpr int newest = CustomerDetails::newest;
    CustomerDetails out;
    out.customer = CustomersRepository(session).load(id);
    const qint64 channel = out.customer.channelId;
    out.invitation = invitationState(out.customer.invitation, out.customer.invitationEndsAt, session.now());
    out.locked = out.customer.lockedUntil > session.now();
    if (rights.signIns)
        out.attempts = SignInRepository(session).attempts(channel, id, newest);
    if (rights.orders)
        out.orders = OrdersRepository(session).ofCustomer(channel, id, {}, newest);
    out.mails = MailsRepository(session).ofCustomer(channel, id, newest);
    if (rights.activity)
        out.changes = ActivityRepository(session).ofCustomer(channel, id, newest);
    TimelineRepository timeline(session);
    for (const TimelineEntry &entry : timeline.entries(channel, id, newest * 3)) {
        if (entry.kind != u"task" && out.notes.size() < newest)
            out.notes << entry;
    }
    out.tasks = timeline.openTasks(channel, id, newest);
    out.issues = IssuesRepository(session).reasonsOf(channel, id);
    return out;
}

SelectionSums selectionSums(Session &session, const QList<qint64> &ids, const DetailRights &rights)
{
    SelectionSums out;
    for (const Customer &customer : CustomersRepository(session).load(ids)) {
        ++out.customers;
        out.active += customer.status == Customer::Status::Active ? 1 : 0;
        out.pending += customer.status == Customer::Status::Pending ? 1 : 0;
        out.deactivated += customer.status == Customer::Status::Deactivated ? 1 : 0;
        out.withoutEmail += customer.email.isEmpty() ? 1 : 0;
    }
    if (!rights.orders)
        return out;
    for (const OrderSum &sum : OrdersRepository(session).sumsOf(ids)) {
        out.orders += sum.orders;
        out.ordered << qMakePair(sum.currency, sum.totalMinor);
    }
    return out;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/takeback.h"

#include "customers/customersrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

QSet<qint64> addressIds(const Customer &customer)
{
    QSet<qint64> out;
    for (const Address &address : customer.addresses)
        out.insert(address.id);
    return out;
}

/// What the customer shall be: as before where nobody changed anything since, else with the changes of others merged in.
Customer merged(const TakeBack &action, const Customer &now)
{
    Customer out = action.before;
    if (now.rowVersion != action.after.rowVersion) {
        const Merge both = merge(action.after, action.before, now);
        const bool sameParts = addressIds(now) == addressIds(action.after) && addressIds(now) == addressIds(action.before);
        if (!both.conflicts.isEmpty() || !sameParts)
            throw Failure(
                Error::Kind::Conflict,
                tr("Somebody changed the same of %1 since, so it can't be taken back. Open the customer to see their version.")
                    .arg(now.displayName()));
        out = both.merged;
    }
    const QSet<qint64> there = addressIds(now);
    for (Address &address : out.addresses) {
        if (!there.contains(address.id))
            address.id = 0; // it was removed, and comes back as a new one
    }
    out.rowVersion = now.rowVersion;
    out.status = now.status; // has functions of its own
    return out;
}

} // namespace

TakeBack noted(Session &session, qint64 customerId, const std::function<void()> &act)
{
    CustomersRepository customers(session);
    TakeBack out;
    out.before = customers.load(customerId);
    act();
    out.after = customers.load(customerId);
    return out;
}

Customer takeBack(Session &session, const TakeBack &action)
{
    CustomersRepository customers(session);
    const qint64 id = action.after.id;
    const Customer now = customers.load(id);
    const Customer wanted = merged(action, now);
    using Status = Customer::Status;
    const bool wasOff = action.before.status == Status::Deactivated;
    const bool isOff = action.after.status == Status::Deactivated;
    if (!difference(now, wanted).isEmpty())
        customers.update(wanted);
    if (wasOff != isOff && (now.status == Status::Deactivated) == isOff) {
        if (wasOff)
            customers.deactivate({id});
        else
            customers.reenableAs(id, action.before.status);
    }
    return customers.load(id);
}

} // namespace kontor

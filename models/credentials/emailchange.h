// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"
#include "database/session.h"

namespace kontor {

/// Kinds of mails that must not go to an address of yesterday.
const QStringList &mailsWithSecrets();

/// Whether a change of many tells the customer, at both addresses, that theirs is another now: who has a way in, or waits for one.
bool isToldOfEmail(const Customer &before, const Customer &after);

/// What follows from another e-mail address: open links die, the old and the new address are told, a pending customer is invited
/// anew, a deactivated one gets nothing.
class EmailChange
{
public:
    explicit EmailChange(Session &session) : m_session(session) {}

    /// Whether the trade store wants `email` confirmed by its owner before it counts. Customers without a password have nothing to lose.
    bool mustBeConfirmed(const Customer &before, const QString &email);
    /// Mails the link to the new address and keeps it waiting.
    void askToConfirm(const Customer &customer, const QString &email);
    /// The address has changed.
    void happened(const Customer &before, const Customer &now);
    /// The same for many at once: `changed` is a temporary table (id, old_email) whose customers have their new address already.
    void happenedToAll(const QString &changed);

private:
    Session &m_session;
};

} // namespace kontor

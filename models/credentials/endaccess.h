// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// Ends everything by which customers get in, or would: store sessions and tickets, links, waiting mails, pending invitations, an address
/// that waits to be confirmed. `ids`: a SELECT of their ids.
void endAccess(Session &session, const QString &ids, const QString &reason);
/// The same of one customer, in their trade store alone.
void endAccessOf(Session &session, qint64 channelId, qint64 customerId, const QString &reason);

} // namespace kontor

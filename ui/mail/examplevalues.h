// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "database/session.h"

#include <QJsonObject>

namespace kontor {

/// The values of a customer (or, without one, of the trade store alone) and the examples.
QJsonObject valuesFor(Session &session, const Channel &channel, qint64 customerId);

} // namespace kontor

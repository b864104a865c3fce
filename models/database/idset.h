// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dialect.h"
#include "database/session.h"

namespace kontor {

/// Puts many ids into the temporary table `name` (column id), emptied first, so that one statement can speak of all of them.
void fillIds(Session &session, const QString &name, const QList<qint64> &ids);
/// The same with the ids that a SELECT finds; answers how many.
qint64 fillIds(Session &session, const QString &name, const Condition &select);

} // namespace kontor

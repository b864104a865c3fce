// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/access.h"
#include "companies/company.h"

namespace kontor {

/// Whether somebody may give what these roles grant to others, who have | between them: nobody gives what they lack, or up to a higher amount.
bool mayGrant(const Access &access, const QString &roles);
/// The texts of some roles, with | between them.
QString permissionsOfRoles(const QList<CompanyRole> &roles, const QList<qint64> &ids);

/// What a role grants beyond what it did: permissions, wider scopes, higher limits.
QString addedTo(const QString &before, const QString &after);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// How a customer wants to find the store. A value.
struct StorePreferences
{
    qint64 companyId = 0; ///< that they come for; 0: they are asked each time
    QString startPage; ///< one of startPages(); empty: the trade store's
};

/// A company that somebody may work for. A value.
struct CompanyChoice
{
    qint64 companyId = 0;
    QString company, unit; ///< names
    QString state; ///< of the company
    bool administrator = false;
};

/// What customers choose about the store itself.
class PreferencesRepository
{
public:
    explicit PreferencesRepository(Session &session) : m_session(session) {}

    StorePreferences load(qint64 channelId, qint64 customerId);
    /// Throws Invalid for a start page that there is not, NotFound for a company that they may not work for.
    void save(qint64 channelId, qint64 customerId, const StorePreferences &preferences);
    /// Those that they may work for, by name.
    QList<CompanyChoice> companies(qint64 channelId, qint64 customerId);
    /// The one that they worked for last; 0: none.
    qint64 lastUsed(qint64 channelId, qint64 customerId);

private:
    Session &m_session;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <optional>

namespace kontor {

/// Somebody who has a record open, or who changed it.
struct AtWork
{
    QString who; ///< name, or login where none is known
    qint64 at = 0; ///< since when, or when
    friend bool operator==(const AtWork &, const AtWork &) = default;
};

/// Who is at a record besides oneself. A hint that locks nothing; of shared databases only, where others can be.
class PresenceRepository
{
public:
    static constexpr qint64 againMs = 25'000; ///< how often an open editor says that it is
    static constexpr qint64 goneMs = 70'000; ///< what was not heard of for so long is gone

    explicit PresenceRepository(Session &session) : m_session(session) {}

    /// An editor (by a name that no other has) has the record open.
    void enter(const QString &editor, const QString &entity, qint64 id);
    void leave(const QString &editor);
    /// Who else, by time.
    QList<AtWork> others(const QString &editor, const QString &entity, qint64 id);
    /// Who changed the record last; nothing where that may not be seen.
    std::optional<AtWork> lastChange(const QString &entity, qint64 id);
    /// Removes those that are gone; for kontor-store.
    qint64 purge();

private:
    Session &m_session;
};

} // namespace kontor

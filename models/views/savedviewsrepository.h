// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customerlist.h"

namespace kontor {

/// A list of customers under a name: filters, columns, order. A value.
struct SavedView
{
    qint64 id = 0;
    QString name;
    QString owner;
    bool shared = false; ///< everybody sees it; only its owner changes it
    bool own = true;
    CustomerQuery query;
    QStringList columns; ///< names, in order
    qint64 count = -1; ///< customers it finds; -1 while not counted
};

class SavedViewsRepository
{
public:
    explicit SavedViewsRepository(Session &session) : m_session(session) {}

    /// One's own and the shared ones, by name; counted if `counts`.
    QList<SavedView> list(bool counts);
    /// Stores under its name, replacing one's own of that name. Throws Invalid without a name.
    void save(const SavedView &view);
    /// Throws Denied for somebody else's.
    void remove(qint64 id);

private:
    qint64 count(const CustomerQuery &query);
    Session &m_session;
};

} // namespace kontor

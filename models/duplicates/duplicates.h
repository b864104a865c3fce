// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// Why customers may be the same.
enum class Likeness : unsigned {
    Email = 1U << 0, ///< the same address, whatever its case
    Phone = 1U << 1, ///< the same last nine digits, of at least seven
    NameAndPostcode = 1U << 2, ///< of the default billing address
    CompanyAndCity = 1U << 3
};
Q_DECLARE_FLAGS(Likenesses, Likeness)
Q_DECLARE_OPERATORS_FOR_FLAGS(Likenesses)
const QList<Likeness> &allLikenesses();
QString likenessLabel(Likeness likeness);

/// Customers that may be one. A value.
struct DuplicateSet
{
    Likenesses why;
    QList<qint64> ids; ///< ascending
};

struct DuplicateQuery
{
    Likenesses by = Likeness::Email | Likeness::Phone | Likeness::NameAndPostcode | Likeness::CompanyAndCity;
    bool acrossStores = false; ///< also customers of different trade stores
};

struct DuplicateReport
{
    QList<DuplicateSet> sets; ///< those with most reasons first; at most `setsMax`
    qint64 total = 0; ///< all there are
    qint64 customers = 0; ///< that were compared
    static constexpr int setsMax = 500;
};

/// Finds customers that are there more than once; deactivated ones are not looked at. One pass over all of them, with 16 bytes for each
/// and reason, so it belongs on Lane::Background.
class DuplicatesRepository
{
public:
    explicit DuplicatesRepository(Session &session) : m_session(session) {}

    DuplicateReport find(const DuplicateQuery &query);
    /// They are not the same: the set is not found again.
    void dismiss(const QList<qint64> &ids);

private:
    Session &m_session;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "database/dialect.h"

namespace kontor {

/// What is typed into the search box: words, and filters such as `company:gom status:pending updated:>2026-01-01 tier:none orders:0..3`.
/// A minus before a filter turns it round; quotes hold blanks together and keep a colon a colon. A value.
struct TypedFilter
{
    QStringList words; ///< folded; searched in all fields
    Condition condition; ///< of customers `c`; empty when there is no filter
    QStringList narrowing; ///< folded texts that some field must contain: the search index may narrow by them first
    QString unfinished; ///< the name of a filter that has no value yet: nothing to warn of while somebody types
    QString problem; ///< why it can't be understood, in words; empty when it can

    static TypedFilter parse(const QString &text, const Directory &directory);
};

/// Names of filters, and what may follow `name:`, for completion.
QStringList typedFilterNames();
QStringList typedFilterValues(const QString &name, const Directory &directory);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// A row of the Error tab: something that staff must look at. It goes when its cause goes. A value.
struct Issue
{
    qint64 id = 0;
    qint64 channelId = 0;
    QString kind; ///< see issueKinds()
    QString key; ///< what makes it the same issue when it is seen again
    QString reason; ///< in words
    QString field; ///< the customer's field to open the editor at
    qint64 customerId = 0;
    qint64 sourceId = 0;
    QString customer; ///< the customer's name, for the list
    QString fileName;
    qint64 line = 0;
    qint64 firstSeenAt = 0, lastSeenAt = 0;
    qint64 attempts = 1;
    bool ignored = false;
};

/// Kinds as stored: "missing_email", "duplicate_email", "unknown_price_tier", "unknown_warehouse", "unknown_country", "country_contradiction", "unknown_province",
/// "mail_refused", "import_refused".
QString issueKindLabel(const QString &kind);

} // namespace kontor

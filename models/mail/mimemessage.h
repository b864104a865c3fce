// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kontor {

/// A message as it goes through SMTP. A value.
struct MimeMessage
{
    QString fromName, from; ///< a name, an address
    QString toName, to;
    QString replyTo;
    QString subject, text, html; ///< html may be empty
    QByteArray messageId; ///< without the angle brackets
    qint64 date = 0; ///< ms since 1970 UTC

    /// Headers and bodies with CRLF ends (RFC 5322, MIME: RFC 2045 to 2047), lines of at most 76 characters, ASCII only but for the
    /// addresses themselves. Control characters in names and subjects become blanks, so that no header can be put in.
    QByteArray encoded() const;
};

/// Whether an address can stand in an envelope and a header as it is: one line, no blank or control character, no angle bracket.
bool isPlainAddress(const QString &address);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace kontor {

/// What became of one delivery.
struct Delivery
{
    /// Unknown: the whole message was handed over and no answer came; it may have arrived.
    enum Outcome { Sent, Deferred, Refused, Unknown };
    Outcome outcome = Deferred;
    QString answer; ///< the server's last words, or what went wrong, in words
    QStringList copiesRefused; ///< copy addresses the server would not take
};

/// SMTP and the text-message gateway by libcurl. One object per thread; it keeps its connection open from one message to the next.
class Transport
{
public:
    struct Limits
    {
        long connectSeconds = 15;
        long totalSeconds = 60; ///< of one message; shorter than a worker's claim
    };
    explicit Transport(Limits limits);
    ~Transport();

    /// Hands over one message. `copies` get it too; their refusal does not hold it up.
    Delivery send(const MailSettings &settings, const QString &password, const QString &recipient, const QStringList &copies,
                  const QByteArray &message);
    /// Posts {"to", "text"}; every 2xx is taken as sent, 408, 429 and 5xx are tried again.
    Delivery text(const SmsSettings &settings, const QString &secret, const QString &number, const QString &text);

private:
    struct Handle;
    std::unique_ptr<Handle> m_smtp;
    std::unique_ptr<Handle> m_http;
    Limits m_limits;
};

} // namespace kontor

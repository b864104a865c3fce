// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "mail/mailsrepository.h"
#include "mail/transport.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace kontor {

/// Empties the outbox: mints links and codes, renders, sends, writes down what became of it. Several may work on one database, in one
/// program or in many. A thread of its own, from start() to the end of the object.
///
/// A mail is claimed, then begun, sent and finished one by one: a worker that dies leaves at most one mail that may go out twice, with
/// the same Message-ID, and its other claims go to others when their lease is over.
class MailWorker
{
public:
    using Secrets = std::function<Result<QString>(const SecretPlace &)>;
    struct Options
    {
        qint64 leaseMs = 180'000; ///< of a claim; longer than one message may take
        int pollMs = 1000;
        int claimed = 20; ///< mails at once
        QString ownUrl; ///< where links lead in a trade store that has no address of its own
        Transport::Limits limits;
    };

    MailWorker(Database &database, Secrets secrets, Options options);
    ~MailWorker();
    void start();

    /// One round, for tests: answers how many mails it handled.
    int work(const std::stop_token &stop = {});

private:
    /// A mail on its way: its trade store, wording and values; `secret` is in no log and no table.
    struct Prepared
    {
        bool mine = false;
        Channel channel;
        MailTemplate wording;
        QJsonObject values;
        QString secretField; ///< "link", "code" or nothing
        QString secret;
        QString name; ///< of the recipient
        qint64 now = 0;
    };
    void forgetTraces();
    void passTime();
    void answerResetAsks();
    void handle(const Mail &mail, const std::stop_token &stop);
    /// Asks again while others hold what it needs, as long as a claimed mail is ours: what was sent and is not written down goes out twice.
    template <typename Work> auto patiently(Work work, const std::stop_token &stop);
    Prepared prepare(Session &session, const Mail &mail) const;
    Delivery deliver(const Mail &mail, const Prepared &prepared, const RenderedMail &message);
    bool canSend(const Mail &mail, const Channel &channel) const;

    Database &m_database;
    Secrets m_secrets;
    Options m_options;
    QString m_name;
    Transport m_transport;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::chrono::steady_clock::time_point m_nextPurge =
        std::chrono::steady_clock::now() + std::chrono::minutes(1); ///< not while all starts
    std::chrono::steady_clock::time_point m_nextTick = std::chrono::steady_clock::now() + std::chrono::seconds(5);
    std::jthread m_thread;
};

/// Reads a secret from its file or environment variable; the keychain is the program's business.
Result<QString> readSecret(const SecretPlace &place);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "database/session.h"
#include "lists/listsql.h"
#include "mail/mail.h"
#include "mail/mailtemplate.h"

#include <optional>

namespace kontor {

/// Which mails a table shows. A value.
struct MailQuery
{
    QString search;
    QString state; ///< empty = any; waiting() = whatever has not gone out yet
    static QString waiting() { return QStringLiteral("waiting"); }
    QString kind; ///< empty = any
    qint64 customerId = -1; ///< -1 = any
    friend bool operator==(const MailQuery &, const MailQuery &) = default;
};

/// The outbox: mails are put in by the transaction that causes them, taken out by the workers of kontor-store.
class MailsRepository
{
public:
    static constexpr int attemptsMax = 12; ///< a deferred mail is given up after about three days

    explicit MailsRepository(Session &session) : m_session(session) {}

    /// One mail to one address, now or `delayMs` later; answers its id. `customer` 0: to staff (a test mail).
    qint64 queue(qint64 channelId, qint64 customerId, const QString &kind, const QString &recipient,
                 const QJsonObject &fields = {}, const QString &medium = QStringLiteral("email"));
    /// One mail of a kind to each of the customers in the temporary table `ids` (see fillIds) who has an address and is not deactivated;
    /// answers how many.
    qint64 queueForAll(const QString &kind, const QString &ids);

    /// Claims up to `limit` due mails for a worker, until `leaseMs` from now; what a dead worker had claimed comes back after its lease.
    QList<Mail> claim(const QString &worker, int limit, qint64 leaseMs);
    /// Just before a mail is sent: counts the attempt and renews the claim. False when it was cancelled or is another worker's by now.
    bool begin(const Mail &mail, const QString &worker, qint64 leaseMs);
    /// What became of an attempt. `state`: "sent", "deferred", "refused", "captured", "unknown"; a deferred mail is due again at `dueAt`.
    /// A refused address opens an issue, a sent one closes it.
    void finish(const Mail &mail, const QString &worker, const QString &state, const QString &answer, qint64 dueAt,
                const RenderedMail &kept);

    /// Sends again: a queued copy with a link of its own. Throws Invalid for what can't be sent again.
    int resend(const QList<qint64> &ids);
    /// Mails that have not gone out yet; answers how many.
    int cancel(const QList<qint64> &ids);
    /// Cancels a customer's waiting mails of these kinds (all, if none are named).
    void cancelOf(qint64 channelId, qint64 customerId, const QStringList &kinds = {});
    /// The same for all customers that a SELECT of ids gives.
    void cancelOfSet(const QString &ids, const QStringList &kinds = {});

    Mail load(qint64 id); ///< throws NotFound
    QList<Mail> ofCustomer(qint64 channelId, qint64 customerId, int limit); ///< the newest, newest first
    static ListSql list(const MailQuery &query);
    static Mail ofCells(const QVariantList &cells, qint64 id); ///< a row of list()
    /// Whether a worker has anything to do: due mails, or forgotten passwords to answer. Reads only.
    bool hasWork();
    /// How many mails wait to be sent.
    qint64 waiting();

    /// The trade store's wording, else Kontor's own.
    MailTemplate wording(qint64 channelId, const QString &kind, const QString &language);
    /// Throws Invalid, Conflict.
    void save(const MailTemplate &wording);
    /// Back to Kontor's own wording.
    void reset(qint64 channelId, const QString &kind, const QString &language);
    /// The values that every template may use.
    static QJsonObject commonValues(const Channel &channel, const QString &storeUrl, const QString &customer,
                                    const QString &firstName, const QString &lastName, const QString &company,
                                    const QString &username);

private:
    void cancelWhere(const QString &whose, const QVariantList &values, const QStringList &kinds);

    Session &m_session;
};

/// When a deferred mail is tried again after its `attempts`-th attempt, in ms: 1, 5, 15 minutes, 1, 4, then 12 hours.
qint64 mailBackoffMs(int attempts);

} // namespace kontor

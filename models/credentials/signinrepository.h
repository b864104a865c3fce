// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// One try to sign in. A value.
struct SignInAttempt
{
    qint64 at = 0;
    QString peer; ///< address of the other side
    QString browser; ///< User-Agent
    QString outcome; ///< "signed in", "wrong password", "locked", "deactivated", "wrong code", "code asked"
    QString openedBy; ///< "customer", "personal link", "staff"
};

/// What signing in to the trade store asks of the database. Failures are counted by account and address, so that guessing is slowed
/// down where it comes from while the owner can sign in from elsewhere (CHECKS 5); and by address over all accounts.
class SignInRepository
{
public:
    static constexpr int failuresAllowed = 10; ///< of one account from one address before it must wait
    static constexpr int peerFailuresAllowed = 100; ///< from one address over all accounts
    static constexpr int accountFailuresAllowed =
        100; ///< of one account from all addresses; the owner's own browsers still get in
    static constexpr qint64 failureWindowMs = 15 * 60'000;

    /// An account found by e-mail address or username; customerId 0 when there is none.
    struct Account
    {
        qint64 customerId = 0;
        QString passwordHash;
        bool deactivated = false;
        bool companyOff = false; ///< they belong to companies, none of which may be in the store
        bool mustWait = false;
        QString mfaMethod;
    };

    explicit SignInRepository(Session &session) : m_session(session) {}

    /// `browser`: what a browser got from remember(), if anything.
    Account find(qint64 channelId, const QString &name, const QString &peer, const QString &browser = {});
    /// What to give for a name where a customer guesses something else than a password at sign-in ('code', 'profile'); nobody can type it.
    static QString guessesOf(const QString &what, qint64 customerId);
    /// Whether such guesses were too many.
    bool mustWait(qint64 channelId, const QString &guesses, const QString &peer);
    /// Counted for the customer, whichever of their names it was. `customerId` 0: the account is not known. Takes as long for these. Answers
    /// whether a known one must be shown as locked.
    bool countFailure(qint64 channelId, const QString &name, const QString &peer, qint64 customerId);
    /// A customer who must wait somewhere is shown as locked.
    void showLocked(qint64 channelId, qint64 customerId);
    /// Forgets the failures; stores `strongerHash` unless it is empty, or the customer's row is being written by an import: then next time.
    void succeeded(qint64 channelId, const QString &name, const QString &peer, qint64 customerId, const QString &strongerHash);
    /// Makes a browser known to a customer; answers the secret that it keeps. `has`: the one that it has.
    QString remember(qint64 channelId, qint64 customerId, const QString &has);

    void record(qint64 channelId, qint64 customerId, const QString &peer, const QString &browser, const QString &outcome,
                const QString &openedBy = QStringLiteral("customer"));
    QList<SignInAttempt> attempts(qint64 channelId, qint64 customerId, int limit = 200);
    /// A browser that this customer, who has signed in before, never used: mails the customer about it. Call before record().
    void tellOfNewDevice(qint64 channelId, qint64 customerId, const QString &peer, const QString &browser);
    /// By staff: forgets all failures of a customer.
    void unlock(qint64 channelId, qint64 customerId);

private:
    struct Waits
    {
        bool here = false, everywhere = false; ///< from this address; from all
    };
    Waits waitsFor(qint64 channelId, const QString &account, const QString &peer);
    Session &m_session;
};

/// How an outcome reads on screen.
QString signInOutcomeLabel(const QString &outcome);
QString openedByLabel(const QString &openedBy);

} // namespace kontor

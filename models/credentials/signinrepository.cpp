// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/signinrepository.h"

#include "access/membershipsql.h"
#include "activity/activityrepository.h"
#include "base/text.h"
#include "credentials/browsername.h"
#include "credentials/password.h"
#include "credentials/passwordhashes.h"
#include "credentials/sessionsrepository.h"
#include "customers/customersrepository.h"
#include "mail/mailsrepository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr QChar notTyped(0); ///< which no form may hold

/// What tries are counted by: one number for a customer, whichever of their names is tried. Names that people type by mistake (a password,
/// say) are not kept in clear text.
QString accountKey(const QString &name, qint64 customerId)
{
    if (name.startsWith(notTyped))
        return token::hash(name);
    return token::hash(customerId > 0 ? SignInRepository::guessesOf(u"customer"_s, customerId) : emailKey(name));
}
const auto anyAccount = u"*"_s; ///< stands for all accounts tried from an address
const auto anyPeer = u"*"_s; ///< stands for all addresses that an account was tried from

} // namespace

QString signInOutcomeLabel(const QString &outcome)
{
    static const QHash<QString, const char *> labels = {
        {u"signed in"_s, QT_TRANSLATE_NOOP("kontor", "Signed in")},
        {u"wrong password"_s, QT_TRANSLATE_NOOP("kontor", "Wrong password")},
        {u"locked"_s, QT_TRANSLATE_NOOP("kontor", "Had to wait after too many tries")},
        {u"deactivated"_s, QT_TRANSLATE_NOOP("kontor", "Deactivated")},
        {u"company off"_s, QT_TRANSLATE_NOOP("kontor", "Company switched off")},
        {u"code asked"_s, QT_TRANSLATE_NOOP("kontor", "Password right, code asked for")},
        {u"wrong code"_s, QT_TRANSLATE_NOOP("kontor", "Wrong code")}};
    return text::label(labels, outcome);
}

QString openedByLabel(const QString &openedBy)
{
    if (openedBy == u"staff"_s)
        return tr("Staff acting");
    return openedBy == u"personal link"_s ? tr("Personal link") : tr("Customer");
}

SignInRepository::Account SignInRepository::find(qint64 channelId, const QString &name, const QString &peer,
                                                 const QString &browser)
{
    Account out;
    // By one index and by the other: an OR of both would let SQLite look through all customers where there is none of that name.
    const Rows rows =
        m_session.select(u"SELECT id, password_id, deactivated, mfa_method, EXISTS (SELECT 1 FROM known_browsers b"
                         " WHERE b.channel_id = c.channel_id AND b.customer_id = c.id AND b.token_hash = ?), %1 FROM customers c"
                         " WHERE channel_id = ? AND id IN (SELECT id FROM customers WHERE channel_id = ? AND unique_email_key = ?"
                         " AND unique_email_key <> '' UNION ALL SELECT id FROM customers WHERE channel_id = ? AND username = ?)"
                         " ORDER BY id LIMIT 1"_s.arg(shutOut(u"c.channel_id"_s, u"c.id"_s)),
                         {token::hash(browser), channelId, channelId, emailKey(name), channelId, name.toLower()});
    bool ownBrowser = false;
    if (!rows.isEmpty()) {
        out = Account{rows.first().integer(0), {}, rows.first().flag(2), rows.first().flag(5), false, rows.first().text(3)};
        ownBrowser = !browser.isEmpty() && rows.first().flag(4);
    }
    out.passwordHash = PasswordHashes(m_session).at(rows.isEmpty() ? 0 : rows.first().integer(1)); // asked for unknown ones, too
    const Waits waits = waitsFor(channelId, accountKey(name, out.customerId), peer);
    out.mustWait = waits.here || (waits.everywhere && !ownBrowser);
    return out;
}

QString SignInRepository::guessesOf(const QString &what, qint64 customerId)
{
    return notTyped + what + u' ' + QString::number(customerId);
}

bool SignInRepository::mustWait(qint64 channelId, const QString &guesses, const QString &peer)
{
    const Waits waits = waitsFor(channelId, accountKey(guesses, 0), peer);
    return waits.here || waits.everywhere;
}

SignInRepository::Waits SignInRepository::waitsFor(qint64 channelId, const QString &account, const QString &peer)
{
    Waits out;
    const Rows failures =
        m_session.select(u"SELECT account, peer, failures FROM sign_in_failures WHERE channel_id = ?"
                         " AND (account IN (?, ?) AND peer = ? OR account = ? AND peer = ?) AND last_at > ?"_s,
                         {channelId, account, anyAccount, peer, account, anyPeer, m_session.now() - failureWindowMs});
    for (const Row &row : failures) {
        if (row.text(1) == anyPeer)
            out.everywhere = row.integer(2) >= accountFailuresAllowed;
        else
            out.here = out.here || row.integer(2) >= (row.text(0) == anyAccount ? peerFailuresAllowed : failuresAllowed);
    }
    return out;
}

bool SignInRepository::countFailure(qint64 channelId, const QString &name, const QString &peer, qint64 customerId)
{
    const auto count = [&](const QString &account, const QString &from, qint64 customer) {
        return m_session.insert(
            u"INSERT INTO sign_in_failures (channel_id, account, peer, failures, last_at, customer_id) VALUES (?, ?, ?, 1, ?, ?)"
            " ON CONFLICT (channel_id, account, peer) DO UPDATE SET failures = CASE WHEN sign_in_failures.last_at > ?"
            " THEN sign_in_failures.failures + 1 ELSE 1 END, last_at = excluded.last_at, customer_id = excluded.customer_id RETURNING failures"_s,
            {channelId, account, from, m_session.now(), customer, m_session.now() - failureWindowMs});
    };
    if (!name.startsWith(notTyped)) // those who are signed in already shut nobody else out
        count(anyAccount, peer, 0);
    const QString account = accountKey(name, customerId);
    const qint64 here = count(account, peer, customerId);
    // An address that waits already adds nothing: nobody shuts the owner out from one place.
    const qint64 overall = here <= failuresAllowed ? count(account, anyPeer, customerId) : 0;
    if (overall == accountFailuresAllowed &&
        customerId > 0) { // once, by mail: known and unknown accounts write the same otherwise
        const QString email =
            m_session.value(u"SELECT email FROM customers WHERE channel_id = ? AND id = ?"_s, {channelId, customerId}).toString();
        if (!email.isEmpty())
            MailsRepository(m_session).queue(channelId, customerId, u"many_tries"_s, email, {});
    }
    return customerId > 0 && (here >= failuresAllowed || overall >= accountFailuresAllowed);
}

void SignInRepository::showLocked(qint64 channelId, qint64 customerId)
{
    m_session.execute(u"UPDATE customers SET locked_until = ? WHERE "_s + freeCustomer(m_session.dialect()),
                      {m_session.now() + failureWindowMs, channelId, customerId});
    m_session.touch(u"customers"_s, customerId);
}

void SignInRepository::succeeded(qint64 channelId, const QString &name, const QString &peer, qint64 customerId,
                                 const QString &strongerHash)
{
    if (!strongerHash.isEmpty())
        PasswordHashes(m_session).strengthen(channelId, customerId, strongerHash);
    m_session.execute(u"DELETE FROM sign_in_failures WHERE channel_id = ? AND account = ? AND peer = ?"_s,
                      {channelId, accountKey(name, customerId), peer});
}

QString SignInRepository::remember(qint64 channelId, qint64 customerId, const QString &has)
{
    constexpr int browsersMax = 20; // of one customer; the oldest goes
    const QString secret = token::isOne(has) ? has : token::make();
    m_session.execute(u"INSERT INTO known_browsers (channel_id, customer_id, token_hash, last_at) VALUES (?, ?, ?, ?)"
                      " ON CONFLICT (channel_id, customer_id, token_hash) DO UPDATE SET last_at = excluded.last_at"_s,
                      {channelId, customerId, token::hash(secret), m_session.now()});
    m_session.execute(
        u"DELETE FROM known_browsers WHERE channel_id = ? AND customer_id = ? AND last_at < (SELECT min(last_at) FROM"
        " (SELECT last_at FROM known_browsers WHERE channel_id = ? AND customer_id = ? ORDER BY last_at DESC LIMIT %1) newest)"_s
            .arg(browsersMax),
        {channelId, customerId, channelId, customerId});
    return secret;
}

void SignInRepository::record(qint64 channelId, qint64 customerId, const QString &peer, const QString &browser,
                              const QString &outcome, const QString &openedBy)
{
    m_session.execute(u"INSERT INTO sign_ins (channel_id, customer_id, at, peer, browser, outcome, opened_by)"
                      " SELECT channel_id, id, ?, ?, ?, ?, ? FROM customers WHERE channel_id = ? AND id = ?"_s,
                      {m_session.now(), peer.left(64), browser.left(browserMax), outcome, openedBy, channelId, customerId});
}

QList<SignInAttempt> SignInRepository::attempts(qint64 channelId, qint64 customerId, int limit)
{
    QList<SignInAttempt> out;
    for (const Row &row :
         m_session.select(u"SELECT at, peer, browser, outcome, opened_by FROM sign_ins WHERE channel_id = ? AND customer_id = ?"
                          " ORDER BY id DESC LIMIT %1"_s.arg(limit),
                          {channelId, customerId}))
        out << SignInAttempt{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4)};
    return out;
}

void SignInRepository::tellOfNewDevice(qint64 channelId, qint64 customerId, const QString &peer, const QString &browser)
{
    const Rows rows = m_session.select(u"SELECT c.email, (SELECT count(*) FROM sign_ins s WHERE s.channel_id = c.channel_id AND "
                                       u"s.customer_id = c.id AND s.outcome = 'signed in'),"
                                       " (SELECT count(*) FROM sign_ins s WHERE s.channel_id = c.channel_id AND s.customer_id = "
                                       "c.id AND s.outcome = 'signed in' AND s.browser = ?)"
                                       " FROM customers c WHERE c.channel_id = ? AND c.id = ?"_s,
                                       {browser.left(browserMax), channelId, customerId});
    if (rows.isEmpty() || rows.first().text(0).isEmpty() || rows.first().integer(1) == 0 || rows.first().integer(2) > 0)
        return;
    MailsRepository(m_session).queue(
        channelId, customerId, u"new_device"_s, rows.first().text(0),
        {{u"when"_s, text::utcMinute(m_session.now())}, {u"browser"_s, browserName(browser)}, {u"address"_s, peer}});
}

void SignInRepository::unlock(qint64 channelId, qint64 customerId)
{
    m_session.execute(u"DELETE FROM sign_in_failures WHERE channel_id = ? AND customer_id = ?"_s, {channelId, customerId});
    m_session.execute(u"UPDATE customers SET locked_until = 0 WHERE channel_id = ? AND id = ?"_s, {channelId, customerId});
    ActivityRepository(m_session).record(u"customer"_s, customerId, u"unlocked"_s, {}, channelId, customerId);
    m_session.touch(u"customers"_s, customerId);
}

} // namespace kontor

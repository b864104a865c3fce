// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/secondfactor.h"

#include "activity/activityrepository.h"
#include "credentials/password.h"
#include "credentials/totpseal.h"
#include "mail/mailsrepository.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <liboath/oath.h>
#include <sodium.h>

#include <memory>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int secretBytes = 20;
constexpr unsigned stepSeconds = OATH_TOTP_DEFAULT_TIME_STEP_SIZE;
constexpr size_t stepsAside = 1; ///< a clock may be half a minute off (RFC 6238 5.2)
constexpr int recoveryBytes = 10; ///< 80 bits, so that SHA-256 keeps them

/// The step (30 s since 1970) whose code this is; nothing when it is none of now.
std::optional<qint64> stepOf(const QString &base32, const QString &code, qint64 nowMs)
{
    static const int started = oath_init();
    const QByteArray text = base32.toLatin1();
    char *secret = nullptr;
    size_t size = 0;
    if (started != OATH_OK || oath_base32_decode(text.constData(), size_t(text.size()), &secret, &size) != OATH_OK)
        return std::nullopt;
    const std::unique_ptr<char, decltype(&free)> owner(secret, &free);
    uint64_t counter = 0;
    const int rc = oath_totp_validate4(secret, size, time_t(nowMs / 1000), stepSeconds, OATH_TOTP_DEFAULT_START_TIME, stepsAside,
                                       nullptr, &counter, 0, code.toLatin1().constData());
    return rc < 0 ? std::nullopt : std::optional(qint64(counter));
}

/// Fresh bytes from libsodium in the alphabet that people can type (RFC 4648 6).
QString randomBase32(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    char *text = nullptr;
    if (oath_base32_encode(bytes.constData(), size_t(size), &text, nullptr) != OATH_OK)
        throw Failure(Error::Kind::Internal, tr("The secret could not be made. Please try again."));
    const std::unique_ptr<char, decltype(&free)> owner(text, &free);
    return QString::fromLatin1(text);
}

QString digitsOnly(const QString &code)
{
    QString out;
    for (const QChar c : code) {
        if (c >= u'0' && c <= u'9')
            out += c;
    }
    return out;
}

QString recoveryKey(const QString &code)
{
    QString plain = code.toLower();
    plain.remove(QRegularExpression(u"[^a-z2-7]"_s));
    return token::hash(plain);
}

} // namespace

QString mobileProblem(const QString &phone)
{
    static const QRegularExpression e164(u"^\\+[1-9][0-9]{7,14}$"_s);
    return e164.match(phone).hasMatch()
               ? QString()
               : tr("Write the number with + and the country's code, without blanks, such as +491701234567.");
}

QString secondFactorLabel(const QString &method)
{
    if (method == u"totp"_s)
        return tr("Authenticator app");
    if (method == u"email"_s)
        return tr("Code by e-mail");
    return method == u"sms"_s ? tr("Code by text message") : tr("Off");
}

QString totpAddress(const QString &secret, const QString &store, const QString &username)
{
    const QString issuer = QString::fromLatin1(QUrl::toPercentEncoding(store));
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1"_s.arg(issuer, QString::fromLatin1(QUrl::toPercentEncoding(username)),
                                                             secret);
}

SecondFactor SecondFactorRepository::of(qint64 channelId, qint64 customerId)
{
    SecondFactor out;
    const Rows rows =
        m_session.select(u"SELECT mfa_method, mfa_phone, (SELECT count(*) FROM recovery_codes r WHERE r.channel_id = c.channel_id"
                         " AND r.customer_id = c.id AND r.used_at = 0) FROM customers c WHERE c.channel_id = ? AND c.id = ?"_s,
                         {channelId, customerId});
    if (!rows.isEmpty())
        out = {rows.first().text(0), rows.first().text(1), rows.first().integer(2)};
    return out;
}

QString SecondFactorRepository::beginTotp(qint64 channelId, qint64 customerId)
{
    if (const QString waiting = unconfirmedSecret(channelId, customerId); !waiting.isEmpty())
        return waiting;
    const QString secret = randomBase32(secretBytes);
    m_session.execute(
        u"INSERT INTO mfa_secrets (channel_id, customer_id, totp_secret) VALUES (?, ?, ?) ON CONFLICT (channel_id, customer_id)"
        " DO UPDATE SET totp_secret = excluded.totp_secret, confirmed = FALSE, last_step = 0"_s,
        {channelId, customerId, TotpSeal::inUse().seal(secret, channelId, customerId)});
    return secret;
}

QString SecondFactorRepository::unconfirmedSecret(qint64 channelId, qint64 customerId)
{
    const QString stored =
        m_session
            .value(u"SELECT totp_secret FROM mfa_secrets WHERE channel_id = ? AND customer_id = ? AND confirmed = FALSE"_s,
                   {channelId, customerId})
            .toString();
    return TotpSeal::inUse().open(stored, channelId, customerId);
}

QStringList SecondFactorRepository::confirmTotp(qint64 channelId, qint64 customerId, const QString &code)
{
    const QString secret = unconfirmedSecret(channelId, customerId);
    const std::optional<qint64> step = secret.isEmpty() ? std::nullopt : stepOf(secret, digitsOnly(code), m_session.now());
    if (!step)
        return {};
    m_session.execute(u"UPDATE mfa_secrets SET confirmed = TRUE, last_step = ? WHERE channel_id = ? AND customer_id = ?"_s,
                      {*step, channelId, customerId});
    return switchOn(channelId, customerId, u"totp"_s);
}

QStringList SecondFactorRepository::useSent(qint64 channelId, qint64 customerId, const QString &method)
{
    if (method == u"sms"_s && !mobileProblem(of(channelId, customerId).phone).isEmpty())
        throw Failure(Error::Kind::Invalid,
                      tr("There is no mobile number for text messages yet. Ask your contact to enter one."));
    m_session.execute(u"DELETE FROM mfa_secrets WHERE channel_id = ? AND customer_id = ?"_s, {channelId, customerId});
    return switchOn(channelId, customerId, method);
}

QStringList SecondFactorRepository::switchOn(qint64 channelId, qint64 customerId, const QString &method)
{
    m_session.execute(u"UPDATE customers SET mfa_method = ? WHERE channel_id = ? AND id = ?"_s, {method, channelId, customerId});
    record(channelId, customerId, u"second factor on"_s, method);
    return newRecoveryCodes(channelId, customerId);
}

void SecondFactorRepository::clear(qint64 channelId, qint64 customerId)
{
    m_session.execute(u"DELETE FROM mfa_secrets WHERE channel_id = ? AND customer_id = ?"_s, {channelId, customerId});
    m_session.execute(u"DELETE FROM recovery_codes WHERE channel_id = ? AND customer_id = ?"_s, {channelId, customerId});
    m_session.execute(u"UPDATE customers SET mfa_method = '' WHERE channel_id = ? AND id = ?"_s, {channelId, customerId});
}

void SecondFactorRepository::switchOff(qint64 channelId, qint64 customerId)
{
    clear(channelId, customerId);
    record(channelId, customerId, u"second factor off"_s);
}

QStringList SecondFactorRepository::newRecoveryCodes(qint64 channelId, qint64 customerId)
{
    m_session.execute(u"DELETE FROM recovery_codes WHERE channel_id = ? AND customer_id = ?"_s, {channelId, customerId});
    QStringList out;
    for (int i = 0; i < recoveryCodes; ++i) {
        const QString plain = randomBase32(recoveryBytes).toLower();
        out << plain.mid(0, 4) + u'-' + plain.mid(4, 4) + u'-' + plain.mid(8, 4) + u'-' + plain.mid(12, 4);
        m_session.execute(u"INSERT INTO recovery_codes (channel_id, customer_id, code_hash) VALUES (?, ?, ?)"_s,
                          {channelId, customerId, recoveryKey(out.last())});
    }
    return out;
}

bool SecondFactorRepository::verify(qint64 channelId, qint64 customerId, qint64 sessionId, const QString &code)
{
    // A recovery code may have six digits among its letters; a code has nothing else.
    static const QRegularExpression sixDigits(u"^\\s*\\d{3}\\s*\\d{3}\\s*$"_s);
    if (sixDigits.match(code).hasMatch()) {
        const QString digits = digitsOnly(code);
        const Rows totp = m_session.select(
            u"SELECT totp_secret, last_step FROM mfa_secrets WHERE channel_id = ? AND customer_id = ? AND confirmed = TRUE"_s +
                m_session.dialect().forUpdate(),
            {channelId, customerId});
        if (!totp.isEmpty()) {
            const auto step =
                stepOf(TotpSeal::inUse().open(totp.first().text(0), channelId, customerId), digits, m_session.now());
            if (!step || *step <= totp.first().integer(1))
                return false;
            m_session.execute(u"UPDATE mfa_secrets SET last_step = ? WHERE channel_id = ? AND customer_id = ?"_s,
                              {*step, channelId, customerId});
            return true;
        }
        const Rows sent = m_session.select(
            u"SELECT code_hash FROM mfa_codes WHERE channel_id = ? AND session_id = ? AND customer_id = ? AND expires_at >= ?"_s +
                m_session.dialect().forUpdate(),
            {channelId, sessionId, customerId, m_session.now()});
        if (sent.isEmpty() || !password::matches(sent.first().text(0), digits))
            return false;
        return m_session.execute(u"DELETE FROM mfa_codes WHERE channel_id = ? AND session_id = ?"_s, {channelId, sessionId}) == 1;
    }
    const bool recovered =
        m_session.execute(
            u"UPDATE recovery_codes SET used_at = ? WHERE channel_id = ? AND customer_id = ? AND code_hash = ? AND used_at = 0"_s,
            {m_session.now(), channelId, customerId, recoveryKey(code)}) == 1;
    if (recovered)
        record(channelId, customerId, u"recovery code used"_s);
    return recovered;
}

void SecondFactorRepository::askForCode(qint64 channelId, qint64 customerId, qint64 sessionId)
{
    const Rows rows = m_session.select(u"SELECT mfa_method, mfa_phone, email FROM customers WHERE channel_id = ? AND id = ?"_s,
                                       {channelId, customerId});
    if (rows.isEmpty() || (rows.first().text(0) != u"email"_s && rows.first().text(0) != u"sms"_s))
        return;
    const qint64 lately =
        m_session
            .value(
                u"SELECT count(*) FROM mails WHERE channel_id = ? AND customer_id = ? AND kind = 'mfa_code' AND created_at > ?"_s,
                {channelId, customerId, m_session.now() - codeLifeMs})
            .toLongLong();
    if (lately >= triesMax)
        return; // no flood
    const bool sms = rows.first().text(0) == u"sms"_s;
    MailsRepository mails(m_session);
    mails.cancelOf(channelId, customerId, {u"mfa_code"_s});
    mails.queue(channelId, customerId, u"mfa_code"_s, rows.first().text(sms ? 1 : 2), {{u"session"_s, sessionId}},
                sms ? u"sms"_s : u"email"_s);
}

QString SecondFactorRepository::mintCode(qint64 channelId, qint64 customerId, qint64 sessionId)
{
    const QString code = QString::number(randombytes_uniform(1'000'000)).rightJustified(6, u'0');
    m_session.execute(
        u"INSERT INTO mfa_codes (channel_id, session_id, customer_id, code_hash, expires_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (channel_id, session_id) DO UPDATE SET code_hash = excluded.code_hash, expires_at = excluded.expires_at"_s,
        {channelId, sessionId, customerId, password::hash(code), m_session.now() + codeLifeMs});
    return code;
}

void SecondFactorRepository::setPhone(qint64 customerId, const QString &phone)
{
    if (const QString why = phone.isEmpty() ? QString() : mobileProblem(phone); !why.isEmpty())
        throw Failure(Error::Kind::Invalid, why, u"mfa_phone"_s);
    const Rows rows = m_session.select(u"SELECT channel_id, mfa_phone, mfa_method FROM customers WHERE id = ?"_s, {customerId});
    if (rows.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The customer is not there any more."));
    if (phone.isEmpty() && rows.first().text(2) == u"sms"_s)
        throw Failure(Error::Kind::Invalid,
                      tr("The customer signs in with codes sent to this number. Reset the second factor first."), u"mfa_phone"_s);
    if (rows.first().text(1) == phone)
        return;
    const qint64 channelId = rows.first().integer(0);
    m_session.execute(u"UPDATE customers SET mfa_phone = ? WHERE channel_id = ? AND id = ?"_s, {phone, channelId, customerId});
    ActivityRepository(m_session).record(u"customer"_s, customerId, u"mfa number changed"_s,
                                         {FieldChange{u"mfa_phone"_s, rows.first().text(1), phone}}, channelId, customerId);
    m_session.touch(u"customers"_s, customerId);
}

void SecondFactorRepository::reset(qint64 customerId, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        throw Failure(Error::Kind::Invalid, tr("Say why: it is kept with the customer's activity."), u"reason"_s);
    const qint64 channelId = m_session.value(u"SELECT channel_id FROM customers WHERE id = ?"_s, {customerId}).toLongLong();
    if (channelId == 0)
        throw Failure(Error::Kind::NotFound, tr("The customer is not there any more."));
    clear(channelId, customerId);
    record(channelId, customerId, u"second factor reset"_s, reason.trimmed());
}

void SecondFactorRepository::record(qint64 channelId, qint64 customerId, const QString &action, const QString &detail)
{
    QList<FieldChange> changes;
    if (!detail.isEmpty())
        changes << FieldChange{u"reason"_s, {}, detail};
    ActivityRepository(m_session).record(u"customer"_s, customerId, action, changes, channelId, customerId);
    m_session.touch(u"customers"_s, customerId);
}

} // namespace kontor

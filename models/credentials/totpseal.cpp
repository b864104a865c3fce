// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/totpseal.h"

#include <QCoreApplication>
#include <QFile>

#include <sodium.h>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const auto mark = u"x1:"_s; ///< of what is sealed, and how

QByteArray boundTo(qint64 channelId, qint64 customerId)
{
    return QByteArray::number(channelId) + '/' + QByteArray::number(customerId);
}

const unsigned char *bytes(const QByteArray &array) { return reinterpret_cast<const unsigned char *>(array.constData()); }

TotpSeal &current()
{
    static TotpSeal seal;
    return seal;
}

} // namespace

TotpSeal TotpSeal::made()
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    return TotpSeal(key);
}

Result<TotpSeal> TotpSeal::fromText(const QByteArray &base64)
{
    const QByteArray key = QByteArray::fromBase64(base64.trimmed());
    if (key.size() != keyBytes)
        return Error{Error::Kind::Invalid, tr("This is no key: %1 bytes in Base64 are expected.").arg(keyBytes), {}};
    return TotpSeal(key);
}

Result<TotpSeal> TotpSeal::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Error{Error::Kind::Invalid, tr("The key %1 can't be read: %2").arg(path, file.errorString()), {}};
#ifndef Q_OS_WIN
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
        return Error{Error::Kind::Invalid, tr("Others may read the key %1. Make it its owner's alone: chmod 600.").arg(path), {}};
#endif
    return fromText(file.readAll());
}

void TotpSeal::use(const TotpSeal &seal) { current() = seal; }
const TotpSeal &TotpSeal::inUse() { return current(); }

bool TotpSeal::isSealed(const QString &stored) { return stored.startsWith(mark); }

QString TotpSeal::seal(const QString &secret, qint64 channelId, qint64 customerId) const
{
    if (!hasKey())
        return secret;
    const QByteArray plain = secret.toLatin1();
    const QByteArray binding = boundTo(channelId, customerId);
    constexpr int nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    QByteArray out(nonceBytes + plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized);
    auto *data = reinterpret_cast<unsigned char *>(out.data());
    randombytes_buf(data, nonceBytes);
    unsigned long long size = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(data + nonceBytes, &size, bytes(plain), size_t(plain.size()), bytes(binding),
                                               size_t(binding.size()), nullptr, data, bytes(m_key));
    return mark + QString::fromLatin1(out.toBase64(QByteArray::Base64UrlEncoding));
}

QString TotpSeal::open(const QString &stored, qint64 channelId, qint64 customerId) const
{
    if (!isSealed(stored))
        return stored;
    const QByteArray sealed = QByteArray::fromBase64(stored.mid(mark.size()).toLatin1(), QByteArray::Base64UrlEncoding);
    const QByteArray binding = boundTo(channelId, customerId);
    constexpr int nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr int extra = nonceBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    QByteArray out(std::max<qsizetype>(0, sealed.size() - extra), Qt::Uninitialized);
    unsigned long long size = 0;
    if (!hasKey() || sealed.size() < extra ||
        crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(out.data()), &size, nullptr,
                                                   bytes(sealed) + nonceBytes, size_t(sealed.size() - nonceBytes), bytes(binding),
                                                   size_t(binding.size()), bytes(sealed), bytes(m_key)) != 0)
        throw Failure(Error::Kind::Internal, tr("A second factor can't be checked: it was sealed with another key."));
    return QString::fromLatin1(out);
}

bool TotpSeal::anySealed(Session &session)
{
    return session.value(u"SELECT 1 FROM mfa_secrets WHERE totp_secret LIKE ? LIMIT 1"_s, {QString(mark + u'%')}).isValid();
}

qint64 TotpSeal::reseal(Session &session, const TotpSeal &from, const std::optional<TotpSeal> &to)
{
    qint64 count = 0;
    for (const Row &store : session.select(u"SELECT DISTINCT channel_id FROM mfa_secrets ORDER BY channel_id"_s)) {
        const Rows rows =
            session.select(u"SELECT customer_id, totp_secret FROM mfa_secrets WHERE channel_id = ? ORDER BY customer_id"_s +
                               (to ? session.dialect().forUpdate() : QString()),
                           {store.integer(0)});
        for (const Row &row : rows) {
            const QString secret = from.open(row.text(1), store.integer(0), row.integer(0));
            if (to)
                session.execute(u"UPDATE mfa_secrets SET totp_secret = ? WHERE channel_id = ? AND customer_id = ?"_s,
                                {to->seal(secret, store.integer(0), row.integer(0)), store.integer(0), row.integer(0)});
        }
        count += rows.size();
    }
    return count;
}

} // namespace kontor

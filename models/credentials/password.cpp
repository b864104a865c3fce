// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/password.h"

#include "base/result.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSet>

#include <sodium.h>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lengthMin = 8;
constexpr qsizetype lengthMax = 128;
constexpr unsigned long long passes = 2;
constexpr size_t memoryBytes = size_t(19) * 1024 * 1024;

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

void startSodium()
{
    static const bool started = sodium_init() >= 0;
    if (!started)
        throw Failure(Error::Kind::Internal, tr("The cryptographic library could not start."));
}

const QSet<QString> &commonPasswords()
{
    static const QSet<QString> all = [] {
        QSet<QString> set;
        QFile file(u":/passwords/common.txt"_s);
        if (file.open(QFile::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n'))
                set.insert(QString::fromUtf8(line));
        }
        return set;
    }();
    return all;
}

/// NFC, so that the same password typed on another keyboard is the same bytes.
QByteArray bytesOf(const QString &password) { return text::normalised(password).toUtf8(); }

} // namespace

QString password::problem(const QString &password)
{
    if (password.size() < lengthMin)
        return tr("At least %1 characters.").arg(lengthMin);
    if (password.size() > lengthMax)
        return tr("At most %1 characters.").arg(lengthMax);
    if (commonPasswords().contains(password.toLower()))
        return tr("This is one of the most common passwords. Choose another.");
    return {};
}

QString password::hash(const QString &password)
{
    startSodium();
    const QByteArray bytes = bytesOf(password);
    char out[crypto_pwhash_argon2id_STRBYTES];
    if (crypto_pwhash_argon2id_str(out, bytes.constData(), size_t(bytes.size()), passes, memoryBytes) != 0)
        throw Failure(Error::Kind::Internal,
                      tr("There is too little memory to protect the password. Close other programs and try again."));
    return QString::fromLatin1(out);
}

bool password::matches(const QString &hash, const QString &password)
{
    if (password.size() > lengthMax)
        return false;
    startSodium();
    const QByteArray bytes = bytesOf(password);
    return !hash.isEmpty() &&
           crypto_pwhash_argon2id_str_verify(hash.toLatin1().constData(), bytes.constData(), size_t(bytes.size())) == 0;
}

bool password::isWeak(const QString &hash)
{
    startSodium();
    return crypto_pwhash_argon2id_str_needs_rehash(hash.toLatin1().constData(), passes, memoryBytes) != 0;
}

void password::pretend(const QString &password)
{
    static const QString nobody = hash(token::make());
    (void)matches(nobody, password.left(lengthMax));
}

QString token::make()
{
    startSodium();
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return QString::fromLatin1(bytes.toHex());
}

QString token::hash(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool token::equal(const QString &a, const QString &b)
{
    const QByteArray left = a.toUtf8();
    const QByteArray right = b.toUtf8();
    return left.size() == right.size() && sodium_memcmp(left.constData(), right.constData(), size_t(left.size())) == 0;
}

} // namespace kontor

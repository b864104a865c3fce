// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/password.h"

#include "base/result.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <sodium.h>
#include <zxcvbn.h>

#include <vector>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lengthMin = 8;
constexpr qsizetype lengthMax = 128;
constexpr double bitsMin = 26.6; ///< log2(10^8): zxcvbn's score 3 of 4, 'safely unguessable' against an online attack
constexpr qsizetype guessedMax = 64; ///< characters that zxcvbn looks at; its time grows with the square
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

/// What makes a password easy to guess, in words; empty when it takes 10^8 guesses or more.
QString weakness(const QString &password, const QStringList &about)
{
    std::vector<QByteArray> words;
    for (const QString &text : about) {
        for (const QString &word : text.toLower().split(QRegularExpression(u"[^\\w]+"_s), Qt::SkipEmptyParts)) {
            if (word.size() >= 3)
                words.push_back(word.toUtf8());
        }
    }
    words.push_back("kontor");
    std::vector<const char *> list;
    for (const QByteArray &word : words)
        list.push_back(word.constData());
    list.push_back(nullptr);
    const QByteArray bytes = password.left(guessedMax).toUtf8();
    ZxcMatch_t *parts = nullptr;
    const double bits = ZxcvbnMatch(bytes.constData(), list.data(), &parts);
    double most = -1;
    int kind = BRUTE_MATCH;
    for (const ZxcMatch_t *part = parts; part != nullptr; part = part->Next) {
        if ((part->Type & ~MULTIPLE_MATCH) != BRUTE_MATCH && part->Length > most) {
            most = part->Length;
            kind = part->Type & ~MULTIPLE_MATCH;
        }
    }
    ZxcvbnFreeInfo(parts);
    if (bits >= bitsMin)
        return {};
    switch (kind) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return tr("It is mostly a common word or name, and quickly guessed. Add some more words.");
    case USER_MATCH:
    case USER_LEET_MATCH:
        return tr("It has the customer's own name, company or address in it, which is guessed first. Choose other words.");
    case REPEATS_MATCH:
        return tr("It repeats the same characters, which is quickly guessed. Add some more words.");
    case SEQUENCE_MATCH:
        return tr("It is a sequence such as abcd or 1234, which is quickly guessed. Add some more words.");
    case SPATIAL_MATCH:
        return tr("Its keys lie beside each other on the keyboard, which is quickly guessed. Add some more words.");
    case DATE_MATCH:
    case YEAR_MATCH:
        return tr("It is mostly a date, which is quickly guessed. Add some more words.");
    default:
        return tr("It is quickly guessed. Make it longer: a few words in a row are fine.");
    }
}

/// NFC, so that the same password typed on another keyboard is the same bytes.
QByteArray bytesOf(const QString &password) { return text::normalised(password).toUtf8(); }

} // namespace

QString password::problem(const QString &password, const QStringList &about)
{
    if (password.size() < lengthMin)
        return tr("At least %1 characters.").arg(lengthMin);
    if (password.size() > lengthMax)
        return tr("At most %1 characters.").arg(lengthMax);
    if (commonPasswords().contains(password.toLower()))
        return tr("This is one of the most common passwords. Choose another.");
    return weakness(password, about);
}

QString password::generate()
{
    static constexpr char16_t letters[] = u"abcdefghjkmnpqrstuvwxyz23456789"; // 31, without i, l, o, 0, 1
    startSodium();
    QString out;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            out += u'-';
        out += letters[randombytes_uniform(uint32_t(std::size(letters) - 1))];
    }
    return out;
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

bool token::isOne(const QString &text) { return text.size() == 64; }

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

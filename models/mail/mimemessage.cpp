// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mimemessage.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameMax = 200; ///< characters of a display name
constexpr qsizetype subjectMax = 400;
constexpr qsizetype wordBytes = 42; ///< of UTF-8 in one encoded word: 56 of base64 and 12 around it stay under 76 (RFC 2047 2)
constexpr qsizetype lineBytes = 57; ///< 76 characters of base64

QString oneLine(const QString &text, qsizetype max)
{
    QString out;
    for (const QChar c : text)
        out += c.category() == QChar::Other_Control || c == QChar(0x2028) || c == QChar(0x2029) ? QChar(u' ') : c;
    out = out.simplified().left(max);
    if (!out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1);
    return out;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// Encoded words of RFC 2047, each of whole characters, folded.
QByteArray encodedWords(const QString &text)
{
    QByteArrayList words;
    QByteArray part;
    const auto flush = [&] {
        words << "=?UTF-8?B?" + part.toBase64() + "?=";
        part.clear();
    };
    for (const uint point : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1).toUtf8();
        if (part.size() + bytes.size() > wordBytes)
            flush();
        part += bytes;
    }
    flush();
    return words.join("\r\n ");
}

/// A header's words as they are where they fit on a line, else encoded.
QByteArray phrase(const QString &text, bool quoted)
{
    if (!isPlain(text) || text.size() > 60 || text.contains(u"=?"_s))
        return encodedWords(text);
    if (!quoted)
        return text.toLatin1();
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + escaped.toLatin1() + '"';
}

QByteArray mailbox(const QString &name, const QString &address)
{
    const QString shown = oneLine(name, nameMax);
    return shown.isEmpty() ? address.toUtf8() : phrase(shown, true) + "\r\n <" + address.toUtf8() + '>';
}

QByteArray part(const QByteArray &type, const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace("\r\n", "\n").replace('\r', '\n').replace('\n', "\r\n");
    QByteArray out = "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    for (qsizetype at = 0; at < bytes.size(); at += lineBytes)
        out += bytes.mid(at, lineBytes).toBase64() + "\r\n";
    return out;
}

} // namespace

bool isPlainAddress(const QString &address)
{
    return !address.isEmpty() && std::none_of(address.begin(), address.end(), [](QChar c) {
        return c <= u' ' || c == u'<' || c == u'>' || c == u',' || c == QChar(0x7f) || c.category() == QChar::Other_Control ||
               c.isSpace();
    });
}

QByteArray MimeMessage::encoded() const
{
    QByteArray out;
    out += "Date: " +
           QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(date).toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() +
           " +0000\r\n";
    out += "From: " + mailbox(fromName, from) + "\r\n";
    out += "To: " + mailbox(toName, to) + "\r\n";
    if (!replyTo.isEmpty())
        out += "Reply-To: " + replyTo.toUtf8() + "\r\n";
    out += "Subject: " + phrase(oneLine(subject, subjectMax), false) + "\r\n";
    out += "Message-ID: <" + messageId + ">\r\n";
    out += "Auto-Submitted: auto-generated\r\n"; // RFC 3834 5: no out-of-office answer comes back
    out += "MIME-Version: 1.0\r\n";
    if (html.isEmpty())
        return out + part("text/plain", text);
    const QByteArray boundary = "kontor-" + QCryptographicHash::hash(messageId, QCryptographicHash::Sha256).toHex().left(32);
    out += "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    out += "--" + boundary + "\r\n" + part("text/plain", text);
    out += "--" + boundary + "\r\n" + part("text/html", html);
    out += "--" + boundary + "--\r\n";
    return out;
}

} // namespace kontor

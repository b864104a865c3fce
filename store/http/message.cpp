// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/message.h"

#include <QCryptographicHash>
#include <QUrl>

namespace kontor::http {

using namespace Qt::StringLiterals;

namespace {
constexpr int fieldsMax = 2000;
}

QList<QPair<QString, QString>> parseForm(const QByteArray &body)
{
    QList<QPair<QString, QString>> out;
    const auto decoded = [](QByteArray text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    };
    for (const QByteArray &part : body.split('&')) {
        if (part.isEmpty())
            continue;
        if (out.size() >= fieldsMax)
            break;
        const qsizetype equals = part.indexOf('=');
        out << qMakePair(decoded(equals < 0 ? part : part.left(equals)), equals < 0 ? QString() : decoded(part.mid(equals + 1)));
    }
    return out;
}

QHash<QString, QString> parseCookies(const QByteArray &header)
{
    QHash<QString, QString> out;
    for (const QByteArray &part : header.left(8192).split(';')) {
        const qsizetype equals = part.indexOf('=');
        if (equals <= 0)
            continue;
        const QString name = QString::fromLatin1(part.left(equals).trimmed());
        if (!out.contains(name))
            out.insert(name, QString::fromLatin1(part.mid(equals + 1).trimmed()));
    }
    return out;
}

bool isOfHost(const QUrl &url, const QString &host)
{
    QString authority = url.host();
    if (url.port() >= 0)
        authority += u":%1"_s.arg(url.port());
    return !authority.isEmpty() && authority.compare(host, Qt::CaseInsensitive) == 0;
}

QByteArray etagOf(const QByteArray &body)
{
    return '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().left(32) + '"';
}

Response plainAnswer(int status, const QByteArray &sentence, const QByteArray &language, const QByteArray &back)
{
    Response out;
    out.status = status;
    out.body = "<!doctype html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>" +
               QByteArray::number(status) +
               "</title><link rel=\"stylesheet\" href=\"/store.css\"></head><body><main class=\"notice\"><h1>" + sentence +
               "</h1><p><a href=\"/\">" + back + "</a></p></main></body></html>";
    return out;
}

} // namespace kontor::http

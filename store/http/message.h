// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

namespace kontor::http {

/// A file of a form.
struct FormFile
{
    QString name;
    QByteArray bytes;
};

/// A request as the pages see it. A value.
struct Request
{
    QByteArray method; ///< GET for HEAD too
    QString path; ///< decoded, begins with /
    QHash<QString, QString> query;
    QHash<QString, QString> form; ///< fields of a form, urlencoded or multipart; the first of a name counts
    QHash<QString, FormFile> files; ///< of a multipart form
    QList<QPair<QString, QString>> formPairs;
    QHash<QString, QString> cookies;
    QString host; ///< the Host header
    QString origin; ///< the Origin header; empty when absent
    QString fetchSite; ///< Sec-Fetch-Site; empty when absent
    QString peer; ///< the address of the other side, for throttling
    QString language; ///< the first of Accept-Language
    QString browser; ///< User-Agent
    bool secure = false; ///< a trusted proxy says that it came by https
};

struct Response
{
    int status = 200;
    QByteArray type = "text/html; charset=utf-8";
    QByteArray body;
    QByteArray location; ///< of a redirect
    QByteArray download; ///< the name under which a browser keeps it, in ASCII; empty: it is shown
    QList<QByteArray> cookies; ///< complete Set-Cookie values
    QByteArray cacheControl = "no-store";
    QByteArray etag; ///< quoted; a browser that has this very body is told so
    QByteArray clearSiteData; ///< what a browser drops of this site (W3C Clear Site Data)
    int retryAfter = 0; ///< seconds, of a 503
    bool compress = false; ///< holds no secret beside what a visitor wrote (BREACH), and shrinks
    bool close = false;
    bool overTls = false; ///< tells the browser to stay with https (RFC 6797)

    static Response redirect(const QByteArray &to)
    {
        Response out;
        out.status = 303;
        out.location = to;
        return out;
    }
};

/// Fields of an urlencoded body or query, in order (WHATWG URL, application/x-www-form-urlencoded parsing). At most 2,000 fields.
QList<QPair<QString, QString>> parseForm(const QByteArray &body);
QHash<QString, QString> parseCookies(const QByteArray &header);
/// Whether an address is that of a Host header.
bool isOfHost(const QUrl &url, const QString &host);
/// The ETag of a body: its hash, quoted (RFC 9110, 8.8.3).
QByteArray etagOf(const QByteArray &body);
/// Seconds after which an answer that could not be given now is worth another try.
constexpr int retrySeconds = 2;
/// The answer of the server itself when no page gives one: a sentence (HTML) on a plain page, with a link to the store.
Response plainAnswer(int status, const QByteArray &sentence, const QByteArray &language = "en",
                     const QByteArray &back = "Back to the store");

} // namespace kontor::http

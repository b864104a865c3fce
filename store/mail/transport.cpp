// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/transport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <curl/curl.h>

#include <cstring>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr long httpLimit = 300;
constexpr qsizetype answerMax = 1000;

/// One conversation as libcurl reports it.
struct Conversation
{
    const QByteArray *message = nullptr;
    qsizetype given = 0; ///< bytes of the message that libcurl took
    bool whole = false; ///< it has asked past the last byte: only the final dot and the answer are missing
    QByteArray command; ///< the last one we sent
    QByteArray answer; ///< the last one of the server
    QByteArray recipientAnswer; ///< to the recipient's RCPT
    QByteArray mailbox; ///< the recipient, as in its RCPT
    bool answeredSinceWhole = false;
    QStringList refused; ///< RCPT commands answered with 4xx or 5xx
    QByteArray body; ///< of an HTTP answer
};

size_t give(char *to, size_t size, size_t count, void *context)
{
    auto *talk = static_cast<Conversation *>(context);
    const qsizetype bytes = std::min(qsizetype(size * count), talk->message->size() - talk->given);
    if (bytes == 0)
        talk->whole = true;
    memcpy(to, talk->message->constData() + talk->given, size_t(bytes));
    talk->given += bytes;
    return size_t(bytes);
}

size_t take(char *from, size_t size, size_t count, void *context)
{
    auto *talk = static_cast<Conversation *>(context);
    if (talk->body.size() < answerMax)
        talk->body.append(from, qsizetype(size * count));
    return size * count;
}

int listen(CURL *, curl_infotype type, char *data, size_t size, void *context)
{
    auto *talk = static_cast<Conversation *>(context);
    const QByteArray line = QByteArray(data, qsizetype(size)).trimmed();
    if (type == CURLINFO_HEADER_OUT) {
        talk->command = line;
    } else if (type == CURLINFO_HEADER_IN && line.size() >= 3 && !talk->command.startsWith("QUIT")) {
        talk->answer = line;
        talk->answeredSinceWhole = talk->answeredSinceWhole || talk->whole;
        if (talk->command.startsWith("RCPT TO")) {
            if (line[0] != '2')
                talk->refused << QString::fromUtf8(talk->command);
            if (talk->command.contains('<' + talk->mailbox + '>'))
                talk->recipientAnswer = line;
        }
    }
    return 0;
}

struct ListOwner
{
    curl_slist *list = nullptr;
    void add(const QByteArray &text) { list = curl_slist_append(list, text.constData()); }
    ~ListOwner() { curl_slist_free_all(list); }
};

} // namespace

struct Transport::Handle
{
    CURL *curl = curl_easy_init();
    Handle() = default;
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { curl_easy_cleanup(curl); }

    void start(const Limits &limits, Conversation &talk)
    {
        curl_easy_reset(curl); // connections stay
        curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, limits.connectSeconds);
        curl_easy_setopt(curl, CURLOPT_TIMEOUT, limits.totalSeconds);
        curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, limits.totalSeconds);
        curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
        if (const QByteArray authorities = qgetenv("SSL_CERT_FILE"); !authorities.isEmpty())
            curl_easy_setopt(curl, CURLOPT_CAINFO, authorities.constData());
        curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L); // only so that `listen` hears the conversation
        curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, &listen);
        curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &talk);
        curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &take);
        curl_easy_setopt(curl, CURLOPT_WRITEDATA, &talk);
    }
};

Transport::Transport(Limits limits) : m_limits(limits)
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(started);
    m_smtp = std::make_unique<Handle>();
    m_http = std::make_unique<Handle>();
}

Transport::~Transport() = default;

Delivery Transport::send(const MailSettings &settings, const QString &password, const QString &recipient,
                         const QStringList &copies, const QByteArray &message)
{
    if (!settings.user.isEmpty() && settings.security == u"none"_s)
        return {Delivery::Deferred,
                tr("A password is never sent without encryption. Choose STARTTLS or TLS in the trade store's mail settings."),
                {}};
    Conversation talk;
    talk.message = &message;
    talk.mailbox = recipient.toUtf8();
    m_smtp->start(m_limits, talk);
    CURL *curl = m_smtp->curl;
    const bool wrapped = settings.security == u"tls"_s;
    const QByteArray url =
        u"%1://%2:%3/kontor"_s.arg(wrapped ? u"smtps"_s : u"smtp"_s, settings.host).arg(settings.port).toUtf8();
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USE_SSL, long(settings.security == u"none"_s ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    if (!settings.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, password.toUtf8().constData());
    }
    const QByteArray from = '<' + settings.sender.toUtf8() + '>';
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.constData());
    ListOwner recipients;
    recipients.add('<' + recipient.toUtf8() + '>');
    for (const QString &copy : copies)
        recipients.add('<' + copy.toUtf8() + '>');
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.list);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT_ALLLOWFAILS, copies.isEmpty() ? 0L : 1L);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, &give);
    curl_easy_setopt(curl, CURLOPT_READDATA, &talk);
    const CURLcode rc = curl_easy_perform(curl);
    curl_easy_reset(curl); // what it says when it closes the connection later must not go to this conversation

    Delivery out;
    for (const QString &copy : copies) {
        for (const QString &refused : std::as_const(talk.refused)) {
            if (refused.contains(u'<' + copy + u'>'))
                out.copiesRefused << copy;
        }
    }
    // The recipient was refused, but a copy was not: what counts is the answer to the recipient.
    const QByteArray decisive =
        !talk.recipientAnswer.isEmpty() && talk.recipientAnswer[0] != '2' ? talk.recipientAnswer : talk.answer;
    const QString words = QString::fromUtf8(decisive).simplified().left(answerMax);
    if (rc == CURLE_OK && decisive.startsWith('2')) {
        out.outcome = Delivery::Sent;
        out.answer = words;
    } else if (rc == CURLE_OK || rc == CURLE_SEND_ERROR || rc == CURLE_RECV_ERROR || rc == CURLE_OPERATION_TIMEDOUT ||
               rc == CURLE_WEIRD_SERVER_REPLY || rc == CURLE_GOT_NOTHING || rc == CURLE_LOGIN_DENIED ||
               rc == CURLE_ABORTED_BY_CALLBACK) {
        const char code = decisive.isEmpty() ? '0' : decisive[0];
        if (talk.whole && !talk.answeredSinceWhole) {
            out.outcome = Delivery::Unknown;
            out.answer = tr("The whole message was handed over, but the server's answer did not come. It may have arrived.");
        } else if (rc == CURLE_LOGIN_DENIED) {
            out.answer = tr("The mail server does not accept the user or the password: %1").arg(words);
        } else if (code == '5') {
            out.outcome = Delivery::Refused;
            out.answer = words;
        } else {
            out.answer = code == '4' ? words
                                     : tr("The connection was lost before the message was handed over: %1")
                                           .arg(QString::fromUtf8(curl_easy_strerror(rc)));
        }
    } else if (rc == CURLE_USE_SSL_FAILED) {
        out.answer = tr("The mail server offers no encryption, so nothing was sent to it.");
    } else if (rc == CURLE_PEER_FAILED_VERIFICATION || rc == CURLE_SSL_CACERT_BADFILE) {
        out.answer = tr("The mail server's certificate is not valid: %1").arg(QString::fromUtf8(curl_easy_strerror(rc)));
    } else {
        out.answer = tr("The mail server could not be reached: %1").arg(QString::fromUtf8(curl_easy_strerror(rc)));
    }
    return out;
}

Delivery Transport::text(const SmsSettings &settings, const QString &secret, const QString &number, const QString &text)
{
    Conversation talk;
    m_http->start(m_limits, talk);
    CURL *curl = m_http->curl;
    const QByteArray url = settings.url.toUtf8();
    const QByteArray body = QJsonDocument(QJsonObject{{u"to"_s, number}, {u"text"_s, text}}).toJson(QJsonDocument::Compact);
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "https,http");
    curl_easy_setopt(curl, CURLOPT_POST, 1L);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.constData());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, long(body.size()));
    ListOwner headers;
    headers.add("Content-Type: application/json");
    if (!secret.isEmpty())
        headers.add("Authorization: Bearer " + secret.toUtf8());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.list);
    const CURLcode rc = curl_easy_perform(curl);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    long asked = 0;
    curl_easy_getinfo(curl, CURLINFO_REQUEST_SIZE, &asked);
    curl_easy_reset(curl);

    Delivery out;
    out.answer = rc == CURLE_OK
                     ? u"%1 %2"_s.arg(status).arg(QString::fromUtf8(talk.body).simplified()).trimmed().left(answerMax)
                     : tr("The text-message gateway could not be reached: %1").arg(QString::fromUtf8(curl_easy_strerror(rc)));
    if (rc == CURLE_OK && status >= 200 && status < httpLimit)
        out.outcome = Delivery::Sent;
    else if (rc != CURLE_OK && asked > 0)
        out.outcome = Delivery::Unknown;
    else if (rc == CURLE_OK && status >= 400 && status < 500 && status != 408 && status != 429)
        out.outcome = Delivery::Refused;
    return out;
}

} // namespace kontor

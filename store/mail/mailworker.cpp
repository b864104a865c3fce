// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mailworker.h"

#include "channels/channelsrepository.h"
#include "audit/auditrepository.h"
#include "credentials/invitationsrepository.h"
#include "credentials/password.h"
#include "credentials/purge.h"
#include "requests/requesttimes.h"
#include "credentials/resetasksrepository.h"
#include "credentials/secondfactor.h"
#include "credentials/tokensrepository.h"
#include "customers/customersrepository.h"
#include "mail/mimemessage.h"
#include "presence/presencerepository.h"

#include <spdlog/spdlog.h>

#include <QCoreApplication>
#include <QFile>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int asksAtOnce = 50;
constexpr qint64 hourMs = 60 * 60'000;
constexpr qint64 secretFileMax = 4096;

} // namespace

Result<QString> readSecret(const SecretPlace &place)
{
    if (place.from == u"environment"_s) {
        const QByteArray value = qgetenv(place.name.toUtf8().constData());
        if (value.isEmpty())
            return Error{
                Error::Kind::NotFound, tr("The environment variable %1 is empty where kontor-store runs.").arg(place.name), {}};
        return QString::fromUtf8(value);
    }
    if (place.from == u"file"_s) {
        QFile file(place.name);
        if (!file.open(QFile::ReadOnly))
            return Error{Error::Kind::NotFound, tr("The file %1 can't be read where kontor-store runs.").arg(place.name), {}};
        return QString::fromUtf8(file.read(secretFileMax)).trimmed();
    }
    return QString();
}

MailWorker::MailWorker(Database &database, Secrets secrets, Options options)
    : m_database(database)
    , m_secrets(std::move(secrets))
    , m_options(std::move(options))
    , m_name(token::make().left(16))
    , m_transport(m_options.limits)
{
}

MailWorker::~MailWorker()
{
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
}

void MailWorker::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            if (work(stop) > 0)
                continue;
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, stop, std::chrono::milliseconds(m_options.pollMs), [] { return false; });
        }
    });
}

int MailWorker::work(const std::stop_token &stop)
{
    forgetTraces();
    passTime();
    // An idle worker takes no write lock: on SQLite it would stand in the way of a long import.
    const auto any = m_database.wait(Lane::Read, [](Session &session) { return MailsRepository(session).hasWork(); });
    if (any && !*any)
        return 0;
    answerResetAsks();
    const auto mails = m_database.wait(Lane::Edit, [this](Session &session) {
        return MailsRepository(session).claim(m_name, m_options.claimed, m_options.leaseMs);
    });
    if (!mails) {
        spdlog::warn("The outbox could not be read: {}", mails.error().message.toStdString());
        return 0;
    }
    for (const Mail &mail : *mails) {
        if (stop.stop_requested())
            break;
        handle(mail, stop);
    }
    return int(mails->size());
}

/// Once an hour, some at a time. Several workers do it beside each other: each finds what the others left.
void MailWorker::forgetTraces()
{
    const auto now = std::chrono::steady_clock::now();
    if (now < m_nextPurge)
        return;
    constexpr int atOnce = 5000;
    const auto gone = m_database.wait(Lane::Edit, [](Session &session) {
        PresenceRepository(session).purge();
        return CredentialsPurge(session).run(atOnce);
    });
    if (gone && *gone > 0)
        spdlog::info("{} traces of sign-ins were old enough to go", *gone);
    (void)m_database.wait(Lane::Edit, [](Session &session) {
        AuditRepository(session).tend(CredentialsPurge(session).kept().auditDays);
        return Done{};
    });
    m_nextPurge = now + (gone && *gone >= atOnce ? std::chrono::seconds(10) : std::chrono::seconds(3600));
}

/// Once a minute what time does with order requests. Several workers do it beside each other: each step happens once.
void MailWorker::passTime()
{
    const auto now = std::chrono::steady_clock::now();
    if (now < m_nextTick)
        return;
    m_nextTick = now + std::chrono::minutes(1);
    const auto any = m_database.wait(Lane::Read, [](Session &session) { return RequestTimes(session).hasWork(); });
    if (!any || !*any)
        return;
    const auto done = m_database.wait(Lane::Edit, [](Session &session) { return RequestTimes(session).tick(); });
    if (done && *done > 0)
        spdlog::info("{} order requests were reminded of, passed on or closed", *done);
    else if (!done)
        spdlog::warn("Order requests could not be looked after: {}", done.error().message.toStdString());
}

void MailWorker::answerResetAsks()
{
    (void)m_database.wait(Lane::Edit, [](Session &session) {
        ResetAsksRepository(session).answer(asksAtOnce);
        return Done{};
    });
}

bool MailWorker::canSend(const Mail &mail, const Channel &channel) const
{
    return mail.medium == u"sms"_s ? !channel.sms.url.isEmpty() : !channel.mail.host.isEmpty();
}

MailWorker::Prepared MailWorker::prepare(Session &session, const Mail &mail) const
{
    Prepared out;
    out.mine = MailsRepository(session).begin(mail, m_name, m_options.leaseMs);
    if (!out.mine)
        return out;
    out.now = session.now();
    out.channel = ChannelsRepository(session).channel(mail.channelId);
    const QString storeUrl = storeAddress(out.channel, m_options.ownUrl);
    QString language = out.channel.language;
    if (mail.customerId > 0) {
        const Customer customer = CustomersRepository(session).load(mail.channelId, mail.customerId);
        out.name = customer.displayName();
        out.values = MailsRepository::commonValues(out.channel, storeUrl, customer.displayName(), customer.firstName,
                                                   customer.lastName, customer.company, customer.username);
        if (!customer.language.isEmpty())
            language = customer.language;
    } else {
        out.values = MailsRepository::commonValues(out.channel, storeUrl, {}, {}, {}, {}, {});
        language = mail.fields[u"language"_s].toString(language);
    }
    for (auto it = mail.fields.begin(); it != mail.fields.end(); ++it)
        out.values.insert(it.key(), it.value());
    out.values.insert(u"valid_hours"_s, TokensRepository::invitationLifeMs / hourMs);
    out.values.insert(u"forgot_url"_s, storeUrl + u"/forgot"_s);
    out.wording = MailsRepository(session).wording(mail.channelId, mail.kind, language);
    if (mail.fields.contains(u"wording"_s)) { // a test mail of a wording that is not saved yet
        const QJsonObject wording = mail.fields[u"wording"_s].toObject();
        out.wording.subject = wording[u"subject"_s].toString();
        out.wording.text = wording[u"text"_s].toString();
        out.wording.html = wording[u"html"_s].toString();
    }
    const MailKind *kind = mailKind(mail.kind);
    if (kind == nullptr || kind->secret.isEmpty())
        return out;
    out.secretField = kind->secret;
    const bool code = kind->secret == u"code"_s;
    out.values.insert(u"valid_minutes"_s, (code ? SecondFactorRepository::codeLifeMs : TokensRepository::resetLifeMs) / 60'000);
    out.values.insert(out.secretField, code ? secretMark() : storeUrl + kind->path + secretMark());
    if (mail.customerId == 0)
        out.secret = code ? u"123456"_s : storeUrl + kind->path + u"example"_s;
    else if (canSend(mail, out.channel))
        out.secret =
            code
                ? SecondFactorRepository(session).mintCode(mail.channelId, mail.customerId, mail.fields[u"session"_s].toInteger())
                : storeUrl + kind->path + TokensRepository(session).mint(mail.channelId, mail.customerId, mail.kind, mail.id);
    return out;
}

template <typename Work> auto MailWorker::patiently(Work work, const std::stop_token &stop)
{
    using namespace std::chrono;
    constexpr auto between = 200ms;
    constexpr auto whileStopping = 5s;
    const auto begun = steady_clock::now();
    auto out = m_database.wait(Lane::Edit, work);
    while (!out && out.error().kind == Error::Kind::Busy &&
           steady_clock::now() - begun <
               (stop.stop_requested() ? milliseconds(whileStopping) : milliseconds(m_options.leaseMs))) {
        std::this_thread::sleep_for(between);
        out = m_database.wait(Lane::Edit, work);
    }
    return out;
}

void MailWorker::handle(const Mail &mail, const std::stop_token &stop)
{
    const auto prepared = patiently([this, mail](Session &session) { return prepare(session, mail); }, stop);
    if (!prepared) {
        spdlog::warn("Mail {} could not be prepared: {}", mail.id, prepared.error().message.toStdString());
        return;
    }
    if (!prepared->mine)
        return;
    const RenderedMail kept = render(prepared->wording, prepared->values);
    RenderedMail message = kept;
    if (!prepared->secretField.isEmpty()) {
        QJsonObject values = prepared->values;
        values.insert(prepared->secretField, prepared->secret);
        message = render(prepared->wording, values);
    }
    QString state = u"captured"_s;
    Delivery delivery;
    qint64 due = prepared->now;
    if (canSend(mail, prepared->channel)) {
        delivery = deliver(mail, *prepared, message);
        const int attempts = mail.attempts + 1;
        due = prepared->now + mailBackoffMs(attempts);
        const bool tooLate = mail.kind == u"mfa_code"_s && due > mail.createdAt + SecondFactorRepository::codeLifeMs;
        switch (delivery.outcome) {
        case Delivery::Sent:
            state = u"sent"_s;
            break;
        case Delivery::Refused:
            state = u"refused"_s;
            break;
        case Delivery::Unknown:
            state = u"unknown"_s;
            break;
        case Delivery::Deferred:
            state = attempts >= MailsRepository::attemptsMax || tooLate ? u"refused"_s : u"deferred"_s;
            break;
        }
        if (state == u"refused"_s && delivery.outcome == Delivery::Deferred)
            delivery.answer = tr("Given up after %1 attempts. %2").arg(attempts).arg(delivery.answer);
        if (!delivery.copiesRefused.isEmpty())
            delivery.answer += u' ' + tr("Copies were refused: %1").arg(delivery.copiesRefused.join(u", "_s));
    } else {
        delivery.answer = mail.medium == u"sms"_s ? tr("No text-message gateway is set in the trade store.")
                                                  : tr("No mail server is set in the trade store.");
    }
    const auto finished = patiently(
        [this, mail, state, due, answer = delivery.answer, kept](Session &session) {
            MailsRepository(session).finish(mail, m_name, state, answer, due, kept);
            return Done{};
        },
        stop);
    if (finished)
        spdlog::info("Mail {} ({}): {}", mail.id, mail.kind.toStdString(), state.toStdString());
    else
        spdlog::warn("What became of mail {} could not be written down: {}", mail.id, finished.error().message.toStdString());
}

Delivery MailWorker::deliver(const Mail &mail, const Prepared &prepared, const RenderedMail &message)
{
    const bool sms = mail.medium == u"sms"_s;
    const SecretPlace &place = sms ? prepared.channel.sms.secret : prepared.channel.mail.secret;
    const Result<QString> secret = m_secrets(place);
    if (!secret)
        return {Delivery::Deferred, secret.error().message, {}};
    if (sms)
        return m_transport.text(prepared.channel.sms, *secret, mail.recipient, message.text.trimmed());
    const MailSettings &settings = prepared.channel.mail;
    if (!isPlainAddress(mail.recipient))
        return {Delivery::Refused, tr("‘%1’ is no address that a mail can go to.").arg(mail.recipient), {}};
    MimeMessage mime;
    mime.from = settings.sender;
    mime.fromName = settings.senderName.isEmpty() ? prepared.channel.name : settings.senderName;
    mime.to = mail.recipient;
    mime.toName = prepared.name;
    mime.replyTo = settings.replyTo;
    mime.subject = message.subject;
    mime.text = message.text;
    mime.html = message.html;
    mime.messageId = (mail.messageId + u'@' + settings.sender.section(u'@', -1)).toUtf8();
    mime.date = mail.createdAt;
    // A copy never gets somebody else's link or code.
    const QStringList copies = prepared.secretField.isEmpty() && mail.customerId > 0 ? copyAddresses(settings) : QStringList();
    return m_transport.send(settings, *secret, mail.recipient, copies, mime.encoded());
}

} // namespace kontor

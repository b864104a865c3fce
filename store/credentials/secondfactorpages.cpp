// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/secondfactorpages.h"

#include "credentials/secondfactor.h"
#include "credentials/signinrepository.h"
#include "mail/mimemessage.h"

#include <qrencode.h>
#include <memory>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr int quietZone = 4; ///< modules around a QR code (ISO/IEC 18004)

/// A QR code as SVG, one unit a module.
QByteArray qrCode(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (code == nullptr)
        return {};
    const QByteArray side = QByteArray::number(code->width + 2 * quietZone);
    QByteArray out = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side +
                     "\" shape-rendering=\"crispEdges\"><rect width=\"" + side + "\" height=\"" + side +
                     "\" fill=\"#fff\"/><path d=\"";
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                out += 'M' + QByteArray::number(x + quietZone) + ' ' + QByteArray::number(y + quietZone) + "h1v1h-1z";
        }
    }
    return out + "\"/></svg>";
}

/// Wrong codes are counted for the account over all addresses, so that knowing the password does not buy endless guesses.
QString codeAccount(const Visitor &visitor) { return SignInRepository::guessesOf(u"code"_s, visitor.customer.id); }

} // namespace

QList<Route> SecondFactorPages::routes()
{
    const QStringList password{u"password"_s};
    const QStringList code{u"code"_s};
    return {{"GET", u"/second-factor"_s, Needs::Owner, to(&SecondFactorPages::codeForm)},
            {"POST", u"/second-factor"_s, Needs::Owner, to(&SecondFactorPages::checkCode), code},
            {"POST", u"/second-factor/send"_s, Needs::Owner, to(&SecondFactorPages::sendCode)},
            {"GET", u"/profile/mfa"_s, Needs::Owner, to(&SecondFactorPages::secondFactor)},
            {"POST", u"/profile/mfa"_s, Needs::Owner, to(&SecondFactorPages::startApp), password},
            {"GET", u"/profile/mfa/qr.svg"_s, Needs::Owner, to(&SecondFactorPages::appCode)},
            {"POST", u"/profile/mfa/confirm"_s, Needs::Owner, to(&SecondFactorPages::confirmApp), code},
            {"POST", u"/profile/mfa/sent"_s, Needs::Owner, to(&SecondFactorPages::useSentCodes), password},
            {"POST", u"/profile/mfa/recovery"_s, Needs::Owner, to(&SecondFactorPages::newRecoveryCodes), password},
            {"POST", u"/profile/mfa/off"_s, Needs::Owner, to(&SecondFactorPages::switchOffSecondFactor), password}};
}

Response SecondFactorPages::codePage(const Visitor &visitor, const QString &problem, const QString &done, int status)
{
    Page out = page(u"second_factor"_s, visitor);
    const QString method = visitor.customer.mfaMethod;
    out.set("signed_in", false)
        .set("title", out.text(u"second_factor"_s))
        .set("text", out.text(u"code_from_"_s + method))
        .set("sent", method != u"totp"_s)
        .set("problem", problem)
        .set("done", done);
    return shown(std::move(out), status);
}

Response SecondFactorPages::codeForm(const Request &request, const Visitor &visitor)
{
    if (visitor.session.step != u"code"_s)
        return Response::redirect("/welcome");
    return codePage(visitor, {}, request.query.value(u"sent"_s) == u"1"_s ? textFor(visitor, u"code_sent"_s) : QString(), 200);
}

Response SecondFactorPages::checkCode(const Request &request, const Visitor &visitor)
{
    if (visitor.session.step != u"code"_s)
        return refuse(403, u"forbidden"_s);
    struct Outcome
    {
        std::optional<StoreSession> session;
        bool mustWait = false;
        QString browser = {};
    };
    const auto outcome = ask(Lane::Edit, [visitor, request, account = codeAccount(visitor),
                                          has = request.cookies.value(m_parts.cookies.browserName())](Session &session) {
        const StoreSession &now = visitor.session;
        session.setActor(u"customer:%1"_s.arg(now.customerId));
        SignInRepository signIns(session);
        Outcome out;
        out.mustWait = signIns.mustWait(now.channelId, account, {});
        if (out.mustWait)
            return out;
        if (SecondFactorRepository(session).verify(now.channelId, now.customerId, now.id,
                                                   request.form.value(u"code"_s).left(64))) {
            out.session = SessionsRepository(session).complete(now);
            if (out.session) {
                signIns.succeeded(now.channelId, account, {}, now.customerId, {});
                signIns.tellOfNewDevice(now.channelId, now.customerId, request.peer, request.browser);
                signIns.record(now.channelId, now.customerId, request.peer, request.browser, u"signed in"_s, now.openedBy);
                out.browser = signIns.remember(now.channelId, now.customerId, has);
            }
            return out;
        }
        SessionsRepository(session).countTry(now, SecondFactorRepository::triesMax);
        if (signIns.countFailure(now.channelId, account, {}, now.customerId))
            signIns.showLocked(now.channelId, now.customerId);
        signIns.record(now.channelId, now.customerId, request.peer, request.browser, u"wrong code"_s, now.openedBy);
        return out;
    });
    if (!outcome)
        return failed(outcome.error());
    if (outcome->session)
        return signedIn(*outcome->session, outcome->browser);
    if (outcome->mustWait)
        return codePage(visitor, textFor(visitor, u"too_many_tries"_s), {}, 429);
    if (visitor.session.tries + 1 >= SecondFactorRepository::triesMax)
        return refuse(403, u"session_over"_s);
    return codePage(visitor, textFor(visitor, u"wrong_code"_s), {}, 403);
}

Response SecondFactorPages::sendCode(const Request &, const Visitor &visitor)
{
    if (visitor.session.step != u"code"_s)
        return refuse(403, u"forbidden"_s);
    const auto done = ask(Lane::Edit, [session = visitor.session](Session &s) {
        SecondFactorRepository(s).askForCode(session.channelId, session.customerId, session.id);
        return Done{};
    });
    if (!done)
        return failed(done.error());
    return Response::redirect("/second-factor?sent=1");
}

Response SecondFactorPages::secondFactorPage(const Visitor &visitor, const QString &problem, int status)
{
    const auto state = ask(Lane::Read, [channelId = visitor.channel.id, id = visitor.customer.id](Session &session) {
        return SecondFactorRepository(session).of(channelId, id);
    });
    if (!state)
        return failed(state.error());
    Page out = page(u"mfa"_s, visitor);
    const SecondFactor &factor = *state;
    const bool required = visitor.channel.rules.mfa == u"required"_s;
    out.set("title", out.text(u"second_factor"_s))
        .set("problem", problem)
        .set("enrol", visitor.session.step == u"enrol"_s)
        .set("off", factor.method.isEmpty())
        .set("on", !factor.method.isEmpty())
        .set("state", out.text(factor.method.isEmpty() ? u"mfa_off"_s : u"mfa_on_"_s + factor.method))
        .set("codes_left", out.text(u"codes_left"_s).arg(factor.recoveryCodesLeft))
        .set("may_switch_off", !factor.method.isEmpty() && !required)
        .set("offer_email", isPlainAddress(visitor.customer.email))
        .set("offer_sms", !visitor.channel.sms.url.isEmpty() && !factor.phone.isEmpty())
        .set("phone_end", factor.phone.right(3));
    return shown(std::move(out), status);
}

Response SecondFactorPages::secondFactor(const Request &, const Visitor &visitor)
{
    if (visitor.channel.rules.mfa == u"off"_s)
        return refuse(404, u"not_found"_s);
    return secondFactorPage(visitor, {}, 200);
}

Response SecondFactorPages::startApp(const Request &request, const Visitor &visitor)
{
    if (visitor.channel.rules.mfa == u"off"_s || !visitor.customer.mfaMethod.isEmpty())
        return refuse(403, u"forbidden"_s);
    if (const auto answer =
            unlessOwner(request, visitor, [&](const QString &why) { return secondFactorPage(visitor, why, 403); }))
        return *answer;
    const auto begun = ask(Lane::Edit, [channelId = visitor.channel.id, id = visitor.customer.id](Session &session) {
        return SecondFactorRepository(session).beginTotp(channelId, id);
    });
    if (!begun)
        return failed(begun.error());
    return appPage(visitor, {}, 200);
}

Result<QString> SecondFactorPages::unconfirmedSecret(const Visitor &visitor)
{
    return ask(Lane::Read, [channelId = visitor.channel.id, id = visitor.customer.id](Session &session) {
        return SecondFactorRepository(session).unconfirmedSecret(channelId, id);
    });
}

Response SecondFactorPages::appPage(const Visitor &visitor, const QString &problem, int status)
{
    const auto secret = unconfirmedSecret(visitor);
    if (!secret)
        return failed(secret.error());
    Page out = page(u"mfa_app"_s, visitor);
    QString groups;
    for (qsizetype i = 0; i < secret->size(); i += 4)
        groups += (i > 0 ? u" "_s : QString()) + secret->mid(i, 4);
    out.set("title", out.text(u"mfa_app"_s)).set("secret", groups).set("problem", problem);
    return shown(std::move(out), status);
}

Response SecondFactorPages::appCode(const Request &, const Visitor &visitor)
{
    const auto secret = unconfirmedSecret(visitor);
    if (!secret)
        return failed(secret.error());
    if (secret->isEmpty())
        return refuse(404, u"not_found"_s);
    Response out;
    out.type = "image/svg+xml";
    out.body = qrCode(totpAddress(*secret, visitor.channel.name, visitor.customer.username));
    return out;
}

Response SecondFactorPages::confirmApp(const Request &request, const Visitor &visitor)
{
    if (!visitor.customer.mfaMethod.isEmpty())
        return refuse(403, u"forbidden"_s);
    const auto codes = ask(Lane::Edit, [visitor, code = request.form.value(u"code"_s).left(64)](Session &session) {
        session.setActor(u"customer:%1"_s.arg(visitor.customer.id));
        return SecondFactorRepository(session).confirmTotp(visitor.channel.id, visitor.customer.id, code);
    });
    if (!codes)
        return failed(codes.error());
    if (codes->isEmpty())
        return appPage(visitor, textFor(visitor, u"wrong_code"_s), 403);
    return recoveryCodesPage(visitor, *codes);
}

Response SecondFactorPages::useSentCodes(const Request &request, const Visitor &visitor)
{
    const QString method = request.form.value(u"method"_s);
    const bool possible = (method == u"email"_s && isPlainAddress(visitor.customer.email)) ||
                          (method == u"sms"_s && !visitor.channel.sms.url.isEmpty());
    if (visitor.channel.rules.mfa == u"off"_s || !visitor.customer.mfaMethod.isEmpty() || !possible)
        return refuse(403, u"forbidden"_s);
    if (const auto answer =
            unlessOwner(request, visitor, [&](const QString &why) { return secondFactorPage(visitor, why, 403); }))
        return *answer;
    const auto codes = ask(Lane::Edit, [visitor, method](Session &session) {
        session.setActor(u"customer:%1"_s.arg(visitor.customer.id));
        return SecondFactorRepository(session).useSent(visitor.channel.id, visitor.customer.id, method);
    });
    if (!codes)
        return secondFactorPage(visitor, codes.error().message, 400);
    return recoveryCodesPage(visitor, *codes);
}

Response SecondFactorPages::newRecoveryCodes(const Request &request, const Visitor &visitor)
{
    const auto refused = [&](const QString &why) { return secondFactorPage(visitor, why, 403); };
    if (const auto answer = unlessOwner(request, visitor, refused))
        return *answer;
    if (visitor.customer.mfaMethod.isEmpty())
        return refused(textFor(visitor, u"wrong_current"_s));
    const auto codes = ask(Lane::Edit, [visitor](Session &session) {
        return SecondFactorRepository(session).newRecoveryCodes(visitor.channel.id, visitor.customer.id);
    });
    return codes ? recoveryCodesPage(visitor, *codes) : failed(codes.error());
}

Response SecondFactorPages::switchOffSecondFactor(const Request &request, const Visitor &visitor)
{
    if (visitor.channel.rules.mfa == u"required"_s)
        return refuse(403, u"forbidden"_s);
    if (const auto answer =
            unlessOwner(request, visitor, [&](const QString &why) { return secondFactorPage(visitor, why, 403); }))
        return *answer;
    const auto done = ask(Lane::Edit, [visitor](Session &session) {
        session.setActor(u"customer:%1"_s.arg(visitor.customer.id));
        SecondFactorRepository(session).switchOff(visitor.channel.id, visitor.customer.id);
        return Done{};
    });
    return done ? Response::redirect("/profile/mfa") : failed(done.error());
}

/// Shown once. A session that only waited for this is whole from now on.
Response SecondFactorPages::recoveryCodesPage(const Visitor &visitor, const QStringList &codes)
{
    Visitor now = visitor;
    QList<QByteArray> cookies;
    if (visitor.session.step == u"enrol"_s) {
        const auto whole =
            ask(Lane::Edit, [session = visitor.session](Session &s) { return SessionsRepository(s).complete(session); });
        if (!whole)
            return failed(whole.error());
        if (*whole) {
            now.session = **whole;
            cookies = signedIn(**whole).cookies;
        }
    }
    Page out = page(u"recovery_codes"_s, now);
    out.set("title", out.text(u"recovery_codes"_s));
    data list{data::type::list};
    for (const QString &code : codes)
        list.push_back(Item().set("code", code).data);
    out.set("codes", list);
    Response answer = shown(std::move(out));
    answer.cookies = cookies;
    return answer;
}

} // namespace kontor

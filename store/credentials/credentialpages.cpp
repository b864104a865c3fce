// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/credentialpages.h"

#include "credentials/password.h"
#include "credentials/passwordhashes.h"
#include "credentials/secondfactor.h"
#include "credentials/signinrepository.h"
#include "customers/customersrepository.h"

#include <spdlog/spdlog.h>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;

Response CredentialPages::signedIn(const StoreSession &session, const QString &browser) const
{
    Response out = Response::redirect("/welcome");
    out.cookies << m_parts.cookies.set(m_parts.cookies.sessionName(), u"%1.%2"_s.arg(session.channelId).arg(session.token))
                << m_parts.cookies.expired(m_parts.cookies.formName());
    if (!browser.isEmpty())
        out.cookies << m_parts.cookies.setForAYear(m_parts.cookies.browserName(), browser);
    return out;
}

SessionOpening CredentialPages::openingFor(const Request &request, qint64 channelId, qint64 customerId, const QString &openedBy)
{
    SessionOpening out;
    out.channelId = channelId;
    out.customerId = customerId;
    out.openedBy = openedBy;
    out.peer = request.peer;
    out.browser = request.browser;
    return out;
}

Response CredentialPages::enter(const Request &request, const Channel &channel, qint64 customerId, const QString &mfaMethod,
                                const QString &name, const QString &openedBy, const QString &strongerHash)
{
    SessionOpening opening = openingFor(request, channel.id, customerId, openedBy);
    opening.target = localTarget(request.form.value(u"to"_s));
    if (channel.rules.mfa != u"off"_s)
        opening.step = !mfaMethod.isEmpty() ? u"code"_s : channel.rules.mfa == u"required"_s ? u"enrol"_s : u"done"_s;
    struct Begun
    {
        StoreSession session;
        QString browser;
    };
    const auto begun = ask(
        Lane::Edit, [opening, name, strongerHash, has = request.cookies.value(m_parts.cookies.browserName())](Session &session) {
            session.setActor(u"customer:%1"_s.arg(opening.customerId));
            SignInRepository signIns(session);
            if (!name.isEmpty())
                signIns.succeeded(opening.channelId, name, opening.peer, opening.customerId, strongerHash);
            if (opening.step != u"code"_s)
                signIns.tellOfNewDevice(opening.channelId, opening.customerId, opening.peer, opening.browser);
            signIns.record(opening.channelId, opening.customerId, opening.peer, opening.browser,
                           opening.step == u"code"_s ? u"code asked"_s : u"signed in"_s, opening.openedBy);
            const StoreSession opened = SessionsRepository(session).open(opening);
            if (opening.step == u"code"_s)
                SecondFactorRepository(session).askForCode(opening.channelId, opening.customerId, opened.id);
            // Whoever knows the password of an account with a second factor is not its owner yet.
            return Begun{opened,
                         opening.step == u"code"_s ? QString() : signIns.remember(opening.channelId, opening.customerId, has)};
        });
    if (!begun)
        return failed(begun.error());
    spdlog::info("Customer {} signed in ({})", customerId, opening.step.toStdString());
    endFormer(request);
    return signedIn(begun->session, begun->browser);
}

void CredentialPages::endFormer(const Request &request)
{
    const auto former = sessionOf(request);
    if (!former)
        return;
    (void)ask(Lane::Edit, [former](Session &session) {
        SessionsRepository(session).end(former->channelId, former->token, u"signed in anew"_s);
        return Done{};
    });
}

Result<bool> CredentialPages::ownsPassword(const Request &request, const Visitor &visitor)
{
    const qint64 id = visitor.customer.id;
    const qint64 channelId = visitor.channel.id;
    const QString account = SignInRepository::guessesOf(u"profile"_s, id);
    const auto stored = ask(Lane::Read, [=, peer = request.peer](Session &session) {
        return SignInRepository(session).mustWait(channelId, account, peer) ? QString()
                                                                            : PasswordHashes(session).ofCustomer(channelId, id);
    });
    if (!stored)
        return stored.error();
    if (password::matches(*stored, request.form.value(u"password"_s)))
        return true;
    (void)ask(Lane::Edit, [=, peer = request.peer](Session &session) {
        if (SignInRepository(session).countFailure(channelId, account, peer, id))
            SignInRepository(session).showLocked(channelId, id);
        return Done{};
    });
    return false;
}

} // namespace kontor

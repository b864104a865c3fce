// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/credentialsdesk.h"

#include "credentials/customercredentials.h"
#include "credentials/invitationsrepository.h"
#include "credentials/signinrepository.h"
#include "customers/customersrepository.h"
#include "customers/customersdesk.h"
#include "customers/customerview.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString invitedInWords(const Invited &invited)
{
    QStringList parts{CredentialsDesk::tr("%Ln invitation(s) queued.", nullptr, int(invited.queued))};
    if (invited.signedUp > 0)
        parts << CredentialsDesk::tr("%Ln customer(s) have a password already.", nullptr, int(invited.signedUp));
    if (invited.withoutEmail > 0)
        parts << CredentialsDesk::tr("%Ln customer(s) have no e-mail address.", nullptr, int(invited.withoutEmail));
    if (invited.deactivated > 0)
        parts << CredentialsDesk::tr("%Ln customer(s) are deactivated.", nullptr, int(invited.deactivated));
    return parts.join(u' ');
}

} // namespace

CredentialsDesk::CredentialsDesk(Desk &desk, CustomersDesk &customers) : QObject(&desk), m_desk(desk), m_customers(customers)
{
    const QString menu = u"customer"_s;
    m_desk.add({.name = u"invite"_s,
                .icon = u"mail-invitation"_s,
                .text = tr("Send e-mail &invite…"),
                .keys = QKeySequence(Qt::CTRL | Qt::Key_M),
                .places = {{menu, 210}},
                .when = customers.some(),
                .right = u"credentials"_s,
                .run = [this] { invite(); }});
    m_desk.add({.name = u"revokeInvitation"_s,
                .icon = u"dialog-close"_s,
                .text = tr("Revo&ke invitation…"),
                .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                .places = {{menu, 220}},
                .when = customers.some(),
                .right = u"credentials"_s,
                .run = [this] { revokeInvitations(); }});
    m_desk.add({.name = u"resetPassword"_s,
                .icon = u"lock"_s,
                .text = tr("Reset passw&ord (mail a link)"),
                .keys = QKeySequence(Qt::CTRL | Qt::Key_R),
                .places = {{menu, 230}},
                .when = customers.one(),
                .right = u"credentials"_s,
                .run = [this] { resetPassword(); }});
    m_desk.add({.name = u"loginDetails"_s,
                .icon = u"mail-send"_s,
                .text = tr("Resend lo&gin e-mail"),
                .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                .places = {{menu, 250}},
                .when = customers.one(),
                .right = u"credentials"_s,
                .run = [this] { sendLoginDetails(); }});
    m_desk.add({.name = u"unlock"_s,
                .icon = u"dialog-ok-apply"_s,
                .text = tr("&Unlock"),
                .keys = QKeySequence(Qt::CTRL | Qt::Key_U),
                .places = {{menu, 260}},
                .when = customers.one(),
                .right = u"credentials"_s,
                .run = [this] { unlock(); }});
    m_desk.add({.name = u"mfa"_s,
                .icon = u"security-high"_s,
                .text = tr("Update M&FA settings…"),
                .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
                .places = {{menu, 270}},
                .when = customers.one(),
                .right = u"credentials"_s,
                .run = [this] { openSecondFactor(); }});
    m_desk.add({.name = u"sessions"_s,
                .icon = u"view-history"_s,
                .text = tr("Sessio&ns and sign-in attempts…"),
                .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                .places = {{menu, 280}},
                .when = customers.one(),
                .right = u"credentials"_s,
                .run = [this] { openSessions(); }});
    m_desk.add({.name = u"staleInvitations"_s,
                .icon = u"mail-invitation"_s,
                .text = tr("Invitations &without an answer for 14 days"),
                .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                .places = {{u"view"_s, 160}},
                .right = u"credentials"_s,
                .run = [this] { showStaleInvitations(); }});
    m_desk.add({.name = u"actingReport"_s,
                .icon = u"office-report"_s,
                .text = tr("When staff &acted as customers…"),
                .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A),
                .places = {{u"view"_s, 170}},
                .right = u"activity"_s,
                .run = [this] { openActingReport(); }});
}

void CredentialsDesk::invite()
{
    m_customers.list()->withSelection([this](const QList<qint64> &ids) {
        const auto queue = [this, ids] {
            m_desk.run(
                tr("Queueing invitations…"), BulkEdit::laneFor(ids.size()),
                [ids](Session &session) { return InvitationsRepository(session).invite(ids); },
                [this](const Invited &invited) {
                    m_desk.messages().show(invited.queued > 0 ? MessageBar::Kind::Success : MessageBar::Kind::Information,
                                           invitedInWords(invited));
                });
        };
        if (ids.size() == 1) {
            askForOne(tr("Send e-mail invite"), tr("Invite %1 (%2)? Links of earlier invitations die."), tr("Invite"), true,
                      [queue](const Customer &) { queue(); });
            return;
        }
        if (m_desk.services().questions.confirm(
                m_desk.window(), tr("Send e-mail invite"),
                tr("Invite %Ln customer(s)? Each gets a mail with a link to choose a password; links of earlier invitations die. "
                   "Those who have a password already get none.",
                   nullptr, int(ids.size())),
                tr("Invite")))
            queue();
    });
}

void CredentialsDesk::revokeInvitations()
{
    m_customers.list()->withSelection([this](const QList<qint64> &ids) {
        if (!m_desk.services().questions.confirm(
                m_desk.window(), tr("Revoke invitation"),
                tr("Revoke the invitations of %Ln customer(s)? Their links stop working at once.", nullptr, int(ids.size())),
                tr("Revoke")))
            return;
        m_desk.run(
            tr("Revoking invitations…"), BulkEdit::laneFor(ids.size()),
            [ids](Session &session) { return InvitationsRepository(session).revoke(ids); },
            [this](int revoked) {
                m_desk.messages().show(MessageBar::Kind::Success, tr("%Ln invitation(s) revoked.", nullptr, revoked));
            });
    });
}

/// Nobody is mailed by a slip of the keyboard: whom it means is named, and whether mail leaves at all.
void CredentialsDesk::askForOne(const QString &title, const QString &question, const QString &yes, bool mails,
                                const std::function<void(const Customer &)> &then)
{
    m_desk.run(
        Lane::Read, [id = m_customers.onlyId()](Session &session) { return CustomersRepository(session).load(id); },
        [=, this](const Customer &customer) {
            QString text =
                question.arg(customer.displayName(), customer.email.isEmpty() ? tr("no e-mail address") : customer.email);
            if (mails && captures(customer.channelId))
                text += u' ' + capturedText();
            if (m_desk.services().questions.confirm(m_desk.window(), title, text, yes))
                then(customer);
        });
}

bool CredentialsDesk::captures(qint64 channelId) const
{
    const Channel *channel = m_desk.services().directory.directory().channel(channelId);
    return channel != nullptr && channel->mail.host.isEmpty();
}

QString CredentialsDesk::capturedText()
{
    return tr("The trade store has no mail server: the mail is captured on the Mail page, not sent.");
}

void CredentialsDesk::mailOne(const QString &title, const QString &question, void (InvitationsRepository::*send)(qint64, qint64),
                              const QString &said)
{
    askForOne(title, question, tr("Send"), true, [this, send, said](const Customer &customer) {
        m_desk.run(
            Lane::Edit,
            [channelId = customer.channelId, id = customer.id, send](Session &session) {
                InvitationsRepository invitations(session);
                (invitations.*send)(channelId, id);
                return Done{};
            },
            [this, said, channelId = customer.channelId](Done) {
                const bool captured = captures(channelId);
                m_desk.messages().show(captured ? MessageBar::Kind::Warning : MessageBar::Kind::Success,
                                       captured ? capturedText() : said);
            });
    });
}

void CredentialsDesk::resetPassword()
{
    mailOne(
        tr("Reset password"), tr("Mail a link for choosing a new password to %1 (%2)? The password of now works until then."),
        &InvitationsRepository::sendReset,
        tr("A link to choose a new password is on its way. It is valid for 30 minutes; the Mail page shows what becomes of it."));
}

void CredentialsDesk::sendLoginDetails()
{
    mailOne(tr("Resend login e-mail"), tr("Mail username and sign-in address to %1 (%2)?"),
            &InvitationsRepository::sendLoginDetails, tr("A mail with username and sign-in address is on its way."));
}

void CredentialsDesk::unlock()
{
    askForOne(tr("Unlock"), tr("Let %1 (%2) try to sign in again at once?"), tr("Unlock"), false,
              [this](const Customer &customer) {
                  m_desk.run(
                      Lane::Edit,
                      [id = customer.id](Session &session) {
                          SignInRepository(session).unlock(CustomersRepository(session).channelOf(id), id);
                          return Done{};
                      },
                      [this](Done) {
                          m_desk.messages().show(MessageBar::Kind::Success, tr("Unlocked: the customer may try again at once."));
                      });
              });
}

void CredentialsDesk::openSecondFactor() { m_desk.openDialog<SecondFactorDialog>(m_customers.onlyId()); }

void CredentialsDesk::openSessions() { m_desk.openDialog<SessionsDialog>(m_customers.onlyId()); }

void CredentialsDesk::openActingReport() { m_desk.openDialog<ActingReport>(); }

/// Invited and never come: one click instead of a filter to type.
void CredentialsDesk::showStaleInvitations()
{
    SavedView stale = m_customers.current().currentView();
    stale.query = CustomerQuery{};
    stale.query.search = u"status:pending invited:<14d"_s;
    stale.query.sort = CustomerQuery::Invited;
    for (const CustomerQuery::Column column : {CustomerQuery::Invitation, CustomerQuery::Invited}) {
        if (!stale.columns.contains(columnName(column)))
            stale.columns << columnName(column);
    }
    m_customers.showView(stale);
}

} // namespace kontor

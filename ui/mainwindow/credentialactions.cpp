// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does for customers who want to get in: invitations, resets, locks, second factors, mail.
#include "mainwindow/mainwindow.h"

#include "base/messagebar.h"
#include "credentials/customercredentials.h"
#include "credentials/invitationsrepository.h"
#include "credentials/signinrepository.h"
#include "customers/customerview.h"
#include "mail/mailsview.h"
#include "mail/templatesdialog.h"

#include <QLocale>
#include <QTabWidget>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString invitedInWords(const Invited &invited)
{
    QStringList parts{MainWindow::tr("%Ln invitation(s) queued.", nullptr, int(invited.queued))};
    if (invited.signedUp > 0)
        parts << MainWindow::tr("%Ln customer(s) have a password already.", nullptr, int(invited.signedUp));
    if (invited.withoutEmail > 0)
        parts << MainWindow::tr("%Ln customer(s) have no e-mail address.", nullptr, int(invited.withoutEmail));
    if (invited.deactivated > 0)
        parts << MainWindow::tr("%Ln customer(s) are deactivated.", nullptr, int(invited.deactivated));
    return parts.join(u' ');
}

} // namespace

void MainWindow::invite()
{
    view()->withSelection([this](const QList<qint64> &ids) {
        if (ids.size() > 1 &&
            !m_services.questions.confirm(
                this, tr("Send e-mail invite"),
                tr("Invite %Ln customer(s)? Each gets a mail with a link to choose a password; links of earlier invitations die. "
                   "Those who have a password already get none.",
                   nullptr, int(ids.size())),
                tr("Invite")))
            return;
        const Cancel cancel = startLong(tr("Queueing invitations…"));
        auto job = [ids](Session &session) { return InvitationsRepository(session).invite(ids); };
        QCoro::connect(m_services.database.run(BulkEdit::laneFor(ids.size()), std::move(job), cancel), this,
                       [this, cancel](const Result<Invited> &invited) {
                           endLong(cancel);
                           if (invited)
                               m_messages->show(invited->queued > 0 ? MessageBar::Kind::Success : MessageBar::Kind::Information,
                                                invitedInWords(*invited));
                           else
                               m_messages->show(invited.error());
                       });
    });
}

void MainWindow::revokeInvitations()
{
    view()->withSelection([this](const QList<qint64> &ids) {
        if (!m_services.questions.confirm(
                this, tr("Revoke invitation"),
                tr("Revoke the invitations of %Ln customer(s)? Their links stop working at once.", nullptr, int(ids.size())),
                tr("Revoke")))
            return;
        const Cancel cancel = startLong(tr("Revoking invitations…"));
        auto job = [ids](Session &session) { return InvitationsRepository(session).revoke(ids); };
        QCoro::connect(m_services.database.run(BulkEdit::laneFor(ids.size()), std::move(job), cancel), this,
                       [this, cancel](const Result<int> &revoked) {
                           endLong(cancel);
                           if (revoked)
                               m_messages->show(MessageBar::Kind::Success, tr("%Ln invitation(s) revoked.", nullptr, *revoked));
                           else
                               m_messages->show(revoked.error());
                       });
    });
}

void MainWindow::mailOne(void (InvitationsRepository::*send)(qint64), const QString &said)
{
    auto job = [id = onlyId(), send](Session &session) {
        InvitationsRepository invitations(session);
        (invitations.*send)(id);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this, said](const Result<Done> &done) {
        if (done)
            m_messages->show(MessageBar::Kind::Success, said);
        else
            m_messages->show(done.error());
    });
}

void MainWindow::resetPassword()
{
    mailOne(
        &InvitationsRepository::sendReset,
        tr("A link to choose a new password is on its way. It is valid for 30 minutes; the Mail page shows what becomes of it."));
}

void MainWindow::sendLoginDetails()
{
    mailOne(&InvitationsRepository::sendLoginDetails, tr("A mail with username and sign-in address is on its way."));
}

void MainWindow::unlock()
{
    auto job = [id = onlyId()](Session &session) {
        SignInRepository(session).unlock(id);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &done) {
        if (done)
            m_messages->show(MessageBar::Kind::Success, tr("Unlocked: the customer may try again at once."));
        else
            m_messages->show(done.error());
    });
}

void MainWindow::openSecondFactor()
{
    auto *dialog = new SecondFactorDialog(m_services, onlyId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openSessions()
{
    auto *dialog = new SessionsDialog(m_services, onlyId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openTemplates()
{
    auto *dialog = new TemplatesDialog(m_services, onlyId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openGuide()
{
    const auto open = [this](const QList<qint64> &ids) {
        auto *dialog = new GuideDialog(m_services, ids, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    if (view() != nullptr && view()->selectedCount() > 0)
        view()->withSelection(open);
    else
        open({});
}

void MainWindow::openActingReport()
{
    auto *dialog = new ActingReport(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showMails(qint64 customerId)
{
    m_mails->showCustomer(customerId);
    m_tabs->setCurrentWidget(m_mails);
    m_mails->table().setFocus();
}

/// Invited and never come: one click instead of a filter to type.
void MainWindow::showStaleInvitations()
{
    SavedView stale = m_current->currentView();
    stale.query = CustomerQuery{};
    stale.query.search = u"status:pending invited:<14d"_s;
    stale.query.sort = CustomerQuery::Invited;
    for (const CustomerQuery::Column column : {CustomerQuery::Invitation, CustomerQuery::Invited}) {
        if (!stale.columns.contains(columnName(column)))
            stale.columns << columnName(column);
    }
    showView(stale);
}

} // namespace kontor

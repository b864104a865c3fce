// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kontor {

class CustomersDesk;
struct Customer;
class InvitationsRepository;

/// What the desk does for customers who want to get in: invitations, resets, locks, second factors, sessions.
class CredentialsDesk : public QObject
{
    Q_OBJECT
public:
    CredentialsDesk(Desk &desk, CustomersDesk &customers);

private:
    void invite();
    void revokeInvitations();
    void askForOne(const QString &title, const QString &question, const QString &yes, bool mails,
                   const std::function<void(const Customer &)> &then);
    bool captures(qint64 channelId) const; ///< mail is kept and not sent
    static QString capturedText();
    void mailOne(const QString &title, const QString &question, void (InvitationsRepository::*send)(qint64, qint64),
                 const QString &said);
    void resetPassword();
    void sendLoginDetails();
    void unlock();
    void openSecondFactor();
    void openSessions();
    void openActingReport();
    void showStaleInvitations();

    Desk &m_desk;
    CustomersDesk &m_customers;
};

} // namespace kontor

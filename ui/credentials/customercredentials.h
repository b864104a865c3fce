// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/formproblems.h"
#include "base/services.h"
#include "credentials/secondfactor.h"
#include "credentials/sessionsrepository.h"
#include "credentials/signinrepository.h"
#include "customers/customer.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kontor {

class MessageBar;

/// 'Update MFA settings': the number for text messages, which second factor is on, its reset with a reason. Never a secret.
class SecondFactorDialog : public QDialog
{
    Q_OBJECT
public:
    SecondFactorDialog(const Services &services, qint64 customerId, QWidget *parent = nullptr);

private:
    struct Loaded
    {
        Customer customer;
        SecondFactor factor;
        QString rule;
    };
    void load();
    void save();
    void reset();

    Services m_services;
    qint64 m_customerId;
    QLabel *m_state;
    QLineEdit *m_phone;
    QPushButton *m_reset;
    MessageBar *m_messages;
    FormProblems m_problems;
};

/// Where a customer is signed in, and who tried to: time, address, browser, outcome, by whom. Ends one session or all, unlocks, revokes
/// the personal link.
class SessionsDialog : public QDialog
{
    Q_OBJECT
public:
    SessionsDialog(const Services &services, qint64 customerId, QWidget *parent = nullptr);

private:
    struct Loaded
    {
        Customer customer;
        QList<SessionRecord> sessions;
        QList<SignInAttempt> attempts;
        qint64 now = 0;
    };
    void load();
    void fill(const Loaded &loaded);
    template <typename Job> void change(Job job, const QString &said);

    Services m_services;
    qint64 m_customerId;
    QLabel *m_state;
    QTreeWidget *m_sessions;
    QTreeWidget *m_attempts;
    QPushButton *m_end;
    QPushButton *m_endAll;
    QPushButton *m_unlock;
    QPushButton *m_revokeLink;
    MessageBar *m_messages;
};

/// Every session in which staff acted as a customer, with what was done in each; to look through and to export.
class ActingReport : public QDialog
{
    Q_OBJECT
public:
    explicit ActingReport(const Services &services, QWidget *parent = nullptr);

private:
    void load();
    void fill(const QList<ActedSession> &all);
    void exportCsv();

    Services m_services;
    QTreeWidget *m_tree;
    QLabel *m_count;
    MessageBar *m_messages;
    QList<ActedSession> m_all;
};

} // namespace kontor

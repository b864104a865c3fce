// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/listpage.h"
#include "mail/mailtablemodel.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QTableView;

namespace kontor {

class MessageBar;

/// The Mail page: every mail with its state and the server's answer; search, open as sent, send again, cancel.
class MailsView : public ListPage
{
    Q_OBJECT
public:
    explicit MailsView(const Services &services, QWidget *parent = nullptr);
    QTableView &table() { return *m_table; }
    MailTableModel &model() { return *m_model; }
    /// Only the mails of one customer; 0: all.
    void showCustomer(qint64 customerId);
    void showState(const QString &state); ///< of all customers; empty: all of them

Q_SIGNALS:
    void waitingCounted(qint64 mails);
    void customerRequested(qint64 id, const QString &field);

private:
    void ask() override;
    void countWaiting();
    void withSelected(const std::function<void(const QList<qint64> &)> &use);
    void open();
    void resend();
    void cancel();
    void openCustomer();
    template <typename Job> void change(Job job, const std::function<QString(int)> &said);

    MailTableModel *m_model;
    QTableView *m_table;
    QComboBox *m_state = nullptr;
    QComboBox *m_kind = nullptr;
    qint64 m_customerId = 0;
};

/// One mail as it was sent: HTML without anything from outside, plain text, what the server said. Links and codes are not kept; on a
/// database of this computer a new link can be made and handed over in another way.
class MailDialog : public QDialog
{
    Q_OBJECT
public:
    MailDialog(const Services &services, const Mail &mail, QWidget *parent = nullptr);
    /// Reads a mail and shows it over `parent`, or says in `messages` why not.
    static void openMail(const Services &services, qint64 id, QWidget *parent, MessageBar *messages);

private:
    void makeLink();

    Services m_services;
    Mail m_mail;
    QLineEdit *m_link;
    MessageBar *m_messages;
};

} // namespace kontor

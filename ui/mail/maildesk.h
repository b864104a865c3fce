// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kontor {

class CustomersDesk;
class MailsView;

/// The desk's mail: the page of mails, those of one customer, the templates, and the guide that customers get.
class MailDesk : public QObject
{
    Q_OBJECT
public:
    MailDesk(Desk &desk, CustomersDesk &customers);

private:
    void addPage();
    void showMailsOf(qint64 customerId);
    void showMailsIn(const QString &state);
    void openTemplates();
    void openGuide();

    Desk &m_desk;
    CustomersDesk &m_customers;
    MailsView *m_mails;
};

} // namespace kontor

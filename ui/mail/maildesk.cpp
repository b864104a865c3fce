// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/maildesk.h"

#include "customers/customersdesk.h"
#include "customers/customerview.h"
#include "mail/mailsview.h"
#include "mail/guidedialog.h"
#include "mail/templatesdialog.h"

#include <QLocale>
#include <QTableView>

namespace kontor {

using namespace Qt::StringLiterals;

MailDesk::MailDesk(Desk &desk, CustomersDesk &customers)
    : QObject(&desk)
    , m_desk(desk)
    , m_customers(customers)
    , m_mails(new MailsView(desk.services(), desk.window()))
{
    addPage();
    m_desk.addTarget(u"mails"_s, [this](const QString &state) { showMailsIn(state); });
    m_desk.add({.name = u"customerMails"_s,
                .icon = u"mail-message"_s,
                .text = tr("Show &mails"),
                .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
                .places = {{u"customer"_s, 290}},
                .when = customers.one(),
                .run = [this] { showMailsOf(m_customers.onlyId()); }});
    m_desk.add({.name = u"mailTemplates"_s,
                .icon = u"mail-message"_s,
                .text = tr("&Mail templates…"),
                .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M),
                .places = {{u"settings"_s, 50}},
                .right = u"settings"_s,
                .run = [this] { openTemplates(); }});
    m_desk.add({.name = u"guide"_s,
                .icon = u"documentation"_s,
                .text = tr("Customer &guide…"),
                .keys = QKeySequence(Qt::CTRL | Qt::Key_G),
                .places = {{u"help"_s, 10}},
                .right = u"settings|credentials"_s,
                .run = [this] { openGuide(); }});
    connect(m_mails, &MailsView::waitingCounted, this, [this](qint64 waiting) { m_desk.setCount(m_mails, waiting); });
    connect(m_mails, &MailsView::customerRequested, this,
            [this](qint64 id, const QString &field) { m_desk.open(u"customer"_s, id, field); });
}

void MailDesk::addPage()
{
    m_desk.addPage(
        {.name = u"mails"_s,
         .icon = u"mail-message"_s,
         .title = tr("Mail"),
         .group = tr("Work"),
         .showText = tr("Show all &mails"),
         .keys = QKeySequence(Qt::CTRL | Qt::Key_5),
         .order = 50,
         .help = u"mail"_s,
         .widget = m_mails,
         .entered = [this] { showMailsOf(0); },
         .counted =
             [](qint64 waiting) { return waiting > 0 ? tr("Mail (%1 waiting)").arg(QLocale().toString(waiting)) : tr("Mail"); }});
}

void MailDesk::showMailsIn(const QString &state)
{
    m_mails->showState(state);
    m_desk.show(m_mails);
}

void MailDesk::showMailsOf(qint64 customerId)
{
    m_mails->showCustomer(customerId);
    m_desk.show(m_mails);
    m_mails->table().setFocus();
}

void MailDesk::openTemplates() { m_desk.openDialog<TemplatesDialog>(m_customers.onlyId()); }

void MailDesk::openGuide()
{
    const auto open = [this](const QList<qint64> &ids) { m_desk.openDialog<GuideDialog>(ids); };
    if (m_customers.selectedCount() > 0)
        m_customers.list()->withSelection(open);
    else
        open({});
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customersheet.h"

#include "base/money.h"
#include "base/text.h"
#include "customers/customersdesk.h"
#include "fields/fieldset.h"
#include "orders/orderstates.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString line(const QString &text) { return u"<p>%1</p>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s)); }

QString heading(const QString &text) { return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped()); }

QString lines(const QString &title, const QStringList &texts)
{
    QString out;
    for (const QString &text : texts)
        out += line(text);
    return out.isEmpty() ? out : heading(title) + out;
}

} // namespace

void fillCustomerSheet(QTextDocument &sheet, const CustomerDetails &details, const Directory &directory)
{
    const Customer &c = details.customer;
    QString html = u"<h2>%1</h2>"_s.arg(c.displayName().toHtmlEscaped());
    html += u"<table cellspacing=0 cellpadding=3>"_s;
    for (const FieldInfo *field : customerFields().with(FieldTrait::Edited)) {
        const QString value = shownValue(*field, customerFields().value(c, field->name), directory, c.channelId);
        if (!value.isEmpty() && field->name != u"invite_wanted"_s)
            html += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(field->label().toHtmlEscaped(),
                                                                    value.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    html += u"<tr><td><b>%1</b></td><td>%2</td></tr></table>"_s.arg(customerFields().find(u"username"_s)->label().toHtmlEscaped(),
                                                                    c.username.toHtmlEscaped());
    QStringList addresses, orders, notes, tasks;
    for (const Address &address : c.addresses)
        addresses << summary(address);
    for (const Order &order : details.orders)
        orders << u"%1 · %2 · %3 · %4"_s.arg(order.number, text::shortTime(order.placedAt), orderStateLabel(order),
                                             formatMoney(order.dueMinor(), order.currency));
    for (const TimelineEntry &task : details.tasks)
        tasks << u"%1: %2"_s.arg(text::shortDay(task.dueOn), task.body);
    for (const TimelineEntry &note : details.notes)
        notes << u"%1 · %2 · %3"_s.arg(text::shortTime(note.at), note.author,
                                       note.fileName.isEmpty() ? note.body : note.fileName);
    html += lines(CustomersDesk::tr("Addresses"), addresses);
    html += lines(CustomersDesk::tr("Last orders"), orders);
    html += lines(CustomersDesk::tr("Open tasks"), tasks);
    html += lines(CustomersDesk::tr("Last notes"), notes);
    sheet.setHtml(html);
}

void CustomersDesk::addPrinting()
{
    m_desk.add({.name = u"printCustomer"_s,
                .icon = u"document-print"_s,
                .text = tr("Print the customer…"),
                .keys = QKeySequence::Print,
                .places = {{u"file"_s, 65}},
                .when = one(),
                .run = [this] { print(onlyId()); }});
}

void CustomersDesk::print(qint64 customerId)
{
    const Rights &may = m_desk.services().directory.rights();
    const DetailRights rights = detailRights(may);
    m_desk.run(
        Lane::Read, [id = customerId, rights](Session &session) { return customerDetails(session, id, rights); },
        [this](const CustomerDetails &details) {
            auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
            auto *dialog = new QPrintDialog(printer.get(), m_desk.window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, printer, details] {
                QTextDocument sheet;
                fillCustomerSheet(sheet, details, m_desk.services().directory.directory());
                sheet.print(printer.get());
            });
            dialog->open();
        });
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/orderdialog.h"

#include "base/helptopic.h"
#include "base/icons.h"
#include "base/listparts.h"
#include "base/messagebar.h"
#include "base/money.h"
#include "base/rightguard.h"
#include "base/text.h"
#include "base/windowfit.h"
#include "channels/channel.h"
#include "customers/customersrepository.h"
#include "orders/ordersrepository.h"
#include "orders/orderstates.h"
#include "orders/total.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

enum Column { Sku, Title, Unit, Quantity, Cancelled, Shipped, Price, Sum, ColumnCount };

QLabel *selectable(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QTableWidgetItem *cell(const QString &text, bool number = false)
{
    auto *item = new QTableWidgetItem(text);
    if (number)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

OrderDialog::OrderDialog(const Services &services, qint64 id, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_id(id)
    , m_messages(new MessageBar(this))
    , m_summary(selectable(this, u"summary"_s))
    , m_about(selectable(this, u"about"_s))
    , m_total(selectable(this, u"total"_s))
    , m_lines(new QTableWidget(0, ColumnCount, this))
    , m_history(new QTreeWidget(this))
    , m_tell(new QCheckBox(tr("&Tell the customer by e-mail"), this))
{
    setObjectName(u"orderDialog"_s);
    setHelp(this, u"orders"_s);
    setWindowTitle(tr("Order"));
    QFont bold = m_summary->font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_lines->setObjectName(u"orderLines"_s);
    m_lines->setAccessibleName(tr("Lines of the order"));
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->setHorizontalHeaderLabels(
        {tr("Product number"), tr("Title"), tr("Unit"), tr("Ordered"), tr("Cancelled"), tr("Shipped"), tr("Price"), tr("Sum")});
    styleTable(m_lines);
    for (const int number : {int(Quantity), int(Cancelled), int(Shipped), int(Price), int(Sum)})
        m_lines->horizontalHeaderItem(number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_history->setObjectName(u"history"_s);
    m_history->setAccessibleName(tr("What became of it"));
    m_history->setRootIsDecorated(false);
    m_history->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Reason")});
    m_tell->setObjectName(u"tell"_s);
    m_tell->setChecked(true);
    m_total->setAlignment(Qt::AlignRight);

    auto *row = new QHBoxLayout;
    m_state = addButton(u"setState"_s, u"go-next"_s, tr("&State"), {});
    m_ship = addButton(u"ship"_s, u"package"_s, tr("S&hip…"), [this] { ask(QuantitiesDialog::Act::Ship); });
    m_hold = addButton(u"hold"_s, u"lock"_s, tr("H&old…"), [this] { askHold(); });
    m_cancel = addButton(u"cancelOrder"_s, u"dialog-close"_s, tr("Ca&ncel…"), [this] { ask(QuantitiesDialog::Act::Cancel); });
    m_payment = addButton(u"setPayment"_s, u"view-currency-list"_s, tr("&Payment"), {});
    for (QToolButton *button : std::as_const(m_buttons))
        row->addWidget(button);
    for (QToolButton *button : {m_state, m_payment}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
    }
    row->addStretch(1);
    auto *openCustomer = new QPushButton(icon(u"user-identity"_s), tr("Open &customer"), this);
    openCustomer->setObjectName(u"openCustomer"_s);
    openCustomer->setAutoDefault(false);
    connect(openCustomer, &QPushButton::clicked, this, [this] {
        if (m_order.customerId > 0)
            Q_EMIT customerRequested(m_order.customerId);
    });
    row->addWidget(openCustomer);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *parts = new QSplitter(Qt::Vertical, this);
    auto *top = new QWidget(parts);
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->addWidget(m_lines, 1);
    topLayout->addWidget(m_total);
    parts->addWidget(top);
    parts->addWidget(m_history);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_summary);
    layout->addWidget(m_about);
    layout->addLayout(row);
    layout->addWidget(m_tell);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    resizeWithin(this, {900, 620});
    m_lines->setFocus();
    connect(&m_services.database, &Database::changed, this, [this](const QString &table, const QList<qint64> &ids) {
        if (table.isEmpty() || (table == u"orders"_s && (ids.isEmpty() || ids.contains(m_id))))
            load();
    });
    load();
}

QToolButton *OrderDialog::addButton(const QString &name, const QString &iconName, const QString &text,
                                    const std::function<void()> &run)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(false); // until it is known what can follow
    needRight(button, u"handle_orders"_s, m_services.directory);
    if (run)
        connect(button, &QToolButton::clicked, this, run);
    m_buttons << button;
    return button;
}

void OrderDialog::load()
{
    auto job = [id = m_id](Session &session) {
        OrdersRepository orders(session);
        Shown out;
        out.order = orders.load(orders.channelOf(id), id);
        out.history = OrderWork(session).history(out.order.channelId, id);
        const Customer customer = CustomersRepository(session).load(out.order.channelId, out.order.customerId);
        out.customer = nameAndCompany(customer.firstName, customer.lastName, customer.company);
        return out;
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<Shown> &shown) {
        if (shown)
            fill(*shown);
        else
            m_messages->show(shown.error());
    });
}

void OrderDialog::fill(const Shown &shown)
{
    const Order &order = shown.order;
    m_order = order;
    setWindowTitle(tr("Order %1: %2").arg(order.number, shown.customer));
    m_summary->setText(tr("%1. Payment: %2.").arg(orderStateLabel(order), paymentStateLabel(order.payment)));
    QStringList about{tr("Placed %1 by %2, trade store %3.")
                          .arg(text::shortTime(order.placedAt),
                               order.staff.isEmpty() ? shown.customer : tr("%1, on behalf").arg(order.staff),
                               m_services.directory.directory().nameOf(u"channels", order.channelId))};
    if (!order.reference.isEmpty())
        about << tr("Reference: %1").arg(order.reference);
    about << tr("Bill to: %1").arg(order.billingAddress) << tr("Ship to: %1").arg(order.shippingAddress);
    if (!order.company.isEmpty())
        about << tr("For: %1").arg(order.unit.isEmpty() ? order.company : order.company + u" · "_s + order.unit);
    if (!order.paymentMethod.isEmpty())
        about << tr("Paid: %1").arg(paymentLabel(order.paymentMethod, order.paymentDays));
    if (!order.costCentre.isEmpty())
        about << tr("Cost centre: %1").arg(order.costCentre);
    if (!order.note.isEmpty())
        about << tr("Note: %1").arg(order.note);
    m_about->setText(about.join(u'\n'));
    fillLines(order);
    m_history->clear();
    for (const OrderEvent &event : shown.history)
        m_history->addTopLevelItem(new QTreeWidgetItem(
            {text::shortTime(event.at), orderActorLabel(event.actor), orderEventText(event, order.lines), event.reason}));
    for (int i = 0; i < m_history->columnCount() - 1; ++i)
        m_history->resizeColumnToContents(i);
    fillMenus(order);
}

void OrderDialog::fillLines(const Order &order)
{
    const auto count = [](qint64 number) { return number > 0 ? QLocale().toString(number) : QString(); };
    m_lines->setRowCount(int(order.lines.size()));
    for (int row = 0; row < order.lines.size(); ++row) {
        const OrderLine &line = order.lines[row];
        m_lines->setItem(row, Sku, cell(line.sku));
        m_lines->setItem(row, Title, cell(line.title));
        m_lines->setItem(row, Unit, cell(line.unit));
        m_lines->setItem(row, Quantity, cell(QLocale().toString(line.quantity), true));
        m_lines->setItem(row, Cancelled, cell(count(line.cancelled), true));
        m_lines->setItem(row, Shipped, cell(count(line.shipped), true));
        m_lines->setItem(row, Price, cell(formatMoney(line.priceMinor, order.currency), true));
        m_lines->setItem(row, Sum, cell(formatMoney(leftMinor(line, line.cancelled), order.currency), true));
    }
    m_lines->resizeColumnsToContents();
    m_lines->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    const QString due = formatMoney(order.dueMinor(), order.currency);
    m_total->setText(order.cancelledMinor == 0 ? tr("Total: %1").arg(due)
                                               : tr("Ordered: %1. Cancelled: %2. Total: %3")
                                                     .arg(formatMoney(order.totalMinor, order.currency),
                                                          formatMoney(order.cancelledMinor, order.currency), due));
}

void OrderDialog::fillMenus(const Order &order)
{
    m_state->menu()->clear();
    for (const QString &state : nextStates(order))
        m_state->menu()->addAction(orderStateLabel(state), this, [this, state] {
            act([state](OrderWork &work, const OrderKey &key) { return work.setState(key, state); },
                tr("The order is ‘%1’ now.").arg(orderStateLabel(state)));
        });
    m_payment->menu()->clear();
    for (const QString &payment : paymentStates()) {
        if (payment != order.payment)
            m_payment->menu()->addAction(paymentStateLabel(payment), this, [this, payment] {
                act([payment](OrderWork &work, const OrderKey &key) { return work.setPayment(key, payment); },
                    tr("Payment: %1.").arg(paymentStateLabel(payment)), {}, false);
            });
    }
    const bool open = hasOpenLines(order);
    m_state->setEnabled(!m_state->menu()->isEmpty());
    m_payment->setEnabled(true);
    m_ship->setEnabled(open && !order.onHold);
    m_cancel->setEnabled(open);
    m_hold->setEnabled(order.onHold || open);
    m_hold->setText(order.onHold ? tr("&Release") : tr("H&old…"));
}

void OrderDialog::askHold()
{
    if (m_order.onHold) {
        act([](OrderWork &work, const OrderKey &key) { return work.setHold(key, false); }, tr("The order goes on."), {}, false);
        return;
    }
    const QString reason = m_services.questions.text(this, tr("Hold"), tr("Why is order %1 put on hold?").arg(m_order.number));
    if (!reason.trimmed().isEmpty())
        act([reason](OrderWork &work, const OrderKey &key) { return work.setHold(key, true, reason); },
            tr("The order is on hold."), {}, false);
}

void OrderDialog::ask(QuantitiesDialog::Act what)
{
    auto *dialog = new QuantitiesDialog(m_order, what, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuantitiesDialog::chosen, this, [this, what](const QMap<int, qint64> &quantities, const QString &reason) {
        const bool ship = what == QuantitiesDialog::Act::Ship;
        act(
            [ship, quantities, reason](OrderWork &work, const OrderKey &key) {
                return ship ? work.ship(key, quantities, reason) : work.cancel(key, quantities, reason);
            },
            ship ? tr("Shipped.") : tr("Cancelled."), reason);
    });
    dialog->open();
}

void OrderDialog::act(const Act &act, const QString &said, const QString &reason, bool tells)
{
    if (std::exchange(m_busy, true))
        return;
    m_messages->clear();
    auto job = [act, reason, tell = tells && m_tell->isChecked(),
                key = OrderKey{m_order.channelId, m_order.id, m_order.rowVersion}](Session &session) {
        OrderWork work(session);
        const Order order = act(work, key);
        return tell && work.tell(order, reason);
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this, said](const Result<bool> &told) {
        m_busy = false;
        load();
        if (!told)
            m_messages->show(told.error());
        else
            m_messages->show(MessageBar::Kind::Success, *told ? tr("%1 The customer is told by e-mail.").arg(said) : said);
    });
}

} // namespace kontor

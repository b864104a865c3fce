// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestdialog.h"

#include "activitylog/activitylog.h"
#include "base/helptopic.h"
#include "base/icons.h"
#include "base/listparts.h"
#include "base/messagebar.h"
#include "base/money.h"
#include "base/text.h"
#include "base/windowfit.h"
#include "channels/channel.h"
#include "orders/orderstates.h"
#include "requests/requestsrepository.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

enum LineColumn { Sku, Title, Asked, Quantity, Price, Sum, LineColumns };
enum ReasonColumn { Step, Why, Who, Settled, ReasonColumns };

QLabel *selectable(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QTableWidget *table(QWidget *parent, const QString &name, const QString &accessible, const QStringList &headings)
{
    auto *out = new QTableWidget(0, int(headings.size()), parent);
    out->setObjectName(name);
    out->setAccessibleName(accessible);
    out->setEditTriggers(QAbstractItemView::NoEditTriggers);
    out->setHorizontalHeaderLabels(headings);
    styleTable(out);
    return out;
}

void put(QTableWidget *table, int row, int column, const QString &text, bool number = false)
{
    auto *item = new QTableWidgetItem(text);
    if (number)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setItem(row, column, item);
}

} // namespace

RequestDialog::RequestDialog(const Services &services, qint64 id, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_id(id)
    , m_messages(new MessageBar(this))
    , m_summary(selectable(this, u"summary"_s))
    , m_about(selectable(this, u"about"_s))
    , m_lines(table(this, u"requestLines"_s, tr("Lines of the request"),
                    {tr("Product number"), tr("Title"), tr("Asked for"), tr("Quantity"), tr("Price"), tr("Sum")}))
    , m_reasons(table(this, u"requestReasons"_s, tr("Why it needs approval"),
                      {tr("Step"), tr("Why it needs approval"), tr("Who decides"), tr("Agreed")}))
    , m_history(new QTreeWidget(this))
{
    setObjectName(u"requestDialog"_s);
    setHelp(this, u"companies"_s);
    setWindowTitle(tr("Order request"));
    QFont bold = m_summary->font();
    bold.setBold(true);
    m_summary->setFont(bold);
    for (const int number : {int(Asked), int(Quantity), int(Price), int(Sum)})
        m_lines->horizontalHeaderItem(number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reasons->horizontalHeaderItem(Step)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_history->setObjectName(u"history"_s);
    m_history->setAccessibleName(tr("What became of it"));
    m_history->setRootIsDecorated(false);
    m_history->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Text")});
    const auto button = [this](const QString &name, const QString &iconName, const QString &text) {
        auto *out = new QPushButton(icon(iconName), text, this);
        out->setObjectName(name);
        out->setAutoDefault(false);
        return out;
    };
    auto *row = new QHBoxLayout;
    auto *company = button(u"openCompany"_s, u"office-report"_s, tr("Open co&mpany"));
    auto *customer = button(u"openCustomer"_s, u"user-identity"_s, tr("Open &customer"));
    m_order = button(u"openOrder"_s, u"view-currency-list"_s, tr("Open &order"));
    m_order->setEnabled(false);
    connect(company, &QPushButton::clicked, this, [this] { Q_EMIT companyRequested(m_shown.request.companyId); });
    connect(customer, &QPushButton::clicked, this, [this] { Q_EMIT customerRequested(m_shown.request.customerId); });
    connect(m_order, &QPushButton::clicked, this, [this] { Q_EMIT orderRequested(m_shown.orderId); });
    for (QPushButton *one : {m_order, company, customer})
        row->addWidget(one);
    row->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *parts = new QSplitter(Qt::Vertical, this);
    for (QWidget *part : {static_cast<QWidget *>(m_lines), static_cast<QWidget *>(m_reasons), static_cast<QWidget *>(m_history)})
        parts->addWidget(part);
    parts->setStretchFactor(0, 2);
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_summary);
    layout->addWidget(m_about);
    layout->addLayout(row);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    resizeWithin(this, {900, 640});
    m_lines->setFocus();
    connect(&m_services.database, &Database::changed, this, [this](const QString &table, const QList<qint64> &ids) {
        if (table.isEmpty() || (table == u"order_requests"_s && (ids.isEmpty() || ids.contains(m_id))))
            load();
    });
    load();
}

void RequestDialog::load()
{
    auto job = [id = m_id](Session &session) {
        RequestsRepository requests(session);
        Shown out;
        out.request = requests.load(requests.channelOf(id), id);
        out.orderId = requests.orderOf(out.request);
        const Approvers approvers(session, out.request.channelId, out.request.companyId);
        for (const ApprovalReason &reason : std::as_const(out.request.reasons)) {
            QStringList names;
            for (const Approver &one : approvers.ableTo(reason, out.request.asCase()))
                names << one.user.person();
            out.approvers << names;
        }
        out.history = requests.history(out.request.channelId, id);
        return out;
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<Shown> &shown) {
        if (shown)
            fill(*shown);
        else
            m_messages->show(shown.error());
    });
}

void RequestDialog::fill(const Shown &shown)
{
    m_shown = shown;
    const OrderRequest &request = shown.request;
    const auto money = [&request](qint64 minor) { return formatMoney(minor, request.currency); };
    setWindowTitle(tr("Order request %1: %2").arg(request.number, request.person));
    m_summary->setText(tr("%1. Total: %2.").arg(requestStateLabel(request.state), money(request.totalMinor)));
    QStringList about{tr("Sent %1 by %2, for %3.")
                          .arg(text::shortTime(request.sentAt), request.person, request.company + u" · "_s + request.unit)};
    const auto line = [&about](const QString &text, const QString &value) {
        if (!value.isEmpty())
            about << text.arg(value);
    };
    line(tr("They say: %1"), request.why);
    line(tr("Reference: %1"), request.reference);
    line(tr("Bill to: %1"), request.billingAddress);
    line(tr("Ship to: %1"), request.shippingAddress);
    line(tr("Paid: %1"), request.paymentMethod.isEmpty() ? QString() : paymentLabel(request.paymentMethod, request.paymentDays));
    line(tr("Cost centre: %1"), request.costCentre);
    line(tr("Note: %1"), request.note);
    line(tr("It became the order %1."), request.order);
    line(tr("It waits until %1."), request.isOpen() ? text::shortTime(request.expiresAt) : QString());
    m_about->setText(about.join(u'\n'));
    m_order->setEnabled(shown.orderId > 0);
    m_lines->setRowCount(int(request.lines.size()));
    for (int row = 0; row < request.lines.size(); ++row) {
        const RequestLine &one = request.lines[row];
        put(m_lines, row, Sku, one.sku);
        put(m_lines, row, Title, one.title);
        put(m_lines, row, Asked, QLocale().toString(one.askedQuantity), true);
        put(m_lines, row, Quantity, QLocale().toString(one.quantity), true);
        put(m_lines, row, Price, money(one.priceMinor), true);
        put(m_lines, row, Sum, money(one.totalMinor()), true);
    }
    m_lines->resizeColumnsToContents();
    m_lines->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_reasons->setRowCount(int(request.reasons.size()));
    for (int row = 0; row < request.reasons.size(); ++row) {
        const ApprovalReason &one = request.reasons[row];
        put(m_reasons, row, Step, QString::number(one.step), true);
        put(m_reasons, row, Why, one.text());
        put(m_reasons, row, Who, shown.approvers.value(row).join(one.everyone ? u" + "_s : u", "_s));
        put(m_reasons, row, Settled, one.settled ? tr("yes") : tr("not yet"));
    }
    m_reasons->resizeColumnsToContents();
    m_reasons->horizontalHeader()->setSectionResizeMode(Why, QHeaderView::Stretch);
    m_history->clear();
    for (const RequestEvent &event : shown.history)
        m_history->addTopLevelItem(
            new QTreeWidgetItem({text::shortTime(event.at), event.person.isEmpty() ? orderActorLabel(event.actor) : event.who(),
                                 requestEventLabel(event.kind), event.text}));
    for (int i = 0; i < m_history->columnCount() - 1; ++i)
        m_history->resizeColumnToContents(i);
}

} // namespace kontor

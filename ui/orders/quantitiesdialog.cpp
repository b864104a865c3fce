// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/quantitiesdialog.h"

#include "base/helptopic.h"
#include "base/listparts.h"
#include "base/windowfit.h"
#include "orders/orderwork.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <limits>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

enum Column { Sku, Title, Open, Quantity, ColumnCount };

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

} // namespace

QuantitiesDialog::QuantitiesDialog(const Order &order, Act act, QWidget *parent)
    : QDialog(parent)
    , m_order(order)
    , m_act(act)
    , m_reason(new QLineEdit(this))
{
    const bool ship = act == Act::Ship;
    setObjectName(u"quantitiesDialog"_s);
    setHelp(this, u"orders"_s);
    setWindowTitle(ship ? tr("Ship order %1").arg(order.number) : tr("Cancel order %1").arg(order.number));
    auto *table = new QTableWidget(0, ColumnCount, this);
    table->setObjectName(u"quantities"_s);
    table->setAccessibleName(tr("Lines of the order"));
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus); // its boxes have the keyboard
    table->setHorizontalHeaderLabels({tr("Product number"), tr("Title"), tr("Open"), ship ? tr("Ship") : tr("Cancel")});
    styleTable(table);
    const QMap<int, qint64> open = [&] {
        QMap<int, qint64> out;
        for (int place = 0; place < order.lines.size(); ++place) {
            if (order.lines[place].open() > 0)
                out.insert(place, order.lines[place].open());
        }
        return out;
    }();
    for (auto it = open.begin(); it != open.end(); ++it) {
        const OrderLine &line = order.lines[it.key()];
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, Sku, cell(line.sku));
        table->setItem(row, Title, cell(line.title));
        table->setItem(row, Open, cell(QLocale().toString(*it)));
        auto *box = new QSpinBox(table);
        box->setObjectName(u"quantity%1"_s.arg(it.key()));
        box->setAccessibleName(tr("How many of %1").arg(line.sku));
        box->setRange(0, int(std::min<qint64>(*it, std::numeric_limits<int>::max())));
        box->setValue(box->maximum());
        connect(box, &QSpinBox::valueChanged, this, &QuantitiesDialog::updateButton);
        table->setCellWidget(row, Quantity, box);
        m_boxes.insert(it.key(), box);
    }
    table->resizeColumnsToContents();
    table->resizeRowsToContents();
    table->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setMaxLength(OrderWork::reasonMax);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(ship ? tr("&Remark:") : tr("&Reason:"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(ship ? tr("&Ship") : tr("Cancel &these"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"go"_s);
    if (!ship)
        buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Keep the order"));
    const auto allOrNone = [&](const QString &name, const QString &text, bool all) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, all] { setAll(all); });
    };
    allOrNone(u"all"_s, tr("&All"), true);
    allOrNone(u"none"_s, tr("&None"), false);
    connect(m_reason, &QLineEdit::textChanged, this, &QuantitiesDialog::updateButton);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(quantities(), m_reason->text().trimmed());
        accept();
    });
    auto *layout = new QVBoxLayout(this);
    auto *hint =
        new QLabel(ship ? tr("What is left out stays open and can be shipped later.")
                        : tr("What is cancelled goes back into the warehouse. What was shipped can't be cancelled. The reason is "
                             "told to the customer."),
                   this);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addWidget(table, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resizeWithin(this, {640, 380});
    updateButton();
    (ship && !m_boxes.isEmpty() ? static_cast<QWidget *>(m_boxes.first()) : m_reason)->setFocus();
}

QMap<int, qint64> QuantitiesDialog::quantities() const
{
    QMap<int, qint64> out;
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it) {
        if ((*it)->value() > 0)
            out.insert(it.key(), (*it)->value());
    }
    return out;
}

void QuantitiesDialog::setAll(bool all)
{
    for (QSpinBox *box : std::as_const(m_boxes))
        box->setValue(all ? box->maximum() : 0);
}

void QuantitiesDialog::updateButton()
{
    const bool reasoned = m_act == Act::Ship || !m_reason->text().trimmed().isEmpty();
    m_go->setEnabled(!quantities().isEmpty() && reasoned);
    m_go->setToolTip(m_go->isEnabled()        ? QString()
                     : quantities().isEmpty() ? tr("Say of at least one line how many.")
                                              : tr("Say why it is cancelled."));
}

} // namespace kontor

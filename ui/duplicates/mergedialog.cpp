// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "duplicates/mergedialog.h"

#include "base/deafen.h"
#include "base/helptopic.h"
#include "base/messagebar.h"
#include "base/rightguard.h"
#include "base/text.h"
#include "base/windowfit.h"
#include "fields/fieldset.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

MergeDialog::MergeDialog(const Services &services, const QList<Customer> &customers, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_customers(customers)
    , m_fields(differingFields(customers))
    , m_chosen(m_fields.size(), 0)
    , m_keep(new QComboBox(this))
    , m_table(new QTableWidget(int(m_fields.size()), int(customers.size()), this))
    , m_summary(new QLabel(this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"mergeDialog"_s);
    setHelp(this, u"duplicates"_s);
    setWindowTitle(tr("Merge customers"));
    build();
    propose();
    resizeWithin(this, {760, 560});
}

MergeDialog::~MergeDialog() { deafen(this); }

void MergeDialog::build()
{
    QStringList headings;
    for (const Customer &one : std::as_const(m_customers)) {
        const QString name = one.sourceCode.isEmpty() ? one.username : one.sourceCode;
        headings << u"%1 (%2)"_s.arg(one.displayName(), name);
        m_keep->addItem(headings.last(), one.id);
    }
    m_keep->setObjectName(u"keep"_s);
    m_keep->setCurrentIndex(m_keep->findData(proposedKeep(m_customers)));
    m_table->setObjectName(u"values"_s);
    m_table->setAccessibleName(tr("Values of each; the ticked one is kept"));
    m_table->setHorizontalHeaderLabels(headings);
    QStringList labels;
    for (const QString &field : std::as_const(m_fields))
        labels << fieldLabel(field);
    m_table->setVerticalHeaderLabels(labels);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_filling = true;
    for (int row = 0; row < m_fields.size(); ++row) {
        for (int column = 0; column < m_customers.size(); ++column) {
            const QString text = shown(m_fields[row], customerFields().value(m_customers[column], m_fields[row]));
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(text::plainToolTip(text));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
            m_table->setItem(row, column, item);
        }
    }
    m_filling = false;
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Keep:"), m_keep);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(u"mergeNow"_s);
    needRight(m_merge, u"edit"_s, m_services.directory);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    connect(m_keep, &QComboBox::currentIndexChanged, this, &MergeDialog::propose);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (!m_filling)
            choose(item->row(), item->column()); // one is ticked, always
    });
    connect(m_table, &QTableWidget::cellActivated, this, &MergeDialog::choose);
    connect(m_table, &QTableWidget::cellClicked, this, &MergeDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString MergeDialog::shown(const QString &field, const QString &value) const
{
    return valueLabel(field, value, m_services.directory.directory(), m_customers.first().channelId);
}

void MergeDialog::propose()
{
    const FieldValues values = proposedValues(m_customers, m_keep->currentData().toLongLong());
    for (int row = 0; row < m_fields.size(); ++row) {
        int column = m_keep->currentIndex();
        for (int i = 0;
             customerFields().value(m_customers[column], m_fields[row]) != values.value(m_fields[row]) && i < m_customers.size();
             ++i) {
            if (customerFields().value(m_customers[i], m_fields[row]) == values.value(m_fields[row]))
                column = i;
        }
        choose(row, column);
    }
    preview();
}

void MergeDialog::choose(int row, int column)
{
    m_filling = true;
    for (int i = 0; i < m_customers.size(); ++i)
        m_table->item(row, i)->setCheckState(i == column ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
    const bool changed = std::exchange(m_chosen[row], column) != column;
    if (changed)
        preview();
}

MergePlan MergeDialog::plan() const
{
    MergePlan out;
    out.keepId = m_keep->currentData().toLongLong();
    out.customers = m_customers;
    for (int row = 0; row < m_fields.size(); ++row)
        out.chosen.insert(m_fields[row], customerFields().value(m_customers[m_chosen[row]], m_fields[row]));
    return out;
}

void MergeDialog::preview()
{
    const quint64 generation = ++m_generation;
    auto job = [plan = plan()](Session &session) { return CustomerMerge(session).preview(plan); };
    QCoro::connect(
        m_services.database.run(Lane::Read, std::move(job)), this, [this, generation](const Result<MergePreview> &preview) {
            if (generation != m_generation)
                return;
            if (!preview) {
                m_summary->setText(preview.error().message);
                return;
            }
            QStringList lines{tr("%1 is kept; the others are deactivated and signed out.").arg(preview->merged.displayName())};
            lines << tr("Carried over: orders %1, mails %2, lines of the timeline %3, companies %4, all addresses, tags and "
                        "attributes.")
                         .arg(QLocale().toString(preview->orders), QLocale().toString(preview->mails),
                              QLocale().toString(preview->entries), QLocale().toString(preview->memberships));
            if (preview->cartLines > 0)
                lines << tr("%Ln line(s) in carts are not carried over.", nullptr, int(preview->cartLines));
            if (preview->doubleMemberships > 0)
                lines << tr("%Ln membership(s) are not carried over: the one that is kept belongs to those companies already.",
                            nullptr, int(preview->doubleMemberships));
            lines << tr("It is one batch, which can be undone on the Imports page.");
            m_summary->setText(lines.join(u'\n'));
        });
}

void MergeDialog::merge()
{
    if (!m_merge->isEnabled())
        return;
    m_merge->setEnabled(false);
    m_messages->clear();
    auto job = [plan = plan()](Session &session) { return CustomerMerge(session).apply(plan); };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<ImportReport> &report) {
        m_merge->setEnabled(true);
        if (!report) {
            m_messages->show(report.error());
            return;
        }
        Q_EMIT merged(tr("%Ln customer(s) became one. It can be undone on the Imports page.", nullptr, int(m_customers.size())));
        accept();
    });
}

} // namespace kontor

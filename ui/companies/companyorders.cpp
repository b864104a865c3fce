// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/companyorders.h"

#include "base/listparts.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

CompanyOrders::CompanyOrders(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_model(services.database)
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
{
    constexpr int typingMs = 250;
    m_search->setObjectName(u"orderSearch"_s);
    m_search->setPlaceholderText(tr("Search number, reference, product"));
    m_search->setAccessibleName(tr("Search orders"));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(u"companyOrders"_s);
    m_table->setAccessibleName(tr("Orders placed for the company"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    widenToHeadings(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    auto *typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(typingMs);
    connect(m_search, &QLineEdit::textEdited, typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [typing](const QString &text) {
        if (text.isEmpty())
            typing->start(0);
    });
    connect(typing, &QTimer::timeout, this, &CompanyOrders::ask);
    connect(&m_model, &LazyTableModel::firstPageLoaded, this, &CompanyOrders::sayCount);
    connect(&m_model, &LazyTableModel::counted, this, &CompanyOrders::sayCount);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 id = m_model.idAt(index.row()); id > 0)
            Q_EMIT openRequested(id);
    });
}

void CompanyOrders::show(qint64 channelId, qint64 companyId)
{
    if (m_query.companyId == companyId)
        return;
    m_query.channelId = channelId;
    m_query.companyId = companyId;
    ask();
}

void CompanyOrders::ask()
{
    m_query.search = m_search->text();
    if (m_query.companyId > 0)
        m_model.setQuery(m_query);
}

void CompanyOrders::sayCount()
{
    const int rows = m_model.rowCount();
    m_count->setText(rows > 0                   ? tr("%Ln order(s)", nullptr, rows)
                     : m_query.search.isEmpty() ? tr("Nothing was ordered for this company yet.")
                                                : tr("No order was found."));
}

} // namespace kontor

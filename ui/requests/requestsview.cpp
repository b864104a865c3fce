// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestsview.h"

#include "base/listparts.h"
#include "base/longtable.h"
#include "base/messagebar.h"
#include "channels/channel.h"
#include "exports/requestexport.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>

namespace kontor {

using namespace Qt::StringLiterals;

static constexpr int recountMs = 1000;

RequestsView::RequestsView(const Services &services, QWidget *parent)
    : ListPage(services, u"requests"_s, parent)
    , m_model(new RequestTableModel(services.database, this))
    , m_table(new LongTable(this))
    , m_counter([this] { count(); }, recountMs)
{
    setTable(m_table, m_model, tr("Order requests"));
    setColumnWidths<RequestTableModel::ColumnCount>(m_table->horizontalHeader(), {95, 125, 190, 120, 145, 110, 140, 100});
    widenToHeadings(m_table);
    connect(m_table, &QTableView::activated, this, &RequestsView::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestsView::updateButtons);
    connect(m_model, &LazyTableModel::counted, this, [this](qint64 rows) {
        const RequestQuery &query = m_model->query();
        const bool narrowed = !query.search.isEmpty() || !query.state.isEmpty() || query.channelId > 0;
        m_count->setText(rows > 0   ? tr("%Ln order request(s)", nullptr, int(rows))
                         : narrowed ? tr("No order request is found. Search for less, or show all states.")
                                    : tr("No order requests yet: people of companies send them in the trade store."));
        updateButtons();
    });
    whenChanged(u"order_requests"_s, [this] { m_counter.ask(); });
    addSearch(tr("Search number, reference, person or product"), tr("Search order requests"));
    QList<QPair<QString, QVariant>> states{{tr("All states"), QString()}, {tr("Not settled yet"), RequestQuery::open()}};
    for (const QString &state : requestStates())
        states.append({requestStateLabel(state), state});
    m_state = addFilter(u"state"_s, tr("State"), states);
    const QList<Channel> &channels = services.directory.directory().channels;
    QList<QPair<QString, QVariant>> stores{{tr("All trade stores"), qint64(0)}};
    for (const Channel &channel : channels)
        stores.append({channel.name, channel.id});
    m_channel = addFilter(u"tradeStore"_s, tr("Trade store"), stores);
    m_channel->setVisible(channels.size() > 1);
    m_open = addButton(u"openRequest"_s, u"document-edit"_s, tr("Open…"), [this] { open(); });
    addButton(
        u"exportRequests"_s, u"document-export"_s, tr("Export…"), [this] { exportAll(); }, u"export"_s);
    updateButtons();
    m_counter.askNow();
}

void RequestsView::count()
{
    if (!m_services.directory.rights().may(u"orders"_s))
        return;
    auto job = [](Session &session) { return countWaiting(session); };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job)), this, [this](const Result<qint64> &waiting) {
        m_counter.done(waiting.ok());
        if (waiting)
            Q_EMIT waitingCounted(*waiting);
    });
}

void RequestsView::ask()
{
    RequestQuery query;
    query.search = searched();
    query.state = m_state->currentData().toString();
    query.channelId = m_channel->currentData().toLongLong();
    m_messages->clear();
    if (!std::exchange(m_asked, true) || query != m_model->query())
        m_model->setQuery(query);
}

void RequestsView::updateButtons() { m_open->setEnabled(m_table->selectionModel()->hasSelection()); }

void RequestsView::open()
{
    if (const qint64 id = m_model->idAt(m_table->currentIndex().row()); id > 0)
        Q_EMIT openRequested(id);
}

void RequestsView::exportAll()
{
    exportTo(
        tr("Export order requests"), u"order-requests.xlsx"_s,
        [&database = m_services.database, query = m_model->query()](const QString &path, const Cancel &cancel) {
            return exportRequests(database, query, path, cancel);
        },
        [](int rows, const QString &path) { return tr("%Ln order request(s) written to %1.", nullptr, rows).arg(path); });
}

} // namespace kontor

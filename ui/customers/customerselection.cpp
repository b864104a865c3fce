// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customerselection.h"

#include "base/longtable.h"
#include "base/messagebar.h"
#include "customers/tableediting.h"

#include <QGuiApplication>
#include <QTableView>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int idsReadUpTo = 200'000; ///< so many rows of a list are read for the ids of selected ones
constexpr int delayMs = 200;

} // namespace

CustomerSelection::CustomerSelection(const Services &services, CustomerTableModel &model, QTableView &table,
                                     TableEditing &editing, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_table(table)
    , m_editing(editing)
    , m_messages(messages)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &CustomerSelection::settle);
    // Before the selection hears of it: rows that leave would take what is selected with them, and others are in their places by then.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_restoring = true; });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] { m_restoring = false; });
}

void CustomerSelection::attach()
{
    connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &CustomerSelection::keep);
    followRows();
    connect(&m_services.database, &Database::changed, this, [this](const QString &changedTable) {
        if (changedTable == u"customers"_s || changedTable.isEmpty())
            giveUpLong();
    });
    // Another query forgets its selection without a word from Qt.
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CustomerSelection::changed);
    connect(&m_model, &LazyTableModel::refreshed, this, &CustomerSelection::restore);
    connect(&m_editing, &TableEditing::changed, this, [this] {
        if (m_editing.isOn())
            m_ids.clear();
    });
}

void CustomerSelection::followRows()
{
    // Ctrl+A means everybody: before the count has come, and of lists that are too long for their ids to be known.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        m_all = !m_editing.isOn() && (!m_model.isCounted() || m_ids.isEmpty()) && m_model.rowCount() > 1 &&
                count() == m_model.rowCount();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (std::exchange(m_all, false))
            m_table.selectAll();
    });
}

void CustomerSelection::choose(qint64 id)
{
    if (!m_editing.isOn()) // else cells are selected, and they stay
        m_ids = {id};
    restore();
    if (const int row = m_model.rowOf(id); row >= 0)
        m_table.scrollTo(m_model.index(row, 0));
}

/// What is selected is known by ids, so that it stays selected when rows move. Rows that nobody looked at yet are asked for theirs.
void CustomerSelection::keep()
{
    if (m_restoring)
        return;
    if (m_editing.isOn()) { // cells, not rows; see TableEditing
        m_ids.clear();
        Q_EMIT changed();
        return;
    }
    QSet<qint64> ids;
    const QList<int> chosen = rows(keptByIdMax + 1);
    if (!chosen.isEmpty() &&
        QGuiApplication::keyboardModifiers() & Qt::ControlModifier) { // adds or takes away; the others may be out of sight
        ids = m_ids;
        ids.removeIf([loaded = m_model.loadedRows()](qint64 id) { return loaded.contains(id); });
    }
    m_ids.clear();
    bool known = chosen.size() <= keptByIdMax;
    for (qsizetype i = 0; known && i < chosen.size(); ++i) {
        const qint64 id = m_model.loadedIdAt(chosen[i]);
        ids.insert(id);
        known = id > 0;
    }
    if (known)
        m_ids = ids;
    else if (chosen.size() <= keptByIdMax && chosen.last() < idsReadUpTo)
        m_delay.start();
    Q_EMIT changed();
}

void CustomerSelection::settle() { m_ids.isEmpty() ? read() : dropGone(); }

void CustomerSelection::read()
{
    const QList<int> chosen = rows(keptByIdMax + 1);
    if (chosen.isEmpty() || chosen.size() > keptByIdMax)
        return;
    m_model.readIds(chosen, [this, chosen](const Result<QList<qint64>> &ids) {
        if (ids && m_ids.isEmpty() && rows(keptByIdMax + 1) == chosen)
            m_ids = QSet<qint64>(ids->begin(), ids->end());
    });
}

void CustomerSelection::restore()
{
    if (m_ids.isEmpty() || m_editing.isOn())
        return;
    const QHash<qint64, int> loaded = m_model.loadedRows();
    QList<int> rows;
    for (const qint64 id : std::as_const(m_ids)) {
        if (const auto row = loaded.find(id); row != loaded.end())
            rows << *row;
    }
    if (rows.size() < m_ids.size())
        m_delay.start();
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size();) { // neighbours as one range: a view asks all ranges for each cell that it paints
        qsizetype next = i + 1;
        while (next < rows.size() && rows[next] == rows[next - 1] + 1)
            ++next;
        selection.select(m_model.index(rows[i], 0), m_model.index(rows[next - 1], m_model.columnCount() - 1));
        i = next;
    }
    m_restoring = true;
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_restoring = false;
    Q_EMIT changed();
}

/// Of a long selection only rows are known. Others may be in them by now, and nothing is done to whom nobody chose.
void CustomerSelection::giveUpLong()
{
    const int all = count();
    if (!m_ids.isEmpty() || all <= keptByIdMax || all == m_model.rowCount())
        return;
    m_table.clearSelection();
    m_messages.show(MessageBar::Kind::Information,
                    tr("Customers were changed, so the long selection was given up. Narrow the list by a filter and select all: "
                       "that stays."));
}

/// Whoever is not in the list any more is not selected any more; most are seen in the pages that are loaded.
void CustomerSelection::dropGone()
{
    const QHash<qint64, int> loaded = m_model.loadedRows();
    QList<qint64> unseen;
    for (const qint64 id : std::as_const(m_ids)) {
        if (!loaded.contains(id))
            unseen << id;
    }
    if (unseen.isEmpty())
        return;
    auto job = [query = m_model.query(), unseen](Session &session) {
        return readIdsAmong(session, customerListSql(query, session, true), unseen);
    };
    QCoro::connect(
        m_services.database.run(Lane::Background, std::move(job)), this, [this, unseen](const Result<QList<qint64>> &there) {
            if (!there)
                return;
            m_ids.subtract(QSet<qint64>(unseen.begin(), unseen.end()).subtract(QSet<qint64>(there->begin(), there->end())));
            Q_EMIT changed();
        });
}

int CustomerSelection::count() const
{
    if (!m_ids.isEmpty())
        return int(m_ids.size());
    int count = 0;
    for (const auto &[top, bottom] : rowSpans(m_table.selectionModel()->selection()))
        count += bottom - top + 1;
    return count;
}

/// While cells are edited, the rows of selected cells.
QList<int> CustomerSelection::rows(int limit) const { return rowsOf(m_table.selectionModel()->selection(), limit); }

QList<qint64> CustomerSelection::ids(int limit) const
{
    if (!m_ids.isEmpty())
        return QList<qint64>(m_ids.begin(), m_ids.end()).mid(0, limit);
    QList<qint64> ids;
    for (const int row : rows(limit)) {
        if (const qint64 id = m_model.loadedIdAt(row))
            ids << id;
    }
    return ids;
}

void CustomerSelection::with(const std::function<void(const QList<qint64> &)> &use)
{
    if (!m_ids.isEmpty()) {
        use(ids(std::numeric_limits<int>::max()));
        return;
    }
    m_model.readIds(rows(std::numeric_limits<int>::max()), [this, use](const Result<QList<qint64>> &ids) {
        if (ids) {
            use(*ids);
            return;
        }
        if (ids.error().kind == Error::Kind::Conflict)
            m_table.clearSelection();
        m_messages.show(ids.error());
    });
}

} // namespace kontor

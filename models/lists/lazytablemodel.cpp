// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/lazytablemodel.h"

namespace kontor {

namespace {

constexpr int requestsAtOnce = 2;
constexpr qint64 rowsAtOnce = 1'000'000;
constexpr int wantedKept = 3; ///< pages that a fast scroll leaves behind are not fetched

QList<ListRow> pageJob(Session &session, const std::function<ListSql(Session &)> &list, const std::optional<ListAnchor> &anchor,
                       int limit)
{
    return readPage(session, list(session), anchor, limit);
}

} // namespace

LazyTableModel::LazyTableModel(Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
    , m_pages(pagesKept)
    , m_counter([this] { count(); })
{
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &LazyTableModel::fetchWanted);
}

LazyTableModel::~LazyTableModel()
{
    m_database.cancel(m_cancel);
    m_database.cancel(m_counting);
}

int LazyTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows); }

const ListRow *LazyTableModel::rowAt(int row) const
{
    const int number = row / pageRows;
    const Page *page = m_pages.object(number);
    if (page == nullptr || page->epoch != m_epoch)
        want(number);
    const int place = row % pageRows;
    return page != nullptr && place < page->rows.size() ? &page->rows[place] : nullptr;
}

QVariant LazyTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const ListRow *row = rowAt(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (row == nullptr)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(QStringLiteral("…")) : QVariant();
    return role == IdRole ? QVariant(row->id) : cell(*row, index.column(), role);
}

bool LazyTableModel::setText(qint64, int, const QString &) { return false; }

qint64 LazyTableModel::idAt(int row) const
{
    const ListRow *found = row >= 0 && row < m_rows ? rowAt(row) : nullptr;
    return found != nullptr ? found->id : 0;
}

qint64 LazyTableModel::loadedIdAt(int row) const
{
    const Page *page = row >= 0 && row < m_rows ? m_pages.object(row / pageRows) : nullptr;
    const int place = row % pageRows;
    return page != nullptr && place < page->rows.size() ? page->rows[place].id : 0;
}

int LazyTableModel::rowOf(qint64 id) const
{
    for (const int number : m_pages.keys()) {
        const Page *page = m_pages.object(number);
        for (qsizetype i = 0; page != nullptr && i < page->rows.size(); ++i) {
            const qint64 row = qint64(number) * pageRows + i;
            if (page->rows[i].id == id && row < m_rows)
                return int(row);
        }
    }
    return -1;
}

QHash<qint64, int> LazyTableModel::loadedRows() const
{
    QHash<qint64, int> out;
    for (const int number : m_pages.keys()) {
        const Page *page = m_pages.object(number);
        for (qsizetype i = 0; page != nullptr && i < page->rows.size(); ++i) {
            const qint64 row = qint64(number) * pageRows + i;
            if (row < m_rows)
                out.insert(page->rows[i].id, int(row));
        }
    }
    return out;
}

void LazyTableModel::readIds(const QList<int> &rows, const std::function<void(const Result<QList<qint64>> &)> &use)
{
    auto job = [list = m_list, rows](Session &session) { return readIdsAt(session, list(session), rows); };
    QCoro::connect(m_database.run(Lane::Background, std::move(job)), this,
                   [this, rows, use, lists = m_lists](const Result<QList<qint64>> &ids) {
                       if (!ids || (lists == m_lists && !ids->isEmpty() && shows(rows, *ids))) // nobody is not everybody
                           use(ids);
                       else
                           use(Error{Error::Kind::Conflict,
                                     tr("Others changed the list while you selected, so nothing was done. Select again."),
                                     {}});
                   });
}

/// As far as anything is shown in these rows: the list may have changed since they were read.
bool LazyTableModel::shows(const QList<int> &rows, const QList<qint64> &ids) const
{
    if (ids.size() != rows.size())
        return false;
    const QHash<qint64, int> loaded = loadedRows();
    return std::all_of(loaded.keyValueBegin(), loaded.keyValueEnd(), [&](const auto &shown) {
        const auto row = std::lower_bound(rows.begin(), rows.end(), shown.second);
        return row == rows.end() || *row != shown.second || ids[row - rows.begin()] == shown.first;
    });
}

void LazyTableModel::setList(SqlOf list)
{
    m_list = std::move(list);
    ++m_lists;
    for (Cancel *cancel : {&m_cancel, &m_counting}) {
        m_database.cancel(*cancel);
        *cancel = Cancel();
    }
    m_counter.forget();
    beginResetModel();
    m_rows = 0;
    m_counted = false;
    m_anchors.clear();
    m_pages.clear();
    m_wanted.clear();
    m_inFlight.clear();
    ++m_epoch;
    endResetModel();
    want(0);
    m_counter.askNow();
}

void LazyTableModel::refresh()
{
    if (!m_list)
        return;
    ++m_epoch;
    m_wanted.clear();
    // Pages that are being read come to their end: others may change something every second, and a slow list would never be shown.
    want(0);
    repaintAll(); // whoever looks at other rows asks for theirs
    m_counter.ask();
}

void LazyTableModel::refreshRows(const QList<qint64> &ids)
{
    constexpr qsizetype few = 50; // more are quicker read by their pages
    const QHash<qint64, int> loaded = loadedRows();
    const bool known = std::all_of(ids.begin(), ids.end(), [&](qint64 id) { return loaded.contains(id); });
    if (!m_list || ids.isEmpty() || ids.size() > few || !known) {
        refresh();
        return;
    }
    auto job = [list = m_list, ids](Session &session) { return readRowsAmong(session, list(session), ids); };
    QCoro::connect(m_database.run(Lane::Read, std::move(job), m_cancel), this,
                   [this, ids, lists = m_lists](const Result<std::optional<QList<ListRow>>> &result) {
                       if (lists != m_lists)
                           return;
                       if (!result)
                           report(result.error());
                       else if (!*result || (*result)->size() != ids.size() || !takeRows(**result))
                           refresh();
                   });
}

/// Shows rows in place of what is known of them; false, and nothing is changed, when one of them has another place in the list now.
bool LazyTableModel::takeRows(const QList<ListRow> &rows)
{
    const QHash<qint64, int> loaded = loadedRows();
    const auto placeOf = [&](const ListRow &row) -> ListRow * {
        const auto place = loaded.find(row.id);
        return place == loaded.end() ? nullptr : &m_pages.object(*place / pageRows)->rows[*place % pageRows];
    };
    for (const ListRow &row : rows) {
        const ListRow *known = placeOf(row);
        if (known == nullptr || known->key != row.key || known->then != row.then)
            return false;
    }
    m_failure.reset();
    for (const ListRow &row : rows) {
        *placeOf(row) = row;
        const int at = loaded.value(row.id);
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
    Q_EMIT refreshed();
    return true;
}

/// Counts the list. Millions take seconds, and many people may change customers all the time.
void LazyTableModel::count()
{
    auto job = [list = m_list](Session &session) { return readBounds(session, list(session), pageRows); };
    QCoro::connect(m_database.run(Lane::Background, std::move(job), m_counting), this,
                   [this, lists = m_lists](const Result<ListBounds> &result) {
                       if (lists != m_lists)
                           return;
                       m_counter.done(result.ok());
                       boundsArrived(result);
                   });
}

void LazyTableModel::want(int page) const
{
    if (m_inFlight.contains(page))
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > wantedKept)
        m_wanted.removeFirst();
    if (!m_fetchTimer.isActive())
        m_fetchTimer.start();
}

void LazyTableModel::fetchWanted()
{
    while (m_inFlight.size() < requestsAtOnce && !m_wanted.isEmpty()) {
        const int page = m_wanted.takeLast();
        std::optional<ListAnchor> anchor;
        if (page > 0) {
            if (page >= m_anchors.size())
                continue; // asked again when the anchors are there
            anchor = m_anchors[page];
        }
        m_inFlight.insert(page);
        auto job = [list = m_list, anchor](Session &session) { return pageJob(session, list, anchor, pageRows); };
        QCoro::connect(m_database.run(Lane::Read, std::move(job), m_cancel), this,
                       [this, page, lists = m_lists, epoch = m_epoch](const Result<QList<ListRow>> &result) {
                           pageArrived(lists, epoch, page, result);
                       });
    }
}

void LazyTableModel::pageArrived(quint64 lists, quint64 epoch, int number, const Result<QList<ListRow>> &result)
{
    if (lists != m_lists)
        return;
    m_inFlight.remove(number);
    if (!result) {
        report(result.error());
        return;
    }
    m_failure.reset();
    auto *page = new Page{*result, epoch};
    const qsizetype count = page->rows.size();
    m_pages.insert(number, page);
    if (number == 0) {
        // Until the exact count is there, the first page is what is known.
        if (count < pageRows || m_rows < count)
            resize(count);
    }
    const int first = number * pageRows;
    if (m_rows > first)
        Q_EMIT dataChanged(index(first, 0), index(int(std::min<qint64>(m_rows, first + pageRows)) - 1, columnCount() - 1));
    if (number == 0 && epoch != m_epoch)
        want(0); // others are asked for as they are painted
    if (number == 0)
        Q_EMIT firstPageLoaded();
    Q_EMIT refreshed();
    if (!m_wanted.isEmpty())
        m_fetchTimer.start();
}

void LazyTableModel::boundsArrived(const Result<ListBounds> &result)
{
    if (!result) {
        report(result.error());
        return;
    }
    m_anchors = result->anchors;
    ++m_counts;
    growTo(result->total);
}

/// A view takes 10 ms for each million rows that it hears of, so many come in several turns of the event loop.
void LazyTableModel::growTo(qint64 total)
{
    resize(std::min(total, m_rows + rowsAtOnce));
    if (m_rows < total) {
        QTimer::singleShot(0, this, [this, total, lists = m_lists, counts = m_counts] {
            if (lists == m_lists && counts == m_counts)
                growTo(total);
        });
        return;
    }
    m_counted = true;
    ++m_epoch; // pages cached under older anchors may be shifted
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows) - 1, columnCount() - 1));
    Q_EMIT counted(total);
    Q_EMIT refreshed();
}

void LazyTableModel::resize(qint64 rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, int(m_rows), int(rows) - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, int(rows), int(m_rows) - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void LazyTableModel::repaintAll()
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows) - 1, columnCount() - 1));
}

void LazyTableModel::report(const Error &error)
{
    if (error.kind == Error::Kind::Closed)
        return;
    m_failure = error;
    Q_EMIT failed(error);
}

} // namespace kontor

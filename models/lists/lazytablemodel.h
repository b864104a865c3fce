// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "lists/listsql.h"
#include "lists/pacer.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace kontor {

/// A table over a database query that does not care how many rows there are: the first screen is one keyset SELECT, the count
/// and the sparse page anchors arrive behind it, pages are fetched as they are looked at, and kept in a bounded cache.
/// Lives on the window's thread and never waits; data() only looks up.
class LazyTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int pageRows = 100;
    static constexpr int pagesKept = 80;

    /// StoredRole: what the database has in a cell that can be edited, in its stored form, whatever is shown there.
    enum Role { IdRole = Qt::UserRole + 1, LoadedRole, StoredRole };

    explicit LazyTableModel(Database &database, QObject *parent = nullptr);
    ~LazyTableModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

    /// Finds nothing: a view's typing ahead would read every row for it. Lists have their search.
    QModelIndexList match(const QModelIndex &, int, const QVariant &, int, Qt::MatchFlags) const override { return {}; }

    /// The id of a row, 0 while it is not loaded; its page is asked for then.
    qint64 idAt(int row) const;
    /// The same, but asks for nothing.
    qint64 loadedIdAt(int row) const;
    /// The row of an id if its page is loaded, else -1.
    int rowOf(qint64 id) const;
    /// Ids and rows of all pages that are loaded: for many at once.
    QHash<qint64, int> loadedRows() const;
    /// Reads the ids of these rows (ascending), also of those that nobody looked at yet, and calls `use` with them; with Conflict when others
    /// are shown in these rows by then.
    void readIds(const QList<int> &rows, const std::function<void(const Result<QList<qint64>> &)> &use);
    /// Takes what was typed for a row that is not loaded any more, as setData() does; false where a list takes nothing so.
    virtual bool setText(qint64 id, int column, const QString &text);
    bool isCounted() const { return m_counted; }
    const Error *failure() const { return m_failure ? &*m_failure : nullptr; }

public Q_SLOTS:
    /// Asks again for everything; what is shown stays until the answers come.
    void refresh();
    /// Asks again for these rows alone, if they are loaded and stay where they are; else, and without ids, for everything.
    void refreshRows(const QList<qint64> &ids);

Q_SIGNALS:
    void firstPageLoaded();
    void counted(qint64 rows);
    void refreshed(); ///< rows were read anew without a reset; selections are re-applied by id
    void failed(const kontor::Error &error); ///< and the rows shown are not the truth any more

protected:
    using SqlOf = std::function<ListSql(Session &)>;
    /// Another query: forgets all rows and starts anew. Captures by value; runs on a worker.
    void setList(SqlOf list);
    virtual QVariant cell(const ListRow &row, int column, int role) const = 0;
    void repaintAll();
    /// A row if it is loaded, else nullptr.
    const ListRow *rowAt(int row) const;

private:
    struct Page
    {
        QList<ListRow> rows;
        quint64 epoch = 0;
    };
    bool shows(const QList<int> &rows, const QList<qint64> &ids) const;
    bool takeRows(const QList<ListRow> &rows);
    void want(int page) const;
    void fetchWanted();
    void count();
    void pageArrived(quint64 lists, quint64 epoch, int page, const Result<QList<ListRow>> &result);
    void boundsArrived(const Result<ListBounds> &result);
    void growTo(qint64 total);
    void resize(qint64 rows);
    void report(const Error &error);

    Database &m_database;
    SqlOf m_list;
    QList<ListAnchor> m_anchors;
    mutable QCache<int, Page> m_pages;
    mutable QList<int> m_wanted;
    QSet<int> m_inFlight;
    mutable QTimer m_fetchTimer;
    Pacer m_counter;
    Cancel m_cancel; ///< of pages
    Cancel m_counting;
    qint64 m_rows = 0;
    bool m_counted = false;
    quint64 m_lists = 0; ///< which query: what was asked of an older one is dropped
    quint64 m_counts = 0;
    quint64 m_epoch = 0; ///< of the data: pages of an older one are read again when looked at
    std::optional<Error> m_failure;
};

} // namespace kontor

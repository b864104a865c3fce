// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activity.h"
#include "channels/channel.h"
#include "fields/field.h"
#include "lists/lazytablemodel.h"

namespace kontor {

/// Which customers a table shows, in which order. A value.
struct CustomerQuery
{
    /// A column of the table: its place among the customer's name and all Listed fields. Places are made when the program starts and kept
    /// nowhere; settings and files have names.
    using Column = int;
    static const Column Name, Company, Email, TradeStore, Source, PriceTier, Warehouse, Status, City, Country, Updated,
        Invitation, Invited;
    static const int ColumnCount;
    static constexpr qint64 any = -1;
    static constexpr int searchLimit = 1000; ///< hits of a search that are shown; more are said as '1,000+'

    bool deactivated = false;
    QString search; ///< words and typed filters, see TypedFilter
    qint64 channelId = any;
    qint64 sourceId = any;
    qint64 priceTierId = any; ///< the tier in force, own or inherited
    qint64 warehouseId = any;
    QString status; ///< empty = any
    Column sort = 0; ///< the name
    bool descending = false;
    struct Then
    {
        Column column;
        bool descending;
        friend bool operator==(const Then &, const Then &) = default;
    };
    QList<Then> thenBy; ///< further columns of the order

    bool isFiltered() const;
    QJsonObject toJson() const; ///< by names, for saved views
    static CustomerQuery fromJson(const QJsonObject &json);
    friend bool operator==(const CustomerQuery &, const CustomerQuery &) = default;
};

/// The stable name of a column, for settings and export files.
QString columnName(CustomerQuery::Column column);
/// Its heading on screen.
QString columnTitle(CustomerQuery::Column column);
int columnWidth(CustomerQuery::Column column); ///< in pixels
/// What it shows; nullptr for the name, which is made of several fields.
bool isSortable(CustomerQuery::Column column); ///< else only looked up for the rows that are shown
const FieldInfo *columnField(CustomerQuery::Column column);
/// Columns that a fresh table shows, in their order; the others can be chosen.
QList<CustomerQuery::Column> usualColumns();

/// The list of a query as SQL, for tables and exports. A search by words shows at most searchLimit + 1 hits, unless `all`; then a typed
/// filter that is not understood throws Invalid, where a table leaves it out and warns.
ListSql customerListSql(const CustomerQuery &query, Session &session, bool all = false);
/// The column of that name, or ColumnCount.
CustomerQuery::Column columnNamed(const QString &name);

struct CustomerCounts
{
    qint64 current = 0;
    qint64 deactivated = 0;
};
CustomerCounts countCustomers(Session &session);

/// A customer as one line: name, and the company beside it.
struct CustomerName
{
    qint64 id;
    QString text;
};
/// The first `limit` of a query.
QList<CustomerName> findCustomers(Session &session, const CustomerQuery &query, int limit);

/// The table of current or deactivated customers. Owned by a view, lives on the window's thread.
class CustomerTableModel : public LazyTableModel
{
    Q_OBJECT
public:
    enum Role { StatusRole = LazyTableModel::StoredRole + 1, InheritedRole, StagedRole, ChoicesRole };

    explicit CustomerTableModel(Database &database, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setQuery(const CustomerQuery &query);
    const CustomerQuery &query() const { return m_query; }
    void setDirectory(const Directory &directory);
    /// More hits than a search shows.
    bool isCapped() const;

    /// Whether cells can be typed into. What is typed is staged here, marked by StagedRole, and written by whoever owns the view.
    void setEditable(bool editable) { m_editable = editable; }
    /// The field that a column edits in the table, by the names of fieldValues(); empty when it can't be edited there.
    static QString editableField(CustomerQuery::Column column);
    const QMap<qint64, FieldValues> &staged() const { return m_staged; }
    /// Sets or, with nothing, takes back one staged value. `seen` is what stood in the database when it was typed first.
    void stage(qint64 id, const QString &field, const std::optional<QString> &value, const std::optional<QString> &seen);
    std::optional<QString> stagedValue(qint64 id, const QString &field) const;
    /// What stood in the database when each value was staged.
    const QMap<qint64, FieldValues> &seen() const { return m_seen; }
    /// That of one field; for one that is not staged what its row shows, nothing when that is not loaded.
    std::optional<QString> seenValue(qint64 id, const QString &field) const;
    void clearStaged();
    /// After `written` was: its values are staged no more, but for customers in `left`, whom somebody changed meanwhile. What these have
    /// now is known to whoever typed, and may be written over.
    void settle(const QMap<qint64, FieldValues> &written, const QMap<qint64, FieldValues> &left);
    /// A stored value as people read it: the name of a tier or warehouse.
    QString inWords(const QString &field, const QString &stored) const;
    /// The stored form of what somebody types into a cell (a tier's name becomes its id); nothing when it can't be understood.
    std::optional<QString> fromText(CustomerQuery::Column column, const QString &text) const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    bool setText(qint64 id, int column, const QString &text) override;

Q_SIGNALS:
    /// Somebody typed into a cell: `value` is in its stored form.
    void typed(qint64 id, const QString &field, const QString &value);
    void refusedText(const QString &text);

protected:
    QVariant cell(const ListRow &row, int column, int role) const override;

private:
    void takeBack(qint64 id, const QString &field);
    static QString stored(const ListRow &row, const QString &field);
    QStringList choices(CustomerQuery::Column column, qint64 channelId) const;
    QVariant stagedCell(const ListRow &row, CustomerQuery::Column column, int role) const;

    CustomerQuery m_query;
    Directory m_directory;
    QMap<qint64, FieldValues> m_staged;
    QMap<qint64, FieldValues> m_seen;
    bool m_editable = false;
};

} // namespace kontor

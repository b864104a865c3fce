// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "customers/customerlist.h"
#include "views/savedviewsrepository.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QSplitter;
class QTableView;

namespace kontor {

class CustomerFilters;
class CustomerSelection;
class MessageBar;
class TableEditing;

/// One tab of customers: search, filters, the lazy table, and what it says about itself. Remembers columns, sort and filters.
class CustomerView : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the settings group: "current" or "deactivated".
    CustomerView(const Services &services, const QString &name, bool deactivated, QWidget *parent = nullptr);
    ~CustomerView() override;

    int selectedCount() const;
    /// The selected rows that are loaded, at most `limit`; for what concerns a few. Actions on all use withSelection().
    QList<qint64> selectedIds(int limit = 10'000) const;
    /// Calls `use` with the id of every selected row, asking the database for those that were never looked at.
    void withSelection(const std::function<void(const QList<qint64> &)> &use);
    const CustomerQuery &query() const { return m_model->query(); }
    /// Columns as the table shows them now, in its order.
    QList<CustomerQuery::Column> visibleColumns() const;
    /// Beside the table, while it is wanted and there is room for both.
    void setBeside(QWidget *pane);
    void wantBeside(bool wanted);
    void setRowMenu(QMenu *menu) { m_rowMenu = menu; }
    void focusSearch();
    void focusTable();
    void select(qint64 id);
    CustomerTableModel &model() { return *m_model; }
    QTableView &table() { return *m_table; }
    MessageBar &messages() { return *m_messages; }
    TableEditing &editing() { return *m_editing; }
    /// The selection as lines of TAB-separated text with a heading.
    QString selectionAsText() const;
    void clearFilters();
    /// A menu of the columns, for whoever has no mouse; `further` ones come after those that the list is sorted by already.
    void chooseOrder(bool further);
    /// What the table shows, to be saved under a name; and the way back.
    SavedView currentView() const;
    void applyView(const SavedView &view);

Q_SIGNALS:
    void queryChanged();
    void nothingFound(); ///< by a search, once for each
    void selectionChanged();
    void activated(qint64 id);

private:
    CustomerQuery::Column firstToEdit() const;
    void buildTable();
    void applyFilters();
    void askWhatIsSearched();
    void showCount();
    void sortBy(int section, bool further);
    QString sortInWords() const;
    void chooseColumns();
    void openRowMenu(const QPoint &global);
    void restore();
    void store() const;
    QTimer m_storing; ///< what is set is stored a moment later
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void fitBeside();

    Services m_services;
    QString m_name;
    bool m_deactivated;
    CustomerTableModel *m_model;
    CustomerFilters *m_filters;
    QTableView *m_table;
    QSplitter *m_split; ///< the table, and what is beside it
    QWidget *m_beside = nullptr;
    bool m_besideWanted = false;
    QLabel *m_count;
    QLabel *m_empty;
    MessageBar *m_messages;
    TableEditing *m_editing;
    CustomerSelection *m_selection;
    QMenu *m_rowMenu = nullptr;
    std::optional<bool> m_beginningsOnly; ///< the server can't search inside of fields; asked with the first search
    CustomerQuery m_toldNothing; ///< of which it was said
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "customers/customerlist.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

class QTableView;

namespace kontor {

class MessageBar;
class TableEditing;

/// Who is selected in a list of customers: known by ids, so that they stay selected when rows move, as far as somebody looked at them or they
/// are few; of a long selection only the rows are known. Owned by a CustomerView.
class CustomerSelection : public QObject
{
    Q_OBJECT
public:
    CustomerSelection(const Services &services, CustomerTableModel &model, QTableView &table, TableEditing &editing,
                      MessageBar &messages, QObject *parent);

    /// Once the table has its model; make the selection before.
    void attach();

    int count() const;
    QList<int> rows(int limit) const;
    QList<qint64> ids(int limit) const;
    void with(const std::function<void(const QList<qint64> &)> &use);
    /// Selects one, wherever it is now.
    void choose(qint64 id);
    /// Another query begins: nobody is selected.
    void forget() { m_ids.clear(); }

    static constexpr int keptByIdMax = 5000; ///< a larger selection is asked for by its rows

Q_SIGNALS:
    void changed();

private:
    void followRows();
    void keep();
    void settle();
    void read();
    void dropGone();
    void restore();
    void giveUpLong();

    Services m_services;
    CustomerTableModel &m_model;
    QTableView &m_table;
    TableEditing &m_editing;
    MessageBar &m_messages;
    QTimer m_delay;
    QSet<qint64> m_ids; ///< complete, or empty while only rows are known
    bool m_all = false; ///< just before rows are added
    bool m_restoring = false;
};

} // namespace kontor

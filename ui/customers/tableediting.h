// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "customers/customerlist.h"

#include <QUndoStack>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace kontor {

class MessageBar;

/// Typing into the table as into a spreadsheet: cells are staged and marked, blocks pasted, values filled down, everything undone and
/// redone, and written as one batch. A bar over the table says how many cells wait. Owned by a CustomerView.
class TableEditing : public QWidget
{
    Q_OBJECT
public:
    TableEditing(const Services &services, CustomerTableModel &model, QTableView &table, MessageBar &messages, QWidget *parent);

    bool isOn() const { return m_on; }
    void setOn(bool on);
    QUndoStack &stack() { return m_stack; }

public Q_SLOTS:
    void paste();
    void fillDown();
    void save();
    void discard();

Q_SIGNALS:
    void changed();

private:
    struct Cell
    {
        qint64 id;
        QString field;
        std::optional<QString> before;
        QString after;
    };
    class Step;
    void stage(const QString &what, const QList<Cell> &cells);
    Cell cellOf(qint64 id, const QString &field, const QString &after) const;
    void update();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Services m_services;
    CustomerTableModel &m_model;
    QTableView &m_table;
    MessageBar &m_messages;
    QUndoStack m_stack;
    QLabel *m_label;
    QPushButton *m_save;
    QPushButton *m_discard;
    bool m_on = false;
    bool m_saving = false;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/drafts.h"
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
/// redone, and written as one batch. Others may change the list at any time: what is selected stays with its customers. A bar over the table says how many cells wait. Owned by a CustomerView.
class TableEditing : public QWidget
{
    Q_OBJECT
public:
    TableEditing(const Services &services, CustomerTableModel &model, QTableView &table, MessageBar &messages, QWidget *parent);

    ~TableEditing() override;

    bool isOn() const { return m_on; }
    void setOn(bool on);
    /// Takes over what is being typed.
    void commitTyping();
    /// Goes on with cells that were typed and not saved before the program broke off.
    void restore(const Draft &draft);
    /// The program ends, and whoever typed was asked.
    void settleDraft() { m_draft.settle(); }
    QUndoStack &stack() { return m_stack; }

public Q_SLOTS:
    void copy();
    void paste();
    void fillDown();
    void save();
    void discard();

Q_SIGNALS:
    void changed();

private:
    static constexpr qsizetype rowsAtOnce = 5000; ///< of a pasted or filled block; larger ones are for "Change many" or an import
    struct Cell
    {
        qint64 id;
        QString field;
        std::optional<QString> before;
        QString after;
        std::optional<QString> seen; ///< what the database had
    };
    /// A customer with what is stored.
    struct Known
    {
        qint64 id;
        FieldValues values;
    };
    /// A selected cell: whose, and where it stood.
    struct Place
    {
        qint64 id;
        int row;
        int column;
    };
    struct Saved
    {
        qint64 changed = 0;
        qint64 toConfirm = 0;
        QMap<qint64, FieldValues> left;
    };
    class Step;
    void stage(const QString &what, const QList<Cell> &cells);
    Cell cellOf(qint64 id, const QString &field, const QString &after) const;
    Cell cellOf(const Known &customer, const QString &field, const QString &after) const;
    void withRows(const QList<int> &rows, const std::function<void(const QList<Known> &)> &use);
    void refuseSoMany();
    void remember();
    void follow();
    void saved(const QMap<qint64, FieldValues> &values, const Saved &saved);
    QString conflictsInWords(const QMap<qint64, FieldValues> &left) const;
    void update();
    std::optional<Draft> draft() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Services m_services;
    CustomerTableModel &m_model;
    QTableView &m_table;
    MessageBar &m_messages;
    QUndoStack m_stack;
    QLabel *m_label;
    QPushButton *m_save;
    QPushButton *m_discard;
    QList<Place> m_block; ///< what is selected
    Place m_current{};
    DraftKeeper m_draft;
    bool m_on = false;
    bool m_saving = false;
    bool m_following = false;
};

} // namespace kontor

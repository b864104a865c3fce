// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <thread>

class QAbstractItemView;
class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;

namespace kontor {

class LazyTableModel;
class MessageBar;

/// A page of the desk that lists something: a row with a search line, filters and buttons; messages; the list; and what is said of it. A
/// feature's list derives from it, adds its parts in their order, and ends with setList().
class ListPage : public QWidget
{
    Q_OBJECT
public:
    /// `name`: the page's object name.
    ListPage(const Services &services, const QString &name, QWidget *parent);
    ~ListPage() override;

protected:
    /// What the search line and the filters say has changed, a moment after the last keystroke; and the page is shown for the first time.
    virtual void ask() = 0;

    void addSearch(const QString &placeholder, const QString &accessibleName);
    /// `choices`: texts and what they stand for; the first narrows nothing.
    QComboBox *addFilter(const QString &name, const QString &accessibleName, const QList<QPair<QString, QVariant>> &choices);
    void addToRow(QWidget *part);
    void addStretch();
    /// The same is in the list's context menu, so the list comes before. `right`: what it takes; empty: none.
    QAction *addButton(const QString &name, const QString &icon, const QString &text, const std::function<void()> &run,
                       const QString &right = {});
    /// The list; `accessibleName` says what it lists. Call it first where there are buttons.
    void setList(QAbstractItemView *list, const QString &name, const QString &accessibleName);
    /// A long table: its look, and what it says when the database does not answer.
    void setTable(QTableView *table, LazyTableModel *model, const QString &accessibleName);
    /// Calls `run` when rows of a table change, whoever changed them.
    void whenChanged(const QString &table, const std::function<void()> &run);
    /// Asks for a spreadsheet's or CSV file's place and lets `write` fill it, on a thread of its own, with what it answers in rows; `said` words that.
    void exportTo(const QString &title, const QString &proposal,
                  const std::function<Result<qint64>(const QString &path, const Cancel &cancel)> &write,
                  const std::function<QString(int rows, const QString &path)> &said);
    void askSoon() { m_delay.start(); }
    QString searched() const;
    void showEvent(QShowEvent *event) override;

    Services m_services;
    QLineEdit *m_search = nullptr;
    QLabel *m_count;
    MessageBar *m_messages;
    bool m_asked = false; ///< the page was shown, and the list asked for

private:
    QHBoxLayout *m_row;
    QAbstractItemView *m_list = nullptr;
    QTimer m_delay;
    bool m_ordered = false; ///< for the Tab key
    bool m_exporting = false;
    Cancel m_exportCancel;
    std::jthread m_exporter;
};

} // namespace kontor

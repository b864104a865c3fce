// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitylog/activitytablemodel.h"
#include "base/listpage.h"

#include <QDialog>

namespace kontor {

class Desk;

/// The Activity page: who did what and when, old → new; search, by person, kind and time, export, and a customer's past state beside today's.
class ActivityView : public ListPage
{
    Q_OBJECT
public:
    explicit ActivityView(const Services &services, QWidget *parent = nullptr);
    QTableView &table() { return *m_table; }
    ActivityTableModel &model() { return *m_model; }
    void refresh();
    void exportAll();

Q_SIGNALS:
    void counted(qint64 entries);
    void customerRequested(qint64 id);

private:
    void ask() override;
    void showCount(qint64 rows);
    void loadActors();
    void updateButtons();
    std::optional<ActivityRow> currentRow() const;
    void openCustomer();
    void compare();

    ActivityTableModel *m_model;
    QTableView *m_table;
    QComboBox *m_actor = nullptr;
    QComboBox *m_entity = nullptr;
    QComboBox *m_period = nullptr;
    QList<QAction *> m_ofCustomer; ///< need a row about a customer
};

/// A customer's values as they were, beside today's.
class PastDialog : public QDialog
{
    Q_OBJECT
public:
    PastDialog(const ActivityRow &row, const PastValues &values, const Directory &directory, QWidget *parent);
};

void addActivity(Desk &desk);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/listpage.h"
#include "timeline/tasktablemodel.h"

namespace kontor {

/// Tasks over all customers.
class TasksView : public ListPage
{
    Q_OBJECT
public:
    explicit TasksView(const Services &services, QWidget *parent = nullptr);
    QTableView &table() { return *m_table; }
    TaskTableModel &model() { return *m_model; }

Q_SIGNALS:
    void dueCounted(qint64 tasks);
    void customerRequested(qint64 id);

private:
    void ask() override;
    void countDue();
    void updateButtons();
    void open();
    void settle();

    TaskTableModel *m_model;
    QTableView *m_table;
    QComboBox *m_whose = nullptr;
    QComboBox *m_state = nullptr;
    QAction *m_done = nullptr;
    QList<QAction *> m_ofOne;
    Pacer m_counter;
};

} // namespace kontor

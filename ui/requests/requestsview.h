// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/listpage.h"
#include "lists/pacer.h"
#include "requests/requesttablemodel.h"

namespace kontor {

/// Order requests of all companies: search, by state, and a file of them. Staff look; people of the company decide.
class RequestsView : public ListPage
{
    Q_OBJECT
public:
    explicit RequestsView(const Services &services, QWidget *parent = nullptr);
    QTableView &table() { return *m_table; }
    RequestTableModel &model() { return *m_model; }
    void exportAll();

Q_SIGNALS:
    void waitingCounted(qint64 requests);
    void openRequested(qint64 id);

private:
    void ask() override;
    void count();
    void updateButtons();
    void open();

    RequestTableModel *m_model;
    QTableView *m_table;
    QComboBox *m_state = nullptr;
    QComboBox *m_channel = nullptr;
    QAction *m_open = nullptr;
    Pacer m_counter;
};

} // namespace kontor

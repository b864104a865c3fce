// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "home/homerepository.h"
#include "lists/pacer.h"

#include <QScrollArea>

class QBoxLayout;
class QCommandLinkButton;
class QLabel;
class QVBoxLayout;

namespace kontor {

class WeekChart;

/// What needs somebody today, what was done last, and how it goes: each line opens the list that it counts.
class HomeView : public QScrollArea
{
    Q_OBJECT
public:
    explicit HomeView(Desk &desk);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    void fill(const HomeNumbers &numbers);
    void showRecords();
    /// A line that opens `target` at `text`.
    void add(QVBoxLayout *layout, const QString &iconName, const QString &title, const QString &more, const QString &target,
             const QString &text);

    Desk &m_desk;
    QBoxLayout *m_columns;
    QVBoxLayout *m_todo;
    QVBoxLayout *m_done;
    QVBoxLayout *m_records;
    QLabel *m_noRecords;
    QLabel *m_nothing;
    QLabel *m_noBatches;
    WeekChart *m_customers;
    WeekChart *m_orders;
    Pacer m_pacer;
};

void addHome(Desk &desk);

} // namespace kontor

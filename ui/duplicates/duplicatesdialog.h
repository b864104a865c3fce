// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "customers/customer.h"
#include "duplicates/duplicates.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kontor {

class MessageBar;

/// Customers that are there more than once, in sets: each can be looked at, merged, or said to be none.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DuplicatesDialog(const Services &services, QWidget *parent = nullptr);
    ~DuplicatesDialog() override;
    void find();

Q_SIGNALS:
    void customerRequested(qint64 id);

private:
    void fill(const DuplicateReport &report);
    void loadMembers(QTreeWidgetItem *set);
    void addMembers(QTreeWidgetItem *set, const QList<Customer> &members);
    QTreeWidgetItem *currentSet() const;
    QList<qint64> tickedOf(const QTreeWidgetItem *set) const;
    void updateButtons();
    void openCurrent();
    void merge();
    void dismiss();

    Services m_services;
    QList<QPair<Likeness, QCheckBox *>> m_by;
    QCheckBox *m_across;
    QTreeWidget *m_sets;
    QLabel *m_said;
    QPushButton *m_find, *m_merge, *m_dismiss, *m_open;
    MessageBar *m_messages;
    Cancel m_searching;
    quint64 m_generation = 0;
};

} // namespace kontor

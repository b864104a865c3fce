// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "duplicates/customermerge.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace kontor {

class MessageBar;

/// Several customers become one, field by field: a column for each, and of every field in which they differ the value that is kept.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(const Services &services, const QList<Customer> &customers, QWidget *parent = nullptr);
    ~MergeDialog() override;

Q_SIGNALS:
    void merged(const QString &what);

private:
    void build();
    void propose();
    void choose(int row, int column);
    MergePlan plan() const;
    void preview();
    void merge();
    QString shown(const QString &field, const QString &value) const;

    Services m_services;
    QList<Customer> m_customers;
    QStringList m_fields;
    QList<int> m_chosen; ///< column, of each field
    QComboBox *m_keep;
    QTableWidget *m_table;
    QLabel *m_summary;
    QPushButton *m_merge = nullptr;
    MessageBar *m_messages;
    quint64 m_generation = 0;
    bool m_filling = false;
};

} // namespace kontor

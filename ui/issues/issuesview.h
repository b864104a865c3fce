// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "issues/issue.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTimer;
class QTreeWidget;
class QTreeWidgetItem;

namespace kontor {

class MessageBar;

/// The Errors tab: one row per issue, grouped by kind; open the customer at the failing field, retry, ignore, export.
class IssuesView : public QWidget
{
    Q_OBJECT
public:
    explicit IssuesView(const Services &services, QWidget *parent = nullptr);
    void reload();
    QTreeWidget &tree() { return *m_tree; }

Q_SIGNALS:
    void counted(qint64 open);
    void customerRequested(qint64 id, const QString &field);

private:
    struct Answer
    {
        QList<Issue> issues;
        qint64 open = 0;
    };
    void fill(const QList<Issue> &issues);
    QList<qint64> selectedIds() const;
    void openCustomer();
    void retry();
    void ignore();
    void exportCsv();

    Services m_services;
    QLineEdit *m_search;
    QCheckBox *m_ignored;
    QTreeWidget *m_tree;
    QLabel *m_count;
    MessageBar *m_messages;
    QTimer *m_delay;
    QList<Issue> m_issues;
    quint64 m_generation = 0;
};

} // namespace kontor

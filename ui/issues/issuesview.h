// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/listpage.h"
#include "issues/issue.h"

class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace kontor {

/// The Errors tab: one row per issue, grouped by kind; open the customer at the failing field, retry, ignore, export.
class IssuesView : public ListPage
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
    void ask() override { reload(); }
    void fill(const QList<Issue> &issues);
    QList<qint64> selectedIds() const;
    void openCustomer();
    void retry();
    void ignore();
    void exportCsv();

    QCheckBox *m_ignored;
    QTreeWidget *m_tree;
    QList<Issue> m_issues;
    quint64 m_generation = 0;
};

} // namespace kontor

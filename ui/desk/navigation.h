// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QHash>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QToolButton;
class QVBoxLayout;

namespace kontor {

/// The window's left: its pages in their groups, how much each holds, and panels below them. Folded, only icons are left. Up and down go through
/// it, each key shows a page.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(const QList<DeskPage> &pages, QWidget *parent = nullptr);

    void setCurrent(QWidget *page);
    void setCount(QWidget *page, qint64 count);
    void setAllowed(QWidget *page, bool allowed); ///< hidden where a right is missing
    void addPanel(QWidget *panel); ///< below the pages
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void chosen(QWidget *page);
    void folded(bool folded);

private:
    void fit();
    QListWidget *m_list;
    QWidget *m_panels;
    QVBoxLayout *m_panelLayout;
    QToolButton *m_fold;
    QHash<QWidget *, QListWidgetItem *> m_items;
    bool m_folded = false;
};

} // namespace kontor

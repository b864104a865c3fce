// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "timeline/timeline.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace kontor {

class MessageBar;

/// Everything that happened to one customer, newest first, with what the staff wrote themselves; a page of the customer's window.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(const Services &services, QWidget *parent = nullptr);
    /// Whose timeline; `about`: their name. Read when it is first seen.
    void setCustomer(qint64 channelId, qint64 customerId, const QString &about);
    void write(const QString &kind); ///< opens a new "note", "call" or "task"
    void addFile(const QString &path);

Q_SIGNALS:
    void orderRequested(const QString &number);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QAction *button(const QString &name, const QString &icon, const QString &text, const std::function<void()> &run,
                    bool writes = true);
    void read();
    void fill(const QList<TimelineItem> &items);
    const TimelineItem *current() const;
    void updateButtons();
    void open();
    void openFile(const TimelineEntry &entry);
    void settle();
    void remove();
    template <typename Job> void change(Job job);

    Services m_services;
    MessageBar *m_messages;
    class QHBoxLayout *m_row;
    QComboBox *m_shown;
    QTreeWidget *m_list;
    QLabel *m_count;
    QAction *m_open = nullptr, *m_done = nullptr, *m_remove = nullptr, *m_older = nullptr;
    qint64 m_channelId = 0, m_customerId = 0;
    QString m_about;
    QList<TimelineItem> m_items;
    int m_limit;
    bool m_asked = false;
    QTimer m_again;
};

} // namespace kontor

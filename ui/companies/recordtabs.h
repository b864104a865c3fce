// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"

#include <QObject>

#include <functional>

class QPushButton;
class QTableWidget;
class QTabWidget;

namespace kontor {

class RecordDialog;

/// Pages of the company editor that each list records of a company, with New, Edit and Remove; each change is saved at once. Adds them to the
/// editor's tabs.
class RecordTabs : public QObject
{
    Q_OBJECT
public:
    RecordTabs(const Services &services, QTabWidget *tabs);

Q_SIGNALS:
    void failed(const Error &error);
    void changed();

protected:
    /// Without `remove` there is neither New nor Remove.
    QTableWidget *addPage(const QString &title, const QString &name, const QStringList &headings, int wide,
                          const std::function<void(bool isNew)> &edit, const std::function<void()> &remove);
    void letAdd(); ///< it is known what there is to choose from
    void open(RecordDialog *dialog);
    void remove(const QString &question, const std::function<void(Session &session)> &what);

    Services m_services;
    QTabWidget *m_tabs;

private:
    QList<QPushButton *> m_adders;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "commands/actions.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTimer;

namespace kontor {

/// Ctrl+K: finds actions by name and customers by what they are searched by; Enter runs or opens.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const Services &services, const Actions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void customerChosen(qint64 id);

private:
    void search();
    void run();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Services m_services;
    const Actions &m_actions;
    QLineEdit *m_text;
    QListWidget *m_list;
    QTimer *m_delay;
    quint64 m_generation = 0;
};

} // namespace kontor

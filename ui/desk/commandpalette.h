// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTimer;

namespace kontor {

/// Ctrl+K: finds actions by name and records by what the desk's finders search; Enter runs or opens.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(Desk &desk, QWidget *parent = nullptr);

private:
    void search();
    void findRecords();
    void showRecords();
    void sayNothing();
    void run();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Desk &m_desk;
    QLineEdit *m_text;
    QListWidget *m_list;
    QTimer *m_delay;
    quint64 m_generation = 0;
    int m_asked = 0; ///< finders that have not answered yet
};

} // namespace kontor

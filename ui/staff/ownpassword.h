// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/formproblems.h"
#include "base/services.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace kontor {

class MessageBar;

/// Whoever is signed in to a server gives themselves another password, and sees as whom they are signed in. Their verifier is made here: the
/// password itself never leaves the computer.
class OwnPassword : public QDialog
{
    Q_OBJECT
public:
    explicit OwnPassword(const Services &services, QWidget *parent = nullptr);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    /// It counts from now on: what is open was opened with the one before.
    void changed(const QString &password);

private:
    Services m_services;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QDialogButtonBox *m_buttons;
    MessageBar *m_messages;
    FormProblems m_problems;
};

} // namespace kontor

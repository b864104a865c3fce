// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/formproblems.h"
#include "base/services.h"

#include <QDialog>

#include <memory>

namespace kontor {

class MessageBar;
namespace Ui {
class SetPasswordDialog;
}

/// A new password for one customer, typed twice. It forces a change at the next sign-in.
class SetPasswordDialog : public QDialog
{
    Q_OBJECT
public:
    SetPasswordDialog(const Services &services, qint64 customerId, QWidget *parent = nullptr);
    ~SetPasswordDialog() override;

public Q_SLOTS:
    void accept() override;

private:
    void generate();
    Services m_services;
    qint64 m_customerId;
    std::unique_ptr<Ui::SetPasswordDialog> m_ui;
    FormProblems m_problems;
    MessageBar *m_messages;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/formproblems.h"
#include "base/questions.h"
#include "connection/savedconnections.h"
#include "doctor/connectiondoctor.h"

#include <QDialog>

#include <memory>

namespace kontor {

namespace Ui {
class ConnectionDialog;
}

/// Where the database is: saved connections, a test that says what is wrong, the password kept in the keychain or asked for.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    ConnectionDialog(SavedConnections &saved, Questions &questions, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    QString url() const;
    QString password() const;
    /// What the connection is called, in the list and in the keychain.
    QString connectionName() const;
    /// Says what went wrong with a connection that was chosen before.
    void say(const QString &text, bool good);

public Q_SLOTS:
    void accept() override;

private:
    void loadSaved(const QString &name);
    void test();
    void tell(const QList<ConnectionFinding> &findings);
    void showEngine();

    SavedConnections &m_saved;
    Questions &m_questions;
    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    FormProblems m_problems;
};

} // namespace kontor

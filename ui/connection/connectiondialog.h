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

/// A connection as it was typed.
struct TypedConnection
{
    QString name; ///< in the list and in the keychain
    QString url;
    QString password;
    bool isNew = false; ///< kept once it could be opened
};

/// Where the database is: saved connections, a test that says what is wrong, the password kept in the keychain or asked for. Saves nothing:
/// whoever asked saves what could be opened.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    ConnectionDialog(SavedConnections &saved, Questions &questions, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    TypedConnection typed() const;
    /// Shows a connection that could not be opened, and why.
    void show(const TypedConnection &failed, const QString &why);
    using QDialog::show;

public Q_SLOTS:
    void accept() override;

private:
    QString url() const;
    QString password() const;
    QString connectionName() const;
    void fill(const QString &url);
    void loadSaved(const QString &name);
    void say(ConnectionFinding::Verdict verdict, const QString &text);
    void test();
    void keepTrying(bool on);
    void tryAgain();
    void forgetResult();
    void tell(const QList<ConnectionFinding> &findings);
    void showEngine();

    SavedConnections &m_saved;
    Questions &m_questions;
    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    FormProblems m_problems;
    int m_attempts = 0; ///< of keepTrying()
};

} // namespace kontor

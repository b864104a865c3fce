// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connectionurl.h"

#include <QObject>
#include <QProcess>
#include <QUrl>

#include <functional>

namespace kontor {

/// The kontor-store that the desktop runs itself on the embedded SQLite default: a free loopback port, started when first needed (a pane, or mail to be sent),
/// gone with the desktop.
class StoreProcess : public QObject
{
    Q_OBJECT
public:
    StoreProcess(QString program, ConnectionUrl database, QObject *parent = nullptr);
    ~StoreProcess() override;

    /// Answers the store's address once it listens, or why it does not.
    void url(const std::function<void(const Result<QUrl> &)> &answer);

private:
    void readLine();
    void failed(const QString &why);

    QString m_program;
    ConnectionUrl m_database;
    QProcess m_process;
    QUrl m_url;
    QList<std::function<void(const Result<QUrl> &)>> m_waiting;
};

} // namespace kontor

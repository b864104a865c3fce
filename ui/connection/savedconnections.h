// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionurl.h"

#include <QObject>

#include <functional>

class QSettings;

namespace kontor {

/// Connections by name in the settings (never with a password), passwords in the system's keychain.
class SavedConnections : public QObject
{
    Q_OBJECT
public:
    explicit SavedConnections(QSettings &settings, QObject *parent = nullptr);

    QStringList names() const;
    QString url(const QString &name) const;
    void save(const QString &name, const QString &url);
    void forget(const QString &name);

    /// Answers later; empty when there is none or no keychain is there. Then the user is asked.
    void password(const QString &name, const std::function<void(const QString &)> &answer);
    void savePassword(const QString &name, const QString &password, const std::function<void(bool kept)> &answer);

private:
    QSettings &m_settings;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace kontor {

/// Where a secret is kept, and, for the keychain, the field to put it there.
class SecretPlaceEdit
{
public:
    /// Adds its rows to a form; `prefix` begins their object names ("mail", "sms").
    void addTo(QFormLayout *form, const QString &prefix, QWidget *parent);
    void set(const SecretPlace &place);
    /// `entry`: the keychain's entry where it is chosen.
    SecretPlace place(const QString &entry) const;
    /// What was typed for the keychain; empty: leave it.
    QString typed() const;
    void clearTyped();

private:
    void choose();
    QComboBox *m_from = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_secret = nullptr;
    QFormLayout *m_form = nullptr;
};

/// A trade store's mail server and text-message gateway.
class MailPage : public QWidget
{
    Q_OBJECT
public:
    explicit MailPage(QWidget *parent = nullptr);
    void set(const Channel &channel);
    void collect(Channel &channel) const;
    /// Puts typed secrets into the keychain, after the trade store is saved; says so where there is none: then nothing is kept.
    void storeSecrets(const Channel &channel);

Q_SIGNALS:
    void notKept(const QString &why);

private:
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QLineEdit *m_sender;
    QLineEdit *m_senderName;
    QLineEdit *m_replyTo;
    QLineEdit *m_copyTo;
    QLineEdit *m_smsUrl;
    SecretPlaceEdit m_secret;
    SecretPlaceEdit m_smsSecret;
};

/// What a trade store allows its customers and staff: signing in, own addresses, cancelling.
class RulesPage : public QWidget
{
    Q_OBJECT
public:
    explicit RulesPage(QWidget *parent = nullptr);
    void set(const Channel &channel);
    void collect(Channel &channel) const;

private:
    QCheckBox *m_staffPasswords;
    QCheckBox *m_confirmEmail;
    QComboBox *m_mfa;
    QCheckBox *m_personalLinks;
    QCheckBox *m_ownAddresses;
    QComboBox *m_cancelMinutes;
    QComboBox *m_timeZone;
    QSpinBox *m_requestDays, *m_requestTolerance;
    QComboBox *m_startPage;
    QCheckBox *m_actingReason;
    QComboBox *m_actingConsent;
};

} // namespace kontor

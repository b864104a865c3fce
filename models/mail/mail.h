// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace kontor {

/// A mail (or text message) of the outbox. What was sent is kept with a mark in place of its link or code. A value.
struct Mail
{
    qint64 id = 0;
    qint64 channelId = 0;
    qint64 customerId = 0;
    QString kind; ///< see mailKinds()
    QString medium = QStringLiteral("email"); ///< or "sms"
    QString recipient; ///< an address, or a phone number
    QJsonObject fields; ///< what its template needs beside the customer and the trade store; no secret
    QString state =
        QStringLiteral("queued"); ///< "queued", "sending", "sent", "deferred", "refused", "captured", "unknown", "cancelled"
    QString messageId; ///< the random part of its Message-ID; the same at every attempt
    QString subject, bodyText, bodyHtml;
    QString answer; ///< the server's last words
    int attempts = 0;
    QString askedBy;
    qint64 createdAt = 0, dueAt = 0, finishedAt = 0; ///< ms since 1970 UTC; 0 = never
    QString customer; ///< name, for lists
};

/// What a kind of mail is about.
struct MailKind
{
    QString name;
    const char *title; ///< marked by QT_TRANSLATE_NOOP in the context "kontor"
    QStringList fields; ///< that its template may use, beside commonMailFields()
    QString secret; ///< "link" or "code": minted while it is sent; its template must have it
    QString path; ///< of the store's page that the link opens
    QString label() const; ///< on screen
};

/// All kinds that have a template, in the order of the template editor.
const QList<MailKind> &mailKinds();
const MailKind *mailKind(const QString &name);
/// Fields that every template may use: store, store_url, sign_in_url, customer, first_name, last_name, company, username.
QStringList commonMailFields();
QString mailKindLabel(const QString &name);
QString mailStateLabel(const QString &state);
/// The states, in the order of a filter.
QStringList mailStates();
/// The server's last words, or why there are none.
QString mailAnswer(const Mail &mail);
/// Stands in kept mails where the link or code was.
QString secretMark();

} // namespace kontor

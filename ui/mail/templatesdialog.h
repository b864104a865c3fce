// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/formproblems.h"
#include "base/services.h"
#include "mail/mailtemplate.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTimer;

namespace kontor {

class LocalBrowser;
class MessageBar;

/// The wording of mails for each trade store and language, with a live preview on a real customer, a test mail to oneself, and the way
/// back to Kontor's own wording.
class TemplatesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `customerId`: whom the preview is about; 0: the newest customer of the trade store.
    TemplatesDialog(const Services &services, qint64 customerId, QWidget *parent = nullptr);

public Q_SLOTS:
    void reject() override;

private:
    struct Loaded
    {
        MailTemplate wording;
        QJsonObject values;
    };
    QWidget *makeForm();
    QWidget *makePreview();
    QWidget *makeButtons();
    void choose();
    void load();
    MailTemplate collected() const;
    void preview();
    void save();
    void reset();
    void sendTest();
    bool mayLeave();

    Services m_services;
    qint64 m_customerId;
    QComboBox *m_channel;
    QComboBox *m_kind;
    QComboBox *m_language;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_html;
    QLabel *m_fields;
    QLabel *m_previewSubject;
    LocalBrowser *m_previewHtml;
    QPlainTextEdit *m_previewText;
    QPushButton *m_reset;
    MessageBar *m_messages;
    FormProblems m_problems;
    QTimer *m_delay;
    MailTemplate m_base;
    QJsonObject m_values;
    QList<int> m_chosen; ///< indexes of the three boxes that are loaded
};

} // namespace kontor

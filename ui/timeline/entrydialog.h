// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/drafts.h"
#include "base/formproblems.h"
#include "base/services.h"
#include "timeline/timeline.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;

namespace kontor {

class MessageBar;

/// Writes a note, a call or a task of a customer, or what is said of a file. Keeps a draft of what is typed.
class EntryDialog : public QDialog
{
    Q_OBJECT
public:
    /// An entry with id 0 is new; `about`: the customer's name.
    EntryDialog(const Services &services, const TimelineEntry &entry, const QString &about, QWidget *parent = nullptr);
    void restore(const Draft &draft);
    static TimelineEntry entryOf(const Draft &draft); ///< what a draft goes on with
    void reject() override;

Q_SIGNALS:
    void saved();

private:
    TimelineEntry collected() const;
    std::optional<Draft> draft() const;
    void fill(const TimelineEntry &entry);
    void loadStaff();
    void save();

    Services m_services;
    TimelineEntry m_entry;
    QString m_about;
    MessageBar *m_messages;
    QPlainTextEdit *m_body;
    QDateEdit *m_due;
    QComboBox *m_assignee;
    QPushButton *m_save = nullptr;
    FormProblems m_problems;
    DraftKeeper m_draft;
    bool m_saving = false;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/drafts.h"
#include "base/services.h"
#include "imports/importer.h"
#include "imports/stagingrepository.h"

#include <QWizard>

namespace kontor {

class RecordKind;

/// Brings customers or products in from a table: file → trade store and source → columns → check → report. Cancelling at any time before
/// the commit leaves nothing behind; the window stays live throughout.
class ImportWizard : public QWizard
{
    Q_OBJECT
public:
    enum Page { File, Target, Mapping, Check, Report };

    /// `file` may be empty; a dropped file starts with it chosen. `records` is what it is expected to list.
    ImportWizard(const Services &services, const QString &file, QWidget *parent = nullptr, const QString &records = {});

    /// Looks through a batch that is staged already.
    ImportWizard(const Services &services, qint64 batchId, QWidget *parent = nullptr);

    const Services &services() const { return m_services; }
    ImportPlan plan;
    const RecordKind &kind() const; ///< of what the file lists
    ImportTable table;
    QString file; ///< as the user chose it; a spreadsheet is read as another
    QByteArray bytes;
    StagedBatch batch; ///< once the file is checked
    qint64 reviewed = 0; ///< the batch that this wizard only looks through
    ImportReport report;
    bool committed = false; ///< or waiting for another staff member: the staged rows must stay
    /// Whether the rows are on their way into the customers.
    bool isWriting() const;
    /// Whether the program may end: asks while rows are written; a review is kept for the Imports page.
    bool mayQuit();
    /// Goes on with the columns of a file that were chosen before the program broke off.
    void restore(const Draft &draft);
    /// What was chosen for a file with these headings; nothing else fits.
    ImportMapping guessed() const; ///< what the columns of the table most likely are
    std::optional<ImportPlan> restoredFor(const QStringList &headings);
    /// Forgets the staged rows, unless they were committed or wait for approval.
    void discardBatch();

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    void imported(const kontor::ImportReport &report);

private:
    void build();
    std::optional<Draft> draft();
    Services m_services;
    DraftKeeper m_draft;
    std::optional<QJsonObject> m_restored; ///< until its file is read
};

} // namespace kontor

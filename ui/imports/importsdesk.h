// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QTemporaryDir>
#include <QPointer>

namespace kontor {

class ImportWizard;

class BatchesView;

/// The desk's imports: the page of batches, the wizard for a file, for the clipboard and for a batch that waits for its review.
class ImportsDesk : public QObject
{
    Q_OBJECT
public:
    explicit ImportsDesk(Desk &desk);

private:
    void addPage();
    void importFile(const QString &path);
    QString recordsOfPage() const;
    ImportWizard *shown(ImportWizard *wizard);
    void paste();

    Desk &m_desk;
    BatchesView *m_batches;
    std::vector<std::unique_ptr<QTemporaryDir>> m_pasted; ///< rows from the clipboard, for each wizard its own
    QList<QPointer<ImportWizard>> m_wizards; ///< that are open
};

} // namespace kontor

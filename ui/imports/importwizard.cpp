// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importwizard.h"

#include "base/helptopic.h"
#include "base/icons.h"
#include "base/windowfit.h"
#include "imports/pages.h"
#include "imports/recordkind.h"

#include <QFileInfo>
#include <QJsonArray>

namespace kontor {

using namespace Qt::StringLiterals;

ImportWizard::ImportWizard(const Services &services, const QString &file, QWidget *parent, const QString &records)
    : QWizard(parent)
    , m_services(services)
    , m_draft(
          services.drafts, [this] { return draft(); }, this)
{
    build();
    if (!records.isEmpty())
        qobject_cast<FilePage *>(page(File))->expect(records);
    if (!file.isEmpty())
        qobject_cast<FilePage *>(page(File))->open(file);
}

ImportWizard::ImportWizard(const Services &services, qint64 batchId, QWidget *parent)
    : QWizard(parent)
    , m_services(services)
    , m_draft(nullptr, {}, this) // a batch under review is in the database
{
    build();
    reviewed = batchId;
    committed = true; // closing the window leaves the batch as it is
    setStartId(Check);
}

void ImportWizard::build()
{
    setObjectName(u"importWizard"_s);
    setHelp(this, u"imports"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage, false);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    resizeWithin(this, {940, 640});
    setPage(File, new FilePage(this));
    setPage(Target, new TargetPage(this));
    setPage(Mapping, new MappingPage(this));
    setPage(Check, new CheckPage(this));
    setPage(Report, new ReportPage(this));
    page(Check)->setCommitPage(true);
    connect(this, &QDialog::accepted, this, [this] { m_draft.settle(); });
}

void ImportWizard::reject()
{
    if (currentId() == Check && batch.id > 0 && !committed &&
        !m_services.questions.confirm(this, tr("Import"),
                                      tr("Nothing of the file is written yet. Throw away the rows that were checked, "
                                         "with all that you decided about them?"),
                                      tr("Throw away"), tr("Go on")))
        return;
    if (isWriting() && !m_services.questions.confirm(this, tr("Import"),
                                                     tr("The import is being written. Stop it? Then nothing of it is written."),
                                                     tr("Stop the import"), tr("Go on")))
        return;
    if (auto *check = qobject_cast<CheckPage *>(page(Check)))
        check->cancel();
    if (auto *last = qobject_cast<ReportPage *>(page(Report)))
        last->cancel();
    discardBatch();
    m_draft.settle();
    QWizard::reject();
}

/// The columns of a file, or the batch that its rows are reviewed in; once that is written there is nothing to keep.
std::optional<Draft> ImportWizard::draft()
{
    if (currentId() == Report || bytes.isEmpty() || table.headings.isEmpty() || currentId() == File)
        return std::nullopt;
    if (auto *mapping = qobject_cast<MappingPage *>(page(Mapping)); mapping != nullptr && currentId() == Mapping)
        mapping->cleanupPage(); // what stands there now
    Draft out;
    out.kind = u"import"_s;
    out.title = tr("Import of %1").arg(QFileInfo(file).fileName());
    out.what = {{u"file"_s, file},
                {u"headings"_s, QJsonArray::fromStringList(table.headings)},
                {u"plan"_s, plan.toJson()},
                {u"batch"_s, batch.id}};
    return out;
}

void ImportWizard::restore(const Draft &draft)
{
    if (!m_draft.adopt(draft))
        return;
    m_restored = draft.what;
    qobject_cast<FilePage *>(page(File))
        ->reopen(draft.what[u"file"_s].toString(), ImportPlan::fromJson(draft.what[u"plan"_s].toObject()));
}

std::optional<ImportPlan> ImportWizard::restoredFor(const QStringList &headings)
{
    if (!m_restored || (*m_restored)[u"headings"_s].toArray() != QJsonArray::fromStringList(headings))
        return std::nullopt;
    return ImportPlan::fromJson((*std::exchange(m_restored, std::nullopt))[u"plan"_s].toObject());
}

ImportMapping ImportWizard::guessed() const
{
    return kind().guess(table.headings, table.preview, m_services.directory.directory());
}

const RecordKind &ImportWizard::kind() const { return RecordKind::named(batch.id > 0 ? batch.plan.records : plan.records); }

bool ImportWizard::isWriting() const { return currentId() == Report && !page(Report)->isComplete(); }

bool ImportWizard::mayQuit()
{
    if (isWriting() && !m_services.questions.confirm(
                           this, tr("Quit"), tr("An import is being written. Quit and stop it? Then nothing of it is written."),
                           tr("Stop the import"), tr("Go on")))
        return false;
    if (currentId() == Check && batch.id > 0)
        committed = true; // the rows stay under review, with all decisions; the Imports page offers them
    return true;
}

void ImportWizard::discardBatch()
{
    if (batch.id > 0 && !committed)
        discardLater(m_services.database, std::exchange(batch, {}).id);
}

} // namespace kontor

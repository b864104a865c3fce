// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/pages.h"

#include "base/files.h"
#include "base/icons.h"
#include "credentials/invitationsrepository.h"
#include "imports/batchesrepository.h"
#include "imports/recordkind.h"
#include "ui_reportpage.h"

#include <QLocale>

namespace kontor {

using namespace Qt::StringLiterals;

static constexpr int errorsShown = 1000; ///< on the last page; the file of refused rows has all

ReportPage::ReportPage(ImportWizard *wizard)
    : ImportPage(wizard)
    , m_ui(std::make_unique<Ui::ReportPage>())
    , m_clock((m_ui->setupUi(this), m_ui->progress), this)
{
    setTitle(tr("Report"));
    setFinalPage(true);
    m_ui->saveRefused->setIcon(icon(u"document-save"_s));
    m_ui->saveRefused->hide();
    m_ui->sendInvitations->setIcon(icon(u"mail-invitation"_s));
    m_ui->sendInvitations->hide();
    connect(m_ui->sendInvitations, &QPushButton::clicked, this, &ReportPage::sendInvitations);
    m_ui->errors->hide();
    connect(m_ui->saveRefused, &QPushButton::clicked, this, [this] {
        const QString path = m_wizard.services().questions.saveFile(this, tr("Save the refused rows"), u"refused-rows.csv"_s,
                                                                    tr("CSV files (*.csv)"));
        if (path.isEmpty())
            return;
        const auto written = writeFile(path, m_refused);
        setSubTitle(written ? tr("The refused rows are in %1. Mend them there and import that file.").arg(path)
                            : written.error().message);
    });
}

ReportPage::~ReportPage() { cancel(); }

void ReportPage::cancel()
{
    if (!m_done)
        m_database.cancel(m_cancel);
}

void ReportPage::initializePage()
{
    const auto *check = qobject_cast<CheckPage *>(m_wizard.page(ImportWizard::Check));
    if (check->needsApproval()) {
        askApproval();
        return;
    }
    setSubTitle(tr("Writing everything in one transaction. Cancel leaves nothing behind."));
    m_ui->summary->setText(tr("Importing…"));
    m_cancel = Cancel();
    auto write = [batch = m_wizard.batch, approves = check->approves(),
                  progress = m_clock.start(tr("Importing"), false)](Session &session) {
        StagingRepository(session).confirmMissing(batch.id, batch.plan.missingConfirmed);
        if (approves)
            BatchesRepository(session).approve(batch.id);
        return Importer(session).commit(batch.id, progress);
    };
    QCoro::connect(m_wizard.services().database.run(Lane::Bulk, std::move(write), m_cancel), this,
                   [this](const Result<ImportReport> &result) { committed(result); });
}

void ReportPage::askApproval()
{
    m_wizard.committed = true;
    m_done = true;
    setSubTitle(tr("Nothing has been changed yet."));
    m_ui->summary->setText(tr("Asking for approval…"));
    auto job = [batch = m_wizard.batch](Session &session) {
        StagingRepository(session).confirmMissing(batch.id, batch.plan.missingConfirmed);
        BatchesRepository(session).askApproval(batch.id);
        return Done{};
    };
    QCoro::connect(m_wizard.services().database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &done) {
        if (!done) {
            m_ui->summary->setText(done.error().message);
            return;
        }
        setSubTitle(tr("The import waits for another staff member."));
        m_ui->summary->setText(
            tr("So many rows need the approval of another staff member. They find the batch on the Imports page, look "
               "through it and approve it there; nothing has been changed yet."));
    });
    m_wizard.setOption(QWizard::NoCancelButtonOnLastPage); // there is nothing left to give up
    Q_EMIT completeChanged();
}

/// Customers whom the file wants to be invited; nothing is mailed before somebody says so.
void ReportPage::offerInvitations()
{
    auto job = [id = m_wizard.report.batchId](Session &session) { return InvitationsRepository(session).wanted(id); };
    QCoro::connect(m_wizard.services().database.run(Lane::Read, std::move(job)), this,
                   [this](const Result<QList<qint64>> &wanted) {
                       if (!wanted || wanted->isEmpty())
                           return;
                       m_wanted = *wanted;
                       m_ui->sendInvitations->setText(tr("Send %Ln invitation(s)…", nullptr, int(m_wanted.size())));
                       m_ui->sendInvitations->show();
                   });
}

void ReportPage::sendInvitations()
{
    if (!m_wizard.services().questions.confirm(
            this, tr("Send invitations"),
            tr("Mail an invitation to %Ln imported customer(s)? That can't be taken back.", nullptr, int(m_wanted.size())),
            tr("Send")))
        return;
    m_ui->sendInvitations->setEnabled(false);
    auto job = [ids = m_wanted](Session &session) { return InvitationsRepository(session).invite(ids); };
    QCoro::connect(m_wizard.services().database.run(Lane::Edit, std::move(job)), this, [this](const Result<Invited> &invited) {
        setSubTitle(invited ? tr("%Ln invitation(s) queued.", nullptr, int(invited->queued)) : invited.error().message);
    });
}

void ReportPage::committed(const Result<ImportReport> &result)
{
    m_clock.stop();
    m_done = true;
    if (!result) {
        const bool unknown = result.error().kind == Error::Kind::Unreachable;
        setSubTitle(unknown ? tr("It is not known whether the import happened.") : tr("The import did not happen."));
        QString text = result.error().message;
        if (result.error().kind != Error::Kind::Closed) {
            m_wizard.committed = true; // nobody wants to lose what was reviewed and mended
            text += u' ' + (unknown ? tr("The Imports page says so as soon as the database answers; if the batch is still being "
                                         "reviewed there, import it from there.")
                                    : tr("The checked rows are kept with all that you decided: review them again from the "
                                         "Imports page, or discard them there."));
        }
        m_ui->summary->setText(text);
        Q_EMIT completeChanged();
        return;
    }
    const ImportReport &report = *result;
    m_wizard.report = report;
    m_wizard.committed = true;
    offerInvitations();
    // The rows have done their work; the file of refused ones stays with the batch.
    discardLater(m_wizard.services().database, report.batchId);
    auto read = [id = report.batchId](Session &session) { return BatchesRepository(session).refusedFile(id); };
    QCoro::connect(m_wizard.services().database.run(Lane::Read, std::move(read)), this, [this](const Result<QByteArray> &file) {
        if (!file)
            return; // it is on the Imports page too
        m_refused = *file;
        m_ui->saveRefused->setEnabled(true);
    });
    setSubTitle(tr("The import is done."));
    const auto number = [](qint64 n) { return QLocale().toString(n); };
    m_ui->summary->setText(tr("%1 new, %2 changed, %3 unchanged, %4 ignored, %5 refused; %6 seconds.")
                               .arg(number(report.created), number(report.changed), number(report.unchanged),
                                    number(report.ignored), number(report.refused), QLocale().toString(report.seconds, 'f', 1)));
    if (report.deactivated > 0)
        m_ui->summary->setText(m_ui->summary->text() + u' ' + m_wizard.kind().deactivated(report.deactivated));
    m_ui->saveRefused->setVisible(report.refused > 0);
    m_ui->saveRefused->setEnabled(!m_refused.isEmpty());
    m_ui->errors->setVisible(!report.errors.isEmpty());
    for (const ImportReport::Refused &error : report.errors.mid(0, errorsShown))
        m_ui->errors->addItem(error.column.isEmpty() ? tr("Line %1: %2").arg(error.line).arg(error.reason)
                                                     : tr("Line %1, %2: %3").arg(error.line).arg(error.column, error.reason));
    m_wizard.setOption(QWizard::NoCancelButtonOnLastPage); // there is nothing left to give up
    Q_EMIT completeChanged();
    Q_EMIT m_wizard.imported(report);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/pages.h"

#include "base/icons.h"
#include "ui_checkpage.h"
#include "ui_reportpage.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QSaveFile>
#include <QStyledItemDelegate>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// Marks a refused cell and colours the verdicts; models know no colours.
class StagedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        static const QColor colours[] = {QColor(0x27, 0xae, 0x60), QColor(0xc9, 0x6a, 0x00), QColor(0x7f, 0x8c, 0x8d),
                                         QColor(0x7f, 0x8c, 0x8d), QColor(0xda, 0x44, 0x53)};
        if (index.column() == StagedRowsModel::Verdict)
            option->palette.setColor(QPalette::Text, colours[index.data(StagedRowsModel::VerdictRole).toInt()]);
        if (index.data(StagedRowsModel::ProblemRole).toBool())
            option->backgroundBrush = QColor(0xda, 0x44, 0x53, 70);
    }
};

constexpr int progressMs = 150;

/// check() holds no lock and writes nothing; passwords are hashed when the user has decided.
ImportReport commitJob(Session &session, const std::shared_ptr<Staging> &staging, const std::shared_ptr<Progress> &progress)
{
    return Importer(session).commit(*staging, progress);
}

} // namespace

ProgressClock::ProgressClock(QProgressBar *bar, QObject *parent) : QObject(parent), m_bar(bar)
{
    m_bar->hide();
    m_timer.setInterval(progressMs);
    connect(&m_timer, &QTimer::timeout, this, &ProgressClock::show);
}

std::shared_ptr<Progress> ProgressClock::start(const QString &what, bool bytes)
{
    m_progress = std::make_shared<Progress>();
    m_what = what;
    m_bytes = bytes;
    m_since.start();
    m_bar->setRange(0, 1000);
    m_bar->setValue(0);
    m_bar->setFormat(what);
    m_bar->show();
    m_timer.start();
    return m_progress;
}

void ProgressClock::stop()
{
    m_timer.stop();
    m_bar->hide();
}

void ProgressClock::show()
{
    const qint64 done = m_progress->done;
    const qint64 total = m_progress->total;
    if (total <= 0)
        return;
    m_bar->setValue(int(done * 1000 / total));
    const double seconds = double(m_since.elapsed()) / 1000;
    if (done <= 0 || seconds < 0.5)
        return;
    const double rate = double(done) / seconds;
    const int left = int(double(total - done) / rate + 0.5);
    const QString speed =
        m_bytes ? tr("%1 KB/s").arg(QLocale().toString(int(rate / 1024))) : tr("%1 rows/s").arg(QLocale().toString(int(rate)));
    m_bar->setFormat(tr("%1: %p % · %2 · %n second(s) left", nullptr, left).arg(m_what, speed));
}

CheckPage::CheckPage(ImportWizard *wizard)
    : ImportPage(wizard)
    , m_ui(std::make_unique<Ui::CheckPage>())
    , m_clock((m_ui->setupUi(this), m_ui->progress), this)
{
    setTitle(tr("Check"));
    setSubTitle(tr("What the import would do. Nothing has been changed yet."));
    m_ui->rows->setModel(&m_model);
    m_ui->rows->setItemDelegate(new StagedDelegate(m_ui->rows));
    m_ui->rows->verticalHeader()->hide();
    m_ui->rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_ui->rows->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_ui->rows->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_ui->rows->setWordWrap(false);
    m_ui->verdict->addItem(tr("All rows"), -1);
    for (const auto verdict : {StagedRow::Verdict::New, StagedRow::Verdict::Changed, StagedRow::Verdict::Unchanged,
                               StagedRow::Verdict::Ignored, StagedRow::Verdict::Error})
        m_ui->verdict->addItem(verdictLabel(verdict), int(verdict));
    connect(m_ui->verdict, &QComboBox::currentIndexChanged, this, &CheckPage::filter);
    connect(m_ui->search, &QLineEdit::textChanged, this, &CheckPage::filter);
    connect(&m_model, &StagedRowsModel::recheckWanted, this, &CheckPage::recheck);
}

CheckPage::~CheckPage() { cancel(); }

void CheckPage::initializePage()
{
    m_checked = false;
    m_model.setStaging({});
    m_ui->summary->setText(tr("Checking…"));
    m_ui->verdict->setCurrentIndex(0);
    m_ui->search->clear();
    m_cancel = Cancel();
    auto job = [plan = m_wizard.plan, progress = m_clock.start(tr("Checking"), true)](Session &session) {
        return Importer(session).check(plan, progress);
    };
    QCoro::connect(m_wizard.services().database.run(Lane::Background, std::move(job), m_cancel), this,
                   [this](const Result<std::shared_ptr<Staging>> &result) { checked(result); });
}

void CheckPage::cleanupPage() { cancel(); }

void CheckPage::cancel() { m_wizard.services().database.cancel(m_cancel); }

void CheckPage::checked(const Result<std::shared_ptr<Staging>> &result)
{
    m_clock.stop();
    if (!result) {
        m_ui->summary->setText(result.error().message);
        return;
    }
    m_wizard.staging = *result;
    m_model.setStaging(*result);
    m_ui->rows->resizeColumnToContents(StagedRowsModel::Line);
    m_ui->rows->setColumnWidth(StagedRowsModel::Verdict, 90);
    m_ui->rows->setColumnWidth(StagedRowsModel::What, 320);
    m_checked = true;
    if ((*result)->count(StagedRow::Verdict::Error) > 0)
        m_ui->verdict->setCurrentIndex(m_ui->verdict->findData(int(StagedRow::Verdict::Error)));
    showSummary();
    Q_EMIT completeChanged();
}

void CheckPage::filter()
{
    const int verdict = m_ui->verdict->currentData().toInt();
    m_model.setFilter(verdict < 0 ? std::nullopt : std::optional(StagedRow::Verdict(verdict)), m_ui->search->text());
}

void CheckPage::showSummary()
{
    const Staging &staging = *m_wizard.staging;
    const auto number = [&](StagedRow::Verdict verdict) { return QLocale().toString(staging.count(verdict)); };
    m_ui->summary->setText(tr("%1 new, %2 changed, %3 unchanged, %4 ignored, %5 refused, of %6 rows.")
                               .arg(number(StagedRow::Verdict::New), number(StagedRow::Verdict::Changed),
                                    number(StagedRow::Verdict::Unchanged), number(StagedRow::Verdict::Ignored),
                                    number(StagedRow::Verdict::Error), QLocale().toString(staging.rows.size())));
}

void CheckPage::recheck(qsizetype row)
{
    if (row >= 0)
        m_mended << row;
    if (m_busy || m_mended.isEmpty())
        return;
    m_busy = true;
    m_model.setLocked(true);
    // The worker judges a copy, so that the table can go on reading the one that is shown.
    auto job = [staging = std::make_shared<Staging>(*m_wizard.staging), rows = std::exchange(m_mended, {})](Session &session) {
        Importer(session).recheck(*staging, rows);
        return staging;
    };
    QCoro::connect(m_wizard.services().database.run(Lane::Read, std::move(job)), this,
                   [this](const Result<std::shared_ptr<Staging>> &judged) {
                       m_busy = false;
                       m_model.setLocked(false);
                       if (judged) {
                           m_wizard.staging = *judged;
                           m_model.setStaging(*judged);
                       }
                       showSummary();
                       recheck(-1);
                   });
}

ReportPage::ReportPage(ImportWizard *wizard)
    : ImportPage(wizard)
    , m_ui(std::make_unique<Ui::ReportPage>())
    , m_clock((m_ui->setupUi(this), m_ui->progress), this)
{
    setTitle(tr("Report"));
    setFinalPage(true);
    m_ui->saveRefused->setIcon(icon(u"document-save"_s));
    m_ui->saveRefused->hide();
    m_ui->errors->hide();
    connect(m_ui->saveRefused, &QPushButton::clicked, this, [this] {
        const QString path = m_wizard.services().questions.saveFile(this, tr("Save the refused rows"), u"refused-rows.csv"_s,
                                                                    tr("CSV files (*.csv)"));
        if (path.isEmpty())
            return;
        QSaveFile file(path);
        const QByteArray bytes = Importer::refusedFile(*m_wizard.staging);
        if (file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            setSubTitle(tr("The refused rows are in %1. Mend them there and import that file.").arg(path));
        else
            setSubTitle(tr("The file %1 can't be written: %2").arg(path, file.errorString()));
    });
}

ReportPage::~ReportPage() { cancel(); }

void ReportPage::cancel()
{
    if (!m_done)
        m_wizard.services().database.cancel(m_cancel);
}

void ReportPage::initializePage()
{
    setSubTitle(tr("Writing everything in one transaction. Cancel leaves nothing behind."));
    m_ui->summary->setText(tr("Importing…"));
    m_cancel = Cancel();
    // Passwords are hashed first, outside the transaction; then everything is written.
    const auto hashing = m_clock.start(tr("Protecting passwords"), false);
    auto hash = [staging = m_wizard.staging, cancel = m_cancel, hashing](Session &) {
        Importer::hashPasswords(*staging, cancel, hashing);
        return Done{};
    };
    QCoro::connect(m_wizard.services().database.run(Lane::Background, std::move(hash), m_cancel), this,
                   [this](const Result<Done> &hashed) {
                       if (!hashed) {
                           committed(Result<ImportReport>(hashed.error()));
                           return;
                       }
                       auto write = [staging = m_wizard.staging, progress = m_clock.start(tr("Importing"), false)](
                                        Session &session) { return commitJob(session, staging, progress); };
                       QCoro::connect(m_wizard.services().database.run(Lane::Edit, std::move(write), m_cancel), this,
                                      [this](const Result<ImportReport> &result) { committed(result); });
                   });
}

void ReportPage::committed(const Result<ImportReport> &result)
{
    m_clock.stop();
    m_done = true;
    if (!result) {
        setSubTitle(tr("The import did not happen."));
        m_ui->summary->setText(result.error().message);
        Q_EMIT completeChanged();
        return;
    }
    const ImportReport &report = *result;
    m_wizard.report = report;
    m_wizard.committed = true;
    setSubTitle(tr("The import is done."));
    const auto number = [](qint64 n) { return QLocale().toString(n); };
    m_ui->summary->setText(tr("%1 new, %2 changed, %3 unchanged, %4 ignored, %5 refused; %6 seconds.")
                               .arg(number(report.created), number(report.changed), number(report.unchanged),
                                    number(report.ignored), number(report.refused), QLocale().toString(report.seconds, 'f', 1)));
    m_ui->saveRefused->setVisible(report.refused > 0);
    m_ui->errors->setVisible(!report.errors.isEmpty());
    for (const ImportReport::Refused &error : report.errors)
        m_ui->errors->addItem(error.column.isEmpty() ? tr("Line %1: %2").arg(error.line).arg(error.reason)
                                                     : tr("Line %1, %2: %3").arg(error.line).arg(error.column, error.reason));
    m_wizard.button(QWizard::CancelButton)->hide();
    Q_EMIT completeChanged();
    Q_EMIT m_wizard.imported(report);
}

} // namespace kontor

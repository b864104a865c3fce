// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/pages.h"

#include "base/apart.h"
#include "base/listparts.h"
#include "base/longtable.h"
#include "base/rowdelegate.h"
#include "base/signs.h"
#include "imports/batchesrepository.h"
#include "imports/customers/missingcustomers.h"
#include "ui_checkpage.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// Marks a refused cell and colours the verdicts; models know no colours.
class StagedDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        static constexpr Sign signs[] = {Sign::Good, Sign::Doubtful, Sign::Quiet, Sign::Quiet, Sign::Bad};
        if (index.column() == StagedRowsModel::Verdict)
            option->palette.setColor(QPalette::Text,
                                     signColour(signs[index.data(StagedRowsModel::VerdictRole).toInt()], option->palette));
        if (index.data(StagedRowsModel::ProblemRole).toBool())
            option->backgroundBrush = QColor(0xda, 0x44, 0x53, 70);
        else if (index.data(StagedRowsModel::ChangedRole).toBool())
            option->backgroundBrush = changedCellColour();
        if (index.data(StagedRowsModel::RejectedRole).toBool())
            option->font.setStrikeOut(true);
    }
};

} // namespace

CheckPage::CheckPage(ImportWizard *wizard)
    : ImportPage(wizard)
    , m_ui(std::make_unique<Ui::CheckPage>())
    , m_model(wizard->services().database)
    , m_clock((m_ui->setupUi(this), m_ui->progress), this)
{
    setTitle(tr("Check"));
    setSubTitle(tr("What the import would do. Nothing has been changed yet."));
    m_ui->rows->setModel(&m_model);
    m_ui->rows->setItemDelegate(new StagedDelegate(m_ui->rows));
    styleHeaders(m_ui->rows);
    m_ui->rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_ui->rows->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_ui->rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ui->rows->setWordWrap(false);
    m_ui->verdict->addItem(tr("All rows"), QString());
    for (const auto verdict : {StagedRow::Verdict::New, StagedRow::Verdict::Changed, StagedRow::Verdict::Unchanged,
                               StagedRow::Verdict::Ignored, StagedRow::Verdict::Error})
        m_ui->verdict->addItem(verdictLabel(verdict), verdictName(verdict));
    m_ui->verdict->addItem(tr("With a warning"), u"warned"_s);
    m_ui->verdict->addItem(tr("Left out"), u"rejected"_s);
    m_ui->field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->field->setMinimumContentsLength(20);
    connect(m_ui->verdict, &QComboBox::currentIndexChanged, this, &CheckPage::filter);
    connect(m_ui->field, &QComboBox::currentIndexChanged, this, &CheckPage::filter);
    connect(m_ui->search, &QLineEdit::textChanged, this, &CheckPage::filter);
    connect(m_ui->rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CheckPage::updateButtons);
    connect(&m_model, &StagedRowsModel::mendWanted, this, &CheckPage::mend);
    connect(m_ui->reject, &QPushButton::clicked, this, [this] { decide(true, false); });
    connect(m_ui->accept, &QPushButton::clicked, this, [this] { decide(false, false); });
    connect(m_ui->rejectAll, &QPushButton::clicked, this,
            [this] { decide(m_ui->verdict->currentData().toString() != u"rejected"_s, true); });
}

CheckPage::~CheckPage() { cancel(); }

/// What stands on the button is what it does.
void CheckPage::nameCommit()
{
    setButtonText(QWizard::CommitButton, m_approval   ? tr("Ask for app&roval")
                                         : m_approves ? tr("Approve and &import")
                                                      : tr("&Import now"));
}

void CheckPage::initializePage()
{
    m_checked = m_approval = m_approves = false;
    nameCommit();
    m_model.setBatch({}, {});
    updateButtons();
    m_ui->summary->setText(tr("Checking…"));
    m_ui->verdict->setCurrentIndex(0);
    m_ui->search->clear();
    m_cancel = Cancel();
    if (m_wizard.reviewed > 0) {
        checked(m_wizard.reviewed);
        return;
    }
    const auto progress = m_clock.start(tr("Checking"), true);
    QCoro::connect(apart(m_thread, [&database = m_wizard.services().database, plan = m_wizard.plan, cancel = m_cancel,
                                    progress] { return stageFile(database, plan, cancel, progress); }),
                   &m_wizard.services().directory,
                   [page = QPointer(this), &database = m_database, cancel = m_cancel](const Result<qint64> &batchId) {
                       if (page != nullptr && !cancel.requested())
                           page->checked(batchId);
                       else if (batchId) // the user went away just when it was done
                           discardLater(database, *batchId);
                   });
}

void CheckPage::cleanupPage()
{
    cancel();
    m_wizard.discardBatch();
}

void CheckPage::cancel() { m_database.cancel(m_cancel); }

void CheckPage::checked(const Result<qint64> &batchId)
{
    m_clock.stop();
    if (!batchId) {
        m_ui->summary->setText(batchId.error().message);
        return;
    }
    if (m_wizard.reviewed == 0)
        m_wizard.batch.id = *batchId; // to be discarded, whatever comes
    auto job = [id = *batchId](Session &session) { return StagingRepository(session).load(id); };
    QCoro::connect(m_wizard.services().database.run(Lane::Read, std::move(job)), this, [this](const Result<StagedBatch> &batch) {
        if (batch)
            showBatch(*batch);
        else
            m_ui->summary->setText(batch.error().message);
    });
}

void CheckPage::showBatch(const StagedBatch &batch)
{
    m_wizard.batch = batch;
    m_ui->field->clear();
    m_ui->field->addItem(tr("Any column"), QString());
    for (const QString &heading : batch.headings)
        m_ui->field->addItem(heading, heading);
    m_model.setBatch(batch, m_wizard.services().directory.directory());
    for (QWidget *mending : std::initializer_list<QWidget *>{m_ui->alike, m_ui->hint})
        mending->setVisible(batch.state != u"waiting"_s); // what somebody approves is what was staged
    m_ui->rows->setColumnWidth(StagedRowsModel::Line, m_ui->rows->fontMetrics().horizontalAdvance(u"99999999"_s) + 12);
    m_ui->rows->setColumnWidth(StagedRowsModel::Verdict, 100);
    m_ui->rows->setColumnWidth(StagedRowsModel::What, 400);
    widenToHeadings(m_ui->rows);
    m_checked = true;
    updateButtons();
    count();
}

void CheckPage::count(bool afterChange)
{
    struct Counted
    {
        VerdictCounts counts;
        bool approval;
        bool own;
    };
    auto job = [batch = m_wizard.batch](Session &session) {
        const VerdictCounts counts = StagingRepository(session).counts(batch);
        return Counted{counts, BatchesRepository(session).needsApproval(batch, counts), batch.isOf(session.actor())};
    };
    QCoro::connect(m_wizard.services().database.run(Lane::Background, std::move(job)), this,
                   [this, afterChange](const Result<Counted> &counted) {
                       if (afterChange) {
                           --m_changes;
                           updateButtons();
                       }
                       if (!counted) {
                           m_ui->summary->setText(counted.error().message);
                           return;
                       }
                       const bool first = m_counts.all() == 0;
                       m_approval = counted->approval && (counted->own || m_wizard.batch.state != u"waiting"_s);
                       m_approves = counted->approval && !m_approval;
                       nameCommit();
                       showSummary(counted->counts);
                       if (first && m_counts.refused > 0)
                           m_ui->verdict->setCurrentIndex(m_ui->verdict->findData(verdictName(StagedRow::Verdict::Error)));
                       Q_EMIT completeChanged();
                   });
}

StagedQuery CheckPage::query() const
{
    return StagedQuery{m_wizard.batch.id, m_wizard.batch.plan.channelId, m_ui->verdict->currentData().toString(),
                       m_ui->field->currentData().toString(), m_ui->search->text()};
}

void CheckPage::filter()
{
    if (m_wizard.batch.id == 0)
        return;
    m_model.setQuery(query());
    const QString verdict = m_ui->verdict->currentData().toString();
    const bool leftOut = verdict == u"rejected"_s;
    m_ui->rejectAll->setText(leftOut ? tr("T&ake all of these again") : tr("Leave &out all of these"));
    updateButtons();
}

void CheckPage::showSummary(const VerdictCounts &counts)
{
    m_counts = counts;
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    QString text = m_wizard.batch.plan.mode == ImportPlan::Mode::DeactivateListed
                       ? tr("%1 to be deactivated, %2 unchanged, %3 ignored, %4 refused, of %5 rows.")
                             .arg(number(counts.changed), number(counts.unchanged), number(counts.ignored),
                                  number(counts.refused), number(counts.all()))
                       : tr("%1 new, %2 changed, %3 unchanged, %4 ignored, %5 refused, of %6 rows.")
                             .arg(number(counts.created), number(counts.changed), number(counts.unchanged),
                                  number(counts.ignored), number(counts.refused), number(counts.all()));
    if (counts.rejected > 0)
        text += u' ' + tr("%Ln row(s) left out by you.", nullptr, int(counts.rejected));
    if (m_wizard.batch.plan.mode == ImportPlan::Mode::DeactivateMissing)
        text += u' ' +
                tr("%Ln customer(s) of the source are not in the file and would be deactivated.", nullptr, int(counts.missing));
    if (counts.unknown > 0)
        text += u' ' + missingUnknown(counts.unknown);
    if (counts.warned > 0)
        text += u' ' + tr("%Ln row(s) come in with a warning: look at them before you import.", nullptr, int(counts.warned));
    if (counts.mails > 0)
        text += u' ' + tr("%Ln customer(s) would be told of their new e-mail address by mail.", nullptr, int(counts.mails));
    if (counts.invitations > 0)
        text += u' ' + tr("%Ln invitation(s) would be noted.", nullptr, int(counts.invitations));
    if (m_approves)
        text += u' ' + tr("%1 staged this batch; importing it means that you approve it.").arg(m_wizard.batch.actor);
    if (m_approval)
        text += u' ' + tr("So many rows need the approval of another staff member.");
    m_ui->summary->setText(text);
}

bool CheckPage::isComplete() const
{
    const bool waits = m_approval && m_wizard.batch.state == u"waiting"_s; // for somebody else, and was asked for already
    return m_checked && m_changes == 0 && m_counts.unknown == 0 && !waits &&
           (m_counts.created + m_counts.changed + m_counts.missing + m_counts.refused + m_counts.unchanged > 0);
}

bool CheckPage::validatePage()
{
    commitOpenEditor(*m_ui->rows);
    if (m_changes > 0)
        return false; // what was just typed is judged first
    const qint64 missing = m_counts.missing; // as it is asked for; it may be counted anew meanwhile
    if (missing == 0)
        return true;
    if (!m_wizard.services().questions.confirm(
            this, tr("Deactivate"),
            tr("Deactivate %Ln customer(s) who are not in the file? They are signed out of the trade store at once.", nullptr,
               int(missing)),
            tr("Deactivate")))
        return false;
    m_wizard.batch.plan.missingConfirmed = missing;
    return true;
}

/// Enter in the search or the table is no order to import.
void CheckPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        ImportPage::keyPressEvent(event);
}

/// While one decision is carried out the rows move, so there is no next one; nor is written what nobody has seen counted yet.
void CheckPage::updateButtons()
{
    const bool may = m_checked && m_changes == 0;
    const bool some = m_ui->rows->selectionModel()->hasSelection();
    Q_EMIT completeChanged();
    m_ui->reject->setEnabled(may && some);
    m_ui->accept->setEnabled(may && some);
    m_ui->rejectAll->setEnabled(may && !m_ui->verdict->currentData().toString().isEmpty());
}

template <typename Change> void CheckPage::change(Change change)
{
    auto job = [batch = m_wizard.batch, change](Session &session) {
        StagingRepository staging(session);
        change(staging, batch);
        return Done{};
    };
    ++m_changes;
    updateButtons();
    QCoro::connect(m_wizard.services().database.run(Lane::Bulk, std::move(job)), this, [this](const Result<Done> &done) {
        if (done) {
            count(true);
            return;
        }
        m_ui->summary->setText(done.error().message);
        --m_changes;
        updateButtons();
    });
}

void CheckPage::mend(qint64 line, int column, const QString &from, const QString &to)
{
    const QList<qint64> lines = m_ui->alike->isChecked() ? QList<qint64>() : QList<qint64>{line};
    change([=](StagingRepository &staging, const StagedBatch &batch) { staging.mend(batch, lines, column, from, to); });
}

void CheckPage::decide(bool rejected, bool wholeVerdict)
{
    if (wholeVerdict) {
        change([shown = query(), rejected](StagingRepository &staging, const StagedBatch &batch) {
            staging.setRejected(batch, shown, rejected);
        });
        return;
    }
    const QItemSelection selection = m_ui->rows->selectionModel()->selection();
    const auto spans = rowSpans(selection);
    if (spans.size() == 1 && spans.first() == std::pair(0, m_model.rowCount() - 1) && m_model.isCounted()) {
        decide(rejected, true); // everything that is shown, which may be millions of rows
        return;
    }
    const QList<int> rows = rowsOf(selection); // by their places in the list: most of a large selection is not loaded
    QList<qint64> lines;
    for (const int row : rows) {
        if (const qint64 line = m_model.loadedIdAt(row); line > 0)
            lines << line;
    }
    const bool known = lines.size() == rows.size(); // places may have moved by the time that a job asks for them
    const StagedQuery shown = query();
    change([=](StagingRepository &staging, const StagedBatch &batch) {
        staging.setRejected(batch, known ? lines : staging.linesAt(shown, rows), rejected);
    });
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/batchesview.h"

#include "base/deafen.h"
#include "base/files.h"
#include "base/listparts.h"
#include "base/messagebar.h"
#include "base/rightguard.h"
#include "base/text.h"
#include "base/windowfit.h"
#include "imports/recordkind.h"
#include "staff/staffrepository.h"

#include <QAction>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

enum Column { When, Who, What, State, New, Changed, Unchanged, Refused, Deactivated, Duration, ColumnCount };

QString stateLabel(const Batch &batch)
{
    if (batch.state == u"checking"_s)
        return BatchesView::tr("Being checked, or not checked to its end");
    if (batch.state == u"staged"_s)
        return BatchesView::tr("Being reviewed");
    if (batch.state == u"waiting"_s)
        return BatchesView::tr("Waits for approval");
    if (batch.state == u"undone"_s)
        return BatchesView::tr("Undone by %1").arg(batch.undoneBy);
    if (batch.state == u"partly undone"_s)
        return BatchesView::tr("Undone by %1, but for %2").arg(batch.undoneBy, QLocale().toString(batch.kept));
    return batch.approvedBy.isEmpty() ? BatchesView::tr("Done") : BatchesView::tr("Done, approved by %1").arg(batch.approvedBy);
}

} // namespace

BatchesView::BatchesView(const Services &services, QWidget *parent)
    : ListPage(services, u"batches"_s, parent)
    , m_tree(new QTreeWidget(this))
    , m_days(new QSpinBox(this))
{
    setList(m_tree, u"tree"_s, tr("Imports and other bulk changes"));
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("State"), tr("New"), tr("Changed"), tr("Unchanged"),
                             tr("Refused"), tr("Deactivated"), tr("Seconds")});
    setColumnWidths<ColumnCount>(m_tree->header(), {150, 110, 240, 210, 80, 80, 90, 80, 100, 80});
    for (int i = New; i <= Duration; ++i)
        m_tree->headerItem()->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->header()->setStretchLastSection(false);
    const auto button = [this](const QString &name, const QString &iconName, const QString &text, void (BatchesView::*slot)(),
                               const QString &right) {
        m_actions.insert(name, addButton(
                                   name, iconName, text, [this, slot] { (this->*slot)(); }, right));
    };
    button(u"review"_s, u"document-edit"_s, tr("Look through and &approve…"), &BatchesView::review, u"import"_s);
    button(u"undo"_s, u"edit-undo"_s, tr("&Undo…"), &BatchesView::undo, u"undo"_s);
    button(u"saveRefused"_s, u"document-save"_s, tr("Save refused &rows…"), &BatchesView::saveRefused, {});
    button(u"discard"_s, u"dialog-close"_s, tr("&Discard"), &BatchesView::discard, u"import"_s);
    addStretch();
    auto *daysLabel = new QLabel(tr("Undo possible for"), this);
    daysLabel->setBuddy(m_days);
    m_days->setObjectName(u"keptDays"_s);
    m_days->setRange(1, 3650);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("For how many days a batch can be undone"));
    m_days->setKeyboardTracking(false);
    addToRow(daysLabel);
    addToRow(m_days);
    needRight(m_days, u"settings"_s, services.directory);
    connect(m_days, &QSpinBox::editingFinished, this, &BatchesView::keepFor);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &BatchesView::updateActions);
    connect(m_tree, &QTreeWidget::itemActivated, this, &BatchesView::review);
    whenChanged(u"import_batches"_s, [this] { reload(); });
    updateActions();
    auto expire = [](Session &session) {
        if (StaffRepository(session).rights().may(u"import"_s))
            BatchesRepository(session).expire();
        return Done{};
    };
    QCoro::connect(services.database.run(Lane::Bulk, std::move(expire)), this, [](const Result<Done> &) {});
    m_asked = true; // at once, for the tab says how many wait
    reload();
}

void BatchesView::reload()
{
    auto job = [](Session &session) {
        BatchesRepository batches(session);
        return Answer{batches.list(), batches.keptDays()};
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this,
                   [this, generation = ++m_generation](const Result<Answer> &result) {
                       if (generation != m_generation)
                           return;
                       if (!result) {
                           m_messages->show(result.error());
                           return;
                       }
                       m_keptDays = result->keptDays;
                       if (!m_days->hasFocus()) // else somebody is about to change it
                           m_days->setValue(m_keptDays);
                       fill(result->batches);
                   });
}

BatchesView::~BatchesView() { deafen(this); }

/// For everybody who uses the database, so fewer days are asked about: what is forgotten can't be undone.
void BatchesView::keepFor()
{
    const QSignalBlocker once(m_days); // a question takes the focus, which ends the editing once more
    const int days = m_days->value();
    if (m_keptDays == 0 || days == m_keptDays)
        return;
    if (days < m_keptDays &&
        !m_services.questions.confirm(
            this, tr("Keep batches for fewer days"),
            tr("Batches older than %Ln day(s) can then not be undone by anybody who uses this database, and their "
               "refused rows are gone.",
               nullptr, days),
            tr("Keep them for fewer days"))) {
        m_days->setValue(m_keptDays);
        return;
    }
    m_keptDays = days;
    auto job = [days](Session &session) {
        BatchesRepository(session).setKeptDays(days);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &done) {
        if (!done)
            m_messages->show(done.error());
    });
}

void BatchesView::select(qint64 batchId)
{
    m_wanted = batchId;
    reload();
}

void BatchesView::fill(const QList<Batch> &batches)
{
    const auto before = current();
    const qint64 chosen = m_wanted > 0 ? std::exchange(m_wanted, 0) : before ? before->id : 0;
    m_batches = batches;
    m_tree->clear();
    int waiting = 0;
    for (const Batch &batch : batches) {
        auto *item = new QTreeWidgetItem(m_tree);
        item->setData(When, Qt::UserRole, batch.id);
        item->setText(When, text::shortTime(batch.startedAt));
        item->setText(Who, batch.actor);
        item->setText(What, whatLabel(batch));
        item->setText(State, stateLabel(batch));
        const QList<QPair<int, qint64>> counts = {{New, batch.created},
                                                  {Changed, batch.changed},
                                                  {Unchanged, batch.unchanged},
                                                  {Refused, batch.refused},
                                                  {Deactivated, batch.deactivated}};
        for (const auto &[column, count] : counts) {
            item->setText(column, batch.state == u"checking"_s ? u"–"_s : QLocale().toString(count));
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
        item->setTextAlignment(Duration, Qt::AlignRight | Qt::AlignVCenter);
        if (batch.finishedAt > 0)
            item->setText(Duration, QLocale().toString(double(batch.finishedAt - batch.startedAt) / 1000, 'f', 1));
        waiting += batch.state == u"waiting"_s ? 1 : 0;
        if (batch.id == chosen)
            m_tree->setCurrentItem(item);
    }
    if (m_tree->currentItem() == nullptr)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_count->setText(batches.isEmpty() ? tr("Nothing was imported yet.")
                     : batches.size() < BatchesRepository::listMax
                         ? tr("%Ln batch(es)", nullptr, int(batches.size()))
                         : tr("The newest %1 batches.").arg(QLocale().toString(batches.size())));
    updateActions();
    Q_EMIT counted(waiting);
}

/// A copy: the list is read anew while a question about it is open.
std::optional<Batch> BatchesView::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    for (const Batch &batch : m_batches) {
        if (item != nullptr && batch.id == item->data(When, Qt::UserRole).toLongLong())
            return batch;
    }
    return std::nullopt;
}

void BatchesView::updateActions()
{
    const auto batch = current();
    const bool open = batch && (batch->state == u"staged"_s || batch->state == u"waiting"_s);
    m_actions[u"review"_s]->setEnabled(open);
    m_actions[u"discard"_s]->setEnabled(open || (batch && batch->state == u"checking"_s));
    m_actions[u"undo"_s]->setEnabled(batch && batch->canBeUndone);
    m_actions[u"saveRefused"_s]->setEnabled(batch && batch->hasRefusedFile);
}

void BatchesView::review()
{
    if (m_actions[u"review"_s]->isEnabled())
        Q_EMIT reviewRequested(current()->id);
}

void BatchesView::discard()
{
    const auto batch = current();
    if (!batch ||
        !m_services.questions.confirm(
            this, tr("Discard"),
            tr("Discard the rows of %1 that are being reviewed? Nothing of them is written yet.").arg(whatLabel(*batch)),
            tr("Discard")))
        return;
    auto job = [id = batch->id](Session &session) {
        StagingRepository(session).discard(id);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Bulk, std::move(job)), this, [this](const Result<Done> &done) {
        if (!done)
            m_messages->show(done.error());
    });
}

void BatchesView::undo()
{
    const auto batch = current();
    if (!batch)
        return;
    auto *dialog = new UndoDialog(*batch, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const Cancel cancel;
    connect(dialog, &QDialog::accepted, this, [this, dialog, batch = *batch] { startUndo(batch, dialog->forced()); });
    connect(dialog, &QDialog::rejected, this, [this, cancel] { m_services.database.cancel(cancel); });
    dialog->open();
    auto job = [id = batch->id](Session &session) { return BatchesRepository(session).planUndo(id); };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job), cancel), dialog,
                   [this, dialog](const Result<UndoPlan> &plan) {
                       if (plan) {
                           dialog->setPlan(*plan);
                       } else {
                           dialog->reject();
                           m_messages->show(plan.error());
                       }
                   });
}

void BatchesView::startUndo(const Batch &batch, const QList<qint64> &forced)
{
    m_messages->show(MessageBar::Kind::Information, tr("Undoing…"));
    auto job = [id = batch.id, forced](Session &session) { return BatchesRepository(session).undo(id, forced); };
    QCoro::connect(m_services.database.run(Lane::Bulk, std::move(job)), this, [this](const Result<qint64> &left) {
        if (!left)
            m_messages->show(left.error());
        else if (*left > 0)
            m_messages->show(
                MessageBar::Kind::Warning,
                tr("Undone, but for %Ln that were left as they are; they can be undone later.", nullptr, int(*left)));
        else
            m_messages->show(MessageBar::Kind::Success, tr("Undone: everything is as it was before the batch."));
    });
}

void BatchesView::saveRefused()
{
    const auto batch = current();
    if (!batch)
        return;
    const QString path =
        m_services.questions.saveFile(this, tr("Save the refused rows"), u"refused-rows.csv"_s, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    auto job = [id = batch->id](Session &session) { return BatchesRepository(session).refusedFile(id); };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this, path](const Result<QByteArray> &bytes) {
        const auto written = bytes ? writeFile(path, *bytes) : Result<Done>(bytes.error());
        if (written)
            m_messages->show(MessageBar::Kind::Success,
                             tr("The refused rows are in %1. Mend them there and import that file.").arg(path));
        else
            m_messages->show(written.error());
    });
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/batchesview.h"

#include "base/helptopic.h"
#include "base/windowfit.h"
#include "imports/recordkind.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

QString whatLabel(const Batch &batch)
{
    if (batch.kind == u"edit"_s)
        return BatchesView::tr("Bulk edit");
    if (batch.kind == u"table"_s)
        return BatchesView::tr("Edited in the table");
    if (batch.kind == u"attach"_s)
        return BatchesView::tr("Attached to %1").arg(batch.fileName);
    if (batch.kind == u"merge"_s)
        return BatchesView::tr("Customers merged");
    const RecordKind &kind = RecordKind::named(batch.records);
    const QString file = &kind == RecordKind::all().first() ? batch.fileName : kind.title() + u": "_s + batch.fileName;
    return batch.profile.isEmpty() ? file : BatchesView::tr("%1 (profile %2)").arg(file, batch.profile);
}

UndoDialog::UndoDialog(const Batch &batch, QWidget *parent)
    : QDialog(parent)
    , m_kind(RecordKind::named(batch.records))
    , m_question(tr("Undo %1 of %2?").arg(whatLabel(batch), batch.actor))
    , m_text(new QLabel(m_question + u"\n\n"_s + tr("Looking what that would change…"), this))
    , m_conflicts(new QListWidget(this))
{
    setHelp(this, u"batches"_s);
    setObjectName(u"undoDialog"_s);
    setWindowTitle(tr("Undo"));
    resizeWithin(this, {640, 200});
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_conflicts->setObjectName(u"conflicts"_s);
    m_conflicts->setAccessibleName(tr("Changed since"));
    m_conflicts->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_tick = buttons->addButton(tr("&Tick all that are listed"), QDialogButtonBox::ActionRole);
    m_tick->setObjectName(u"tickAll"_s);
    m_tick->hide();
    connect(m_tick, &QPushButton::clicked, this, &UndoDialog::tickAll);
    m_go = buttons->addButton(tr("&Undo"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"go"_s);
    m_go->setDefault(true);
    m_go->setEnabled(false);
    connect(m_conflicts, &QListWidget::itemChanged, this, [this] { m_go->setEnabled(m_undoes || !forced().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_conflicts, 1);
    layout->addStretch();
    layout->addWidget(buttons);
}

void UndoDialog::setPlan(const UndoPlan &plan)
{
    m_undoes = plan.restored + plan.removed > 0;
    const bool choice = std::any_of(plan.conflicts.begin(), plan.conflicts.end(), [](const auto &one) { return one.mayForce; });
    QStringList parts;
    if (!m_undoes && plan.conflictCount == 0)
        parts << tr("There is nothing to undo.");
    if (plan.restored > 0)
        parts << tr("Changed, and given back what was there: %1.").arg(m_kind.counted(plan.restored));
    if (plan.removed > 0)
        parts << tr("Added, and removed again: %1.").arg(m_kind.counted(plan.removed));
    if (plan.mailsSent > 0)
        parts << tr("%Ln mail(s) went out to these customers since. They can't be taken back.", nullptr, int(plan.mailsSent));
    if (plan.invitations > 0)
        parts << tr("%Ln invitation(s) that the batch ended are mailed anew.", nullptr, int(plan.invitations));
    if (plan.conflictCount > 0) {
        QString stay = tr("Left as they are, for the reasons below: %1.").arg(m_kind.counted(plan.conflictCount));
        if (choice)
            stay += u' ' + tr("Tick those that shall be undone all the same; later changes to them are then lost.");
        if (plan.conflictCount > plan.conflicts.size())
            stay += u' ' + tr("The first %1 are listed; the others can be undone afterwards.")
                               .arg(QLocale().toString(plan.conflicts.size()));
        parts << stay;
    }
    m_text->setText(m_question + u"\n\n"_s + parts.join(u"\n\n"_s));
    for (const UndoConflict &conflict : plan.conflicts) {
        auto *item = new QListWidgetItem(tr("%1: %2").arg(conflict.name, conflict.reason), m_conflicts);
        item->setData(Qt::UserRole, conflict.recordId);
        if (conflict.mayForce)
            item->setCheckState(Qt::Unchecked);
    }
    m_tick->setVisible(choice);
    m_conflicts->setVisible(!plan.conflicts.isEmpty());
    if (!plan.conflicts.isEmpty())
        resize(width(), 440);
    m_go->setEnabled(m_undoes);
    (m_undoes ? static_cast<QWidget *>(m_go) : m_conflicts)->setFocus();
}

void UndoDialog::tickAll()
{
    for (int i = 0; i < m_conflicts->count(); ++i) {
        if (m_conflicts->item(i)->data(Qt::CheckStateRole).isValid())
            m_conflicts->item(i)->setCheckState(Qt::Checked);
    }
}

QList<qint64> UndoDialog::forced() const
{
    QList<qint64> out;
    for (int i = 0; i < m_conflicts->count(); ++i) {
        const QListWidgetItem *item = m_conflicts->item(i);
        if (item->checkState() == Qt::Checked && item->flags().testFlag(Qt::ItemIsUserCheckable))
            out << item->data(Qt::UserRole).toLongLong();
    }
    return out;
}

} // namespace kontor

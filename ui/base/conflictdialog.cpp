// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/conflictdialog.h"

#include "base/listparts.h"
#include "base/windowfit.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
enum Column { Field, Before, Mine, Theirs, Columns };
}

ConflictDialog::ConflictDialog(const QString &name, const QList<FieldChange> &conflicts, const QList<FieldChange> &theirs,
                               const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_conflicts(conflicts)
    , m_table(new QTableWidget(int(conflicts.size()), Columns, this))
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Changed by somebody else"));
    resizeWithin(this, {760, 340});
    const QString what =
        words.by.isEmpty()
            ? tr("While you were editing %1, somebody else saved other values in the fields below.").arg(name)
            : tr("While you were editing %1, other values were saved in the fields below (last: %2).").arg(name, words.by);
    auto *text = new QLabel(
        what + u' ' + tr("Choose for each field which value stays. All other changes, yours and theirs, are kept."), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_table->setObjectName(u"fields"_s);
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("Mine"), tr("Theirs")});
    styleHeaders(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Field, QHeaderView::ResizeToContents);
    FieldValues origin;
    for (const FieldChange &change : theirs)
        origin.insert(change.field, change.before);
    for (int row = 0; row < conflicts.size(); ++row) {
        const FieldChange &field = conflicts[row];
        m_table->setItem(row, Field, new QTableWidgetItem(words.label(field.field)));
        m_table->setItem(row, Before, new QTableWidgetItem(words.value(field.field, origin.value(field.field))));
        auto *group = new QButtonGroup(this);
        for (const bool mine : {true, false}) {
            auto *choice =
                new QRadioButton(words.value(field.field, mine ? field.after : field.before).replace(u"&"_s, u"&&"_s), m_table);
            choice->setToolTip(words.value(field.field, mine ? field.after : field.before)); // a long one is cut
            choice->setObjectName((mine ? u"mine_"_s : u"theirs_"_s) + field.field);
            choice->setChecked(mine);
            group->addButton(choice);
            m_table->setCellWidget(row, mine ? Mine : Theirs, choice);
        }
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *allMine = buttons->addButton(tr("All &mine"), QDialogButtonBox::ActionRole);
    QPushButton *allTheirs = buttons->addButton(tr("All &theirs"), QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("&Save these"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"save"_s);
    save->setDefault(true);
    connect(allMine, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(allTheirs, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
}

void ConflictDialog::chooseAll(bool mine)
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        qobject_cast<QRadioButton *>(m_table->cellWidget(row, mine ? Mine : Theirs))->setChecked(true);
}

QList<FieldChange> ConflictDialog::choices() const
{
    QList<FieldChange> out = m_conflicts;
    for (int row = 0; row < out.size(); ++row) {
        if (qobject_cast<QRadioButton *>(m_table->cellWidget(row, Theirs))->isChecked())
            out[row].after = out[row].before;
    }
    return out;
}

} // namespace kontor

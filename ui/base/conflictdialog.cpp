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

ConflictDialog::ConflictDialog(const QString &name, const QList<FieldChange> &conflicts, const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_conflicts(conflicts)
    , m_table(new QTableWidget(int(conflicts.size()), 3, this))
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Changed by somebody else"));
    resizeWithin(this, {680, 320});
    auto *text = new QLabel(tr("While you were editing %1, somebody else saved other values in the fields below. Choose for each "
                               "field which value stays. "
                               "All other changes, yours and theirs, are kept.")
                                .arg(name),
                            this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_table->setObjectName(u"fields"_s);
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Mine"), tr("Theirs")});
    styleHeaders(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int row = 0; row < conflicts.size(); ++row) {
        const FieldChange &field = conflicts[row];
        m_table->setItem(row, 0, new QTableWidgetItem(words.label(field.field)));
        auto *group = new QButtonGroup(this);
        for (const bool mine : {true, false}) {
            auto *choice =
                new QRadioButton(words.value(field.field, mine ? field.after : field.before).replace(u"&"_s, u"&&"_s), m_table);
            choice->setObjectName((mine ? u"mine_"_s : u"theirs_"_s) + field.field);
            choice->setChecked(mine);
            group->addButton(choice);
            m_table->setCellWidget(row, mine ? 1 : 2, choice);
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
        qobject_cast<QRadioButton *>(m_table->cellWidget(row, mine ? 1 : 2))->setChecked(true);
}

QList<FieldChange> ConflictDialog::choices() const
{
    QList<FieldChange> out = m_conflicts;
    for (int row = 0; row < out.size(); ++row) {
        if (qobject_cast<QRadioButton *>(m_table->cellWidget(row, 2))->isChecked())
            out[row].after = out[row].before;
    }
    return out;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/choicedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

ChoiceDialog::ChoiceDialog(const QString &title, const QString &text, const QString &apply, QWidget *parent)
    : QDialog(parent)
    , m_box(new QComboBox(this))
{
    setObjectName(u"choiceDialog"_s);
    setWindowTitle(title);
    setMinimumWidth(420);
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_box);
    m_box->setObjectName(u"choice"_s);
    m_box->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(apply, QDialogButtonBox::AcceptRole);
    go->setObjectName(u"apply"_s);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_box);
    layout->addStretch();
    layout->addWidget(buttons);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/ownpassword.h"

#include "base/helptopic.h"
#include "base/messagebar.h"
#include "base/windowfit.h"
#include "staff/staffrepository.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

OwnPassword::OwnPassword(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_password(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
    , m_messages(new MessageBar(this))
    , m_problems(this)
{
    setHelp(this, u"staff"_s);
    setObjectName(u"ownPassword"_s);
    setWindowTitle(tr("My password"));
    auto *who = new QLabel(
        tr("You are signed in as %1 at %2.").arg(services.database.url().user(), services.database.url().label()), this);
    who->setObjectName(u"who"_s);
    who->setTextFormat(Qt::PlainText);
    who->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto &[line, name, label] : {std::tuple{m_password, u"password"_s, tr("New &password")},
                                            std::tuple{m_again, u"password_confirmation"_s, tr("&Once more")}}) {
        line->setObjectName(name);
        line->setEchoMode(QLineEdit::Password);
        form->addRow(label, line);
    }
    m_password->setPlaceholderText(tr("At least %1 characters").arg(Staff::passwordMin));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(who);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    layout->insertStretch(3, 1); // room for what is wrong
    resizeWithin(this, {480, 260});
    m_buttons->setObjectName(u"buttons"_s);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &OwnPassword::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void OwnPassword::accept()
{
    const QString password = m_password->text();
    FieldProblems problems;
    if (password.size() < Staff::passwordMin)
        problems << FieldProblem{u"password"_s, tr("A password has at least %1 characters.").arg(Staff::passwordMin)};
    if (password != m_again->text())
        problems << FieldProblem{u"password_confirmation"_s, tr("The two passwords differ.")};
    m_problems.show(problems);
    if (!problems.isEmpty())
        return;
    m_buttons->setEnabled(false);
    auto job = [password](Session &session) {
        StaffRepository(session).setOwnPassword(password);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this, password](const Result<Done> &done) {
        m_buttons->setEnabled(true);
        if (!done) {
            m_messages->show(done.error());
            return;
        }
        QDialog::accept();
        Q_EMIT changed(password);
    });
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/setpassworddialog.h"

#include "base/helptopic.h"
#include "base/clipboard.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "credentials/password.h"
#include "customers/customersrepository.h"
#include "ui_setpassworddialog.h"

#include <QPushButton>

namespace kontor {

using namespace Qt::StringLiterals;

SetPasswordDialog::SetPasswordDialog(const Services &services, qint64 customerId, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_customerId(customerId)
    , m_ui(std::make_unique<Ui::SetPasswordDialog>())
    , m_problems(this)
    , m_messages(new MessageBar(this))
{
    setHelp(this, u"signing-in"_s);
    m_ui->setupUi(this);
    m_ui->outer->insertWidget(0, m_messages);
    auto *generated = new QPushButton(tr("&Generate"), this);
    generated->setObjectName(u"generate"_s);
    generated->setAutoDefault(false);
    m_ui->buttons->addButton(generated, QDialogButtonBox::ActionRole);
    connect(generated, &QPushButton::clicked, this, &SetPasswordDialog::generate);
    auto *copied = new QPushButton(icon(u"edit-copy"_s), tr("&Copy"), this);
    copied->setObjectName(u"copy"_s);
    copied->setAutoDefault(false);
    copied->setEnabled(false);
    m_ui->buttons->addButton(copied, QDialogButtonBox::ActionRole);
    connect(copied, &QPushButton::clicked, this, [this] {
        copyForAWhile(m_ui->password->text());
        m_messages->show(MessageBar::Kind::Information, tr("Copied. The clipboard is cleared in 30 seconds."));
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SetPasswordDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SetPasswordDialog::~SetPasswordDialog() = default;

/// Shown in clear text, once: nobody can look at it again after this dialog.
void SetPasswordDialog::generate()
{
    const QString password = password::generate();
    m_ui->password->setText(password);
    m_ui->password_confirmation->setText(password);
    m_ui->password->setEchoMode(QLineEdit::Normal);
    m_ui->password->setReadOnly(true);
    m_ui->password_confirmation->setReadOnly(true);
    findChild<QPushButton *>(u"copy"_s)->setEnabled(true);
    m_ui->password->setFocus();
    m_ui->password->selectAll();
}

void SetPasswordDialog::accept()
{
    const QString password = m_ui->password->text();
    FieldProblems problems;
    if (const QString why = password::problem(password); !why.isEmpty())
        problems << FieldProblem{u"password"_s, why};
    if (password != m_ui->password_confirmation->text())
        problems << FieldProblem{u"password_confirmation"_s, tr("The two passwords differ.")};
    m_problems.show(problems);
    if (!problems.isEmpty())
        return;
    m_ui->buttons->setEnabled(false);
    auto job = [id = m_customerId, password](Session &session) {
        CustomersRepository customers(session);
        customers.setPassword(customers.channelOf(id), id, password::hash(password), true);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &result) {
        m_ui->buttons->setEnabled(true);
        if (result)
            QDialog::accept();
        else
            m_messages->show(result.error());
    });
}

} // namespace kontor

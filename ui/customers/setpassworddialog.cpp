// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/setpassworddialog.h"

#include "base/messagebar.h"
#include "credentials/password.h"
#include "customers/customersrepository.h"
#include "ui_setpassworddialog.h"

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
    m_ui->setupUi(this);
    m_ui->outer->insertWidget(0, m_messages);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SetPasswordDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SetPasswordDialog::~SetPasswordDialog() = default;

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
        CustomersRepository(session).setPassword(id, password::hash(password), true);
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

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the editor saves, and what it does when others saved meanwhile.
#include "customers/customereditor.h"

#include "activity/activityrepository.h"
#include "addresses/addresseseditor.h"
#include "base/combos.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "base/windowfit.h"
#include "base/text.h"
#include "base/listparts.h"
#include "credentials/invitationsrepository.h"
#include "credentials/password.h"
#include "credentials/secondfactor.h"
#include "base/conflictdialog.h"
#include "base/deafen.h"
#include "customers/customerjson.h"
#include "customers/customersrepository.h"
#include "issues/issuesrepository.h"
#include "orders/ordersrepository.h"
#include "ui_customereditor.h"

namespace kontor {

using namespace Qt::StringLiterals;

Customer CustomerEditor::collected() const
{
    Customer c = m_base;
    c.channelId = chosenId(m_ui->channel);
    m_form.collect(c);
    c.addresses = m_addresses->addresses();
    c.attributes.clear();
    for (int row = 0; row < m_ui->attributes->rowCount(); ++row) {
        const QTableWidgetItem *name = m_ui->attributes->item(row, 0);
        const QTableWidgetItem *value = m_ui->attributes->item(row, 1);
        if (name != nullptr && !name->text().trimmed().isEmpty())
            c.attributes.insert(name->text(), value != nullptr ? value->text() : QString());
    }
    return normalised(c);
}

bool CustomerEditor::isModified() const
{
    if (!m_ui->tabs->isEnabled())
        return false;
    const bool activeChanged = m_ui->active->isChecked() != (m_base.status != Customer::Status::Deactivated);
    return activeChanged || !m_ui->password->text().isEmpty() || (m_ui->invite->isEnabled() && m_ui->invite->isChecked()) ||
           !difference(normalised(m_base), collected()).isEmpty();
}

FieldProblems CustomerEditor::allProblems() const
{
    FieldProblems problems = validate(collected());
    const QString password = m_ui->password->text();
    if (!password.isEmpty()) {
        if (const QString why = password::problem(password, aboutCustomer(collected())); !why.isEmpty())
            problems << FieldProblem{u"password"_s, why};
        if (password != m_ui->password_confirmation->text())
            problems << FieldProblem{u"password_confirmation"_s, tr("The two passwords differ.")};
    }
    return problems;
}

void CustomerEditor::showProblems(const FieldProblems &problems)
{
    FieldProblems ofAddresses;
    FieldProblems others;
    for (const FieldProblem &problem : problems)
        (problem.field.startsWith(u"address/"_s) ? ofAddresses : others) << problem;
    m_addresses->showProblems(ofAddresses);
    const FieldProblems homeless = m_problems.show(others);
    if (!problems.isEmpty()) {
        showField(others.isEmpty() ? u"addresses"_s : others.first().field);
        m_messages->show(MessageBar::Kind::Warning,
                         homeless.isEmpty() ? tr("Not saved yet: %Ln field(s) need another look.", nullptr, int(problems.size()))
                                            : homeless.first().message);
    }
}

void CustomerEditor::save()
{
    if (m_saving || !m_ui->tabs->isEnabled())
        return;
    const FieldProblems problems = allProblems();
    showProblems(problems);
    if (!problems.isEmpty())
        return;
    if (m_base.id > 0 && !isModified()) {
        accept();
        return;
    }
    const Customer mine = collected();
    const bool wasActive = m_base.status != Customer::Status::Deactivated;
    const bool isActive = m_ui->active->isChecked();
    if (wasActive && !isActive && m_base.id > 0 &&
        !m_services.questions.confirm(
            this, tr("Deactivate"),
            tr("%1 will be signed out of the trade store at once and can't sign in again until re-enabled.")
                .arg(mine.displayName()),
            tr("Deactivate")))
        return;
    m_saving = true;
    m_ui->buttons->setEnabled(false);
    const CustomerSave all{mine, m_ui->password->text(), !wasActive && isActive, wasActive && !isActive,
                           m_ui->invite->isEnabled() && m_ui->invite->isChecked()};
    auto job = [all](Session &session) { return saveCustomer(session, all); };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this,
                   [this, mine](const Result<TakeBack> &result) { stored(result, mine); });
}

void CustomerEditor::stored(const Result<TakeBack> &result, const Customer &mine)
{
    m_saving = false;
    m_ui->buttons->setEnabled(true);
    if (result) {
        m_base = result->after;
        m_draft.settle();
        Q_EMIT saved(*result);
        accept();
        return;
    }
    const Error &error = result.error();
    if (error.kind == Error::Kind::Conflict && error.detail == u"row_version"_s) {
        auto job = [id = m_base.id](Session &session) {
            return Theirs{normalised(CustomersRepository(session).load(id)),
                          PresenceRepository(session).lastChange(u"customer"_s, id)};
        };
        QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this,
                       [this, mine](const Result<Theirs> &theirs) { resolveConflict(theirs, mine); });
        return;
    }
    const bool ofField = error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict;
    if (ofField && findChild<QWidget *>(error.detail) != nullptr)
        showProblems({FieldProblem{error.detail, error.message}});
    else
        m_messages->show(error);
}

void CustomerEditor::resolveConflict(const Result<Theirs> &answer, const Customer &mine)
{
    if (!answer) {
        m_messages->show(answer.error());
        return;
    }
    const Customer &theirs = answer->customer;
    Merge merged = merge(m_base, mine, theirs);
    if (!merged.conflicts.isEmpty()) {
        ConflictDialog dialog(mine.displayName(), merged.conflicts, difference(m_base, theirs),
                              {&fieldLabel,
                               [this](const QString &field, const QString &value) { return shownValue(field, value); },
                               lastChangeInWords(answer->by)},
                              this);
        if (dialog.exec() != QDialog::Accepted) {
            m_messages->show(MessageBar::Kind::Warning,
                             tr("Not saved: somebody else changed this customer meanwhile. Your entries are still here."));
            return;
        }
        for (const FieldChange &choice : dialog.choices())
            setFieldValue(merged.merged, choice.field, choice.after);
    }
    const bool active = m_ui->active->isChecked();
    const bool switched = active != (m_base.status != Customer::Status::Deactivated);
    const bool invite = m_ui->invite->isEnabled() && m_ui->invite->isChecked();
    const QString password = m_ui->password->text();
    const QString confirmation = m_ui->password_confirmation->text();
    m_base = theirs;
    fill(merged.merged);
    if (switched) // else theirs counts: whoever saves a telephone number does not re-enable somebody
        m_ui->active->setChecked(active);
    m_ui->invite->setChecked(invite && m_ui->invite->isEnabled());
    m_ui->password->setText(password);
    m_ui->password_confirmation->setText(confirmation);
    if (!isModified())
        m_messages->show(MessageBar::Kind::Information,
                         tr("The customer is as the other person saved it; nothing of yours was left to save."));
    else
        save();
}

void CustomerEditor::othersChanged(const QString &table, const QList<qint64> &ids)
{
    if (m_base.id == 0 || m_saving)
        return;
    if (table == u"orders"_s)
        searchOrders();
    if ((table == u"customers"_s || table.isEmpty()) && (ids.isEmpty() || ids.contains(m_base.id))) {
        if (!isModified())
            reload();
        else
            sayOthersChanged();
    }
}

QString CustomerEditor::othersChangedInWords()
{
    return tr("Somebody may just have changed this customer. You will be asked about fields that both of you changed.");
}

} // namespace kontor

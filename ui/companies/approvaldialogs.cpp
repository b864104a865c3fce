// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/approvaldialogs.h"

#include "approvals/approvalrulesrepository.h"
#include "base/fieldwidgets.h"
#include "base/money.h"
#include "budgets/budgetsrepository.h"
#include "companies/ticklist.h"
#include "fields/fieldset.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

void fillNamed(QListWidget *list, const QList<std::pair<qint64, QString>> &all, const QList<qint64> &chosen)
{
    for (const auto &[id, name] : all)
        addTick(list, name, id, chosen.contains(id));
}

void fillUnits(QListWidget *list, const QList<BusinessUnit> &units, const QList<qint64> &chosen)
{
    for (const BusinessUnit &unit : units)
        addTick(list, unitPath(units, unit.id), unit.id, chosen.contains(unit.id));
}

void fillRoles(QListWidget *list, const QList<CompanyRole> &roles, const QList<qint64> &chosen)
{
    for (const CompanyRole &role : roles)
        addTick(list, role.name, role.id, chosen.contains(role.id));
}

/// Those who are there; whoever left only while they are named.
void fillPeople(QListWidget *list, const QList<CompanyUser> &users, const QList<qint64> &chosen)
{
    for (const CompanyUser &one : users) {
        if (one.isPresent() || chosen.contains(one.id))
            addTick(list, one.email.isEmpty() ? one.person() : u"%1 (%2)"_s.arg(one.person(), one.email), one.id,
                    chosen.contains(one.id));
    }
}

} // namespace

BudgetDialog::BudgetDialog(const Services &services, const Budget &budget, const ApprovalChoices &choices, QWidget *parent)
    : RecordDialog(services, budget.id > 0 ? tr("Budget") : tr("New budget"), parent)
    , m_budget(budget)
    , m_amount(new QLineEdit(m_form))
    , m_units(tickList(m_form, tr("Business units")))
    , m_costCentres(tickList(m_form, tr("Cost centres")))
    , m_people(tickList(m_form, tr("Employees")))
    , m_categories(tickList(m_form, tr("Only these categories")))
    , m_approvers(tickList(m_form, tr("Who approves what exceeds it")))
{
    setObjectName(u"budgetDialog"_s);
    const auto field = [this](const QString &name) {
        const FieldInfo &info = *budgetFields().find(name);
        addRow(info.label(), makeFieldWidget(info, m_services.directory.directory(), m_form), name);
    };
    field(u"name"_s);
    addRow(budgetFields().find(u"amount"_s)->label(), m_amount, u"amount"_s);
    for (const QString &name : {u"currency"_s, u"period"_s, u"rule"_s, u"owner"_s})
        field(name);
    addRow(tr("Business units"), m_units, u"units"_s);
    addRow(tr("Cost centres"), m_costCentres, u"cost_centres"_s);
    addRow(tr("Employees"), m_people, u"people"_s);
    addRow(tr("Only these categories"), m_categories, u"categories"_s);
    addRow(tr("Who approves what exceeds it"), m_approvers, u"approvers"_s);
    for (const QString &name : {u"begins"_s, u"ends"_s, u"first_month"_s, u"warn_percent"_s, u"carry_over"_s, u"active"_s})
        field(name);
    if (budget.id > 0) {
        m_reason = new QLineEdit(m_form);
        constexpr int reasonMax = 200;
        m_reason->setMaxLength(reasonMax);
        addRow(tr("Why the amount changes"), m_reason, u"reason"_s);
    }
    FieldForm<Budget>(m_form, budgetFields()).fill(budget);
    for (const QString &name : {u"begins"_s, u"ends"_s})
        qobject_cast<QLineEdit *>(fieldWidget(m_form, name))->setPlaceholderText(u"2026-12-31"_s);
    m_amount->setText(budget.id > 0 ? amountInFiles(budget.amountMinor, budget.currency) : QString());
    setFieldText(fieldWidget(m_form, u"currency"_s), budget.currency.isEmpty() ? choices.currency : budget.currency);
    fillUnits(m_units, choices.units, budget.unitIds);
    fillNamed(m_costCentres, choices.costCentres, budget.costCentreIds);
    fillPeople(m_people, choices.users, budget.userIds);
    fillNamed(m_categories, choices.categories, budget.categoryIds);
    fillPeople(m_approvers, choices.users, budget.approverIds);
    m_categories->setToolTip(tr("None ticked: all products count."));
    m_approvers->setToolTip(tr("None ticked: the administrators."));
    connect(qobject_cast<QComboBox *>(fieldWidget(m_form, u"owner"_s)), &QComboBox::currentIndexChanged, this,
            [this] { showWhose(); });
    showWhose();
    fieldWidget(m_form, u"name"_s)->setFocus();
}

/// Only the list that `owner` asks for.
void BudgetDialog::showWhose()
{
    auto *rows = qobject_cast<QFormLayout *>(m_form->layout());
    const QString owner = fieldText(fieldWidget(m_form, u"owner"_s));
    rows->setRowVisible(m_units, owner == u"units"_s);
    rows->setRowVisible(m_costCentres, owner == u"cost_centres"_s);
    rows->setRowVisible(m_people, owner == u"employees"_s);
}

Budget BudgetDialog::collected() const
{
    Budget out = m_budget;
    FieldForm<Budget>(m_form, budgetFields()).collect(out);
    out.currency = out.currency.trimmed().toUpper();
    out.amountMinor = parseMoney(m_amount->text().trimmed(), out.currency);
    out.unitIds = out.owner == u"units"_s ? ticked(m_units) : QList<qint64>();
    out.costCentreIds = out.owner == u"cost_centres"_s ? ticked(m_costCentres) : QList<qint64>();
    out.userIds = out.owner == u"employees"_s ? ticked(m_people) : QList<qint64>();
    out.categoryIds = ticked(m_categories);
    out.approverIds = ticked(m_approvers);
    return out;
}

FieldProblems BudgetDialog::problems() const
{
    FieldProblems out = validate(collected());
    for (FieldProblem &one : out) {
        if (one.field == u"whose"_s)
            one.field = u"owner"_s;
    }
    return out;
}

std::function<qint64(Session &)> BudgetDialog::job() const
{
    return [budget = collected(), reason = m_reason != nullptr ? m_reason->text() : QString()](Session &session) {
        return BudgetsRepository(session).save(budget, reason);
    };
}

ApprovalRuleDialog::ApprovalRuleDialog(const Services &services, const ApprovalRule &rule, const ApprovalChoices &choices,
                                       QWidget *parent)
    : RecordDialog(services, rule.id > 0 ? tr("Approval rule") : tr("New approval rule"), parent)
    , m_rule(rule)
    , m_amount(new QLineEdit(m_form))
    , m_categories(tickList(m_form, tr("Categories")))
    , m_units(tickList(m_form, tr("Only in these units")))
    , m_roles(tickList(m_form, tr("Only with these roles")))
{
    setObjectName(u"approvalRuleDialog"_s);
    const auto field = [this](const QString &name) {
        const FieldInfo &info = *approvalRuleFields().find(name);
        addRow(info.label(), makeFieldWidget(info, m_services.directory.directory(), m_form), name);
    };
    field(u"name"_s);
    field(u"condition"_s);
    addRow(approvalRuleFields().find(u"amount"_s)->label(), m_amount, u"amount"_s);
    field(u"currency"_s);
    field(u"products"_s);
    addRow(tr("Categories"), m_categories, u"categories"_s);
    addRow(tr("Only in these units"), m_units, u"units"_s);
    addRow(tr("Only with these roles"), m_roles, u"roles"_s);
    int place = 0;
    for (const ApprovalStep &step : {rule.step1, rule.step2, rule.step3})
        addStep(++place, step, choices);
    field(u"active"_s);
    FieldForm<ApprovalRule>(m_form, approvalRuleFields()).fill(rule);
    m_amount->setText(rule.id > 0 && rule.condition == u"total"_s ? amountInFiles(rule.amountMinor, rule.currency) : QString());
    setFieldText(fieldWidget(m_form, u"currency"_s), rule.currency.isEmpty() ? choices.currency : rule.currency);
    fillNamed(m_categories, choices.categories, rule.categoryIds);
    fillUnits(m_units, choices.units, rule.unitIds);
    fillRoles(m_roles, choices.roles, rule.roleIds);
    m_units->setToolTip(tr("None ticked: all of them."));
    m_roles->setToolTip(m_units->toolTip());
    connect(qobject_cast<QComboBox *>(fieldWidget(m_form, u"condition"_s)), &QComboBox::currentIndexChanged, this,
            [this] { showNeeded(); });
    for (const StepWidgets &step : std::as_const(m_steps))
        connect(step.who, &QComboBox::currentIndexChanged, this, [this] { showNeeded(); });
    showNeeded();
    fieldWidget(m_form, u"name"_s)->setFocus();
}

void ApprovalRuleDialog::addStep(int place, const ApprovalStep &step, const ApprovalChoices &choices)
{
    const QString name = u"step%1"_s.arg(place);
    const FieldInfo &info = *approvalRuleFields().find(name);
    StepWidgets widgets{qobject_cast<QComboBox *>(makeFieldWidget(info, m_services.directory.directory(), m_form)),
                        tickList(m_form, tr("Roles")), tickList(m_form, tr("People")), new QCheckBox(m_form)};
    if (place == 1)
        widgets.who->removeItem(widgets.who->findData(u"none"_s));
    addRow(info.label(), widgets.who, name);
    addRow(tr("Roles"), widgets.roles, name + u"_roles"_s);
    addRow(tr("People"), widgets.people, name + u"_people"_s);
    addRow(approvalRuleFields().find(name + u"_all"_s)->label(), widgets.all, name + u"_everyone"_s);
    fillRoles(widgets.roles, choices.roles, step.who == u"roles"_s ? step.ids : QList<qint64>());
    fillPeople(widgets.people, choices.users, step.who == u"people"_s ? step.ids : QList<qint64>());
    widgets.all->setChecked(step.everyone);
    m_steps << widgets;
}

/// Only the rows that the condition and the steps ask for.
void ApprovalRuleDialog::showNeeded()
{
    auto *rows = qobject_cast<QFormLayout *>(m_form->layout());
    const QString condition = fieldText(fieldWidget(m_form, u"condition"_s));
    rows->setRowVisible(m_amount, condition == u"total"_s);
    rows->setRowVisible(fieldWidget(m_form, u"currency"_s), condition == u"total"_s);
    rows->setRowVisible(fieldWidget(m_form, u"products"_s), condition == u"products"_s);
    rows->setRowVisible(m_categories, condition == u"category"_s);
    bool reached = true;
    for (const StepWidgets &step : std::as_const(m_steps)) {
        const QString who = step.who->currentData().toString();
        rows->setRowVisible(step.who, reached);
        rows->setRowVisible(step.roles, reached && who == u"roles"_s);
        rows->setRowVisible(step.people, reached && who == u"people"_s);
        rows->setRowVisible(step.all, reached && (who == u"roles"_s || who == u"people"_s));
        reached = reached && who != u"none"_s;
    }
}

ApprovalRule ApprovalRuleDialog::collected() const
{
    ApprovalRule out = m_rule;
    FieldForm<ApprovalRule>(m_form, approvalRuleFields()).collect(out);
    out.currency = out.currency.trimmed().toUpper();
    out.amountMinor = parseMoney(m_amount->text().trimmed(), out.currency);
    out.categoryIds = ticked(m_categories);
    out.unitIds = ticked(m_units);
    out.roleIds = ticked(m_roles);
    bool reached = true;
    int place = 0;
    for (ApprovalStep ApprovalRule::*step : {&ApprovalRule::step1, &ApprovalRule::step2, &ApprovalRule::step3}) {
        const StepWidgets &widgets = m_steps[place++];
        ApprovalStep &one = out.*step;
        one.who = reached ? widgets.who->currentData().toString() : u"none"_s;
        one.ids = one.who == u"roles"_s    ? ticked(widgets.roles)
                  : one.who == u"people"_s ? ticked(widgets.people)
                                           : QList<qint64>();
        one.everyone = widgets.all->isChecked() && !one.ids.isEmpty();
        reached = reached && one.who != u"none"_s;
    }
    return out;
}

FieldProblems ApprovalRuleDialog::problems() const { return validate(collected()); }

std::function<qint64(Session &)> ApprovalRuleDialog::job() const
{
    return [rule = collected()](Session &session) { return ApprovalRulesRepository(session).save(rule); };
}

} // namespace kontor

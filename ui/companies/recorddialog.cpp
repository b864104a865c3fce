// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/recorddialog.h"

#include "access/access.h"
#include "base/fieldwidgets.h"
#include "base/helptopic.h"
#include "base/messagebar.h"
#include "base/money.h"
#include "base/windowfit.h"
#include "channels/channel.h"
#include "companies/companiesrepository.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(const Services &services, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_form(new QWidget(this))
    , m_rows(new QFormLayout(m_form))
    , m_messages(new MessageBar(this))
    , m_problems(m_form)
{
    setHelp(this, u"companies"_s);
    setWindowTitle(title);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"save"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resizeWithin(this, {640, 420});
}

void RecordDialog::addRow(const QString &label, QWidget *widget, const QString &name)
{
    widget->setObjectName(name);
    widget->setAccessibleName(label);
    m_rows->addRow(label, widget);
    if (m_last != nullptr)
        setTabOrder(m_last, widget);
    m_last = widget;
    setTabOrder(widget, m_save); // made before, and comes behind
}

void RecordDialog::addFields(const FieldList &fields, const QStringList &but)
{
    for (const FieldInfo *field : fields.with(FieldTrait::Edited)) {
        if (!but.contains(field->name))
            addRow(field->label(), makeFieldWidget(*field, m_services.directory.directory(), m_form, tr("None of its own")),
                   field->name);
    }
}

void RecordDialog::save()
{
    const FieldProblems found = problems();
    m_problems.show(found);
    if (!found.isEmpty() || !m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    m_messages->clear();
    QCoro::connect(m_services.database.run(Lane::Edit, job()), this, [this](const Result<qint64> &done) {
        m_save->setEnabled(true);
        const bool ofField = !done && done.error().kind == Error::Kind::Invalid && !done.error().detail.isEmpty() &&
                             fieldWidget(m_form, done.error().detail) != nullptr;
        if (ofField) {
            m_problems.show({FieldProblem{done.error().detail, done.error().message}});
            return;
        }
        if (!done) {
            m_messages->show(done.error());
            return;
        }
        Q_EMIT saved();
        accept();
    });
}

UnitDialog::UnitDialog(const Services &services, const BusinessUnit &unit, const QList<BusinessUnit> &units, QWidget *parent)
    : RecordDialog(services, unit.id > 0 ? tr("Business unit") : tr("New business unit"), parent)
    , m_unit(unit)
    , m_parent(new QComboBox(m_form))
{
    setObjectName(u"unitDialog"_s);
    addFields(unitFields(), {u"parent_id"_s});
    m_parent->addItem(tr("the company"), qint64(0));
    const QList<qint64> inside = unit.id > 0 ? unitsBelow(units, unit.id) : QList<qint64>();
    for (const BusinessUnit &one : units) {
        if (!inside.contains(one.id))
            m_parent->addItem(unitPath(units, one.id), one.id);
    }
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(unit.parentId)));
    addRow(tr("Part of"), m_parent, u"parent_id"_s);
    FieldForm<BusinessUnit>(m_form, unitFields()).fill(unit);
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(unit.parentId)));
    fieldWidget(m_form, u"name"_s)->setFocus();
}

BusinessUnit UnitDialog::collected() const
{
    BusinessUnit out = m_unit;
    FieldForm<BusinessUnit>(m_form, unitFields()).collect(out);
    out.parentId = m_parent->currentData().toLongLong();
    return out;
}

FieldProblems UnitDialog::problems() const { return validate(collected()); }

std::function<qint64(Session &)> UnitDialog::job() const
{
    return [unit = collected()](Session &session) { return CompaniesRepository(session).saveUnit(unit); };
}

RoleDialog::RoleDialog(const Services &services, const CompanyRole &role, QWidget *parent)
    : RecordDialog(services, role.id > 0 ? tr("Role") : tr("New role"), parent)
    , m_role(role)
{
    setObjectName(u"roleDialog"_s);
    addFields(companyRoleFields(), {u"permissions"_s});
    FieldForm<CompanyRole>(m_form, companyRoleFields()).fill(role);
    const QHash<QString, Scope> granted = permissionsOf(role.permissions);
    for (const Permission &permission : allPermissions()) {
        auto *box = new QComboBox(m_form);
        box->addItem(tr("no"), int(Scope::None));
        if (permission.reaches) {
            for (const Scope scope : {Scope::Own, Scope::Unit, Scope::Tree, Scope::Company})
                box->addItem(scopeLabel(scope), int(scope));
        } else {
            box->addItem(tr("yes"), int(Scope::Company));
        }
        box->setCurrentIndex(std::max(0, box->findData(int(granted.value(permission.name, Scope::None)))));
        addRow(permission.label(), box, u"permission_"_s + permission.name);
        m_permissions.insert(permission.name, box);
    }
    QString currency;
    for (const QString &permission : limitedPermissions()) {
        auto *amount = new QLineEdit(m_form);
        const AmountLimit limit = limitIn(role.permissions, permission);
        amount->setPlaceholderText(tr("any amount"));
        amount->setText(limit.isNone() ? QString() : amountInFiles(limit.minor, limit.currency));
        currency = limit.isNone() ? currency : limit.currency;
        addRow(permission == u"buy"_s ? tr("Buy up to") : tr("Approve up to"), amount, permission + u"_up_to"_s);
        m_limits.insert(permission, amount);
    }
    const Directory &directory = services.directory.directory();
    if (const Channel *channel = directory.channel(role.channelId); currency.isEmpty() && channel != nullptr) {
        const PriceTier *tier = directory.priceTier(channel->priceTierId);
        currency = tier != nullptr ? tier->currency : QString();
    }
    m_currency = new QLineEdit(currency, m_form);
    m_currency->setMaxLength(3); // ISO 4217
    addRow(tr("Currency of these amounts"), m_currency, u"limit_currency"_s);
    fieldWidget(m_form, u"name"_s)->setFocus();
}

CompanyRole RoleDialog::collected() const
{
    CompanyRole out = m_role;
    FieldForm<CompanyRole>(m_form, companyRoleFields()).collect(out);
    QHash<QString, Scope> granted;
    for (auto it = m_permissions.begin(); it != m_permissions.end(); ++it)
        granted.insert(it.key(), Scope((*it)->currentData().toInt()));
    out.permissions = permissionsText(granted);
    const QString currency = m_currency->text().trimmed().toUpper();
    for (const QString &permission : limitedPermissions()) {
        const QString typed = m_limits.value(permission)->text().trimmed();
        if (!typed.isEmpty())
            out.permissions = withLimit(out.permissions, permission, {parseMoney(typed, currency), currency});
    }
    return out;
}

FieldProblems RoleDialog::problems() const
{
    FieldProblems out = validate(collected());
    const QString currency = m_currency->text().trimmed().toUpper();
    for (const QString &permission : limitedPermissions()) {
        const QString typed = m_limits.value(permission)->text().trimmed();
        if (!typed.isEmpty() && parseMoney(typed, currency) < 0)
            out << FieldProblem{permission + u"_up_to"_s, tr("Write an amount such as 1000.00.")};
        if (!typed.isEmpty() && !isCurrency(currency))
            out << FieldProblem{u"limit_currency"_s, tr("Write the currency by its three letters, as EUR.")};
    }
    return out;
}

std::function<qint64(Session &)> RoleDialog::job() const
{
    return [role = collected()](Session &session) { return CompaniesRepository(session).saveRole(role); };
}

} // namespace kontor

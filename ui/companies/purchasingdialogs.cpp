// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/purchasingdialogs.h"

#include "base/combos.h"
#include "base/fieldwidgets.h"
#include "base/text.h"
#include "channels/channel.h"
#include "companies/ticklist.h"
#include "countries/countries.h"
#include "orders/checkoutoptions.h"
#include "purchasing/purchasingrepository.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// A box that begins with having none. `text` answers what each is called.
template <typename Record, typename Text>
QComboBox *boxOf(QWidget *parent, const QList<Record> &all, qint64 chosen, const QString &none, Text text)
{
    auto *box = new QComboBox(parent);
    box->addItem(none, qint64(0));
    for (const Record &one : all)
        box->addItem(text(one), one.id);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

qint64 chosenIn(const QWidget *form, const QString &name)
{
    const auto *box = form->findChild<QComboBox *>(name);
    return box != nullptr ? box->currentData().toLongLong() : 0;
}

} // namespace

UnitsChooser::UnitsChooser(const QList<BusinessUnit> &units, QWidget *parent)
    : QWidget(parent)
    , m_everyone(new QCheckBox(tr("&All units"), this))
    , m_units(tickList(this, tr("Units")))
{
    m_everyone->setObjectName(u"everyone_box"_s);
    m_units->setObjectName(u"unit_list"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_everyone);
    layout->addWidget(m_units);
    for (const BusinessUnit &unit : inTreeOrder(units))
        addTick(m_units, unitPath(units, unit.id), unit.id, false);
    setFocusProxy(m_everyone);
    connect(m_everyone, &QCheckBox::toggled, this, [this](bool on) {
        m_units->setEnabled(!on);
        Q_EMIT everyoneChanged(on);
    });
}

void UnitsChooser::set(bool everyone, const QList<qint64> &unitIds)
{
    for (int row = 0; row < m_units->count(); ++row)
        m_units->item(row)->setCheckState(unitIds.contains(m_units->item(row)->data(Qt::UserRole).toLongLong()) ? Qt::Checked
                                                                                                                : Qt::Unchecked);
    m_everyone->setChecked(everyone);
    m_units->setEnabled(!everyone);
}

bool UnitsChooser::everyone() const { return m_everyone->isChecked(); }
QList<qint64> UnitsChooser::unitIds() const { return everyone() ? QList<qint64>() : ticked(m_units); }

CompanyAddressDialog::CompanyAddressDialog(const Services &services, const CompanyAddress &address,
                                           const QList<BusinessUnit> &units, QWidget *parent)
    : RecordDialog(services, address.id > 0 ? tr("Address") : tr("New address"), parent)
    , m_address(address)
    , m_country(new QComboBox(m_form))
    , m_units(new UnitsChooser(units, m_form))
{
    setObjectName(u"companyAddressDialog"_s);
    m_country->addItem(QString(), QString());
    QList<std::pair<QString, QString>> byName;
    for (const QString &code : Countries::instance().codes())
        byName.append({Countries::instance().displayName(code, text::readersLocale().name()), code});
    std::sort(byName.begin(), byName.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, code] : std::as_const(byName))
        m_country->addItem(name, code);
    addFields(companyAddressFields(), {u"country"_s, u"country_code"_s, u"province_code"_s, u"everyone"_s});
    addRow(companyAddressFields().find(u"country"_s)->label(), m_country, u"country_code"_s);
    addRow(tr("Used by"), m_units, u"units"_s);
    FieldForm<CompanyAddress>(m_form, companyAddressFields()).fill(address);
    m_country->setCurrentIndex(std::max(0, m_country->findData(address.countryCode)));
    m_units->set(address.everyone, address.unitIds);
    fieldWidget(m_form, u"line1"_s)->setFocus();
}

CompanyAddress CompanyAddressDialog::collected() const
{
    CompanyAddress out = m_address;
    FieldForm<CompanyAddress>(m_form, companyAddressFields()).collect(out);
    if (const QString code = m_country->currentData().toString(); !code.isEmpty() || m_address.countryCode.isEmpty()) {
        out.countryCode = code;
        out.country = Countries::instance().name(code);
    }
    if (out.province != m_address.province || out.countryCode != m_address.countryCode)
        out.provinceCode.clear(); // follows from the name
    out.everyone = m_units->everyone();
    out.unitIds = m_units->unitIds();
    return normalised(out);
}

FieldProblems CompanyAddressDialog::problems() const { return validate(collected()); }

std::function<qint64(Session &)> CompanyAddressDialog::job() const
{
    return [address = collected()](Session &session) { return PurchasingRepository(session).save(address); };
}

CostCentreDialog::CostCentreDialog(const Services &services, const CostCentre &costCentre, const QList<BusinessUnit> &units,
                                   const QList<CompanyUser> &users, QWidget *parent)
    : RecordDialog(services, costCentre.id > 0 ? tr("Cost centre") : tr("New cost centre"), parent)
    , m_costCentre(costCentre)
    , m_units(new UnitsChooser(units, m_form))
    , m_people(tickList(m_form, tr("People")))
{
    setObjectName(u"costCentreDialog"_s);
    addFields(costCentreFields(), {u"everyone"_s, u"approver_id"_s});
    addRow(tr("Used by"), m_units, u"units"_s);
    addRow(tr("And by"), m_people, u"people"_s);
    QList<CompanyUser> approvers = users;
    approvers.removeIf([&costCentre](const CompanyUser &one) { return !one.isPresent() && one.id != costCentre.approverId; });
    addRow(costCentreFields().find(u"approver_id"_s)->label(),
           boxOf(m_form, approvers, costCentre.approverId, tr("Nobody"), [](const CompanyUser &one) { return one.person(); }),
           u"approver"_s);
    for (const CompanyUser &one : users) {
        const bool named = costCentre.userIds.contains(one.id);
        if (named || one.isPresent())
            addTick(m_people, one.email.isEmpty() ? one.customer : u"%1 (%2)"_s.arg(one.customer, one.email), one.id, named);
    }
    FieldForm<CostCentre>(m_form, costCentreFields()).fill(costCentre);
    connect(m_units, &UnitsChooser::everyoneChanged, m_people, &QWidget::setDisabled);
    m_units->set(costCentre.everyone, costCentre.unitIds);
    m_people->setDisabled(costCentre.everyone);
    fieldWidget(m_form, u"code"_s)->setFocus();
}

CostCentre CostCentreDialog::collected() const
{
    CostCentre out = m_costCentre;
    FieldForm<CostCentre>(m_form, costCentreFields()).collect(out);
    out.everyone = m_units->everyone();
    out.unitIds = m_units->unitIds();
    out.userIds = out.everyone ? QList<qint64>() : ticked(m_people);
    out.approverId = chosenIn(m_form, u"approver"_s);
    return out;
}

FieldProblems CostCentreDialog::problems() const { return validate(collected()); }

std::function<qint64(Session &)> CostCentreDialog::job() const
{
    return [costCentre = collected()](Session &session) { return PurchasingRepository(session).save(costCentre); };
}

CheckoutDialog::CheckoutDialog(const Services &services, const CheckoutDefaults &defaults, const QString &whose,
                               const QList<qint64> &allowed, const CheckoutChoices &choices, QWidget *parent)
    : RecordDialog(services, tr("What a checkout begins with: %1").arg(whose), parent)
    , m_defaults(defaults)
    , m_allowed(tickList(m_form, tr("Ways to pay")))
{
    setObjectName(u"checkoutDialog"_s);
    const QString none = defaults.unitId == 0 ? tr("Nothing set") : tr("As above it");
    const auto label = [](const QString &field) { return checkoutDefaultsFields().find(field)->label(); };
    const auto address = [](const CompanyAddress &one) { return orderAddressText(one, {}); };
    const auto costCentre = [](const CostCentre &one) { return one.label(); };
    const auto payment = [](const PaymentMethod &one) { return paymentLabel(one.name, one.days); };
    const auto add = [&](const QString &field, QComboBox *box) { addRow(label(field), box, field); };
    add(u"billing_id"_s, boxOf(m_form, choices.addresses, defaults.billingId, none, address));
    add(u"shipping_id"_s, boxOf(m_form, choices.addresses, defaults.shippingId, none, address));
    add(u"payment_id"_s, boxOf(m_form, choices.payments, defaults.paymentId, none, payment));
    add(u"cost_centre_id"_s, boxOf(m_form, choices.costCentres, defaults.costCentreId, none, costCentre));
    QWidget *reference = makeFieldWidget(*checkoutDefaultsFields().find(u"reference"_s), services.directory.directory(), m_form);
    setFieldText(reference, defaults.reference);
    qobject_cast<QLineEdit *>(reference)->setPlaceholderText(u"{cost_centre} {date}"_s);
    reference->setToolTip(tr("{date}, {unit}, {name} and {cost_centre} are filled in."));
    addRow(label(u"reference"_s), reference, u"reference"_s);
    for (const PaymentMethod &one : choices.payments)
        addTick(m_allowed, payment(one), one.id, allowed.isEmpty() || allowed.contains(one.id));
    addRow(tr("Ways to pay"), m_allowed, u"payments"_s);
    m_allowed->setEnabled(!choices.payments.isEmpty());
}

CheckoutDefaults CheckoutDialog::collected() const
{
    CheckoutDefaults out = m_defaults;
    out.billingId = chosenIn(m_form, u"billing_id"_s);
    out.shippingId = chosenIn(m_form, u"shipping_id"_s);
    out.paymentId = chosenIn(m_form, u"payment_id"_s);
    out.costCentreId = chosenIn(m_form, u"cost_centre_id"_s);
    out.reference = fieldText(fieldWidget(m_form, u"reference"_s));
    return out;
}

QList<qint64> CheckoutDialog::allowed() const
{
    const QList<qint64> out = ticked(m_allowed);
    return out.size() == m_allowed->count() ? QList<qint64>() : out;
}

FieldProblems CheckoutDialog::problems() const
{
    FieldProblems out = validate(collected());
    if (m_allowed->count() > 0 && ticked(m_allowed).isEmpty())
        out << FieldProblem{u"payments"_s, tr("Leave one way to pay at least.")};
    return out;
}

std::function<qint64(Session &)> CheckoutDialog::job() const
{
    return [defaults = collected(), allowed = allowed()](Session &session) {
        PurchasingRepository purchasing(session);
        purchasing.save(defaults);
        purchasing.allowPayments(defaults.channelId, defaults.companyId, defaults.unitId, allowed);
        return defaults.companyId;
    };
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/attachdialog.h"

#include "base/dialogkeys.h"
#include "base/helptopic.h"
#include "base/messagebar.h"
#include "base/rightguard.h"
#include "base/windowfit.h"
#include "companies/companiesrepository.h"
#include "imports/members/attaching.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int foundMax = 30;
constexpr int delayMs = 200;

void addRole(QListWidget *list, const CompanyRole &role, bool ticked)
{
    auto *item = new QListWidgetItem(role.name, list);
    item->setData(Qt::UserRole, role.id);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

} // namespace

AttachDialog::AttachDialog(const Services &services, qint64 channelId, const QList<qint64> &customerIds, const QString &whom,
                           qint64 companyId, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_channelId(channelId)
    , m_customers(customerIds)
    , m_messages(new MessageBar(this))
    , m_search(new QLineEdit(this))
    , m_company(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_assigned(new QListWidget(this))
    , m_unassigned(new QListWidget(this))
    , m_administrator(new QCheckBox(tr("Is an &administrator"), this))
    , m_move(new QCheckBox(tr("&Leaves the companies that they belong to"), this))
    , m_delay(new QTimer(this))
{
    setObjectName(u"attachDialog"_s);
    setHelp(this, u"companies"_s);
    setWindowTitle(tr("Attach to company"));
    m_search->setObjectName(u"companySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Name, code or VAT number"));
    m_search->setAccessibleName(tr("Search companies"));
    markAsSearch(m_search);
    m_company->setObjectName(u"company"_s);
    m_unit->setObjectName(u"unit"_s);
    m_assigned->setObjectName(u"assigned"_s);
    m_assigned->setAccessibleName(tr("Assigned roles"));
    m_unassigned->setObjectName(u"unassigned"_s);
    m_unassigned->setAccessibleName(tr("Unassigned roles"));
    m_administrator->setObjectName(u"administrator"_s);
    m_administrator->setToolTip(tr("May everything in the company, and has no roles."));
    m_move->setObjectName(u"move"_s);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (companyId == 0)
        form->addRow(tr("&Find:"), m_search);
    m_search->setVisible(companyId == 0);
    form->addRow(tr("&Company:"), m_company);
    form->addRow(tr("&Business unit:"), m_unit);
    auto *roles = new QHBoxLayout;
    for (const auto &[label, list] : {std::pair{tr("Assigned roles"), m_assigned}, {tr("Unassigned roles"), m_unassigned}}) {
        auto *column = new QVBoxLayout;
        column->addWidget(new QLabel(label, this));
        column->addWidget(list);
        roles->addLayout(column);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("A&ttach"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"attach"_s);
    needRight(m_save, u"companies"_s, m_services.directory);
    auto *layout = new QVBoxLayout(this);
    auto *about = new QLabel(whom, this);
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    layout->addWidget(m_messages);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_administrator);
    layout->addLayout(roles, 1);
    layout->addWidget(m_move);
    layout->addWidget(buttons);
    m_delay->setSingleShot(true);
    m_delay->setInterval(delayMs);
    connect(m_delay, &QTimer::timeout, this, &AttachDialog::search);
    connect(m_search, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_company, &QComboBox::currentIndexChanged, this, &AttachDialog::companyChosen);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &AttachDialog::updateButton);
    connect(m_administrator, &QCheckBox::toggled, this, [this](bool on) {
        m_assigned->setEnabled(!on);
        m_unassigned->setEnabled(!on);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &AttachDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithin(this, {560, 520});
    updateButton();
    if (companyId > 0) {
        auto job = [channelId, companyId](Session &session) { return CompaniesRepository(session).load(channelId, companyId); };
        QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<Company> &company) {
            if (company)
                m_company->addItem(company->name, company->id);
            else
                m_messages->show(company.error());
        });
    } else {
        search();
        m_search->setFocus();
    }
}

void AttachDialog::search()
{
    const quint64 asked = ++m_asked;
    auto job = [channel = m_channelId, text = m_search->text()](Session &session) {
        return CompaniesRepository(session).find(channel, text, foundMax);
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this, asked](const Result<QList<Company>> &found) {
        if (asked != m_asked)
            return;
        if (!found) {
            m_messages->show(found.error());
            return;
        }
        const qint64 chosen = m_company->currentData().toLongLong();
        const QSignalBlocker quiet(m_company);
        m_company->clear();
        for (const Company &company : *found) {
            if (letsPeopleIn(company.state))
                m_company->addItem(company.name, company.id);
        }
        m_company->setCurrentIndex(std::max(0, m_company->findData(chosen)));
        companyChosen();
    });
}

void AttachDialog::companyChosen()
{
    m_unit->clear();
    m_assigned->clear();
    m_unassigned->clear();
    updateButton();
    const qint64 company = m_company->currentData().toLongLong();
    if (company == 0)
        return;
    auto job = [channel = m_channelId, company, customer = m_customers.value(0)](Session &session) {
        CompaniesRepository companies(session);
        return Parts{companies.units(channel, company), companies.roles(channel, company),
                     MembershipRepository(session).ofCustomer(channel, customer)};
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this, company](const Result<Parts> &parts) {
        if (company != m_company->currentData().toLongLong())
            return;
        if (parts)
            fillParts(*parts);
        else
            m_messages->show(parts.error());
    });
}

/// Of one customer who belongs to it already, what they have; of others the default role is proposed.
void AttachDialog::fillParts(const Parts &parts)
{
    const CompanyUser *there = nullptr;
    bool elsewhere = false;
    for (const CompanyUser &user : parts.already) {
        if (m_customers.size() == 1 && user.companyId == m_company->currentData().toLongLong())
            there = &user;
        else
            elsewhere = true;
    }
    for (const BusinessUnit &unit : parts.units)
        m_unit->addItem(unitPath(parts.units, unit.id), unit.id);
    if (there != nullptr)
        m_unit->setCurrentIndex(std::max(0, m_unit->findData(there->unitId)));
    for (const CompanyRole &role : parts.roles) {
        const bool has = there != nullptr && there->roleIds.contains(role.id);
        addRole(has ? m_assigned : m_unassigned, role, has || (there == nullptr && role.standard));
    }
    m_administrator->setChecked(there != nullptr && there->administrator);
    m_move->setVisible(elsewhere || m_customers.size() > 1);
    updateButton();
}

QList<qint64> AttachDialog::rolesChosen() const
{
    QList<qint64> out;
    for (const QListWidget *list : {m_assigned, m_unassigned}) {
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->checkState() == Qt::Checked)
                out << list->item(i)->data(Qt::UserRole).toLongLong();
        }
    }
    return out;
}

void AttachDialog::updateButton() { m_save->setEnabled(m_company->currentIndex() >= 0 && m_unit->currentIndex() >= 0); }

void AttachDialog::save()
{
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    m_messages->clear();
    Attachment wanted;
    wanted.channelId = m_channelId;
    wanted.companyId = m_company->currentData().toLongLong();
    wanted.unitId = m_unit->currentData().toLongLong();
    wanted.roleIds = rolesChosen();
    wanted.administrator = m_administrator->isChecked();
    wanted.move = m_move->isVisible() && m_move->isChecked();
    auto job = [wanted, customers = m_customers](Session &session) { return attachAsBatch(session, customers, wanted); };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this,
                   [this, company = m_company->currentText()](const Result<Attached> &done) {
                       updateButton();
                       if (!done) {
                           m_messages->show(done.error());
                           return;
                       }
                       Q_EMIT attached(tr("%Ln customer(s) attached to %1.", nullptr, done->customers).arg(company) + u' ' +
                                       tr("It is a batch, which can be undone on the Imports page."));
                       accept();
                   });
}

} // namespace kontor

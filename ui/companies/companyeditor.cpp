// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/companyeditor.h"

#include "activity/activityrepository.h"
#include "activitylog/activitylog.h"
#include "base/combos.h"
#include "base/fieldwidgets.h"
#include "base/helptopic.h"
#include "base/listparts.h"
#include "base/messagebar.h"
#include "base/rightguard.h"
#include "base/text.h"
#include "base/windowfit.h"
#include "companies/approvaltabs.h"
#include "companies/companiesrepository.h"
#include "companies/companyorders.h"
#include "companies/listrows.h"
#include "companies/purchasingtabs.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

CompanyEditor::CompanyEditor(const Services &services, qint64 id, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_id(id)
    , m_messages(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_form(new QWidget(this))
    , m_problems(m_form)
{
    setObjectName(u"companyEditor"_s);
    setHelp(this, u"companies"_s);
    setWindowTitle(id > 0 ? tr("Company") : tr("New company"));
    m_tabs->addTab(makeGeneral(), tr("&General"));
    m_tabs->addTab(makeUnits(), tr("&Business units"));
    m_tabs->addTab(makeUsers(), tr("Company &users"));
    m_tabs->addTab(makeRoles(), tr("&Roles"));
    m_purchasing = new PurchasingTabs(services, m_tabs);
    m_approvals = new ApprovalTabs(services, m_tabs);
    for (RecordTabs *tabs : {static_cast<RecordTabs *>(m_purchasing), static_cast<RecordTabs *>(m_approvals)}) {
        connect(tabs, &RecordTabs::failed, this, [this](const Error &error) { m_messages->show(error); });
        connect(tabs, &RecordTabs::changed, this, &CompanyEditor::load);
    }
    m_orders = new CompanyOrders(services, this);
    connect(m_orders, &CompanyOrders::openRequested, this, &CompanyEditor::orderRequested);
    m_tabs->addTab(m_orders, tr("&Orders"));
    if (!services.directory.rights().may(u"orders|handle_orders"_s))
        m_tabs->setTabVisible(m_tabs->indexOf(m_orders), false);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_orders)
            m_orders->show(m_loaded.company.channelId, m_id);
    });
    m_history = new QTreeWidget(this);
    m_history->setObjectName(u"history"_s);
    m_history->setAccessibleName(tr("What happened to it"));
    m_history->setRootIsDecorated(false);
    m_history->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Details")});
    m_tabs->addTab(m_history, tr("&History"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"save"_s);
    needRight(m_save, u"companies"_s, m_services.directory);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { save(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &CompanyEditor::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    resizeWithin(this, {1000, 620});
    connect(&m_services.database, &Database::changed, this, [this](const QString &table, const QList<qint64> &ids) {
        if (m_id > 0 && (table.isEmpty() || (table == u"companies"_s && (ids.isEmpty() || ids.contains(m_id)))))
            load();
    });
    if (id > 0) {
        load();
    } else {
        for (int i = 1; i < m_tabs->count(); ++i)
            m_tabs->setTabEnabled(i, false);
        fill({});
    }
}

QWidget *CompanyEditor::makeGeneral()
{
    auto *form = new QFormLayout(m_form);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_channel = new QComboBox(m_form);
    fillChannels(m_channel, m_services.directory.directory());
    const auto add = [&](const QString &label, QWidget *widget, const QString &name) {
        widget->setObjectName(name);
        widget->setAccessibleName(label);
        form->addRow(label, widget);
    };
    add(tr("Trade store"), m_channel, u"channel"_s);
    for (const FieldInfo *field : companyFields().with(FieldTrait::Edited)) {
        QWidget *widget = nullptr;
        if (field->name == u"state"_s) {
            auto *box = new QComboBox(m_form);
            for (const QString &state : companyStates())
                box->addItem(companyStateLabel(state), state);
            widget = box;
        } else {
            widget = makeFieldWidget(*field, m_services.directory.directory(), m_form, tr("None of its own"));
        }
        add(field->label(), widget, field->name);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    return scroll;
}

QPushButton *CompanyEditor::addButton(QWidget *page, const QString &name, const QString &text, const std::function<void()> &run,
                                      bool takesRight)
{
    auto *button = new QPushButton(text, page);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (takesRight)
        needRight(button, u"companies"_s, m_services.directory);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QWidget *CompanyEditor::makeUnits()
{
    auto *page = new QWidget(this);
    m_units = new QTreeWidget(page);
    m_units->setObjectName(u"units"_s);
    m_units->setAccessibleName(tr("Business units"));
    m_units->setHeaderLabels({tr("Business unit"), tr("People"), tr("Price tier"), tr("Warehouse")});
    connect(m_units, &QTreeWidget::currentItemChanged, this, &CompanyEditor::updateButtons);
    connect(m_units, &QTreeWidget::itemActivated, this, [this] { editUnit(false); });
    auto *edit = addButton(page, u"editUnit"_s, tr("&Edit…"), [this] { editUnit(false); });
    auto *remove = addButton(page, u"removeUnit"_s, tr("Re&move…"), [this] { removeUnit(); });
    const auto one = [this] { return unit() != nullptr; };
    m_buttons << Guarded{edit, one} << Guarded{remove, [this, one] { return one() && m_loaded.units.size() > 1; }};
    return listPage(page, m_units, {addButton(page, u"newUnit"_s, tr("&New…"), [this] { editUnit(true); }), edit, remove});
}

QWidget *CompanyEditor::makeRoles()
{
    auto *page = new QWidget(this);
    m_roles = makeRows(page, u"roles"_s, tr("Roles"), {tr("Role"), tr("Default"), tr("People"), tr("Permissions")});
    connect(m_roles, &QTableWidget::itemSelectionChanged, this, &CompanyEditor::updateButtons);
    connect(m_roles, &QTableWidget::cellActivated, this, [this] { editRole(false); });
    auto *edit = addButton(page, u"editRole"_s, tr("&Edit…"), [this] { editRole(false); });
    auto *remove = addButton(page, u"removeRole"_s, tr("Re&move…"), [this] { removeRole(); });
    const auto one = [this] { return role() != nullptr; };
    m_buttons << Guarded{edit, one} << Guarded{remove, one};
    return listPage(page, m_roles, {addButton(page, u"newRole"_s, tr("&New…"), [this] { editRole(true); }), edit, remove});
}

QWidget *CompanyEditor::makeUsers()
{
    auto *page = new QWidget(this);
    m_users = makeRows(page, u"users"_s, tr("Company users"),
                       {tr("Name"), tr("E-mail"), tr("Business unit"), tr("Roles"), tr("State")});
    connect(m_users, &QTableWidget::itemSelectionChanged, this, &CompanyEditor::updateButtons);
    const auto open = [this] {
        if (const CompanyUser *one = user())
            Q_EMIT customerRequested(one->customerId);
    };
    connect(m_users, &QTableWidget::cellActivated, this, open);
    const auto change = [this](auto what) {
        if (const CompanyUser *one = user())
            run([what, user = *one](Session &session) {
                MembershipRepository members(session);
                what(members, user);
            });
    };
    const auto one = [this] { return user() != nullptr; };
    const auto present = [this] { return user() != nullptr && user()->isPresent(); };
    const QList<Guarded> buttons = {
        {addButton(page, u"userRoles"_s, tr("Attach a&new…"), [this] { chooseRoles(); }), one},
        {addButton(page, u"userUnit"_s, tr("&Move…"), [this] { chooseUnit(); }), present},
        {addButton(page, u"userAdministrator"_s, tr("Adm&inistrator"),
                   [change] {
                       change([](MembershipRepository &members, const CompanyUser &user) {
                           members.setAdministrator(user.channelId, user.id, !user.administrator);
                       });
                   }),
         present},
        {addButton(page, u"userActive"_s, tr("&Switch off"),
                   [change] {
                       change([](MembershipRepository &members, const CompanyUser &user) {
                           members.setActive(user.channelId, user.id, !user.active);
                       });
                   }),
         present},
        {addButton(page, u"userDetach"_s, tr("&Detach…"),
                   [this, change] {
                       const CompanyUser *who = user();
                       if (who != nullptr &&
                           m_services.questions.confirm(this, tr("Detach"),
                                                        tr("Detach %1 from %2? They stay a customer, with their own orders.")
                                                            .arg(who->customer, m_loaded.company.name),
                                                        tr("Detach")))
                           change([](MembershipRepository &members, const CompanyUser &user) {
                               members.detach(user.channelId, user.id);
                           });
                   }),
         one},
        {addButton(page, u"openUser"_s, tr("O&pen customer"), open, false), one}};
    QList<QPushButton *> row;
    for (const Guarded &guarded : buttons)
        row << guarded.button;
    m_buttons += buttons;
    return listPage(page, m_users, row);
}

void CompanyEditor::load()
{
    auto job = [id = m_id](Session &session) {
        CompaniesRepository companies(session);
        Loaded out;
        const qint64 channel = companies.channelOf(id);
        out.company = companies.load(channel, id);
        out.units = companies.units(channel, id);
        out.roles = companies.roles(channel, id);
        out.users = MembershipRepository(session).users(channel, id);
        return out;
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<Loaded> &loaded) {
        if (loaded)
            fill(*loaded);
        else
            m_messages->show(loaded.error());
    });
}

/// What is typed and not saved stays; the lists follow whoever changed them.
void CompanyEditor::fill(const Loaded &loaded)
{
    const bool typed = m_filled && isModified();
    if (!typed) {
        m_loaded.company = loaded.company;
        FieldForm<Company>(m_form, companyFields()).fill(loaded.company);
        if (loaded.company.id > 0)
            chooseId(m_channel, loaded.company.channelId);
        m_channel->setEnabled(loaded.company.id == 0);
        if (!m_filled)
            fieldWidget(m_form, u"name"_s)->setFocus();
    }
    m_filled = true;
    m_loaded.units = loaded.units;
    m_loaded.roles = loaded.roles;
    m_loaded.users = loaded.users;
    if (loaded.company.id > 0)
        setWindowTitle(tr("Company %1").arg(loaded.company.name));
    fillLists();
    fillHistory();
    if (m_id > 0) {
        m_purchasing->show(m_loaded.company.channelId, m_id);
        m_approvals->show(m_loaded.company.channelId, m_id);
    }
}

Company CompanyEditor::collected() const
{
    Company out = m_loaded.company;
    FieldForm<Company>(m_form, companyFields()).collect(out);
    if (m_id == 0)
        out.channelId = chosenId(m_channel);
    companyFields().normalise(out);
    return out;
}

bool CompanyEditor::isModified() const
{
    return m_filled && !companyFields().difference(m_loaded.company, collected()).isEmpty();
}

void CompanyEditor::save(const std::function<void()> &then)
{
    const Company company = collected();
    const FieldProblems problems = validate(company);
    m_problems.show(problems);
    if (!problems.isEmpty() || !m_save->isEnabled()) {
        m_tabs->setCurrentIndex(0);
        return;
    }
    m_save->setEnabled(false);
    m_messages->clear();
    auto job = [base = m_loaded.company, company](Session &session) {
        CompaniesRepository companies(session);
        if (base.id == 0)
            return companies.add(company);
        companies.change(base, company);
        return base.id;
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this, company, then](const Result<qint64> &id) {
        m_save->setEnabled(true);
        if (!id) {
            m_messages->show(id.error());
            return;
        }
        m_id = *id;
        m_loaded.company = company; // nothing is typed any more
        for (int i = 1; i < m_tabs->count(); ++i)
            m_tabs->setTabEnabled(i, true);
        m_messages->show(MessageBar::Kind::Success, tr("%1 is saved.").arg(company.name));
        load();
        if (then)
            then();
    });
}

void CompanyEditor::run(const Job &job)
{
    m_messages->clear();
    auto work = [job](Session &session) {
        job(session);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(work)), this, [this](const Result<Done> &done) {
        if (!done)
            m_messages->show(done.error());
        load();
    });
}

void CompanyEditor::reject()
{
    if (isModified()) {
        const auto answer = m_services.questions.saveChanges(this, windowTitle());
        if (answer == Questions::Cancel)
            return;
        if (answer == Questions::Yes) {
            save([this] { QDialog::reject(); });
            return;
        }
    }
    QDialog::reject();
}

} // namespace kontor

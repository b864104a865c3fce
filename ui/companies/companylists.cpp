// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's lists: units, roles, people and history of a company.
#include "access/access.h"
#include "activity/activityrepository.h"
#include "activitylog/activitylog.h"
#include "base/listparts.h"
#include "base/rightguard.h"
#include "base/text.h"
#include "companies/attachdialog.h"
#include "companies/companiesrepository.h"
#include "companies/companyeditor.h"
#include "companies/listrows.h"
#include "companies/recorddialog.h"
#include "customers/choicedialog.h"
#include "customers/customersrepository.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

QTreeWidgetItem *itemOf(const QTreeWidget *tree, qint64 id)
{
    for (QTreeWidgetItem *item : tree->findItems(QString(), Qt::MatchContains | Qt::MatchRecursive)) {
        if (item->data(0, idRole).toLongLong() == id)
            return item;
    }
    return nullptr;
}

} // namespace

const BusinessUnit *CompanyEditor::unit() const
{
    const QTreeWidgetItem *item = m_units->currentItem();
    return item != nullptr ? withId(m_loaded.units, item->data(0, idRole).toLongLong()) : nullptr;
}

const CompanyRole *CompanyEditor::role() const { return withId(m_loaded.roles, selectedRow(m_roles)); }

const CompanyUser *CompanyEditor::user() const { return withId(m_loaded.users, selectedRow(m_users)); }

void CompanyEditor::fillLists()
{
    const Directory &directory = m_services.directory.directory();
    QHash<qint64, int> inUnit, inRole;
    QList<std::pair<qint64, QStringList>> users, roles;
    for (const CompanyUser &one : std::as_const(m_loaded.users)) {
        const bool present = one.isPresent();
        inUnit[one.unitId] += present ? 1 : 0;
        QStringList names;
        for (const CompanyRole &role : std::as_const(m_loaded.roles)) {
            if (one.roleIds.contains(role.id)) {
                names << role.name;
                ++inRole[role.id];
            }
        }
        users.append({one.id,
                      {one.customer, one.email, unitPath(m_loaded.units, one.unitId),
                       one.administrator ? tr("Administrator") : names.join(u", "_s),
                       one.leftAt > 0      ? tr("left on %1").arg(text::shortDay(one.leftAt))
                       : one.joinedAt == 0 ? tr("invited")
                       : one.deactivated   ? tr("customer deactivated")
                       : one.active        ? tr("active")
                                           : tr("switched off")}});
    }
    fillRows(m_users, users);
    for (const CompanyRole &one : std::as_const(m_loaded.roles))
        roles.append({one.id,
                      {one.name, one.standard ? tr("yes") : QString(), QLocale().toString(inRole.value(one.id)),
                       permissionsInWords(one.permissions)}});
    fillRows(m_roles, roles);
    const qint64 selected = unit() != nullptr ? unit()->id : 0;
    m_units->clear();
    // Parents first, however they were made.
    QList<BusinessUnit> left = m_loaded.units;
    for (qsizetype before = left.size() + 1; !left.isEmpty() && left.size() < before;) {
        before = left.size();
        left.removeIf([&](const BusinessUnit &one) {
            QTreeWidgetItem *parent = one.parentId > 0 ? itemOf(m_units, one.parentId) : nullptr;
            if (one.parentId > 0 && parent == nullptr)
                return false;
            const QStringList texts = {one.name, QLocale().toString(inUnit.value(one.id)),
                                       directory.nameOf(u"price_tiers", one.priceTierId),
                                       directory.nameOf(u"warehouses", one.warehouseId)};
            auto *item = parent != nullptr ? new QTreeWidgetItem(parent, texts) : new QTreeWidgetItem(m_units, texts);
            item->setData(0, idRole, one.id);
            if (one.id == selected)
                m_units->setCurrentItem(item);
            return true;
        });
    }
    m_units->expandAll();
    m_units->resizeColumnToContents(0);
    updateButtons();
}

void CompanyEditor::updateButtons()
{
    for (const Guarded &guarded : std::as_const(m_buttons))
        guarded.button->setEnabled(guarded.when());
    const CompanyUser *who = user();
    auto *active = findChild<QPushButton *>(u"userActive"_s);
    auto *administrator = findChild<QPushButton *>(u"userAdministrator"_s);
    active->setText(who != nullptr && !who->active ? tr("&Switch on") : tr("&Switch off"));
    administrator->setText(who != nullptr && who->administrator ? tr("No adm&inistrator") : tr("Adm&inistrator"));
}

void CompanyEditor::editUnit(bool isNew)
{
    BusinessUnit wanted;
    if (const BusinessUnit *one = unit(); one != nullptr && !isNew)
        wanted = *one;
    else if (!isNew)
        return;
    wanted.channelId = m_loaded.company.channelId;
    wanted.companyId = m_id;
    if (isNew && unit() != nullptr)
        wanted.parentId = unit()->id;
    auto *dialog = new UnitDialog(m_services, wanted, m_loaded.units, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::saved, this, &CompanyEditor::load);
    dialog->open();
}

/// Asks where people and units go, where that is not told by what the unit is part of.
void CompanyEditor::removeUnit()
{
    const BusinessUnit *one = unit();
    if (one == nullptr)
        return;
    const BusinessUnit removed = *one;
    ChoiceDialog dialog(
        tr("Remove"),
        removed.parentId > 0
            ? tr("Remove ‘%1’? Its people and units go to ‘%2’.").arg(removed.name, unitPath(m_loaded.units, removed.parentId))
            : tr("Remove ‘%1’? Its units stand right under the company then. Its people go to:").arg(removed.name),
        tr("Remove"), this);
    for (const BusinessUnit &other : std::as_const(m_loaded.units)) {
        if (removed.parentId > 0 ? other.id == removed.parentId : other.id != removed.id)
            dialog.box().addItem(unitPath(m_loaded.units, other.id), other.id);
    }
    if (dialog.exec() != QDialog::Accepted)
        return;
    run([removed, heir = dialog.box().currentData().toLongLong()](Session &session) {
        CompaniesRepository(session).removeUnit(removed.channelId, removed.id, heir);
    });
}

void CompanyEditor::editRole(bool isNew)
{
    CompanyRole wanted;
    if (const CompanyRole *one = role(); one != nullptr && !isNew)
        wanted = *one;
    else if (!isNew)
        return;
    wanted.channelId = m_loaded.company.channelId;
    wanted.companyId = m_id;
    auto *dialog = new RoleDialog(m_services, wanted, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::saved, this, &CompanyEditor::load);
    dialog->open();
}

void CompanyEditor::removeRole()
{
    const CompanyRole *one = role();
    if (one == nullptr)
        return;
    const CompanyRole removed = *one;
    ChoiceDialog dialog(tr("Remove"), tr("Remove the role ‘%1’? Whoever has it gets instead:").arg(removed.name), tr("Remove"),
                        this);
    for (const CompanyRole &other : std::as_const(m_loaded.roles)) {
        if (other.id != removed.id)
            dialog.box().addItem(other.name, other.id);
    }
    if (dialog.exec() != QDialog::Accepted)
        return;
    run([removed, replacement = dialog.box().currentData().toLongLong()](Session &session) {
        CompaniesRepository(session).removeRole(removed.channelId, removed.id, replacement);
    });
}

void CompanyEditor::chooseRoles()
{
    const CompanyUser *one = user();
    if (one == nullptr)
        return;
    auto *dialog = new AttachDialog(m_services, one->channelId, {one->customerId}, one->customer, m_id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AttachDialog::attached, this, &CompanyEditor::load);
    dialog->open();
}

void CompanyEditor::chooseUnit()
{
    const CompanyUser *one = user();
    if (one == nullptr)
        return;
    const CompanyUser moved = *one;
    ChoiceDialog dialog(tr("Move"), tr("Business unit of %1:").arg(moved.customer), tr("Move"), this);
    for (const BusinessUnit &unit : std::as_const(m_loaded.units))
        dialog.box().addItem(unitPath(m_loaded.units, unit.id), unit.id);
    dialog.box().setCurrentIndex(std::max(0, dialog.box().findData(moved.unitId)));
    if (dialog.exec() != QDialog::Accepted)
        return;
    run([moved, unit = dialog.box().currentData().toLongLong()](Session &session) {
        MembershipRepository(session).setUnit(moved.channelId, moved.id, unit);
    });
}

void CompanyEditor::fillHistory()
{
    if (m_id == 0 || !m_services.directory.rights().may(u"activity"_s)) {
        m_tabs->setTabVisible(m_tabs->indexOf(m_history), false);
        return;
    }
    struct Found
    {
        QList<ActivityEntry> entries;
        QHash<QString, QString> people; ///< actor → name, of customers
    };
    auto job = [channel = m_loaded.company.channelId, id = m_id](Session &session) {
        Found out{ActivityRepository(session).ofCompany(channel, id), {}};
        QList<qint64> ids;
        for (const ActivityEntry &entry : std::as_const(out.entries)) {
            if (entry.actor.startsWith(ActivityLog::customers) && !ids.contains(entry.actor.section(u':', 1).toLongLong()))
                ids << entry.actor.section(u':', 1).toLongLong();
        }
        for (const Customer &one : CustomersRepository(session).load(ids))
            out.people.insert(ActivityLog::customers + QString::number(one.id), one.displayName());
        return out;
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<Found> &found) {
        if (!found)
            return;
        m_history->clear();
        for (const ActivityEntry &entry : found->entries) {
            ActivityRow row;
            row.entity = entry.entity;
            row.action = entry.action;
            row.changes = entry.changes;
            const QString words = activityChangesLabel(row, m_services.directory.directory());
            auto *item =
                new QTreeWidgetItem({text::shortTime(entry.at), found->people.value(entry.actor, activityActorLabel(entry.actor)),
                                     activityActionLabel(entry.action), words});
            item->setToolTip(item->columnCount() - 1, text::plainToolTip(words)); // long ones are cut
            m_history->addTopLevelItem(item);
        }
        m_history->resizeColumnToContents(0);
        m_history->resizeColumnToContents(1);
        m_history->resizeColumnToContents(2);
    });
}

} // namespace kontor

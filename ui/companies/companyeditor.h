// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activity.h"
#include "base/formproblems.h"
#include "base/services.h"
#include "companies/membership.h"

#include <QDialog>

#include <functional>

class QAction;
class QComboBox;
class QPushButton;
class QTabWidget;
class QTableWidget;
class QTreeWidget;
class QVBoxLayout;

namespace kontor {

class CompanyOrders;
class MessageBar;
class ApprovalTabs;
class PurchasingTabs;

/// A company: what it is, its business units, its roles, its people, how it buys, and what happened to it. The form is saved by Save; units, roles and people
/// each at once.
class CompanyEditor : public QDialog
{
    Q_OBJECT
public:
    CompanyEditor(const Services &services, qint64 id, QWidget *parent = nullptr); ///< 0: a new one
    void reject() override;

Q_SIGNALS:
    void customerRequested(qint64 id);
    void orderRequested(qint64 id);

private:
    struct Loaded
    {
        Company company;
        QList<BusinessUnit> units;
        QList<CompanyRole> roles;
        QList<CompanyUser> users;
        QList<ActivityEntry> history;
    };
    using Job = std::function<void(Session &session)>;

    QWidget *makeGeneral();
    QWidget *makeUnits();
    QWidget *makeRoles();
    QWidget *makeUsers();
    QPushButton *addButton(QWidget *page, const QString &name, const QString &text, const std::function<void()> &run,
                           bool takesRight = true);
    void load();
    void fill(const Loaded &loaded);
    void fillLists();
    void fillHistory();
    void updateButtons();
    Company collected() const;
    bool isModified() const;
    void save(const std::function<void()> &then = {});
    void run(const Job &job); ///< on the database; what is shown follows

    const BusinessUnit *unit() const; ///< the selected one; nullptr when there is none
    const CompanyRole *role() const;
    const CompanyUser *user() const;
    void editUnit(bool isNew);
    void removeUnit();
    void editRole(bool isNew);
    void removeRole();
    void chooseRoles();
    void chooseUnit();

    Services m_services;
    qint64 m_id;
    Loaded m_loaded;
    MessageBar *m_messages;
    QTabWidget *m_tabs;
    QWidget *m_form;
    QComboBox *m_channel = nullptr;
    QTreeWidget *m_units = nullptr;
    QTableWidget *m_roles = nullptr;
    QTableWidget *m_users = nullptr;
    CompanyOrders *m_orders = nullptr;
    PurchasingTabs *m_purchasing = nullptr;
    ApprovalTabs *m_approvals = nullptr;
    QTreeWidget *m_history = nullptr;
    QPushButton *m_save = nullptr;
    FormProblems m_problems;
    struct Guarded
    {
        QPushButton *button;
        std::function<bool()> when;
    };
    QList<Guarded> m_buttons;
    bool m_filled = false;
};

} // namespace kontor

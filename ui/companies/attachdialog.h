// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "companies/membership.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace kontor {

class MessageBar;

/// *Attach to company*: for one or several customers of a trade store the company, the business unit, the roles, and whether they administer it.
class AttachDialog : public QDialog
{
    Q_OBJECT
public:
    /// `companyId`: that company and no other; 0: it is searched.
    AttachDialog(const Services &services, qint64 channelId, const QList<qint64> &customerIds, const QString &whom,
                 qint64 companyId = 0, QWidget *parent = nullptr);

Q_SIGNALS:
    void attached(const QString &said);

private:
    struct Parts
    {
        QList<BusinessUnit> units;
        QList<CompanyRole> roles;
        QList<CompanyUser> already; ///< where the first customer belongs
    };
    void search();
    void companyChosen();
    void fillParts(const Parts &parts);
    QList<qint64> rolesChosen() const;
    void updateButton();
    void save();

    Services m_services;
    qint64 m_channelId;
    QList<qint64> m_customers;
    MessageBar *m_messages;
    QLineEdit *m_search;
    QComboBox *m_company;
    QComboBox *m_unit;
    QListWidget *m_assigned;
    QListWidget *m_unassigned;
    QCheckBox *m_administrator;
    QCheckBox *m_move;
    QPushButton *m_save = nullptr;
    QTimer *m_delay;
    quint64 m_asked = 0; ///< answers of older questions are dropped
};

} // namespace kontor

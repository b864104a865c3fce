// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/formproblems.h"
#include "base/services.h"
#include "companies/company.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace kontor {

class FieldList;
class MessageBar;

/// A form with Save, of a small record that belongs to a company. Stays open while what is typed can't be stored.
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    RecordDialog(const Services &services, const QString &title, QWidget *parent);

Q_SIGNALS:
    void saved();

protected:
    /// A row for each of these fields of the record, but those that the dialog makes itself.
    void addFields(const FieldList &fields, const QStringList &but);
    void addRow(const QString &label, QWidget *widget, const QString &name);
    virtual FieldProblems problems() const = 0;
    virtual std::function<qint64(Session &session)> job() const = 0; ///< that stores what the form says

    Services m_services;
    QWidget *m_form;

private:
    void save();
    QFormLayout *m_rows;
    MessageBar *m_messages;
    QPushButton *m_save;
    QWidget *m_last = nullptr; ///< of the rows
    FormProblems m_problems;
};

/// A business unit: name, contact, what it is part of, price tier and warehouse.
class UnitDialog : public RecordDialog
{
    Q_OBJECT
public:
    UnitDialog(const Services &services, const BusinessUnit &unit, const QList<BusinessUnit> &units, QWidget *parent);

private:
    BusinessUnit collected() const;
    FieldProblems problems() const override;
    std::function<qint64(Session &session)> job() const override;
    BusinessUnit m_unit;
    QComboBox *m_parent;
};

/// A role: its name, whether it is the default, and how far each permission reaches.
class RoleDialog : public RecordDialog
{
    Q_OBJECT
public:
    RoleDialog(const Services &services, const CompanyRole &role, QWidget *parent);

private:
    CompanyRole collected() const;
    FieldProblems problems() const override;
    std::function<qint64(Session &session)> job() const override;
    CompanyRole m_role;
    QHash<QString, QComboBox *> m_permissions;
    QHash<QString, QLineEdit *> m_limits; ///< by permission
    QLineEdit *m_currency;
};

} // namespace kontor

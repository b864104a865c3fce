// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "companies/recorddialog.h"
#include "purchasing/purchasing.h"

class QListWidget;

namespace kontor {

/// Which units use something: all of them, or those that are ticked.
class UnitsChooser : public QWidget
{
    Q_OBJECT
public:
    UnitsChooser(const QList<BusinessUnit> &units, QWidget *parent);
    void set(bool everyone, const QList<qint64> &unitIds);
    bool everyone() const;
    QList<qint64> unitIds() const;

Q_SIGNALS:
    void everyoneChanged(bool everyone);

private:
    QCheckBox *m_everyone;
    QListWidget *m_units;
};

/// An address of a company and which units use it.
class CompanyAddressDialog : public RecordDialog
{
    Q_OBJECT
public:
    CompanyAddressDialog(const Services &services, const CompanyAddress &address, const QList<BusinessUnit> &units,
                         QWidget *parent);

private:
    CompanyAddress collected() const;
    FieldProblems problems() const override;
    std::function<qint64(Session &session)> job() const override;
    CompanyAddress m_address;
    QComboBox *m_country;
    UnitsChooser *m_units;
};

/// A cost centre and who uses it.
class CostCentreDialog : public RecordDialog
{
    Q_OBJECT
public:
    CostCentreDialog(const Services &services, const CostCentre &costCentre, const QList<BusinessUnit> &units,
                     const QList<CompanyUser> &users, QWidget *parent);

private:
    CostCentre collected() const;
    FieldProblems problems() const override;
    std::function<qint64(Session &session)> job() const override;
    CostCentre m_costCentre;
    UnitsChooser *m_units;
    QListWidget *m_people;
};

/// What there is to choose from for a checkout.
struct CheckoutChoices
{
    QList<CompanyAddress> addresses;
    QList<CostCentre> costCentres;
    QList<PaymentMethod> payments; ///< of the trade store, active
};

/// What a checkout of a company or a unit begins with, and how it may pay.
class CheckoutDialog : public RecordDialog
{
    Q_OBJECT
public:
    CheckoutDialog(const Services &services, const CheckoutDefaults &defaults, const QString &whose, const QList<qint64> &allowed,
                   const CheckoutChoices &choices, QWidget *parent);

private:
    CheckoutDefaults collected() const;
    QList<qint64> allowed() const; ///< none: all
    FieldProblems problems() const override;
    std::function<qint64(Session &session)> job() const override;
    CheckoutDefaults m_defaults;
    QListWidget *m_allowed;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/purchasingdialogs.h"
#include "companies/recordtabs.h"
#include "orders/bookings.h"

namespace kontor {

/// What the company editor shows of how a company buys: its addresses, its cost centres, and what a checkout begins with. Adds its pages to the
/// editor's tabs; each change is saved at once.
class PurchasingTabs : public RecordTabs
{
    Q_OBJECT
public:
    PurchasingTabs(const Services &services, QTabWidget *tabs);
    /// Asks for everything anew.
    void show(qint64 channelId, qint64 companyId);

private:
    struct Loaded
    {
        CheckoutChoices choices;
        QList<BusinessUnit> units; ///< as a tree
        QList<CompanyUser> users;
        QList<CheckoutDefaults> defaults;
        QHash<qint64, QList<qint64>> allowed;
        QHash<qint64, QList<BookedYear>> booked; ///< this year
    };
    void fill();
    void editAddress(bool isNew);
    void editCostCentre(bool isNew);
    void editCheckout();
    CheckoutDefaults defaultsOf(qint64 unitId) const;
    QString whoseLevel(qint64 level) const; ///< 0: the company, else a unit
    QString begins(qint64 addressId) const;

    QTableWidget *m_addresses, *m_costCentres, *m_checkout;
    qint64 m_channelId = 0, m_companyId = 0;
    Loaded m_loaded;
};

} // namespace kontor

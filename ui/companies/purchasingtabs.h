// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "companies/purchasingdialogs.h"
#include "orders/bookings.h"

#include <QWidget>

class QPushButton;
class QTableWidget;
class QTabWidget;

namespace kontor {

class PurchasingRepository;

/// What the company editor shows of how a company buys: its addresses, its cost centres, and what a checkout begins with. Adds its pages to the
/// editor's tabs; each change is saved at once.
class PurchasingTabs : public QObject
{
    Q_OBJECT
public:
    PurchasingTabs(const Services &services, QTabWidget *tabs);
    /// Asks for everything anew.
    void show(qint64 channelId, qint64 companyId);

Q_SIGNALS:
    void failed(const Error &error);
    void changed();

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
    QTableWidget *addPage(const QString &title, const QString &name, const QStringList &headings, int wide,
                          const std::function<void(bool isNew)> &edit, const std::function<void()> &remove);
    void fill();
    void editAddress(bool isNew);
    void editCostCentre(bool isNew);
    void editCheckout();
    void remove(const QString &question, const std::function<void(PurchasingRepository &purchasing)> &what);
    void open(RecordDialog *dialog);
    CheckoutDefaults defaultsOf(qint64 unitId) const;
    QString whoseLevel(qint64 level) const; ///< 0: the company, else a unit
    QString begins(qint64 addressId) const;

    Services m_services;
    QTabWidget *m_tabs;
    QTableWidget *m_addresses, *m_costCentres, *m_checkout;
    qint64 m_channelId = 0, m_companyId = 0;
    Loaded m_loaded;
    QList<QPushButton *> m_adders; ///< once it is known what there is to choose from
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "channels/channel.h"
#include "database/session.h"
#include "purchasing/purchasing.h"

namespace kontor {

/// An address that an order may be billed or shipped to. A value.
struct AddressOption
{
    QString key; ///< in forms: the id of one's own, 'c' and the id of the company's
    Address address;
    QString text; ///< as orders keep it
    static QString once() { return QStringLiteral("once"); } ///< the key of one that is typed for an order alone
};

/// What somebody may choose at a checkout, and what is chosen until they do. A value.
struct CheckoutOptions
{
    QList<AddressOption> addresses; ///< the company's first
    bool ownAddresses = true; ///< their own are among them, and they may add some
    bool mayTypeOnce = false;
    QList<PaymentMethod> payments;
    bool paymentNeeded = false; ///< the trade store has ways to pay
    QList<CostCentre> costCentres;
    bool costCentreNeeded = false, costCentreByLine = false;

    QString billing, shipping; ///< keys
    qint64 paymentId = 0, costCentreId = 0; ///< 0: nothing is chosen
    QString reference;

    bool express = false; ///< the company has express checkout
    QStringList expressProblems; ///< why it is not possible now, each a sentence
};

/// Who checks out, beside what a Buyer says.
struct Purchaser
{
    QString name; ///< for references
    bool onAccount = true; ///< may pay so
};

/// Where an address stands in an order: name and place in one line.
QString orderAddressText(const Address &address, const QString &company);

CheckoutOptions checkoutOptions(Session &session, const Buyer &buyer, const Purchaser &purchaser);

} // namespace kontor

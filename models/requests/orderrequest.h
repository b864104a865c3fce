// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approvals/approvers.h"
#include "orders/order.h"

namespace kontor {

/// A line of an order request. What was asked for stands beside what it is now.
struct RequestLine
{
    qint64 productId = 0;
    QString sku, title, unit;
    qint64 quantity = 0, askedQuantity = 0;
    qint64 priceMinor = 0, askedPriceMinor = 0;
    qint64 costCentreId = 0; ///< 0: none
    QString costCentre;
    qint64 totalMinor() const { return priceMinor * quantity; }
    bool isReduced() const { return quantity < askedQuantity; }
    bool isDearer() const { return priceMinor > askedPriceMinor; }
};

/// What somebody of a company wants to order and somebody else must agree to. A value.
struct OrderRequest
{
    qint64 id = 0, channelId = 0, companyId = 0, unitId = 0;
    qint64 customerId = 0, userId = 0; ///< who asks
    QString number; ///< unique in its trade store: A0000012
    QString state = QStringLiteral("waiting"); ///< one of requestStates()
    int step = 1; ///< of its reasons, that is decided now
    qint64 round = 1; ///< grows with each change of its lines
    QString currency;
    qint64 totalMinor = 0;
    QString reference, note;
    QString why; ///< what they say to those who decide
    QString billingAddress, shippingAddress;
    QString paymentMethod, paymentNote, paymentUrl;
    qint64 paymentDays = 0;
    QString costCentre;
    QString company, unit, person; ///< as they were called then
    qint64 staffId = 0; ///< who asked on their behalf; 0: nobody
    qint64 sentAt = 0, waitingSince = 0, expiresAt = 0, closedAt = 0; ///< ms since 1970 UTC
    int escalation = 0;
    QString order; ///< number of what became of it
    qint64 rowVersion = 0;
    QList<RequestLine> lines; ///< only when asked for
    QList<ApprovalReason> reasons; ///< only when asked for

    bool isOpen() const; ///< somebody must still do something
    ApprovalCase asCase() const { return {unitId, totalMinor, currency, customerId, escalation}; }
    /// What it would be as an order.
    Order asOrder() const;
};

/// A thing that happened to a request. A value.
struct RequestEvent
{
    qint64 at = 0;
    QString actor, person; ///< person: their name then
    QString standsFor; ///< in whose place they decided, as a deputy; empty: in their own
    QString
        kind; ///< "sent", "approved", "agreed", "reduced", "declined", "returned", "dearer", "blocked", "gone", "ordered", "withdrawn",
    ///< "expired", "reminded", "escalated", "comment", "sent_again"
    QString text;
    qint64 totalMinor = 0; ///< 0: does not matter
    QString who() const; ///< "Bea Klein, deputy of Ada Weber"
};

/// "waiting", "returned", "blocked", "ordered", "declined", "withdrawn", "expired".
const QStringList &requestStates();
QString requestStateLabel(const QString &state);
QString requestEventLabel(const QString &kind);

} // namespace kontor

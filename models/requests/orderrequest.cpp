// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/orderrequest.h"

#include "base/text.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

bool OrderRequest::isOpen() const { return state == u"waiting"_s || state == u"returned"_s || state == u"blocked"_s; }

Order OrderRequest::asOrder() const
{
    Order out;
    out.reference = reference;
    out.note = note;
    out.currency = currency;
    out.totalMinor = totalMinor;
    out.billingAddress = billingAddress;
    out.shippingAddress = shippingAddress;
    out.paymentMethod = paymentMethod;
    out.paymentDays = paymentDays;
    out.paymentNote = paymentNote;
    out.paymentUrl = paymentUrl;
    out.costCentre = costCentre;
    for (const RequestLine &line : lines) {
        if (line.quantity <= 0)
            continue;
        OrderLine one;
        one.productId = line.productId;
        one.sku = line.sku;
        one.title = line.title;
        one.unit = line.unit;
        one.quantity = line.quantity;
        one.priceMinor = line.priceMinor;
        one.totalMinor = line.totalMinor();
        one.costCentreId = line.costCentreId;
        one.costCentre = line.costCentre;
        out.lines << one;
    }
    return out;
}

QString RequestEvent::who() const
{
    return standsFor.isEmpty() ? person : QCoreApplication::translate("kontor", "%1, deputy of %2").arg(person, standsFor);
}

const QStringList &requestStates()
{
    static const QStringList list = {u"waiting"_s,  u"returned"_s,  u"blocked"_s, u"ordered"_s,
                                     u"declined"_s, u"withdrawn"_s, u"expired"_s};
    return list;
}

QString requestStateLabel(const QString &state)
{
    static const QHash<QString, const char *> labels = {
        {u"waiting"_s, QT_TRANSLATE_NOOP("kontor", "Waits for approval")},
        {u"returned"_s, QT_TRANSLATE_NOOP("kontor", "Returned")},
        {u"blocked"_s, QT_TRANSLATE_NOOP("kontor", "Approved, not in stock")},
        {u"ordered"_s, QT_TRANSLATE_NOOP("kontor", "Ordered")},
        {u"declined"_s, QT_TRANSLATE_NOOP("kontor", "Declined")},
        {u"withdrawn"_s, QT_TRANSLATE_NOOP("kontor", "Withdrawn")},
        {u"expired"_s, QT_TRANSLATE_NOOP("kontor", "Expired")},
    };
    return text::label(labels, state);
}

QString requestEventLabel(const QString &kind)
{
    static const QHash<QString, const char *> labels = {
        {u"sent"_s, QT_TRANSLATE_NOOP("kontor", "Sent")},
        {u"sent_again"_s, QT_TRANSLATE_NOOP("kontor", "Sent again")},
        {u"agreed"_s, QT_TRANSLATE_NOOP("kontor", "Agreed; others must, too")},
        {u"approved"_s, QT_TRANSLATE_NOOP("kontor", "Approved")},
        {u"reduced"_s, QT_TRANSLATE_NOOP("kontor", "Reduced")},
        {u"declined"_s, QT_TRANSLATE_NOOP("kontor", "Declined")},
        {u"returned"_s, QT_TRANSLATE_NOOP("kontor", "Returned")},
        {u"dearer"_s, QT_TRANSLATE_NOOP("kontor", "Dearer than approved: it waits again")},
        {u"blocked"_s, QT_TRANSLATE_NOOP("kontor", "Not in stock")},
        {u"gone"_s, QT_TRANSLATE_NOOP("kontor", "No longer sold")},
        {u"ordered"_s, QT_TRANSLATE_NOOP("kontor", "Ordered")},
        {u"withdrawn"_s, QT_TRANSLATE_NOOP("kontor", "Withdrawn")},
        {u"expired"_s, QT_TRANSLATE_NOOP("kontor", "Expired")},
        {u"reminded"_s, QT_TRANSLATE_NOOP("kontor", "Reminded")},
        {u"escalated"_s, QT_TRANSLATE_NOOP("kontor", "Passed on, for nobody decided")},
        {u"comment"_s, QT_TRANSLATE_NOOP("kontor", "Comment")},
    };
    return text::label(labels, kind);
}

} // namespace kontor

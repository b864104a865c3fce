// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/placing.h"
#include "site/pages.h"

namespace kontor {

/// From the cart to an order: the checkout, and the express checkout of companies with what they have set.
class CheckoutPages final : public Pages
{
public:
    using Pages::Pages;
    QList<Route> routes() override;

private:
    struct Found
    {
        Cart cart;
        CheckoutOptions options;
        PurchaseCheck check;
        QStringList deciders; ///< of the first step, by name
    };
    http::Response checkout(const http::Request &request, const Visitor &visitor);
    http::Response express(const http::Request &request, const Visitor &visitor);
    http::Response place(const http::Request &request, const Visitor &visitor);
    http::Response checkoutPage(const http::Request &request, const Visitor &visitor, const Error *problem);
    http::Response askForApproval(const http::Request &request, const Visitor &visitor);
    Result<Found> find(const http::Request &request, const Visitor &visitor);
    static void setApproval(Page &page, const http::Request &request, const Visitor &visitor, const Found &found);
    static void setCart(Page &page, const http::Request &request, const Visitor &visitor, const Found &found,
                        const Checkout &chosen);
};

} // namespace kontor

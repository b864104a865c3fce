// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/order.h"
#include "site/pages.h"

namespace kontor {

/// Why a line of the cart can't be ordered; empty when it can.
QString whyNotOrderable(const CartLine &line, const Page &page);

/// What is about to be ordered: the cart, and the quick order that fills it.
class CartPages final : public Pages
{
public:
    using Pages::Pages;
    QList<Route> routes() override;

private:
    http::Response quickOrder(const http::Request &request, const Visitor &visitor);
    http::Response addQuickOrder(const http::Request &request, const Visitor &visitor);
    http::Response cart(const http::Request &request, const Visitor &visitor);
    http::Response addToCart(const http::Request &request, const Visitor &visitor);
    http::Response updateCart(const http::Request &request, const Visitor &visitor);
    /// What was typed into the cart's fields and could not be taken, by product number.
    struct Typed
    {
        QHash<QString, QString> values;
        QSet<QString> wrong;
    };
    http::Response cartPage(const Visitor &visitor, const QString &problem, int status, const QString &done = {},
                            const Typed &typed = {});
    http::Response quickOrderPage(const Visitor &visitor, const QString &text, const QStringList &problems, int status);
};

} // namespace kontor

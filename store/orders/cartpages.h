// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/pages.h"

namespace kontor {

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
    /// What follows a change of the cart: the cart, or why it could not be.
    http::Response changed(const Result<Done> &done, const Visitor &visitor);
    http::Response cartPage(const Visitor &visitor, const QString &problem, int status, qint64 added = 0);
    http::Response quickOrderPage(const Visitor &visitor, const QString &text, const QStringList &problems, int status);
};

} // namespace kontor

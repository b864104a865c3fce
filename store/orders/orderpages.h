// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/orderlist.h"
#include "site/pages.h"

namespace kontor {

/// Orders that were placed.
class OrderPages final : public Pages
{
public:
    using Pages::Pages;
    QList<Route> routes() override;

private:
    http::Response orders(const http::Request &request, const Visitor &visitor);
    http::Response order(const http::Request &request, const Visitor &visitor);
    http::Response cancel(const http::Request &request, const Visitor &visitor);
    http::Response orderPage(const http::Request &request, const Visitor &visitor, const QString &problem, int status);
    http::Response elsewhere(const http::Request &request, const Visitor &visitor);
    Result<OrderReach> reach(const Visitor &visitor, const QString &permission);
};

} // namespace kontor

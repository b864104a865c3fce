// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/companybase.h"
#include "orders/orderlist.h"
#include "purchasing/purchasing.h"

namespace kontor {

/// What a company settles about buying, as its people see and change it: addresses, cost centres with what was booked on them, what a checkout begins
/// with.
class PurchasingPages final : public CompanyBase
{
public:
    using CompanyBase::CompanyBase;
    QList<Route> routes() override;

private:
    http::Response addresses(const http::Request &request, const Visitor &visitor);
    http::Response address(const http::Request &request, const Visitor &visitor);
    http::Response saveAddress(const http::Request &request, const Visitor &visitor);
    http::Response removeAddress(const http::Request &request, const Visitor &visitor);
    http::Response addressPage(const http::Request &request, const Visitor &visitor, qint64 id, const Error *problem);
    http::Response costCentres(const http::Request &request, const Visitor &visitor);
    http::Response costCentre(const http::Request &request, const Visitor &visitor);
    http::Response bookings(const http::Request &request, const Visitor &visitor);
    http::Response saveCostCentre(const http::Request &request, const Visitor &visitor);
    http::Response removeCostCentre(const http::Request &request, const Visitor &visitor);
    http::Response costCentrePage(const http::Request &request, const Visitor &visitor, qint64 id, const Error *problem);
    http::Response checkout(const http::Request &request, const Visitor &visitor);
    http::Response saveCheckout(const http::Request &request, const Visitor &visitor);
    http::Response checkoutPage(const http::Request &request, const Visitor &visitor, const Error *problem);
};

} // namespace kontor

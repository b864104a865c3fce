// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/address.h"
#include "site/pages.h"

namespace kontor {

/// The customer's addresses: enter, change, remove, where the trade store allows it. Staff who act for a customer may do the same.
class AddressPages final : public Pages
{
public:
    using Pages::Pages;
    QList<Route> routes() override;

private:
    http::Response form(const http::Request &request, const Visitor &visitor);
    http::Response save(const http::Request &request, const Visitor &visitor);
    http::Response remove(const http::Request &request, const Visitor &visitor);
    /// `problems`: beside the fields that they speak of.
    http::Response formPage(const http::Request &request, const Visitor &visitor, const Address &address,
                            const FieldProblems &problems, int status);
    /// Answers a request that means the customer's address of that id (0: a new one, `known` is null), if they may change it.
    http::Response withAddress(const Visitor &visitor, qint64 id,
                               const std::function<http::Response(const QList<Address> &all, const Address *known)> &answer);
    /// Changes the customer's addresses; answers where to go on.
    http::Response change(const http::Request &request, const Visitor &visitor, const std::function<void(QList<Address> &)> &how);
};

} // namespace kontor

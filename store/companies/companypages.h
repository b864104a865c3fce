// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/companybase.h"

namespace kontor {

/// The company that a visitor buys for: what it is, its units, its people and what they may.
class CompanyPages final : public CompanyBase
{
public:
    using CompanyBase::CompanyBase;
    QList<Route> routes() override;

private:
    http::Response company(const http::Request &request, const Visitor &visitor);
};

} // namespace kontor

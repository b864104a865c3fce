// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/companybase.h"

namespace kontor {

/// The people of a company: all may look, those with the right change them.
class EmployeePages final : public CompanyBase
{
public:
    using CompanyBase::CompanyBase;
    QList<Route> routes() override;

private:
    http::Response list(const http::Request &request, const Visitor &visitor);
    http::Response employee(const http::Request &request, const Visitor &visitor);
    http::Response change(const http::Request &request, const Visitor &visitor);
    http::Response end(const http::Request &request, const Visitor &visitor);

    http::Response employeePage(const http::Request &request, const Visitor &visitor, const Error *problem);
};

} // namespace kontor

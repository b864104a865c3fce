// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/companybase.h"

namespace kontor {

/// Roles and business units of a company, as its own people see and change them.
class RolePages final : public CompanyBase
{
public:
    using CompanyBase::CompanyBase;
    QList<Route> routes() override;

private:
    http::Response roles(const http::Request &request, const Visitor &visitor);
    http::Response role(const http::Request &request, const Visitor &visitor);
    http::Response saveRole(const http::Request &request, const Visitor &visitor);
    http::Response removeRole(const http::Request &request, const Visitor &visitor);
    http::Response unit(const http::Request &request, const Visitor &visitor);
    http::Response saveUnit(const http::Request &request, const Visitor &visitor);
    http::Response removeUnit(const http::Request &request, const Visitor &visitor);

    http::Response rolePage(const http::Request &request, const Visitor &visitor, qint64 id, const Error *problem);
    http::Response unitPage(const http::Request &request, const Visitor &visitor, qint64 id, const Error *problem);
};

} // namespace kontor

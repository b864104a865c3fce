// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/companybase.h"

namespace kontor {

/// The people of a company: all may look, those with the right invite and change them.
class EmployeePages final : public CompanyBase
{
public:
    using CompanyBase::CompanyBase;
    QList<Route> routes() override;

private:
    http::Response list(const http::Request &request, const Visitor &visitor);
    http::Response csv(const http::Request &request, const Visitor &visitor);
    http::Response inviteForm(const http::Request &request, const Visitor &visitor);
    http::Response invite(const http::Request &request, const Visitor &visitor);
    http::Response employee(const http::Request &request, const Visitor &visitor);
    http::Response change(const http::Request &request, const Visitor &visitor);
    http::Response end(const http::Request &request, const Visitor &visitor);
    http::Response answerInvitation(const http::Request &request, const Visitor &visitor);
    http::Response changeLinks(const http::Request &request, const Visitor &visitor);
    http::Response importForm(const http::Request &request, const Visitor &visitor);
    http::Response import(const http::Request &request, const Visitor &visitor);

    http::Response invitePage(const http::Request &request, const Visitor &visitor, const Error *problem);
    http::Response employeePage(const http::Request &request, const Visitor &visitor, const Error *problem);
};

} // namespace kontor

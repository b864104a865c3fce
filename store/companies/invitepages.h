// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/companybase.h"

namespace kontor {

/// How people come to work for a company: invited one by one, by a link, by a file, from another company of the same administrator.
class InvitePages final : public CompanyBase
{
public:
    using CompanyBase::CompanyBase;
    QList<Route> routes() override;

private:
    http::Response csv(const http::Request &request, const Visitor &visitor);
    http::Response inviteForm(const http::Request &request, const Visitor &visitor);
    http::Response invite(const http::Request &request, const Visitor &visitor);
    http::Response takeOver(const http::Request &request, const Visitor &visitor);
    http::Response answerInvitation(const http::Request &request, const Visitor &visitor);
    http::Response changeLinks(const http::Request &request, const Visitor &visitor);
    http::Response importForm(const http::Request &request, const Visitor &visitor);
    http::Response import(const http::Request &request, const Visitor &visitor);

    http::Response invitePage(const http::Request &request, const Visitor &visitor, const Error *problem);
};

} // namespace kontor

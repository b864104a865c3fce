// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/pages.h"

namespace kontor {

/// What stands between signing in and the store: where somebody wanted to go, and for which company they come.
class ChoicePages final : public Pages
{
public:
    using Pages::Pages;
    QList<Route> routes() override;

private:
    http::Response welcome(const http::Request &request, const Visitor &visitor);
    http::Response chooseForm(const http::Request &request, const Visitor &visitor);
    http::Response choose(const http::Request &request, const Visitor &visitor);
    http::Response preferences(const http::Request &request, const Visitor &visitor);
};

} // namespace kontor

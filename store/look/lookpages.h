// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/pages.h"

namespace kontor {

/// What a trade store looks like: its colours as a style sheet, its logo, its imprint.
class LookPages final : public Pages
{
public:
    using Pages::Pages;
    QList<Route> routes() override;

private:
    http::Response colors(const http::Request &request);
    http::Response logo(const http::Request &request);
    http::Response imprint(const http::Request &request);
    Result<std::optional<Channel>> named(const http::Request &request);
};

} // namespace kontor

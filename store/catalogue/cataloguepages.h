// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/pages.h"

namespace kontor {

/// The store's first page, the catalogue and its products.
class CataloguePages final : public Pages
{
public:
    using Pages::Pages;
    QList<Route> routes() override;

private:
    http::Response home(const http::Request &request, const Visitor &visitor);
    http::Response catalogue(const http::Request &request, const Visitor &visitor);
    http::Response product(const http::Request &request, const Visitor &visitor);
    http::Response image(const http::Request &request, const Visitor &visitor);
};

} // namespace kontor

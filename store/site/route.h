// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "visitors/visitor.h"

#include <functional>

namespace kontor {

/// Who may come in by a route.
enum class Needs {
    Nobody, ///< open to all; a POST needs the token that the form's cookie holds
    Customer, ///< somebody who is signed in, or staff who act as them
    Owner ///< the customer in person (CHECKS 16)
};

/// A page or a form of the store, declared by the feature that it belongs to.
struct Route
{
    QByteArray method;
    QString path; ///< a trailing * stands for one more path element, ** for all the rest (numbers of products may have a /)
    Needs needs = Needs::Customer;
    std::function<http::Response(const http::Request &, const Visitor &)> handler; ///< of Nobody's routes with an empty visitor
    QStringList secrets = {}; ///< form fields that are written down nowhere
    bool fromOutside = false; ///< a POST that may come from elsewhere, for it carries a secret of its own
    QString permission = {}; ///< that people of a company need, see allPermissions(); empty: none
    bool ofCompany = false; ///< not there for whoever buys for themselves
    bool byPassword = false; ///< not for whoever came in by a personal link, which may have got into other hands
};

/// These routes, for the customer in person who signed in with a password.
inline QList<Route> proven(QList<Route> routes)
{
    for (Route &route : routes) {
        route.needs = Needs::Owner;
        route.byPassword = true;
    }
    return routes;
}

/// These routes, for people of a company who have that permission.
inline QList<Route> permitted(const QString &permission, QList<Route> routes)
{
    for (Route &route : routes)
        route.permission = permission;
    return routes;
}

/// These routes, which companies have and nobody else, for their people who have that permission.
inline QList<Route> ofCompany(const QString &permission, QList<Route> routes)
{
    for (Route &route : routes)
        route.ofCompany = true;
    return permitted(permission, std::move(routes));
}

/// Whether a route's path is the request's.
bool leadsTo(const Route &route, const QString &path);

} // namespace kontor

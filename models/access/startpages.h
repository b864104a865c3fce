// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/access.h"

namespace kontor {

/// A page of the store that people may come in by.
struct StartPage
{
    QString name; ///< as stored: "catalogue"; empty: the trade store's choice
    const char *title; ///< marked by QT_TRANSLATE_NOOP in the context "StartPage"
    QString path;
    QString permission; ///< that people of a company need for it; empty: none
    bool ofCompany = false; ///< there for people of a company alone
    QString label() const;
    bool isFor(const Access &access) const;
};
/// Without the empty one; the home page first.
const QList<StartPage> &startPages();
/// Where somebody comes in: by their own choice, else the trade store's, else the home page; what they may not see (any more) is passed over.
QString startPath(const Access &access, const QString &own, const QString &channels);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/startpages.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

QString StartPage::label() const { return QCoreApplication::translate("StartPage", title); }

bool StartPage::isFor(const Access &access) const { return (!ofCompany || access.inCompany()) && access.may(permission); }

const QList<StartPage> &startPages()
{
    static const QList<StartPage> list = {
        {u"home"_s, QT_TRANSLATE_NOOP("StartPage", "Home"), u"/"_s, {}},
        {u"catalogue"_s, QT_TRANSLATE_NOOP("StartPage", "Catalogue"), u"/catalogue"_s, {}},
        {u"quick_order"_s, QT_TRANSLATE_NOOP("StartPage", "Quick order"), u"/quick-order"_s, u"buy"_s},
        {u"cart"_s, QT_TRANSLATE_NOOP("StartPage", "Cart"), u"/cart"_s, u"buy"_s},
        {u"orders"_s, QT_TRANSLATE_NOOP("StartPage", "Orders"), u"/orders"_s, u"orders"_s},
        {u"requests"_s, QT_TRANSLATE_NOOP("StartPage", "Order requests"), u"/requests"_s, {}, true},
        {u"company"_s, QT_TRANSLATE_NOOP("StartPage", "Company"), u"/company"_s, u"company"_s, true},
    };
    return list;
}

QString startPath(const Access &access, const QString &own, const QString &channels)
{
    for (const QString &wanted : {own, channels}) {
        for (const StartPage &page : startPages()) {
            if (page.name == wanted && page.isFor(access))
                return page.path;
        }
    }
    return startPages().constFirst().path;
}

} // namespace kontor

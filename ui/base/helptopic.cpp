// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/helptopic.h"

#include <QVariant>
#include <QWidget>

namespace kontor {

static constexpr auto helpProperty = "kontorHelp";

void setHelp(QWidget *part, const QString &page) { part->setProperty(helpProperty, page); }

QString helpOf(const QWidget *widget, const QWidget *end)
{
    for (; widget != nullptr && widget != end; widget = widget->parentWidget()) {
        if (const QString page = widget->property(helpProperty).toString(); !page.isEmpty())
            return page;
    }
    return {};
}

} // namespace kontor

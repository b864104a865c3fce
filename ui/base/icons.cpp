// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/icons.h"

#include <QGuiApplication>
#include <QPalette>

namespace kontor {

QIcon icon(const QString &name)
{
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return QIcon(QStringLiteral(":/icons/%1/%2.svg").arg(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"), name));
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt 6.8 and newer.
#include "pane/webengine/permissions.h"

#include <QWebEnginePage>
#include <QWebEnginePermission>

namespace kontor {

void denyPermissions(QWebEnginePage &page)
{
    QObject::connect(&page, &QWebEnginePage::permissionRequested, &page,
                     [](const QWebEnginePermission &permission) { permission.deny(); });
}

} // namespace kontor

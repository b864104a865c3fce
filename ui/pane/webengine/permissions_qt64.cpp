// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt 6.4 to 6.7.
#include "pane/webengine/permissions.h"

#include <QWebEnginePage>

namespace kontor {

void denyPermissions(QWebEnginePage &page)
{
    QObject::connect(&page, &QWebEnginePage::featurePermissionRequested, &page,
                     [&page](const QUrl &asking, QWebEnginePage::Feature feature) {
                         page.setFeaturePermission(asking, feature, QWebEnginePage::PermissionDeniedByUser);
                     });
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pane/webengine/plugin.h"

#include "pane/webengine/webview.h"

namespace kontor {

StoreView *WebEnginePlugin::create(const QUrl &origin, QWidget *parent) { return new WebView(origin, parent); }

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane/storeview.h"

#include <QObject>

namespace kontor {

class WebEnginePlugin : public QObject, public StoreViewPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "kontor.StoreViewPlugin/1")
    Q_INTERFACES(kontor::StoreViewPlugin)
public:
    StoreView *create(const QUrl &origin, QWidget *parent) override;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelsdesk.h"

#include "channels/directoryeditors.h"
#include "channels/paymentmethodeditor.h"
#include "channels/valueeditors.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

template <typename Editor>
void addEditor(Desk &desk, const QString &name, const QString &icon, const QString &text, Qt::Key key, int order)
{
    desk.add({.name = name,
              .icon = icon,
              .text = text,
              .keys = QKeySequence(Qt::CTRL | Qt::ALT | key),
              .places = {{u"settings"_s, order}},
              .right = u"settings"_s,
              .run = [&desk] { desk.openDialog<Editor>(); }});
}

} // namespace

void addChannels(Desk &desk)
{
    addEditor<ChannelEditor>(desk, u"channels"_s, u"go-home"_s, ChannelEditor::tr("&Trade stores…"), Qt::Key_T, 10);
    addEditor<SourceEditor>(desk, u"sources"_s, u"network-server"_s, SourceEditor::tr("&Sources…"), Qt::Key_S, 20);
    addEditor<PriceTierEditor>(desk, u"priceTiers"_s, u"view-currency-list"_s, PriceTierEditor::tr("&Price tiers…"), Qt::Key_P,
                               30);
    addEditor<WarehouseEditor>(desk, u"warehouses"_s, u"package"_s, WarehouseEditor::tr("&Warehouses…"), Qt::Key_W, 40);
    addEditor<PaymentMethodEditor>(desk, u"paymentMethods"_s, u"view-currency-list"_s,
                                   PaymentMethodEditor::tr("Pa&yment methods…"), Qt::Key_Z, 45);
}

} // namespace kontor

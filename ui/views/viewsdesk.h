// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kontor {

class CustomersDesk;
class ViewsPanel;

/// The desk's saved views: the panel at the left while there are some, and saving what a list shows.
class ViewsDesk : public QObject
{
    Q_OBJECT
public:
    ViewsDesk(Desk &desk, CustomersDesk &customers);

private:
    void save();

    Desk &m_desk;
    CustomersDesk &m_customers;
    ViewsPanel *m_views;
};

} // namespace kontor

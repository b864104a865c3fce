// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/viewsdesk.h"

#include "customers/customersdesk.h"
#include "customers/customerview.h"
#include "views/viewspanel.h"

namespace kontor {

using namespace Qt::StringLiterals;

ViewsDesk::ViewsDesk(Desk &desk, CustomersDesk &customers)
    : QObject(&desk)
    , m_desk(desk)
    , m_customers(customers)
    , m_views(new ViewsPanel(desk.services(), desk.window()))
{
    m_desk.addSide(m_views, Qt::LeftEdge);
    m_desk.add({.name = u"saveView"_s,
                .icon = u"bookmarks"_s,
                .text = tr("Save as a &view…"),
                .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                .places = {{u"view"_s, 50}},
                .when = customers.anyList(),
                .run = [this] { save(); }});
    connect(m_views, &ViewsPanel::chosen, &customers, &CustomersDesk::showView);
    connect(m_views, &ViewsPanel::saveRequested, this, &ViewsDesk::save);
    connect(m_views, &ViewsPanel::failed, this, [this](const Error &error) { m_desk.messages().show(error); });
    connect(m_views, &ViewsPanel::counted, this, [this](int views) { m_views->setVisible(views > 0); });
}

void ViewsDesk::save()
{
    if (m_customers.list() == nullptr)
        return;
    Questions &questions = m_desk.services().questions;
    SavedView saved = m_customers.list()->currentView();
    saved.name = questions.text(m_desk.window(), tr("Save as a view"), tr("Name of the view")).trimmed();
    if (saved.name.isEmpty())
        return;
    saved.shared = questions.confirm(m_desk.window(), tr("Save as a view"),
                                     tr("Share the view with everybody who uses this database?"), tr("Share"), tr("Only for me"));
    m_views->save(saved);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with customers: menu, row menu, palette.
#include "customers/customersdesk.h"

#include "customers/customersrepository.h"
#include "customers/customerview.h"
#include "customers/detailpane.h"
#include "details/inheritance.h"
#include "customers/tableediting.h"

#include <QAction>
#include <QSettings>

namespace kontor {

using namespace Qt::StringLiterals;

void CustomersDesk::addActions()
{
    const QString menu = u"customer"_s;
    const QString bar = u"toolbar"_s;
    m_desk.add({.name = u"new"_s,
                .icon = u"list-add"_s,
                .text = tr("&New customer…"),
                .keys = QKeySequence::New,
                .places = {{u"file"_s, 10}, {bar, 10}},
                .right = u"edit"_s,
                .run = [this] { edit(0); }});
    m_desk.add({.name = u"edit"_s,
                .icon = u"document-edit"_s,
                .text = tr("&Edit…"),
                .keys = QKeySequence(Qt::CTRL | Qt::Key_Return),
                .places = {{menu, 10}, {bar, 110}},
                .when = one(),
                .run = [this] { edit(onlyId()); }});
    m_desk.add({.name = u"addresses"_s,
                .icon = u"map-globe"_s,
                .text = tr("&Addresses…"),
                .keys = QKeySequence(Qt::CTRL | Qt::Key_D),
                .places = {{menu, 130}},
                .when = one(),
                .right = u"edit"_s,
                .run = [this] { edit(onlyId())->showTab(CustomerEditor::Addresses); }});
    m_desk.add({.name = u"takeBack"_s,
                .icon = u"edit-undo"_s,
                .text = tr("Take &back the last change"),
                .keys = QKeySequence::Undo,
                .places = {{menu, 140}},
                .when = [this] { return !m_done.isEmpty(); },
                .right = u"edit"_s,
                .run = [this] { takeBack(); }});
    m_desk.add({.name = u"editTable"_s,
                .icon = u"view-list-details"_s,
                .text = tr("Edit in the &table"),
                .keys = QKeySequence(Qt::CTRL | Qt::Key_T),
                .places = {{menu, 410}},
                .when = anyList(),
                .right = u"edit"_s,
                .run = [this] {
                    list()->editing().setOn(!list()->editing().isOn());
                    list()->focusTable();
                }});
    m_desk.add({.name = u"copy"_s,
                .icon = u"edit-copy"_s,
                .text = tr("&Copy"),
                .keys = QKeySequence::Copy,
                .places = {{menu, 430}},
                .when = some(),
                .run = [this] { copy(); }});
    m_desk.add({.name = u"activity"_s,
                .icon = u"view-history"_s,
                .text = tr("Show acti&vity"),
                .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                .places = {{menu, 450}},
                .when = one(),
                .right = u"activity"_s,
                .run = [this] { edit(onlyId())->showTab(CustomerEditor::Activity); }});
    m_desk.add({.name = u"why"_s,
                .icon = u"help-about"_s,
                .text = tr("Wh&y this value?"),
                .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y),
                .places = {{menu, 460}},
                .when = one(),
                .run = [this] { explainValues(); }});
}

void CustomersDesk::addListActions()
{
    m_desk.add({.name = u"pin"_s,
                .icon = u"bookmarks"_s,
                .text = tr("Pin or unpin"),
                .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H),
                .places = {{u"customer"_s, 540}},
                .when = one(),
                .run = [this] {
                    const bool pinned = m_desk.isPinned(u"customer"_s, onlyId());
                    m_desk.setPinned(u"customer"_s, onlyId(), !pinned);
                    m_desk.messages().show(MessageBar::Kind::Success,
                                           pinned ? tr("Not pinned any more.")
                                                  : tr("Pinned: at hand on Home and in ‘%1’ before you type.")
                                                        .arg(m_desk.action(u"palette"_s)->text().remove(u'&')));
                }});
    const QString menu = u"view"_s;
    m_desk.add({.name = u"find"_s,
                .icon = u"edit-find"_s,
                .text = tr("&Find"),
                .keys = QKeySequence::Find,
                .places = {{menu, 10}},
                .when = anyList(),
                .run = [this] { list()->focusSearch(); }});
    m_desk.add({.name = u"clearFilters"_s,
                .icon = u"edit-clear-history"_s,
                .text = tr("Clear search and fil&ters"),
                .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                .places = {{menu, 20}},
                .when = anyList(),
                .run = [this] { list()->clearFilters(); }});
    m_desk.add({.name = u"sortBy"_s,
                .icon = u"view-sort"_s,
                .text = tr("S&ort by…"),
                .keys = QKeySequence(Qt::CTRL | Qt::Key_J),
                .places = {{menu, 30}},
                .when = anyList(),
                .run = [this] { list()->chooseOrder(false); }});
    m_desk.add({.name = u"thenBy"_s,
                .icon = u"view-sort"_s,
                .text = tr("Then sort &by…"),
                .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J),
                .places = {{menu, 40}},
                .when = anyList(),
                .run = [this] { list()->chooseOrder(true); }});
}

/// The pane beside each list, on or off for both.
void CustomersDesk::addDetails()
{
    const auto wanted = [this] { return m_desk.services().settings.value(u"lists/details"_s, true).toBool(); };
    const auto want = [this](bool on) {
        m_desk.services().settings.setValue(u"lists/details"_s, on);
        for (CustomerView *list : {m_current, m_deactivated})
            list->wantBeside(on);
        showDetails();
    };
    for (CustomerView *list : {m_current, m_deactivated}) {
        auto *pane = new DetailPane(m_desk.services(),
                                    {.act = [this](const QString &name) { m_desk.action(name)->trigger(); },
                                     .can =
                                         [this](const QString &name) {
                                             const QAction *action = m_desk.action(name);
                                             return action != nullptr && action->isEnabled();
                                         }},
                                    list);
        m_details.insert(list, pane);
        list->setBeside(pane);
        list->wantBeside(wanted());
        connect(pane, &DetailPane::closeRequested, this, [want] { want(false); });
        connect(pane, &DetailPane::appeared, this, &CustomersDesk::showDetails);
    }
    m_desk.add({.name = u"details"_s,
                .icon = u"view-split-left-right"_s,
                .text = tr("Details ne&xt to the list"),
                .keys = QKeySequence(Qt::Key_F8),
                .places = {{u"view"_s, 65}},
                .when = anyList(),
                .run = [wanted, want] { want(!wanted()); }});
}

void CustomersDesk::showDetails()
{
    CustomerView *shown = list();
    DetailPane *pane = m_details.value(shown);
    if (pane != nullptr && pane->isVisible())
        pane->showFor(shown->selectedIds(DetailPane::sumMax), shown->selectedCount());
}

} // namespace kontor

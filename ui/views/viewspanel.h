// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "lists/pacer.h"
#include "views/savedviewsrepository.h"

#include <QWidget>

class QListWidget;

namespace kontor {

/// The side bar of saved views with live counts: one's own and the shared ones. Choosing one asks the window to show it.
class ViewsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ViewsPanel(const Services &services, QWidget *parent = nullptr);
    /// Stores what a table shows under a name.
    void save(const SavedView &view);
    QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void chosen(const kontor::SavedView &view);
    void saveRequested();
    void failed(const kontor::Error &error);
    void counted(int views);

private:
    void reload();
    void fill(const QList<SavedView> &views);
    void removeChosen();

    Services m_services;
    QListWidget *m_list;
    QList<SavedView> m_views;
    Pacer m_pacer; ///< counts them again
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QScrollArea>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace kontor {

/// What somebody chooses for themselves on this computer: drawn from what features registered, and the keys of all actions.
class PreferencesView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PreferencesView(Desk &desk);
    void build(); ///< once all features are there
    void showSetting(const QString &name); ///< scrolls to it and puts the keyboard there

private:
    void addSettings(QVBoxLayout *layout);
    QWidget *widgetFor(const DeskSetting &setting);
    void addKeys(QVBoxLayout *layout);
    void fillKeys();
    QAction *currentAction() const;
    void showCurrent();
    void setKeys(const QKeySequence &keys);

    Desk &m_desk;
    QLineEdit *m_search;
    QTreeWidget *m_actions;
    QKeySequenceEdit *m_keys;
    QPushButton *m_set, *m_standard;
    QLabel *m_said;
};

/// The page with one's own settings; they are found by the palette, too.
void addPreferences(Desk &desk);

} // namespace kontor

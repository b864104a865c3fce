// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/directorykeeper.h"

class QAction;
class QWidget;

namespace kontor {

/// Whoever lacks the right can't use it, whatever else enables it, and its tooltip says why and who can change that. The database refuses it
/// in any case. Follows a right that is given or taken while the program runs.
void needRight(QAction *action, const QString &right, const DirectoryKeeper &directory);
void needRight(QWidget *button, const QString &right, const DirectoryKeeper &directory);

/// What is typed into in a form can only be read and copied by whoever lacks the right; `but` and what is in them stay as they are
/// (a search).
void needRightToChange(QWidget *form, const QString &right, const DirectoryKeeper &directory, const QList<QWidget *> &but = {});

} // namespace kontor

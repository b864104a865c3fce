// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace kontor {

/// Enter in a list of a dialog, or in a line that searches in it, is theirs: it does not press the dialog's default button as well. For all
/// dialogs of the program, as long as `owner` lives.
void keepEnterInLists(QObject *owner);
/// A line that searches in a dialog.
void markAsSearch(QObject *line);

} // namespace kontor

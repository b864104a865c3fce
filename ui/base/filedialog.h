// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace kontor {

/// A dialog for a file's place that reads no file. Qt's own looks into files for their icons; on Linux and macOS closing a file drops all
/// locks that the process has on it (POSIX), and an open SQLite database in the folder is then without any: another program takes its
/// log away, and what is written afterwards is lost.
enum class FileWanted { Existing, New, ExistingOrNew };
QString chooseFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter, FileWanted wanted);

} // namespace kontor

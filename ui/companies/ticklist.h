// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QListWidget;
class QWidget;

namespace kontor {

/// A short list of which some are ticked, each with an id.
QListWidget *tickList(QWidget *parent, const QString &name);
void addTick(QListWidget *list, const QString &text, qint64 id, bool ticked);
QList<qint64> ticked(const QListWidget *list); ///< ascending

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace kontor {

/// Names the page of the handbook that F1 opens in a window or a part of one.
void setHelp(QWidget *part, const QString &page);
/// That of the nearest of the widget and those that it is in, up to but without `end`; empty: none says.
QString helpOf(const QWidget *widget, const QWidget *end);

} // namespace kontor

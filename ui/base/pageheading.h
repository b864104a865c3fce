// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace kontor {

/// What a part of a page is about, larger and bold. Owned by `parent`.
QLabel *pageHeading(const QString &text, QWidget *parent);

} // namespace kontor

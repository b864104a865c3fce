// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/company.h"
#include "http/message.h"
#include "site/page.h"

namespace kontor {

/// 0 of "new".
qint64 idInPath(const http::Request &request);
/// Puts {{>unit_boxes}} into a page: all units, or which of them.
void setUnitBoxes(Page &page, bool everyone, const QList<qint64> &ticked, const QList<BusinessUnit> &units);
bool everyoneIn(const http::Request &request); ///< what was ticked there

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

class QMimeData;

namespace kontor {

/// Writes a whole file or, with an error in words that name it, nothing: what was there before stays.
Result<Done> writeFile(const QString &path, const QByteArray &bytes);

/// The path of what is dragged here: of one file on this computer, else empty.
QString droppedFile(const QMimeData &data);

} // namespace kontor

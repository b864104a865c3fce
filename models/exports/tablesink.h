// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace kontor {

/// Where an exported table goes, row by row; memory does not grow with the rows. Used by one thread at a time. Errors are kept until finish().
class TableSink
{
public:
    virtual ~TableSink() = default; ///< without finish(), nothing is left behind
    virtual void header(const QStringList &headings) = 0;
    virtual void row(const QList<QByteArrayView> &cells) = 0; ///< UTF-8; the views end with the call
    /// Whether people read it, and no program: headings are then labels.
    virtual bool isForReading() const { return false; }
    /// Puts the whole in its place. False after an error, and when `cancel` was requested meanwhile.
    virtual bool finish(const Cancel &cancel = {}) = 0;
    virtual QString error() const = 0; ///< in words, after finish() failed
};

} // namespace kontor

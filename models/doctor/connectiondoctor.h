// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionurl.h"

#include <QList>
#include <QString>

namespace kontor {

/// One thing of a connection that was tried by itself, and what came of it.
struct ConnectionFinding
{
    enum class Verdict {
        Good,
        Weak, ///< works, and is weaker than it should be, by somebody's choice
        Bad
    };
    Verdict verdict = Verdict::Good;
    QString said; ///< a sentence or two; of what is bad, with what to do
};

/// Tries a connection to PostgreSQL step by step: the host's name, the port, who the server is (its certificate), who may come in, the
/// tables' version, rights, clock and answering time; goes on while the next step has a meaning. Of a file: whether it is there, sound and
/// may be written. Changes nothing. Blocks for 20 s at most: for programs without a window and threads that nobody waits for.
QList<ConnectionFinding> examineConnection(const ConnectionUrl &url, const QString &password);

/// Why a connection can't be made, in words; empty when it can. Blocks for a few seconds at most.
QString connectionProblem(const ConnectionUrl &url, const QString &password);

/// Whether nothing of it is bad.
bool isSound(const QList<ConnectionFinding> &findings);

} // namespace kontor

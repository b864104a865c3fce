// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kontor {

/// Tags as one text: words or phrases with a comma between them, sorted, each once whatever its case ("key account, trade fair 2026").
constexpr int tagLength = 40;
constexpr int tagsMax = 30;

QStringList tagsOf(const QString &text); ///< in their order; commas, semicolons and line breaks part them
QString tagText(const QStringList &tags);
/// `text` with a change: "+a, +b" adds, "-a" takes away, anything without a sign replaces all.
QString withTags(const QString &text, const QString &change);
/// Why a text can't be tags; empty when it can.
QString tagProblem(const QString &text);
/// Folded, each between commas (",key account,trade fair 2026,"), so that one is found whole; empty for none.
QString tagKey(const QString &text);

} // namespace kontor

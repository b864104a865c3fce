// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QPair>
#include <QSaveFile>
#include <QString>

#include <cstdio>
#include <optional>

/// What kontorctl's commands say and read: answers to stdout, messages to stderr.
namespace kontor {

inline void say(const QString &text) { printf("%s\n", qPrintable(text)); }
inline void complain(const QString &text) { fprintf(stderr, "kontorctl: %s\n", qPrintable(text)); }

inline bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    complain(QStringLiteral("%1 can't be written: %2").arg(path, file.errorString()));
    return false;
}

/// How many rows were what, of an ImportReport or of VerdictCounts.
template <typename Counts> QString inNumbers(const Counts &counts)
{
    const QString ignored = counts.ignored > 0 ? QStringLiteral(", %1 ignored").arg(counts.ignored) : QString();
    return QStringLiteral("%1 new, %2 changed, %3 unchanged, %4 refused")
               .arg(counts.created)
               .arg(counts.changed)
               .arg(counts.unchanged)
               .arg(counts.refused) +
           ignored;
}

/// Rows that were refused, a line each.
template <typename Refused> void complainOf(const QList<Refused> &rows)
{
    for (const Refused &row : rows)
        complain(QStringLiteral("line %1%2: %3")
                     .arg(QString::number(row.line), row.column.isEmpty() ? QString() : QStringLiteral(", column ") + row.column,
                          row.reason));
}

/// "FIELD=REST" of a repeated option.
inline std::optional<QPair<QString, QString>> pair(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return std::nullopt;
    return qMakePair(text.left(equals), text.mid(equals + 1));
}

} // namespace kontor

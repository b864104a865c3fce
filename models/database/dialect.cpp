// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/dialect.h"

#include "base/text.h"
#include "database/postgresql.h"
#include "database/sqlite.h"

#include <QSet>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// What every engine's lower() does at least.
QString asciiLower(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = c.toLower();
    }
    return text;
}

QString capitalised(const QString &text)
{
    QString out = text.toLower();
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (i == 0 || !out[i - 1].isLetter())
            out[i] = out[i].toUpper();
    }
    return out;
}

} // namespace

Condition containsText(const QString &column, const QString &text)
{
    QStringList ways;
    for (const QString &way : {text, text.toLower(), text.toUpper(), capitalised(text)}) {
        if (const QString one = asciiLower(way); !ways.contains(one))
            ways << one;
    }
    Condition out;
    QStringList parts;
    for (const QString &way : std::as_const(ways)) {
        parts << u"lower(%1) LIKE ? ESCAPE '\\'"_s.arg(column);
        out.values << QString(u'%' + text::likeEscaped(way) + u'%');
    }
    out.sql = u'(' + parts.join(u" OR "_s) + u')';
    return out;
}

QList<TableShape> inOrderOfReference(QList<TableShape> tables)
{
    QList<TableShape> out;
    QSet<QString> waiting;
    for (const TableShape &table : std::as_const(tables))
        waiting << table.name;
    const auto waits = [&](const TableShape &table) {
        return std::any_of(table.refersTo.begin(), table.refersTo.end(),
                           [&](const QString &other) { return other != table.name && waiting.contains(other); });
    };
    while (!tables.isEmpty()) {
        const auto next = std::find_if_not(tables.begin(), tables.end(), waits);
        const auto taken = next == tables.end() ? tables.begin() : next; // a circle: no order helps
        waiting.remove(taken->name);
        out << *taken;
        tables.erase(taken);
    }
    return out;
}

std::unique_ptr<Dialect> Dialect::of(ConnectionUrl::Engine engine)
{
    return engine == ConnectionUrl::Engine::Sqlite ? sqliteDialect() : postgreSqlDialect();
}

} // namespace kontor

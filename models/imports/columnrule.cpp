// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/columnrule.h"

#include "fields/field.h"

#include <QJsonArray>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString titled(const QString &text)
{
    QString out = text.toLower();
    bool start = true;
    for (QChar &c : out) {
        if (start)
            c = c.toTitleCase();
        start = !c.isLetterOrNumber() && c != u'\'' && c != u'’';
    }
    return out;
}

} // namespace

QString ColumnRule::applied(const QString &cell, const QStringList &joined) const
{
    QString out = cell;
    if (!joinWith.isEmpty()) {
        QStringList parts;
        for (const QString &part : QStringList{cell} + joined) {
            if (const QString text = part.trimmed(); !text.isEmpty() && !joinsNot.contains(text))
                parts << text;
        }
        out = parts.join(joinText);
    }
    if (trim)
        out = out.trimmed();
    if (!splitAt.isEmpty()) {
        const QStringList parts = out.split(splitAt);
        const qsizetype at = part > 0 ? part - 1 : parts.size() + part;
        out = parts.value(at).trimmed();
    }
    switch (letters) {
    case Case::AsIs:
        break;
    case Case::Upper:
        out = out.toUpper();
        break;
    case Case::Lower:
        out = out.toLower();
        break;
    case Case::Title:
        out = titled(out);
        break;
    }
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (out.trimmed().compare(it.key().trimmed(), Qt::CaseInsensitive) == 0) {
            out = *it;
            break;
        }
    }
    if (const auto said = opposite && !out.trimmed().isEmpty() ? truthOf(out) : std::nullopt)
        out = yesNo(!*said);
    return out.trimmed().isEmpty() && !fallback.isEmpty() ? fallback : out;
}

QJsonObject ColumnRule::toJson() const
{
    QJsonObject table;
    for (auto it = values.begin(); it != values.end(); ++it)
        table.insert(it.key(), *it);
    return {{u"join_with"_s, QJsonArray::fromStringList(joinWith)},
            {u"join_text"_s, joinText},
            {u"joins_not"_s, QJsonArray::fromStringList(joinsNot)},
            {u"trim"_s, trim},
            {u"split_at"_s, splitAt},
            {u"part"_s, part},
            {u"letters"_s, int(letters)},
            {u"values"_s, table},
            {u"opposite"_s, opposite},
            {u"default"_s, fallback},
            {u"from_above"_s, fromAbove}};
}

ColumnRule ColumnRule::fromJson(const QJsonObject &json)
{
    ColumnRule out;
    out.joinWith = json[u"join_with"_s].toVariant().toStringList();
    out.joinsNot = json[u"joins_not"_s].toVariant().toStringList();
    out.joinText = json[u"join_text"_s].toString(out.joinText);
    out.trim = json[u"trim"_s].toBool();
    out.splitAt = json[u"split_at"_s].toString();
    out.part = json[u"part"_s].toInt(1);
    out.letters = Case(qBound(0, json[u"letters"_s].toInt(), int(Case::Title)));
    const QJsonObject table = json[u"values"_s].toObject();
    for (auto it = table.begin(); it != table.end(); ++it)
        out.values.insert(it.key(), it.value().toString());
    out.opposite = json[u"opposite"_s].toBool();
    out.fallback = json[u"default"_s].toString();
    out.fromAbove = json[u"from_above"_s].toBool();
    return out;
}

} // namespace kontor

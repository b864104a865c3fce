// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/headingguess.h"

#include "base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

static QJsonDocument resource(const QString &name)
{
    QFile file(u":/imports/"_s + name);
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

const QJsonObject &headingWords()
{
    static const QJsonObject words = resource(u"headings.json"_s).object();
    return words;
}

static KnownSystem systemFrom(const QJsonObject &json)
{
    KnownSystem out;
    out.name = json[u"name"_s].toString();
    out.records = json[u"records"_s].toString(u"customers"_s);
    const QJsonArray needs = json[u"needs"_s].toArray();
    for (const QJsonValue &heading : needs)
        out.needs << heading.toString();
    const QJsonObject columns = json[u"columns"_s].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        out.columns.insert(column.key(), column->toString());
    const QJsonObject rules = json[u"rules"_s].toObject();
    for (auto rule = rules.begin(); rule != rules.end(); ++rule)
        out.rules.insert(rule.key(), ColumnRule::fromJson(rule->toObject()));
    out.groupBy = json[u"group_by"_s].toString();
    return out;
}

const KnownSystem *systemOf(QStringView records, const QStringList &headings)
{
    static const QList<KnownSystem> known = [] {
        QList<KnownSystem> out;
        const QJsonArray systems = resource(u"systems.json"_s).array();
        for (const QJsonValue &system : systems)
            out << systemFrom(system.toObject());
        return out;
    }();
    for (const KnownSystem &system : known) {
        if (system.records == records && std::all_of(system.needs.begin(), system.needs.end(), [&](const QString &heading) {
                return headings.contains(heading, Qt::CaseInsensitive);
            }))
            return &system;
    }
    return nullptr;
}

QString withoutRemark(const QString &heading)
{
    static const QRegularExpression remark(u"^(.*?)\\s*([(\\[].*[)\\]]\\s*\\*?|\\*)\\s*$"_s);
    static const QRegularExpression wordEnd(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList harmless = {
        u"pflicht"_s,    u"pflichtfeld"_s, u"required"_s,  u"mandatory"_s, u"optional"_s,     u"obligatoire"_s,
        u"max"_s,        u"min"_s,         u"zeichen"_s,   u"chars"_s,     u"characters"_s,   u"text"_s,
        u"netto"_s,      u"net"_s,         u"ht"_s,        u"excl"_s,      u"exkl"_s,         u"excluding"_s,
        u"ohne"_s,       u"without"_s,     u"hors"_s,      u"taxes"_s,     u"tax"_s,          u"vat"_s,
        u"mwst"_s,       u"ust"_s,         u"yes"_s,       u"no"_s,        u"ja"_s,           u"nein"_s,
        u"true"_s,       u"false"_s,       u"oui"_s,       u"non"_s,       u"geschaftlich"_s, u"geschaeftlich"_s,
        u"buro"_s,       u"buero"_s,       u"office"_s,    u"work"_s,      u"business"_s,     u"professionnel"_s,
        u"pro"_s,        u"bureau"_s,      u"festnetz"_s,  u"landline"_s,  u"fixe"_s,         u"haupt"_s,
        u"main"_s,       u"primary"_s,     u"principal"_s, u"zentrale"_s,  u"rechnung"_s,     u"billing"_s,
        u"facturation"_s};
    const auto match = remark.match(heading);
    if (!match.hasMatch() || match.captured(1).isEmpty())
        return heading;
    const QStringList words = text::folded(match.captured(2)).split(wordEnd, Qt::SkipEmptyParts);
    const bool counts =
        words.contains(u"min"_s) && !match.captured(2).contains(QRegularExpression(u"[0-9]"_s)); // a stock's minimum
    const bool isHarmless = !counts && std::all_of(words.begin(), words.end(), [](const QString &word) {
        return word.size() == 1 || harmless.contains(word);
    });
    return isHarmless ? match.captured(1) : heading;
}

HeadingGuess::HeadingGuess(const QStringList &headings, const QList<CsvRecord> &sample) : m_headings(headings)
{
    constexpr qsizetype share = 10; // one row in so many, for a few may be somebody's name
    const auto rows =
        std::count_if(sample.begin(), sample.end(), [](const CsvRecord &record) { return record.cells.contains(u"NULL"_s); });
    if (rows > 1 && rows * share >= sample.size())
        mapping.nullText = u"NULL"_s;
}

bool HeadingGuess::take(const QString &heading, const QString &field)
{
    if (field.isEmpty() || m_used.contains(field) || mapping.columns.contains(heading) || m_leftOut.contains(heading))
        return false;
    mapping.columns.insert(heading, field);
    m_used.insert(field);
    return true;
}

/// A system's rule, for the columns that this file has.
ColumnRule HeadingGuess::ruleFor(ColumnRule rule) const
{
    rule.joinWith.removeIf([this](const QString &column) { return !m_headings.contains(column); });
    return rule;
}

void HeadingGuess::takeSystem(QStringView records)
{
    const KnownSystem *system = systemOf(records, m_headings);
    if (system == nullptr)
        return;
    mapping.system = system->name;
    for (const QString &heading : std::as_const(m_headings)) {
        if (!system->groupBy.isEmpty() && heading.compare(system->groupBy, Qt::CaseInsensitive) == 0)
            mapping.groupBy = heading;
        for (auto column = system->columns.begin(); column != system->columns.end(); ++column) {
            if (heading.compare(column.key(), Qt::CaseInsensitive) != 0)
                continue;
            if (column->isEmpty()) // means something of that system's own
                m_leftOut.insert(heading);
            else if (take(heading, *column) && system->rules.contains(column.key()))
                mapping.rules.insert(heading, ruleFor(system->rules.value(column.key())));
        }
    }
}

void HeadingGuess::takeWords(const std::function<QString(const QString &)> &fieldFor, const QStringList &weak)
{
    enum class Pass { Own, Usual, Weak };
    for (const Pass pass : {Pass::Own, Pass::Usual, Pass::Weak}) {
        for (const QString &heading : std::as_const(m_headings)) {
            const QString field = fieldFor(heading);
            const QString plain = withoutRemark(heading);
            const QString word = text::asciiWord(plain);
            const bool isWeak = weak.contains(word) || plain != heading; // a column without a remark comes first
            const bool isOwn = !isWeak && text::asciiWord(field) == word;
            if (isOwn == (pass == Pass::Own) && isWeak == (pass == Pass::Weak))
                take(heading, field);
        }
    }
}

} // namespace kontor

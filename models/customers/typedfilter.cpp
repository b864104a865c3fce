// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/typedfilter.h"

#include "base/text.h"
#include "countries/countries.h"
#include "credentials/invitationsrepository.h"
#include "customers/customercolumns.h"
#include "fields/fieldset.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

struct Token
{
    QString name; ///< of a filter; empty for a word
    QString value;
    bool negated = false;
};

/// Blanks part tokens, quotes hold them together.
QList<Token> tokens(const QString &text, QString &unfinishedName)
{
    static const QRegularExpression pattern(u"(-?)(?:([A-Za-z_]+):)?(?:\"([^\"]*)\"?|(\\S+))"_s);
    QList<Token> out;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        Token token;
        token.name = match.captured(2).toLower();
        token.value = match.hasCaptured(3) ? match.captured(3) : match.captured(4);
        token.negated = !token.name.isEmpty() && !match.captured(1).isEmpty();
        if (token.name.isEmpty() && !match.captured(1).isEmpty())
            token.value.prepend(u'-');
        if (!token.name.isEmpty() && token.value.trimmed().isEmpty())
            unfinishedName = token.name;
        else
            out << token;
    }
    // `name:` with nothing behind it is being typed
    static const QRegularExpression unfinished(u"(?:^|\\s)-?([A-Za-z_]+):$"_s);
    if (const auto match = unfinished.match(text); match.hasMatch() && !out.isEmpty()) {
        unfinishedName = match.captured(1).toLower();
        out.removeLast();
    }
    return out;
}

/// The fields that there is a filter for.
const QList<const FieldInfo *> &filterFields()
{
    static const QList<const FieldInfo *> fields = [] {
        QList<const FieldInfo *> out;
        for (const FieldList *list :
             {static_cast<const FieldList *>(&customerFields()), static_cast<const FieldList *>(&customerKeys())}) {
            for (const FieldInfo &field : list->fields()) {
                if (!field.filter.isEmpty())
                    out << &field;
            }
        }
        return out;
    }();
    return fields;
}

/// The field that a filter is about; nullptr for those that are not about one (orders, mfa, …), and for the name.
const FieldInfo *filtered(const QString &name)
{
    const auto found =
        std::find_if(filterFields().begin(), filterFields().end(), [&](const FieldInfo *field) { return field->filter == name; });
    return found != filterFields().end() ? *found : nullptr;
}

/// Filters that are no field's.
const QStringList &otherFilters()
{
    static const QStringList names = {u"name"_s,       u"country"_s, u"orders"_s, u"language"_s,
                                      u"invitation"_s, u"locked"_s,  u"mfa"_s};
    return names;
}

/// The ids of named things that begin with a text, or are called so.
QList<qint64> idsOf(const QList<QPair<qint64, QString>> &list, const QString &value)
{
    QList<qint64> out;
    const QString wanted = text::folded(value);
    for (const auto &[id, name] : list) {
        if (text::folded(name) == wanted)
            return {id};
        if (text::folded(name).startsWith(wanted))
            out << id;
    }
    return out;
}

QString oneOf(const QString &expression, const QList<qint64> &ids, QVariantList &values)
{
    for (const qint64 id : ids)
        values << id;
    return u"%1 IN (%2)"_s.arg(expression, marks(ids.size()));
}

/// A span [from, to) of days; 7d means the last seven, <7d longer ago than that.
std::optional<QPair<qint64, qint64>> span(const QString &text)
{
    static const QRegularExpression days(u"^(\\d{1,4})d$"_s);
    const auto start = [](const QDate &date) { return date.startOfDay().toMSecsSinceEpoch(); };
    constexpr qint64 end = std::numeric_limits<qint64>::max() / 2;
    if (const auto match = days.match(text); match.hasMatch())
        return qMakePair(start(QDate::currentDate().addDays(-match.captured(1).toInt())), end);
    static const QRegularExpression daysAgo(u"^<(\\d{1,4})d$"_s);
    if (const auto match = daysAgo.match(text); match.hasMatch())
        return qMakePair(qint64(1), start(QDate::currentDate().addDays(-match.captured(1).toInt())));
    if (text == u"today"_s)
        return qMakePair(start(QDate::currentDate()), end);
    const auto date = [](const QString &part) { return QDate::fromString(part, Qt::ISODate); };
    if (const qsizetype dots = text.indexOf(u".."_s); dots >= 0) {
        const QDate from = date(text.left(dots));
        const QDate to = date(text.mid(dots + 2));
        if ((!from.isValid() && dots > 0) || (!to.isValid() && dots + 2 < text.size()))
            return std::nullopt;
        return qMakePair(from.isValid() ? start(from) : 1, to.isValid() ? start(to.addDays(1)) : end);
    }
    if (text.startsWith(u'>') || text.startsWith(u'<')) {
        const QDate day = date(text.mid(1));
        if (!day.isValid())
            return std::nullopt;
        return text.startsWith(u'>') ? qMakePair(start(day.addDays(1)), end) : qMakePair(qint64(1), start(day));
    }
    const QDate day = date(text);
    return day.isValid() ? std::optional(qMakePair(start(day), start(day.addDays(1)))) : std::nullopt;
}

std::optional<QPair<qint64, qint64>> numbers(const QString &text)
{
    constexpr qint64 end = std::numeric_limits<int>::max();
    bool ok = true;
    bool alsoOk = true;
    QPair<qint64, qint64> out(0, end);
    if (const qsizetype dots = text.indexOf(u".."_s); dots >= 0) {
        out.first = dots == 0 ? 0 : text.left(dots).toLongLong(&ok);
        out.second = dots + 2 == text.size() ? end : text.mid(dots + 2).toLongLong(&alsoOk);
    } else if (text.startsWith(u'>')) {
        out.first = text.mid(1).toLongLong(&ok) + 1;
    } else if (text.startsWith(u'<')) {
        out.second = text.mid(1).toLongLong(&ok) - 1;
    } else {
        out.first = out.second = text.toLongLong(&ok);
    }
    return ok && alsoOk ? std::optional(out) : std::nullopt;
}

/// One filter as SQL; nothing, and a problem, when its value is not understood.
class Reader
{
public:
    Reader(TypedFilter &filter, const Directory &directory) : m_filter(filter), m_directory(directory) {}

    std::optional<Condition> read(const Token &token)
    {
        const QString value = token.value.trimmed();
        if (const FieldInfo *field = filtered(token.name))
            return ofField(*field, token, value);
        const QString word = value.toLower();
        const bool none = word == u"none"_s;
        if (token.name == u"name"_s)
            return keyFilter(token, u"name_key"_s, value, none);
        if (token.name == u"orders"_s) {
            const auto range = numbers(value);
            if (!range)
                return wrong(tr("‘%1’ is no number of orders. Write 0, >3 or 1..5.").arg(value));
            return Condition{
                u"(SELECT count(*) FROM orders o WHERE o.channel_id = c.channel_id AND o.customer_id = c.id) BETWEEN ? AND ?"_s,
                {range->first, range->second}};
        }
        if (token.name == u"invitation"_s) {
            if (!invitationStates().contains(word))
                return wrong(tr("‘%1’ is no state of an invitation. Write %2.").arg(value, invitationStates().join(u", "_s)));
            return Condition{invitationSql() + u" = ?"_s, {QDateTime::currentMSecsSinceEpoch(), word}};
        }
        if (token.name == u"locked"_s || token.name == u"mfa"_s) {
            const auto yes = yesOrNo(token);
            if (!yes)
                return std::nullopt;
            if (token.name == u"mfa"_s)
                return Condition{*yes ? u"c.mfa_method <> ''"_s : u"c.mfa_method = ''"_s, {}};
            // The + keeps SQLite from the index: nearly everyone is not locked, and would have to be sorted.
            return Condition{*yes ? u"c.locked_until > ?"_s : u"+c.locked_until <= ?"_s, {QDateTime::currentMSecsSinceEpoch()}};
        }
        if (token.name == u"language"_s)
            return Condition{u"c.language = ?"_s, {none ? QString() : word}};
        if (token.name == u"country"_s) {
            const QString code = none ? QString() : Countries::instance().codeOf(value);
            if (code.isEmpty() && !none)
                return wrong(tr("There is no country ‘%1’.").arg(value));
            return Condition{u"c.country_code = ?"_s, {code}};
        }
        return wrong(tr("There is no filter ‘%1’. There are: %2. Quotes search for the text itself.")
                         .arg(token.name, typedFilterNames().join(u", "_s)));
    }

    std::optional<Condition> wrong(const QString &why)
    {
        m_filter.problem += (m_filter.problem.isEmpty() ? QString() : u" "_s) + why;
        return std::nullopt;
    }

private:
    std::optional<Condition> ofField(const FieldInfo &field, const Token &token, const QString &value)
    {
        const QString column = u"c."_s + field.columnName();
        const QString word = value.toLower();
        const bool none = word == u"none"_s;
        switch (field.kind) {
        case FieldKind::Time: {
            if (word == u"never"_s)
                return Condition{column + u" = 0"_s, {}};
            const auto days = span(word);
            if (!days)
                return wrong(
                    tr("‘%1’ is no date. Write 2026-01-31, >2026-01-31, 2026-01-01..2026-01-31, 7d, <7d or today.").arg(value));
            return Condition{u"%1 >= ? AND %1 < ?"_s.arg(column), {days->first, days->second}};
        }
        case FieldKind::Language: {
            const auto language = languageOf(none ? QString() : word);
            if (!language)
                return wrong(tr("%1: ‘%2’ is no language.").arg(token.name, value));
            return Condition{column + u" = ?"_s, {*language}};
        }
        case FieldKind::Choice: {
            const QStringList words = choiceWords(field);
            if (!words.contains(word))
                return wrong(tr("%1: ‘%2’ is none of %3.").arg(token.name, value, words.join(u", "_s)));
            return Condition{column + u" = ?"_s, {word}};
        }
        case FieldKind::YesNo: {
            const auto yes = yesOrNo(token);
            return yes ? std::optional(Condition{column + u" = ?"_s, {*yes}}) : std::nullopt;
        }
        case FieldKind::Reference: {
            const bool inherited = field.is(FieldTrait::Inherited);
            if (none && inherited)
                return Condition{column + u" IS NULL"_s, {}};
            const QList<qint64> ids = idsOf(m_directory.all(field.of), value);
            if (ids.isEmpty())
                return wrong(tr("%1: there is no ‘%2’.").arg(token.name, value));
            Condition out;
            out.sql = oneOf(inherited ? u"coalesce(%1, (SELECT x.%2 FROM channels x WHERE x.id = c.channel_id))"_s.arg(
                                            column, field.columnName())
                                      : column,
                            ids, out.values);
            return out;
        }
        case FieldKind::Number:
        case FieldKind::Percent:
        case FieldKind::Money: {
            const auto range = numbers(value);
            if (!range)
                return wrong(tr("%1: ‘%2’ is no number. Write 0, >3 or 1..5.").arg(token.name, value));
            return Condition{column + u" BETWEEN ? AND ?"_s, {range->first, range->second}};
        }
        case FieldKind::Text:
        case FieldKind::MultiLine:
            break;
        }
        if (!field.key.isEmpty())
            return keyFilter(token, field.key, value, none);
        if (none)
            return Condition{column + u" = ''"_s, {}};
        narrowTo(token, field.is(FieldTrait::Searched), value);
        return containsText(column, value);
    }
    std::optional<bool> yesOrNo(const Token &token)
    {
        const QString word = token.value.trimmed().toLower();
        if (word == u"yes"_s || word == u"no"_s)
            return word == u"yes"_s;
        wrong(tr("Write %1:yes or %1:no.").arg(token.name));
        return std::nullopt;
    }
    /// By a column of folded text.
    Condition keyFilter(const Token &token, const QString &column, const QString &value, bool none)
    {
        if (none)
            return Condition{u"c.%1 = ''"_s.arg(column), {}};
        narrowTo(token, true, value);
        const QString wanted = column == u"email_key"_s ? value.toLower() : text::folded(value);
        return Condition{u"c.%1 LIKE ? ESCAPE '\\'"_s.arg(column), {QString(u'%' + text::likeEscaped(wanted) + u'%')}};
    }
    /// What the search text holds too: its index finds the few rows that the filter then looks at.
    void narrowTo(const Token &token, bool isSearched, const QString &value)
    {
        if (!token.negated && isSearched && text::folded(value).size() >= 3)
            m_filter.narrowing << text::folded(value);
    }

    TypedFilter &m_filter;
    const Directory &m_directory;
};

} // namespace

TypedFilter TypedFilter::parse(const QString &text, const Directory &directory)
{
    TypedFilter out;
    Reader reader(out, directory);
    QStringList parts;
    for (const Token &token : tokens(text, out.unfinished)) {
        if (token.name.isEmpty() && token.value.endsWith(u':') && typedFilterNames().contains(token.value.chopped(1).toLower())) {
            reader.wrong(tr("Write the value of %1 right after the colon, without a blank.").arg(token.value));
            continue;
        }
        if (token.name.isEmpty()) {
            out.words += text::folded(token.value).split(u' ', Qt::SkipEmptyParts);
            continue;
        }
        const auto condition = reader.read(token);
        if (!condition)
            continue;
        parts << (token.negated ? u"NOT (%1)"_s : u"(%1)"_s).arg(condition->sql);
        out.condition.values += condition->values;
    }
    out.condition.sql = parts.join(u" AND "_s);
    return out;
}

QStringList typedFilterNames()
{
    static const QStringList names = [] {
        QStringList out = otherFilters();
        for (const FieldInfo *field : filterFields())
            out << field->filter;
        return out;
    }();
    return names;
}

QStringList typedFilterValues(const QString &name, const Directory &directory)
{
    if (name == u"locked"_s || name == u"mfa"_s)
        return {u"yes"_s, u"no"_s};
    if (name == u"invitation"_s)
        return invitationStates();
    if (name == u"orders"_s)
        return {u"0"_s, u">0"_s, u"1..5"_s};
    const FieldInfo *field = filtered(name);
    QStringList out{u"none"_s};
    if (field == nullptr)
        return out;
    switch (field->kind) {
    case FieldKind::Reference:
        for (const auto &[id, text] : directory.all(field->of))
            out << (text.contains(u' ') ? u'"' + text + u'"' : text);
        return field->is(FieldTrait::Inherited) ? out : out.mid(1);
    case FieldKind::Choice:
        return choiceWords(*field);
    case FieldKind::YesNo:
        return {u"yes"_s, u"no"_s};
    case FieldKind::Time:
        return {u"today"_s, u"7d"_s, u"<14d"_s, u">"_s + QDate::currentDate().addMonths(-1).toString(Qt::ISODate), u"never"_s};
    default:
        return out;
    }
}

} // namespace kontor

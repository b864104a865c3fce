// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/typedfilter.h"

#include "base/text.h"
#include "countries/countries.h"
#include "credentials/invitationsrepository.h"
#include "customers/customercolumns.h"
#include "customers/membershipfilter.h"
#include "customers/typedvalues.h"
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

constexpr int minorUnits = 100; ///< of an amount

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
    static const QStringList names =
        QStringList{u"name"_s, u"country"_s, u"orders"_s, u"spent"_s, u"ordered"_s, u"invitation"_s, u"locked"_s, u"mfa"_s} +
        membershipFilters();
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
        if (token.name == u"orders"_s || token.name == u"spent"_s || token.name == u"ordered"_s)
            return ofOrders(token.name, value);
        if (token.name == u"administrator"_s) {
            const auto yes = yesOrNo(token);
            return yes ? std::optional(membershipFilter(token.name, *yes ? u"yes"_s : u"no"_s)) : std::nullopt;
        }
        if (membershipFilters().contains(token.name))
            return membershipFilter(token.name, value);
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
            const auto days = daySpan(word);
            if (!days)
                return wrong(dateExplained(value));
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
            const auto range = numberRange(value);
            if (!range)
                return wrong(tr("%1: ‘%2’ is no number. Write 0, >3 or 1..5.").arg(token.name, value));
            return Condition{column + u" BETWEEN ? AND ?"_s, {range->first, range->second}};
        }
        case FieldKind::Tags: {
            if (none)
                return Condition{column + u" = ''"_s, {}};
            narrowTo(token, true, value);
            return Condition{u"c.%1 LIKE ? ESCAPE '\\'"_s.arg(field.key),
                             {QString(u"%,"_s + text::likeEscaped(text::folded(value)) + u",%"_s)}};
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
    /// How many, for how much, when last.
    std::optional<Condition> ofOrders(const QString &name, const QString &value)
    {
        if (name == u"orders"_s) {
            const auto range = numberRange(value);
            if (!range)
                return wrong(tr("‘%1’ is no number of orders. Write 0, >3 or 1..5.").arg(value));
            return ordering(u"count(*)"_s, range->first, range->second);
        }
        if (name == u"spent"_s) {
            const auto range = numberRange(value, minorUnits);
            if (!range)
                return wrong(tr("‘%1’ is no amount. Write >10000, <500 or 100..500.").arg(value));
            return ordering(u"sum(o.total_minor - o.cancelled_minor)"_s, range->first, range->second);
        }
        if (value.toLower() == u"never"_s)
            return ordering(u"count(*)"_s, 0, 0);
        const auto days = daySpan(value.toLower());
        if (!days)
            return wrong(dateExplained(value));
        return ordering(u"max(o.placed_at)"_s, std::max<qint64>(1, days->first), days->second - 1);
    }
    /// Customers whose orders have that in all; whoever has none has 0. Where that counts, each customer is looked up: NOT IN many is no
    /// set to PostgreSQL (docs/facts.md).
    static Condition ordering(const QString &what, qint64 from, qint64 to)
    {
        if (from > 0)
            return Condition{
                u"(c.channel_id, c.id) IN (SELECT o.channel_id, o.customer_id FROM orders o"
                " WHERE o.status <> 'cancelled' GROUP BY o.channel_id, o.customer_id HAVING %1 BETWEEN ? AND ?)"_s.arg(what),
                {from, to}};
        return Condition{u"(SELECT coalesce(%1, 0) FROM orders o WHERE o.channel_id = c.channel_id AND o.customer_id = c.id"
                         " AND o.status <> 'cancelled') <= ?"_s.arg(what),
                         {to}};
    }
    static QString dateExplained(const QString &value)
    {
        return tr("‘%1’ is no date. Write 2026-01-31, >2026-01-31, 2026-01-01..2026-01-31, 7d, >7d (longer ago) or today.")
            .arg(value);
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
    if (name == u"locked"_s || name == u"mfa"_s || name == u"administrator"_s)
        return {u"yes"_s, u"no"_s};
    if (name == u"invitation"_s)
        return invitationStates();
    if (name == u"orders"_s)
        return {u"0"_s, u">0"_s, u"1..5"_s};
    if (name == u"spent"_s)
        return {u">1000"_s, u"100..500"_s, u"0"_s};
    if (name == u"ordered"_s)
        return {u"30d"_s, u">90d"_s, u"never"_s};
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
        return {u"today"_s, u"7d"_s, u">14d"_s, u">"_s + QDate::currentDate().addMonths(-1).toString(Qt::ISODate), u"never"_s};
    default:
        return out;
    }
}

} // namespace kontor

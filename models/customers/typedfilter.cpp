// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/typedfilter.h"

#include "base/text.h"
#include "countries/countries.h"
#include "credentials/invitationsrepository.h"

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

const QHash<QString, QString> &textColumns()
{
    static const QHash<QString, QString> columns = {{u"name"_s, u"name_key"_s},    {u"company"_s, u"company_key"_s},
                                                    {u"email"_s, u"email_key"_s},  {u"username"_s, u"username"_s},
                                                    {u"code"_s, u"source_code"_s}, {u"phone"_s, u"phone"_s},
                                                    {u"city"_s, u"city_key"_s},    {u"note"_s, u"note"_s}};
    return columns;
}

const QHash<QString, QString> &timeColumns()
{
    static const QHash<QString, QString> columns = {{u"updated"_s, u"updated_at"_s},
                                                    {u"created"_s, u"created_at"_s},
                                                    {u"signin"_s, u"last_sign_in_at"_s},
                                                    {u"invited"_s, u"invited_at"_s}};
    return columns;
}

/// The ids of named things that begin with a text, or are called so.
template <typename List> QList<qint64> idsOf(const List &list, const QString &value)
{
    QList<qint64> out;
    const QString wanted = text::folded(value);
    for (const auto &one : list) {
        if (text::folded(one.name) == wanted)
            return {one.id};
        if (text::folded(one.name).startsWith(wanted))
            out << one.id;
    }
    return out;
}

QString oneOf(const QString &expression, const QList<qint64> &ids, QVariantList &values)
{
    QStringList marks;
    for (const qint64 id : ids) {
        marks << u"?"_s;
        values << id;
    }
    return u"%1 IN (%2)"_s.arg(expression, marks.join(u','));
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
        const QString word = value.toLower();
        const bool none = word == u"none"_s;
        if (const QString column = textColumns().value(token.name); !column.isEmpty())
            return textFilter(token, column, value, none);
        if (const QString column = timeColumns().value(token.name); !column.isEmpty()) {
            if (word == u"never"_s)
                return Condition{u"c.%1 = 0"_s.arg(column), {}};
            const auto days = span(word);
            if (!days)
                return wrong(
                    tr("‘%1’ is no date. Write 2026-01-31, >2026-01-31, 2026-01-01..2026-01-31, 7d, <7d or today.").arg(value));
            return Condition{u"c.%1 >= ? AND c.%1 < ?"_s.arg(column), {days->first, days->second}};
        }
        if (token.name == u"orders"_s) {
            const auto range = numbers(value);
            if (!range)
                return wrong(tr("‘%1’ is no number of orders. Write 0, >3 or 1..5.").arg(value));
            return Condition{
                u"(SELECT count(*) FROM orders o WHERE o.channel_id = c.channel_id AND o.customer_id = c.id) BETWEEN ? AND ?"_s,
                {range->first, range->second}};
        }
        if (token.name == u"status"_s) {
            if (!QStringList{u"pending"_s, u"active"_s, u"deactivated"_s}.contains(word))
                return wrong(tr("‘%1’ is no status. Write pending, active or deactivated.").arg(value));
            return Condition{u"c.status = ?"_s, {word}};
        }
        if (token.name == u"marketing"_s) {
            if (word != u"yes"_s && word != u"no"_s)
                return wrong(tr("Write marketing:yes or marketing:no."));
            return Condition{u"c.accepts_marketing = ?"_s, {word == u"yes"_s}};
        }
        if (token.name == u"invitation"_s) {
            if (!invitationStates().contains(word))
                return wrong(tr("‘%1’ is no state of an invitation. Write %2.").arg(value, invitationStates().join(u", "_s)));
            return Condition{invitationSql() + u" = ?"_s, {QDateTime::currentMSecsSinceEpoch(), word}};
        }
        if (token.name == u"locked"_s || token.name == u"mfa"_s) {
            if (word != u"yes"_s && word != u"no"_s)
                return wrong(tr("Write %1:yes or %1:no.").arg(token.name));
            const bool yes = word == u"yes"_s;
            if (token.name == u"mfa"_s)
                return Condition{yes ? u"c.mfa_method <> ''"_s : u"c.mfa_method = ''"_s, {}};
            // The + keeps SQLite from the index: nearly everyone is not locked, and would have to be sorted.
            return Condition{yes ? u"c.locked_until > ?"_s : u"+c.locked_until <= ?"_s, {QDateTime::currentMSecsSinceEpoch()}};
        }
        if (token.name == u"language"_s)
            return Condition{u"c.language = ?"_s, {none ? QString() : value.toLower()}};
        if (token.name == u"country"_s) {
            const QString code = none ? QString() : Countries::instance().codeOf(value);
            if (code.isEmpty() && !none)
                return wrong(tr("There is no country ‘%1’.").arg(value));
            return Condition{u"c.country_code = ?"_s, {code}};
        }
        if (token.name == u"tier"_s)
            return none ? Condition{u"c.price_tier_id IS NULL"_s, {}}
                        : ids(u"coalesce(c.price_tier_id, (SELECT x.price_tier_id FROM channels x WHERE x.id = c.channel_id))"_s,
                              idsOf(m_directory.priceTiers, value), tr("There is no price tier ‘%1’.").arg(value));
        if (token.name == u"warehouse"_s)
            return none ? Condition{u"c.warehouse_id IS NULL"_s, {}}
                        : ids(u"coalesce(c.warehouse_id, (SELECT x.warehouse_id FROM channels x WHERE x.id = c.channel_id))"_s,
                              idsOf(m_directory.warehouses, value), tr("There is no warehouse ‘%1’.").arg(value));
        if (token.name == u"store"_s)
            return ids(u"c.channel_id"_s, idsOf(m_directory.channels, value), tr("There is no trade store ‘%1’.").arg(value));
        if (token.name == u"source"_s)
            return ids(u"c.source_id"_s, idsOf(m_directory.sources, value), tr("There is no source ‘%1’.").arg(value));
        return wrong(tr("There is no filter ‘%1’. There are: %2. Quotes search for the text itself.")
                         .arg(token.name, typedFilterNames().join(u", "_s)));
    }

    std::optional<Condition> wrong(const QString &why)
    {
        m_filter.problem += (m_filter.problem.isEmpty() ? QString() : u" "_s) + why;
        return std::nullopt;
    }

private:
    std::optional<Condition> ids(const QString &expression, const QList<qint64> &ids, const QString &why)
    {
        if (ids.isEmpty())
            return wrong(why);
        Condition out;
        out.sql = oneOf(expression, ids, out.values);
        return out;
    }
    std::optional<Condition> textFilter(const Token &token, const QString &column, const QString &value, bool none)
    {
        if (none)
            return Condition{u"c.%1 = ''"_s.arg(column), {}};
        const bool keyed = column.endsWith(u"_key"_s) || column == u"username"_s;
        if (!token.negated && token.name != u"note"_s && text::folded(value).size() >= 3)
            m_filter.narrowing << text::folded(value);
        if (!keyed)
            return containsText(u"c."_s + column, value);
        const QString wanted = column == u"email_key"_s ? value.toLower() : text::folded(value);
        return Condition{u"c.%1 LIKE ? ESCAPE '\\'"_s.arg(column), {QString(u'%' + text::likeEscaped(wanted) + u'%')}};
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
    static const QStringList names = {u"name"_s,      u"company"_s,  u"email"_s,      u"username"_s, u"code"_s,   u"phone"_s,
                                      u"city"_s,      u"note"_s,     u"country"_s,    u"store"_s,    u"source"_s, u"tier"_s,
                                      u"warehouse"_s, u"status"_s,   u"updated"_s,    u"created"_s,  u"signin"_s, u"orders"_s,
                                      u"marketing"_s, u"language"_s, u"invitation"_s, u"invited"_s,  u"locked"_s, u"mfa"_s};
    return names;
}

QStringList typedFilterValues(const QString &name, const Directory &directory)
{
    const auto named = [](const auto &list) {
        QStringList out{u"none"_s};
        for (const auto &one : list)
            out << (one.name.contains(u' ') ? u'"' + one.name + u'"' : one.name);
        return out;
    };
    if (name == u"tier"_s)
        return named(directory.priceTiers);
    if (name == u"warehouse"_s)
        return named(directory.warehouses);
    if (name == u"store"_s)
        return named(directory.channels).mid(1);
    if (name == u"source"_s)
        return named(directory.sources).mid(1);
    if (name == u"status"_s)
        return {u"pending"_s, u"active"_s};
    if (name == u"marketing"_s || name == u"locked"_s || name == u"mfa"_s)
        return {u"yes"_s, u"no"_s};
    if (name == u"invitation"_s)
        return invitationStates();
    if (timeColumns().contains(name))
        return {u"today"_s, u"7d"_s, u"<14d"_s, u">"_s + QDate::currentDate().addMonths(-1).toString(Qt::ISODate), u"never"_s};
    if (name == u"orders"_s)
        return {u"0"_s, u">0"_s, u"1..5"_s};
    return {u"none"_s};
}

} // namespace kontor

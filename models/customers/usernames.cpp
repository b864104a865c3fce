// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/usernames.h"

#include "base/text.h"
#include "customers/keyfilter.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int usernameMax = 30; ///< characters before the number that keeps two apart
constexpr int basesKept = 100'000;
} // namespace

QString Usernames::base(const Customer &customer)
{
    QString base = text::asciiWord(customer.firstName).left(1) + text::asciiWord(customer.lastName);
    if (customer.lastName.isEmpty() || base.size() < 2)
        base = text::asciiWord(customer.displayName());
    if (base.isEmpty())
        base = text::asciiWord(customer.company);
    if (base.isEmpty())
        base = u"customer"_s;
    base.truncate(usernameMax);
    return base;
}

quint64 Usernames::hash(qint64 channelId, QStringView username) { return KeyFilter::hash(u'u', channelId, 0, username); }

bool Usernames::isTaken(qint64 channelId, const QString &name)
{
    if (m_given.contains({channelId, name}))
        return true;
    if (m_known != nullptr)
        return m_known->mayHave(hash(channelId, name));
    return m_session.value(u"SELECT 1 FROM customers WHERE channel_id = ? AND username = ?"_s, {channelId, name}).isValid();
}

void Usernames::trim()
{
    m_given.clear();
    if (m_next.size() > basesKept)
        m_next.clear();
}

void Usernames::askTheDatabase()
{
    m_known = nullptr;
    m_next.clear();
    m_given.clear();
}

QString Usernames::next(qint64 channelId, const QString &base)
{
    const auto numbered = [&](qint64 number) { return number < 2 ? base : base + QString::number(number); };
    const auto taken = [&](qint64 number) { return isTaken(channelId, numbered(number)); };
    qint64 &next = m_next[{channelId, base}];
    if (next == 0 && taken(1)) {
        // Doubling, then halving: the first free number in a few look-ups even among thousands of the same name.
        qint64 high = 2;
        while (taken(high))
            high *= 2;
        qint64 low = high / 2;
        while (high - low > 1) {
            const qint64 middle = (low + high) / 2;
            (taken(middle) ? low : high) = middle;
        }
        next = high;
    } else if (next == 0) {
        next = 1;
    } else {
        while (taken(next))
            ++next;
    }
    const QString name = numbered(next++);
    m_given.insert({channelId, name});
    if (m_known != nullptr)
        m_known->add(hash(channelId, name));
    return name;
}

} // namespace kontor

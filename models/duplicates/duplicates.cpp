// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "duplicates/duplicates.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QSet>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype phoneDigits = 9; ///< that are compared: without country and trunk prefix, whose spellings differ
constexpr qsizetype phoneDigitsMin = 7;

QString phoneKey(const QString &phone)
{
    QString digits = text::digits(phone);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() < phoneDigitsMin ? QString() : digits.right(phoneDigits);
}

/// A key of a customer: 64 bits of it, for which a million customers agree by chance once in 37 million searches.
struct Key
{
    size_t hash;
    qint64 id;
};

QString idsText(const QList<qint64> &ids)
{
    QStringList out;
    for (const qint64 id : ids)
        out << QString::number(id);
    return out.join(u',');
}

/// Reads of each customer what `why` compares, and no more: id, trade store, then one or two texts.
QString sharedSql(Likeness why)
{
    static const QHash<Likeness, QString> compared = {{Likeness::Email, u"c.email_key, ''"_s},
                                                      {Likeness::Phone, u"c.phone, ''"_s},
                                                      {Likeness::NameAndPostcode, u"c.name_key, a.postal_code"_s},
                                                      {Likeness::CompanyAndCity, u"c.company_key, c.city_key"_s}};
    const QString join =
        why == Likeness::NameAndPostcode
            ? u" JOIN addresses a ON a.channel_id = c.channel_id AND a.customer_id = c.id AND a.default_billing = TRUE"_s
            : QString();
    return u"SELECT c.id, c.channel_id, %1 FROM customers c%2 WHERE c.deactivated = FALSE"_s.arg(compared.value(why), join);
}

/// What is the same for two customers who share it; empty where this one has nothing to share.
QString sharedKey(Likeness why, const Row &row)
{
    if (why == Likeness::Email)
        return row.text(2);
    if (why == Likeness::Phone)
        return phoneKey(row.text(2));
    const QString second = row.text(3).simplified();
    return row.text(2).isEmpty() || second.isEmpty() ? QString() : row.text(2) + u'\n' + second;
}

/// Of all who have something to share, those who agree side by side.
std::vector<Key> keysOf(Session &session, Likeness why, bool acrossStores)
{
    std::vector<Key> out;
    session.forEach(sharedSql(why), {}, [&](const Row &row) {
        if (const QString key = sharedKey(why, row); !key.isEmpty())
            out.push_back({qHashMulti(0, key, acrossStores ? qint64(0) : row.integer(1)), row.integer(0)});
    });
    session.stopIfCancelled();
    std::sort(out.begin(), out.end(),
              [](const Key &a, const Key &b) { return a.hash != b.hash ? a.hash < b.hash : a.id < b.id; });
    return out;
}

} // namespace

const QList<Likeness> &allLikenesses()
{
    static const QList<Likeness> list = {Likeness::Email, Likeness::Phone, Likeness::NameAndPostcode, Likeness::CompanyAndCity};
    return list;
}

QString likenessLabel(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Email:
        return QCoreApplication::translate("kontor", "E-mail");
    case Likeness::Phone:
        return QCoreApplication::translate("kontor", "Telephone");
    case Likeness::NameAndPostcode:
        return QCoreApplication::translate("kontor", "Name and postal code");
    case Likeness::CompanyAndCity:
        return QCoreApplication::translate("kontor", "Company and city");
    }
    return {};
}

DuplicateReport DuplicatesRepository::find(const DuplicateQuery &query)
{
    DuplicateReport out;
    QHash<QList<qint64>, Likenesses> sets;
    // A pass each: what one reason needs of a million customers is 16 MiB.
    for (const Likeness why : allLikenesses()) {
        if (!query.by.testFlag(why))
            continue;
        const std::vector<Key> keys = keysOf(m_session, why, query.acrossStores);
        for (size_t i = 0; i < keys.size();) {
            size_t end = i + 1;
            while (end < keys.size() && keys[end].hash == keys[i].hash)
                ++end;
            if (end - i > 1) {
                QList<qint64> ids;
                for (size_t k = i; k < end; ++k)
                    ids << keys[k].id;
                ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
                if (ids.size() > 1)
                    sets[ids] |= why;
            }
            i = end;
        }
    }
    QSet<QString> dismissed;
    for (const Row &row : m_session.select(u"SELECT customers FROM not_duplicates"_s))
        dismissed.insert(row.text(0));
    for (auto it = sets.cbegin(); it != sets.cend(); ++it) {
        if (!dismissed.contains(idsText(it.key())))
            out.sets << DuplicateSet{it.value(), it.key()};
    }
    out.total = out.sets.size();
    const auto reasons = [](const DuplicateSet &set) { return qPopulationCount(quint32(set.why.toInt())); };
    const auto first = [&](const DuplicateSet &a, const DuplicateSet &b) {
        return reasons(a) != reasons(b) ? reasons(a) > reasons(b) : a.ids < b.ids;
    };
    const auto shown = std::min<qsizetype>(out.sets.size(), DuplicateReport::setsMax);
    std::partial_sort(out.sets.begin(), out.sets.begin() + shown, out.sets.end(), first);
    out.sets.resize(shown);
    out.customers = m_session.value(u"SELECT count(*) FROM customers WHERE deactivated = FALSE"_s).toLongLong();
    return out;
}

void DuplicatesRepository::dismiss(const QList<qint64> &ids)
{
    QList<qint64> sorted = ids;
    std::sort(sorted.begin(), sorted.end());
    m_session.execute(
        u"INSERT INTO not_duplicates (customers, said_by, said_at) VALUES (?, ?, ?) ON CONFLICT (customers) DO NOTHING"_s,
        {idsText(sorted), m_session.actor(), m_session.now()});
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visitors/preferences.h"

#include "access/membershipsql.h"
#include "access/startpages.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

StorePreferences PreferencesRepository::load(qint64 channelId, qint64 customerId)
{
    const Rows rows =
        m_session.select(u"SELECT company_id, start_page FROM store_preferences WHERE channel_id = ? AND customer_id = ?"_s,
                         {channelId, customerId});
    return rows.isEmpty() ? StorePreferences() : StorePreferences{rows.front().integer(0), rows.front().text(1)};
}

void PreferencesRepository::save(qint64 channelId, qint64 customerId, const StorePreferences &preferences)
{
    const QList<StartPage> &pages = startPages();
    if (!preferences.startPage.isEmpty() &&
        std::none_of(pages.begin(), pages.end(), [&](const StartPage &page) { return page.name == preferences.startPage; }))
        throw Failure(Error::Kind::Invalid, tr("There is no such page to begin with."), u"start_page"_s);
    const QList<CompanyChoice> all = companies(channelId, customerId);
    if (preferences.companyId != 0 &&
        std::none_of(all.begin(), all.end(), [&](const CompanyChoice &one) { return one.companyId == preferences.companyId; }))
        throw Failure(Error::Kind::NotFound, tr("You can't work for this company at present."), u"company"_s);
    m_session.execute(u"INSERT INTO store_preferences (channel_id, customer_id, company_id, start_page) VALUES (?, ?, ?, ?)"
                      " ON CONFLICT (channel_id, customer_id) DO UPDATE SET company_id = excluded.company_id,"
                      " start_page = excluded.start_page"_s,
                      {channelId, customerId, preferences.companyId, preferences.startPage});
}

QList<CompanyChoice> PreferencesRepository::companies(qint64 channelId, qint64 customerId)
{
    QList<CompanyChoice> out;
    for (const Row &row : m_session.select(
             u"SELECT c.id, c.name, u.name, c.state, m.administrator FROM company_users m JOIN companies c"
             " ON c.channel_id = m.channel_id AND c.id = m.company_id JOIN business_units u ON u.channel_id = m.channel_id"
             " AND u.id = m.unit_id WHERE m.channel_id = ? AND m.customer_id = ? AND m.active = TRUE"
             " AND %1 ORDER BY c.name_key, c.id"_s.arg(letsPeopleInSql(u"c"_s)),
             {channelId, customerId}))
        out << CompanyChoice{row.integer(0), row.text(1), row.text(2), row.text(3), row.flag(4)};
    return out;
}

qint64 PreferencesRepository::lastUsed(qint64 channelId, qint64 customerId)
{
    return m_session
        .value(u"SELECT company_id FROM store_sessions WHERE channel_id = ? AND customer_id = ? AND company_id <> 0"
               " ORDER BY id DESC LIMIT 1"_s,
               {channelId, customerId})
        .toLongLong();
}

} // namespace kontor

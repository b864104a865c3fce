// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What companies cost at size: 100,000 of them with ten people each, somebody who works for 500; each figure beside a plain SELECT of the same rows
// in the same run. Usage: kontor-bench-companies URL [COMPANIES], of a database that `kontorctl sample` made; it is filled up first.
#include "channels/channelsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/employees.h"
#include "companies/membership.h"
#include "credentials/sessionsrepository.h"
#include "credentials/signinrepository.h"
#include "database/database.h"
#include "lists/lazytablemodel.h"
#include "visitors/preferences.h"
#include "visitors/visitor.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

constexpr int peopleEach = 10;
constexpr int ofOne = 500; ///< companies of the busiest person

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + u' ' + result.error().detail));
    return *std::move(result);
}

/// Companies, a unit and a role each, and their people, by statements of sets.
void fill(Session &session, qint64 channel, qint64 companies)
{
    const QString numbers = u"WITH RECURSIVE n(g) AS (SELECT 1 UNION ALL SELECT g + 1 FROM n WHERE g < %1)"_s.arg(companies);
    session.execute(
        u"INSERT INTO companies (channel_id, source_code, name, state, created_at, updated_at, name_key, search_text) %1"
        " SELECT %2, 'B-' || g, 'Company ' || (g * 7919 % %3), 'active', 1, 1, 'company ' || (g * 7919 % %3),"
        " ' company ' || (g * 7919 % %3) || ' b-' || g FROM n"_s.arg(numbers)
            .arg(channel)
            .arg(companies));
    session.execute(
        u"INSERT INTO business_units (channel_id, company_id, name) SELECT channel_id, id, 'Headquarters' FROM companies"
        " WHERE source_code LIKE 'B-%'"_s);
    session.execute(
        u"INSERT INTO company_roles (channel_id, company_id, name, standard, permissions) SELECT channel_id, id, 'Buyer',"
        " TRUE, 'buy see_prices orders:own company' FROM companies WHERE source_code LIKE 'B-%'"_s);
    // The customers that there are take turns.
    session.execute(u"CREATE TEMPORARY TABLE turns AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM customers"
                    " WHERE channel_id = %1 AND deactivated = FALSE"_s.arg(channel));
    session.execute(u"CREATE INDEX turns_by_place ON turns (place)"_s);
    const qint64 customers = session.value(u"SELECT count(*) FROM turns"_s).toLongLong();
    session.execute(u"WITH RECURSIVE n(g) AS (SELECT 0 UNION ALL SELECT g + 1 FROM n WHERE g < %1)"
                    " INSERT INTO company_users (channel_id, company_id, customer_id, unit_id, administrator, joined_at)"
                    " SELECT co.channel_id, co.id, t.id, u.id, g = 0, 1 FROM companies co JOIN business_units u"
                    " ON u.channel_id = co.channel_id AND u.company_id = co.id, n, turns t"
                    " WHERE co.source_code LIKE 'B-%' AND t.place = (co.id * %2 + g) % %3"_s.arg(peopleEach - 1)
                        .arg(peopleEach)
                        .arg(customers));
    session.execute(
        u"INSERT INTO company_user_roles (channel_id, user_id, role_id) SELECT m.channel_id, m.id, r.id FROM company_users m"
        " JOIN company_roles r ON r.channel_id = m.channel_id AND r.company_id = m.company_id"
        " WHERE m.administrator = FALSE AND NOT EXISTS (SELECT 1 FROM company_user_roles x"
        " WHERE x.channel_id = m.channel_id AND x.user_id = m.id)"_s);
}

/// Milliseconds of 95 in 100 and the median.
struct Times
{
    double median = 0, p95 = 0;
};

template <typename Ask> Times timed(int rounds, Ask ask)
{
    QList<double> all;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        ask(i);
        all << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(all.begin(), all.end());
    return {all[rounds / 2], all[rounds * 95 / 100]};
}

void say(const char *what, Times times, const char *beside = nullptr, Times base = {})
{
    printf("%-46s %8.2f ms (p95 %8.2f)", what, times.median, times.p95);
    if (beside != nullptr)
        printf("   %.2f × %s (%.2f ms)", times.median / base.median, beside, base.median);
    printf("\n");
    fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        return 2;
    const qint64 companies = argc > 2 ? QByteArray(argv[2]).toLongLong() : 100'000;
    Database::Options options;
    options.actor = u"bench"_s;
    Database database(*ConnectionUrl::parse(QString::fromLocal8Bit(argv[1])), options);
    const qint64 channel = must(
        database.wait(Lane::Read, [](Session &session) { return ChannelsRepository(session).directory().channels.front().id; }));
    QElapsedTimer filling;
    filling.start();
    must(database.wait(Lane::Bulk, [&](Session &session) {
        fill(session, channel, companies);
        return Done{};
    }));
    const qint64 person = must(database.wait(Lane::Bulk, [&](Session &session) {
        const qint64 id =
            session.value(u"SELECT max(id) FROM customers WHERE channel_id = ? AND deactivated = FALSE"_s, {channel})
                .toLongLong();
        session.execute(
            u"INSERT INTO company_users (channel_id, company_id, customer_id, unit_id, joined_at)"
            " SELECT co.channel_id, co.id, ?, u.id, 1 FROM companies co JOIN business_units u ON u.channel_id = co.channel_id"
            " AND u.company_id = co.id WHERE co.source_code LIKE 'B-%' ORDER BY co.id DESC LIMIT ?"
            " ON CONFLICT (channel_id, company_id, customer_id) DO NOTHING"_s,
            {id, ofOne});
        return id;
    }));
    (void)database.wait(Lane::Bulk, [](Session &session) {
        session.command(u"ANALYZE"_s);
        return Done{};
    });
    const auto count = [&](const QString &table) {
        return must(database.wait(
            Lane::Read, [&](Session &session) { return session.value(u"SELECT count(*) FROM "_s + table).toLongLong(); }));
    };
    printf("%s: %lld companies, %lld company users, filled in %.0f s\n",
           qPrintable(QString::fromLocal8Bit(argv[1]).section(u':', 0, 0)), count(u"companies"_s), count(u"company_users"_s),
           double(filling.elapsed()) / 1000);
    constexpr int page = 100, rounds = 40;
    const auto read = [&](auto work) { return must(database.wait(Lane::Read, work)); };
    const auto listed = [&](const CompanyQuery &query) {
        return [&read, query](int) {
            read(
                [&](Session &session) { return readPage(session, CompaniesRepository::list(query), std::nullopt, page).size(); });
        };
    };
    const Times plain = timed(rounds, [&](int) {
        read([](Session &session) {
            return session.select(u"SELECT * FROM companies c ORDER BY c.name_key, c.id LIMIT 100"_s).size();
        });
    });
    say("companies, first page", timed(rounds, listed({})), "the plain SELECT", plain);
    say("companies, those that are blocked", timed(rounds, listed({.state = u"blocked"_s})));
    say("companies without an administrator", timed(5, listed({.state = CompanyQuery::headless()})));
    QRandomGenerator random(7);
    say("companies, search for a number",
        timed(rounds, [&](int) { listed({.search = QString::number(random.bounded(int(companies)))})(0); }));
    say("companies, search for a code",
        timed(rounds, [&](int) { listed({.search = u"b-%1"_s.arg(random.bounded(int(companies)))})(0); }));
    say("companies, search that finds nothing", timed(rounds, listed({.search = u"zzzz"_s})));
    const Access access = read([&](Session &session) { return MembershipRepository(session).accessOf(channel, person); });
    const Manager manager{channel, person, {}, access};
    say("employees of a company", timed(rounds, [&](int) {
            read([&](Session &session) { return EmployeesRepository(session, manager).list({}, page).size(); });
        }));
    say("what one of 500 companies may", timed(rounds, [&](int) {
            read([&](Session &session) { return MembershipRepository(session).accessOf(channel, person).companyId; });
        }));
    say("the choice of 500 companies", timed(rounds, [&](int) {
            read([&](Session &session) { return PreferencesRepository(session).companies(channel, person).size(); });
        }));
    SessionOpening opening;
    opening.channelId = channel;
    opening.customerId = person;
    QString token;
    say("opening a session of theirs", timed(rounds, [&](int) {
            token = must(database.wait(Lane::Edit, [&](Session &session) {
                        return SessionsRepository(session).open(opening);
                    })).token;
        }));
    say("their visit of a page", timed(rounds, [&](int) {
            read([&](Session &session) { return VisitorsRepository(session).find(channel, token).has_value(); });
        }));
    return 0;
}

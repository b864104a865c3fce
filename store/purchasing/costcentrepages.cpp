// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cost centres of a company, and what was booked on them.
#include "base/money.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "customers/customersrepository.h"
#include "imports/csv.h"
#include "orders/bookings.h"
#include "purchasing/purchasingpages.h"
#include "purchasing/purchasingrepository.h"
#include "purchasing/unitboxes.h"

#include <QDateTime>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr int linesShown = 200, linesInFile = 100'000;

/// Whose orders the visitor sees.
OrderReach reachIn(Session &session, const Visitor &visitor)
{
    return reachOf(visitor.buyer, visitor.access, u"orders"_s,
                   needsUnits(visitor.access, u"orders"_s)
                       ? CompaniesRepository(session).units(visitor.channel.id, visitor.access.companyId)
                       : QList<BusinessUnit>());
}

int yearIn(const Request &request)
{
    constexpr int first = 2000, last = 9999;
    const int year = request.query.value(u"year"_s).toInt();
    return year >= first && year <= last ? year : QDate::currentDate().year();
}

/// People of the company by what was typed: e-mail addresses. Throws Invalid for one that nobody there has.
QList<qint64> peopleIn(Session &session, const Visitor &visitor, const QString &typed)
{
    QList<qint64> out;
    static const QRegularExpression between(u"[\\s,;]+"_s); // as people paste them
    const QStringList lines = typed.split(between, Qt::SkipEmptyParts);
    const QList<CompanyUser> all = lines.isEmpty()
                                       ? QList<CompanyUser>()
                                       : MembershipRepository(session).users(visitor.channel.id, visitor.access.companyId);
    for (const QString &line : lines) {
        const QString key = emailKey(line.trimmed());
        if (key.isEmpty())
            continue;
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&key](const CompanyUser &one) { return emailKey(one.email) == key && one.isPresent(); });
        if (found == all.end())
            throw Failure(Error::Kind::Invalid, textFor(visitor, u"nobody_of_address"_s).arg(line.trimmed().left(254)),
                          u"people"_s);
        out << found->id;
    }
    return out;
}

QString emailsOf(const QList<CompanyUser> &all, const QList<qint64> &ids)
{
    QStringList out;
    for (const CompanyUser &one : all) {
        if (ids.contains(one.id))
            out << one.email;
    }
    return out.join(u'\n');
}

} // namespace

Response PurchasingPages::costCentres(const Request &request, const Visitor &visitor)
{
    struct Found
    {
        QList<CostCentre> all;
        QList<BusinessUnit> units;
        QHash<qint64, QList<BookedYear>> booked;
    };
    const int year = QDate::currentDate().year();
    const auto found = ask(Lane::Read, [visitor, year](Session &session) {
        const qint64 channel = visitor.channel.id, company = visitor.access.companyId;
        return Found{PurchasingRepository(session).costCentres(channel, company),
                     CompaniesRepository(session).units(channel, company),
                     bookedIn(session, channel, company, year, reachIn(session, visitor))};
    });
    if (!found)
        return failed(found.error());
    Page out = tabbed(u"cost_centres"_s, u"cost_centres"_s, visitor);
    data list{data::type::list};
    for (const CostCentre &one : found->all) {
        QStringList sums;
        for (const BookedYear &sum : found->booked.value(one.id))
            sums << money(visitor, sum.totalMinor, sum.currency);
        list.push_back(Item()
                           .set("id", one.id)
                           .set("code", one.code)
                           .set("name", one.name)
                           .set("off", !one.active)
                           .set("units", whoseUnits(one.everyone, one.unitIds, found->units))
                           .set("people", one.userIds.size() == 1  ? out.text(u"and_person"_s)
                                          : !one.userIds.isEmpty() ? out.text(u"and_people"_s).arg(one.userIds.size())
                                                                   : QString())
                           .set("sum", sums.join(u", "_s))
                           .data);
    }
    const QString done = request.query.value(u"done"_s);
    out.set("cost_centres", list)
        .set("none", found->all.isEmpty())
        .set("sum_of_year", out.text(u"sum_of_year"_s).arg(year))
        .set("may_cost_centres", mayChange(visitor, u"cost_centres"_s))
        .set("done", done == u"saved"_s || done == u"removed"_s ? out.text(u"done_cost_centre_"_s + done) : QString())
        .set("title", out.text(u"cost_centres"_s));
    return shown(std::move(out));
}

Response PurchasingPages::costCentrePage(const Request &request, const Visitor &visitor, qint64 id, const Error *problem)
{
    struct Found
    {
        CostCentre one;
        QList<BusinessUnit> units;
        QString people;
        QList<CompanyUser> users;
        QList<BookedYear> years;
        QList<BookedLine> lines;
    };
    const bool fresh = id == 0;
    const int year = yearIn(request);
    const auto found = ask(Lane::Read, [visitor, id, year](Session &session) {
        const qint64 channel = visitor.channel.id, company = visitor.access.companyId;
        Found out{{}, CompaniesRepository(session).units(channel, company), {}, {}, {}, {}};
        out.users = MembershipRepository(session).users(channel, company);
        if (id == 0)
            return out;
        out.one = PurchasingRepository(session).costCentre(channel, company, id);
        out.people = emailsOf(out.users, out.one.userIds);
        const OrderReach reach = reachIn(session, visitor);
        out.years = bookedYears(session, channel, id, reach);
        out.lines = bookedLines(session, channel, id, year, reach, linesShown + 1);
        return out;
    });
    if (!found)
        return failed(found.error());
    CostCentre one = found->one;
    QString people = found->people;
    if (problem != nullptr && !request.path.endsWith(u"/remove"_s)) {
        one.code = request.form.value(u"code"_s).left(100);
        one.name = request.form.value(u"name"_s).left(254);
        one.note = request.form.value(u"note"_s).left(2000);
        one.active = request.form.contains(u"active"_s);
        one.everyone = everyoneIn(request);
        one.unitIds = numbersOf(request, u"units"_s);
        people = request.form.value(u"people"_s).left(100'000);
        one.approverId = request.form.value(u"approver"_s).toLongLong();
    }
    Page out = tabbed(u"cost_centre"_s, u"cost_centres"_s, visitor);
    setUnitBoxes(out, one.everyone, one.unitIds, found->units);
    data years{data::type::list}, lines{data::type::list};
    for (const BookedYear &sum : found->years)
        years.push_back(Item()
                            .set("year", qint64(sum.year))
                            .set("shown", sum.year == year)
                            .set("orders", sum.orders)
                            .set("sum", money(visitor, sum.totalMinor, sum.currency))
                            .data);
    for (const BookedLine &line : found->lines.mid(0, linesShown))
        lines.push_back(Item()
                            .set("order", line.order)
                            .set("date", storeMoment(line.placedAt, visitor.language()))
                            .set("by", line.by)
                            .set("line", u"%1 × %2"_s.arg(line.quantity).arg(line.title))
                            .set("sum", money(visitor, line.totalMinor, line.currency))
                            .data);
    out.set("action", fresh ? u"/company/cost-centres/new"_s : u"/company/cost-centres/%1"_s.arg(id))
        .set("id", id)
        .set("fresh", fresh)
        .set("code", one.code)
        .set("name", one.name)
        .set("note", one.note)
        .set("active", one.active)
        .set("people", people)
        .set("version", one.rowVersion)
        .set("approvers", peopleBoxes(found->users, {one.approverId}));
    out.set("years", years)
        .set("has_years", !found->years.isEmpty())
        .set("lines", lines)
        .set("has_lines", !found->lines.isEmpty())
        .set("more_lines", found->lines.size() > linesShown ? out.text(u"first_lines"_s).arg(linesShown) : QString())
        .set("lines_title", out.text(u"booked_in"_s).arg(year))
        .set("csv", u"/company/bookings/%1?year=%2"_s.arg(id).arg(year))
        .set("may_cost_centres", mayChange(visitor, u"cost_centres"_s))
        .set("title", fresh ? out.text(u"cost_centre_new"_s) : found->one.label());
    if (problem != nullptr)
        setProblem(out, *problem, {u"code"_s, u"name"_s, u"note"_s, u"units"_s, u"people"_s, u"approver"_s});
    return shown(std::move(out), problem != nullptr ? statusOf(*problem) : 200);
}

Response PurchasingPages::costCentre(const Request &request, const Visitor &visitor)
{
    const qint64 id = idInPath(request);
    if (id == 0 && !(request.path.endsWith(u"/new"_s) && mayChange(visitor, u"cost_centres"_s)))
        return refuse(404, u"not_found"_s);
    return costCentrePage(request, visitor, id, nullptr);
}

/// What was booked in a year, as a file.
Response PurchasingPages::bookings(const Request &request, const Visitor &visitor)
{
    const int year = yearIn(request);
    const auto found = ask(Lane::Read, [visitor, id = idInPath(request), year](Session &session) {
        const CostCentre one = PurchasingRepository(session).costCentre(visitor.channel.id, visitor.access.companyId, id);
        return std::pair(one.code, bookedLines(session, visitor.channel.id, id, year, reachIn(session, visitor), linesInFile));
    });
    if (!found)
        return failed(found.error());
    const bool priced = visitor.access.may(u"see_prices"_s);
    const CsvWriter csv;
    Response out;
    out.type = "text/csv; charset=utf-8";
    out.download = "bookings-" + QByteArray::number(year) + ".csv";
    QStringList headings{u"cost_centre"_s, u"order"_s, u"placed_at"_s, u"customer"_s,
                         u"sku"_s,         u"title"_s, u"quantity"_s,  u"unit"_s};
    if (priced)
        headings << u"total"_s << u"currency"_s;
    out.body = CsvWriter::byteOrderMark() + csv.record(headings);
    for (const BookedLine &line : found->second) {
        QStringList cells{found->first,
                          line.order,
                          QDateTime::fromMSecsSinceEpoch(line.placedAt).toUTC().toString(Qt::ISODate),
                          line.by,
                          line.sku,
                          line.title,
                          QString::number(line.quantity),
                          line.unit};
        if (priced)
            cells << amountInFiles(line.totalMinor, line.currency) << line.currency;
        out.body += csv.record(cells);
    }
    return out;
}

Response PurchasingPages::saveCostCentre(const Request &request, const Visitor &visitor)
{
    const qint64 id = idInPath(request);
    if (id == 0 && !request.path.endsWith(u"/new"_s))
        return refuse(404, u"not_found"_s);
    const auto done = changeCompany(visitor, u"cost_centres"_s, [id, request, visitor](Session &session) {
        CostCentre one;
        one.id = id;
        one.channelId = visitor.channel.id;
        one.companyId = visitor.access.companyId;
        one.code = request.form.value(u"code"_s);
        one.name = request.form.value(u"name"_s);
        one.note = request.form.value(u"note"_s).replace(u"\r\n"_s, u"\n"_s);
        one.active = request.form.contains(u"active"_s);
        one.everyone = everyoneIn(request);
        one.unitIds = numbersOf(request, u"units"_s);
        if (!one.everyone)
            one.userIds = peopleIn(session, visitor, request.form.value(u"people"_s));
        one.approverId = request.form.value(u"approver"_s).toLongLong();
        one.rowVersion = request.form.value(u"version"_s).toLongLong();
        PurchasingRepository(session).save(one);
    });
    if (!done)
        return isAnswer(done.error()) ? costCentrePage(request, visitor, id, &done.error()) : failed(done.error());
    return Response::redirect("/company/cost-centres?done=saved");
}

Response PurchasingPages::removeCostCentre(const Request &request, const Visitor &visitor)
{
    const qint64 id = request.form.value(u"id"_s).toLongLong();
    const auto done = changeCompany(visitor, u"cost_centres"_s, [id, visitor](Session &session) {
        PurchasingRepository(session).removeCostCentre(visitor.channel.id, visitor.access.companyId, id);
    });
    if (!done && isAnswer(done.error()))
        return costCentrePage(request, visitor, id, &done.error());
    return done ? Response::redirect("/company/cost-centres?done=removed") : failed(done.error());
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/customercommands.h"

#include "channels/channelsrepository.h"
#include "credentials/invitationsrepository.h"
#include "customers/customerlist.h"
#include "customers/customersrepository.h"
#include "duplicates/duplicates.h"
#include "exports/companyexport.h"
#include "exports/membersexport.h"
#include "exports/customerexport.h"
#include "exports/productexport.h"
#include "exports/purchasingexport.h"
#include "fields/fieldset.h"
#include "imports/members/member.h"
#include "imports/purchasing/purchasinglines.h"
#include "kontorctl/console.h"
#include "kontorctl/importwords.h"
#include "views/savedviewsrepository.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

const CommandOption search{u"search"_s, u"Only those that have these words; typed filters such as status:pending, too."_s,
                           u"WORDS"_s};

const CommandOption view{u"view"_s, u"Whom a saved view shows: one's own or a shared one; with --search of those."_s, u"NAME"_s};

/// What --view and --search say together.
Result<CustomerQuery> queryOf(Call &call)
{
    CustomerQuery out;
    if (call.has(view.name)) {
        const auto views = call.ask(Lane::Read, [](Session &session) { return SavedViewsRepository(session).list(false); });
        if (!views)
            return views.error();
        const auto found = std::find_if(views->begin(), views->end(),
                                        [&call](const SavedView &one) { return one.name == call.value(view.name); });
        if (found == views->end())
            return Error{Error::Kind::Invalid, u"there is no saved view '%1'."_s.arg(call.value(view.name)), {}};
        out = found->query;
    }
    out.search = QString(out.search + u' ' + call.value(search.name)).trimmed();
    return out;
}

QJsonObject toJson(const Customer &c)
{
    QJsonObject object{{u"id"_s, c.id}};
    object.insert(u"username"_s, c.username);
    const FieldValues values = fieldValues(c);
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it.key().startsWith(u"address/"_s))
            object.insert(it.key(), it.value());
    }
    object.insert(u"source_customer_code"_s, c.sourceCode);
    QJsonArray addresses;
    for (const Address &address : c.addresses) {
        FieldValues parts;
        addressFields().addValues(parts, address);
        QJsonObject one;
        for (auto it = parts.begin(); it != parts.end(); ++it)
            one.insert(it.key(),
                       addressFields().find(it.key())->kind == FieldKind::YesNo ? QJsonValue(isYes(*it)) : QJsonValue(*it));
        addresses << one;
    }
    object.insert(u"addresses"_s, addresses);
    return object;
}

/// `FIELD=VALUE` put into a query; false when it is not understood.
bool addFilter(CustomerQuery &query, const QString &text, const Directory &directory)
{
    const auto filter = pair(text);
    if (!filter)
        return false;
    const auto &[name, value] = *filter;
    const auto set = [](qint64 &id, const auto *found) {
        if (found != nullptr)
            id = found->id;
        return found != nullptr;
    };
    if (name == u"channel"_s)
        return set(query.channelId, directory.channelNamed(value));
    if (name == u"source"_s)
        return set(query.sourceId, directory.sourceNamed(value));
    if (name == u"tier"_s)
        return set(query.priceTierId, directory.priceTierNamed(value));
    if (name == u"warehouse"_s)
        return set(query.warehouseId, directory.warehouseNamed(value));
    if (name != u"status"_s || !choiceWords(*customerFields().find(name)).contains(value))
        return false;
    query.deactivated = value == u"deactivated"_s;
    query.status = value;
    return true;
}

} // namespace

CustomersCommand::CustomersCommand()
{
    name = u"customers"_s;
    summary = u"list customers"_s;
    options = {search, view, {u"json"_s, u"Print JSON."_s}};
    examples = {u"customers --search 'status:pending invited:never'"_s, u"customers --search futterkiste --json"_s};
}

int CustomersCommand::run(Call &call) const
{
    const auto asked = queryOf(call);
    if (!asked)
        return call.refuse(asked.error());
    bool more = false;
    const auto found = call.ask(Lane::Read, [query = *asked, &more, viewed = call.has(view.name)](Session &session) {
        QList<qint64> ids;
        for (const bool deactivated : {false, true}) {
            if (viewed && query.deactivated != deactivated)
                continue;
            CustomerQuery part = query;
            part.deactivated = deactivated;
            const QList<ListRow> rows =
                readPage(session, customerListSql(part, session, true), std::nullopt, CustomerQuery::searchLimit);
            more = more || rows.size() >= CustomerQuery::searchLimit;
            for (const ListRow &row : rows)
                ids << row.id;
        }
        return CustomersRepository(session).load(ids);
    });
    if (!found)
        return call.refuse(found.error());
    if (more)
        complain(u"only the first %1 are listed. 'export' writes all."_s.arg(CustomerQuery::searchLimit));
    QJsonArray list;
    for (const Customer &c : *found) {
        if (call.has(u"json"_s))
            list << toJson(c);
        else
            say(QStringList{c.username, c.displayName(), c.company, c.email, c.sourceCode, statusName(c.status)}.join(u'\t'));
    }
    if (call.has(u"json"_s))
        say(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Indented)));
    return ExitDone;
}

namespace {

/// Another list than customers: `ids` counts for a dry run, `write` answers how many rows it wrote.
template <typename Ids, typename Write>
int writeOthers(Call &call, const QString &what, const QString &path, Ids ids, Write write)
{
    if (call.has(u"filter"_s) || call.has(u"template"_s))
        return call.wrong(u"--filter and --template are for customers."_s);
    if (call.isDry()) {
        const auto found = call.ask(Lane::Read, ids);
        if (!found)
            return call.fail(found.error());
        say(u"%1 %2 would be written to %3 (dry run: nothing was written)."_s.arg(found->size()).arg(what, path));
        return ExitDone;
    }
    const Result<qint64> rows = write();
    if (!rows)
        return call.fail(rows.error());
    say(u"%1 %2 written to %3"_s.arg(*rows).arg(what, path));
    return ExitDone;
}

int writeProducts(Call &call, const QString &path, const Directory &directory)
{
    ProductQuery query;
    query.search = call.value(u"search"_s);
    return writeOthers(
        call, u"products"_s, path, [query](Session &session) { return readIds(session, ProductsRepository::listSql(query)); },
        [&] { return exportProducts(call.database(), query, directory, path, {}); });
}

int writeCompanies(Call &call, const QString &path, const Directory &directory)
{
    const CompanyQuery query{.search = call.value(u"search"_s)};
    return writeOthers(
        call, u"companies"_s, path, [query](Session &session) { return readIds(session, CompaniesRepository::list(query)); },
        [&] { return exportCompanies(call.database(), query, directory, path, {}); });
}

/// What belongs to companies: all of it, for a search is for the companies themselves.
struct CompanyParts
{
    QString kind, words;
    QList<qint64> (*ids)(Session &session);
    Result<qint64> (*write)(Database &database, qint64 channelId, const QString &path, const Cancel &cancel);
};

const QList<CompanyParts> &companyParts()
{
    static const QList<CompanyParts> list{
        {u"company_users"_s, u"company users"_s, [](Session &session) { return MembersRepository(session).ids(); },
         exportMembers},
        {u"company_addresses"_s, u"addresses"_s,
         [](Session &session) { return PurchasingLines<CompanyAddressLine>(session).ids(); }, exportCompanyAddresses},
        {u"cost_centres"_s, u"cost centres"_s, [](Session &session) { return PurchasingLines<CostCentreLine>(session).ids(); },
         exportCostCentres},
        {u"budgets"_s, u"budgets"_s, [](Session &session) { return PurchasingLines<BudgetLine>(session).ids(); }, exportBudgets}};
    return list;
}

int writeParts(Call &call, const CompanyParts &parts, const QString &path)
{
    if (call.has(u"search"_s))
        return call.wrong(u"--search is not for %1."_s.arg(parts.kind));
    return writeOthers(call, parts.words, path, parts.ids, [&] { return parts.write(call.database(), 0, path, {}); });
}

} // namespace

ExportCommand::ExportCommand()
{
    name = u"export"_s;
    summary = u"write customers, products, companies and what belongs to them to a CSV or XLSX file"_s;
    argument = u"FILE"_s;
    argumentIsFile = true;
    writes = true;
    options = {
        search,
        view,
        {u"records"_s, u"What to write: "_s + oneOf(recordKinds()) + u" (else customers)."_s, u"KIND"_s, false, recordKinds()},
        {u"filter"_s, u"channel=, source=, tier=, warehouse= or status=; may be given often."_s, u"FIELD=VALUE"_s},
        {u"template"_s, u"A stored export template, or Everything: all that an import can bring in."_s, u"NAME"_s}};
    examples = {u"export customers.xlsx"_s, u"export --records products products.csv"_s,
                u"export --filter channel='B2B Wholesale' --search 'city:berlin' berlin.csv"_s};
}

int ExportCommand::run(Call &call) const
{
    const QString path = call.arguments.first();
    const auto directory = call.ask(Lane::Read, [](Session &session) { return ChannelsRepository(session).directory(); });
    if (!directory)
        return call.fail(directory.error());
    const QString records = call.has(u"records"_s) ? call.value(u"records"_s) : u"customers"_s;
    if (records == u"products"_s)
        return writeProducts(call, path, *directory);
    if (records == u"companies"_s)
        return writeCompanies(call, path, *directory);
    for (const CompanyParts &parts : companyParts()) {
        if (records == parts.kind)
            return writeParts(call, parts, path);
    }
    if (records != u"customers"_s)
        return call.wrong(u"--records takes "_s + oneOf(recordKinds()) + u'.');
    const auto asked = queryOf(call);
    if (!asked)
        return call.refuse(asked.error());
    CustomerQuery query = *asked;
    for (const QString &text : call.values(u"filter"_s)) {
        if (!addFilter(query, text, *directory))
            return call.wrong(
                u"--filter %1: not channel=, source=, tier=, warehouse= or status= with a known value."_s.arg(text));
    }
    ExportForm form;
    form.fields = exportFields();
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        form.format = ExportForm::Format::Xlsx;
    if (const QString wanted = call.value(u"template"_s); !wanted.isEmpty()) {
        const auto templates = call.ask(Lane::Read, [wanted](Session &session) {
            QList<ExportForm> out = ExportTemplates(session).list();
            if (wanted == everythingName())
                out << everything(session);
            return out;
        });
        if (!templates)
            return call.fail(templates.error());
        const auto found =
            std::find_if(templates->begin(), templates->end(), [&](const ExportForm &f) { return f.name == wanted; });
        if (found == templates->end())
            return call.wrong(u"there is no export template '%1'."_s.arg(wanted));
        const auto byName = form.format;
        form = *found;
        if (!QFileInfo(path).suffix().isEmpty())
            form.format = byName; // the file's name says what it is
    }
    if (form.format == ExportForm::Format::Pdf || path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return call.wrong(u"PDF is made in Kontor's window. Name a .csv or .xlsx file here."_s);
    if (call.isDry()) {
        const auto count = call.ask(Lane::Read, [query](Session &session) {
            return qint64(readIds(session, customerListSql(query, session, true)).size());
        });
        if (!count)
            return call.refuse(count.error());
        say(u"%1 customers would be written to %2 (dry run: nothing was written)."_s.arg(*count).arg(path));
        return ExitDone;
    }
    if (form.name == everythingName()) {
        const auto left = call.ask(Lane::Read, [](Session &session) { return leftOutOfEverything(session); });
        if (left && !left->isEmpty() && !query.deactivated)
            complain(*left);
    }
    const auto rows = exportCustomers(call.database(), ExportSource{query, {}}, form, *directory, path, Cancel(), {});
    if (!rows)
        return call.refuse(rows.error());
    say(u"%1 customers written."_s.arg(*rows));
    return ExitDone;
}

DuplicatesCommand::DuplicatesCommand()
{
    name = u"duplicates"_s;
    summary = u"lists customers that are there more than once, in sets"_s;
    options = {{u"across-stores"_s, u"Also customers of different trade stores."_s, {}},
               {u"json"_s, u"As JSON: why they are alike, and their usernames."_s, {}}};
    examples = {u"duplicates"_s, u"duplicates --across-stores --json"_s};
}

int DuplicatesCommand::run(Call &call) const
{
    DuplicateQuery query;
    query.acrossStores = call.has(u"across-stores"_s);
    using Found = QList<QPair<DuplicateSet, QList<Customer>>>;
    qint64 total = 0;
    const auto found = call.ask(Lane::Read, [query, &total](Session &session) {
        const DuplicateReport report = DuplicatesRepository(session).find(query);
        total = report.total;
        Found out;
        for (const DuplicateSet &set : report.sets)
            out.append({set, CustomersRepository(session).load(set.ids)});
        return out;
    });
    if (!found)
        return call.refuse(found.error());
    if (total > found->size())
        complain(u"only the first %1 of %2 sets are listed."_s.arg(found->size()).arg(total));
    QJsonArray list;
    for (const auto &[set, customers] : *found) {
        QStringList why, who;
        for (const Likeness one : allLikenesses()) {
            if (set.why.testFlag(one))
                why << likenessLabel(one);
        }
        for (const Customer &customer : customers)
            who << customer.username;
        if (call.has(u"json"_s))
            list << QJsonObject{{u"why"_s, QJsonArray::fromStringList(why)}, {u"usernames"_s, QJsonArray::fromStringList(who)}};
        else
            say(why.join(u", "_s) + u'\t' + who.join(u", "_s));
    }
    if (call.has(u"json"_s))
        say(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Indented)));
    return 0;
}

InviteCommand::InviteCommand()
{
    name = u"invite"_s;
    summary = u"mail invitations, by a batch or by a search"_s;
    writes = true;
    options = {{u"batch"_s, u"Whom the file of this batch wants to be invited."_s, u"ID"_s}, search, view};
    examples = {u"invite --batch 17"_s, u"invite --search 'status:pending invited:never' --dry-run"_s};
}

int InviteCommand::run(Call &call) const
{
    // An empty variable of a script must not mean everybody.
    const bool byBatch = call.has(u"batch"_s);
    if (byBatch == (call.has(search.name) || call.has(view.name)))
        return call.wrong(u"name a batch with --batch, or words or filters with --search, or a --view."_s);
    const auto batch = call.number(u"batch"_s, 0, 1, std::numeric_limits<qint64>::max());
    if (!batch)
        return ExitUsage;
    const auto asked = queryOf(call);
    if (!asked)
        return call.refuse(asked.error());
    const CustomerQuery &query = *asked;
    if (call.has(search.name) && call.value(search.name).trimmed().isEmpty())
        return call.wrong(u"--search takes words or filters."_s);
    const auto invite = [query, byBatch, batch = *batch, dry = call.isDry()](Session &session) {
        InvitationsRepository invitations(session);
        const QList<qint64> ids = byBatch ? invitations.wanted(batch) : readIds(session, customerListSql(query, session, true));
        return dry ? invitations.wouldInvite(ids) : invitations.invite(ids);
    };
    const auto invited = call.isDry() ? call.rehearse(Lane::Edit, invite) : call.ask(Lane::Edit, invite);
    if (!invited)
        return call.refuse(invited.error());
    say((call.isDry()
             ? u"%1 invitations would be queued, %2 have a password already, %3 have no e-mail address (dry run: nothing was changed)"_s
             : u"%1 invitations queued, %2 have a password already, %3 have no e-mail address"_s)
            .arg(invited->queued)
            .arg(invited->signedUp)
            .arg(invited->withoutEmail));
    return ExitDone;
}

} // namespace kontor

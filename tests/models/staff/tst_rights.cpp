// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What staff may do is held by the database itself (PostgreSQL): CHECKS 13, 18–20.
#include "customers/lookup.h"
#include "details/customerdetails.h"
#include "home/homerepository.h"
#include "activity/activityrepository.h"
#include "catalogue/cataloguerepository.h"
#include "channels/channelsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "credentials/invitationsrepository.h"
#include "credentials/password.h"
#include "credentials/passwordhashes.h"
#include "credentials/secondfactor.h"
#include "credentials/sessionsrepository.h"
#include "customers/bulkedit.h"
#include "customers/customersrepository.h"
#include "imports/batchesrepository.h"
#include "imports/importer.h"
#include "imports/recordkind.h"
#include "issues/issuesrepository.h"
#include "models/imports/importscene.h"
#include "orders/ordersrepository.h"
#include "orders/orderwork.h"
#include "products/productsrepository.h"
#include "staff/rightssetup.h"
#include "staff/staffrepository.h"

using namespace kontor;
using namespace kontor::importscene;
using namespace Qt::StringLiterals;

class RightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void grantsWhatTheFileSays();
    void refusesHostileStatements();
    void managesStaff();
    void letsEverybodyDoTheirWork();
    void showsEverybodyWhatTheyMaySee();

private:
    static QStringList matrix(TestDatabase &db);
    static Result<Done> run(Database &database, const QString &sql)
    {
        return database.wait(Lane::Edit, [sql](Session &session) {
            session.command(sql);
            return Done{};
        });
    }
};

void RightsTest::init()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("SQLite knows no roles: whoever opens the file has it all");
}

/// "right table verb columns" of every group role, as the live catalogue has it.
QStringList RightsTest::matrix(TestDatabase &db)
{
    QStringList out;
    db.read([&](Session &session) {
        const QString prefix = RightsSetup(session).roleName({});
        for (const Row &row : session.select(
                 u"SELECT replace(r.rolname, ?, ''), c.relname, lower(a.privilege_type), '' FROM pg_class c, "
                 u"aclexplode(c.relacl) a"
                 " JOIN pg_roles r ON r.oid = a.grantee WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN "
                 "('r', 'p', 'S', 'v')"
                 " AND a.grantee <> c.relowner"
                 " UNION ALL SELECT replace(r.rolname, ?, ''), c.relname, lower(a.privilege_type), string_agg(t.attname, ',' "
                 "ORDER BY t.attname)"
                 " FROM pg_class c JOIN pg_attribute t ON t.attrelid = c.oid, aclexplode(t.attacl) a JOIN pg_roles r ON r.oid = "
                 "a.grantee"
                 " WHERE c.relnamespace = current_schema()::regnamespace GROUP BY 1, 2, 3"
                 " UNION ALL SELECT coalesce(replace(r.rolname, ?, ''), 'PUBLIC'), p.proname, lower(a.privilege_type), '' FROM "
                 "pg_proc p,"
                 " aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a LEFT JOIN pg_roles r ON r.oid = a.grantee"
                 " WHERE p.pronamespace = current_schema()::regnamespace AND a.grantee <> p.proowner"
                 " AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')"
                 " UNION ALL SELECT replace(m.rolname, ?, ''), 'ROLE', 'member of', replace(g.rolname, ?, '') FROM "
                 "pg_auth_members a"
                 " JOIN pg_roles m ON m.oid = a.member JOIN pg_roles g ON g.oid = a.roleid WHERE starts_with(g.rolname, ?) AND "
                 "starts_with(m.rolname, ?)"
                 " AND m.rolname <> ? || 'owner' ORDER BY 1, 2, 3, 4"_s,
                 {prefix, prefix, prefix, prefix, prefix, prefix, prefix, prefix}))
            out << row.text(0).leftJustified(16) + u' ' + row.text(1).leftJustified(28) + u' ' + row.text(2).leftJustified(10) +
                       u' ' + row.text(3);
        return Done{};
    });
    for (QString &line : out)
        line = line.trimmed();
    return out;
}

void RightsTest::grantsWhatTheFileSays()
{
    TestDatabase db(u"postgresql"_s);
    db.basics();
    db.openAs(u"viewer"_s); // sets rights up
    const QStringList live = matrix(db);
    const QString path = QStringLiteral(KONTOR_TESTS "/models/staff/rights.txt");
    QFile file(path);
    if (qEnvironmentVariableIsSet("KONTOR_WRITE_EXPECTED")) {
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("# Role × table × verb × columns of a database with rights, as PostgreSQL's catalogue has it. Written by "
                   "tst_rights with\n"
                   "# KONTOR_WRITE_EXPECTED=1; read what changed before you commit it.\n" +
                   live.join(u'\n').toUtf8() + '\n');
        return;
    }
    QVERIFY2(file.open(QFile::ReadOnly), qPrintable(path));
    QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    expected.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    QStringList differing;
    for (const QString &line : live)
        if (!expected.contains(line))
            differing << u"+ "_s + line;
    for (const QString &line : std::as_const(expected))
        if (!live.contains(line))
            differing << u"- "_s + line;
    QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
    QVERIFY(live.size() > 200);
    // a new table is in the grants, for somebody at least
    QSet<QString> named;
    for (const TableGrant &grant : tableGrants())
        named << grant.table;
    const QStringList forgotten = db.read([&](Session &session) {
        QStringList out;
        for (const Row &row :
             session.select(u"SELECT c.relname FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace"
                            " AND c.relkind IN ('r', 'p') AND NOT c.relispartition"_s)) {
            if (!named.contains(row.text(0)))
                out << row.text(0);
        }
        return out;
    });
    QCOMPARE(forgotten, QStringList());
    // again, and after somebody granted too much by hand: the same
    db.edit([](Session &session) {
        session.command(u"GRANT ALL ON customers TO PUBLIC"_s);
        session.command(u"GRANT SELECT ON password_hashes TO %1"_s.arg(RightsSetup(session).roleName(u"may_view"_s)));
        RightsSetup(session).apply();
        return Done{};
    });
    QCOMPARE(matrix(db), live);
    // nothing runs as its owner without saying where it looks for names, and nothing of that is everybody's
    const QString loose = db.read([](Session &session) {
        return session
            .value(u"SELECT string_agg(proname, ', ') FROM pg_proc p WHERE pronamespace = current_schema()::regnamespace AND "
                   u"prosecdef"
                   " AND (NOT EXISTS (SELECT 1 FROM unnest(proconfig) c WHERE c LIKE 'search\\_path=%pg_temp')"
                   " OR has_function_privilege('public', p.oid, 'EXECUTE'))"_s)
            .toString();
    });
    QCOMPARE(loose, QString());
}

/// 165 statements as each of six roles: whoever may not is refused by the database, whatever the program would have done.
void RightsTest::refusesHostileStatements()
{
    TestDatabase db(u"postgresql"_s);
    const Directory directory = db.basics();
    const auto colleague = db.openAs(u"admin"_s); // and connected
    const auto connected = colleague->wait(Lane::Edit, [](Session &session) { return StaffRepository(session).current().id; });
    QVERIFY(connected);
    const Customer customer = db.edit([&](Session &session) {
        const Customer made = CustomersRepository(session).insert(someone(directory, u"A"_s, u"a@x.de"_s));
        CustomersRepository(session).setPassword(made.channelId, made.id, u"$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaA"_s,
                                                 false);
        session.execute(u"UPDATE customers SET must_change_password = TRUE"_s);
        const Customer own = CustomersRepository(session).insert(someone(directory, u"OWN"_s, u"own@x.de"_s)); // chose theirs
        CustomersRepository(session).setPassword(own.channelId, own.id, u"$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaB"_s,
                                                 false);
        SessionsRepository sessions(session);
        const StoreSession open = sessions.open(TestDatabase::opening(made));
        sessions.end(open.channelId, open.token, u"over"_s);
        session.execute(u"INSERT INTO tokens (channel_id, token_hash, customer_id, purpose, created_at, expires_at, ended_at)"
                        " VALUES (?, 'h', ?, 'invitation', 1, 2, 1)"_s,
                        {made.channelId, made.id});
        session.execute(u"INSERT INTO tickets (token_hash, channel_id, customer_id, staff_id, created_at, expires_at, used_at)"
                        " SELECT 'h', ?, ?, id, 1, 2, 1 FROM staff LIMIT 1"_s,
                        {made.channelId, made.id});
        session.execute(
            u"INSERT INTO saved_views (name, owner, definition, updated_at) VALUES ('private of a colleague', ?, '{}', 1)"_s,
            {db.loginOf(u"admin"_s)});
        session.execute(
            u"INSERT INTO timeline (channel_id, customer_id, kind, body, author, at) VALUES (?, ?, 'note', 'x', ?, 1)"_s,
            {made.channelId, made.id, u"somebody"_s});
        session.execute(u"INSERT INTO orders (channel_id, customer_id, number, currency, total_minor, checkout_key, placed_at)"
                        " VALUES (?, ?, 'O-1', 'EUR', 1, 'k', 1)"_s,
                        {made.channelId, made.id});
        Company company;
        company.channelId = made.channelId;
        company.name = u"Acme"_s;
        const qint64 acme = CompaniesRepository(session).add(company);
        const qint64 unit = CompaniesRepository(session).units(made.channelId, acme).first().id;
        MembershipRepository(session).attach({made.id}, {made.channelId, acme, unit, {}, true, false});
        InvitationsRepository(session).sendReset(made.channelId, made.id);
        return made;
    });
    QCOMPARE(importscene::run(db, plan(db, directory, "source_customer_code,last_name\nB,Zwei\n")).created, 1); // a batch
    QFile file(QStringLiteral(KONTOR_TESTS "/models/staff/hostile.sql"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    const QString name = db.url().label().section(u'@', 0, 0);
    QStringList wrong;
    int tried = 0;
    for (const StaffRole &role : staffRoles()) {
        const QString login = db.loginOf(role.name == u"admin"_s ? u"second"_s : role.name);
        auto database = role.name == u"admin"_s ? db.openAs(u"admin"_s, {}, login) : db.openAs(role.name);
        for (const QString &line : lines) {
            if (line.startsWith(u"--"_s) || !line.contains(u'|'))
                continue;
            const QStringList may = line.section(u'|', 0, 0).trimmed().split(u',', Qt::SkipEmptyParts);
            QString sql = line.section(u'|', 1).trimmed();
            sql.replace(u":customer"_s, QString::number(customer.id)).replace(u":channel"_s, QString::number(customer.channelId));
            sql.replace(u":colleague"_s, db.loginOf(u"admin"_s)).replace(u":own"_s, login);
            sql.replace(u":prefix"_s, name + u'_').replace(u":database"_s, name);
            ++tried;
            qint64 touched = 0;
            const auto done = database->wait(Lane::Edit, [&](Session &session) -> Done {
                if (may.contains(u"none"_s))
                    touched = sql.startsWith(u"SELECT"_s) ? session.select(sql).size() : session.execute(sql);
                else
                    session.command(sql);
                throw Failure(Error::Kind::Closed, u"tried"_s); // nothing of it stays
            });
            const QString code = done.error().detail.section(u':', 0, 0);
            const bool refused = code == u"42501"_s || code == u"22023"_s || code == u"42710"_s;
            const bool right = may.contains(u"none"_s)   ? !refused && touched == 0
                               : may.contains(role.name) ? done.error().message == u"tried"_s
                                                         : refused;
            if (!right)
                wrong << u"%1: %2 → %3 %4"_s.arg(role.name, sql, done.error().message, done.error().detail.left(160));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
    QVERIFY2(tried >= 900, qPrintable(QString::number(tried)));
}

/// Adding, changing, revoking: role of the server and row of the table together.
void RightsTest::managesStaff()
{
    TestDatabase db(u"postgresql"_s);
    const Directory directory = db.basics();
    const auto admin = db.openAs(u"admin"_s);
    const auto support = db.openAs(u"support"_s, u"passwords"_s);
    const auto rightsOf = [](Database &database) {
        return TestDatabase::must(database.wait(Lane::Edit, [](Session &session) { return StaffRepository(session).rights(); }));
    };
    Rights rights = rightsOf(*support);
    QVERIFY(rights.may(u"log_in_as"_s) && rights.may(u"passwords"_s) && !rights.may(u"edit"_s) && !rights.may(u"staff"_s));
    rights = rightsOf(*admin);
    for (const Right &right : allRights())
        QVERIFY2(rights.may(right.name), qPrintable(right.name));
    QVERIFY(rightsOf(db.database()) == Rights::all()); // the owner
    // who logs in as a customer loses that with the right, the session too
    const Customer customer =
        db.edit([&](Session &session) { return CustomersRepository(session).insert(someone(directory, u"A"_s, u"a@x.de"_s)); });
    const QString ticket = makeTicket(customer.channelId);
    const auto ask = [&](const QString &made) {
        return support->wait(Lane::Edit, [&, made](Session &session) {
            SessionsRepository(session).addTicket(customer.channelId, customer.id, token::hash(made), u"help"_s, {});
            return Done{};
        });
    };
    QVERIFY(ask(ticket));
    const auto session = db.edit([&](Session &s) { return SessionsRepository(s).redeem(ticket, {}); });
    QVERIFY(session);
    QCOMPARE(db.read([](Session &s) {
        return s.value(u"SELECT max(st.login) FROM tickets t JOIN staff st ON st.id = t.staff_id"_s).toString();
    }),
             db.loginOf(u"support"_s));
    const auto set = [&](Database &by, const QString &login, const QString &role, bool active = true) {
        return by.wait(Lane::Edit, [&, login, role, active](Session &s) {
            Staff staff;
            for (const Staff &one : StaffRepository(s).list())
                staff = one.login == login ? one : staff;
            staff.login = login;
            staff.role = role;
            staff.active = active;
            StaffRepository(s).set(staff, u"a long password of tests"_s);
            return Done{};
        });
    };
    QVERIFY(set(*admin, db.loginOf(u"support"_s), u"viewer"_s));
    QVERIFY(!rightsOf(*support).may(u"log_in_as"_s)); // at once, on the open connection
    QVERIFY(!ask(token::make()));
    QVERIFY(db.read([&](Session &s) {
        return s.value(u"SELECT ended_at FROM store_sessions WHERE id = ?"_s, {session->id}).toLongLong();
    }) > 0);
    QVERIFY(db.read([&](Session &s) {
                  return s.value(u"SELECT rolpassword FROM pg_authid WHERE rolname = ?"_s, {db.loginOf(u"support"_s)}).toString();
              }).startsWith(u"SCRAM-SHA-256$"_s));
    // revoked: what is open ends, and nothing opens any more
    QVERIFY(set(*admin, db.loginOf(u"support"_s), u"viewer"_s, false));
    QVERIFY(!support->wait(Lane::Read, [](Session &s) { return s.value(u"SELECT count(*) FROM customers"_s).toInt(); }));
    // nobody without the right, nobody themselves, nobody else's role
    const auto editor = db.openAs(u"editor"_s);
    QCOMPARE(set(*editor, db.loginOf(u"editor"_s), u"admin"_s).error().kind, Error::Kind::Denied);
    QVERIFY(!set(*admin, db.loginOf(u"admin"_s), u"viewer"_s));
    for (const QString &login : {u"Robert'); DROP TABLE staff"_s, u"kontor"_s, QString(), u"pg_monitor"_s})
        QVERIFY2(!set(*admin, login, u"viewer"_s), qPrintable(login));
    const QStringList recorded = db.read([](Session &s) {
        QStringList out;
        for (const Row &row : s.select(u"SELECT actor, action FROM activity WHERE entity = 'staff' ORDER BY id"_s))
            out << row.text(0).section(u'_', 0, 0) + u' ' + row.text(1);
        return out;
    });
    QVERIFY2(recorded.contains(u"admin changed"_s) && recorded.contains(u"admin revoked"_s), qPrintable(recorded.join(u", "_s)));
}

/// What belongs to somebody's work goes through, as the program does it.
void RightsTest::letsEverybodyDoTheirWork()
{
    TestDatabase db(u"postgresql"_s);
    const Directory directory = db.basics();
    QStringList refused;
    const auto as = [&](Database &database, const QString &what, auto work) {
        const auto done = database.wait(Lane::Edit, [work](Session &session) {
            work(session);
            return Done{};
        });
        if (!done)
            refused << what + u": "_s + done.error().message + u' ' + done.error().detail.left(300);
    };
    const auto viewer = db.openAs(u"viewer"_s);
    const auto editor = db.openAs(u"editor"_s);
    const auto support = db.openAs(u"support"_s);
    const auto importer = db.openAs(u"importer"_s);
    const auto manager = db.openAs(u"manager"_s);
    const auto admin = db.openAs(u"admin"_s);

    Customer customer;
    as(*editor, u"add a customer"_s,
       [&](Session &s) { customer = CustomersRepository(s).insert(someone(directory, u"A"_s, u"a@x.de"_s)); });
    QVERIFY2(customer.id > 0, qPrintable(refused.join(u'\n')));
    as(*editor, u"change one"_s, [&](Session &s) {
        Customer changed = customer;
        changed.email = u"b@x.de"_s;
        changed.addresses[0].city = u"Ulm"_s;
        changed.attributes.insert(u"Size"_s, u"L"_s);
        customer = CustomersRepository(s).update(changed);
    });
    as(*editor, u"deactivate"_s, [&](Session &s) { CustomersRepository(s).deactivate({customer.id}); });
    as(*editor, u"re-enable"_s, [&](Session &s) { CustomersRepository(s).reenable({customer.id}); });
    as(*editor, u"ignore an issue"_s, [&](Session &s) {
        Customer other = CustomersRepository(s).insert(someone(directory, u"NOMAIL"_s));
        const qint64 id = s.value(u"SELECT id FROM issues WHERE customer_id = ?"_s, {other.id}).toLongLong();
        IssuesRepository(s).setIgnored({id}, true);
    });
    as(*editor, u"change many"_s, [&](Session &s) { BulkEdit(s).apply({{customer.id, {{u"note"_s, u"n"_s}}}}, {}); });
    for (Database *one : {viewer.get(), editor.get(), support.get(), importer.get(), manager.get(), admin.get()}) {
        as(*one, u"look"_s, [&](Session &s) {
            CustomersRepository(s).load(customer.id);
            ChannelsRepository(s).directory();
            BatchesRepository(s).list();
            IssuesRepository(s).count();
            StaffRepository(s).current();
        });
    }
    as(*support, u"invite"_s, [&](Session &s) { QCOMPARE(InvitationsRepository(s).invite({customer.id}).queued, 1); });
    as(*support, u"send a reset"_s, [&](Session &s) { InvitationsRepository(s).sendReset(customer.channelId, customer.id); });
    as(*support, u"revoke an invitation"_s, [&](Session &s) { InvitationsRepository(s).revoke({customer.id}); });
    as(*support, u"reset a second factor"_s, [&](Session &s) { SecondFactorRepository(s).reset(customer.id, u"lost"_s); });
    as(*support, u"end sessions"_s,
       [&](Session &s) { SessionsRepository(s).endAllOf(customer.channelId, customer.id, u"asked"_s); });
    as(*support, u"see sessions"_s, [&](Session &s) { SessionsRepository(s).ofCustomer(customer.channelId, customer.id); });
    const QString hash = token::hash(makeTicket(customer.channelId));
    as(*support, u"log in as"_s,
       [&](Session &s) { SessionsRepository(s).addTicket(customer.channelId, customer.id, hash, u"help"_s, {}); });
    as(*support, u"see the session's end"_s,
       [&](Session &s) { SessionsRepository(s).ticketSessionExpiry(customer.channelId, ticketRef(hash)); });
    as(*support, u"leave again"_s,
       [&](Session &s) { SessionsRepository(s).endByTicket(customer.channelId, ticketRef(hash), u"pane closed"_s); });

    const Order order = db.edit([&](Session &s) {
        CatalogueRepository catalogue(s);
        const qint64 product =
            catalogue.saveProduct(u"T-1"_s, u"Tea"_s, {}, u"kg"_s, catalogue.saveCategory(u"Tea"_s, {}, 0), true);
        catalogue.setStock(directory.warehouses.first().id, product, 10);
        catalogue.setPrice(directory.priceTiers.first().id, product, 100);
        const Buyer buyer = catalogue.buyer(customer.channelId, customer.id);
        OrdersRepository(s).addToCart(buyer, u"T-1"_s, 6);
        const QString address = QString::number(customer.addresses[0].id);
        return OrdersRepository(s).place(buyer, Checkout{.billing = address, .shipping = address, .key = u"rights"_s});
    });
    const OrderKey key{order.channelId, order.id, 0};
    as(*support, u"move an order on"_s, [&](Session &s) {
        OrderWork work(s);
        work.setState(key, u"confirmed"_s, u"asked"_s);
        work.setHold(key, true, u"wait"_s);
        work.setHold(key, false);
        work.setPayment(key, u"part"_s);
        work.ship(key, {{0, 1}});
        work.tell(work.cancel(key, {{0, 2}}, u"two less"_s), u"two less"_s);
    });
    QCOMPARE(db.read([&](Session &s) { return s.value(u"SELECT quantity FROM warehouse_stock"_s).toInt(); }), 6);
    refused += [&] {
        const auto done = viewer->wait(Lane::Edit, [&](Session &s) { return OrderWork(s).setState(key, u"in_work"_s); });
        return done ? QStringList{u"a viewer moves an order on"_s} : QStringList();
    }();

    ImportPlan file = plan(db, directory,
                           "source_customer_code,last_name,email,address1.city,attribute.Size,password\n"
                           "I1,Eins,i1@x.de,Ulm,L,a good long "
                           "secret\nI2,Zwei,i2@x.de,Bonn,M,\nI3,,bad,,,\nA,Anders,c@x.de,Kiel,S,another long secret\n");
    qint64 batch = 0;
    const auto imported = importer->wait(Lane::Bulk, [file](Session &s) { return Importer(s).run(file); });
    if (!imported)
        refused << u"import: "_s + imported.error().message + imported.error().detail;
    else
        batch = imported->batchId;
    QCOMPARE(db.read([](Session &s) {
        return s.value(u"SELECT count(*) FROM password_hashes WHERE hash LIKE '$argon2id$%'"_s).toInt();
    }),
             2);
    QCOMPARE(db.read([](Session &s) {
        return s.value(u"SELECT count(*) FROM customers WHERE must_change_password AND password_id <> 0"_s).toInt();
    }),
             2);
    const auto undone = importer->wait(Lane::Bulk, [batch](Session &s) { return BatchesRepository(s).undo(batch, {}); });
    if (!undone)
        refused << u"undo: "_s + undone.error().message + undone.error().detail;
    QCOMPARE(db.read([](Session &s) { return s.value(u"SELECT count(*) FROM customers WHERE source_code LIKE 'I%'"_s).toInt(); }),
             0);
    QVERIFY(!db.read([&](Session &s) { return CustomersRepository(s).load(customer.id).hasPassword; }));
    const auto staged = stageFile(
        *importer, plan(db, directory, "source_customer_code,last_name,password\nS1,Eins,a good long secret\nS2,Zwei,\n"),
        Cancel(), {});
    if (!staged)
        refused << u"check a file: "_s + staged.error().message + staged.error().detail;
    else if (const auto committed = importer->wait(Lane::Bulk, [id = *staged](Session &s) { return Importer(s).commit(id); });
             !committed)
        refused << u"commit: "_s + committed.error().message + committed.error().detail;
    ImportPlan products = plan(db, directory, "sku,title,category\nP1,Pen,Desk\n");
    products.records = u"products"_s;
    products.mapping = RecordKind::named(u"products"_s).guess({u"sku"_s, u"title"_s, u"category"_s}, {}, directory);
    if (const auto done = importer->wait(Lane::Bulk, [products](Session &s) { return Importer(s).run(products); }); !done)
        refused << u"products: "_s + done.error().message + done.error().detail;

    as(*manager, u"edit a price tier"_s, [&](Session &s) {
        PriceTier tier = directory.priceTiers.first();
        tier.name = u"Other"_s;
        ChannelsRepository(s).save(tier);
        CatalogueRepository(s).setPrice(tier.id, s.value(u"SELECT min(id) FROM products"_s).toLongLong(), 100);
    });
    as(*manager, u"edit a trade store"_s, [&](Session &s) {
        Channel channel = directory.channels.first();
        channel.name = u"Other store"_s;
        ChannelsRepository(s).save(channel);
    });
    as(*admin, u"set a password"_s, [&](Session &s) {
        CustomersRepository(s).setPassword(customer.channelId, customer.id, password::hash(u"a good long secret"_s), true);
    });
    QVERIFY2(refused.isEmpty(), qPrintable(u"\n"_s + refused.join(u'\n')));
}

/// What the desk reads for everybody leaves out what a role may not see; it is not refused as a whole.
void RightsTest::showsEverybodyWhatTheyMaySee()
{
    TestDatabase db(u"postgresql"_s);
    const Directory directory = db.basics();
    const Customer customer = db.edit(
        [&](Session &session) { return CustomersRepository(session).insert(someone(directory, u"D"_s, u"d@example.com"_s)); });
    for (const QString &role : {u"viewer"_s, u"editor"_s, u"support"_s, u"importer"_s, u"manager"_s, u"admin"_s}) {
        const auto staff = db.openAs(role);
        const auto seen = staff->wait(Lane::Read, [&customer](Session &session) {
            const Rights rights = StaffRepository(session).rights();
            const DetailRights may = detailRights(rights);
            selectionSums(session, {customer.id}, may);
            HomeRepository(session).numbers(may.orders, session.now());
            customersOfNumber(session, u"0301234567"_s);
            return customerDetails(session, customer.id, may).customer.email +
                   QString::number(customersOfCode(session, u"D"_s).found.size());
        });
        QVERIFY2(seen, qPrintable(role + u": "_s + (seen ? QString() : seen.error().message + seen.error().detail)));
        QCOMPARE(*seen, u"d@example.com1"_s);
    }
}

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/customers/customerundo.h"

#include "base/text.h"
#include "channels/channelsrepository.h"
#include "credentials/emailchange.h"
#include "credentials/invitationsrepository.h"
#include "credentials/tokensrepository.h"
#include "customers/customercolumns.h"
#include "customers/customersrepository.h"
#include "database/idset.h"
#include "imports/batchesrepository.h"
#include "issues/issuesrepository.h"
#include "mail/mailsrepository.h"

#include <QCoreApplication>
#include <QSqlQuery>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr qsizetype customersAtOnce = 500;
constexpr int pieceSize = 20'000; ///< customers that one statement restores

/// Something hangs on a customer who was added: the trade store knows them already.
const auto inUse = u"(EXISTS (SELECT 1 FROM orders o WHERE o.channel_id = b.channel_id AND o.customer_id = b.id)"
                   " OR EXISTS (SELECT 1 FROM carts o WHERE o.channel_id = b.channel_id AND o.customer_id = b.id)"
                   " OR EXISTS (SELECT 1 FROM store_sessions o WHERE o.channel_id = b.channel_id AND o.customer_id = b.id)"
                   " OR EXISTS (SELECT 1 FROM tokens o WHERE o.channel_id = b.channel_id AND o.customer_id = b.id)"
                   " OR EXISTS (SELECT 1 FROM mails o WHERE o.channel_id = b.channel_id AND o.customer_id = b.id)"
                   " OR EXISTS (SELECT 1 FROM company_users o WHERE o.channel_id = b.channel_id AND o.customer_id = b.id)"
                   " OR EXISTS (SELECT 1 FROM company_invitations o WHERE o.channel_id = b.channel_id AND o.customer_id = b.id)"
                   " OR EXISTS (SELECT 1 FROM store_preferences o WHERE o.channel_id = b.channel_id AND o.customer_id = b.id)"
                   " OR EXISTS (SELECT 1 FROM timeline o WHERE o.channel_id = b.channel_id AND o.customer_id = b.id)"
                   " OR EXISTS (SELECT 1 FROM tickets o WHERE o.channel_id = b.channel_id AND o.customer_id = b.id))"_s;

/// An invitation that the batch ended, or whose link went to an address that goes away with the undo.
const auto invitedAnew = u"b.action = 'changed' AND b.email_key <> '' AND b.status <> 'deactivated' AND ("
                         "c.email_key <> b.email_key AND c.invitation = 'pending'"
                         " OR b.invitation = 'pending' AND c.invitation = 'revoked' AND c.status = 'deactivated')"_s;

/// Customers `x` other than `b` who have the code or the e-mail address that `b` had before.
const QStringList &holders()
{
    static const QString other = u"x.channel_id = b.channel_id AND x.id <> b.id AND "_s;
    static const QStringList list = {
        other + u"x.unique_email_key = b.email_key AND x.unique_email_key <> ''"_s,
        other + u"x.source_id = b.source_id AND x.source_code = b.source_code AND x.source_code <> ''"_s};
    return list;
}

} // namespace

/// Of the customers of a batch, ascending: a file may name several.
QList<qint64> CustomerUndo::channelsOf(const Batch &batch)
{
    QList<qint64> out;
    for (const Row &row : m_session.select(
             u"SELECT DISTINCT channel_id FROM batch_customers WHERE batch_id = ? ORDER BY channel_id"_s, {batch.id}))
        out << row.integer(0);
    return out;
}

UndoPlan CustomerUndo::plan(const Batch &batch)
{
    UndoPlan out;
    for (const qint64 channel : channelsOf(batch))
        planStore(batch, channel, out);
    return out;
}

void CustomerUndo::planStore(const Batch &batch, qint64 channelId, UndoPlan &plan)
{
    const QString joined = u" FROM batch_customers b JOIN customers c ON c.channel_id = b.channel_id AND c.id = b.id"
                           " WHERE b.channel_id = ? AND b.batch_id = ?"_s;
    const QVariantList values{channelId, batch.id};
    const auto count = [&](const QString &also) {
        return m_session.value(u"SELECT count(*)"_s + joined + u" AND "_s + also, values).toLongLong();
    };
    QStringList held;
    for (const QString &holder : holders())
        held << u"EXISTS (SELECT 1 FROM customers x WHERE %1 AND NOT EXISTS (SELECT 1 FROM batch_customers y"
                " WHERE y.batch_id = b.batch_id AND y.channel_id = x.channel_id AND y.id = x.id))"_s.arg(holder);
    const QString taken = u"(b.action = 'changed' AND (c.unique_email_key <> b.unique_email_key OR c.source_code <> b.source_code"
                          " OR c.source_id <> b.source_id) AND (%1))"_s.arg(held.join(u" OR "_s));
    const QString wrong = u"(c.row_version <> b.version_after OR (b.action = 'created' AND %1) OR %2)"_s.arg(inUse, taken);
    plan.restored += count(u"b.action = 'changed' AND c.row_version = b.version_after AND NOT "_s + taken);
    plan.removed += count(u"b.action = 'created' AND c.row_version = b.version_after AND NOT "_s + inUse);
    plan.invitations += count(u"c.row_version = b.version_after AND NOT "_s + taken + u" AND "_s + invitedAnew);
    plan.mailsSent +=
        m_session
            .value(u"SELECT count(*) FROM mails m JOIN batch_customers b ON b.channel_id = m.channel_id AND b.id = m.customer_id"
                   " WHERE b.channel_id = ? AND b.batch_id = ? AND m.state IN ('sent', 'unknown') AND m.created_at >= ?"_s,
                   values + QVariantList{batch.startedAt})
            .toLongLong();
    const qint64 conflicts = count(wrong);
    plan.conflictCount += conflicts;
    const qsizetype shown = UndoPlan::conflictsMax - plan.conflicts.size();
    if (conflicts == 0 || shown <= 0)
        return;
    const Rows rows = m_session.select(
        u"SELECT c.id, trim(c.first_name || ' ' || c.last_name), c.company, b.action, CASE WHEN b.action = 'created' AND "_s +
            inUse + u" THEN 1 WHEN "_s + taken + u" THEN 2 ELSE 0 END, c.source_code"_s + joined + u" AND "_s + wrong +
            u" ORDER BY c.id LIMIT %1"_s.arg(shown),
        values);
    for (const Row &row : rows) {
        UndoConflict conflict;
        conflict.recordId = row.integer(0);
        conflict.code = row.text(5);
        conflict.name = row.text(1).isEmpty() ? row.text(2) : row.text(1);
        const qint64 why = row.integer(4);
        conflict.reason =
            why == 1   ? tr("Was added by the batch and has used the trade store or been sent mail since; can't be removed.")
            : why == 2 ? tr("Another customer has its former e-mail address or code now; can't be restored.")
                       : lastChange(channelId, conflict.recordId);
        conflict.mayForce = why == 0;
        if (conflict.mayForce && row.text(3) == u"created"_s)
            conflict.reason += u' ' + tr("The batch added this customer, so undoing removes it.");
        plan.conflicts << conflict;
    }
}

/// Who changed a customer last, and when.
QString CustomerUndo::lastChange(qint64 channelId, qint64 customerId)
{
    const Rows last = m_session.select(
        u"SELECT actor, at FROM activity WHERE customer_id = ? AND customer_id <> 0 AND channel_id = ? ORDER BY id DESC LIMIT 1"_s,
        {customerId, channelId});
    return last.isEmpty()
               ? tr("Somebody changed this customer since.")
               : tr("%1 changed this customer since (%2).").arg(last.first().text(0), text::shortTime(last.first().integer(1)));
}

/// Fills bulk_undo; answers with how many.
qint64 CustomerUndo::choose(const Batch &batch, const QList<qint64> &forced)
{
    m_session.command(u"CREATE TEMPORARY TABLE IF NOT EXISTS bulk_undo (channel_id BIGINT NOT NULL, id BIGINT NOT NULL,"
                      " action TEXT NOT NULL, PRIMARY KEY (id))"_s);
    m_session.command(m_session.dialect().empty(u"bulk_undo"_s));
    const QString anyway = forced.isEmpty() ? QString() : u" OR b.id IN (%1)"_s.arg(marks(forced.size()));
    // Locked, and so looked at once more on PostgreSQL, if somebody saves a customer at this moment. A trade store at a time, for on a
    // distributed PostgreSQL each lies elsewhere.
    const QString lockThem = m_session.dialect().forUpdate().isEmpty() ? QString() : u" ORDER BY c.id FOR UPDATE OF c"_s;
    qint64 chosen = 0;
    for (const qint64 channel : channelsOf(batch)) {
        QVariantList values{channel, batch.id, channel};
        for (const qint64 id : forced)
            values << id;
        chosen += m_session.execute(
            u"INSERT INTO bulk_undo (channel_id, id, action) SELECT b.channel_id, b.id, b.action FROM batch_customers b"
            " CROSS JOIN customers c WHERE b.channel_id = ? AND b.batch_id = ? AND c.channel_id = ? AND c.id = b.id"
            " AND (c.row_version = b.version_after%1) AND NOT (b.action = 'created' AND %2)%3"_s.arg(anyway, inUse, lockThem),
            values);
        m_session.stopIfCancelled();
    }
    if (const QString analyze = m_session.dialect().analyze(u"bulk_undo"_s); !analyze.isEmpty())
        m_session.command(analyze);
    return chosen;
}

BatchUndo::Undone CustomerUndo::undo(const Batch &batch, const QList<qint64> &forced)
{
    m_session.dialect().prepareBulk(m_session);
    qint64 chosen = choose(batch, forced);
    const bool moved = keysMoved(batch.id);
    if (moved)
        chosen -= leaveHeldKeys(batch.id);
    if (chosen == 0)
        throw Failure(Error::Kind::Conflict,
                      tr("Nothing was undone: all customers of this batch were changed since, are gone, or can't be removed."));
    m_session.dialect().expectRows(m_session, chosen);
    const QList<qint64> concerned = withOtherIssues(batch.id);
    if (moved) // two of them may have swapped an e-mail address or a code: both are set aside first
        m_session.execute(u"UPDATE customers SET unique_email_key = '', source_code = '' FROM batch_customers b"
                          " WHERE b.batch_id = ? AND b.action = 'changed' AND b.channel_id = customers.channel_id"
                          " AND b.id = customers.id AND customers.id IN (SELECT id FROM bulk_undo)"_s,
                          {batch.id});
    eachPiece([this] { removeCreated(); }); // who was added may hold what another gets back
    eachPiece([&] { restoreImages(batch); });
    restoreParts(batch.id);
    deriveAgain(forced);
    for (qsizetype i = 0; i < concerned.size(); i += customersAtOnce)
        IssuesRepository(m_session).checkCustomers(CustomersRepository(m_session).loadMany(concerned.mid(i, customersAtOnce)));
    m_session.execute(u"INSERT INTO activity (at, actor, entity, entity_id, channel_id, customer_id, action, changes)"
                      " SELECT ?, ?, 'customer', u.id, u.channel_id, u.id, 'undone', '[]' FROM bulk_undo u"_s,
                      {m_session.now(), m_session.actor()});
    m_session.dialect().finishBulk(m_session);
    const qint64 all = m_session.value(u"SELECT count(*) FROM batch_customers WHERE batch_id = ?"_s, {batch.id}).toLongLong();
    forgetImages(batch.id, all == chosen);
    for (const QString &table : {u"customers"_s, u"issues"_s})
        m_session.touchAll(table);
    return {all, chosen};
}

/// Who was left can be undone later, so their images stay.
void CustomerUndo::forgetImages(qint64 batchId, bool all)
{
    for (const auto &[table, id] : {std::pair{u"batch_customers"_s, u"id"_s},
                                    {u"batch_addresses"_s, u"customer_id"_s},
                                    {u"batch_attributes"_s, u"customer_id"_s}}) {
        const QString undone = all ? QString() : u" AND %1 IN (SELECT id FROM bulk_undo)"_s.arg(id);
        m_session.execute(u"DELETE FROM %1 WHERE batch_id = ?%2"_s.arg(table, undone), {batchId});
    }
}

/// Calls `use` with one part of bulk_undo after the other in bulk_piece.
void CustomerUndo::eachPiece(const std::function<void()> &use)
{
    m_session.command(u"CREATE TEMPORARY TABLE IF NOT EXISTS bulk_piece (channel_id BIGINT NOT NULL, id BIGINT NOT NULL,"
                      " action TEXT NOT NULL, PRIMARY KEY (id))"_s);
    for (qint64 last = 0;;) {
        m_session.stopIfCancelled();
        m_session.command(m_session.dialect().empty(u"bulk_piece"_s));
        if (m_session.execute(u"INSERT INTO bulk_piece (channel_id, id, action) SELECT channel_id, id, action FROM bulk_undo"
                              " WHERE id > ? ORDER BY id LIMIT %1"_s.arg(pieceSize),
                              {last}) == 0)
            return;
        if (const QString analyze = m_session.dialect().analyze(u"bulk_piece"_s); !analyze.isEmpty())
            m_session.command(analyze);
        use();
        last = m_session.value(u"SELECT max(id) FROM bulk_piece"_s).toLongLong();
    }
}

void CustomerUndo::removeCreated()
{
    for (const QString &table : {u"addresses"_s, u"customer_attributes"_s, u"issues"_s})
        m_session.execute(
            u"DELETE FROM %1 WHERE (channel_id, customer_id) IN (SELECT channel_id, id FROM bulk_piece WHERE action = 'created')"_s
                .arg(table));
    // Not by a row value: SQLite 3.40 then finds nothing, for `id` is also its rowid (docs/facts.md).
    m_session.execute(u"DELETE FROM customers WHERE channel_id IN (SELECT channel_id FROM bulk_piece)"
                      " AND id IN (SELECT id FROM bulk_piece WHERE action = 'created')"_s);
}

/// Changed customers of bulk_undo whose e-mail address or country is an issue, or will be one.
QList<qint64> CustomerUndo::withOtherIssues(qint64 batchId)
{
    QList<qint64> out;
    QVariantList values = {batchId};
    for (const QString &kind : IssuesRepository::checkedKinds())
        values << kind;
    m_session.forEach(
        u"SELECT u.id FROM bulk_undo u CROSS JOIN batch_customers b CROSS JOIN customers c WHERE b.batch_id = ?"
        " AND b.channel_id = u.channel_id AND b.id = u.id AND b.action = 'changed' AND c.channel_id = b.channel_id AND c.id = "
        "b.id"
        " AND ((c.email_key = '') <> (b.email_key = '') OR (c.country_code = '') <> (b.country_code = '') OR c.id IN"
        " (SELECT customer_id FROM issues WHERE state = 'open' AND kind IN (%1)))"
        " ORDER BY u.id"_s.arg(marks(values.size() - 1)),
        values, [&out](const Row &row) { out << row.value(0).toLongLong(); });
    return out;
}

/// Customers who were changed since the batch keep what it had not touched, their addresses for example; what is derived from both is
/// derived anew.
void CustomerUndo::deriveAgain(const QList<qint64> &ids)
{
    const Directory directory = ids.isEmpty() ? Directory() : ChannelsRepository(m_session).directory();
    for (const Customer &customer : CustomersRepository(m_session).loadMany(ids)) {
        const Channel *channel = directory.channel(customer.channelId);
        const DerivedColumns derived = derivedColumns(customer, channel != nullptr && channel->uniqueEmail);
        m_session.execute(
            u"UPDATE customers SET city = ?, city_key = ?, country_code = ?, search_text = ?"
            " WHERE channel_id = ? AND id = ? AND id IN (SELECT id FROM bulk_undo)"_s,
            {derived.city, derived.cityKey, derived.countryCode, derived.searchText, customer.channelId, customer.id});
    }
}

/// Whether a code or an e-mail address that somebody gets back belongs to another customer at the moment.
bool CustomerUndo::keysMoved(qint64 batchId)
{
    return std::any_of(holders().begin(), holders().end(), [&](const QString &holder) {
        return m_session
            .value(u"SELECT 1 FROM batch_customers b CROSS JOIN customers x WHERE b.batch_id = ? AND b.action = 'changed' AND %1"
                   " LIMIT 1"_s.arg(holder),
                   {batchId})
            .isValid();
    });
}

/// Takes out of bulk_undo whose code or e-mail address stays with somebody who is not in it, until there is none. Answers how many.
qint64 CustomerUndo::leaveHeldKeys(qint64 batchId)
{
    qint64 left = 0;
    for (qint64 found = 1; found > 0; left += found) {
        found = 0;
        for (const QString &holder : holders())
            found += m_session.execute(
                u"DELETE FROM bulk_undo WHERE id IN (SELECT b.id FROM batch_customers b CROSS JOIN customers x"
                " LEFT JOIN bulk_undo u ON u.id = x.id WHERE b.batch_id = ? AND b.action = 'changed' AND u.id IS NULL AND %1)"_s
                    .arg(holder),
                {batchId});
    }
    return left;
}

/// Links die with an address, a password or the access; another number of a telephone is no reason. Whose invitation the batch ended gets
/// another one, to their former address.
void CustomerUndo::endLinks(const Batch &batch)
{
    fillIds(m_session, u"bulk_ended"_s,
            Condition{u"SELECT u.id FROM bulk_piece u CROSS JOIN batch_customers b CROSS JOIN customers c"
                      " WHERE b.batch_id = ? AND b.channel_id = u.channel_id AND b.id = u.id AND b.action = 'changed'"
                      " AND c.channel_id = b.channel_id AND c.id = b.id AND (c.email_key <> b.email_key OR c.status <> b.status"
                      " OR c.password_id <> b.password_id OR c.email_wanted <> '' AND EXISTS (SELECT 1 FROM activity a"
                      " WHERE a.channel_id = c.channel_id AND a.customer_id = c.id AND a.customer_id <> 0"
                      " AND a.action = 'e-mail to be confirmed' AND a.actor = ? AND a.at BETWEEN ? AND ?))"_s,
                      {batch.id, batch.actor, batch.startedAt, batch.finishedAt}});
    QList<qint64> invited;
    m_session.forEach(u"SELECT e.id FROM bulk_ended e CROSS JOIN bulk_piece u CROSS JOIN batch_customers b CROSS JOIN customers c"
                      " WHERE u.id = e.id AND b.batch_id = ? AND b.channel_id = u.channel_id AND b.id = u.id"
                      " AND c.channel_id = b.channel_id AND c.id = b.id AND "_s +
                          invitedAnew + u" ORDER BY e.id"_s,
                      {batch.id}, [&invited](const Row &row) { invited << row.value(0).toLongLong(); });
    TokensRepository(m_session).endAllOfSet(u"SELECT id FROM bulk_ended"_s, u"import undone"_s);
    // A link is minted only while its mail is sent: what still waits would go to the address that the batch had brought.
    MailsRepository(m_session).cancelOfSet(u"SELECT id FROM bulk_ended"_s, mailsWithSecrets() + QStringList{u"email_changed"_s});
    m_toInvite = invited;
}

/// The changed customers of bulk_piece get back what they had.
void CustomerUndo::restoreImages(const Batch &batch)
{
    endLinks(batch);
    // What an undo gives back is what the batch before had written: that one can still be undone.
    m_session.execute(
        u"UPDATE batch_customers SET version_after = c.row_version + 1 FROM batch_customers b CROSS JOIN customers c"
        " WHERE b.batch_id = ? AND b.action = 'changed' AND b.id IN (SELECT id FROM bulk_piece) AND c.channel_id = b.channel_id"
        " AND c.id = b.id AND c.row_version = b.version_after AND batch_customers.channel_id = b.channel_id AND "
        "batch_customers.id = b.id"
        " AND batch_customers.batch_id <> b.batch_id AND batch_customers.version_after = b.version_before"_s,
        {batch.id});
    QStringList sets;
    for (const QString &column : customerImageColumns())
        sets << (column == u"unique_email_key"_s // by what the trade store wants now
                     ? u"unique_email_key = CASE WHEN (SELECT s.unique_email FROM channels s WHERE s.id = b.channel_id)"
                       " THEN b.email_key ELSE '' END"_s
                     : u"%1 = b.%1"_s.arg(column));
    m_session.execute(
        u"UPDATE customers SET %1, updated_at = ?, row_version = customers.row_version + 1 FROM bulk_piece u"
        " CROSS JOIN batch_customers b WHERE b.batch_id = ? AND b.channel_id = u.channel_id AND b.id = u.id"
        " AND b.action = 'changed' AND customers.channel_id = b.channel_id AND customers.id = b.id"_s.arg(sets.join(u", "_s)),
        {m_session.now(), batch.id});
    m_session.execute(u"UPDATE customers SET email_wanted = '' WHERE email_wanted <> '' AND id IN (SELECT id FROM bulk_ended)"_s);
    m_session.execute(u"UPDATE customers SET invitation = 'revoked' WHERE invitation = 'pending' AND email_key = ''"
                      " AND id IN (SELECT id FROM bulk_ended)"_s);
    if (const QList<qint64> invited = std::exchange(m_toInvite, {}); !invited.isEmpty())
        InvitationsRepository(m_session).invite(invited);
}

/// Addresses and attributes, where the batch had changed them.
void CustomerUndo::restoreParts(qint64 batchId)
{
    struct Part
    {
        QString table, images, changed;
        QStringList columns;
    };
    const QList<Part> parts = {{u"addresses"_s, u"batch_addresses"_s, u"addresses_changed"_s,
                                QStringList{u"channel_id"_s, u"id"_s, u"customer_id"_s} + addressDataColumns()},
                               {u"customer_attributes"_s,
                                u"batch_attributes"_s,
                                u"attributes_changed"_s,
                                {u"channel_id"_s, u"customer_id"_s, u"name"_s, u"value"_s}}};
    for (const Part &part : parts) {
        m_session.execute(
            u"DELETE FROM %1 WHERE (channel_id, customer_id) IN (SELECT b.channel_id, b.id FROM bulk_undo u"
            " CROSS JOIN batch_customers b WHERE b.channel_id = u.channel_id AND b.batch_id = ? AND b.id = u.id AND b.%2)"_s.arg(
                part.table, part.changed),
            {batchId});
        m_session.execute(
            u"INSERT INTO %1 (%2) SELECT %3 FROM %4 p WHERE p.batch_id = ? AND p.customer_id IN (SELECT id FROM bulk_undo)"_s.arg(
                part.table, part.columns.join(u", "_s), prefixed(u"p"_s, part.columns), part.images),
            {batchId});
    }
}

} // namespace kontor

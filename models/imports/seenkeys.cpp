// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/seenkeys.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// What fails here is this computer's folder for temporary files, not the database that everybody shares.
template <typename Run> auto inScratch(Run run)
{
    try {
        return run();
    } catch (const SqlError &e) {
        throw Failure(
            Error::Kind::Unreachable,
            tr("The folder for temporary files on this computer is full or may not be written. Free some space there, or"
               " name another in TMPDIR. Nothing was imported."),
            e.error().detail);
    }
}

} // namespace

SeenInScratch::SeenInScratch() { m_session.command(u"CREATE TABLE seen (key TEXT NOT NULL, line BIGINT NOT NULL)"_s); }

QHash<QString, qint64> SeenInScratch::lines(const QStringList &keys)
{
    return inScratch([&] {
        m_session.command(u"CREATE INDEX IF NOT EXISTS seen_by_key ON seen (key)"_s);
        return linesOfKeys(m_session, u"SELECT key, min(line) FROM seen WHERE key IN (%1) GROUP BY key"_s, {}, keys);
    });
}

void SeenInScratch::add(const QHash<QString, qint64> &lines)
{
    inScratch([&] {
        const auto out = m_session.dialect().bulk(m_session, u"seen"_s, {u"key"_s, u"line"_s});
        for (auto it = lines.begin(); it != lines.end(); ++it) {
            out->text(it.key());
            out->integer(*it);
            out->endRow();
        }
        out->finish();
    });
}

void SeenInScratch::forgetFrom(qint64 line)
{
    inScratch([&] { m_session.execute(u"DELETE FROM seen WHERE line >= ?"_s, {line}); });
}

QHash<QString, qint64> SeenInStaging::lines(const QStringList &keys)
{
    QHash<QString, qint64> out;
    for (const QString &column : {u"code_key"_s, u"email_key"_s})
        out.insert(linesOfKeys(m_session,
                               u"SELECT %1, min(line) FROM staged_rows WHERE channel_id = ? AND batch_id = ? AND %1 <> ''"
                               " AND verdict <> 'error' AND rejected = FALSE AND %1 IN (%2) GROUP BY %1"_s.arg(column, u"%1"_s),
                               {m_batch.plan.channelId, m_batch.id}, keys));
    return out;
}

QHash<QString, qint64> linesOfKeys(Session &session, const QString &sql, const QVariantList &before, const QStringList &keys)
{
    QHash<QString, qint64> out;
    session.forEachOf(sql, before, QVariantList(keys.begin(), keys.end()),
                      [&](const Row &row) { out.insert(row.text(0), row.integer(1)); });
    return out;
}

} // namespace kontor

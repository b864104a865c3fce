// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/idset.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

void emptyTable(Session &session, const QString &name)
{
    session.command(u"CREATE TEMPORARY TABLE IF NOT EXISTS %1 (id BIGINT NOT NULL PRIMARY KEY)"_s.arg(name));
    session.command(session.dialect().empty(name));
}

void tellThePlanner(Session &session, const QString &name)
{
    if (const QString analyze = session.dialect().analyze(name); !analyze.isEmpty())
        session.command(analyze);
}

} // namespace

void fillIds(Session &session, const QString &name, const QList<qint64> &ids)
{
    emptyTable(session, name);
    const auto out = session.dialect().bulk(session, name, {u"id"_s});
    for (const qint64 id : ids) {
        out->integer(id);
        out->endRow();
    }
    out->finish();
    tellThePlanner(session, name);
}

qint64 fillIds(Session &session, const QString &name, const Condition &select)
{
    emptyTable(session, name);
    const qint64 count = session.execute(u"INSERT INTO %1 (id) "_s.arg(name) + select.sql, select.values);
    tellThePlanner(session, name);
    return count;
}

} // namespace kontor

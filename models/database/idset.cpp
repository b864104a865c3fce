// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/idset.h"

namespace kontor {

using namespace Qt::StringLiterals;

void fillIds(Session &session, const QString &name, const QList<qint64> &ids)
{
    session.command(u"CREATE TEMPORARY TABLE IF NOT EXISTS %1 (id BIGINT NOT NULL PRIMARY KEY)"_s.arg(name));
    session.command(session.dialect().empty(name));
    const auto out = session.dialect().bulk(session, name, {u"id"_s});
    for (const qint64 id : ids) {
        out->integer(id);
        out->endRow();
    }
    out->finish();
    if (const QString analyze = session.dialect().analyze(name); !analyze.isEmpty())
        session.command(analyze);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/auditcommand.h"

#include "audit/auditrepository.h"
#include "kontorctl/console.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int changesShown = 200; ///< characters, in a line
}

AuditCommand::AuditCommand()
{
    name = u"audit"_s;
    summary = u"print what the database itself saw of changes: who, from where, old → new (PostgreSQL with rights)"_s;
    options = {{u"days"_s, u"So many days back (7)."_s, u"N"_s},
               {u"login"_s, u"Of this login alone."_s, u"LOGIN"_s},
               {u"table"_s, u"Of this table alone: customers, addresses, channels …"_s, u"TABLE"_s},
               {u"limit"_s, u"At most so many statements (1000)."_s, u"N"_s},
               {u"json"_s, u"Print JSON, with the changes whole."_s}};
    examples = {u"audit --days 30 --login anna"_s, u"audit --table channels --json"_s};
}

int AuditCommand::run(Call &call) const
{
    constexpr qint64 daysMost = 36'500, limitMost = 1'000'000, dayMs = 86'400'000;
    const auto days = call.number(u"days"_s, 7, 1, daysMost);
    const auto limit = call.number(u"limit"_s, 1000, 1, limitMost);
    if (!days || !limit)
        return ExitUsage;
    AuditQuery query;
    query.since = QDateTime::currentMSecsSinceEpoch() - *days * dayMs;
    query.login = call.value(u"login"_s);
    query.table = call.value(u"table"_s);
    query.limit = int(*limit);
    const auto found = call.ask(Lane::Read, [query](Session &session) { return AuditRepository(session).list(query); });
    if (!found)
        return call.refuse(found.error());
    QJsonArray all;
    for (const AuditEntry &entry : *found) {
        const QString when = QDateTime::fromMSecsSinceEpoch(entry.at).toUTC().toString(Qt::ISODate);
        if (call.has(u"json"_s)) {
            const QJsonDocument changes = QJsonDocument::fromJson(entry.changes.toUtf8());
            all << QJsonObject{{u"at"_s, when},
                               {u"login"_s, entry.login},
                               {u"program"_s, entry.program},
                               {u"address"_s, entry.address},
                               {u"table"_s, entry.table},
                               {u"verb"_s, entry.verb},
                               {u"rows"_s, entry.rows},
                               {u"changes"_s, changes.isArray() ? QJsonValue(changes.array()) : QJsonValue(changes.object())}};
            continue;
        }
        const QString changes = entry.changes.size() > changesShown ? entry.changes.left(changesShown) + u'…' : entry.changes;
        say(QStringList{when, entry.login, entry.program, entry.address, entry.verb + u' ' + entry.table,
                        QString::number(entry.rows), changes}
                .join(u'\t'));
    }
    if (call.has(u"json"_s))
        say(QString::fromUtf8(QJsonDocument(all).toJson()));
    return ExitDone;
}

} // namespace kontor

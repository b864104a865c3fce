// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/mailcommands.h"

#include "customers/customerlist.h"
#include "kontorctl/console.h"
#include "mail/mailsrepository.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace kontor {

using namespace Qt::StringLiterals;

MailsCommand::MailsCommand()
{
    name = u"mails"_s;
    summary = u"list the outbox, the newest first"_s;
    options = {{u"state"_s, u"Only these: %1."_s.arg(mailStates().join(u", "_s)), u"STATE"_s, false, mailStates()},
               {u"search"_s, u"Only those that have these words."_s, u"WORDS"_s},
               {u"json"_s, u"Print JSON."_s}};
    examples = {u"mails --state refused"_s, u"mails --search maria@example.com --json"_s};
}

int MailsCommand::run(Call &call) const
{
    MailQuery query;
    query.state = call.value(u"state"_s);
    query.search = call.value(u"search"_s);
    if (!query.state.isEmpty() && !mailStates().contains(query.state))
        return call.wrong(u"there is no state '%1'. There are: %2."_s.arg(query.state, mailStates().join(u", "_s)));
    const auto rows = call.ask(Lane::Read, [query](Session &session) {
        return readPage(session, MailsRepository::list(query), std::nullopt, CustomerQuery::searchLimit);
    });
    if (!rows)
        return call.fail(rows.error());
    if (rows->size() >= CustomerQuery::searchLimit)
        complain(u"only the newest %1 are listed; --state and --search narrow them."_s.arg(CustomerQuery::searchLimit));
    QJsonArray list;
    for (const ListRow &row : *rows) {
        const Mail mail = MailsRepository::ofCells(row.cells, row.id);
        const QString at = QDateTime::fromMSecsSinceEpoch(mail.createdAt).toUTC().toString(Qt::ISODate);
        if (call.has(u"json"_s))
            list << QJsonObject{{u"id"_s, mail.id},           {u"state"_s, mail.state},
                                {u"kind"_s, mail.kind},       {u"recipient"_s, mail.recipient},
                                {u"subject"_s, mail.subject}, {u"attempts"_s, mail.attempts},
                                {u"answer"_s, mail.answer},   {u"written"_s, at}};
        else
            say(QStringList{QString::number(mail.id), mail.state, mail.kind, mail.recipient, mail.subject, at,
                            mail.answer.simplified()}
                    .join(u'\t'));
    }
    if (call.has(u"json"_s))
        say(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    return ExitDone;
}

} // namespace kontor

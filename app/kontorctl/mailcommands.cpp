// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations and the outbox from the command line.
#include "credentials/invitationsrepository.h"
#include "customers/customerlist.h"
#include "kontorctl/commands.h"
#include "kontorctl/console.h"
#include "mail/mailsrepository.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace kontor {

using namespace Qt::StringLiterals;

/// By the batch of an import, or by a search such as `status:pending invited:never`; the search finds all, not only the first 1,000.
int Commands::invite()
{
    if (m_options.isSet(u"batch"_s) == m_options.isSet(u"search"_s)) {
        complain(u"usage: invite --batch ID | --search WORDS"_s);
        return ExitUsage;
    }
    // An empty variable of a script must not mean everybody.
    const bool byBatch = m_options.isSet(u"batch"_s);
    bool isNumber = true;
    const qint64 batch = byBatch ? m_options.value(u"batch"_s).toLongLong(&isNumber) : 0;
    CustomerQuery query;
    query.search = m_options.value(u"search"_s);
    if (byBatch ? !isNumber || batch <= 0 : query.search.trimmed().isEmpty()) {
        complain(byBatch ? u"--batch takes the number of a batch (kontorctl batches)."_s : u"--search takes words or filters."_s);
        return ExitUsage;
    }
    const auto invited = m_database.wait(Lane::Edit, [query, byBatch, batch](Session &session) {
        InvitationsRepository invitations(session);
        return invitations.invite(byBatch ? invitations.wanted(batch) : readIds(session, customerListSql(query, session, true)));
    });
    if (!invited)
        return refuse(invited.error());
    say(u"%1 invitations queued, %2 have a password already, %3 have no e-mail address"_s.arg(invited->queued)
            .arg(invited->signedUp)
            .arg(invited->withoutEmail));
    return ExitDone;
}

int Commands::mails()
{
    MailQuery query;
    query.state = m_options.value(u"state"_s);
    query.search = m_options.value(u"search"_s);
    if (!query.state.isEmpty() && !mailStates().contains(query.state)) {
        complain(u"there is no state '%1'. There are: %2."_s.arg(query.state, mailStates().join(u", "_s)));
        return ExitUsage;
    }
    const auto rows = m_database.wait(Lane::Read, [query](Session &session) {
        return readPage(session, MailsRepository::list(query), std::nullopt, CustomerQuery::searchLimit);
    });
    if (!rows)
        return fail(rows.error());
    if (rows->size() >= CustomerQuery::searchLimit)
        complain(u"only the newest %1 are listed; --state and --search narrow them."_s.arg(CustomerQuery::searchLimit));
    QJsonArray list;
    for (const ListRow &row : *rows) {
        const Mail mail = MailsRepository::ofCells(row.cells, row.id);
        const QString at = QDateTime::fromMSecsSinceEpoch(mail.createdAt, Qt::UTC).toString(Qt::ISODate);
        if (m_options.isSet(u"json"_s))
            list << QJsonObject{{u"id"_s, mail.id},           {u"state"_s, mail.state},
                                {u"kind"_s, mail.kind},       {u"recipient"_s, mail.recipient},
                                {u"subject"_s, mail.subject}, {u"attempts"_s, mail.attempts},
                                {u"answer"_s, mail.answer},   {u"written"_s, at}};
        else
            say(QStringList{QString::number(mail.id), mail.state, mail.kind, mail.recipient, mail.subject, at,
                            mail.answer.simplified()}
                    .join(u'\t'));
    }
    if (m_options.isSet(u"json"_s))
        say(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    return ExitDone;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the mail worker writes down; real servers are in mail_smtp.py.
#include "mail/mailsrepository.h"
#include "mail/mailworker.h"
#include "store/storescene.h"

#include <QTest>

using namespace kontor;
using namespace Qt::StringLiterals;

class MailWorkerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesDownWhatItSent_data() { addEngineRows(); }
    void writesDownWhatItSent();
};

/// Somebody holds the database while a mail is on its way: what became of the mail is written down all the same, or it would go out twice.
void MailWorkerTest::writesDownWhatItSent()
{
    QFETCH(QString, engine);
    Store store(engine);
    const Customer c = store.add(u"A"_s);
    store.db.edit([&](Session &session) {
        ChannelsRepository channels(session);
        Channel channel = channels.channel(c.channelId);
        channel.mail.host = u"127.0.0.1"_s;
        channel.mail.port = 1; // nobody listens there
        channel.mail.security = u"none"_s;
        channel.mail.sender = u"store@x.de"_s;
        channels.save(channel);
        MailsRepository(session).queue(c.channelId, c.id, u"many_tries"_s, c.email, {});
        return Done{};
    });
    std::unique_ptr<Holding> holding;
    std::jthread releasing;
    MailWorker worker(*store.own,
                      [&](const SecretPlace &) -> Result<QString> { // asked for between the beginning of a mail and its end
                          holding = std::make_unique<Holding>(store.db, u"UPDATE mails SET attempts = attempts"_s);
                          releasing = std::jthread([&] {
                              std::this_thread::sleep_for(
                                  std::chrono::milliseconds(4000)); // longer than anybody waits for a lock
                              holding.reset();
                          });
                          return QString();
                      },
                      {});
    QCOMPARE(worker.work(), 1);
    releasing.join();
    QCOMPARE(store.db.read([](Session &s) { return s.value(u"SELECT state FROM mails"_s).toString(); }), u"deferred"_s);
    QCOMPARE(store.db.read([](Session &s) { return s.value(u"SELECT attempts FROM mails"_s).toInt(); }), 1);
}

QTEST_GUILESS_MAIN(MailWorkerTest)
#include "tst_mailworker.moc"

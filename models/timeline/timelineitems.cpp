// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened to a customer, as one list.
#include "timeline/timelinerepository.h"

#include "activity/activityrepository.h"
#include "activitylog/activitylog.h"
#include "base/money.h"
#include "base/text.h"
#include "credentials/browsername.h"
#include "credentials/signinrepository.h"
#include "mail/mailsrepository.h"
#include "orders/ordersrepository.h"
#include "orders/orderstates.h"

#include <QCoreApplication>
#include <QLocale>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

TimelineItem itemOf(const TimelineEntry &entry)
{
    TimelineItem out{entry.kind, entry.at, entry.author, entry.body, entry.id, {}, entry};
    if (entry.kind == u"file"_s)
        out.what = joined({entry.fileName, QLocale().formattedDataSize(entry.fileSize), entry.body});
    if (entry.kind == u"task"_s) {
        const QString state = entry.doneAt > 0 ? tr("done %1 by %2").arg(text::shortTime(entry.doneAt), entry.doneBy)
                              : entry.assignee.isEmpty()
                                  ? tr("until %1").arg(text::shortDay(entry.dueOn))
                                  : tr("until %1, for %2").arg(text::shortDay(entry.dueOn), entry.assignee);
        out.what = joined({entry.body, state});
    }
    if (entry.editedAt > 0 && entry.doneAt == 0)
        out.who = tr("%1, edited").arg(entry.author);
    return out;
}

} // namespace

QList<TimelineItem> TimelineRepository::items(qint64 channelId, qint64 customerId, const DetailRights &rights,
                                              const Directory &directory, int limit)
{
    QList<TimelineItem> out;
    for (const TimelineEntry &entry : entries(channelId, customerId, limit))
        out << itemOf(entry);
    for (const Mail &mail : MailsRepository(m_session).ofCustomer(channelId, customerId, limit))
        out << TimelineItem{u"mail"_s,
                            mail.createdAt,
                            mail.askedBy,
                            joined({mailKindLabel(mail.kind), mail.recipient, mailStateLabel(mail.state), mailAnswer(mail)}),
                            mail.id,
                            {},
                            {}};
    if (rights.orders) {
        for (const Order &order : OrdersRepository(m_session).ofCustomer(channelId, customerId, {}, limit))
            out << TimelineItem{
                u"order"_s,
                order.placedAt,
                order.staff,
                joined({order.number, orderStateLabel(order), formatMoney(order.dueMinor(), order.currency), order.reference}),
                0,
                order.number,
                {}};
    }
    if (rights.activity) {
        for (const ActivityEntry &entry : ActivityRepository(m_session).ofCustomer(channelId, customerId, limit)) {
            if (entry.entity == u"order"_s) // stands there as an order
                continue;
            ActivityRow row;
            static_cast<ActivityEntry &>(row) = entry;
            row.channelId = channelId;
            row.customerId = customerId;
            out << TimelineItem{u"change"_s,
                                entry.at,
                                activityActorLabel(entry.actor),
                                joined({activityActionLabel(entry.action), activityChangesLabel(row, directory)}),
                                0,
                                {},
                                {}};
        }
    }
    if (rights.signIns) {
        for (const SignInAttempt &attempt : SignInRepository(m_session).attempts(channelId, customerId, limit))
            out << TimelineItem{u"sign_in"_s,
                                attempt.at,
                                {},
                                joined({signInOutcomeLabel(attempt.outcome), browserName(attempt.browser), attempt.peer}),
                                0,
                                {},
                                {}};
    }
    std::stable_sort(out.begin(), out.end(), [](const TimelineItem &a, const TimelineItem &b) { return a.at > b.at; });
    return out;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/members/attaching.h"

#include "activity/activityrepository.h"
#include "companies/companiesrepository.h"
#include "customers/customersrepository.h"
#include "fields/fieldset.h"
#include "imports/batchesrepository.h"
#include "imports/members/member.h"
#include "imports/refusedrows.h"

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

Attached attachAsBatch(Session &session, const QList<qint64> &customerIds, const Attachment &attachment)
{
    MembersRepository members(session);
    const QList<Membership> before = members.of(attachment.channelId, customerIds);
    Attached out;
    out.customers = MembershipRepository(session).attach(customerIds, attachment);
    ImportPlan plan;
    plan.channelId = attachment.channelId;
    plan.records = u"company_users"_s;
    plan.fileName = CompaniesRepository(session)
                        .load(attachment.channelId, attachment.companyId)
                        .name.replace(u'/', u'∕'); // what the batch is called
    plan.sourceId = CustomersRepository(session).load(attachment.channelId, customerIds.front()).sourceId;
    ImportReport report;
    for (const Membership &now : members.of(attachment.channelId, customerIds)) {
        const auto was = std::find_if(before.begin(), before.end(), [&now](const Membership &one) { return one.id == now.id; });
        const bool created = was == before.end();
        const QList<FieldChange> changes = created ? QList<FieldChange>() : memberFields().difference(*was, now);
        if (!created && changes.isEmpty())
            continue;
        if (report.batchId == 0)
            report.batchId = BatchesRepository(session).begin(plan, {}, u"attach"_s, u"done"_s);
        session.execute(u"INSERT INTO batch_records (channel_id, batch_id, id, action, version_before, version_after, image)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                        {plan.channelId, report.batchId, now.id, created ? u"created"_s : u"changed"_s,
                         created ? 0 : was->rowVersion, now.rowVersion, changesToJson(changes)});
        ++(created ? report.created : report.changed);
    }
    out.batchId = report.batchId;
    if (report.batchId > 0)
        BatchesRepository(session).finish(plan, report, RefusedRows(plan, {}), session.now(), 0);
    return out;
}

} // namespace kontor

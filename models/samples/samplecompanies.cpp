// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples/samplecompanies.h"

#include "companies/companiesrepository.h"
#include "companies/membership.h"

namespace kontor {

using namespace Qt::StringLiterals;

/// What somebody ordered before was for the company.
static void orderedFor(Session &session, const Customer &member, const Company &company, const BusinessUnit &unit)
{
    session.execute(
        u"UPDATE orders SET company_id = ?, company = ?, unit_id = ?, unit = ? WHERE channel_id = ? AND customer_id = ?"
        " AND company_id = 0"_s,
        {company.id, company.name, unit.id, unit.name, member.channelId, member.id});
}

void addSampleCompanies(Session &session, const QList<Customer> &people, qint64 sourceId)
{
    constexpr qsizetype peopleOfGroup = 4, groups = 8;
    constexpr int firstCode = 100;
    CompaniesRepository companies(session);
    MembershipRepository memberships(session);
    for (qsizetype i = 0; i < groups && (i + 1) * peopleOfGroup <= people.size(); ++i) {
        const QList<Customer> members = people.mid(i * peopleOfGroup, peopleOfGroup);
        Company group;
        group.channelId = members.first().channelId;
        group.sourceId = sourceId;
        group.sourceCode = u"MG%1"_s.arg(firstCode + i);
        group.name = u"%1 Group"_s.arg(members.first().lastName);
        group.phone = members.first().phone;
        group.id = companies.add(group);
        const QList<BusinessUnit> units = companies.units(group.channelId, group.id);
        const qint64 headquarters = units.first().id;
        QList<qint64> roles;
        for (const CompanyRole &role : companies.roles(group.channelId, group.id)) {
            if (role.standard)
                roles << role.id;
        }
        memberships.attach({members.first().id}, {group.channelId, group.id, headquarters, {}, true});
        orderedFor(session, members.first(), group, units.first());
        if (i == 1) // somebody who works for two, and is asked for which one they come
            memberships.attach({people.first().id}, {group.channelId, group.id, headquarters, {}, true});
        for (const Customer &member : members.mid(1)) {
            BusinessUnit unit;
            unit.channelId = group.channelId;
            unit.companyId = group.id;
            unit.parentId = headquarters;
            unit.name = member.company;
            unit.id = companies.saveUnit(unit);
            memberships.attach({member.id}, {group.channelId, group.id, unit.id, roles, false});
            orderedFor(session, member, group, unit);
        }
    }
}

} // namespace kontor

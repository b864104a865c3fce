// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/members/memberkind.h"

#include "fields/fieldset.h"
#include "imports/members/memberjudge.h"
#include "imports/plainrecords.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// Memberships as the import writes them.
class Members final : public PlainRecords
{
public:
    explicit Members(Session &session) : m_members(session) {}
    QString entity() const override { return u"company_user"_s; }
    qint64 add(const StagedRow &row) override { return m_members.add(memberOf(row).member, memberOf(row).units); }
    bool update(const StagedRow &row) override
    {
        MemberImportRow &record = memberOf(row);
        return m_members.change(record.before, record.member, record.units);
    }
    QList<FieldChange> brought(const StagedRow &row) const override
    {
        QList<FieldChange> out;
        for (const qint64 unit : memberOf(row).units)
            out << FieldChange{u"brought/unit"_s, {}, QString::number(unit)};
        return out;
    }
    QHash<QString, QList<qint64>> removeBrought(const QList<FieldChange> &brought) override
    {
        QList<qint64> ids;
        for (const FieldChange &one : brought)
            ids << one.after.toLongLong();
        (void)m_members.removeEmptyUnits(ids); // what stays is in use by people whom no batch brought
        return {};
    }
    qint64 versionBefore(const StagedRow &row) const override { return memberOf(row).before.rowVersion; }
    QHash<qint64, State> states(const QList<qint64> &ids) override
    {
        QHash<qint64, State> out;
        for (const Membership &member : m_members.withIds(ids))
            out.insert(member.id, State{member.rowVersion, member.email, member.company, false});
        return out;
    }
    void remove(qint64 id) override
    {
        for (const Membership &member : m_members.withIds({id}))
            m_members.remove(member);
    }
    void restore(qint64 id, const QList<FieldChange> &changes) override
    {
        for (const Membership &now : m_members.withIds({id})) {
            Membership back = now;
            for (const FieldChange &change : changes)
                memberFields().setValue(back, change.field, change.before);
            QList<qint64> made;
            m_members.change(now, back, made);
        }
    }

private:
    MembersRepository m_members;
};

} // namespace

MemberKind::MemberKind() : FieldSetKind(memberFields()) {}

QString MemberKind::name() const { return u"company_users"_s; }
QString MemberKind::entity() const { return u"company_user"_s; }
QString MemberKind::title() const { return tr("Company users"); }

QList<std::pair<ImportPlan::Mode, QString>> MemberKind::modes() const
{
    using Mode = ImportPlan::Mode;
    return {{Mode::AddAndUpdate, tr("Attach new ones and change existing ones")},
            {Mode::AddOnly, tr("Only attach: ignore those who work there already")},
            {Mode::UpdateOnly, tr("Only change: ignore those who do not work there")},
            {Mode::DeactivateListed, tr("Switch off those in the file")}};
}

QString MemberKind::counted(qint64 records) const
{
    return QCoreApplication::translate("kontor", "%Ln company user(s)", nullptr, int(records));
}

QString MemberKind::deactivated(qint64 records) const
{
    return QCoreApplication::translate("kontor", "%Ln company user(s) switched off.", nullptr, int(records));
}

QStringList MemberKind::keyFields(const ImportPlan &) const { return {u"email"_s, u"customer_code"_s}; }

/// A file that says for which company, who, and where or as what, and nothing else: lists of contacts have more.
bool MemberKind::isSure(const QStringList &headings) const
{
    const QStringList fields = fieldsOfCompanyFile(headings);
    const auto has = [&fields](const QString &a, const QString &b) { return fields.contains(a) || fields.contains(b); };
    return has(u"email"_s, u"customer_code"_s) && has(u"unit"_s, u"roles"_s);
}

QString MemberKind::problemOf(const ImportPlan &plan, const QStringList &, const Directory &) const
{
    return noCompany(plan.mapping);
}

std::unique_ptr<RowReader> MemberKind::reader(const ImportPlan &plan, const QStringList &headings,
                                              const Directory &directory) const
{
    return std::make_unique<MemberReader>(plan, headings, directory);
}

std::unique_ptr<RowJudge> MemberKind::judge(Session &session, const ImportPlan &plan, const QStringList &headings,
                                            const Directory &directory, KeyFilters &filters, SeenKeys &seen) const
{
    return std::make_unique<MemberJudge>(session, plan, headings, directory, filters, seen);
}

std::unique_ptr<RowWriter> MemberKind::writer(const RowWriter::Context &context) const
{
    return std::make_unique<PlainWriter>(context, std::make_unique<Members>(context.session));
}

std::unique_ptr<BatchUndo> MemberKind::undo(Session &session) const
{
    return std::make_unique<PlainUndo>(session, std::make_unique<Members>(session));
}

} // namespace kontor

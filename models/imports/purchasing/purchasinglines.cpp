// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/purchasing/purchasinglines.h"

#include "base/text.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "customers/customersrepository.h"
#include "fields/fieldset.h"
#include "purchasing/purchasingrepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

using enum FieldTrait;

constexpr FieldTraits inFiles = FieldTraits(Edited) | Imported | InTemplate | Exported;
constexpr auto between = "; ";

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }
QString noneInFiles() { return u"none"_s; }

/// Whose it is, in front of the other fields.
template <typename Line> QList<Field<Line>> ownerFields()
{
    return {{{.name = u"company_code"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Code of the company"),
              .traits = inFiles | Exact | Digits,
              .length = 64,
              .headings = {u"companyid"_s, u"companynumber"_s, u"firmennummer"_s}},
             &Line::companyCode},
            {{.name = u"company"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Company"),
              .traits = inFiles,
              .length = 200,
              .headings = {u"companyname"_s, u"firma"_s, u"firmenname"_s, u"societe"_s}},
             &Line::companyName}};
}

template <typename Line> Field<Line> unitsField()
{
    return {{.name = u"units"_s,
             .title = QT_TRANSLATE_NOOP("kontor", "Business units"),
             .traits = inFiles,
             .length = 4000,
             .headings = {u"unit"_s, u"businessunits"_s, u"businessunit"_s, u"einheiten"_s, u"bereiche"_s, u"bereich"_s,
                          u"unites"_s}},
            &Line::units};
}

/// A field of the record, as its own set has it.
template <typename Line, typename Value>
Field<Line> field(const FieldList &of, const QString &name, Value Line::*member, const QString &fileName = {})
{
    FieldInfo info = *of.find(name);
    if (!fileName.isEmpty())
        info.name = info.fileName = fileName;
    return {info, member};
}

QStringList listIn(const QString &cell)
{
    static const QRegularExpression marks(u"\\s*[;|]\\s*"_s);
    return cell.split(marks, Qt::SkipEmptyParts);
}

QList<qint64> peopleCalled(const QStringList &emails, const QList<CompanyUser> &users)
{
    QList<qint64> out;
    for (const QString &email : emails) {
        const auto found = std::find_if(users.begin(), users.end(),
                                        [&email](const CompanyUser &user) { return emailKey(user.email) == emailKey(email); });
        if (found == users.end())
            throw Failure(Error::Kind::Invalid, tr("‘%1’ does not belong to the company.").arg(email.left(100)), u"people"_s);
        out << found->id;
    }
    return out;
}

QStringList emailsOf(const QList<qint64> &ids, const QList<CompanyUser> &users)
{
    QStringList out;
    for (const CompanyUser &user : users) {
        if (ids.contains(user.id))
            out << user.email;
    }
    return out;
}

QList<qint64> peopleOf(const CompanyAddress &) { return {}; }
QList<qint64> peopleOf(const CostCentre &record) { return record.userIds; }
void setPeople(CompanyAddress &, const QList<qint64> &) {}
void setPeople(CostCentre &record, const QList<qint64> &ids) { record.userIds = ids; }

void removeRecord(Session &session, const CompanyAddress &of)
{
    PurchasingRepository(session).removeAddress(of.channelId, of.companyId, of.id);
}
void removeRecord(Session &session, const CostCentre &of)
{
    PurchasingRepository(session).removeCostCentre(of.channelId, of.companyId, of.id);
}

QList<CompanyAddress> recordsOfCompany(Session &session, qint64 channelId, qint64 companyId, const CompanyAddressLine &)
{
    return PurchasingRepository(session).addresses(channelId, companyId);
}
QList<CostCentre> recordsOfCompany(Session &session, qint64 channelId, qint64 companyId, const CostCentreLine &)
{
    return PurchasingRepository(session).costCentres(channelId, companyId);
}

} // namespace

template <> const FieldSet<CompanyAddressLine> &lineFields()
{
    using Line = CompanyAddressLine;
    static const FieldSet<Line> set(
        u"company_addresses"_s,
        ownerFields<Line>() + QList<Field<Line>>{
                                  field<Line, QString>(companyAddressFields(), u"code"_s, &Line::code),
                                  field<Line, QString>(companyAddressFields(), u"company"_s, &Line::company, u"recipient"_s),
                                  field<Line, QString>(companyAddressFields(), u"first_name"_s, &Line::firstName),
                                  field<Line, QString>(companyAddressFields(), u"last_name"_s, &Line::lastName),
                                  field<Line, QString>(companyAddressFields(), u"line1"_s, &Line::line1),
                                  field<Line, QString>(companyAddressFields(), u"line2"_s, &Line::line2),
                                  field<Line, QString>(companyAddressFields(), u"postal_code"_s, &Line::postalCode),
                                  field<Line, QString>(companyAddressFields(), u"city"_s, &Line::city),
                                  field<Line, QString>(companyAddressFields(), u"province"_s, &Line::province),
                                  field<Line, QString>(companyAddressFields(), u"province_code"_s, &Line::provinceCode),
                                  field<Line, QString>(companyAddressFields(), u"country"_s, &Line::country),
                                  field<Line, QString>(companyAddressFields(), u"country_code"_s, &Line::countryCode),
                                  field<Line, QString>(companyAddressFields(), u"phone"_s, &Line::phone),
                                  unitsField<Line>(),
                              });
    return set;
}

template <> const FieldSet<CostCentreLine> &lineFields()
{
    using Line = CostCentreLine;
    static const FieldSet<Line> set(u"cost_centres"_s,
                                    ownerFields<Line>() + QList<Field<Line>>{
                                                              field<Line, QString>(costCentreFields(), u"code"_s, &Line::code),
                                                              field<Line, QString>(costCentreFields(), u"name"_s, &Line::name),
                                                              field<Line, QString>(costCentreFields(), u"note"_s, &Line::note),
                                                              field<Line, bool>(costCentreFields(), u"active"_s, &Line::active),
                                                              unitsField<Line>(),
                                                              {{.name = u"people"_s,
                                                                .title = QT_TRANSLATE_NOOP("kontor", "People"),
                                                                .traits = inFiles,
                                                                .length = 4000,
                                                                .headings = {u"users"_s, u"employees"_s, u"email"_s, u"emails"_s,
                                                                             u"mitarbeiter"_s, u"personen"_s, u"personnes"_s}},
                                                               &Line::people},
                                                          });
    return set;
}

QString keyOf(const CompanyAddressLine &line)
{
    if (!line.code.isEmpty())
        return u"c/"_s + line.code;
    const QStringList says{line.company, line.firstName, line.lastName, line.line1, line.postalCode, line.city};
    return u"t/"_s + text::folded(says.join(u'\n'));
}
QString keyOf(const CostCentreLine &line) { return u"c/"_s + text::folded(line.code); }
QString labelOf(const CompanyAddressLine &line) { return line.code.isEmpty() ? summary(line) : line.code; }
QString labelOf(const CostCentreLine &line) { return line.code; }

const QList<BusinessUnit> &CompanyNames::units(qint64 channelId, qint64 companyId)
{
    if (!m_units.contains(companyId))
        m_units.insert(companyId, CompaniesRepository(m_session).units(channelId, companyId));
    return *m_units.constFind(companyId);
}

const QList<CompanyUser> &CompanyNames::users(qint64 channelId, qint64 companyId)
{
    if (!m_users.contains(companyId))
        m_users.insert(companyId, MembershipRepository(m_session).users(channelId, companyId));
    return *m_users.constFind(companyId);
}

template <typename Line> void CompanyNames::name(Line &line)
{
    line.units.clear();
    line.people.clear();
    if (line.everyone)
        return;
    const QList<qint64> people = peopleOf(line);
    QStringList paths;
    for (const qint64 id : line.unitIds)
        paths << unitPath(units(line.channelId, line.companyId), id);
    paths.sort();
    line.units = paths.join(QLatin1StringView(between));
    if (!people.isEmpty())
        line.people = emailsOf(people, users(line.channelId, line.companyId)).join(QLatin1StringView(between));
    else if (paths.isEmpty())
        line.units = noneInFiles();
}

template <typename Line> void CompanyNames::settle(Line &line)
{
    const bool nobody = text::folded(line.units.trimmed()) == noneInFiles();
    const QStringList paths = nobody ? QStringList() : listIn(line.units);
    const QStringList emails = listIn(line.people);
    line.unitIds.clear();
    for (const QString &path : paths) {
        const qint64 id = unitCalled(path, units(line.channelId, line.companyId));
        if (id == 0)
            throw Failure(Error::Kind::Invalid, tr("The company has no business unit ‘%1’.").arg(path.left(100)), u"units"_s);
        line.unitIds << id;
    }
    std::sort(line.unitIds.begin(), line.unitIds.end());
    line.unitIds.erase(std::unique(line.unitIds.begin(), line.unitIds.end()), line.unitIds.end());
    QList<qint64> people;
    if (!emails.isEmpty())
        people = peopleCalled(emails, users(line.channelId, line.companyId));
    std::sort(people.begin(), people.end());
    setPeople(line, people);
    line.everyone = !nobody && paths.isEmpty() && people.isEmpty();
    name(line);
}
template void CompanyNames::settle(CompanyAddressLine &line);
template void CompanyNames::settle(CostCentreLine &line);

template <typename Line> QList<Line> PurchasingLines<Line>::named(const QList<typename Line::Record> &records)
{
    QList<Line> out;
    QVariantList companies;
    for (const auto &record : records) {
        out << Line{record, {}};
        m_names.name(out.last());
        if (!companies.contains(record.companyId))
            companies << record.companyId;
    }
    QHash<qint64, std::pair<QString, QString>> owners;
    m_session.forEachOf(u"SELECT id, source_code, name FROM companies WHERE id IN (%1)"_s, {}, companies,
                        [&owners](const Row &row) {
                            owners.insert(row.integer(0), {row.text(1), row.text(2)});
                        });
    for (Line &line : out)
        std::tie(line.companyCode, line.companyName) = owners.value(line.companyId);
    return out;
}

template <typename Line> QList<Line> PurchasingLines<Line>::ofCompany(qint64 channelId, qint64 companyId)
{
    return named(recordsOfCompany(m_session, channelId, companyId, Line()));
}

template <typename Line> QList<Line> PurchasingLines<Line>::withIds(const QList<qint64> &ids)
{
    return named(PurchasingRepository(m_session).withIds<typename Line::Record>(ids));
}

template <typename Line> QList<Line> PurchasingLines<Line>::page(qint64 channelId, qint64 afterId, int limit)
{
    return named(PurchasingRepository(m_session).page<typename Line::Record>(channelId, afterId, limit));
}

template <typename Line> QList<qint64> PurchasingLines<Line>::ids()
{
    QList<qint64> out;
    m_session.forEach(u"SELECT id FROM %1"_s.arg(lineFields<Line>().table()), {},
                      [&out](const Row &row) { out << row.integer(0); });
    return out;
}

template <typename Line> qint64 PurchasingLines<Line>::save(Line line)
{
    m_names.settle(line);
    return PurchasingRepository(m_session).save(static_cast<const typename Line::Record &>(line));
}

template <typename Line> void PurchasingLines<Line>::remove(const Line &line) { removeRecord(m_session, line); }

template class PurchasingLines<CompanyAddressLine>;
template class PurchasingLines<CostCentreLine>;

} // namespace kontor

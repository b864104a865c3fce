// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/purchasing/purchasinglines.h"

#include "base/text.h"
#include "budgets/budgetsrepository.h"
#include "fields/fieldset.h"
#include "purchasing/purchasingrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

using enum FieldTrait;

constexpr FieldTraits inFiles = FieldTraits(Edited) | Imported | InTemplate | Exported;

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

void removeRecord(Session &session, const CompanyAddress &of)
{
    PurchasingRepository(session).removeAddress(of.channelId, of.companyId, of.id);
}
void removeRecord(Session &session, const CostCentre &of)
{
    PurchasingRepository(session).removeCostCentre(of.channelId, of.companyId, of.id);
}

void removeRecord(Session &session, const Budget &of) { BudgetsRepository(session).remove(of.channelId, of.companyId, of.id); }

QList<CompanyAddress> recordsOfCompany(Session &session, qint64 channelId, qint64 companyId, const CompanyAddressLine &)
{
    return PurchasingRepository(session).addresses(channelId, companyId);
}
QList<CostCentre> recordsOfCompany(Session &session, qint64 channelId, qint64 companyId, const CostCentreLine &)
{
    return PurchasingRepository(session).costCentres(channelId, companyId);
}
QList<Budget> recordsOfCompany(Session &session, qint64 channelId, qint64 companyId, const BudgetLine &)
{
    return BudgetsRepository(session).all(channelId, companyId);
}

/// What keeps the records of a kind.
template <typename Record> struct Keeper
{
    using Repository = PurchasingRepository;
    static QList<Record> withIds(Session &session, const QList<qint64> &ids) { return Repository(session).withIds<Record>(ids); }
    static QList<Record> page(Session &session, qint64 channelId, qint64 afterId, int limit)
    {
        return Repository(session).page<Record>(channelId, afterId, limit);
    }
};
template <> struct Keeper<Budget>
{
    using Repository = BudgetsRepository;
    static QList<Budget> withIds(Session &session, const QList<qint64> &ids) { return Repository(session).withIds(ids); }
    static QList<Budget> page(Session &session, qint64 channelId, qint64 afterId, int limit)
    {
        return Repository(session).page(channelId, afterId, limit);
    }
};

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
                                                              {{.name = u"approver"_s,
                                                                .title = QT_TRANSLATE_NOOP("kontor", "Approver"),
                                                                .traits = inFiles,
                                                                .length = 254,
                                                                .headings = {u"approvedby"_s, u"freigabe"_s, u"approbateur"_s}},
                                                               &Line::approver},
                                                          });
    return set;
}

template <> const FieldSet<BudgetLine> &lineFields()
{
    using Line = BudgetLine;
    const auto names = [](const QString &name, const char *title, QString Line::*member, const QStringList &headings) {
        constexpr int most = 4000;
        return Field<Line>{{.name = name, .title = title, .traits = inFiles, .length = most, .headings = headings}, member};
    };
    const FieldList &of = budgetFields();
    static const FieldSet<Line> set(
        u"budgets"_s, ownerFields<Line>() + QList<Field<Line>>{
                                                field<Line, QString>(of, u"name"_s, &Line::name),
                                                field<Line, qint64>(of, u"amount"_s, &Line::amountMinor),
                                                field<Line, QString>(of, u"currency"_s, &Line::currency),
                                                field<Line, QString>(of, u"period"_s, &Line::period),
                                                field<Line, QString>(of, u"begins"_s, &Line::begins),
                                                field<Line, QString>(of, u"ends"_s, &Line::ends),
                                                field<Line, qint64>(of, u"first_month"_s, &Line::firstMonth),
                                                field<Line, QString>(of, u"rule"_s, &Line::rule),
                                                field<Line, qint64>(of, u"warn_percent"_s, &Line::warnPercent),
                                                field<Line, bool>(of, u"carry_over"_s, &Line::carryOver),
                                                field<Line, bool>(of, u"active"_s, &Line::active),
                                                field<Line, QString>(of, u"owner"_s, &Line::owner),
                                                names(u"whose"_s, QT_TRANSLATE_NOOP("kontor", "Whose it is"), &Line::whose,
                                                      {u"fuerwen"_s, u"pourqui"_s}),
                                                names(u"categories"_s, QT_TRANSLATE_NOOP("kontor", "Categories"),
                                                      &Line::categories, {u"category"_s, u"kategorien"_s, u"kategorie"_s}),
                                                names(u"approvers"_s, QT_TRANSLATE_NOOP("kontor", "Approvers"), &Line::approvers,
                                                      {u"approver"_s, u"freigabe"_s, u"freigebende"_s, u"approbateurs"_s}),
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
QString keyOf(const BudgetLine &line) { return u"n/"_s + text::folded(line.name); }
QString labelOf(const CompanyAddressLine &line) { return line.code.isEmpty() ? summary(line) : line.code; }
QString labelOf(const CostCentreLine &line) { return line.code; }
QString labelOf(const BudgetLine &line) { return line.name; }

template <typename Line> static Line lineOfRecord(const typename Line::Record &record)
{
    Line out;
    static_cast<typename Line::Record &>(out) = record;
    return out;
}

template <typename Line> QList<Line> PurchasingLines<Line>::named(const QList<typename Line::Record> &records)
{
    QList<Line> out;
    QVariantList companies;
    for (const auto &record : records) {
        out << lineOfRecord<Line>(record);
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
    return named(Keeper<typename Line::Record>::withIds(m_session, ids));
}

template <typename Line> QList<Line> PurchasingLines<Line>::page(qint64 channelId, qint64 afterId, int limit)
{
    return named(Keeper<typename Line::Record>::page(m_session, channelId, afterId, limit));
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
    return typename Keeper<typename Line::Record>::Repository(m_session).save(static_cast<const typename Line::Record &>(line));
}

template <typename Line> void PurchasingLines<Line>::remove(const Line &line) { removeRecord(m_session, line); }

template class PurchasingLines<CompanyAddressLine>;
template class PurchasingLines<CostCentreLine>;
template class PurchasingLines<BudgetLine>;

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "budgets/budget.h"

#include "base/money.h"
#include "base/text.h"
#include "fields/fieldset.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

using enum FieldTrait;

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr FieldTraits read = FieldTraits(Stored);
constexpr FieldTraits kept = read | Edited;
constexpr FieldTraits inFiles = kept | Imported | InTemplate | Exported;
constexpr int monthsInYear = 12, monthsInQuarter = 3;

const QList<FieldChoice> &owners()
{
    static const QList<FieldChoice> list = {
        {u"company"_s, QT_TRANSLATE_NOOP("kontor", "The whole company")},
        {u"units"_s, QT_TRANSLATE_NOOP("kontor", "Business units together")},
        {u"cost_centres"_s, QT_TRANSLATE_NOOP("kontor", "Cost centres together")},
        {u"employees"_s, QT_TRANSLATE_NOOP("kontor", "Employees, each of them")},
    };
    return list;
}

const QList<FieldChoice> &periods()
{
    static const QList<FieldChoice> list = {
        {u"order"_s, QT_TRANSLATE_NOOP("kontor", "Each order")},
        {u"day"_s, QT_TRANSLATE_NOOP("kontor", "Day")},
        {u"month"_s, QT_TRANSLATE_NOOP("kontor", "Month")},
        {u"quarter"_s, QT_TRANSLATE_NOOP("kontor", "Quarter")},
        {u"year"_s, QT_TRANSLATE_NOOP("kontor", "Year")},
        {u"once"_s, QT_TRANSLATE_NOOP("kontor", "Once, from day to day")},
    };
    return list;
}

const QList<FieldChoice> &rules()
{
    static const QList<FieldChoice> list = {
        {u"approval"_s, QT_TRANSLATE_NOOP("kontor", "Somebody must approve")},
        {u"block"_s, QT_TRANSLATE_NOOP("kontor", "Nothing can be ordered")},
        {u"warn"_s, QT_TRANSLATE_NOOP("kontor", "It is only told")},
    };
    return list;
}

Field<Budget> number(const QString &name, qint64 Budget::*member, FieldTraits traits = read, const char *title = nullptr)
{
    return {{.name = name, .kind = FieldKind::Number, .title = title, .traits = traits}, member};
}
Field<Budget> day(const QString &name, QString Budget::*member, const char *title)
{
    constexpr int isoLength = 10;
    return {{.name = name, .title = title, .traits = inFiles, .length = isoLength}, member};
}
Field<Budget> choice(const QString &name, QString Budget::*member, const char *title, const QList<FieldChoice> &(*choices)())
{
    return {{.name = name, .kind = FieldKind::Choice, .title = title, .traits = inFiles, .choices = choices}, member};
}
Field<Budget> yesNo(const QString &name, bool Budget::*member, const char *title)
{
    return {{.name = name, .kind = FieldKind::YesNo, .title = title, .traits = inFiles}, member};
}

QDate dayOf(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

} // namespace

const FieldSet<Budget> &budgetFields()
{
    constexpr int nameMax = 100;
    constexpr int codeLength = 3; // ISO 4217
    static const FieldSet<Budget> set(
        u"budgets"_s,
        {
            number(u"id"_s, &Budget::id),
            number(u"channel_id"_s, &Budget::channelId),
            number(u"company_id"_s, &Budget::companyId),
            {{.name = u"name"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Name"),
              .traits = inFiles,
              .length = nameMax,
              .headings = {u"budget"_s, u"budgetname"_s}},
             &Budget::name},
            choice(u"owner"_s, &Budget::owner, QT_TRANSLATE_NOOP("kontor", "Budget of"), owners),
            {{.name = u"amount"_s,
              .kind = FieldKind::Money,
              .title = QT_TRANSLATE_NOOP("kontor", "Amount"),
              .traits = inFiles,
              .column = u"amount_minor"_s,
              .headings = {u"betrag"_s, u"montant"_s}},
             &Budget::amountMinor},
            {{.name = u"currency"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Currency"),
              .traits = inFiles,
              .length = codeLength,
              .headings = {u"wahrung"_s, u"waehrung"_s, u"devise"_s}},
             &Budget::currency},
            choice(u"period"_s, &Budget::period, QT_TRANSLATE_NOOP("kontor", "Period"), periods),
            day(u"begins"_s, &Budget::begins, QT_TRANSLATE_NOOP("kontor", "From")),
            day(u"ends"_s, &Budget::ends, QT_TRANSLATE_NOOP("kontor", "To")),
            number(u"first_month"_s, &Budget::firstMonth, inFiles, QT_TRANSLATE_NOOP("kontor", "First month of the year")),
            choice(u"rule"_s, &Budget::rule, QT_TRANSLATE_NOOP("kontor", "When it is exceeded"), rules),
            number(u"warn_percent"_s, &Budget::warnPercent, inFiles, QT_TRANSLATE_NOOP("kontor", "Tell from (percent spent)")),
            yesNo(u"carry_over"_s, &Budget::carryOver, QT_TRANSLATE_NOOP("kontor", "What is left is added to the next period")),
            yesNo(u"active"_s, &Budget::active, QT_TRANSLATE_NOOP("kontor", "Active")),
            {{.name = u"created_at"_s, .kind = FieldKind::Time, .traits = read}, &Budget::createdAt},
            number(u"row_version"_s, &Budget::rowVersion),
        });
    return set;
}

FieldProblems validate(const Budget &budget)
{
    constexpr qint64 amountMax = 1'000'000'000'000'00;
    constexpr qint64 percentMax = 100;
    FieldProblems out = budgetFields().problems(budget);
    const auto wrong = [&out](bool is, const QString &field, const QString &why) {
        if (is)
            out << FieldProblem{field, why};
    };
    wrong(budget.name.trimmed().isEmpty(), u"name"_s, tr("Enter a name."));
    wrong(!isCurrency(budget.currency), u"currency"_s, tr("Write the currency by its three letters, as EUR."));
    wrong(budget.amountMinor < 0 || budget.amountMinor > amountMax, u"amount"_s, tr("Write an amount such as 1000.00."));
    for (const auto &[field, value] :
         {std::pair{u"owner"_s, budget.owner}, {u"period"_s, budget.period}, {u"rule"_s, budget.rule}}) {
        const QStringList words = choiceWords(*budgetFields().find(field));
        wrong(!words.contains(value), field, tr("‘%1’ is none of: %2.").arg(value.left(60), words.join(u", "_s)));
    }
    for (const auto &[field, value] : {std::pair{u"begins"_s, budget.begins}, {u"ends"_s, budget.ends}})
        wrong(!value.isEmpty() && !dayOf(value).isValid(), field, tr("Write the day as 2026-12-31."));
    wrong(dayOf(budget.begins).isValid() && dayOf(budget.ends).isValid() && dayOf(budget.ends) < dayOf(budget.begins), u"ends"_s,
          tr("It ends before it begins."));
    wrong(budget.period == u"once"_s && budget.begins.isEmpty(), u"begins"_s, tr("Say from which day on it is there."));
    wrong(budget.firstMonth < 1 || budget.firstMonth > monthsInYear, u"first_month"_s, tr("A month is a number from 1 to 12."));
    wrong(budget.warnPercent < 0 || budget.warnPercent > percentMax, u"warn_percent"_s, tr("Write percent from 0 to 100."));
    wrong(budget.owner == u"units"_s && budget.unitIds.isEmpty(), u"whose"_s, tr("Choose the business units whose it is."));
    wrong(budget.owner == u"cost_centres"_s && budget.costCentreIds.isEmpty(), u"whose"_s,
          tr("Choose the cost centres whose it is."));
    wrong(budget.owner == u"employees"_s && budget.userIds.isEmpty(), u"whose"_s, tr("Choose the employees whose it is."));
    return out;
}

QDate periodBegin(const Budget &budget, QDate day)
{
    const QDate from = dayOf(budget.begins), to = dayOf(budget.ends);
    if ((from.isValid() && day < from) || (to.isValid() && day > to))
        return {};
    if (budget.period == u"once"_s)
        return from;
    if (budget.period == u"order"_s || budget.period == u"day"_s)
        return day;
    const int months = budget.period == u"month"_s ? 1 : budget.period == u"quarter"_s ? monthsInQuarter : monthsInYear;
    const int into = (day.month() - int(budget.firstMonth) + monthsInYear) % monthsInYear % months;
    return QDate(day.year(), day.month(), 1).addMonths(-into);
}

QDate periodBefore(const Budget &budget, QDate begin)
{
    if (budget.period == u"once"_s || budget.period == u"order"_s)
        return {};
    return periodBegin(budget, begin.addDays(-1));
}

QString periodLabel(const Budget &budget, QDate begin)
{
    const QLocale locale = text::readersLocale();
    if (budget.period == u"month"_s)
        return locale.toString(begin, u"MMMM yyyy"_s);
    const QDate end = begin.addMonths(budget.period == u"quarter"_s ? monthsInQuarter : monthsInYear).addDays(-1);
    if (budget.period == u"year"_s && begin.month() == 1)
        return QString::number(begin.year());
    if (budget.period == u"quarter"_s || budget.period == u"year"_s)
        return u"%1 – %2"_s.arg(locale.toString(begin, u"MMM yyyy"_s), locale.toString(end, u"MMM yyyy"_s));
    if (budget.period == u"once"_s && !budget.ends.isEmpty())
        return u"%1 – %2"_s.arg(locale.toString(begin, QLocale::ShortFormat),
                                locale.toString(dayOf(budget.ends), QLocale::ShortFormat));
    return locale.toString(begin, QLocale::ShortFormat);
}

QString ownerLabel(const QString &owner) { return choiceLabel(owners(), owner); }
QString ruleLabel(const QString &rule) { return choiceLabel(rules(), rule); }

} // namespace kontor

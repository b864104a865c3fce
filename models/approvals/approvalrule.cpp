// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "approvals/approvalrule.h"

#include "base/money.h"
#include "fields/fieldset.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

using enum FieldTrait;

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr FieldTraits read = FieldTraits(Stored);
constexpr FieldTraits kept = read | Edited;

const QList<FieldChoice> &conditions()
{
    static const QList<FieldChoice> list = {
        {u"total"_s, QT_TRANSLATE_NOOP("kontor", "The total is above an amount")},
        {u"products"_s, QT_TRANSLATE_NOOP("kontor", "There are more products than")},
        {u"category"_s, QT_TRANSLATE_NOOP("kontor", "Something is of a category")},
        {u"new_address"_s, QT_TRANSLATE_NOOP("kontor", "The shipping address was never used")},
        {u"first_order"_s, QT_TRANSLATE_NOOP("kontor", "It is somebody's first order")},
    };
    return list;
}

const QList<FieldChoice> &approvers()
{
    static const QList<FieldChoice> list = {
        {u"none"_s, QT_TRANSLATE_NOOP("kontor", "Nobody more")},
        {u"unit"_s, QT_TRANSLATE_NOOP("kontor", "Whoever may approve for the unit")},
        {u"roles"_s, QT_TRANSLATE_NOOP("kontor", "Those with a role")},
        {u"people"_s, QT_TRANSLATE_NOOP("kontor", "Certain people")},
        {u"administrators"_s, QT_TRANSLATE_NOOP("kontor", "The administrators")},
    };
    return list;
}

Field<ApprovalRule> number(const QString &name, qint64 ApprovalRule::*member, FieldTraits traits = read,
                           const char *title = nullptr)
{
    return {{.name = name, .kind = FieldKind::Number, .title = title, .traits = traits}, member};
}

template <auto step> Field<ApprovalRule> who(const QString &name, const char *title)
{
    return {{.name = name, .kind = FieldKind::Choice, .title = title, .traits = kept, .choices = approvers},
            partOf<step, &ApprovalStep::who, ApprovalRule, QString>()};
}
template <auto step> Field<ApprovalRule> everyone(const QString &name)
{
    return {
        {.name = name, .kind = FieldKind::YesNo, .title = QT_TRANSLATE_NOOP("kontor", "All of them must agree"), .traits = kept},
        partOf<step, &ApprovalStep::everyone, ApprovalRule, bool>()};
}

} // namespace

QList<ApprovalStep> ApprovalRule::steps() const
{
    QList<ApprovalStep> out;
    for (const ApprovalStep &one : {step1, step2, step3}) {
        if (one.who != u"none"_s)
            out << one;
    }
    return out;
}

const FieldSet<ApprovalRule> &approvalRuleFields()
{
    constexpr int nameMax = 100;
    constexpr int codeLength = 3;
    static const FieldSet<ApprovalRule> set(
        u"approval_rules"_s,
        {
            number(u"id"_s, &ApprovalRule::id),
            number(u"channel_id"_s, &ApprovalRule::channelId),
            number(u"company_id"_s, &ApprovalRule::companyId),
            {{.name = u"name"_s, .title = QT_TRANSLATE_NOOP("kontor", "Name"), .traits = kept, .length = nameMax},
             &ApprovalRule::name},
            {{.name = u"condition"_s,
              .kind = FieldKind::Choice,
              .title = QT_TRANSLATE_NOOP("kontor", "When"),
              .traits = kept,
              .choices = conditions},
             &ApprovalRule::condition},
            {{.name = u"amount"_s,
              .kind = FieldKind::Money,
              .title = QT_TRANSLATE_NOOP("kontor", "Amount"),
              .traits = kept,
              .column = u"amount_minor"_s},
             &ApprovalRule::amountMinor},
            {{.name = u"currency"_s, .title = QT_TRANSLATE_NOOP("kontor", "Currency"), .traits = kept, .length = codeLength},
             &ApprovalRule::currency},
            number(u"products"_s, &ApprovalRule::products, kept, QT_TRANSLATE_NOOP("kontor", "Products")),
            who<&ApprovalRule::step1>(u"step1"_s, QT_TRANSLATE_NOOP("kontor", "Approved by")),
            everyone<&ApprovalRule::step1>(u"step1_all"_s),
            who<&ApprovalRule::step2>(u"step2"_s, QT_TRANSLATE_NOOP("kontor", "Then by")),
            everyone<&ApprovalRule::step2>(u"step2_all"_s),
            who<&ApprovalRule::step3>(u"step3"_s, QT_TRANSLATE_NOOP("kontor", "At last by")),
            everyone<&ApprovalRule::step3>(u"step3_all"_s),
            {{.name = u"active"_s, .kind = FieldKind::YesNo, .title = QT_TRANSLATE_NOOP("kontor", "Active"), .traits = kept},
             &ApprovalRule::active},
            number(u"row_version"_s, &ApprovalRule::rowVersion),
        });
    return set;
}

FieldProblems validate(const ApprovalRule &rule)
{
    FieldProblems out = approvalRuleFields().problems(rule);
    const auto wrong = [&out](bool is, const QString &field, const QString &why) {
        if (is)
            out << FieldProblem{field, why};
    };
    wrong(rule.name.trimmed().isEmpty(), u"name"_s, tr("Enter a name."));
    wrong(!choiceWords(*approvalRuleFields().find(u"condition"_s)).contains(rule.condition), u"condition"_s,
          tr("Choose when the rule applies."));
    wrong(rule.condition == u"total"_s && rule.amountMinor < 0, u"amount"_s, tr("Write an amount such as 1000.00."));
    wrong(rule.condition == u"total"_s && !isCurrency(rule.currency), u"currency"_s,
          tr("Write the currency by its three letters, as EUR."));
    wrong(rule.condition == u"products"_s && rule.products < 1, u"products"_s, tr("Write a number from 1 on."));
    wrong(rule.condition == u"category"_s && rule.categoryIds.isEmpty(), u"categories"_s, tr("Choose a category."));
    wrong(rule.step1.who == u"none"_s, u"step1"_s, tr("Choose who approves."));
    wrong(rule.step2.who == u"none"_s && rule.step3.who != u"none"_s, u"step2"_s, tr("The second step is missing."));
    int place = 0;
    const QStringList words = choiceWords(*approvalRuleFields().find(u"step1"_s));
    for (const ApprovalStep &step : {rule.step1, rule.step2, rule.step3}) {
        const QString field = u"step%1"_s.arg(++place);
        wrong(!words.contains(step.who), field, tr("‘%1’ is none of: %2.").arg(step.who.left(60), words.join(u", "_s)));
        wrong((step.who == u"roles"_s || step.who == u"people"_s) && step.ids.isEmpty(), field,
              step.who == u"roles"_s ? tr("Choose the role.") : tr("Choose the people."));
    }
    return out;
}

QString conditionInWords(const ApprovalRule &rule)
{
    if (rule.condition == u"total"_s)
        return tr("The total is above %1").arg(formatMoney(rule.amountMinor, rule.currency));
    if (rule.condition == u"products"_s)
        return tr("There are more than %1 products").arg(rule.products);
    return choiceLabel(conditions(), rule.condition);
}

QString approversLabel(const QString &who) { return choiceLabel(approvers(), who); }

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rows of the activity are called on screen.

#include "activitylog/activitylog.h"

#include "access/access.h"
#include "base/text.h"
#include "approvals/approvalrule.h"
#include "budgets/budget.h"
#include "companies/company.h"
#include "customers/customer.h"
#include "fields/fieldset.h"
#include "orders/orderstates.h"
#include "products/product.h"
#include "purchasing/purchasing.h"
#include "requests/orderrequest.h"
#include "staff/rights.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

QList<QPair<QString, QString>> activityEntities()
{
    return {{u"customer"_s, tr("Customer")},     {u"product"_s, tr("Product")},
            {u"channel"_s, tr("Trade store")},   {u"source"_s, tr("Source")},
            {u"price_tier"_s, tr("Price tier")}, {u"warehouse"_s, tr("Warehouse")},
            {u"company"_s, tr("Company")},       {u"order"_s, tr("Order")},
            {u"staff"_s, tr("Staff")},           {u"payment_method"_s, tr("Payment method")}};
}

QString activityEntityLabel(const QString &entity)
{
    for (const auto &[name, label] : activityEntities()) {
        if (name == entity)
            return label;
    }
    return entity;
}

QString activityActionLabel(const QString &action)
{
    static const QHash<QString, const char *> labels = {
        {u"created"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Added")},
        {u"added"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Added")},
        {u"changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Changed")},
        {u"removed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Removed")},
        {u"anonymised"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Anonymised")},
        {u"revoked"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Rights taken away")},
        {u"prices changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Prices changed")},
        {u"stock changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Stock changed")},
        {u"logo changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Logo changed")},
        {u"logo removed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Logo removed")},
        {u"mail template changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Mail template changed")},
        {u"mail template reset"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Mail template reset")},
        {u"undone"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Restored by an undo")},
        {u"deactivated"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Deactivated")},
        {u"re-enabled"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Re-enabled")},
        {u"password set by staff"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Password set by staff")},
        {u"password changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Password changed by the customer")},
        {u"invited"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Invited")},
        {u"invitation revoked"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Invitation revoked")},
        {u"password reset sent"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Password reset asked for")},
        {u"sign-in details sent"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Sign-in details sent")},
        {u"e-mail to be confirmed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "E-mail to be confirmed")},
        {u"e-mail confirmed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "E-mail confirmed")},
        {u"second factor on"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Second factor switched on")},
        {u"second factor off"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Second factor switched off")},
        {u"second factor reset"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Second factor reset by staff")},
        {u"recovery code used"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Recovery code used")},
        {u"mfa number changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "MFA number changed")},
        {u"unlocked"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Unlocked")},
        {u"personal link made"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Personal link made")},
        {u"personal link revoked"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Personal link revoked")},
        {u"staff access allowed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Allowed staff to log in")},
        {u"staff access forbidden"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Forbade staff to log in")},
        {u"log in as"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Logged in as the customer")},
        {u"attached to company"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Attached to a company")},
        {u"detached from company"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Detached from a company")},
        {u"unit changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Business unit changed")},
        {u"unit added"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Business unit added")},
        {u"role added"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Company role added")},
        {u"unit removed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Business unit removed")},
        {u"role changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Company role changed")},
        {u"role removed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Company role removed")},
        {u"user changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Company user changed")},
        {u"user attached"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Company user attached")},
        {u"user left"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Left the company")},
        {u"user invited"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Invited by the company")},
        {u"invitation ended"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Invitation withdrawn or declined")},
        {u"sign-up link made"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Sign-up link made")},
        {u"address added"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Company address added")},
        {u"address changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Company address changed")},
        {u"address removed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Company address removed")},
        {u"cost_centre added"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Cost centre added")},
        {u"cost_centre changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Cost centre changed")},
        {u"cost_centre removed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Cost centre removed")},
        {u"checkout changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Checkout settings changed")},
        {u"budget added"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Budget added")},
        {u"budget changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Budget changed")},
        {u"budget removed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Budget removed")},
        {u"approval_rule added"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Approval rule added")},
        {u"approval_rule changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Approval rule changed")},
        {u"approval_rule removed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Approval rule removed")},
        {u"payments changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Payment methods changed")},
        {u"order placed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Order placed")},
        {u"order changed"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Order moved on")},
        {u"order shipped"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Order shipped")},
        {u"order cancelled"_s, QT_TRANSLATE_NOOP("CustomerHistory", "Order cancelled")},
    };
    if (action.startsWith(u"request "_s) && !labels.contains(action))
        return tr("Order request: %1").arg(requestEventLabel(action.section(u' ', 1)));
    return text::label(labels, action, "CustomerHistory");
}

QString activityActorLabel(const QString &actor) { return actor.startsWith(ActivityLog::customers) ? tr("Customer") : actor; }

QString activityNameLabel(const ActivityRow &row, const Directory &directory)
{
    if (!row.name.isEmpty())
        return row.name;
    static const QHash<QString, QString> tables = {{u"channel"_s, u"channels"_s},
                                                   {u"source"_s, u"sources"_s},
                                                   {u"price_tier"_s, u"price_tiers"_s},
                                                   {u"warehouse"_s, u"warehouses"_s},
                                                   {u"payment_method"_s, u"payment_methods"_s}};
    const QString name = directory.nameOf(tables.value(row.entity), row.entityId);
    return name.isEmpty() ? tr("no. %1").arg(row.entityId) : name;
}

/// The fields of a kind of record; nullptr of one that has none described.
static const FieldList *fieldsOf(const QString &entity)
{
    static const QHash<QString, const FieldList *> lists = {{u"channel"_s, &channelFields()},
                                                            {u"source"_s, &sourceFields()},
                                                            {u"price_tier"_s, &priceTierFields()},
                                                            {u"warehouse"_s, &warehouseFields()},
                                                            {u"payment_method"_s, &paymentMethodFields()}};
    return lists.value(entity, nullptr);
}

/// What is changed of a staff member.
static std::pair<QString, QString> inStaffWords(const QString &field, const QString &value)
{
    if (field == u"role"_s)
        return {tr("Role"), value.isEmpty() ? value : staffRoleLabel(value)};
    if (field == u"rights"_s) {
        QStringList rights;
        for (const QString &right : value.split(u',', Qt::SkipEmptyParts))
            rights << rightLabel(right);
        return {tr("Rights"), rights.join(u", "_s)};
    }
    if (field == u"active"_s)
        return {tr("Active"), value.isEmpty() ? value : value == u"true"_s ? tr("yes") : tr("no")};
    return {tr("Password"), value.isEmpty() ? value : tr("set")};
}

/// What is changed of a company, its units, its roles, its people.
static std::pair<QString, QString> inCompanyWords(const QString &field, const QString &value, const Directory &directory)
{
    static const QHash<QString, const char *> labels = {
        {u"unit"_s, QT_TRANSLATE_NOOP("kontor", "Business unit")},
        {u"role"_s, QT_TRANSLATE_NOOP("kontor", "Role")},
        {u"roles"_s, QT_TRANSLATE_NOOP("kontor", "Roles")},
        {u"company_user"_s, QT_TRANSLATE_NOOP("kontor", "Company user")},
        {u"administrator"_s, QT_TRANSLATE_NOOP("kontor", "Is an administrator")},
        {u"active"_s, QT_TRANSLATE_NOOP("kontor", "Active")},
        {u"department"_s, QT_TRANSLATE_NOOP("kontor", "Department")},
        {u"mobile"_s, QT_TRANSLATE_NOOP("kontor", "Mobile phone")},
        {u"address"_s, QT_TRANSLATE_NOOP("kontor", "Address")},
        {u"cost_centre"_s, QT_TRANSLATE_NOOP("kontor", "Cost centre")},
        {u"units"_s, QT_TRANSLATE_NOOP("kontor", "Business units")},
        {u"people"_s, QT_TRANSLATE_NOOP("kontor", "People")},
        {u"payments"_s, QT_TRANSLATE_NOOP("kontor", "Payment methods")},
        {u"deputy"_s, QT_TRANSLATE_NOOP("kontor", "Deputy")},
        {u"budget"_s, QT_TRANSLATE_NOOP("kontor", "Budget")},
        {u"approval_rule"_s, QT_TRANSLATE_NOOP("kontor", "Approval rule")},
        {u"request"_s, QT_TRANSLATE_NOOP("kontor", "Order request")},
        {u"total"_s, QT_TRANSLATE_NOOP("kontor", "Total")},
        {u"reason"_s, QT_TRANSLATE_NOOP("kontor", "Reason")},
        {u"approver"_s, QT_TRANSLATE_NOOP("kontor", "Approver")},
    };
    static const QHash<QString, const char *> chosen = {
        {u"unit"_s, QT_TRANSLATE_NOOP("kontor", "Chosen business units")},
        {u"role"_s, QT_TRANSLATE_NOOP("kontor", "Chosen roles")},
        {u"user"_s, QT_TRANSLATE_NOOP("kontor", "Chosen employees")},
        {u"cost_centre"_s, QT_TRANSLATE_NOOP("kontor", "Chosen cost centres")},
        {u"category"_s, QT_TRANSLATE_NOOP("kontor", "Chosen categories")},
        {u"approver"_s, QT_TRANSLATE_NOOP("kontor", "Chosen approvers")},
    };
    static const QHash<QString, const FieldList *> parts = {{u"unit"_s, &unitFields()},
                                                            {u"role"_s, &companyRoleFields()},
                                                            {u"address"_s, &companyAddressFields()},
                                                            {u"cost_centre"_s, &costCentreFields()},
                                                            {u"checkout"_s, &checkoutDefaultsFields()},
                                                            {u"budget"_s, &budgetFields()},
                                                            {u"approval_rule"_s, &approvalRuleFields()}};
    const bool counts = field.startsWith(u"budget/"_s) || field.startsWith(u"approval_rule/"_s); // how many of a kind
    if (counts && (chosen.contains(field.section(u'/', 1)) || field.contains(u"_role"_s) || field.contains(u"_user"_s)))
        return {text::label(chosen,
                            field.contains(u"_role"_s) || field.contains(u"_user"_s) ? u"approver"_s : field.section(u'/', 1)),
                value};
    const QString name = field.section(u'/', -1);
    const FieldList *fields = field.contains(u'/') ? parts.value(field.section(u'/', 0, 0), &companyFields()) : &companyFields();
    const FieldInfo *info = labels.contains(field) ? nullptr : fields->find(name);
    if (info == nullptr)
        return {text::label(labels, field), value == u"true"_s ? tr("yes") : value == u"false"_s ? tr("no") : value};
    if (name == u"permissions"_s)
        return {info->label(), permissionsInWords(value)};
    if (name == u"parent_id"_s || field.startsWith(u"checkout/"_s))
        return {info->label(), value}; // a path, names
    return {info->label(), name == u"state"_s ? companyStateLabel(value) : shownValue(*info, value, directory, 0)};
}

/// What is changed of an order.
static std::pair<QString, QString> inOrderWords(const QString &field, const QString &value)
{
    static const QHash<QString, const char *> labels = {
        {u"order"_s, QT_TRANSLATE_NOOP("kontor", "Order")},     {u"status"_s, QT_TRANSLATE_NOOP("kontor", "State")},
        {u"payment"_s, QT_TRANSLATE_NOOP("kontor", "Payment")}, {u"on_hold"_s, QT_TRANSLATE_NOOP("kontor", "On hold")},
        {u"total"_s, QT_TRANSLATE_NOOP("kontor", "Total")},     {u"reason"_s, QT_TRANSLATE_NOOP("kontor", "Reason")},
    };
    QString shown = value;
    if (field == u"status"_s)
        shown = orderStateLabel(value);
    else if (field == u"payment"_s)
        shown = paymentStateLabel(value);
    else if (field == u"on_hold"_s)
        shown = value == u"true"_s ? tr("yes") : tr("no");
    return {text::label(labels, field), shown};
}

QString activityChangesLabel(const ActivityRow &row, const Directory &directory)
{
    const FieldList *fields = fieldsOf(row.entity);
    /// A field's name and its value, as people read them.
    const auto inWords = [&](const QString &field, const QString &value) -> std::pair<QString, QString> {
        if (row.entity == u"customer"_s)
            return {fieldLabel(field), valueLabel(field, value, directory, row.channelId)};
        if (row.entity == u"staff"_s)
            return inStaffWords(field, value);
        if (row.entity == u"company"_s)
            return inCompanyWords(field, value, directory);
        if (row.entity == u"order"_s)
            return inOrderWords(field, value);
        if (row.entity == u"product"_s)
            return {productFieldLabel(field, directory), productValueLabel(field, value, directory)};
        if (row.action == u"prices changed"_s) // a field is a product's number here, and below
            return {field, productValueLabel(productPartName({true, row.entityId}), value, directory)};
        if (row.action == u"stock changed"_s)
            return {field, productValueLabel(productPartName({false, row.entityId}), value, directory)};
        const FieldInfo *info = fields != nullptr ? fields->find(field) : nullptr;
        return info != nullptr ? std::pair{info->label(), shownValue(*info, value, directory, row.channelId)}
                               : std::pair{field, value};
    };
    const bool added = row.action == u"created"_s || row.action == u"added"_s;
    QStringList out;
    for (const FieldChange &change : row.changes) {
        const bool technical = change.field == u"invite_wanted"_s && change.after == u"no"_s;
        if (technical || (added && change.after.isEmpty()))
            continue;
        const auto [field, now] = inWords(change.field, change.after);
        const QString before = inWords(change.field, change.before).second;
        out << (added || (before.isEmpty() && change.before.isEmpty()) ? u"%1: %2"_s.arg(field, now)
                                                                       : u"%1: %2 → %3"_s.arg(field, before, now));
    }
    return out.join(u"; "_s);
}

} // namespace kontor

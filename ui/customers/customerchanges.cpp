// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customerchanges.h"

#include "base/combos.h"
#include "customers/bulkedit.h"
#include "customers/bulkeditdialog.h"
#include "customers/choicedialog.h"
#include "customers/customersrepository.h"
#include "customers/customerview.h"
#include "customers/setpassworddialog.h"
#include "customers/takeback.h"

#include <QComboBox>
#include <QLocale>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
QString canBeUndone() { return CustomerChanges::tr("The batch can be undone under Imports."); }
} // namespace

CustomerChanges::CustomerChanges(Desk &desk, CustomersDesk &customers) : QObject(&desk), m_desk(desk), m_customers(customers)
{
    const QString menu = u"customer"_s;
    m_desk.add({.name = u"priceTier"_s,
                .icon = u"view-currency-list"_s,
                .text = tr("&Price tier…"),
                .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_P),
                .places = {{menu, 110}},
                .when = customers.some(),
                .right = u"edit"_s,
                .run = [this] { choosePriceTier(); }});
    m_desk.add({.name = u"warehouse"_s,
                .icon = u"package"_s,
                .text = tr("&Warehouse…"),
                .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_L),
                .places = {{menu, 120}},
                .when = customers.some(),
                .right = u"edit"_s,
                .run = [this] { chooseWarehouse(); }});
    m_desk.add({.name = u"password"_s,
                .icon = u"dialog-password"_s,
                .text = tr("&Set password…"),
                .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                .places = {{menu, 240}},
                .when = customers.one(),
                .right = u"passwords"_s,
                .run = [this] { setPassword(); }});
    m_desk.add({.name = u"deactivate"_s,
                .icon = u"im-user-offline"_s,
                .text = tr("&Deactivate"),
                .keys = QKeySequence(Qt::CTRL | Qt::Key_Delete),
                .places = {{menu, 310}, {u"toolbar"_s, 130}},
                .when = customers.someOf(false),
                .right = u"edit"_s,
                .run = [this] { deactivate(); }});
    m_desk.add({.name = u"reenable"_s,
                .icon = u"im-user-online"_s,
                .text = tr("&Re-enable"),
                .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                .places = {{menu, 320}, {u"toolbar"_s, 140}},
                .when = customers.someOf(true),
                .right = u"edit"_s,
                .run = [this] { reenable(); }});
    m_desk.add({.name = u"bulkEdit"_s,
                .icon = u"document-edit"_s,
                .text = tr("C&hange many…"),
                .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                .places = {{menu, 420}},
                .when = customers.anyList(),
                .right = u"edit"_s,
                .run = [this] { bulkEdit(); }});
}

/// One field: of one customer as an edit of its own, of several as a batch that can be undone.
void CustomerChanges::applyTo(const BulkTarget &target, const QString &what, const QString &field, const QString &value,
                              const std::function<int(CustomersRepository &, const QList<qint64> &)> &changeOne)
{
    const auto all = int(target.size());
    const bool many = all > 1;
    struct Applied
    {
        qint64 count;
        TakeBack action; ///< of one customer
    };
    auto job = [=](Session &session) {
        if (many)
            return Applied{BulkEdit(session).apply(target, FieldValues{{field, value}}).changed, {}};
        qint64 count = 0;
        const TakeBack action = noted(session, target.ids.first(), [&] {
            CustomersRepository customers(session);
            count = changeOne(customers, target.ids);
        });
        return Applied{count, action};
    };
    m_desk.run(tr("%1: changing %Ln customer(s)…", nullptr, all).arg(what), BulkEdit::laneFor(all), std::move(job),
               [this, what, many, all](const Applied &applied) {
                   if (!many) {
                       m_customers.did(applied.count > 0
                                           ? tr("%1: %2 is changed.").arg(what, applied.action.after.displayName())
                                           : tr("%1: %2 has that already.").arg(what, applied.action.after.displayName()),
                                       applied.action);
                       return;
                   }
                   QString text = tr("%1: %2 of %3 customers changed.").arg(what).arg(applied.count).arg(all);
                   if (applied.count > 0)
                       text += u' ' + canBeUndone();
                   m_desk.messages().show(MessageBar::Kind::Success, text);
               });
}

void CustomerChanges::named(const BulkTarget &target, const std::function<void(const Customer *)> &then)
{
    if (target.query || target.ids.size() != 1) {
        then(nullptr);
        return;
    }
    m_desk.run(
        Lane::Read, [id = target.ids.first()](Session &session) { return CustomersRepository(session).load(id); },
        [then](const Customer &customer) { then(&customer); });
}

static QString nameOf(const Customer &customer)
{
    const QString name = customer.displayName();
    return customer.sourceCode.isEmpty() ? name : name + u" ("_s + customer.sourceCode + u')';
}

/// One of a few for all who are selected; of one customer the present value is chosen at first.
void CustomerChanges::chooseFor(const Choice &choice)
{
    m_customers.withTarget([this, choice](const BulkTarget &target) {
        named(target, [this, choice, target](const Customer *one) {
            const QString question =
                one != nullptr ? tr("%1 of %2:").arg(choice.what, nameOf(*one)) : choice.question(int(target.size()));
            ChoiceDialog dialog(choice.what, question, choice.button, m_desk.window());
            choice.fill(&dialog.box(), m_desk.services().directory.directory(), tr("Default of the trade store"));
            if (one != nullptr)
                dialog.box().setCurrentIndex(std::max(0, dialog.box().findData(one->*choice.present)));
            if (dialog.exec() == QDialog::Accepted)
                applyTo(target, choice.what, choice.field, idValue(chosenId(&dialog.box())),
                        [set = choice.set, id = chosenId(&dialog.box())](
                            CustomersRepository &customers, const QList<qint64> &ids) { return (customers.*set)(ids, id); });
        });
    });
}

void CustomerChanges::choosePriceTier()
{
    chooseFor({tr("Price tier"), u"price_tier"_s, [](int count) { return tr("Price tier for %Ln customer(s):", nullptr, count); },
               tr("Set price tier"), fillPriceTiers, &CustomersRepository::setPriceTier, &Customer::priceTierId});
}

void CustomerChanges::chooseWarehouse()
{
    chooseFor({tr("Warehouse"), u"warehouse"_s, [](int count) { return tr("Warehouse for %Ln customer(s):", nullptr, count); },
               tr("Set warehouse"), fillWarehouses, &CustomersRepository::setWarehouse, &Customer::warehouseId});
}

void CustomerChanges::deactivate()
{
    m_customers.withTarget([this](const BulkTarget &target) {
        named(target, [this, target](const Customer *one) {
            const QString question =
                one != nullptr ? tr("Deactivate %1? They are signed out of the trade store at once and can't sign in until"
                                    " re-enabled. Nothing is deleted.")
                                     .arg(nameOf(*one))
                               : tr("Deactivate %Ln customer(s)? They are signed out of the trade store at once "
                                    "and can't sign in until re-enabled. Nothing is deleted.",
                                    nullptr, int(target.size()));
            if (isFewUnasked(target) ||
                m_desk.services().questions.confirm(m_desk.window(), tr("Deactivate"), question, tr("Deactivate")))
                applyTo(target, tr("Deactivated"), u"status"_s, u"deactivated"_s,
                        [](CustomersRepository &customers, const QList<qint64> &ids) { return customers.deactivate(ids); });
        });
    });
}

/// So few that their change is easily taken back, and somebody who does not want to be asked.
bool CustomerChanges::isFewUnasked(const BulkTarget &target) const
{
    constexpr qint64 few = 20;
    return target.size() >= 0 && target.size() <= few && m_desk.setting(u"confirmDeactivation"_s) == u"no";
}

void CustomerChanges::reenable()
{
    m_customers.withTarget([this](const BulkTarget &target) {
        if (target.size() == 1 || isFewUnasked(target) ||
            m_desk.services().questions.confirm(
                m_desk.window(), tr("Re-enable"),
                tr("Re-enable %Ln customer(s)? They may sign in to the trade store again.", nullptr, int(target.size())),
                tr("Re-enable")))
            applyTo(target, tr("Re-enabled"), u"status"_s, u"active"_s,
                    [](CustomersRepository &customers, const QList<qint64> &ids) { return customers.reenable(ids); });
    });
}

void CustomerChanges::setPassword()
{
    const auto *dialog = m_desk.openDialog<SetPasswordDialog>(m_customers.onlyId());
    connect(dialog, &QDialog::accepted, this, [this] {
        m_desk.messages().show(MessageBar::Kind::Success,
                               tr("The password is set. The customer must choose a new one at the next sign-in."));
    });
}

void CustomerChanges::bulkEdit()
{
    CustomerView *list = m_customers.list();
    const int selected = list->selectedCount();
    const auto open = [this, list](const QList<qint64> &ids) {
        const auto *dialog = m_desk.openDialog<BulkEditDialog>(BulkTarget{ids, {}}, BulkTarget{{}, list->query()});
        connect(dialog, &BulkEditDialog::applyRequested, this, &CustomerChanges::applyBulk);
    };
    if (selected == 0 || m_customers.isEverybody())
        open({});
    else
        list->withSelection(open);
}

void CustomerChanges::applyBulk(const BulkTarget &target, const FieldValues &values)
{
    m_desk.run(
        tr("Changing customers…"), Lane::Bulk,
        [target, values](Session &session) { return BulkEdit(session).apply(target, values); },
        [this](const ImportReport &report) {
            m_desk.messages().show(
                MessageBar::Kind::Success,
                tr("%1 customers changed, %2 had the values already, %3 were changed by somebody else meanwhile.")
                        .arg(QLocale().toString(report.changed), QLocale().toString(report.unchanged),
                             QLocale().toString(report.refused)) +
                    (report.changed > 0 ? u' ' + canBeUndone() : QString()));
        });
}

} // namespace kontor

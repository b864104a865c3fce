// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/drafts.h"
#include "base/fieldwidgets.h"
#include "base/formproblems.h"
#include "base/services.h"
#include "customers/customersave.h"
#include "orders/order.h"
#include "presence/presencehint.h"

#include <QDialog>

#include <memory>

namespace kontor {

class AddressesEditor;
class MessageBar;
class TimelineView;
namespace Ui {
class CustomerEditor;
}

/// One customer, all of it. Edits a copy of the record; saving asks about nothing but fields that both sides changed.
class CustomerEditor : public QDialog
{
    Q_OBJECT
public:
    enum Tab { General, Addresses, Attributes, Orders, Activity, Timeline };

    /// `id` 0 makes a new customer.
    CustomerEditor(const Services &services, qint64 id, QWidget *parent = nullptr);
    ~CustomerEditor() override;

    void showTab(Tab tab);
    /// Opens the tab of a field and puts the cursor in.
    void showField(const QString &field);
    bool isModified() const;
    /// Goes on with what was typed before the program broke off; what others stored since is merged when it is saved.
    void restore(const Draft &draft);
    qint64 customerId() const { return m_base.id; }

public Q_SLOTS:
    void save();
    void reject() override;

Q_SIGNALS:
    void saved(const kontor::TakeBack &action);
    void logInAsRequested(qint64 id);
    void printRequested(qint64 id);
    void orderRequested(qint64 id);

private:
    struct Loaded
    {
        Customer customer;
        QList<Order> orders;
        QList<ActivityEntry> activity;
        QStringList issues; ///< what is wrong with the customer, in words
    };
    void connectFields();
    std::optional<Draft> draft() const;
    void applyRestored();
    void reload();
    void loaded(const Result<Loaded> &result);
    void fill(const Customer &customer);
    Customer collected() const;
    void markOwnership();
    QString statusInWords(const Customer &customer) const;
    void stored(const Result<TakeBack> &result, const Customer &mine);
    struct Theirs
    {
        Customer customer; ///< as somebody else stored it meanwhile
        std::optional<AtWork> by;
    };
    void resolveConflict(const Result<Theirs> &theirs, const Customer &mine);
    void showProblems(const FieldProblems &problems);
    FieldProblems allProblems() const;
    static QString othersChangedInWords();
    void sayOthersChanged();
    void othersChanged(const QString &table, const QList<qint64> &ids);

    void searchOrders();
    void fillOrders(const QList<Order> &orders);
    void openOrder();
    void fillActivity(const QList<ActivityEntry> &entries);
    QString shownValue(const QString &field, const QString &value) const;

    Services m_services;
    std::unique_ptr<Ui::CustomerEditor> m_ui;
    MessageBar *m_messages;
    PresenceHint *m_presence;
    AddressesEditor *m_addresses;
    TimelineView *m_timeline;
    FieldForm<Customer> m_form;
    FormProblems m_problems;
    Customer m_base;
    QString m_wantedField;
    DraftKeeper m_draft;
    std::optional<QJsonObject> m_restored; ///< until the customer is loaded
    bool m_loading = false;
    bool m_saving = false;
    bool m_guarded = false; ///< whoever may not edit reads
};

} // namespace kontor

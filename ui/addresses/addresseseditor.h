// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/address.h"
#include "base/formproblems.h"

#include <QWidget>

#include <memory>

namespace kontor {

namespace Ui {
class AddressesEditor;
}

/// The addresses of one customer: list beside form. Edits a copy; add, duplicate, delete, defaults.
class AddressesEditor : public QWidget
{
    Q_OBJECT
public:
    explicit AddressesEditor(QWidget *parent = nullptr);
    ~AddressesEditor() override;

    void setAddresses(const QList<Address> &addresses);
    QList<Address> addresses() const;
    void select(int index);
    /// Problems whose fields are `address/INDEX/name`; opens the first.
    void showProblems(const FieldProblems &problems);

Q_SIGNALS:
    void edited();

private:
    void fillCountries();
    void connectList();
    void connectFields();
    void load(int index);
    /// What is wrong or odd with the current address, by its widgets' names.
    FieldProblems problemsNow() const;
    void keep();
    void keepCountry(Address &address);
    void forgetProblem(const QString &widget);
    void forgetAddress(int index);
    void fillList();
    void fillProvinces();
    void addAddress(Address address);
    QString lineOf(const Address &address) const;

    std::unique_ptr<Ui::AddressesEditor> m_ui;
    FormProblems m_problems;
    QList<Address> m_addresses;
    FieldProblems m_shown; ///< by showProblems(), as far as they were not mended
    QString m_shownCountry; ///< as the form showed it first
    int m_current = -1;
    bool m_loading = false;
};

} // namespace kontor

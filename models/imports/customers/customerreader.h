// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/customers/customerrow.h"
#include "imports/rowreader.h"

namespace kontor {

/// Turns rows into customers.
class CustomerReader final : public RowReader
{
public:
    CustomerReader(const ImportPlan &plan, const QStringList &headings, const Directory &directory);

    PreparedRow prepared(StagedRow row) const override;
    /// `base` (blank for a new customer) with the row's values put in; adds to `problems` and `issues`.
    Customer applied(const StagedRow &row, Customer base, QList<RowProblem> &problems, QList<RowProblem> &issues) const;
    /// What empty cells of a judged row change, where people may not expect it.
    QList<RowProblem> cleared(const StagedRow &row) const { return clearedTruths(row, m_given); }
    /// What to look at where house numbers have a column of their own: one without a street, or beside another one.
    QList<RowProblem> houseNumberDoubts(const StagedRow &row, const Customer &before) const;
    /// The import field that a validation problem of a customer field speaks of.
    static QString importFieldOf(const QString &customerField);
    /// Whether a column that is mapped to `importField` shows a change of that customer field; of addresses by the numbers of numbered().
    static bool shows(const QString &importField, const QString &changed);
    /// The changes with the place in the file of each address: 'address/17#2/city' is what address2.city says.
    static QList<FieldChange> numbered(QList<FieldChange> changes, const Customer &after);

private:
    void checkMatch(bool uniqueEmail, PreparedRow &out) const;
    void checkBareCode(PreparedRow &out) const;
    void checkPassword(const StagedRow &row, QList<RowProblem> &problems) const;
    qint64 channelId(const StagedRow &row, QList<RowProblem> &problems) const;
    qint64 sourceId(const StagedRow &row, QList<RowProblem> &problems) const;
    void applyAddresses(const StagedRow &row, Customer &customer, bool isNew, QList<RowProblem> &problems) const;
    struct HouseNumber
    {
        int address; ///< number
        QString field; ///< its import field
        QString street; ///< the import field beside it
        bool before; ///< 12 High Street
    };
    void joinHouseNumber(const StagedRow &row, const HouseNumber &part, const QString &before, QString &line,
                         QList<RowProblem> &problems) const;

    QStringList m_attributes; ///< fields that are mapped or constant
    QList<Given> m_given; ///< of the customer
    QList<QList<Given>> m_addressColumns; ///< per address
    QList<HouseNumber> m_houseNumbers;
    int m_addresses = 0;
};

} // namespace kontor

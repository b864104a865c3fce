// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activity.h"
#include "addresses/address.h"
#include "base/fieldproblem.h"
#include "fields/field.h"

#include <QMap>
#include <QString>

namespace kontor {

struct Directory;
template <typename Record> class FieldSet;

/// A contact with a login on one trade store. A value; the whole record with its addresses and attributes.
struct Customer
{
    enum class Status { Pending, Active, Deactivated };

    qint64 id = 0;
    qint64 channelId = 0;
    qint64 sourceId = 0;
    QString sourceCode; ///< the source's account code, matched exactly; may be empty
    QString company, firstName, lastName, email;
    QString username; ///< made by Kontor at the first save, never changes
    QString phone;
    QString vatNumber; ///< of the company, as its country writes it
    QString language; ///< ISO 639-1; empty = the trade store's
    qint64 priceTierId = 0; ///< 0 = the trade store's
    qint64 warehouseId = 0; ///< 0 = the trade store's
    bool acceptsMarketing = false;
    QString note;
    QString tags; ///< see fields/tags.h
    int commissionReduced = 0; ///< hundredths of a percent, 0 … 10,000
    Status status = Status::Pending;
    bool hasPassword = false;
    bool mustChangePassword = false;
    bool inviteWanted = false;
    QString invitation = QStringLiteral("none"); ///< see invitationState()
    qint64 invitedAt = 0, invitationEndsAt = 0;
    QString emailWanted; ///< a new address that waits to be confirmed
    qint64 lockedUntil = 0; ///< must wait at one address or more after too many tries; 0 or past: not locked
    QString actingConsent; ///< "yes", "no", or empty: never answered
    QString mfaMethod, mfaPhone; ///< see SecondFactor
    bool personalLink = false; ///< has a personal sign-in link
    qint64 createdAt = 0, updatedAt = 0, lastSignInAt = 0; ///< ms since 1970 UTC; 0 = never
    qint64 rowVersion = 0;
    QList<Address> addresses;
    QMap<QString, QString> attributes;

    QString displayName() const; ///< "First Last", else the company
    friend bool operator==(const Customer &, const Customer &) = default;
};

/// A customer as one line: "First Last · Company", or what there is of it.
QString nameAndCompany(const QString &firstName, const QString &lastName, const QString &company);

/// What a customer is made of: columns, forms, files, lists and filters are derived from it.
const FieldSet<Customer> &customerFields();

QString statusName(Customer::Status status); ///< as stored: "pending", "active", "deactivated"
Customer::Status customerStatus(const QString &name);
QString statusLabel(Customer::Status status); ///< as shown

/// Trims (the source code is left as it is: outer blanks are refused, not removed), NFC-normalises, settles address defaults.
Customer normalised(Customer customer);
/// The rules that hold without asking the database. Address problems have fields named `address/INDEX/line1`.
FieldProblems validate(const Customer &customer);
/// Why a text can't be an e-mail address; empty when it can (RFC 5321 4.1.2 and 4.5.3.1, without quoted local parts).
QString emailProblem(const QString &email);

/// The record as named values, for diffs, conflicts and the activity. Passwords are not in it.
FieldValues fieldValues(const Customer &customer);
/// The fields in which two versions of a customer differ, as difference() of their fieldValues() has them; much quicker.
QList<FieldChange> difference(const Customer &before, const Customer &after);
/// What fieldValues() calls an address: its id, or for a new one `new` and its place.
QString addressKey(const Address &address, qsizetype index);
/// Puts one named value back into a record (the other direction of fieldValues()).
void setFieldValue(Customer &customer, const QString &field, const QString &value);
/// What is said of a field by a path of fieldValues(); nullptr of an attribute, or when there is no such field.
const FieldInfo *fieldInfo(const QString &field);
/// The field's name on screen.
QString fieldLabel(const QString &field);
/// A value of fieldValues() as it is shown: names instead of numbers, percent, yes and no.
QString valueLabel(const QString &field, const QString &value, const Directory &directory, qint64 channelId);

/// The three-way outcome of two edits of one record: fields that only one side changed are merged; the others are asked about.
struct Merge
{
    Customer merged; ///< theirs, with my undisputed changes
    QList<FieldChange> conflicts; ///< before = theirs, after = mine
};
Merge merge(const Customer &base, const Customer &mine, const Customer &theirs);

/// The column values that lists sort by and search in; see resources/schema.
QString nameKey(const Customer &customer);
/// Folded fields, a line each, each begun with a blank: so the start of a word is a trigram even for two letters.
QString searchText(const Customer &customer);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/lookup.h"

#include "base/text.h"
#include "customers/customer.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digitsWanted = 8;
constexpr qsizetype digitsAtLeast = 6;

void addName(QList<CustomerName> &out, const Row &row)
{
    out << CustomerName{row.integer(0), nameAndCompany(row.text(1), row.text(2), row.text(3))};
}

} // namespace

LookedUp customersOfCode(Session &session, const QString &code)
{
    LookedUp out{{}, u"code:\"%1\""_s.arg(code)};
    const QString columns = u"SELECT id, first_name, last_name, company FROM customers WHERE deactivated IN (FALSE, TRUE) AND "_s;
    for (const QString &column : {u"source_code"_s, u"username"_s}) {
        for (const Row &row : session.select(columns + u"%1 = ? ORDER BY id LIMIT %2"_s.arg(column).arg(lookedUpMax), {code}))
            addName(out.found, row);
        if (!out.found.isEmpty())
            return out;
        out.search = code;
    }
    return out;
}

LookedUp customersOfNumber(Session &session, const QString &number)
{
    LookedUp out;
    const QString digits = text::digits(number);
    for (qsizetype count = std::min(digits.size(), digitsWanted); count >= digitsAtLeast && out.found.isEmpty(); --count) {
        out.search = digits.right(count);
        for (const bool deactivated : {false, true}) {
            CustomerQuery query;
            query.deactivated = deactivated;
            query.search = out.search;
            QVariantList ids;
            for (const CustomerName &one : findCustomers(session, query, lookedUpMax))
                ids << one.id;
            if (ids.isEmpty())
                continue;
            // The same digits may stand in a code or a note.
            for (const Row &row : session.select(
                     u"SELECT id, first_name, last_name, company, phone FROM customers WHERE id IN (%1) ORDER BY id"_s.arg(
                         marks(ids.size())),
                     ids)) {
                if (text::digits(row.text(4)).endsWith(out.search))
                    addName(out.found, row);
            }
        }
    }
    return out;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "fields/fieldset.h"
#include "imports/customers/headings.h"
#include "imports/headingguess.h"

#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// A column of house numbers belongs to the address of the street that has the same words before it ('Liefer-').
void takeHouseNumbers(HeadingGuess &guess, const QStringList &headings)
{
    static const QRegularExpression number(
        u"^(.*?)(hausnummer|hausnr|hausno|hnr|housenumber|houseno|housenr|streetnumber|streetno|streetnr|huisnummer|huisnr|husnummer)$"_s);
    for (const QString &heading : headings) {
        const auto match = number.match(text::asciiWord(heading));
        if (!match.hasMatch())
            continue;
        for (const QString &street : headings) {
            const auto part = addressField(guess.mapping.columns.value(street));
            if (part && part->field->name == u"line1"_s && text::asciiWord(street).startsWith(match.captured(1)) &&
                guess.take(heading, houseNumberField(part->number)))
                break;
        }
    }
}

} // namespace

ImportMapping guessCustomers(const QStringList &headings, const QList<CsvRecord> &sample)
{
    HeadingGuess guess(headings, sample);
    guess.takeSystem(u"customers");
    guess.takeWords(guessImportField, {u"id"_s, u"mobile"_s, u"mobil"_s, u"handy"_s, u"cell"_s, u"fax"_s});
    // A column 'Name' is the whole name, but beside one for the first name.
    QMap<QString, QString> &columns = guess.mapping.columns;
    if (guess.has(u"first_name"_s) && !guess.has(u"last_name"_s)) {
        for (QString &field : columns) {
            if (field == u"name"_s)
                field = u"last_name"_s;
        }
    } else if (guess.has(u"last_name"_s) && !guess.has(u"first_name"_s) && !guess.has(u"company"_s)) {
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            if (*column == u"last_name"_s && text::asciiWord(column.key()) == u"nom"_s)
                *column = u"name"_s;
        }
    }
    takeHouseNumbers(guess, headings);
    return guess.mapping;
}

} // namespace kontor

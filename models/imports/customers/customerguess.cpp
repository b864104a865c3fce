// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "fields/fieldset.h"
#include "imports/customers/headings.h"
#include "imports/headingguess.h"

#include <QRegularExpression>
#include <QSet>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// A column of house numbers belongs to the address of the street that has the same words before it ('Liefer-').
void takeHouseNumbers(HeadingGuess &guess, const QStringList &headings)
{
    static const QRegularExpression number(
        u"^(.*?)(hausnummer|hausnr|hausno|hnr|housenumber|houseno|housenr|streetnumber|streetno|streetnr|huisnummer|huisnr|husnummer|nrdomu|numerodomu)$"_s);
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

/// The column that is read as the field; empty when none is.
QString columnFor(const HeadingGuess &guess, const QString &field) { return guess.mapping.columns.key(field); }

/// Columns that hold a part of what another one holds, and are read together with it: additions to house numbers, third lines of addresses,
/// middle names, and the particle before a family name.
void joinParts(HeadingGuess &guess, const QStringList &headings)
{
    static const QSet<QString> additions = {
        u"toevoeging"_s, u"huisnummertoevoeging"_s, u"huisnrtoevoeging"_s,    u"hausnummerzusatz"_s, u"hausnrzusatz"_s,
        u"hnrzusatz"_s,  u"housenumbersuffix"_s,    u"housenumberaddition"_s, u"housenumberext"_s,   u"busnummer"_s};
    static const QSet<QString> middles = {u"middlename"_s, u"middlenames"_s, u"zweitervorname"_s, u"deuxiemeprenom"_s,
                                          u"secondname"_s};
    static const QSet<QString> particles = {u"tussenvoegsel"_s,  u"tussenvoegsels"_s, u"namensvorsatz"_s, u"vorsatzwort"_s,
                                            u"namenspartikel"_s, u"voorvoegsel"_s,    u"voorvoegsels"_s};
    QMap<QString, QString> &columns = guess.mapping.columns;
    QMap<QString, ColumnRule> &rules = guess.mapping.rules;
    for (const QString &heading : headings) {
        if (columns.contains(heading))
            continue;
        const QString word = text::asciiWord(heading);
        if (additions.contains(word)) {
            const QString number = columnFor(guess, houseNumberField(1));
            const QString street = columnFor(guess, addressFieldName(1, *addressFields().find(u"line1"_s)));
            if (const QString whole = number.isEmpty() ? street : number; !whole.isEmpty())
                rules[whole].joinWith << heading;
        } else if (middles.contains(word) && guess.has(u"first_name"_s)) {
            rules[columnFor(guess, u"first_name"_s)].joinWith << heading;
        } else if (const QString last = columnFor(guess, u"last_name"_s); particles.contains(word) && !last.isEmpty()) {
            columns.remove(last);
            columns.insert(heading, u"last_name"_s); // it stands first
            rules[heading].joinWith << last;
        } else if (word.size() > 1 && word.back() >= u'3' && word.back() <= u'9') {
            const auto second = addressField(guessImportField(word.chopped(1) + u'2'));
            if (!second || second->field->name != u"line2"_s)
                continue;
            const QString field = addressFieldName(second->number, *second->field);
            if (const QString whole = columnFor(guess, field); !whole.isEmpty()) {
                rules[whole].joinWith << heading;
                rules[whole].joinText = u", "_s;
            } else {
                guess.take(heading, field);
            }
        }
    }
}

/// Whether columns say the number of their address last: 'PLZ 1', 'Ort 1', 'PLZ 2', 'Ort 2'. A street alone does not tell, for 'Street 2' is
/// a second line as well.
bool saysNumberLast(const QStringList &headings)
{
    QSet<QString> parts[2];
    for (const QString &heading : headings) {
        const auto part = numberedAddressField(heading);
        if (part && part->number <= 2 && !part->field->name.startsWith(u"line"_s))
            parts[part->number - 1].insert(part->field->name);
        else if (const auto first = part ? std::nullopt : addressField(guessImportField(heading)); first && first->number == 1)
            parts[0].insert(first->field->name); // 'PLZ', 'PLZ 2'
    }
    return parts[0].intersects(parts[1]);
}

/// A column 'State' that says whether an account is open names no province.
void leaveOutStates(HeadingGuess &guess, const QStringList &headings, const QList<CsvRecord> &sample)
{
    for (qsizetype place = 0; place < headings.size(); ++place) {
        const auto part = addressField(guess.mapping.columns.value(headings[place]));
        if (part && part->field->name.startsWith(u"province"_s) && sayStates(sample, place))
            guess.mapping.columns.remove(headings[place]);
    }
}

} // namespace

ImportMapping guessCustomers(const QStringList &headings, const QList<CsvRecord> &sample)
{
    HeadingGuess guess(headings, sample);
    guess.takeSystem(u"customers");
    const bool numbered = saysNumberLast(headings);
    const auto fieldFor = [numbered](const QString &heading) {
        const auto part = numbered ? numberedAddressField(heading) : std::nullopt;
        return part ? addressFieldName(part->number, *part->field) : guessImportField(heading);
    };
    guess.takeWords(fieldFor, {u"id"_s, u"mobile"_s, u"mobil"_s, u"handy"_s, u"cell"_s, u"fax"_s});
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
    leaveOutStates(guess, headings, sample);
    takeHouseNumbers(guess, headings);
    joinParts(guess, headings);
    return guess.mapping;
}

} // namespace kontor

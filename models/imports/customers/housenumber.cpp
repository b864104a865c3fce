// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/customers/housenumber.h"

#include "base/text.h"
#include "imports/customers/rowkeys.h"
#include "imports/textdoubts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// A number with what belongs to it ('12 a', '3-5', '12/2', '12bis'), at the end of a word or of the line, or at the line's beginning. An
/// ordinal ('17. Juni', '3. OG') is none.
QRegularExpressionMatch found(const QString &line)
{
    static const QRegularExpression number(
        u"(?:^|(?<=[\\s.,]))([0-9]+\\s?(?:\\p{L}|bis|ter)?(?:\\s?[-–/+]\\s?(?:[0-9]+\\s?)?\\p{L}?)*)(?=$|[\\s,;(])(?!\\.)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return number.match(line);
}

QString firstLine(const QString &text) { return text.section(u'\n', 0, 0).trimmed(); }

/// Digits and letters alone, each number without zeros in front.
QString bare(const QString &number)
{
    static const QRegularExpression zeros(u"(?<![0-9])0+(?=[0-9])"_s);
    return text::asciiWord(QString(number).replace(u'–', u'-').replace(u'-', u'x').replace(u'/', u'x').remove(zeros));
}

QString digitsOf(const QString &bareNumber)
{
    qsizetype i = 0;
    while (i < bareNumber.size() && bareNumber[i].isDigit())
        ++i;
    return bareNumber.left(i);
}

} // namespace

QString plainHouseNumber(const QString &cell)
{
    static const QRegularExpression decimals(u"^([0-9]+)[.,]0+$"_s);
    const QString plain = cell.simplified();
    if (isNullWord(plain) || plain == u"0"_s)
        return {};
    const auto match = decimals.match(plain);
    return match.hasMatch() ? match.captured(1) : plain;
}

QString noHouseNumber(const QString &number)
{
    static const QString month = u"(?:jan|feb|m[aä]r|mrz|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\\p{L}*[.]?"_s;
    static const QRegularExpression date(u"^([0-9]{4}-[0-9]{2}-[0-9]{2}.*|[0-9]{1,2}[./][0-9]{1,2}[./"
                                         u"]([0-9]{2}|[0-9]{4})?|[0-9]{1,2}[.]?[ -]?%1([ -]?[0-9]{2,4})?|"
                                         "%1[ -]?[0-9]{2,4}|[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)$"_s.arg(month),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    return date.match(number).hasMatch()
               ? tr("‘%1’ is a date, as spreadsheets make them of house numbers like 3-5. Make the column a text there.")
                     .arg(number.left(20))
               : QString();
}

QString houseNumberIn(const QString &line) { return found(firstLine(line)).captured(1).trimmed(); }

bool holdsHouseNumber(const QString &line, const QString &number)
{
    const QString own = bare(houseNumberIn(line));
    const QString wanted = bare(number);
    return !own.isEmpty() && (own == wanted || (wanted == digitsOf(wanted) && digitsOf(own) == wanted));
}

QString withHouseNumber(const QString &street, const QString &number, bool before)
{
    if (number.isEmpty() || holdsHouseNumber(street, number))
        return street;
    const QString line = firstLine(street);
    const QString rest = street.mid(street.section(u'\n', 0, 0).size());
    return (before ? number + u' ' + line : line + u' ' + number) + rest;
}

QString withOtherHouseNumber(const QString &line, const QString &number, bool before)
{
    const auto own = found(line.section(u'\n', 0, 0));
    if (!own.hasMatch())
        return withHouseNumber(line, number, before);
    return QString(line).replace(own.capturedStart(1), own.captured(1).trimmed().size(), number);
}

bool isSameStreet(const QString &one, const QString &other)
{
    static const QRegularExpression shortForm(u"str(\\.|asse|aße|eet)?$"_s);
    const auto key = [](const QString &street) {
        return text::asciiWord(text::folded(firstLine(street)).replace(shortForm, u"str"_s).replace(u'ß', u"ss"_s));
    };
    return key(one) == key(other);
}

} // namespace kontor

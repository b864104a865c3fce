// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/customers/housenumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

QString plainHouseNumber(const QString &cell)
{
    static const QRegularExpression decimals(u"^([0-9]+)[.,]0+$"_s);
    const QString plain = cell.simplified();
    const auto match = decimals.match(plain);
    return match.hasMatch() ? match.captured(1) : plain;
}

QString noHouseNumber(const QString &number)
{
    static const QString month = u"(jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\\p{L}*[.]?"_s;
    static const QRegularExpression date(
        u"^([0-9]{4}-[0-9]{2}-[0-9]{2}.*|[0-9]{1,2}[./][0-9]{1,2}[./]([0-9]{2}|[0-9]{4})|[0-9]{1,2}[.]?[ -]?%1|%1[ -][0-9]{2})$"_s
            .arg(month),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return date.match(number).hasMatch()
               ? tr("‘%1’ is a date, as spreadsheets make them of house numbers like 3-5. Make the column a text there.")
                     .arg(number.left(20))
               : QString();
}

QString houseNumberIn(const QString &line)
{
    static const QRegularExpression last(u"\\s([0-9]+\\s?\\p{L}?(\\s?[-/+]\\s?[0-9]+\\s?\\p{L}?)?)$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression first(u"^([0-9]+\\p{L}?([-/][0-9]+\\p{L}?)?)[\\s,]"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const auto behind = last.match(line);
    return behind.hasMatch() ? behind.captured(1) : first.match(line).captured(1);
}

QString withHouseNumber(const QString &street, const QString &number, bool before)
{
    const QString line = street.section(u'\n', 0, 0).trimmed();
    const QString rest = street.mid(street.section(u'\n', 0, 0).size());
    const auto bare = [](QString text) { return text.remove(u' ').toLower(); };
    if (bare(houseNumberIn(line)) == bare(number))
        return street;
    return (before ? number + u' ' + line : line + u' ' + number) + rest;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/customers/rowkeys.h"

#include "customers/keyfilter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

bool isUsername(const QString &text)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9._-]{0,63}$"_s);
    return form.match(text).hasMatch();
}

bool isNumber(const QString &code)
{
    return !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isNullWord(const QString &text)
{
    static const QStringList words = {u"null"_s, u"(null)"_s, u"n/a"_s, u"n.a."_s,      u"na"_s, u"none"_s,
                                      u"nil"_s,  u"-"_s,      u"--"_s,  u"undefined"_s, u"nan"_s};
    return words.contains(text.trimmed().toLower());
}

QString noCode(const QString &code)
{
    static const QRegularExpression total(
        u"^(sub|grand)?[ -]?(total|totals|summe|gesamt|gesamtsumme|zwischensumme|anzahl|somme|totale|totaal|stand|count|sum)\\b.*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression date(
        u"^([0-9]{4}-[0-9]{2}-[0-9]{2}( .*)?|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})$"_s);
    static const QRegularExpression truth(u"^(true|false|wahr|falsch|vrai|faux)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QStringList begins = {u"tot"_s, u"sub"_s, u"gra"_s, u"sum"_s, u"ges"_s,
                                       u"zwi"_s, u"anz"_s, u"som"_s, u"sta"_s, u"cou"_s};
    if (begins.contains(code.left(3).toLower()) && total.match(code).hasMatch())
        return tr("‘%1’ looks like a total or a footer, not like a customer's code. Leave the row out.").arg(code.left(40));
    if (isNullWord(code))
        return tr("‘%1’ stands for nothing; it is no customer's code.").arg(code);
    const bool maybeDate = !code.isEmpty() && code[0].isDigit() && code.size() > 7 && !isNumber(code);
    if ((maybeDate && date.match(code).hasMatch()) || (code.size() < 7 && truth.match(code).hasMatch()) || code.endsWith(u'%'))
        return tr("‘%1’ is a date, a truth or a share, as spreadsheets make them of codes. Make the column a text there.")
            .arg(code.left(40));
    if (code.contains(u'"'))
        return tr("‘%1’ has a quote, which is most likely one too many in the file. Remove it.").arg(code.left(40));
    return {};
}

QString codeAndName(const Customer &customer)
{
    const QString person = QString(customer.firstName + u' ' + customer.lastName).trimmed();
    const QString name = customer.company.isEmpty() ? person : customer.company;
    return customer.sourceCode.isEmpty() ? name : customer.sourceCode + u", "_s + name;
}

QString withoutZeros(const QString &code)
{
    qsizetype i = 0;
    while (i + 1 < code.size() && code[i] == u'0')
        ++i;
    return code.mid(i);
}

quint64 codeHash(qint64 channel, qint64 source, QStringView code) { return KeyFilter::hash(u'c', channel, source, code); }
quint64 emailHash(qint64 channel, QStringView email) { return KeyFilter::hash(u'e', channel, 0, email); }

quint64 zeroHash(qint64 channel, qint64 source, QStringView code) { return KeyFilter::hash(u'z', channel, source, code); }

} // namespace kontor

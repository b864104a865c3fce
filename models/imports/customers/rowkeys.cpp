// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/customers/rowkeys.h"

#include "customers/keyfilter.h"
#include "imports/confusables.h"
#include "imports/textdoubts.h"

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

/// Wide letters as usual ones, every dash as '-', and one blank where there are several.
static QString plainly(const QString &code)
{
    QString out = code.normalized(QString::NormalizationForm_KC);
    for (QChar &c : out) {
        if (c != u'-' && (c.category() == QChar::Punctuation_Dash || c == QChar(0x2212))) // MINUS SIGN
            c = u'-';
    }
    return out.contains(u' ') ? out.simplified() : out;
}

QString looseCode(const QString &code)
{
    const QString plain = inLatin(plainly(code)).toCaseFolded();
    return isNumber(plain) ? withoutZeros(plain) : plain;
}

QStringList otherWritings(const QString &code)
{
    constexpr qsizetype digitsMax = 12; // of customer numbers as systems pad them
    const QString plain = plainly(code);
    QStringList out = {plain, plain.toUpper(), plain.toLower(), looseCode(code)};
    if (plain.contains(u'-')) {
        for (const QChar dash : {QChar(0x2011), QChar(0x2013)}) // as word processors write it: non-breaking, en dash
            out << QString(plain).replace(u'-', dash);
    }
    if (isNumber(plain)) {
        for (QString padded = withoutZeros(plain); padded.size() <= digitsMax; padded.prepend(u'0'))
            out << padded;
    }
    for (const QString &latin : {plain, inLatin(plain), inLatin(plain).toUpper()})
        out << latin << inOtherAlphabets(latin);
    out.removeDuplicates();
    out.removeAll(code);
    return out;
}

QString alikeInWords(const QString &code, const QString &other)
{
    if (inLatin(code) != code || inLatin(other) != other)
        return tr("‘%1’ and ‘%2’ look alike, but their letters are of two alphabets. Are they the same?").arg(code, other);
    return isNumber(code) && isNumber(other)
               ? tr("‘%1’ and ‘%2’ differ in zeros only. Are they the same?").arg(code, other)
               : tr("‘%1’ and ‘%2’ differ only in capitals, dashes, blanks or in the width of letters. Are they the same?")
                     .arg(code, other);
}

quint64 codeHash(qint64 channel, qint64 source, QStringView code) { return KeyFilter::hash(u'c', channel, source, code); }
quint64 emailHash(qint64 channel, QStringView email) { return KeyFilter::hash(u'e', channel, 0, email); }

quint64 looseHash(qint64 channel, qint64 source, QStringView code) { return KeyFilter::hash(u'z', channel, source, code); }

} // namespace kontor

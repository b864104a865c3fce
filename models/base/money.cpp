// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/money.h"

#include "base/text.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// ISO 4217's minor units where they are not 2.
int decimals(const QString &currency)
{
    static const QSet<QString> none = {u"JPY"_s, u"KRW"_s, u"CLP"_s, u"ISK"_s, u"VND"_s,
                                       u"PYG"_s, u"UGX"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QSet<QString> three = {u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

qint64 scale(int places)
{
    qint64 out = 1;
    for (int i = 0; i < places; ++i)
        out *= 10;
    return out;
}

/// Currency → its signs in all locales, as Unicode's CLDR has them.
QHash<QString, QSet<QString>> allSigns()
{
    QHash<QString, QSet<QString>> out;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry))
        out[locale.currencySymbol(QLocale::CurrencyIsoCode)].insert(
            locale.currencySymbol().normalized(QString::NormalizationForm_KC));
    return out;
}

} // namespace

bool isCurrency(const QString &code)
{
    static const QHash<QString, QSet<QString>> signs = allSigns();
    static const QRegularExpression letters(u"^[A-Z]{3}$"_s);
    return letters.match(code).hasMatch() && signs.contains(code);
}

bool meansCurrency(const QString &text, const QString &currency)
{
    static const QHash<QString, QSet<QString>> signs = allSigns();
    const bool isSign = text.size() == 1 && text.front().category() == QChar::Symbol_Currency;
    return isSign ? signs.value(currency).contains(text.normalized(QString::NormalizationForm_KC))
                  : text.compare(currency, Qt::CaseInsensitive) == 0;
}

QString formatMoney(qint64 minor, const QString &currency)
{
    const int places = decimals(currency);
    const qint64 unit = scale(places);
    const QLocale locale = text::readersLocale();
    const qint64 size = std::abs(minor); // -0.50 has a whole part without a sign
    QString out = (minor < 0 ? locale.negativeSign() : QString()) + locale.toString(size / unit);
    if (places > 0)
        out += locale.decimalPoint() + QString::number(size % unit).rightJustified(places, u'0');
    return out + QChar(QChar::Nbsp) + currency;
}

QString amountInFiles(qint64 minor, const QString &currency)
{
    const int places = decimals(currency);
    const qint64 unit = scale(places);
    const qint64 size = std::abs(minor);
    const QString whole = (minor < 0 ? u"-"_s : QString()) + QString::number(size / unit);
    if (places == 0)
        return whole;
    const QString amount = whole + u'.' + QString::number(size % unit).rightJustified(places, u'0');
    return places == 3 ? amount + u'0' : amount; // 1.234 could be one thousand two hundred and thirty-four
}

qint64 parseMoney(const QString &text, const QString &currency)
{
    QString plain = text.trimmed();
    const qsizetype comma = plain.lastIndexOf(u','), point = plain.lastIndexOf(u'.');
    if (comma >= 0 && point >= 0) { // "1,234.50" and "1.234,50": the last one parts the decimals, the others thousands
        static const QRegularExpression thousands(u"^[0-9]{1,3}([.,])[0-9]{3}(\\1[0-9]{3})*[.,][0-9]+$"_s);
        if (!thousands.match(plain).hasMatch())
            return -1;
        plain.remove(comma > point ? u'.' : u',');
    }
    plain.replace(u',', u'.');
    const int places = decimals(currency);
    const QString whole = plain.section(u'.', 0, 0);
    const QString part = plain.section(u'.', 1);
    bool ok = false;
    const qint64 units = whole.toLongLong(&ok);
    if (!ok || units < 0 || units > 1'000'000'000'000 || part.size() > places || plain.count(u'.') > 1)
        return -1;
    const qint64 rest = part.isEmpty() ? 0 : part.leftJustified(places, u'0').toLongLong(&ok);
    return ok && rest >= 0 ? units * scale(places) + rest : -1;
}

} // namespace kontor

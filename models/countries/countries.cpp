// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countries/countries.h"

#include "base/languages.h"
#include "base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QtEndian>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// A name as it is looked up: folded, '&' as 'and', without signs and a leading 'the'.
QString lookedUp(const QString &name)
{
    QString out;
    for (const QChar c : text::folded(QString(name).replace(u'&', u" and "_s))) {
        if (c.isLetterOrNumber())
            out += c;
        else if (c.isSpace() || c == u'-')
            out += u' ';
    }
    out = out.simplified();
    return out.startsWith(u"the "_s) ? out.mid(4) : out;
}

/// The first that a name is known for stays.
void learn(QHash<QString, QString> &lookup, const QString &name, const QString &code)
{
    if (const QString key = lookedUp(name); !key.isEmpty() && !lookup.contains(key))
        lookup.insert(key, code);
}

QByteArray resource(const QString &name)
{
    QFile file(u":/countries/"_s + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// msgid → msgstr of a compiled gettext catalogue (GNU gettext manual, 'The Format of GNU MO Files').
QHash<QString, QString> catalogue(const QByteArray &mo)
{
    QHash<QString, QString> out;
    if (mo.size() < 28 || qFromLittleEndian<quint32>(mo.constData()) != 0x950412de)
        return out;
    const auto number = [&](quint32 at) {
        return at + 4 <= quint32(mo.size()) ? qFromLittleEndian<quint32>(mo.constData() + at) : 0;
    };
    const quint32 count = number(8);
    const auto string = [&](quint32 table, quint32 i) {
        return QString::fromUtf8(mo.mid(number(table + i * 8 + 4), number(table + i * 8)));
    };
    for (quint32 i = 0; i < count; ++i)
        out.insert(string(number(12), i), string(number(16), i));
    return out;
}

/// What people write that no list of names has.
const QHash<QString, QString> &usualNames()
{
    static const QHash<QString, QString> names = {
        {u"uk"_s, u"GB"_s},
        {u"great britain"_s, u"GB"_s},
        {u"england"_s, u"GB"_s},
        {u"scotland"_s, u"GB"_s},
        {u"wales"_s, u"GB"_s},
        {u"northern ireland"_s, u"GB"_s},
        {u"grossbritannien"_s, u"GB"_s},
        {u"grande bretagne"_s, u"GB"_s},
        {u"gran bretana"_s, u"GB"_s},
        {u"gb"_s, u"GB"_s},
        {u"usa"_s, u"US"_s},
        {u"us"_s, u"US"_s},
        {u"united states of america"_s, u"US"_s},
        {u"etats unis"_s, u"US"_s},
        {u"etats unis damerique"_s, u"US"_s},
        {u"eeuu"_s, u"US"_s},
        {u"estados unidos"_s, u"US"_s},
        {u"stati uniti"_s, u"US"_s},
        {u"holland"_s, u"NL"_s},
        {u"pays bas"_s, u"NL"_s},
        {u"paises bajos"_s, u"NL"_s},
        {u"paesi bassi"_s, u"NL"_s},
        {u"czech republic"_s, u"CZ"_s},
        {u"tschechische republik"_s, u"CZ"_s},
        {u"russia"_s, u"RU"_s},
        {u"russland"_s, u"RU"_s},
        {u"south korea"_s, u"KR"_s},
        {u"republic of korea"_s, u"KR"_s},
        {u"sudkorea"_s, u"KR"_s},
        {u"north korea"_s, u"KP"_s},
        {u"nordkorea"_s, u"KP"_s},
        {u"uae"_s, u"AE"_s},
        {u"united arab emirates"_s, u"AE"_s},
        {u"turkey"_s, u"TR"_s},
        {u"turkiye"_s, u"TR"_s},
        {u"vatican"_s, u"VA"_s},
        {u"vatican city"_s, u"VA"_s},
        {u"holy see"_s, u"VA"_s},
        {u"el"_s, u"GR"_s},
        {u"hellas"_s, u"GR"_s},
        {u"brd"_s, u"DE"_s},
        {u"germany"_s, u"DE"_s},
        {u"deutschland"_s, u"DE"_s},
        {u"d"_s, u"DE"_s},
        {u"eire"_s, u"IE"_s},
        {u"republic of ireland"_s, u"IE"_s},
        {u"macedonia"_s, u"MK"_s},
        {u"fyrom"_s, u"MK"_s},
        {u"ivory coast"_s, u"CI"_s},
        {u"cote divoire"_s, u"CI"_s},
        {u"rsa"_s, u"ZA"_s},
        {u"south africa"_s, u"ZA"_s},
        {u"cape verde"_s, u"CV"_s},
        {u"macau"_s, u"MO"_s},
        {u"swaziland"_s, u"SZ"_s},
        {u"burma"_s, u"MM"_s},
        {u"brunei"_s, u"BN"_s},
        {u"kosovo"_s, u"XK"_s},
        {u"kosova"_s, u"XK"_s},
        {u"taiwan"_s, u"TW"_s},
        {u"vietnam"_s, u"VN"_s},
        {u"laos"_s, u"LA"_s},
        {u"syria"_s, u"SY"_s},
        {u"iran"_s, u"IR"_s},
        {u"bolivia"_s, u"BO"_s},
        {u"venezuela"_s, u"VE"_s},
        {u"tanzania"_s, u"TZ"_s},
        {u"moldova"_s, u"MD"_s},
        {u"dr congo"_s, u"CD"_s},
        {u"democratic republic of the congo"_s, u"CD"_s},
        {u"congo brazzaville"_s, u"CG"_s},
        {u"east timor"_s, u"TL"_s},
        {u"palestine"_s, u"PS"_s},
        {u"osterreich"_s, u"AT"_s},
        {u"a"_s, u"AT"_s},
        {u"schweiz"_s, u"CH"_s},
        {u"suisse"_s, u"CH"_s},
        {u"svizzera"_s, u"CH"_s},
        {u"ch"_s, u"CH"_s},
        {u"belgie"_s, u"BE"_s},
        {u"belgique"_s, u"BE"_s},
    };
    return names;
}

/// The same of subdivisions: (country, folded name) → code. English names of places that ISO 3166-2 writes in their own language, and the
/// short forms that addresses use.
const QHash<QString, QHash<QString, QString>> &usualSubdivisions()
{
    static const QHash<QString, QHash<QString, QString>> names = {
        {u"DE"_s,
         {{u"bavaria"_s, u"BY"_s},
          {u"north rhine westphalia"_s, u"NW"_s},
          {u"nrw"_s, u"NW"_s},
          {u"hesse"_s, u"HE"_s},
          {u"lower saxony"_s, u"NI"_s},
          {u"saxony"_s, u"SN"_s},
          {u"saxony anhalt"_s, u"ST"_s},
          {u"thuringia"_s, u"TH"_s},
          {u"rhineland palatinate"_s, u"RP"_s},
          {u"mecklenburg western pomerania"_s, u"MV"_s},
          {u"bawu"_s, u"BW"_s}}},
        {u"AT"_s,
         {{u"vienna"_s, u"9"_s},
          {u"lower austria"_s, u"3"_s},
          {u"upper austria"_s, u"4"_s},
          {u"styria"_s, u"6"_s},
          {u"tyrol"_s, u"7"_s},
          {u"carinthia"_s, u"2"_s}}},
        {u"CH"_s,
         {{u"zurich"_s, u"ZH"_s},
          {u"geneva"_s, u"GE"_s},
          {u"lucerne"_s, u"LU"_s},
          {u"grisons"_s, u"GR"_s},
          {u"berne"_s, u"BE"_s}}},
        {u"VE"_s, {{u"df"_s, u"A"_s}}},
        {u"IN"_s, {{u"orissa"_s, u"OR"_s}, {u"odisha"_s, u"OR"_s}, {u"pondicherry"_s, u"PY"_s}, {u"uttaranchal"_s, u"UK"_s}}},
        {u"CA"_s,
         {{u"pq"_s, u"QC"_s},
          {u"newfoundland"_s, u"NL"_s},
          {u"nfld"_s, u"NL"_s},
          {u"ont"_s, u"ON"_s},
          {u"que"_s, u"QC"_s},
          {u"alta"_s, u"AB"_s},
          {u"sask"_s, u"SK"_s}}},
        {u"MX"_s, {{u"cdmx"_s, u"CMX"_s}, {u"df"_s, u"CMX"_s}, {u"distrito federal"_s, u"CMX"_s}, {u"mexico city"_s, u"CMX"_s}}},
        {u"US"_s,
         {{u"calif"_s, u"CA"_s}, {u"ala"_s, u"AL"_s},          {u"ariz"_s, u"AZ"_s}, {u"ark"_s, u"AR"_s},  {u"colo"_s, u"CO"_s},
          {u"conn"_s, u"CT"_s},  {u"del"_s, u"DE"_s},          {u"fla"_s, u"FL"_s},  {u"ill"_s, u"IL"_s},  {u"ind"_s, u"IN"_s},
          {u"kan"_s, u"KS"_s},   {u"mass"_s, u"MA"_s},         {u"mich"_s, u"MI"_s}, {u"minn"_s, u"MN"_s}, {u"miss"_s, u"MS"_s},
          {u"mont"_s, u"MT"_s},  {u"neb"_s, u"NE"_s},          {u"nev"_s, u"NV"_s},  {u"okla"_s, u"OK"_s}, {u"ore"_s, u"OR"_s},
          {u"penn"_s, u"PA"_s},  {u"tenn"_s, u"TN"_s},         {u"tex"_s, u"TX"_s},  {u"wash"_s, u"WA"_s}, {u"wis"_s, u"WI"_s},
          {u"wyo"_s, u"WY"_s},   {u"washington dc"_s, u"DC"_s}}},
        {u"ES"_s, {{u"seville"_s, u"SE"_s}, {u"biscay"_s, u"BI"_s}}},
        {u"IT"_s,
         {{u"rome"_s, u"RM"_s}, {u"milan"_s, u"MI"_s}, {u"turin"_s, u"TO"_s}, {u"naples"_s, u"NA"_s}, {u"florence"_s, u"FI"_s}}},
    };
    return names;
}

/// What people call a country in the languages that are spoken there, and in English (CLDR).
QStringList cldrNames(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    QStringList out;
    if (territory == QLocale::AnyTerritory)
        return out;
    out << QLocale::territoryToString(territory);
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
        out << locale.nativeTerritoryName();
    return out;
}

/// Languages whose names of countries are known besides English, German and the countries' own.
const QStringList &furtherLanguages()
{
    static const QStringList list = {u"fr"_s, u"es"_s, u"it"_s, u"nl"_s, u"pl"_s};
    return list;
}

} // namespace

const Countries &Countries::instance()
{
    static const Countries countries;
    return countries;
}

Countries::Countries()
{
    QHash<QString, QHash<QString, QString>> spoken;
    for (const QString &language : spokenLanguages()) // English has none: its names are the catalogue's own
        spoken.insert(language, catalogue(resource(language + u"/iso_3166-1.mo"_s)));
    QList<QHash<QString, QString>> languages = spoken.values();
    for (const QString &language : furtherLanguages())
        languages << catalogue(resource(language + u"/iso_3166-1.mo"_s));
    const auto know = [this](const QString &name, const QString &code) { learn(m_lookup, name, code); };
    const QJsonArray all = QJsonDocument::fromJson(resource(u"iso_3166-1.json"_s))[u"3166-1"_s].toArray();
    QList<QJsonValue> entries(all.begin(), all.end());
    // Kosovo has no code of ISO 3166-1; XK is a user-assigned one that the EU and most systems use.
    entries << QJsonObject{{u"alpha_2"_s, u"XK"_s}, {u"alpha_3"_s, u"XKX"_s}, {u"name"_s, u"Kosovo"_s}};
    for (const QJsonValue &entry : std::as_const(entries)) { // codes come before names of other countries
        for (const QString &key : {u"alpha_2"_s, u"alpha_3"_s, u"numeric"_s})
            know(entry[key].toString(), entry[u"alpha_2"_s].toString());
    }
    for (const QJsonValue &entry : std::as_const(entries)) {
        const QString code = entry[u"alpha_2"_s].toString();
        const QString common = entry[u"common_name"_s].toString();
        const QString name = entry[u"name"_s].toString();
        m_names.insert(code, common.isEmpty() ? name : common);
        m_order << code;
        for (const QString &key : {u"name"_s, u"official_name"_s, u"common_name"_s}) {
            const QString value = entry[key].toString();
            know(value, code);
            for (const auto &language : std::as_const(languages))
                know(language.value(value), code);
        }
        for (const QString &language : spokenLanguages()) {
            const auto &names = spoken[language];
            if (const QString own = names.value(common.isEmpty() ? name : common, names.value(name)); !own.isEmpty())
                m_translated[language].insert(code, own);
        }
    }
    for (const QString &code : std::as_const(m_order)) {
        for (const QString &name : cldrNames(code))
            know(name, code);
    }
    for (auto it = usualNames().begin(); it != usualNames().end(); ++it)
        know(it.key(), it.value());
    std::sort(m_order.begin(), m_order.end(),
              [this](const QString &a, const QString &b) { return text::folded(m_names[a]) < text::folded(m_names[b]); });
}

const Countries::Subdivisions &Countries::subdivisions()
{
    static const Subdivisions all = [] {
        Subdivisions out;
        QList<QHash<QString, QString>> languages = {catalogue(resource(u"de/iso_3166-2.mo"_s))};
        for (const QString &language : furtherLanguages())
            languages << catalogue(resource(language + u"/iso_3166-2.mo"_s));
        const QJsonArray parts = QJsonDocument::fromJson(resource(u"iso_3166-2.json"_s))[u"3166-2"_s].toArray();
        for (const QJsonValue &entry : parts) {
            const QString whole = entry[u"code"_s].toString();
            const QString country = whole.section(u'-', 0, 0);
            const QString code = whole.section(u'-', 1);
            const QString name = entry[u"name"_s].toString();
            out.names[country].insert(code, name);
            auto &lookup = out.lookup[country];
            lookup.insert(lookedUp(code), code);
            learn(lookup, name, code);
            for (const auto &language : std::as_const(languages))
                learn(lookup, language.value(name), code);
        }
        for (auto country = usualSubdivisions().begin(); country != usualSubdivisions().end(); ++country) {
            for (auto part = country->begin(); part != country->end(); ++part) {
                if (out.names.value(country.key()).contains(*part))
                    out.lookup[country.key()].insert(part.key(), *part);
            }
        }
        return out;
    }();
    return all;
}

QString Countries::codeOf(const QString &text) const
{
    const QString plain = text.trimmed();
    static const QStringList nothing = {u"n/a"_s, u"n.a."_s, u"-"_s, u"null"_s, u"none"_s};
    if (plain.isEmpty() || nothing.contains(plain.toLower())) // not Namibia
        return {};
    if (const QString code = m_lookup.value(lookedUp(plain)); !code.isEmpty())
        return code;
    // A part of a country by its code: GB-ENG.
    const QString country = plain.section(u'-', 0, 0).toUpper();
    return plain.contains(u'-') && subdivisions().names.value(country).contains(plain.section(u'-', 1).toUpper()) ? country
                                                                                                                  : QString();
}

QString Countries::name(const QString &code) const { return m_names.value(code); }

QString Countries::displayName(const QString &code, const QString &language) const
{
    const QString own = m_translated.value(language.left(2)).value(code);
    return own.isEmpty() ? name(code) : own;
}

QString Countries::subdivisionCodeOf(const QString &country, const QString &text) const
{
    if (text.isEmpty())
        return {};
    const auto &lookup = subdivisions().lookup;
    const auto parts = lookup.constFind(country);
    if (parts == lookup.constEnd())
        return {};
    if (const QString code = parts->value(lookedUp(text)); !code.isEmpty())
        return code;
    QString plain = text.trimmed();
    if (plain.startsWith(country + u'-', Qt::CaseInsensitive)) // US-CA
        plain = plain.mid(3);
    if (const qsizetype bracket = plain.indexOf(u'('); bracket > 0) // California (US)
        plain = plain.left(bracket);
    plain = lookedUp(plain);
    if (const QString code = parts->value(plain); !code.isEmpty())
        return code;
    for (const QString &kind : {u"county "_s, u"co "_s, u"province of "_s, u"state of "_s, u"region "_s}) { // Co. Cork
        if (plain.startsWith(kind))
            return parts->value(plain.mid(kind.size()));
    }
    return {};
}

QString Countries::subdivisionName(const QString &country, const QString &code) const
{
    return subdivisions().names.value(country).value(code);
}

QList<QString> Countries::subdivisionCodes(const QString &country) const
{
    const auto parts = subdivisions().names.value(country);
    QList<QString> codes = parts.keys();
    std::sort(codes.begin(), codes.end(), [&](const QString &a, const QString &b) { return parts[a] < parts[b]; });
    return codes;
}

} // namespace kontor

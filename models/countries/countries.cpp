// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countries/countries.h"

#include "base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

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
        {u"usa"_s, u"US"_s},
        {u"u.s.a."_s, u"US"_s},
        {u"u.s."_s, u"US"_s},
        {u"united states of america"_s, u"US"_s},
        {u"holland"_s, u"NL"_s},
        {u"the netherlands"_s, u"NL"_s},
        {u"czech republic"_s, u"CZ"_s},
        {u"russia"_s, u"RU"_s},
        {u"south korea"_s, u"KR"_s},
        {u"uae"_s, u"AE"_s},
        {u"turkey"_s, u"TR"_s},
        {u"turkiye"_s, u"TR"_s},
        {u"vatican"_s, u"VA"_s},
        {u"el"_s, u"GR"_s},
        {u"brd"_s, u"DE"_s},
        {u"eire"_s, u"IE"_s},
        {u"macedonia"_s, u"MK"_s},
        {u"ivory coast"_s, u"CI"_s},
    };
    return names;
}

} // namespace

const Countries &Countries::instance()
{
    static const Countries countries;
    return countries;
}

Countries::Countries()
{
    const auto german = catalogue(resource(u"de/iso_3166-1.mo"_s));
    const QJsonArray all = QJsonDocument::fromJson(resource(u"iso_3166-1.json"_s))[u"3166-1"_s].toArray();
    for (const QJsonValue &entry : all) {
        const QString code = entry[u"alpha_2"_s].toString();
        const QString common = entry[u"common_name"_s].toString();
        const QString name = entry[u"name"_s].toString();
        m_names.insert(code, common.isEmpty() ? name : common);
        m_order << code;
        for (const QString &key : {u"alpha_2"_s, u"alpha_3"_s, u"name"_s, u"official_name"_s, u"common_name"_s}) {
            const QString value = entry[key].toString();
            if (value.isEmpty())
                continue;
            m_lookup.insert(text::folded(value), code);
            if (const QString translated = german.value(value); !translated.isEmpty())
                m_lookup.insert(text::folded(translated), code);
        }
        m_german.insert(code, german.value(common.isEmpty() ? name : common, german.value(name)));
    }
    for (auto it = usualNames().begin(); it != usualNames().end(); ++it)
        m_lookup.insert(it.key(), it.value());
    std::sort(m_order.begin(), m_order.end(),
              [this](const QString &a, const QString &b) { return text::folded(m_names[a]) < text::folded(m_names[b]); });

    const auto germanParts = catalogue(resource(u"de/iso_3166-2.mo"_s));
    const QJsonArray parts = QJsonDocument::fromJson(resource(u"iso_3166-2.json"_s))[u"3166-2"_s].toArray();
    for (const QJsonValue &entry : parts) {
        const QString whole = entry[u"code"_s].toString();
        const QString country = whole.section(u'-', 0, 0);
        const QString code = whole.section(u'-', 1);
        const QString name = entry[u"name"_s].toString();
        m_subdivisions[country].insert(code, name);
        m_subdivisionLookup[country].insert(text::folded(name), code);
        m_subdivisionLookup[country].insert(text::folded(code), code);
        if (const QString translated = germanParts.value(name); !translated.isEmpty())
            m_subdivisionLookup[country].insert(text::folded(translated), code);
    }
}

QString Countries::codeOf(const QString &text) const { return m_lookup.value(text::folded(text.trimmed())); }
QString Countries::name(const QString &code) const { return m_names.value(code); }

QString Countries::displayName(const QString &code, const QString &language) const
{
    const QString german = language.startsWith(u"de"_s) ? m_german.value(code) : QString();
    return german.isEmpty() ? name(code) : german;
}

QString Countries::subdivisionCodeOf(const QString &country, const QString &text) const
{
    return text.isEmpty() ? QString() : m_subdivisionLookup.value(country).value(text::folded(text.trimmed()));
}

QString Countries::subdivisionName(const QString &country, const QString &code) const
{
    return m_subdivisions.value(country).value(code);
}

QList<QString> Countries::subdivisionCodes(const QString &country) const
{
    const auto parts = m_subdivisions.value(country);
    QList<QString> codes = parts.keys();
    std::sort(codes.begin(), codes.end(), [&](const QString &a, const QString &b) { return parts[a] < parts[b]; });
    return codes;
}

} // namespace kontor

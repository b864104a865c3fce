// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site/page.h"

#include "base/languages.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <map>

namespace kontor {

using namespace Qt::StringLiterals;
using kainjow::mustache::data;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/store/"_s + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

const QJsonObject &texts(const QString &language)
{
    static const QHash<QString, QJsonObject> all = [] {
        QHash<QString, QJsonObject> out;
        for (const QString &code : spokenLanguages())
            out.insert(code, QJsonDocument::fromJson(resource(u"texts_%1.json"_s.arg(code))).object());
        return out;
    }();
    return *all.constFind(spokenLanguage(language));
}

/// The vocabulary of a language as a template's values, made once.
const data &words(const QString &language)
{
    const auto made = [](const QString &spoken) {
        data out{data::type::object};
        const QJsonObject &all = texts(spoken);
        for (auto it = all.begin(); it != all.end(); ++it)
            out.set("t_" + it.key().toStdString(), it.value().toString().toStdString());
        out.set("language", spoken.toStdString());
        return out;
    };
    static const std::map<QString, data> all = [&made] {
        std::map<QString, data> out;
        for (const QString &code : spokenLanguages())
            out.emplace(code, made(code));
        return out;
    }();
    return all.at(spokenLanguage(language));
}

/// A template with its parts ({{> head}}) put in: parts are text, so that a list may be called as a part is.
QString withParts(const QString &name)
{
    static const QRegularExpression part(u"\\{\\{>\\s*([a-z_]+)\\s*\\}\\}"_s);
    QString text = QString::fromUtf8(resource(name + u".mustache"_s));
    for (auto match = part.match(text); match.hasMatch(); match = part.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::fromUtf8(resource(match.captured(1) + u".mustache"_s)));
    return text;
}

/// Each thread has parsed templates of its own: rendering changes them.
kainjow::mustache::mustache &parsed(const QString &name)
{
    thread_local std::map<QString, kainjow::mustache::mustache> templates;
    const auto known = templates.find(name);
    return known != templates.end() ? known->second : templates.emplace(name, withParts(name).toStdString()).first->second;
}

/// Empty text is false, so that a section around it is left out.
data valueOf(const QString &value) { return value.isEmpty() ? data(false) : data(value.toStdString()); }

} // namespace

QString storeText(const QString &key, const QString &language) { return texts(language)[key].toString(key); }

QString storeMoment(qint64 ms, const QString &language)
{
    return ms == 0 ? QString()
                   : QLocale(language).toString(QDateTime::fromMSecsSinceEpoch(ms).toUTC(),
                                                language == u"de"_s ? u"d. MMM yyyy, HH:mm"_s : u"d MMM yyyy, HH:mm"_s) +
                         u" UTC"_s;
}

Page::Page(const QString &templateName, const QString &language) : m_template(templateName), m_language(spokenLanguage(language))
{
}

Page &Page::set(const char *name, const QString &value)
{
    m_values.set(name, valueOf(value));
    return *this;
}

Page &Page::set(const char *name, bool value)
{
    m_values.set(name, value);
    return *this;
}

Page &Page::set(const char *name, const data &value)
{
    m_values.set(name, value);
    return *this;
}

QByteArray Page::html()
{
    kainjow::mustache::context<std::string> context(&words(m_language));
    context.push(&m_values);
    return QByteArray::fromStdString(parsed(m_template).render(context));
}

Item &Item::set(const char *name, const QString &value)
{
    data.set(name, valueOf(value));
    return *this;
}

Item &Item::set(const char *name, bool value)
{
    data.set(name, value);
    return *this;
}

} // namespace kontor

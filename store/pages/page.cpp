// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/page.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

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
    static const QJsonObject english = QJsonDocument::fromJson(resource(u"texts_en.json"_s)).object();
    static const QJsonObject german = QJsonDocument::fromJson(resource(u"texts_de.json"_s)).object();
    return language == u"de"_s ? german : english;
}

/// Empty text is false, so that a section around it is left out.
data valueOf(const QString &value) { return value.isEmpty() ? data(false) : data(value.toStdString()); }

} // namespace

QString storeText(const QString &key, const QString &language) { return texts(language)[key].toString(key); }

QString storeMoment(qint64 ms, const QString &language)
{
    return ms == 0 ? QString()
                   : QLocale(language).toString(QDateTime::fromMSecsSinceEpoch(ms).toUTC(), u"d MMM yyyy, HH:mm"_s) + u" UTC"_s;
}

Page::Page(const QString &templateName, const QString &language)
    : m_template(templateName)
    , m_language(language == u"de"_s ? u"de"_s : u"en"_s)
{
    const QJsonObject &words = texts(m_language);
    for (auto it = words.begin(); it != words.end(); ++it)
        m_values.set("t_" + it.key().toStdString(), it.value().toString().toStdString());
    m_values.set("language", m_language.toStdString());
    for (const char *part : {"head", "foot", "offers", "stores"}) {
        m_values.set(part, data(kainjow::mustache::partial(
                               [part] { return resource(QString::fromLatin1(part) + u".mustache"_s).toStdString(); })));
    }
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

Page &Page::set(const char *name, data value)
{
    m_values.set(name, std::move(value));
    return *this;
}

QByteArray Page::html()
{
    kainjow::mustache::mustache page(resource(m_template + u".mustache"_s).toStdString());
    return QByteArray::fromStdString(page.render(m_values));
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

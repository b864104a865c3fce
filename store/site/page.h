// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <kainjow/mustache.hpp>

#include <QString>

namespace kontor {

/// A text of the store's own vocabulary (resources/store/texts_*.json); `language`: one of spokenLanguages(), anything else is English.
QString storeText(const QString &key, const QString &language);
/// A moment (ms since 1970 UTC) as a page shows it; empty for 0, never.
QString storeMoment(qint64 ms, const QString &language);

/// A page on its way out: named values for a template in resources/store. Mustache escapes every value; templates never hold
/// the forms that do not (`{{{` and `{{&`), which a test checks.
class Page
{
public:
    /// `language`: one of spokenLanguages(); anything else is English.
    Page(const QString &templateName, const QString &language);

    Page &set(const char *name, const QString &value);
    Page &set(const char *name, bool value);
    Page &set(const char *name, qint64 value) { return set(name, QString::number(value)); }
    Page &set(const char *name, const kainjow::mustache::data &value);
    QByteArray html();
    QString language() const { return m_language; }
    QString text(const QString &key) const { return storeText(key, m_language); }

private:
    QString m_template;
    QString m_language;
    kainjow::mustache::data m_values{kainjow::mustache::data::type::object};
};

/// One item of a list inside a page.
class Item
{
public:
    Item &set(const char *name, const QString &value);
    Item &set(const char *name, bool value);
    Item &set(const char *name, qint64 value) { return set(name, QString::number(value)); }
    kainjow::mustache::data data{kainjow::mustache::data::type::object};
};

} // namespace kontor

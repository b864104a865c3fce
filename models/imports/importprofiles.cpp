// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importer.h"

#include <QJsonDocument>

namespace kontor {

using namespace Qt::StringLiterals;

QStringList ImportProfiles::names()
{
    QStringList out;
    for (const Row &row : m_session.select(u"SELECT name FROM import_profiles ORDER BY name"_s))
        out << row.text(0);
    return out;
}

void ImportProfiles::save(const QString &name, const ImportMapping &mapping)
{
    m_session.execute(u"INSERT INTO import_profiles (name, definition, updated_at) VALUES (?, ?, ?)"
                      " ON CONFLICT (name) DO UPDATE SET definition = excluded.definition, updated_at = excluded.updated_at"_s,
                      {name, QString::fromUtf8(QJsonDocument(mapping.toJson()).toJson(QJsonDocument::Compact)), m_session.now()});
}

void ImportProfiles::remove(const QString &name) { m_session.execute(u"DELETE FROM import_profiles WHERE name = ?"_s, {name}); }

std::optional<ImportMapping> ImportProfiles::load(const QString &name)
{
    const QVariant definition = m_session.value(u"SELECT definition FROM import_profiles WHERE name = ?"_s, {name});
    if (!definition.isValid())
        return std::nullopt;
    return ImportMapping::fromJson(QJsonDocument::fromJson(definition.toString().toUtf8()).object());
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importer.h"

#include <QJsonDocument>

namespace kontor {

using namespace Qt::StringLiterals;

static const auto recordsKey = u"records"_s; ///< in a definition; older ones have none

QStringList ImportProfiles::names(const QString &records)
{
    QStringList out;
    for (const Row &row : m_session.select(u"SELECT name, definition FROM import_profiles ORDER BY name"_s)) {
        const QJsonObject definition = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
        if (definition[recordsKey].toString(u"customers"_s) == records)
            out << row.text(0);
    }
    return out;
}

void ImportProfiles::save(const QString &name, const ImportMapping &mapping, const QString &records)
{
    QJsonObject definition = mapping.toJson();
    definition.insert(recordsKey, records);
    m_session.execute(u"INSERT INTO import_profiles (name, definition, updated_at) VALUES (?, ?, ?)"
                      " ON CONFLICT (name) DO UPDATE SET definition = excluded.definition, updated_at = excluded.updated_at"_s,
                      {name, QString::fromUtf8(QJsonDocument(definition).toJson(QJsonDocument::Compact)), m_session.now()});
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

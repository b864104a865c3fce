// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/migrations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const auto createRegister = u"CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                            " checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)"_s;

} // namespace

QList<Migration> Migration::all()
{
    QList<Migration> out;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            continue;
        out << Migration{name.section(u'_', 0, 0).toInt(), name.section(u'.', 0, 0).section(u'_', 1),
                         QString::fromUtf8(file.readAll())};
    }
    return out;
}

QByteArray Migration::checksum() const { return QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256).toHex(); }

QStringList Migration::statements(const Dialect &dialect) const
{
    QStringList out;
    QString statement;
    const QStringList lines = dialect.ddl(sql).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(u"--"_s))
            continue;
        statement += line + u'\n';
        if (line.trimmed().endsWith(u";"_s)) {
            const bool inBody = statement.contains(u"BEGIN\n"_s) && !statement.trimmed().endsWith(u"END;"_s);
            if (inBody)
                continue;
            out << statement.trimmed().chopped(1);
            statement.clear();
        }
    }
    return out;
}

SchemaState schemaState(Session &session)
{
    if (!session.dialect().hasTable(session, u"schema_migrations"_s))
        return SchemaState::Empty;
    const QList<Migration> known = Migration::all();
    const Rows applied = session.select(u"SELECT version, checksum FROM schema_migrations ORDER BY version"_s);
    for (const Row &row : applied) {
        const int version = int(row.integer(0));
        const auto match = std::find_if(known.begin(), known.end(), [&](const Migration &m) { return m.version == version; });
        if (match == known.end())
            throw Failure(
                Error::Kind::Invalid,
                tr("The database was made by a newer Kontor (schema %1). Update this program to open it.").arg(version));
        if (match->checksum() != row.text(1).toLatin1())
            throw Failure(Error::Kind::Invalid, tr("Schema step %1 of the database differs from this program's. It was made by a "
                                                   "different build; nothing was changed.")
                                                    .arg(version));
    }
    if (applied.isEmpty())
        return SchemaState::Empty;
    return applied.size() == known.size() ? SchemaState::Current : SchemaState::Older;
}

QList<Migration> missingMigrations(Session &session)
{
    if (schemaState(session) == SchemaState::Empty)
        return Migration::all();
    QSet<int> applied;
    for (const Row &row : session.select(u"SELECT version FROM schema_migrations"_s))
        applied.insert(int(row.integer(0)));
    QList<Migration> out = Migration::all();
    out.removeIf([&](const Migration &migration) { return applied.contains(migration.version); });
    return out;
}

bool applyMigration(Session &session, const Migration &migration, const std::function<void(int)> &beforeStatement)
{
    session.command(createRegister);
    session.dialect().lockMigrations(session);
    if (session.value(u"SELECT count(*) FROM schema_migrations WHERE version = ?"_s, {migration.version}).toInt() > 0)
        return false;
    int k = 0;
    for (const QString &statement : migration.statements(session.dialect())) {
        if (beforeStatement)
            beforeStatement(k++);
        session.command(statement);
    }
    if (beforeStatement)
        beforeStatement(k);
    session.execute(u"INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)"_s,
                    {migration.version, migration.name, QString::fromLatin1(migration.checksum()), session.now()});
    return true;
}

Result<int> migrate(Database &database)
{
    const auto before = database.wait(Lane::Edit, [](Session &session) { return int(schemaState(session)); });
    if (!before)
        return before.error();
    int count = 0;
    for (const Migration &migration : Migration::all()) {
        const auto done = database.wait(Lane::Edit, [migration](Session &session) { return applyMigration(session, migration); });
        if (!done)
            return done.error();
        count += *done ? 1 : 0;
    }
    return count;
}

} // namespace kontor

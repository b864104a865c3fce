// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copies/backup.h"

#include "database/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

void removeFile(const QString &path)
{
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + end);
}

/// Takes the place of what is there, in one step.
bool moveOver(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    QFile::remove(to); // rename() there replaces nothing
#endif
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

Result<SchemaState> stateOf(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error{Error::Kind::NotFound, tr("There is no file %1.").arg(path), {}};
    const ConnectionUrl url = ConnectionUrl::sqlite(path);
    Database file(url, DatabaseCopy::options(url));
    const auto state = file.wait(Lane::Read, [](Session &session) { return schemaState(session); });
    if (state && *state == SchemaState::Empty)
        return Error{Error::Kind::Invalid, tr("%1 is no backup of Kontor's.").arg(path), {}};
    return state;
}

} // namespace

Result<CopyReport> backUp(Database &from, const QString &path, const DatabaseCopy::Progress &progress, const Cancel &cancel)
{
    if (QFileInfo(path).isDir())
        return Error{Error::Kind::Invalid, tr("%1 is a folder. Name a file.").arg(path), {}};
    if (from.url().engine() == ConnectionUrl::Engine::Sqlite &&
        QFileInfo(from.url().path()).canonicalFilePath() == QFileInfo(path).canonicalFilePath() && QFileInfo::exists(path))
        return Error{Error::Kind::Invalid, tr("That is the database itself. Name another file."), {}};
    const QString partial = path + u".partial"_s;
    removeFile(partial);
    const auto made = [&]() -> Result<CopyReport> {
        const ConnectionUrl url = ConnectionUrl::sqlite(partial);
        Database file(url, DatabaseCopy::options(url));
        auto copied = DatabaseCopy(from, file).run(progress, cancel);
        if (!copied)
            return copied;
        const auto closed = file.look(Lane::Edit, [](Session &session) {
            session.dialect().seal(session);
            return Done{};
        });
        return closed ? copied : Result<CopyReport>(closed.error());
    }();
    if (made && moveOver(partial, path))
        return made;
    removeFile(partial);
    return made ? Error{Error::Kind::Unreachable, tr("The file %1 can't be written.").arg(path), {}} : made;
}

Result<CopyReport> backupContents(const QString &path)
{
    if (const auto state = stateOf(path); !state)
        return state.error();
    const ConnectionUrl url = ConnectionUrl::sqlite(path);
    Database file(url, DatabaseCopy::options(url));
    return file.wait(Lane::Read, &DatabaseCopy::contents);
}

Result<CopyReport> restore(const QString &path, Database &to, const DatabaseCopy::Progress &progress, const Cancel &cancel)
{
    const auto state = stateOf(path);
    if (!state)
        return state.error();
    const QTemporaryDir folder;
    QString read = path;
    if (*state != SchemaState::Current) {
        read = folder.filePath(u"older.kontor"_s);
        if (!QFile::copy(path, read) || !QFile::setPermissions(read, QFile::ReadOwner | QFile::WriteOwner))
            return Error{Error::Kind::Unreachable, tr("The folder for temporary files has no space, or may not be written."),
                         folder.path()};
    }
    const ConnectionUrl url = ConnectionUrl::sqlite(read);
    Database file(url, DatabaseCopy::options(url));
    if (const auto current = migrate(file); !current)
        return current.error();
    return DatabaseCopy(file, to).run(progress, cancel);
}

} // namespace kontor

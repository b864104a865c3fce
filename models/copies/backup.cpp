// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copies/backup.h"

#include "database/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
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

/// What a finished backup says of itself: written last.
struct Backup
{
    SchemaState state;
    CopyReport sums;
};

Result<Backup> opened(const QString &path)
{
    const Error none{
        Error::Kind::Invalid,
        tr("%1 is no finished backup. A database of Kontor's own is copied by: kontorctl --database sqlite:FILE copy URL")
            .arg(path),
        {}};
    if (!QFileInfo::exists(path))
        return Error{Error::Kind::NotFound, tr("There is no file %1.").arg(path), {}};
    QFile file(path); // looked at before the engine does, which writes into what it opens
    if (!QFileInfo(path).isFile() || !file.open(QFile::ReadOnly) || !file.read(16).startsWith("SQLite format 3"))
        return none;
    file.close();
    const ConnectionUrl url = ConnectionUrl::sqlite(path);
    Database database(url, DatabaseCopy::options(url));
    const auto found = database.wait(Lane::Read, [](Session &session) {
        std::optional<Backup> out;
        if (!session.dialect().hasTable(session, u"backup_sums"_s))
            return out;
        out = Backup{schemaState(session), {}};
        for (const Row &row : session.select(u"SELECT name, rows, sum FROM backup_sums ORDER BY place"_s))
            out->sums.tables << CopyReport::Table{row.text(0), row.integer(1), row.text(2).toLatin1()};
        return out;
    });
    if (!found)
        return Error{found.error().kind, path + u": "_s + found.error().message, found.error().detail};
    return *found ? Result<Backup>(**found) : Result<Backup>(none);
}

/// The last that is written: without it nothing is a backup.
void finish(Session &session, const CopyReport &report)
{
    session.command(
        u"CREATE TABLE backup_sums (place INTEGER PRIMARY KEY, name TEXT NOT NULL, rows BIGINT NOT NULL, sum TEXT NOT NULL)"_s);
    for (const CopyReport::Table &table : report.tables)
        session.execute(u"INSERT INTO backup_sums (name, rows, sum) VALUES (?, ?, ?)"_s,
                        {table.name, table.rows, QString::fromLatin1(table.sum)});
}

/// Why nothing can be written there.
std::optional<Error> refused(const Database &from, const QString &path)
{
    const QFileInfo there(path);
    const auto wrong = [](const QString &message) { return Error{Error::Kind::Invalid, message, {}}; };
    if (there.isDir())
        return wrong(tr("%1 is a folder. Name a file.").arg(path));
    if (there.exists() && !there.isFile())
        return wrong(tr("%1 is no file that could be replaced.").arg(path));
    if (!there.absoluteDir().exists())
        return Error{Error::Kind::NotFound, tr("There is no folder %1.").arg(there.absolutePath()), {}};
    if (from.url().engine() == ConnectionUrl::Engine::Sqlite && there.exists() &&
        QFileInfo(from.url().path()).canonicalFilePath() == there.canonicalFilePath())
        return wrong(tr("That is the database itself. Name another file."));
    return std::nullopt;
}

} // namespace

Result<CopyReport> backUp(Database &from, const QString &path, const DatabaseCopy::Progress &progress, const Cancel &cancel)
{
    if (const auto why = refused(from, path))
        return *why;
    QLockFile alone(path + u".lock"_s);
    if (!alone.tryLock())
        return Error{Error::Kind::Busy, tr("Another backup is being written to %1.").arg(path), {}};
    const QString partial = path + u".partial"_s;
    removeFile(partial);
    const auto made = [&]() -> Result<CopyReport> {
        const ConnectionUrl url = ConnectionUrl::sqlite(partial);
        Database file(url, DatabaseCopy::options(url));
        auto copied = DatabaseCopy(from, file).run(progress, cancel);
        if (!copied)
            return copied;
        const auto finished = file.wait(Lane::Edit, [&copied](Session &session) {
            finish(session, *copied);
            return Done{};
        });
        if (!finished)
            return finished.error();
        const auto closed = file.look(Lane::Edit, [](Session &session) {
            session.dialect().seal(session);
            return Done{};
        });
        return closed ? copied : Result<CopyReport>(closed.error());
    }();
    if (made && moveOver(partial, path))
        return made;
    removeFile(partial);
    if (!made && made.error().kind == Error::Kind::Denied)
        return Error{
            Error::Kind::Denied,
            tr("Only the owner of the database reads all of it: a member of its role …_owner, or the server's administrator "
               "(postgres). Let one of them take the backup."),
            made.error().detail};
    return made ? Error{Error::Kind::Unreachable, tr("The file %1 can't be written.").arg(path), {}} : made;
}

Result<CopyReport> backupContents(const QString &path)
{
    const auto backup = opened(path);
    return backup ? Result<CopyReport>(backup->sums) : Result<CopyReport>(backup.error());
}

Result<CopyReport> restore(const QString &path, Database &to, const DatabaseCopy::Progress &progress, const Cancel &cancel)
{
    const auto backup = opened(path);
    if (!backup)
        return backup.error();
    const bool older = backup->state != SchemaState::Current;
    const QTemporaryDir folder;
    const QString read = older ? folder.filePath(u"older.kontor"_s) : path;
    if (older && (!QFile::copy(path, read) || !QFile::setPermissions(read, QFile::ReadOwner | QFile::WriteOwner)))
        return Error{Error::Kind::Unreachable, tr("The folder for temporary files has no space, or may not be written."),
                     folder.path()};
    const ConnectionUrl url = ConnectionUrl::sqlite(read);
    Database file(url, DatabaseCopy::options(url));
    if (older) {
        if (const auto current = migrate(file); !current)
            return current.error();
    }
    const auto done =
        DatabaseCopy(file, to, older ? CopyReport() : backup->sums).run(progress, cancel); // sums are of the tables then
    if (!done && done.error().detail.contains(u"database disk image is malformed"_s))
        return Error{Error::Kind::Invalid, tr("The backup %1 is damaged. Nothing was changed. Take another backup.").arg(path),
                     done.error().detail};
    return done;
}

} // namespace kontor

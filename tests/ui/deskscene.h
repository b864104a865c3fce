// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/directorykeeper.h"
#include "base/services.h"
#include "customers/customersrepository.h"
#include "samples/sampledata.h"
#include "support/testdatabase.h"

#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace kontor {

using namespace Qt::StringLiterals;

/// What windows need, on a database of its own.
struct DeskScene
{
    explicit DeskScene(const QString &engine = u"sqlite"_s, int sample = 0)
        : db(engine)
        , settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat)
    {
        if (sample > 0)
            TestDatabase::must(SampleData(db.database()).load(sample));
        else
            db.basics();
        own = db.open(u"desk"_s, 1, true);
        directory = std::make_unique<DirectoryKeeper>(*own);
        QSignalSpy loaded(directory.get(), &DirectoryKeeper::changed);
        if (!loaded.wait())
            qFatal("no directory");
        services = std::make_unique<Services>(Services{
            *own, *directory, questions, settings, [](const Channel &, const std::function<void(const Result<QUrl> &)> &) {}});
    }
    Customer add(const QString &code, const QString &email)
    {
        return db.edit(
            [&](Session &session) { return CustomersRepository(session).insert(someone(directory->directory(), code, email)); });
    }
    Customer load(qint64 id)
    {
        return db.read([id](Session &session) { return CustomersRepository(session).load(id); });
    }
    QTemporaryDir folder;
    TestDatabase db;
    QSettings settings;
    Questions questions;
    std::unique_ptr<Database> own;
    std::unique_ptr<DirectoryKeeper> directory;
    std::unique_ptr<Services> services;
};
template <typename W> W *find(QWidget *parent, const char *name)
{
    auto *found = parent->findChild<W *>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("no widget %s", name);
    return found;
}
inline void type(QWidget *parent, const char *name, const QString &text)
{
    auto *line = find<QLineEdit>(parent, name);
    line->selectAll();
    QTest::keyClicks(line, text);
    Q_EMIT line->editingFinished();
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "imports/importer.h"

#include <QCommandLineParser>
#include <QStringList>

namespace kontor {

/// Exit codes of kontorctl.
enum Exit { ExitDone = 0, ExitSomeRefused = 1, ExitUsage = 2, ExitDatabase = 3 };

/// One run of kontorctl: a command and its arguments on one database. Messages go to stderr, answers to stdout.
class Commands
{
public:
    Commands(Database &database, const QCommandLineParser &options, QStringList arguments);
    int run(const QString &command);
    static QString help();

private:
    int init();
    int migrateSchema();
    int sample();
    int northwind();
    int importFile();
    int exportFile();
    int customers();
    int doctor();
    int watch();
    int batches();
    int undo();
    int approve();
    int invite();
    int mails();
    int fail(const Error &error);
    int refuse(const Error &error); ///< of what was asked; else as fail()
    /// Where an import goes.
    struct Target
    {
        Directory directory;
        std::optional<ImportMapping> profile;
        qint64 channelId = 0;
        qint64 sourceId = 0;
    };
    std::optional<Target> target(int &code);
    bool fits(const ImportPlan &plan, const QStringList &headings);
    bool readModes(ImportPlan &plan);
    Result<ImportReport> importDirect(const ImportPlan &plan);
    Result<ImportReport> importStaged(const ImportPlan &plan, bool dry);
    Result<ImportReport> commitBatch(qint64 id);
    void discard(qint64 batchId);
    qint64 batchArgument(const QString &usage);

    /// What a staged batch would do.
    struct Checked
    {
        ImportReport report;
        QByteArray refused;
        bool waiting = false;
        QString refusal; ///< why it would not be written at all
    };

    Database &m_database;
    const QCommandLineParser &m_options;
    QStringList m_arguments;
    QByteArray m_refused; ///< the refused rows of the last import, as a file
    bool m_waiting = false; ///< staged and not written
    bool m_approval = false; ///< because somebody else must approve
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "imports/importer.h"
#include "kontorctl/command.h"

#include <QJsonObject>

namespace kontor {

class RecordKind;

/// The import of files as the command line wants it; what `import` and `watch` share.
class FileImport
{
public:
    explicit FileImport(Call &call) : m_call(call) {}

    /// How a file is read, mapped and written.
    static QList<CommandOption> options();

    /// Reads what the options name, before work begins: trade store, source, profile, whether reports can be written. False, and a
    /// complaint, when one is wrong; code() says which kind.
    bool prepare();
    /// Brings in one file; answers the exit code.
    int run(const QString &path);

    int code() const { return m_code; }
    bool isWaiting() const { return m_waiting; } ///< the last file was staged and not written
    const QByteArray &refused() const { return m_refused; } ///< its refused rows, as a file

private:
    const RecordKind &kind() const; ///< of what the file lists
    bool wrong(const QString &why);
    template <typename Value>
    bool choose(const QString &option, const QString &word, const QList<QPair<QString, Value>> &list, Value &into);
    bool fits(const ImportPlan &plan, const QStringList &headings);
    bool readModes();
    bool readDialect(ImportPlan &plan);
    bool readMapping(ImportPlan &plan, const ImportTable &table);
    bool readPlan(ImportPlan &plan);
    Result<ImportReport> check(const ImportPlan &plan);
    Result<ImportReport> writeAtOnce(const ImportPlan &plan);
    Result<ImportReport> stage(const ImportPlan &plan);
    int tell(const ImportReport &report);
    static void tellWarnings(const ImportReport &report);
    int tellInvitations(qint64 batchId);

    Call &m_call;
    int m_code = ExitUsage;
    Directory m_directory;
    std::optional<ImportMapping> m_profile;
    ImportPlan m_start; ///< what holds for every file
    QByteArray m_refused;
    QJsonObject m_reading; ///< how the last file was read
    bool m_waiting = false;
    bool m_approval = false; ///< because somebody else must approve
};

} // namespace kontor

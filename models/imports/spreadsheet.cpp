// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/spreadsheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr quint64 memoryMax = 2ULL << 30; ///< bytes of address space of the reading process
constexpr quint64 dataMax = 4ULL << 30; ///< bytes of LibreOffice's own data; its libraries take more addresses than that
constexpr quint64 outputMax = 4ULL << 30; ///< bytes of CSV: ten million rows and more
constexpr quint64 processorSeconds = 300;
constexpr int waitMs = 400'000;
constexpr int pollMs = 100;
constexpr quint64 unfoldedMax = 2ULL << 30; ///< bytes of all parts of the archive
constexpr quint64 ratioMax = 150; ///< unfolded to stored; sheets have 10 to 40

/// Runs in the child before the reader starts.
void boundProcess(bool ofMemory)
{
#ifdef Q_OS_UNIX
    const auto bound = [](auto resource, quint64 most) {
        const rlimit limit{rlim_t(most), rlim_t(most)};
        setrlimit(resource, &limit);
    };
    if (ofMemory)
        bound(RLIMIT_AS, memoryMax);
    else
        bound(RLIMIT_DATA, dataMax);
    bound(RLIMIT_CPU, processorSeconds);
    bound(RLIMIT_FSIZE, outputMax);
#else
    Q_UNUSED(ofMemory)
#endif
}

bool finishes(const QString &program, const QStringList &arguments, bool boundMemory, const Cancel &cancel)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setChildProcessModifier([boundMemory] { boundProcess(boundMemory); });
    process.start(program, arguments);
    QElapsedTimer since;
    since.start();
    while (!process.waitForFinished(pollMs)) {
        if (process.state() != QProcess::NotRunning && !cancel.requested() && since.elapsed() < waitMs)
            continue;
        process.kill();
        process.waitForFinished();
        return false;
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// How many sheets the archive's own directory names; none when it promises more than a sheet can hold (ZIP APPNOTE 4.3.12 and 4.3.16).
/// A directory that lies is caught by the bounds of the reading process.
std::optional<int> sheetsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    const auto number = [](const QByteArray &bytes, qsizetype at, int size) {
        quint64 out = 0;
        for (int i = size - 1; i >= 0; --i)
            out = out << 8 | uchar(bytes.at(at + i));
        return out;
    };
    constexpr qint64 tail = 65'557; // the end record and its longest comment
    file.seek(std::max<qint64>(0, file.size() - tail));
    const QByteArray last = file.readAll();
    const qsizetype end = last.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + 22 > last.size())
        return std::nullopt;
    const quint64 entries = number(last, end + 10, 2);
    file.seek(qint64(number(last, end + 16, 4)));
    const QByteArray directory = file.read(qint64(number(last, end + 12, 4)));
    quint64 unfolded = 0;
    int sheets = 0;
    qsizetype at = 0;
    for (quint64 i = 0; i < entries; ++i) {
        if (at + 46 > directory.size() || !directory.mid(at, 4).startsWith("PK\x01\x02"))
            return std::nullopt;
        unfolded += number(directory, at + 24, 4);
        sheets += directory.mid(at + 46, qsizetype(number(directory, at + 28, 2))).startsWith("xl/worksheets/sheet") ? 1 : 0;
        at += 46 + qsizetype(number(directory, at + 28, 2) + number(directory, at + 30, 2) + number(directory, at + 32, 2));
    }
    if (unfolded > unfoldedMax || unfolded > quint64(file.size()) * ratioMax)
        return std::nullopt;
    return std::max(1, sheets); // other kinds than XLSX don't name theirs
}

} // namespace

bool isSpreadsheet(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) && file.read(4) == QByteArrayLiteral("PK\x03\x04");
}

bool isFromSpreadsheet(const QString &path)
{
    static const QStringList endings = {u"xlsx"_s, u"xlsm"_s, u"ods"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

QString otherSheets(const Sheet &sheet)
{
    return sheet.sheets > 1 ? tr("The spreadsheet has %1 sheets; the first one is read.").arg(sheet.sheets) : QString();
}

Result<Sheet> spreadsheetAsCsv(const QString &path, const QString &folder, const Cancel &cancel)
{
    const Error unreadable{
        Error::Kind::Invalid,
        tr("The spreadsheet %1 can't be read: it is damaged, protected, or unfolds to far more than a table of customers.")
            .arg(QFileInfo(path).fileName()),
        {}};
    const QString out = QDir(folder).filePath(QFileInfo(path).fileName());
    QFile::remove(out);
    const QString reader = QStandardPaths::findExecutable(u"xlsx2csv"_s);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    const bool xlsx = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    const auto sheets = sheetsOf(path);
    if (!sheets)
        return unreadable;
    bool read = false;
    if (!reader.isEmpty() && xlsx)
        read = finishes(reader, {u"-s"_s, u"1"_s, u"-f"_s, u"%Y-%m-%d"_s, path, out}, true, cancel);
    else if (!office.isEmpty())
        read = finishes(office,
                        {u"--headless"_s, u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1"_s, u"--outdir"_s,
                         folder, path},
                        false, cancel) &&
               QFile::rename(QDir(folder).filePath(QFileInfo(path).completeBaseName() + u".csv"_s), out);
    else
        return Error{Error::Kind::Invalid,
                     tr("To read spreadsheets, install xlsx2csv or LibreOffice; or save the sheet as CSV and import that file."),
                     {}};
    if (!read || !QFileInfo::exists(out))
        return unreadable;
    return Sheet{out, *sheets};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/spreadsheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

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
constexpr quint64 processorSeconds = 900; ///< a million rows of ten cells take 200
constexpr int waitMs = 1'000'000;
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

constexpr int didNotEnd = -1;

/// The exit code of a program; didNotEnd when it was stopped or broke off.
int ran(const QString &program, const QStringList &arguments, bool boundMemory, const Cancel &cancel)
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
        return didNotEnd;
    }
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : didNotEnd;
}

QByteArray content(const QString &path, qint64 most = -1)
{
    QFile file(path);
    return !file.open(QFile::ReadOnly) ? QByteArray() : most < 0 ? file.readAll() : file.read(most);
}

constexpr qint64 flatSearched = 4096; ///< bytes, for the kind of an XML document
constexpr qint64 signatureSearched = 4 * 1024 * 1024; ///< bytes
const auto oldOffice = QByteArrayLiteral("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"); ///< [MS-CFB] 2.2

/// [MS-OFFCRYPTO] 2.3.4.4: an encrypted workbook is a compound file with a stream of this name.
bool isEncrypted(const QString &path)
{
    static const QString name = u"EncryptedPackage"_s;
    const QByteArray utf16(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    const QByteArray bytes = content(path, signatureSearched);
    return bytes.startsWith(oldOffice) && bytes.contains(utf16);
}

/// Whether the archive's own directory promises no more than a sheet can hold (ZIP APPNOTE 4.3.12 and 4.3.16). A directory that lies is
/// caught by the bounds of the reading process.
bool isSaneArchive(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return false;
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
        return false;
    const quint64 entries = number(last, end + 10, 2);
    file.seek(qint64(number(last, end + 16, 4)));
    const QByteArray directory = file.read(qint64(number(last, end + 12, 4)));
    quint64 unfolded = 0;
    qsizetype at = 0;
    for (quint64 i = 0; i < entries; ++i) {
        if (at + 46 > directory.size() || !directory.mid(at, 4).startsWith("PK\x01\x02"))
            return false;
        unfolded += number(directory, at + 24, 4);
        at += 46 + qsizetype(number(directory, at + 28, 2) + number(directory, at + 30, 2) + number(directory, at + 32, 2));
    }
    return unfolded <= unfoldedMax && unfolded <= quint64(file.size()) * ratioMax;
}

/// By openpyxl; exit codes as in sheet.py.
int readByPython(const QString &path, const QString &out, const QString &about, const QString &name, const Cancel &cancel)
{
    constexpr int missing = 3;
    const QString script = QString::fromUtf8(content(u":/imports/sheet.py"_s));
    // The one in the PATH may be somebody's own, which does not know the system's packages.
    QStringList pythons = {QStandardPaths::findExecutable(u"python3"_s), u"/usr/bin/python3"_s,
                           QStandardPaths::findExecutable(u"python"_s)};
    pythons.removeDuplicates();
    int code = missing;
    for (const QString &python : std::as_const(pythons)) {
        if (code == missing && QFileInfo(python).isExecutable())
            code = ran(python, {u"-I"_s, u"-c"_s, script, path, out, about, name}, true, cancel);
    }
    return code;
}

bool convertByOffice(const QString &path, const QString &folder, const QString &to, const Cancel &cancel)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    const QStringList arguments = {u"-env:UserInstallation=file://"_s + folder + u"/office"_s,
                                   u"--headless"_s,
                                   u"--convert-to"_s,
                                   to,
                                   u"--outdir"_s,
                                   folder + u"/made"_s,
                                   path};
    return !office.isEmpty() && ran(office, arguments, false, cancel) == 0;
}

/// The same as XLSX, with its formats, its hidden sheets and rows; where it is: empty when it could not be made.
QString workbookByOffice(const QString &path, const QString &folder, const Cancel &cancel)
{
    const QString made = folder + u"/made/"_s + QFileInfo(path).completeBaseName() + u".xlsx"_s;
    return convertByOffice(path, folder, u"xlsx:Calc MS Excel 2007 XML"_s, cancel) && QFileInfo::exists(made) ? made : QString();
}

/// The first sheet, or the one of that name, as CSV; `sheets`: all of them, where a name was given.
bool readByOffice(const QString &path, const QString &folder, const QString &out, const QString &name, QStringList &sheets,
                  const Cancel &cancel)
{
    // UTF-8, quotes where needed, as shown
    const QString to =
        u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"_s + (name.isEmpty() ? QString() : u",false,false,false,-1"_s);
    if (!convertByOffice(path, folder, to, cancel))
        return false;
    const QDir made(folder + u"/made"_s);
    const QString base = QFileInfo(path).completeBaseName();
    if (name.isEmpty())
        return QFile::rename(made.filePath(base + u".csv"_s), out);
    for (const QString &file : made.entryList({base + u"-*.csv"_s}, QDir::Files))
        sheets << file.mid(base.size() + 1).chopped(4);
    return sheets.contains(name) && QFile::rename(made.filePath(base + u'-' + name + u".csv"_s), out);
}

/// What sheet.py said of the sheet that it read into `out`.
Sheet sheetFrom(const QString &out, const QJsonObject &told)
{
    const auto list = [&](const QString &key) { return told[key].toVariant().toStringList(); };
    return {out,
            told[u"sheet"_s].toString(),
            list(u"sheets"_s),
            list(u"hidden"_s),
            told[u"hidden_rows"_s].toInt(),
            told[u"hidden_columns"_s].toInt(),
            list(u"merged"_s)};
}

/// LibreOffice's sheets in one XML document.
bool isFlatOffice(const QByteArray &begin)
{
    return begin.trimmed().startsWith("<?xml") && begin.contains("office:document") && begin.contains("opendocument.spreadsheet");
}

} // namespace

bool isSpreadsheet(const QString &path)
{
    const QByteArray begin = content(path, oldOffice.size());
    return begin.startsWith(QByteArrayLiteral("PK\x03\x04")) || begin == oldOffice ||
           (begin.startsWith("<?xml") && isFlatOffice(content(path, flatSearched)));
}

bool isFromSpreadsheet(const QString &path)
{
    static const QStringList endings = {u"xlsx"_s, u"xlsm"_s, u"ods"_s, u"fods"_s, u"xls"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

QString sheetInWords(const Sheet &sheet)
{
    QStringList others = sheet.sheets + sheet.hidden;
    others.removeOne(sheet.name);
    if (sheet.name.isEmpty())
        return tr("The first sheet of the spreadsheet is read.");
    QStringList out;
    if (!others.isEmpty())
        out << tr("The sheet ‘%1’ is read; the spreadsheet also has: %2.").arg(sheet.name, others.join(u", "_s));
    if (const QString odd = oddInWords(sheet); !odd.isEmpty())
        out << odd;
    return out.join(u' ');
}

QString oddInWords(const Sheet &sheet)
{
    QStringList out;
    if (sheet.hiddenRows > 0)
        out << tr("Rows that are hidden in the sheet, by a filter perhaps, are read as well: %1.").arg(sheet.hiddenRows);
    if (sheet.hiddenColumns > 0)
        out << tr("Columns that are hidden in the sheet are read as well: %1.").arg(sheet.hiddenColumns);
    constexpr qsizetype named = 5;
    if (!sheet.merged.isEmpty())
        out << tr("Merged cells have their value in the first row only; the rows below are read as empty there: %1.")
                   .arg(sheet.merged.mid(0, named).join(u", "_s) + (sheet.merged.size() > named ? u" …"_s : QString()));
    return out.join(u' ');
}

Result<Sheet> spreadsheetAsCsv(const QString &path, const QString &folder, const QString &name, const Cancel &cancel)
{
    enum Outcome { Read = 0, NoReader = 3, NoSuchSheet = 4, AllHidden = 5, Strict = 6 };
    const QString file = QFileInfo(path).fileName();
    const auto invalid = [](const QString &why) { return Error{Error::Kind::Invalid, why, {}}; };
    const QString out = QDir(folder).filePath(file);
    const QString about = out + u".json"_s;
    QFile::remove(out);
    QFile::remove(about);
    QDir(folder + u"/made"_s).removeRecursively();
    if (isEncrypted(path))
        return invalid(
            tr("The spreadsheet %1 is protected by a password. Open it, save it without one, and import that.").arg(file));
    const QByteArray begin = content(path, flatSearched);
    const bool flat = isFlatOffice(begin);
    const bool archive = !flat && !begin.startsWith(oldOffice);
    const Error unreadable =
        invalid(tr("The spreadsheet %1 can't be read: it is damaged, protected, or unfolds to far more than a table"
                   " of customers.")
                    .arg(file));
    if (archive && !isSaneArchive(path))
        return unreadable;
    const bool office = !QStandardPaths::findExecutable(u"soffice"_s).isEmpty();
    const bool workbook = archive && !path.endsWith(u".ods"_s, Qt::CaseInsensitive);
    const auto readAsWorkbook = [&](const QString &from) { return readByPython(from, out, about, name, cancel); };
    int outcome = workbook ? readAsWorkbook(path) : NoReader;
    const bool strict = outcome == Strict;
    if (office && (strict || !workbook)) {
        const QString made = workbookByOffice(path, folder, cancel);
        outcome = made.isEmpty() ? didNotEnd : readAsWorkbook(made);
    }
    const Sheet sheet = sheetFrom(out, QJsonDocument::fromJson(content(about)).object());
    switch (outcome) {
    case Read:
        return QFileInfo::exists(out) ? Result<Sheet>(sheet) : unreadable;
    case NoSuchSheet:
        return invalid(
            tr("There is no sheet ‘%1’ in %2. It has: %3.").arg(name, file, (sheet.sheets + sheet.hidden).join(u", "_s)));
    case AllHidden:
        return invalid(tr("All sheets of %1 are hidden. Show the one with the customers, and save.").arg(file));
    case Strict:
        return invalid(tr("%1 is of the kind ‘Strict Open XML’, which can't be read here. Save it as a usual .xlsx, or install"
                          " LibreOffice.")
                           .arg(file));
    case NoReader:
        break;
    default:
        return unreadable;
    }
    if (office) {
        QStringList all;
        if (readByOffice(path, folder, out, name, all, cancel))
            return Sheet{out, name, all, {}, 0, 0, {}};
        return all.isEmpty() ? unreadable
                             : invalid(tr("There is no sheet ‘%1’ in %2. It has: %3.").arg(name, file, all.join(u", "_s)));
    }
    if (!archive)
        return invalid(tr("%1 is of the old kind .xls (Excel 97 to 2003), which can't be read here. Save it as .xlsx, or install"
                          " LibreOffice.")
                           .arg(file));
    return invalid(
        workbook
            ? tr("To read spreadsheets, install openpyxl (python3-openpyxl) or LibreOffice; or save the sheet as CSV and import "
                 "that"
                 " file.")
            : tr("To read sheets of LibreOffice (.ods, .fods), install it; or save the sheet as .xlsx or CSV and import that "
                 "file."));
}

} // namespace kontor

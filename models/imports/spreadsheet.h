// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/session.h"

#include <QStringList>

namespace kontor {

/// Whether a file is a spreadsheet (XLSX, ODS, XLS) rather than text, by its content.
bool isSpreadsheet(const QString &path);

/// A sheet of a spreadsheet as CSV.
struct Sheet
{
    QString path; ///< called as the spreadsheet is, so that every register names what the user gave
    QString name; ///< empty where LibreOffice alone read it
    QStringList sheets; ///< those that can be seen
    QStringList hidden;
    int hiddenRows = 0, hiddenColumns = 0; ///< of it, that are read as well; not known where LibreOffice alone read it
    QStringList merged; ///< ranges of cells merged over several rows: A2:A4
};
/// Which sheet is read and which are not, and oddInWords(); empty when there is nothing to tell.
QString sheetInWords(const Sheet &sheet);
/// What is read otherwise than it looks in the sheet: hidden rows are read, merged cells are empty but for the first.
QString oddInWords(const Sheet &sheet);

/// Whether a CSV file was made of a spreadsheet; told by its name. Its lines are then rows of the sheet.
bool isFromSpreadsheet(const QString &path);

/// A sheet (`name`; empty: the first that is not hidden) as a CSV file in `folder`, its cells as the sheet shows them: zeros that a format
/// adds, whole numbers in full, dates as 2026-01-31. Read by openpyxl; what that doesn't know (ODS, XLS, Strict Open XML) LibreOffice makes
/// an XLSX of first, and it reads all by itself where openpyxl is missing. Each is a process of its own with bounded memory, time and
/// output, so that a zip bomb ends that process and nothing else. Blocks; `cancel` ends it at once.
Result<Sheet> spreadsheetAsCsv(const QString &path, const QString &folder, const QString &name = {}, const Cancel &cancel = {});

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/session.h"

#include <QString>

namespace kontor {

/// Whether a file is a spreadsheet (XLSX, ODS) rather than text, by its content.
bool isSpreadsheet(const QString &path);

/// A spreadsheet's first sheet as CSV.
struct Sheet
{
    QString path; ///< called as the spreadsheet is, so that every register names what the user gave
    int sheets = 1; ///< that the spreadsheet has
};
/// What to say about those that are not read; empty when there is one only.
QString otherSheets(const Sheet &sheet);

/// Whether a CSV file was made of a spreadsheet; told by its name. Its lines are then rows of the sheet.
bool isFromSpreadsheet(const QString &path);

/// The first sheet as a CSV file in `folder`. Read by xlsx2csv, or by LibreOffice where that is missing, in a process of
/// its own with bounded memory, time and output, so that a zip bomb ends that process and nothing else. Blocks; `cancel` ends it at once.
Result<Sheet> spreadsheetAsCsv(const QString &path, const QString &folder, const Cancel &cancel = {});

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/company.h"
#include "imports/rowreader.h"

#include <QHash>

namespace kontor {

class Session;

/// The company that a row is about, as the row tells it: by its code, else by its name.
struct CompanyNamed
{
    QString code, name;
    bool isEmpty() const { return code.isEmpty() && name.isEmpty(); }
    QString shown() const { return code.isEmpty() ? name : code; }
};

/// The companies that the rows of a chunk are about.
class CompanyLookup
{
public:
    CompanyLookup(Session &session, qint64 channelId, const QList<CompanyNamed> &named);
    /// nullptr where there is none or several: `problem` says so, under the heading of the column that names it.
    const Company *find(const CompanyNamed &named, const RowReader &reader, QList<RowProblem> &problems) const;

private:
    QHash<QString, QList<Company>> m_companies; ///< "c/CODE" and "n/FOLDED" → those
};

} // namespace kontor

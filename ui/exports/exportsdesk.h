// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "exports/customerexport.h"

#include <thread>

namespace kontor {

class CustomersDesk;

/// The desk's exports: what a list shows goes to a file or to a printer, one at a time.
class ExportsDesk : public QObject
{
    Q_OBJECT
public:
    ExportsDesk(Desk &desk, CustomersDesk &customers);

private:
    template <typename Work, typename Said> void run(const QString &what, Work work, Said said);
    void openDialog();
    void writeExport(const CustomerQuery &query, const ExportForm &form, const QString &path, const QList<qint64> &ids);
    void print(const CustomerQuery &query, const ExportForm &form, const QList<qint64> &ids);
    QString titleOf(const CustomerQuery &query) const;

    Desk &m_desk;
    CustomersDesk &m_customers;
    bool m_exporting = false; ///< or printing
    std::jthread m_exporter;
};

} // namespace kontor

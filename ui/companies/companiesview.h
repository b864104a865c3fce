// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/listpage.h"
#include "companies/companytablemodel.h"

namespace kontor {

/// The Companies page: search, by state; new, open, block, deactivate.
class CompaniesView : public ListPage
{
    Q_OBJECT
public:
    explicit CompaniesView(const Services &services, QWidget *parent = nullptr);
    QTableView &table() { return *m_table; }
    CompanyTableModel &model() { return *m_model; }
    void showState(const QString &state);

Q_SIGNALS:
    void openRequested(qint64 id); ///< 0: a new one

private:
    void ask() override;
    void exportAll();
    using Parts = Result<qint64> (*)(Database &database, qint64 channelId, const QString &path, const Cancel &cancel);
    void exportParts(const QString &title, const QString &proposal, Parts write,
                     const std::function<QString(int rows, const QString &path)> &said);
    void addExports();
    void updateButtons();
    void open();
    void setState(const QString &state, const QString &question, const QString &verb);

    CompanyTableModel *m_model;
    QTableView *m_table;
    QComboBox *m_state = nullptr;
    QAction *m_block = nullptr;
    QAction *m_deactivate = nullptr;
    QList<QAction *> m_ofOne;
};

} // namespace kontor

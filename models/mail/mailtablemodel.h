// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/lazytablemodel.h"
#include "mail/mailsrepository.h"

namespace kontor {

/// The outbox as a table, newest first. Owned by a view, lives on the window's thread.
class MailTableModel : public LazyTableModel
{
    Q_OBJECT
public:
    enum Column { State, Kind, Recipient, Customer, Subject, Created, Finished, Attempts, Answer, AskedBy, ColumnCount };

    explicit MailTableModel(Database &database, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setQuery(const MailQuery &query);
    const MailQuery &query() const { return m_query; }

protected:
    QVariant cell(const ListRow &row, int column, int role) const override;

private:
    MailQuery m_query;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mailtablemodel.h"

#include "base/text.h"

#include <QDateTime>
#include <QLocale>

namespace kontor {

using namespace Qt::StringLiterals;

MailTableModel::MailTableModel(Database &database, QObject *parent) : LazyTableModel(database, parent)
{
    connect(&database, &Database::changed, this, [this](const QString &table, const QList<qint64> &ids) {
        if (table == u"mails"_s)
            refreshRows(ids);
        else if (table.isEmpty())
            refresh();
    });
}

QVariant MailTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State:
        return tr("State");
    case Kind:
        return tr("Mail");
    case Recipient:
        return tr("To");
    case Customer:
        return tr("Customer");
    case Subject:
        return tr("Subject");
    case Created:
        return tr("Written");
    case Finished:
        return tr("Settled");
    case Attempts:
        return tr("Attempts");
    case Answer:
        return tr("Server's answer");
    case AskedBy:
        return tr("By");
    case ColumnCount:
        break;
    }
    return {};
}

void MailTableModel::setQuery(const MailQuery &query)
{
    m_query = query;
    setList([query](Session &) { return MailsRepository::list(query); });
}

QVariant MailTableModel::cell(const ListRow &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Mail mail = MailsRepository::ofCells(row.cells, row.id);
    if (role == Qt::ToolTipRole)
        return column == Answer && !mailAnswer(mail).isEmpty() ? QVariant(text::plainToolTip(mailAnswer(mail))) : QVariant();
    switch (Column(column)) {
    case State:
        return mailStateLabel(mail.state);
    case Kind:
        return mailKindLabel(mail.kind);
    case Recipient:
        return mail.recipient;
    case Customer:
        return mail.customer;
    case Subject:
        return mail.subject;
    case Created:
        return text::shortTime(mail.createdAt);
    case Finished:
        return text::shortTime(mail.finishedAt);
    case Attempts:
        return mail.attempts == 0 ? QVariant() : QVariant(mail.attempts);
    case Answer:
        return mailAnswer(mail).simplified();
    case AskedBy:
        return mail.askedBy;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QLineEdit;

namespace kontor {

class Database;

/// Proposes tags that customers have already for the one that is being typed, behind the last comma. Owned by its line; asks the database
/// when the line is first used.
class TagCompleter : public QCompleter
{
    Q_OBJECT
public:
    TagCompleter(Database &database, QLineEdit *line);
    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &path) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Database &m_database;
    QLineEdit *m_line;
    bool m_asked = false;
};

} // namespace kontor

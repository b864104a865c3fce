// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "presence/presencerepository.h"

#include <QLabel>
#include <QTimer>

namespace kontor {

/// A line of an editor that says who else has the record open, and tells the others that this one has. Hidden while nobody has; nothing is
/// locked. On a file of one desk it stays silent.
class PresenceHint : public QLabel
{
    Q_OBJECT
public:
    PresenceHint(const Services &services, const QString &entity, QWidget *parent);
    ~PresenceHint() override;

    void enter(qint64 id);

private:
    void ask();
    void show(const QList<AtWork> &others);

    Database &m_database;
    QString m_entity;
    QString m_editor; ///< this one's name
    qint64 m_id = 0;
    QTimer m_again;
};

/// "by Anna Berger, today 14:03": who changed a record last, for a question about it; empty where nobody knows.
QString lastChangeInWords(const std::optional<AtWork> &last);

} // namespace kontor

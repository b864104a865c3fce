// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activity.h"

#include <QDialog>

#include <functional>

class QTableWidget;

namespace kontor {

/// Two people changed the same fields: each is asked about, mine or theirs. Fields that only one of them changed are merged unasked.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    /// How people read fields and their stored values.
    struct Words
    {
        std::function<QString(const QString &field)> label;
        std::function<QString(const QString &field, const QString &value)> value;
        QString by = {}; ///< who stored theirs, and when; empty: nobody knows
    };
    /// `conflicts`: before = theirs, after = mine. `theirs`: all that somebody else changed since the editing began.
    ConflictDialog(const QString &name, const QList<FieldChange> &conflicts, const QList<FieldChange> &theirs, const Words &words,
                   QWidget *parent = nullptr);
    /// The chosen value of every field, in `after`.
    QList<FieldChange> choices() const;

private:
    void chooseAll(bool mine);
    QList<FieldChange> m_conflicts;
    QTableWidget *m_table;
};

} // namespace kontor

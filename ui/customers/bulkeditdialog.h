// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "customers/bulkedit.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kontor {

/// Changes, clears or leaves each of some fields for many customers at once, after saying how many that are and what hangs on them.
class BulkEditDialog : public QDialog
{
    Q_OBJECT
public:
    BulkEditDialog(const Services &services, const BulkTarget &target, QWidget *parent);

Q_SIGNALS:
    void applyRequested(const kontor::BulkTarget &target, const kontor::FieldValues &values);

private:
    /// A field with its 'leave / change / clear' and the widget for its value.
    struct Line
    {
        QString field;
        QComboBox *what;
        QWidget *value;
    };
    void addLine(QFormLayout *form, const QString &field, QWidget *value, bool clearable);
    FieldValues values() const;
    static QString valueOf(QWidget *widget);
    void update();
    void count();

    Services m_services;
    BulkTarget m_target;
    QList<Line> m_lines;
    QLineEdit *m_attribute;
    QLabel *m_summary;
    QPushButton *m_apply;
};

} // namespace kontor

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
    /// `selected` without ids: nobody is selected, so all that `shown` finds are meant. Otherwise the user says which of the two.
    BulkEditDialog(const Services &services, const BulkTarget &selected, const BulkTarget &shown, QWidget *parent);

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
    QWidget *widgetFor(const FieldInfo &field);
    void update();
    void count();
    const BulkTarget &target() const;
    Cancel m_cancel; ///< of the count under way

    Services m_services;
    BulkTarget m_selected;
    BulkTarget m_shown;
    QComboBox *m_whom;
    QList<Line> m_lines;
    QLineEdit *m_attribute;
    QLabel *m_summary;
    QPushButton *m_apply;
    qint64 m_customers = 0; ///< as the button says; 0 while they are counted
};

} // namespace kontor

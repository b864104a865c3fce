// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/columnrule.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace kontor {

/// What is done to the cells of one column before they are read, with a live example.
class RuleDialog : public QDialog
{
    Q_OBJECT
public:
    /// `example`: a row of the file, heading → cell.
    RuleDialog(const QString &heading, const QMap<QString, QString> &example, const ColumnRule &rule, QWidget *parent);
    ColumnRule rule() const;

private:
    void showExample();

    QString m_heading;
    QMap<QString, QString> m_example;
    ColumnRule m_rule; ///< as it was
    QLineEdit *m_joinWith;
    QLineEdit *m_joinText;
    QCheckBox *m_trim;
    QLineEdit *m_splitAt;
    QSpinBox *m_part;
    QComboBox *m_letters;
    QPlainTextEdit *m_values;
    QCheckBox *m_opposite;
    QLineEdit *m_fallback;
    QLabel *m_result;
};

/// A few words for a table: "trim · upper case · 3 values".
QString ruleInWords(const ColumnRule &rule);

} // namespace kontor

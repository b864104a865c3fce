// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "exports/customerexport.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableWidget;

namespace kontor {

/// What an export writes: fields in their order, their names in the file, the form of the file; remembered as named templates.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `fields` are those that the table shows; `what` says how many customers: "214 customers found".
    ExportDialog(const Services &services, const QStringList &fields, const QString &what, QWidget *parent);
    ExportForm form() const;

Q_SIGNALS:
    void exportRequested(const kontor::ExportForm &form, const QString &path);
    void printRequested(const kontor::ExportForm &form);

private:
    void build(const QString &what);
    void connectParts(QPushButton *go, QPushButton *print);
    void loadTemplates();
    void saveTemplate();
    void removeTemplate();
    void show(const ExportForm &form);
    void showTable();
    void showEverything();
    void tickKeys(bool ticked);
    void move(int by);
    bool isWhole(const ExportForm &form);
    void choosePath();

    Services m_services;
    QStringList m_tableFields;
    QStringList m_keys; ///< ticked besides those of the table
    QList<ExportForm> m_templates;
    QComboBox *m_template;
    QComboBox *m_format;
    QComboBox *m_delimiter;
    QComboBox *m_encoding;
    QTableWidget *m_fields;
    QLabel *m_problem;
};

} // namespace kontor

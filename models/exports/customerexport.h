// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customerlist.h"
#include "exports/tablesink.h"
#include "imports/csv.h"
#include "imports/stagedrow.h"

namespace kontor {

/// What an export writes: fields, their order and names, and the form of the file. A value; what a saved export template keeps.
struct ExportForm
{
    enum class Format { Csv, Xlsx, Pdf };
    QString name; ///< of the template
    Format format = Format::Csv;
    QStringList fields; ///< names, see exportFields()
    QMap<QString, QString> headings; ///< field → its name in the file, where it is not the field's own
    CsvDialect dialect;

    /// `labels`: what people read where no other name was given.
    QStringList headingList(bool labels = false) const;
    QJsonObject toJson() const;
    static ExportForm fromJson(const QJsonObject &json);
};

/// Everything that an import can bring in, so that such a file, imported again, changes nothing, and into an empty database gives the same
/// customers: all fields, as many addresses as any customer has, all attributes. Called `Everything`, for reading by programs.
ExportForm everything(Session &session);
QString everythingName();
/// What such an export leaves out, in words: deactivated customers have a list of their own, and a table has so many columns at most.
/// Empty when nothing.
QString leftOutOfEverything(Session &session);
/// All fields of the customer that can be exported, by the import template's names where an import knows them.
QStringList exportFields();
QString exportFieldLabel(const QString &field);
/// The fields of table columns: Name becomes two, so that the file comes back through an import and changes nothing.
QStringList exportFieldsOf(const QList<CustomerQuery::Column> &columns);

/// The fields by which an import finds a customer again.
QStringList exportKeyFields();

/// Whom: all that a query finds, in its order; or of those only the chosen ones.
struct ExportSource
{
    CustomerQuery query;
    QList<qint64> ids;
};

/// Streams customers into a sink; memory does not grow with their number. Inherited tiers and warehouses are empty. Answers the number of
/// rows. Blocks: call it off the window's thread.
Result<qint64> exportCustomers(Database &database, const ExportSource &source, const ExportForm &form, const Directory &directory,
                               TableSink &sink, const Cancel &cancel, const std::shared_ptr<Progress> &progress);
/// The same into a CSV or XLSX file; a cancelled export leaves none.
Result<qint64> exportCustomers(Database &database, const ExportSource &source, const ExportForm &form, const Directory &directory,
                               const QString &path, const Cancel &cancel, const std::shared_ptr<Progress> &progress);

class ExportTemplates
{
public:
    explicit ExportTemplates(Session &session) : m_session(session) {}
    QList<ExportForm> list();
    void save(const ExportForm &form);
    void remove(const QString &name);

private:
    Session &m_session;
};

} // namespace kontor

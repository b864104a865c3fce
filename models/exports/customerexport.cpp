// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/customerexport.h"

#include "customers/customercolumns.h"
#include "exports/exportcells.h"
#include "exports/tableexport.h"
#include "fields/fieldset.h"
#include "imports/importplan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int attributesMax = 500; ///< columns
constexpr int rowsBetweenLooks = 1024; ///< at cancellation and progress

/// In the order of the help and of a whole export.
const QList<const FieldInfo *> &fields()
{
    static const QList<const FieldInfo *> list = [] {
        QList<const FieldInfo *> out = customerFields().with(FieldTrait::Exported);
        // The address stands with the person, before what only Kontor knows.
        const auto times =
            std::find_if(out.begin(), out.end(), [](const FieldInfo *field) { return field->kind == FieldKind::Time; });
        qsizetype place = times - out.begin();
        for (const FieldInfo *field : customerKeys().with(FieldTrait::Exported))
            out.insert(place++, field);
        return out;
    }();
    return list;
}

const FieldInfo *fieldNamed(const QString &name)
{
    const auto it =
        std::find_if(fields().begin(), fields().end(), [&](const FieldInfo *field) { return field->inFiles() == name; });
    return it == fields().end() ? nullptr : *it;
}

/// A column by its name in the file; nothing when there is none of that name.
std::optional<ExportColumn> columnCalled(const QString &name)
{
    if (const FieldInfo *field = fieldNamed(name))
        return ExportColumn{field, 0, {}};
    if (const QString attribute = attributeOf(name); !attribute.isEmpty())
        return ExportColumn{nullptr, 0, attribute};
    const auto part = addressField(name);
    return part && part->field->is(FieldTrait::Edited) ? std::optional(ExportColumn{part->field, part->number, {}})
                                                       : std::nullopt;
}

} // namespace

QString everythingName() { return tr("Everything"); }

ExportForm everything(Session &session)
{
    ExportForm out;
    out.name = everythingName();
    for (const FieldInfo *field : customerFields().with(FieldTrait::Exported))
        out.fields << field->inFiles();
    const int addresses =
        session
            .value(u"SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM addresses GROUP BY channel_id, customer_id) a"_s)
            .toInt();
    for (int i = 1; i <= std::min(addresses, importAddressesMax); ++i) {
        for (const FieldInfo *field : addressFields().with(FieldTraits(FieldTrait::Imported) | FieldTrait::Edited))
            out.fields << addressFieldName(i, *field);
    }
    for (const Row &row :
         session.select(u"SELECT DISTINCT name FROM customer_attributes ORDER BY name LIMIT %1"_s.arg(attributesMax)))
        out.fields << attributeField(row.text(0));
    return out;
}

QString leftOutOfEverything(Session &session)
{
    QStringList out;
    if (const qint64 off = session.value(u"SELECT count(*) FROM customers WHERE deactivated = TRUE"_s).toLongLong(); off > 0)
        out << tr("Deactivated customers are not in it: %1. Export those from their own list (an import would make them "
                  "customers "
                  "again).")
                   .arg(off);
    const qint64 attributes = session.value(u"SELECT count(DISTINCT name) FROM customer_attributes"_s).toLongLong();
    if (attributes > attributesMax)
        out << tr("Only the first %1 of %2 attributes are in it.").arg(attributesMax).arg(attributes);
    return out.join(u' ');
}

QStringList exportFields()
{
    QStringList out;
    for (const FieldInfo *field : fields())
        out << field->inFiles();
    return out;
}

QString exportFieldLabel(const QString &name)
{
    const auto column = columnCalled(name);
    if (!column || column->field == nullptr)
        return name;
    return column->address == 0 ? column->field->label()
                                : tr("Address %1: %2").arg(QString::number(column->address), column->field->label());
}

QStringList exportFieldsOf(const QList<CustomerQuery::Column> &columns)
{
    QStringList out;
    for (const CustomerQuery::Column column : columns) {
        if (column == CustomerQuery::Name)
            out << u"first_name"_s << u"last_name"_s;
        else
            out << columnName(column);
    }
    return out;
}

QStringList exportKeyFields() { return {u"trade_store"_s, u"source"_s, u"source_customer_code"_s, u"username"_s}; }

QStringList ExportForm::headingList(bool labels) const
{
    QStringList out;
    for (const QString &field : fields)
        out << headings.value(field, labels ? exportFieldLabel(field) : field);
    return out;
}

QJsonObject ExportForm::toJson() const
{
    QJsonObject names;
    for (auto it = headings.begin(); it != headings.end(); ++it)
        names.insert(it.key(), *it);
    QJsonObject out = dialect.toJson();
    out[u"name"_s] = name;
    out[u"format"_s] = int(format);
    out[u"fields"_s] = QJsonArray::fromStringList(fields);
    out[u"headings"_s] = names;
    return out;
}

ExportForm ExportForm::fromJson(const QJsonObject &json)
{
    ExportForm out;
    out.name = json[u"name"_s].toString();
    out.format = Format(qBound(0, json[u"format"_s].toInt(), int(Format::Pdf)));
    const QJsonArray fields = json[u"fields"_s].toArray();
    for (const QJsonValue &field : fields) {
        if (columnCalled(field.toString()))
            out.fields << field.toString();
    }
    const QJsonObject names = json[u"headings"_s].toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        out.headings.insert(it.key(), it.value().toString());
    out.dialect = CsvDialect::fromJson(json);
    return out;
}

Result<qint64> exportCustomers(Database &database, const ExportSource &source, const ExportForm &form, const Directory &directory,
                               TableSink &sink, const Cancel &cancel, const std::shared_ptr<Progress> &progress)
{
    if (form.fields.isEmpty())
        return Error{Error::Kind::Invalid, tr("Tick at least one field."), {}};
    sink.header(form.headingList(sink.isForReading()));
    return exportTable(
        database, sink,
        [&](Session &session, const RowOut &out) {
            CustomerQuery query = source.query;
            if (!source.ids.isEmpty())
                query.search.clear(); // they are chosen already
            ListSql list = customerListSql(query, session, true);
            QList<ExportColumn> wanted;
            for (const QString &name : form.fields) {
                if (const auto column = columnCalled(name))
                    wanted << *column;
            }
            ExportCells cells(wanted, directory, sink.isForReading(), u"channel_id"_s);
            if (!source.ids.isEmpty()) {
                QStringList ids;
                for (const qint64 id : source.ids)
                    ids << QString::number(id);
                list.where.sql += u" AND c.id IN (%1)"_s.arg(ids.join(u','));
            }
            qint64 count = 0;
            const auto write = [&](const QByteArrayView *raw) {
                out(cells.of(raw));
                if (++count % rowsBetweenLooks == 0) {
                    session.stopIfCancelled();
                    if (progress)
                        progress->done = count;
                }
            };
            for (const Condition &part : inOrder(list, cells.columns(u"c."_s, session.dialect())))
                session.dialect().forEachRaw(session, part, cells.columnCount(), write);
            return count;
        },
        cancel);
}

Result<qint64> exportCustomers(Database &database, const ExportSource &source, const ExportForm &form, const Directory &directory,
                               const QString &path, const Cancel &cancel, const std::shared_ptr<Progress> &progress)
{
    const auto sink = fileSink(path, form.format == ExportForm::Format::Xlsx, form.dialect);
    return exportCustomers(database, source, form, directory, *sink, cancel, progress);
}

QList<ExportForm> ExportTemplates::list()
{
    QList<ExportForm> out;
    for (const Row &row : m_session.select(u"SELECT definition FROM export_templates ORDER BY name"_s))
        out << ExportForm::fromJson(QJsonDocument::fromJson(row.text(0).toUtf8()).object());
    return out;
}

void ExportTemplates::save(const ExportForm &form)
{
    if (form.name.trimmed().isEmpty())
        throw Failure(Error::Kind::Invalid, tr("Give the template a name."), u"name"_s);
    m_session.execute(
        u"INSERT INTO export_templates (name, definition, updated_at) VALUES (?, ?, ?)"
        " ON CONFLICT (name) DO UPDATE SET definition = excluded.definition, updated_at = excluded.updated_at"_s,
        {form.name.trimmed(), QString::fromUtf8(QJsonDocument(form.toJson()).toJson(QJsonDocument::Compact)), m_session.now()});
}

void ExportTemplates::remove(const QString &name) { m_session.execute(u"DELETE FROM export_templates WHERE name = ?"_s, {name}); }

} // namespace kontor

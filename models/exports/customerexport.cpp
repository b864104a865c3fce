// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/customerexport.h"

#include "base/text.h"
#include "countries/countries.h"
#include "credentials/invitationsrepository.h"
#include "credentials/secondfactor.h"
#include "customers/customer.h"
#include "exports/csvsink.h"
#include "exports/xlsxsink.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <chrono>
#include <cstdio>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int rowsBetweenLooks = 1024; ///< at cancellation and progress

/// How a stored value becomes a cell.
enum class Kind { Text, Time, Channel, Source, Tier, Warehouse, YesNo, Percent, Status, Country, Invitation, Lock, Factor };
struct Field
{
    QString name;
    QString column;
    Kind kind;
    QString label; ///< as fieldLabel() knows it
};

const QList<Field> &fields()
{
    static const QList<Field> list = {
        {u"source_customer_code"_s, u"source_code"_s, Kind::Text, u"source_code"_s},
        {u"first_name"_s, u"first_name"_s, Kind::Text, u"first_name"_s},
        {u"last_name"_s, u"last_name"_s, Kind::Text, u"last_name"_s},
        {u"company"_s, u"company"_s, Kind::Text, u"company"_s},
        {u"email"_s, u"email"_s, Kind::Text, u"email"_s},
        {u"username"_s, u"username"_s, Kind::Text, u"username"_s},
        {u"phone"_s, u"phone"_s, Kind::Text, u"phone"_s},
        {u"language"_s, u"language"_s, Kind::Text, u"language"_s},
        {u"trade_store"_s, u"channel_id"_s, Kind::Channel, u"channel"_s},
        {u"source"_s, u"source_id"_s, Kind::Source, u"source"_s},
        {u"price_tier"_s, u"price_tier_id"_s, Kind::Tier, u"price_tier"_s},
        {u"warehouse"_s, u"warehouse_id"_s, Kind::Warehouse, u"warehouse"_s},
        {u"status"_s, u"status"_s, Kind::Status, u"status"_s},
        {u"accepts_marketing"_s, u"accepts_marketing"_s, Kind::YesNo, u"accepts_marketing"_s},
        {u"commission_reduced"_s, u"commission_reduced"_s, Kind::Percent, u"commission_reduced"_s},
        {u"note"_s, u"note"_s, Kind::Text, u"note"_s},
        {u"address1.city"_s, u"city"_s, Kind::Text, u"city"_s},
        {u"address1.country_code"_s, u"country_code"_s, Kind::Country, u"country_code"_s},
        {u"created"_s, u"created_at"_s, Kind::Time, u"created"_s},
        {u"updated"_s, u"updated_at"_s, Kind::Time, u"updated"_s},
        {u"last_sign_in"_s, u"last_sign_in_at"_s, Kind::Time, u"last_sign_in"_s},
        {u"invitation"_s, u"invitation"_s, Kind::Invitation, u"invitation"_s},
        {u"invited"_s, u"invited_at"_s, Kind::Time, u"invited"_s},
        {u"locked"_s, u"locked_until"_s, Kind::Lock, u"locked"_s},
        {u"second_factor"_s, u"mfa_method"_s, Kind::Factor, u"second_factor"_s},
    };
    return list;
}

const Field *fieldNamed(const QString &name)
{
    const auto it = std::find_if(fields().begin(), fields().end(), [&](const Field &field) { return field.name == name; });
    return it == fields().end() ? nullptr : &*it;
}

template <typename List> QHash<qint64, QByteArray> namesOf(const List &list)
{
    QHash<qint64, QByteArray> out;
    for (const auto &one : list)
        out.insert(one.id, one.name.toUtf8());
    return out;
}

/// Turns what the database sends into cells, for programs or as people read it; keeps the bytes that it makes until the next row.
class Cells
{
public:
    Cells(const QStringList &names, const Directory &directory, bool forReading)
        : m_forReading(forReading)
        , m_directory(directory)
        , m_names{{Kind::Channel, namesOf(directory.channels)},
                  {Kind::Source, namesOf(directory.sources)},
                  {Kind::Tier, namesOf(directory.priceTiers)},
                  {Kind::Warehouse, namesOf(directory.warehouses)}}
    {
        for (const QString &name : names) {
            if (const Field *field = fieldNamed(name))
                m_fields << field;
        }
        m_made.resize(m_fields.size());
        m_cells.resize(m_fields.size());
    }
    QString columns() const
    {
        QStringList out;
        for (const Field *field : m_fields)
            out << (field->kind == Kind::Invitation ? invitationSql().replace(u'?', QString::number(m_now))
                                                    : u"c."_s + field->column);
        if (m_forReading)
            out << u"c.channel_id"_s; // whose defaults are inherited
        return out.join(u", "_s);
    }
    qsizetype size() const { return m_fields.size(); }
    qsizetype columnCount() const { return m_fields.size() + (m_forReading ? 1 : 0); }
    const QList<QByteArrayView> &of(const QByteArrayView *raw)
    {
        if (m_forReading)
            m_channel = raw[m_fields.size()].toLongLong();
        for (qsizetype i = 0; i < m_fields.size(); ++i)
            m_cells[i] = cell(i, raw[i]);
        return m_cells;
    }

private:
    QByteArrayView cell(qsizetype i, QByteArrayView raw)
    {
        if (const auto words = m_forReading ? inWords(m_fields[i]->kind, raw) : std::nullopt) {
            m_made[i] = words->toUtf8();
            return m_made[i];
        }
        switch (m_fields[i]->kind) {
        case Kind::Text:
        case Kind::Status:
        case Kind::Country:
        case Kind::Invitation:
        case Kind::Factor:
            return raw;
        case Kind::Time:
        case Kind::Lock:
            m_made[i] = raw.isEmpty() || raw == "0" ? QByteArray() : isoTime(raw.toLongLong());
            return m_made[i];
        case Kind::YesNo:
            return raw == "t" || raw == "1" ? QByteArrayView("yes") : QByteArrayView("no");
        case Kind::Percent:
            if (raw == "0")
                return raw;
            m_made[i] = QByteArray::number(double(raw.toLongLong()) / 100);
            return m_made[i];
        default:
            break;
        }
        const auto &names = m_names[m_fields[i]->kind];
        const auto name = names.find(raw.toLongLong());
        return name == names.end() ? QByteArrayView() : QByteArrayView(*name);
    }
    /// As the table shows it; nothing for what is read as it is stored.
    std::optional<QString> inWords(Kind kind, QByteArrayView raw) const
    {
        switch (kind) {
        case Kind::Status:
            return statusLabel(customerStatus(QString::fromUtf8(raw)));
        case Kind::Country:
            return Countries::instance().displayName(QString::fromUtf8(raw), QLocale().name());
        case Kind::Time:
            return text::shortTime(raw.toLongLong());
        case Kind::YesNo:
            return raw == "t" || raw == "1" ? tr("yes") : tr("no");
        case Kind::Tier:
            return m_directory.priceTierLabel(raw.toLongLong(), m_channel);
        case Kind::Warehouse:
            return m_directory.warehouseLabel(raw.toLongLong(), m_channel);
        case Kind::Invitation:
            return invitationLabel(QString::fromUtf8(raw));
        case Kind::Lock:
            return raw.toLongLong() > m_now ? text::shortTime(raw.toLongLong()) : QString();
        case Kind::Factor:
            return raw.isEmpty() ? QString() : secondFactorLabel(QString::fromUtf8(raw));
        default:
            return std::nullopt;
        }
    }
    /// ISO 8601 in UTC, as Qt::ISODate; a tenth of an export was QDateTime's formatting.
    static QByteArray isoTime(qint64 ms)
    {
        using namespace std::chrono;
        const sys_time<milliseconds> moment{milliseconds(ms)};
        const auto day = floor<days>(moment);
        const year_month_day date{day};
        const hh_mm_ss time{floor<seconds>(moment - day)};
        char text[48];
        const int size = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()),
                                       unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                                       int(time.minutes().count()), int(time.seconds().count()));
        return QByteArray(text, size);
    }

    bool m_forReading;
    const Directory &m_directory;
    qint64 m_channel = 0; ///< of the row; for reading only
    qint64 m_now = QDateTime::currentMSecsSinceEpoch();
    QMap<Kind, QHash<qint64, QByteArray>> m_names;
    QList<const Field *> m_fields;
    QList<QByteArray> m_made;
    QList<QByteArrayView> m_cells;
};

} // namespace

QStringList exportFields()
{
    QStringList out;
    for (const Field &field : fields())
        out << field.name;
    return out;
}

QString exportFieldLabel(const QString &name)
{
    const Field *field = fieldNamed(name);
    if (field == nullptr)
        return name;
    if (field->label == u"created"_s)
        return tr("Created");
    if (field->name == u"username"_s)
        return columnTitle(CustomerQuery::Username);
    if (field->label == u"updated"_s)
        return columnTitle(CustomerQuery::Updated);
    for (const auto column : {CustomerQuery::LastSignIn, CustomerQuery::Invitation, CustomerQuery::Invited, CustomerQuery::Locked,
                              CustomerQuery::SecondFactor}) {
        if (field->name == columnName(column))
            return columnTitle(column);
    }
    return fieldLabel(field->label);
}

QStringList exportFieldsOf(const QList<CustomerQuery::Column> &columns)
{
    QStringList out;
    for (const CustomerQuery::Column column : columns) {
        if (column == CustomerQuery::Name)
            out << u"first_name"_s << u"last_name"_s;
        else if (column == CustomerQuery::City)
            out << u"address1.city"_s;
        else if (column == CustomerQuery::Country)
            out << u"address1.country_code"_s;
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
    return {{u"name"_s, name},
            {u"format"_s, int(format)},
            {u"fields"_s, QJsonArray::fromStringList(fields)},
            {u"headings"_s, names},
            {u"delimiter"_s, QString(dialect.delimiter)},
            {u"encoding"_s, int(dialect.encoding)}};
}

ExportForm ExportForm::fromJson(const QJsonObject &json)
{
    ExportForm out;
    out.name = json[u"name"_s].toString();
    out.format = Format(qBound(0, json[u"format"_s].toInt(), int(Format::Pdf)));
    const QJsonArray fields = json[u"fields"_s].toArray();
    for (const QJsonValue &field : fields) {
        if (fieldNamed(field.toString()) != nullptr)
            out.fields << field.toString();
    }
    const QJsonObject names = json[u"headings"_s].toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        out.headings.insert(it.key(), it.value().toString());
    out.dialect.delimiter = json[u"delimiter"_s].toString(u","_s).front();
    out.dialect.encoding = CsvDialect::Encoding(json[u"encoding"_s].toInt());
    return out;
}

Result<qint64> exportCustomers(Database &database, const ExportSource &source, const ExportForm &form, const Directory &directory,
                               TableSink &sink, const Cancel &cancel, const std::shared_ptr<Progress> &progress)
{
    if (form.fields.isEmpty())
        return Error{Error::Kind::Invalid, tr("Tick at least one field."), {}};
    sink.header(form.headingList(sink.isForReading()));
    bool begun = false;
    // One transaction that only reads: what is written is the table as it was at one moment.
    const auto rows = database.wait(
        Lane::Export,
        [&](Session &session) {
            CustomerQuery query = source.query;
            if (!source.ids.isEmpty())
                query.search.clear(); // they are chosen already
            ListSql list = customerListSql(query, session, true);
            Cells cells(form.fields, directory, sink.isForReading());
            if (!source.ids.isEmpty()) {
                QStringList ids;
                for (const qint64 id : source.ids)
                    ids << QString::number(id);
                list.where.sql += u" AND c.id IN (%1)"_s.arg(ids.join(u','));
            }
            if (begun) // the database lost the connection or the transaction, and a sink can't go back
                throw Failure(Error::Kind::Unreachable, tr("The database ended the export in the middle. Please try again."));
            qint64 count = 0;
            const auto write = [&](const QByteArrayView *raw) {
                begun = true;
                sink.row(cells.of(raw));
                if (++count % rowsBetweenLooks == 0) {
                    session.stopIfCancelled();
                    if (progress)
                        progress->done = count;
                }
            };
            for (const Condition &part : inOrder(list, cells.columns()))
                session.dialect().forEachRaw(session, part, int(cells.columnCount()), write);
            return count;
        },
        cancel);
    if (!rows)
        return rows.error();
    if (cancel.requested())
        return cancelledError();
    if (!sink.finish(cancel))
        return cancel.requested() ? cancelledError()
                                  : Error{Error::Kind::Denied, tr("The file can't be written: %1").arg(sink.error()), {}};
    return *rows;
}

Result<qint64> exportCustomers(Database &database, const ExportSource &source, const ExportForm &form, const Directory &directory,
                               const QString &path, const Cancel &cancel, const std::shared_ptr<Progress> &progress)
{
    std::unique_ptr<TableSink> sink;
    if (form.format == ExportForm::Format::Xlsx)
        sink = std::make_unique<XlsxSink>(path);
    else
        sink = std::make_unique<CsvSink>(path, form.dialect);
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

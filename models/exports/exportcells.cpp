// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/exportcells.h"

#include "database/dialect.h"

#include <QJsonDocument>

#include <chrono>
#include <cstdio>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// ISO 8601 in UTC, as Qt::ISODate; a tenth of an export was QDateTime's formatting.
QByteArray isoTime(qint64 ms)
{
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(ms)};
    const auto day = floor<days>(moment);
    const year_month_day date{day};
    const hh_mm_ss time{floor<seconds>(moment - day)};
    char text[48];
    const int size =
        std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()), unsigned(date.month()),
                      unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()), int(time.seconds().count()));
    return QByteArray(text, size);
}

bool isTrue(QByteArrayView raw) { return raw == "t" || raw == "1"; }

/// What the database sends, in the text form of values.
QString storedText(const FieldInfo &field, QByteArrayView raw)
{
    return field.kind == FieldKind::YesNo ? yesNo(isTrue(raw)) : QString::fromUtf8(raw);
}

QByteArray hundredths(qint64 value) { return QByteArray::number(double(value) / 100, 'f', value % 100 == 0 ? 0 : 2); }

} // namespace

ExportCells::ExportCells(QList<ExportColumn> columns, const Names &names, bool forReading, QString channelColumn)
    : m_columns(std::move(columns))
    , m_names(names)
    , m_forReading(forReading)
    , m_channelColumn(forReading ? std::move(channelColumn) : QString())
    , m_made(m_columns.size())
    , m_cells(m_columns.size())
{
    for (const ExportColumn &column : std::as_const(m_columns)) {
        m_wantsAttributes = m_wantsAttributes || column.field == nullptr;
        if (column.field == nullptr)
            continue;
        if (column.address > 0 && !m_addressFields.contains(column.field))
            m_addressFields << column.field;
        m_own += column.address == 0 ? 1 : 0;
        if (column.field->kind != FieldKind::Reference)
            continue;
        for (const auto &[id, name] : names.all(column.field->of))
            m_known[column.field].insert(id, name.toUtf8());
    }
}

QString ExportCells::columns(const QString &prefix, const Dialect &dialect) const
{
    QStringList out;
    for (const ExportColumn &column : m_columns) {
        if (column.field != nullptr && column.address == 0)
            out << (column.field->expression != nullptr ? column.field->expression(prefix, dialect.nowSql())
                                                        : prefix + column.field->columnName());
    }
    if (!m_channelColumn.isEmpty())
        out << prefix + m_channelColumn;
    const QString ofCustomer = u" WHERE channel_id = %1channel_id AND customer_id = %1id"_s.arg(prefix);
    if (!m_addressFields.isEmpty()) {
        QStringList fields;
        for (const FieldInfo *field : m_addressFields)
            fields << u"a."_s + field->columnName();
        out << u"(SELECT %1 FROM (SELECT * FROM addresses%2 ORDER BY default_billing DESC, position, id) a)"_s.arg(
            dialect.jsonRows(fields), ofCustomer);
    }
    if (m_wantsAttributes)
        out << u"(SELECT %1 FROM customer_attributes%2)"_s.arg(dialect.jsonPairs(u"name"_s, u"value"_s), ofCustomer);
    return out.join(u", "_s);
}

int ExportCells::columnCount() const
{
    return m_own + (m_channelColumn.isEmpty() ? 0 : 1) + (m_addressFields.isEmpty() ? 0 : 1) + (m_wantsAttributes ? 1 : 0);
}

void ExportCells::takeParts(QByteArrayView addresses, QByteArrayView attributes)
{
    m_addresses = addresses.isEmpty() ? QJsonArray() : QJsonDocument::fromJson(addresses.toByteArray()).array();
    m_attributes = attributes.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(attributes.toByteArray()).object();
}

const QList<QByteArrayView> &ExportCells::of(const QByteArrayView *raw)
{
    qsizetype place = m_own;
    if (!m_channelColumn.isEmpty())
        m_channel = raw[place++].toLongLong();
    if (!m_addressFields.isEmpty() || m_wantsAttributes)
        takeParts(m_addressFields.isEmpty() ? QByteArrayView() : raw[place],
                  m_wantsAttributes ? raw[place + (m_addressFields.isEmpty() ? 0 : 1)] : QByteArrayView());
    qsizetype own = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const ExportColumn &column = m_columns[i];
        if (column.field != nullptr && column.address == 0) {
            m_cells[i] = cell(*column.field, raw[own++], m_made[i]);
        } else if (column.field == nullptr) {
            m_made[i] = m_attributes[column.attribute].toString().toUtf8();
            m_cells[i] = m_made[i];
        } else {
            const QJsonValue value = m_addresses.at(column.address - 1).toArray().at(m_addressFields.indexOf(column.field));
            const QByteArray text = value.isBool()     ? QByteArray(value.toBool() ? "1" : "0")
                                    : value.isDouble() ? QByteArray::number(value.toInteger())
                                                       : value.toString().toUtf8();
            const QByteArrayView shown = value.isUndefined() ? QByteArrayView() : cell(*column.field, text, m_made[i]);
            m_made[i] = shown.toByteArray(); // the bytes of `text` end here
            m_cells[i] = m_made[i];
        }
    }
    return m_cells;
}

QByteArrayView ExportCells::cell(const FieldInfo &field, QByteArrayView raw, QByteArray &made)
{
    if (m_forReading && (!field.isText() || field.inWords != nullptr)) {
        made = shownValue(field, storedText(field, raw), m_names, m_channel).toUtf8();
        return made;
    }
    switch (field.kind) {
    case FieldKind::Time:
        made = raw.isEmpty() || raw == "0" ? QByteArray() : isoTime(raw.toLongLong());
        return made;
    case FieldKind::YesNo:
        return isTrue(raw) ? QByteArrayView("yes") : QByteArrayView("no");
    case FieldKind::Percent:
        if (raw == "0")
            return raw;
        made = QByteArray::number(double(raw.toLongLong()) / 100);
        return made;
    case FieldKind::Money:
        made = raw.isEmpty() ? QByteArray() : hundredths(raw.toLongLong());
        return made;
    case FieldKind::Reference: {
        const auto &names = m_known[&field];
        const auto name = names.find(raw.toLongLong());
        return name == names.end() ? QByteArrayView() : QByteArrayView(*name);
    }
    case FieldKind::Text:
    case FieldKind::MultiLine:
    case FieldKind::Tags:
    case FieldKind::Number:
    case FieldKind::Choice:
    case FieldKind::Language:
        break;
    }
    return raw;
}

} // namespace kontor

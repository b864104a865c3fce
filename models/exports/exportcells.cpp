// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/exportcells.h"

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

ExportCells::ExportCells(QList<const FieldInfo *> fields, const Names &names, bool forReading, QString channelColumn)
    : m_fields(std::move(fields))
    , m_names(names)
    , m_forReading(forReading)
    , m_channelColumn(forReading ? std::move(channelColumn) : QString())
    , m_made(m_fields.size())
    , m_cells(m_fields.size())
{
    for (const FieldInfo *field : std::as_const(m_fields)) {
        if (field->kind != FieldKind::Reference)
            continue;
        for (const auto &[id, name] : names.all(field->of))
            m_known[field].insert(id, name.toUtf8());
    }
}

QString ExportCells::columns(const QString &prefix, const QString &now) const
{
    QStringList out;
    for (const FieldInfo *field : m_fields)
        out << (field->expression != nullptr ? field->expression(prefix, now) : prefix + field->columnName());
    if (!m_channelColumn.isEmpty())
        out << prefix + m_channelColumn;
    return out.join(u", "_s);
}

int ExportCells::columnCount() const { return int(m_fields.size()) + (m_channelColumn.isEmpty() ? 0 : 1); }

const QList<QByteArrayView> &ExportCells::of(const QByteArrayView *raw)
{
    if (!m_channelColumn.isEmpty())
        m_channel = raw[m_fields.size()].toLongLong();
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_cells[i] = cell(i, raw[i]);
    return m_cells;
}

QByteArrayView ExportCells::cell(qsizetype i, QByteArrayView raw)
{
    const FieldInfo &field = *m_fields[i];
    if (m_forReading && (!field.isText() || field.inWords != nullptr)) {
        m_made[i] = shownValue(field, storedText(field, raw), m_names, m_channel).toUtf8();
        return m_made[i];
    }
    switch (field.kind) {
    case FieldKind::Time:
        m_made[i] = raw.isEmpty() || raw == "0" ? QByteArray() : isoTime(raw.toLongLong());
        return m_made[i];
    case FieldKind::YesNo:
        return isTrue(raw) ? QByteArrayView("yes") : QByteArrayView("no");
    case FieldKind::Percent:
        if (raw == "0")
            return raw;
        m_made[i] = QByteArray::number(double(raw.toLongLong()) / 100);
        return m_made[i];
    case FieldKind::Money:
        m_made[i] = raw.isEmpty() ? QByteArray() : hundredths(raw.toLongLong());
        return m_made[i];
    case FieldKind::Reference: {
        const auto &names = m_known[&field];
        const auto name = names.find(raw.toLongLong());
        return name == names.end() ? QByteArrayView() : QByteArrayView(*name);
    }
    case FieldKind::Text:
    case FieldKind::MultiLine:
    case FieldKind::Number:
    case FieldKind::Choice:
        break;
    }
    return raw;
}

} // namespace kontor

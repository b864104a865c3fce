// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/csvsink.h"

namespace kontor {

namespace {
constexpr qsizetype bufferBytes = 256 * 1024;
}

CsvSink::CsvSink(const QString &path, const CsvDialect &dialect) : m_file(path), m_writer(dialect)
{
    m_good = m_file.open(QIODevice::WriteOnly);
    m_buffer.reserve(bufferBytes + bufferBytes / 4);
    if (dialect.encoding == encoding::utf8)
        m_buffer += CsvWriter::byteOrderMark();
    else if (dialect.encoding == encoding::utf16Le)
        m_buffer += QByteArrayLiteral("\xff\xfe");
    else if (dialect.encoding == encoding::utf16Be)
        m_buffer += QByteArrayLiteral("\xfe\xff");
}

void CsvSink::header(const QStringList &headings)
{
    m_buffer += m_writer.record(headings);
    flush();
}

void CsvSink::row(const QList<QByteArrayView> &cells)
{
    m_writer.append(m_buffer, cells);
    if (m_buffer.size() >= bufferBytes)
        flush();
}

void CsvSink::flush()
{
    m_good = m_good && m_file.write(m_buffer) == m_buffer.size();
    m_buffer.truncate(0);
}

bool CsvSink::finish(const Cancel &)
{
    flush();
    return m_good && m_file.commit();
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/pumpedwriter.h"

#include <utility>

namespace kontor {

namespace {

constexpr qsizetype bufferBytes = 128 * 1024;
constexpr qsizetype firstBytes = 8 * 1024; ///< so that the engine begins at once

} // namespace

PumpedWriter::PumpedWriter(BulkPump &pump, std::shared_ptr<BulkEnd> end) : m_pump(pump), m_end(std::move(end))
{
    m_rows.reserve(bufferBytes + bufferBytes / 4);
}

PumpedWriter::~PumpedWriter()
{
    if (m_begun && !m_finished)
        m_pump.post(0, [end = m_end] { end->end(false); });
}

qsizetype PumpedWriter::appendUtf8(QStringView value)
{
    const qsizetype at = m_rows.size();
    m_rows.resize(at + m_encoder.requiredSpace(value.size()));
    const char *end = m_encoder.appendToBuffer(m_rows.data() + at, value);
    m_rows.truncate(end - m_rows.constData());
    return m_rows.size() - at;
}

void PumpedWriter::rowPacked()
{
    if (m_rows.size() >= (m_begun ? bufferBytes : firstBytes))
        flush();
}

void PumpedWriter::flush()
{
    if (m_rows.isEmpty())
        return;
    m_begun = true;
    QByteArray rows = std::exchange(m_rows, {});
    m_rows.reserve(bufferBytes + bufferBytes / 4);
    const qsizetype size = rows.size();
    m_pump.post(size, [end = m_end, rows = std::move(rows)] { end->take(rows); });
}

void PumpedWriter::finish()
{
    flush();
    m_finished = true;
    if (m_begun)
        m_pump.post(0, [end = m_end] { end->end(true); });
}

} // namespace kontor

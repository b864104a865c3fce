// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <cstring>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr qint64 blockBytes = 1024 * 1024; ///< read from a file at once
constexpr qsizetype codeShapeMax = 8; ///< runs of letters, digits and signs in what a code is made of
constexpr qsizetype keptOfLongLine = 1000; ///< bytes, to be shown

} // namespace

CsvReader::CsvReader(QByteArray bytes, const CsvDialect &dialect) : m_bytes(std::move(bytes)), m_dialect(dialect)
{
    m_size = m_bytes.size();
    start();
}

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const CsvDialect &dialect)
    : m_dialect(dialect)
    , m_device(std::move(device))
    , m_size(m_device->size())
{
    start();
}

CsvReader::~CsvReader() = default;

void CsvReader::start()
{
    m_oneByte = m_dialect.encoding == encoding::windows1252;
    if (!m_oneByte && m_dialect.encoding != encoding::utf8) {
        m_decoder = std::make_unique<QStringDecoder>(m_dialect.encoding.constData());
        if (!m_decoder->isValid())
            throw Failure(Error::Kind::Invalid,
                          tr("The encoding ‘%1’ is not known.").arg(QString::fromLatin1(m_dialect.encoding)));
        if (!m_device) {
            m_bytes = QString(m_decoder->decode(m_bytes)).toUtf8();
            m_size = m_bytes.size();
        }
    }
    refill();
    static const QByteArray bom("\xef\xbb\xbf"); // twice where two programs wrote one
    while (!m_oneByte && m_bytes.startsWith(bom)) { // no part of any line
        m_bytes.remove(0, bom.size());
        m_size -= m_device ? 0 : bom.size();
    }
    while (m_line <= m_dialect.titleLines) {
        while (m_at < m_bytes.size() && !atLineEnd())
            ++m_at;
        if (m_at >= m_bytes.size())
            break;
        endLine();
    }
}

/// Drops what was read and adds a block; false at the end of the file.
bool CsvReader::refill()
{
    if (!m_device)
        return false;
    const QByteArray block = m_device->read(blockBytes);
    if (block.isEmpty() && m_read < m_size) // a share that went away is not the end of the file
        throw Failure(Error::Kind::Invalid, tr("The file can't be read to its end: %1").arg(m_device->errorString()),
                      u"%1 of %2"_s.arg(m_read).arg(m_size));
    m_read += block.size();
    if (m_read > m_size || (block.isEmpty() && m_device->size() != m_size))
        throw Failure(Error::Kind::Invalid,
                      tr("The file is still being written: it grew while it was read. Import it when it is complete."));
    if (block.isEmpty())
        return false;
    m_bytes.remove(0, m_at);
    m_at = 0;
    m_bytes += m_decoder ? QString(m_decoder->decode(block)).toUtf8() : block;
    return true;
}

void CsvReader::addCell(CsvRecord &record, const char *bytes, qsizetype size, bool formulaText) const
{
    Decoded text = decoded(bytes, size, formulaText);
    if (text.broken && record.brokenCell < 0)
        record.brokenCell = int(record.cells.size());
    record.cells << std::move(text.text);
}

/// Steps over the line end at m_at.
void CsvReader::endLine()
{
    if (m_bytes[m_at] == '\r')
        ++m_at;
    if (m_at < m_bytes.size() && m_bytes[m_at] == '\n')
        ++m_at;
    ++m_line;
}

bool CsvRecord::isBlank() const
{
    return !isBroken() && std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

bool CsvReader::nextFilled(CsvRecord &record)
{
    while (next(record)) {
        if (!record.isBlank())
            return true;
    }
    return false;
}

bool CsvReader::next(CsvRecord &record)
{
    while (true) {
        const qint64 line = m_line;
        const qint64 at = m_at;
        const qint64 blank = m_blank;
        const bool found = parse(record);
        if (found && m_at < m_bytes.size())
            break;
        if (found && m_bytes.size() - m_start > recordMax) {
            if (std::none_of(m_bytes.cbegin() + m_start, m_bytes.cend(), isLineEnd))
                return skipLine(record);
            record.openQuote = true;
            break;
        }
        // Up to the end of what is in memory: perhaps the record goes on in the next block.
        const qint64 end = std::exchange(m_at, at);
        const qint64 endLine = std::exchange(m_line, line);
        const qint64 blanks = std::exchange(m_blank, blank);
        if (refill())
            continue;
        m_at = end;
        m_line = endLine;
        m_blank = blanks;
        if (!found)
            return false;
        break;
    }
    if (m_columns == 0)
        learn(record);
    const bool ended = isLineEnd(m_bytes[m_at - 1]);
    record.lines = std::max<qint64>(1, m_line - record.line + (ended ? 0 : 1));
    if (record.lines > 1 && !record.isBroken() && !m_dialect.sheet)
        lookInside(record);
    if (record.isBroken())
        giveUp(record);
    return true;
}

/// What the first record tells of the table.
void CsvReader::learn(const CsvRecord &record)
{
    if (record.isBroken() || record.isBlank())
        return;
    m_columns = record.cells.size();
    const char quote = m_dialect.quote.toLatin1();
    const auto quotes = std::count(m_bytes.constData() + m_start, m_bytes.constData() + m_at, quote);
    m_allQuoted = quote != '\0' && m_bytes[m_start] == quote && quotes == 2 * m_columns && m_columns > 1;
}

/// What a text is made of: runs of digits, small and capital letters and other signs, 'C12' and 'C345' alike.
static QByteArray shapeOf(QByteArrayView text)
{
    QByteArray out;
    for (const char c : text) {
        const char kind = c >= '0' && c <= '9' ? '0' : c >= 'a' && c <= 'z' ? 'a' : c >= 'A' && c <= 'Z' ? 'A' : c;
        if (out.isEmpty() || out.back() != kind)
            out += kind;
    }
    return out;
}

/// A record of several lines: whether it has not the cells of a row, or lines inside of it are rows: as many cells, the first of them made
/// like the record's own. Then a pair of stray quotes joined them.
void CsvReader::lookInside(CsvRecord &record) const
{
    qsizetype filled = record.cells.size();
    while (filled > m_columns && record.cells[filled - 1].isEmpty())
        --filled;
    if (m_columns > 0 && filled != m_columns) {
        record.swallowed = true;
        return;
    }
    if (m_columns < 2)
        return;
    const char delimiter = m_dialect.delimiter.toLatin1();
    const char quote = m_dialect.quote.toLatin1();
    QByteArray own; // how the record's own first cell is made, without the quote that may be stray
    int lines = 0;
    int rows = 0;
    bool inner = false;
    for (qint64 begin = m_start; begin < m_at;) {
        qint64 end = begin;
        while (end < m_at && !isLineEnd(m_bytes[end]))
            ++end;
        const QByteArrayView line = QByteArrayView(m_bytes).sliced(begin, end - begin);
        begin = end + 1;
        if (line.isEmpty())
            continue;
        const qsizetype first = line.indexOf(delimiter);
        const QByteArray shape = shapeOf(line.first(std::max<qsizetype>(0, first)).toByteArray().replace(quote, QByteArray()));
        if (lines++ == 0)
            own = shape;
        const bool prose = delimiter == ',' && line.contains(", "); // commas of a sentence have a blank behind them
        const bool row = first > 0 && !prose && line.count(delimiter) == m_columns - 1 && shape == own;
        rows += row ? 1 : 0;
        inner = inner || (row && lines > 1 && begin < m_at);
    }
    // What begins them must be made like a code: words and commas a note may have too.
    record.swallowed = lines > 1 && own.contains('0') && own.size() < codeShapeMax && (rows == lines || (inner && m_columns > 2));
    record.holdsRows = rows > 1 && !record.swallowed;
}

/// Takes only the first line of a record, split as if there were no quotes; the next record begins behind it.
void CsvReader::giveUp(CsvRecord &record)
{
    record.untilLine = std::max(record.line, record.line + record.lines - 1);
    m_at = m_start;
    m_line = record.line;
    record.cells.clear();
    record.brokenCell = -1;
    record.lines = 1;
    const char delimiter = m_dialect.delimiter.toLatin1();
    while (true) {
        const qint64 from = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != delimiter && !atLineEnd())
            ++m_at;
        addCell(record, m_bytes.constData() + from, m_at - from, true);
        if (m_at >= m_bytes.size() || m_bytes[m_at] != delimiter)
            break;
        ++m_at;
    }
    if (m_at < m_bytes.size())
        endLine();
}

/// A line longer than recordMax: its beginning is kept, its rest is read and dropped.
bool CsvReader::skipLine(CsvRecord &record)
{
    record.tooLong = true;
    record.cells.clear();
    record.brokenCell = -1;
    addCell(record, m_bytes.constData() + m_start, std::min<qsizetype>(keptOfLongLine, m_bytes.size() - m_start), true);
    m_at = m_bytes.size();
    m_line = record.line;
    record.lines = 1;
    record.untilLine = record.line;
    while (refill()) {
        const auto end = std::find_if(m_bytes.begin(), m_bytes.end(), isLineEnd);
        m_at = end - m_bytes.begin();
        if (end != m_bytes.end()) {
            endLine();
            break;
        }
    }
    return true;
}

/// The quoted cell at m_at, behind its opening quote, into `cell`; steps to what follows the closing one. False when something other than a
/// delimiter or the line's end does, or when it never closes. `lenient`: a wrong one is not the record's fault.
bool CsvReader::readQuoted(CsvRecord &record, QByteArray &cell, bool lenient)
{
    const char delimiter = m_dialect.delimiter.toLatin1();
    const char quote = m_dialect.quote.toLatin1();
    const char *bytes = m_bytes.constData();
    const qint64 size = m_bytes.size();
    bool closed = false;
    while (m_at < size && !closed) {
        const qint64 from = m_at;
        while (m_at < size && bytes[m_at] != quote) {
            const char c = bytes[m_at];
            if (c == '\n' || (c == '\r' && (m_at + 1 >= size || bytes[m_at + 1] != '\n')))
                ++m_line;
            ++m_at;
        }
        cell.append(bytes + from, m_at - from);
        if (m_at + 1 < size && bytes[m_at + 1] == quote) {
            cell += quote;
            m_at += 2;
        } else if (m_at < size) {
            closed = true;
            ++m_at;
        }
    }
    while (closed && m_at < size && bytes[m_at] != delimiter && (bytes[m_at] == ' ' || bytes[m_at] == '\t'))
        ++m_at;
    const bool clean = closed && (m_at >= size || bytes[m_at] == delimiter || atLineEnd());
    if (!clean && !lenient)
        (closed ? record.strayText : record.openQuote) = true;
    return clean;
}

/// One record of what is in memory, from m_start.
bool CsvReader::parse(CsvRecord &record)
{
    const char delimiter = m_dialect.delimiter.toLatin1();
    const char quote = m_dialect.quote.toLatin1();
    const char *bytes = m_bytes.constData();
    const qint64 size = m_bytes.size();
    while (m_at < size && atLineEnd()) {
        endLine();
        ++m_blank;
    }
    record = CsvRecord{};
    record.line = m_line;
    m_start = m_at;
    if (m_at >= size)
        return false;

    QByteArray cell;
    while (true) {
        // "…", blanks before "…", and ="…"
        qint64 opening = m_at;
        while (opening < size && bytes[opening] == ' ')
            ++opening;
        const bool formula = opening + 1 < size && bytes[opening] == '=' && quote == '"' && bytes[opening + 1] == quote;
        opening += formula ? 1 : 0;
        const qint64 start = m_at;
        bool quoted = quote != '\0' && opening < size && bytes[opening] == quote;
        if (quoted) {
            const bool lenient = opening != m_at;
            const qint64 line = m_line;
            m_at = opening + 1;
            cell.truncate(0);
            if (readQuoted(record, cell, lenient)) {
                addCell(record, cell.constData(), cell.size(), formula);
            } else if (lenient) { // what follows blanks may be any text
                quoted = false;
                m_at = start;
                m_line = line;
            } else {
                return true; // its line is given up, whatever else is in it
            }
        }
        if (!quoted) {
            while (m_at < size && bytes[m_at] != delimiter && !atLineEnd())
                ++m_at;
            record.strayText = record.strayText || (m_allQuoted && m_at > start &&
                                                    std::memchr(bytes + start, quote, size_t(m_at - start)) != nullptr);
            addCell(record, bytes + start, m_at - start);
        }
        if (m_at < size && bytes[m_at] == delimiter) {
            ++m_at;
            continue;
        }
        if (m_at < size)
            endLine();
        return true;
    }
}

} // namespace kontor

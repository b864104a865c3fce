// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/csv.h"

#include "base/result.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>
#include <QStringEncoder>

#include <array>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr qsizetype sampleBytes = 256 * 1024; ///< read for guessing the delimiter
constexpr int sampleRecords = 50;
constexpr qint64 blockBytes = 1024 * 1024; ///< read from a file at once

/// Windows-1252's 0x80 … 0x9f (WHATWG Encoding index); 0 = not assigned.
constexpr std::array<char16_t, 32> cp1252 = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

/// The length of the well-formed UTF-8 sequence at `at` (Unicode 15, table 3-7), 0 when it is broken.
int sequenceLength(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    const auto tail = [&](qsizetype i) { return (byte(i) & 0xc0) == 0x80; };
    const uchar a = byte(at);
    const uchar b = byte(at + 1);
    if (a < 0x80)
        return 1;
    if (a >= 0xc2 && a <= 0xdf)
        return tail(at + 1) ? 2 : 0;
    if (a >= 0xe0 && a <= 0xef) {
        const bool second = tail(at + 1) && (a != 0xe0 || b >= 0xa0) && (a != 0xed || b <= 0x9f);
        return second && tail(at + 2) ? 3 : 0;
    }
    if (a >= 0xf0 && a <= 0xf4) {
        const bool second = tail(at + 1) && (a != 0xf0 || b >= 0x90) && (a != 0xf4 || b <= 0x8f);
        return second && tail(at + 2) && tail(at + 3) ? 4 : 0;
    }
    return 0;
}

bool isFormulaStart(QChar c)
{
    static const QString starts = u"=+-@\t\r\n＝＋－＠"_s;
    return starts.contains(c);
}

/// The same of UTF-8 bytes, after any apostrophes.
bool isFormula(QByteArrayView cell)
{
    qsizetype i = 0;
    while (i < cell.size() && cell[i] == '\'')
        ++i;
    if (i >= cell.size())
        return false;
    const uchar c = uchar(cell[i]);
    if (c < 0x80)
        return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r' || c == '\n';
    return c == 0xef && isFormulaStart(QString::fromUtf8(cell.sliced(i)).front());
}

/// How table-like a delimiter makes the sample: columns of the first record, if the others agree.
double score(const QByteArray &sample, const CsvDialect &dialect)
{
    CsvReader reader(sample, dialect);
    CsvRecord record;
    qsizetype columns = 0;
    int agree = 0;
    int all = 0;
    while (all < sampleRecords && reader.next(record)) {
        if (reader.position() >= reader.size() && all > 0 && sample.size() == sampleBytes)
            break; // cut off in the middle
        if (all == 0)
            columns = record.cells.size();
        agree += record.cells.size() == columns && !record.strayText && !record.openQuote ? 1 : 0;
        ++all;
    }
    return all == 0 || columns < 2 ? 0 : double(agree) / all * 100 + double(std::min<qsizetype>(columns, 50));
}

} // namespace

QString encodingName(CsvDialect::Encoding encoding)
{
    switch (encoding) {
    case CsvDialect::Encoding::Utf8:
        return u"UTF-8"_s;
    case CsvDialect::Encoding::Utf16Le:
        return u"UTF-16 LE"_s;
    case CsvDialect::Encoding::Utf16Be:
        return u"UTF-16 BE"_s;
    case CsvDialect::Encoding::Windows1252:
        break;
    }
    return u"Windows-1252"_s;
}

CsvDialect::Encoding guessEncoding(const QByteArray &bytes)
{
    using Encoding = CsvDialect::Encoding;
    if (bytes.startsWith("\xef\xbb\xbf"))
        return Encoding::Utf8;
    if (bytes.startsWith("\xff\xfe"))
        return Encoding::Utf16Le;
    if (bytes.startsWith("\xfe\xff"))
        return Encoding::Utf16Be;
    qsizetype even = 0;
    qsizetype odd = 0;
    const qsizetype sampled = std::min<qsizetype>(bytes.size(), 4096);
    for (qsizetype i = 0; i < sampled; ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (odd * 10 >= sampled * 3 && even * 20 < sampled)
        return Encoding::Utf16Le;
    if (even * 10 >= sampled * 3 && odd * 20 < sampled)
        return Encoding::Utf16Be;
    qsizetype good = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = sequenceLength(bytes, i);
        good += length > 1 ? 1 : 0;
        broken += length == 0 ? 1 : 0;
        i += std::max(1, length);
    }
    return broken == 0 || good > broken ? Encoding::Utf8 : Encoding::Windows1252;
}

CsvDialect guessCsvDialect(const QByteArray &bytes)
{
    CsvDialect best;
    best.encoding = guessEncoding(bytes);
    const QByteArray sample = bytes.left(sampleBytes);
    double bestScore = 0;
    for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
        for (const QChar quote : {u'"', u'\''}) {
            CsvDialect dialect = best;
            dialect.delimiter = delimiter;
            dialect.quote = quote;
            const double points = score(sample, dialect) - (quote == u'"' ? 0 : 1);
            if (points > bestScore) {
                bestScore = points;
                best = dialect;
            }
        }
    }
    // A first row with an empty or repeated cell, or with a number, an e-mail or a date in it, is data.
    CsvReader reader(sample, best);
    CsvRecord first;
    if (reader.nextFilled(first)) {
        QSet<QString> names;
        for (const QString &cell : first.cells) {
            bool number = false;
            (void)cell.trimmed().toDouble(&number);
            if (number || cell.contains(u'@'))
                best.header = false;
            names.insert(cell);
        }
    }
    return best;
}

CsvReader::CsvReader(QByteArray bytes, const CsvDialect &dialect) : m_bytes(std::move(bytes)), m_dialect(dialect)
{
    using Encoding = CsvDialect::Encoding;
    if (dialect.encoding == Encoding::Utf16Le || dialect.encoding == Encoding::Utf16Be) {
        QStringDecoder decoder(dialect.encoding == Encoding::Utf16Le ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = decoder.decode(m_bytes);
        m_bytes = text.toUtf8();
        m_dialect.encoding = Encoding::Utf8;
    }
    m_size = m_bytes.size();
    start();
}

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const CsvDialect &dialect)
    : m_dialect(dialect)
    , m_device(std::move(device))
    , m_size(m_device->size())
{
    using Encoding = CsvDialect::Encoding;
    if (dialect.encoding == Encoding::Utf16Le || dialect.encoding == Encoding::Utf16Be) {
        m_utf16 = std::make_unique<QStringDecoder>(dialect.encoding == Encoding::Utf16Le ? QStringDecoder::Utf16LE
                                                                                         : QStringDecoder::Utf16BE);
        m_dialect.encoding = Encoding::Utf8;
    }
    refill();
    start();
}

CsvReader::~CsvReader() = default;

void CsvReader::start()
{
    if (m_dialect.encoding == CsvDialect::Encoding::Utf8 && m_bytes.startsWith("\xef\xbb\xbf"))
        m_at = 3;
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
    if (block.isEmpty())
        return false;
    m_read += block.size();
    m_bytes.remove(0, m_at);
    m_at = 0;
    m_bytes += m_utf16 ? QString(m_utf16->decode(block)).toUtf8() : block;
    return true;
}

CsvReader::Decoded CsvReader::decoded(const char *bytes, qsizetype size) const
{
    Decoded out;
    const bool ascii = std::all_of(bytes, bytes + size, [](char c) { return uchar(c) < 0x80; });
    if (ascii) {
        out.text = QString::fromLatin1(bytes, size);
    } else if (m_dialect.encoding == CsvDialect::Encoding::Windows1252) {
        out.text.reserve(size);
        for (qsizetype i = 0; i < size; ++i) {
            const auto byte = uchar(bytes[i]);
            const char16_t c = byte >= 0x80 && byte < 0xa0 ? cp1252[byte - 0x80] : char16_t(byte);
            out.broken = out.broken || c == 0;
            out.text += QChar(c);
        }
    } else {
        out.text = QString::fromUtf8(bytes, size);
        out.broken = !QUtf8StringView(bytes, size).isValidUtf8();
    }
    if (out.text.startsWith(u'\''))
        out.text = unguardedFormula(out.text);
    return out;
}

/// Steps over the line end at m_at.
void CsvReader::endLine()
{
    if (m_at < m_bytes.size() && m_bytes[m_at] == '\r')
        ++m_at;
    else if (m_at < m_bytes.size() && m_bytes[m_at] == '\n') {
        ++m_at;
        ++m_line;
        return;
    }
    if (m_at < m_bytes.size() && m_bytes[m_at] == '\n')
        ++m_at;
    ++m_line;
}

bool CsvRecord::isBlank() const
{
    return !openQuote && !tooLong &&
           std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
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
        const bool found = parse(record);
        const bool complete = found && m_at < m_bytes.size();
        if (complete)
            return true;
        // Up to the end of what is in memory: perhaps the record goes on in the next block.
        if (m_bytes.size() - at > recordMax) {
            record.tooLong = found;
            m_at = m_bytes.size();
            m_device.reset();
            return found;
        }
        const qint64 end = m_at;
        const qint64 endLine = m_line;
        m_at = at;
        m_line = line;
        if (!refill()) {
            m_at = end;
            m_line = endLine;
            return found;
        }
    }
}

/// One record of what is in memory.
bool CsvReader::parse(CsvRecord &record)
{
    const char delimiter = m_dialect.delimiter.toLatin1();
    const char quote = m_dialect.quote.toLatin1();
    const char *bytes = m_bytes.constData();
    const qint64 size = m_bytes.size();
    const auto atLineEnd = [&] { return bytes[m_at] == '\n' || bytes[m_at] == '\r'; };
    while (m_at < size && atLineEnd())
        endLine();
    if (m_at >= size)
        return false;

    record = CsvRecord{};
    record.line = m_line;
    QByteArray cell;
    while (true) {
        const bool afterQuote = m_at < size && bytes[m_at] == quote && quote != '\0';
        cell.truncate(0);
        if (afterQuote) {
            ++m_at;
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
            record.openQuote = record.openQuote || !closed;
        }
        const qint64 start = m_at;
        while (m_at < size && bytes[m_at] != delimiter && !atLineEnd())
            ++m_at;
        Decoded text;
        if (afterQuote) {
            const QByteArray rest = QByteArray::fromRawData(bytes + start, m_at - start).trimmed();
            record.strayText = record.strayText || !rest.isEmpty();
            cell += rest;
            text = decoded(cell.constData(), cell.size());
        } else {
            text = decoded(bytes + start, m_at - start);
        }
        if (text.broken && record.brokenCell < 0)
            record.brokenCell = int(record.cells.size());
        record.cells << std::move(text.text);
        if (m_at < size && bytes[m_at] == delimiter) {
            ++m_at;
            continue;
        }
        if (m_at < size)
            endLine();
        return true;
    }
}

QString guardedFormula(const QString &cell)
{
    qsizetype i = 0;
    while (i < cell.size() && cell[i] == u'\'')
        ++i;
    return i < cell.size() && isFormulaStart(cell[i]) ? QString(u'\'' + cell) : cell;
}

QString unguardedFormula(const QString &cell)
{
    if (!cell.startsWith(u'\''))
        return cell;
    qsizetype i = 0;
    while (i < cell.size() && cell[i] == u'\'')
        ++i;
    return i < cell.size() && isFormulaStart(cell[i]) ? cell.mid(1) : cell;
}

QByteArray CsvWriter::record(const QStringList &cells) const
{
    QList<QByteArray> bytes;
    QList<QByteArrayView> views;
    for (const QString &cell : cells)
        bytes << cell.toUtf8();
    for (const QByteArray &cell : std::as_const(bytes))
        views << cell;
    QByteArray out;
    append(out, views);
    return out;
}

void CsvWriter::append(QByteArray &out, const QList<QByteArrayView> &cells) const
{
    if (m_dialect.encoding != CsvDialect::Encoding::Utf8) {
        QByteArray utf8;
        CsvDialect dialect = m_dialect;
        dialect.encoding = CsvDialect::Encoding::Utf8;
        CsvWriter(dialect).append(utf8, cells);
        out += encoded(QString::fromUtf8(utf8));
        return;
    }
    const char delimiter = m_dialect.delimiter.toLatin1();
    const char quote = m_dialect.quote.toLatin1();
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += delimiter;
        const QByteArrayView cell = cells[i];
        if (cell.isEmpty()) {
            if (cells.size() == 1)
                out += QByteArray(2, quote); // an empty line would be no record
            continue;
        }
        const bool guarded = isFormula(cell);
        const auto special = [=](char c) { return c == delimiter || c == quote || c == '\n' || c == '\r'; };
        const bool quoted = (guarded && quote == '\'') || isBlank(cell.front()) || isBlank(cell.back()) ||
                            uchar(cell.front()) == 0xc2 || uchar(cell.front()) == 0xe2 || uchar(cell.front()) == 0xe3 ||
                            std::any_of(cell.begin(), cell.end(), special);
        if (!quoted) {
            if (guarded)
                out += '\'';
            out.append(cell);
            continue;
        }
        out += quote;
        if (guarded)
            out += quote == '\'' ? "''" : "'";
        for (const char c : cell) {
            if (c == quote)
                out += quote;
            out += c;
        }
        out += quote;
    }
    out += "\r\n";
}

QByteArray CsvWriter::encoded(const QString &text) const
{
    switch (m_dialect.encoding) {
    case CsvDialect::Encoding::Utf8:
        return text.toUtf8();
    case CsvDialect::Encoding::Utf16Le:
        return QStringEncoder(QStringEncoder::Utf16LE).encode(text);
    case CsvDialect::Encoding::Utf16Be:
        return QStringEncoder(QStringEncoder::Utf16BE).encode(text);
    case CsvDialect::Encoding::Windows1252:
        break;
    }
    QByteArray bytes;
    for (const QChar c : text) {
        const auto special = std::find(cp1252.begin(), cp1252.end(), c.unicode());
        bytes += special != cp1252.end() && c.unicode() != 0 ? char(0x80 + (special - cp1252.begin()))
                                                             : (c.unicode() < 0x100 ? char(c.unicode()) : '?');
    }
    return bytes;
}

} // namespace kontor

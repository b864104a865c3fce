// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/csv.h"

#include <QHash>
#include <QJsonValue>
#include <QStringDecoder>

#include <array>

namespace kontor {

using namespace Qt::StringLiterals;

namespace encoding {

const QList<QByteArray> &usual()
{
    static const QList<QByteArray> list = {utf8,        windows1252, utf16Le,  utf16Be,        "windows-1250", "ISO-8859-15",
                                           "macintosh", "IBM850",    "KOI8-R", "windows-1251", "windows-1253", "windows-1254",
                                           "Shift_JIS", "GB18030",   "Big5",   "EUC-KR"};
    return list;
}

bool isKnown(const QByteArray &name) { return !name.isEmpty() && QStringDecoder(name.constData()).isValid(); }

/// Of a stored plan or template; the first versions wrote a number.
static QByteArray fromJson(const QJsonValue &value)
{
    static const std::array<QByteArray, 4> numbered = {utf8, utf16Le, utf16Be, windows1252};
    const QByteArray name = value.isDouble() ? numbered[size_t(qBound(0, value.toInt(), 3))] : value.toString().toLatin1();
    return name == windows1252 || isKnown(name) ? name : utf8;
}

} // namespace encoding

QJsonObject CsvDialect::toJson() const
{
    return {{u"encoding"_s, QString::fromLatin1(encoding)},
            {u"delimiter"_s, QString(delimiter)},
            {u"quote"_s, QString(quote)},
            {u"header"_s, header},
            {u"title_lines"_s, titleLines}};
}

CsvDialect CsvDialect::fromJson(const QJsonObject &json)
{
    CsvDialect out;
    const auto sign = [&json](const QString &key, QChar usual) {
        const QString text = json[key].toString();
        return text.isEmpty() ? usual : text.front();
    };
    out.encoding = encoding::fromJson(json[u"encoding"_s]);
    out.delimiter = sign(u"delimiter"_s, out.delimiter);
    out.quote = sign(u"quote"_s, out.quote);
    out.header = json[u"header"_s].toBool(out.header);
    out.titleLines = json[u"title_lines"_s].toInteger();
    return out;
}

namespace {

constexpr qsizetype sampleBytes = 256 * 1024; ///< read for guessing the delimiter
constexpr int sampleRecords = 1000;
constexpr int oddSignsShare = 20; ///< of the letters beyond ASCII, one in so many must be odd

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

/// How table-like a dialect makes the sample: the share of records that have as many cells as most, and whose quotes are right.
double score(const QByteArray &sample, const CsvDialect &dialect)
{
    CsvReader reader(sample, dialect);
    CsvRecord record;
    QHash<qsizetype, int> sizes;
    int all = 0;
    while (all < sampleRecords && reader.next(record)) {
        if (reader.position() >= reader.size() && all > 0 && sample.size() == sampleBytes)
            break; // cut off in the middle
        if (!record.isBroken())
            ++sizes[record.cells.size()];
        ++all;
    }
    qsizetype columns = 0;
    int agree = 0;
    for (auto it = sizes.begin(); it != sizes.end(); ++it) {
        if (it.key() > 1 && (*it > agree || (*it == agree && it.key() > columns))) {
            columns = it.key();
            agree = *it;
        }
    }
    return all == 0 || columns < 2 ? 0 : double(agree) / all * 100 + double(std::min<qsizetype>(columns, 50));
}

/// Cells that begin and end with this quote.
int enclosed(const QByteArray &sample, char quote, char delimiter)
{
    int out = 0;
    bool open = false;
    char before = '\n';
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const char c = sample[i];
        const char after = i + 1 < sample.size() ? sample[i + 1] : '\n';
        const auto ends = [&](char at) { return at == delimiter || at == '\n' || at == '\r'; };
        if (c == quote && !open && ends(before)) {
            open = true;
        } else if (c == quote && open && ends(after)) {
            open = false;
            ++out;
        } else if (c == '\n') {
            open = false;
        }
        before = c;
    }
    return out;
}

/// Excel's own first line, which names the delimiter; nothing where there is none.
QChar namedDelimiter(const QByteArray &line)
{
    const QByteArray plain = line.trimmed().toLower().replace('"', "");
    return plain.startsWith("sep=") && plain.size() <= 5 ? QLatin1Char(line.contains('\t') || plain.size() < 5 ? '\t' : plain[4])
                                                         : QChar();
}

} // namespace

QByteArray guessEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return encoding::utf8;
    if (bytes.startsWith("\xff\xfe"))
        return encoding::utf16Le;
    if (bytes.startsWith("\xfe\xff"))
        return encoding::utf16Be;
    qsizetype even = 0;
    qsizetype odd = 0;
    const qsizetype sampled = std::min<qsizetype>(bytes.size(), 4096);
    for (qsizetype i = 0; i < sampled; ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (odd * 10 >= sampled * 3 && even * 20 < sampled)
        return encoding::utf16Le;
    if (even * 10 >= sampled * 3 && odd * 20 < sampled)
        return encoding::utf16Be;
    qsizetype good = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = sequenceLength(bytes, i);
        good += length > 1 ? 1 : 0;
        broken += length == 0 && i + 3 < bytes.size() ? 1 : 0; // the last letter may be cut off
        i += std::max(1, length);
    }
    return broken == 0 || good > broken ? encoding::utf8 : encoding::windows1252;
}

QString oddWord(const QByteArray &bytes)
{
    const QString text = QStringDecoder("windows-1252").decode(bytes.left(sampleBytes));
    static const QString betweenLetters = u"'’-.&/"_s;
    QString odd;
    int found = 0;
    int beyondAscii = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80) {
            if (!c.isLetterOrNumber() && !betweenLetters.contains(c))
                begin = i + 1;
            continue;
        }
        ++beyondAscii;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        const bool sign = !c.isLetter() && !betweenLetters.contains(c) && (before.isLetter() || after.isLetter()) &&
                          (before.unicode() >= 0x80 || after.unicode() >= 0x80 || (before.isLetter() && after.isLetter()));
        const bool capital = c.isUpper() && before.isLower() && (after.isLower() || !after.isLetterOrNumber());
        // A fraction or the currency sign before a letter; a word of nothing but accented letters.
        const bool prefix = (c == u'¼' || c == u'½' || c == u'¾' || c == u'¤') && after.isLetter();
        const bool foreign = c.unicode() >= 0xc0 && before.unicode() >= 0xc0 && after.unicode() >= 0xc0;
        if (!sign && !capital && !prefix && !foreign)
            continue;
        ++found;
        if (odd.isEmpty()) {
            qsizetype end = i + 1;
            while (end < text.size() && end - begin < 40 && (text[end].isLetterOrNumber() || text[end].unicode() >= 0x80))
                ++end;
            odd = text.mid(begin, end - begin);
        }
    }
    return found * oddSignsShare >= beyondAscii ? odd : QString();
}

CsvDialect guessCsvDialect(const QByteArray &bytes)
{
    CsvDialect best;
    best.encoding = guessEncoding(bytes);
    QByteArray sample = bytes.left(sampleBytes);
    // Scores look at ASCII signs only, which every encoding but UTF-16 writes alike.
    CsvDialect plain = best;
    if (best.encoding == encoding::utf16Le || best.encoding == encoding::utf16Be) {
        sample = QString(QStringDecoder(best.encoding.constData()).decode(sample)).toUtf8();
        plain.encoding = encoding::utf8;
    }
    QByteArray first = sample.left(sample.indexOf('\n') < 0 ? sample.size() : sample.indexOf('\n'));
    while (first.startsWith("\xef\xbb\xbf"))
        first.remove(0, 3);
    QList<QChar> delimiters = {u',', u';', u'\t', u'|'};
    if (const QChar named = namedDelimiter(first); !named.isNull()) {
        delimiters = {named};
        best.titleLines = plain.titleLines = 1;
        best.delimiter = named;
    }
    double bestScore = 0;
    for (const QChar delimiter : delimiters) {
        CsvDialect dialect = plain;
        dialect.delimiter = delimiter;
        const char at = delimiter.toLatin1();
        dialect.quote = enclosed(sample, '\'', at) > enclosed(sample, '"', at) ? u'\'' : u'"';
        if (const double points = score(sample, dialect); points > bestScore) {
            bestScore = points;
            best.delimiter = delimiter;
            best.quote = dialect.quote;
        }
    }
    return best;
}

} // namespace kontor

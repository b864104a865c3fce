// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/csv.h"

#include <QStringEncoder>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

bool isFormulaStart(QChar c)
{
    static const QString starts = u"=+-@\t\r\n＝＋－＠"_s;
    return starts.contains(c);
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Whether a cell that begins with `apostrophes` of them is one that an apostrophe keeps from being read as a formula or as a number.
bool isGuardable(QStringView rest, qsizetype apostrophes)
{
    return !rest.isEmpty() &&
           (isFormulaStart(rest.front()) || (apostrophes > 0 && std::all_of(rest.begin(), rest.end(), isDigit)));
}

qsizetype leadingApostrophes(QStringView cell)
{
    qsizetype i = 0;
    while (i < cell.size() && cell[i] == u'\'')
        ++i;
    return i;
}

/// The same of UTF-8 bytes.
bool isGuarded(QByteArrayView cell)
{
    qsizetype i = 0;
    while (i < cell.size() && cell[i] == '\'')
        ++i;
    if (i >= cell.size())
        return false;
    const uchar c = uchar(cell[i]);
    if (c >= 0x80)
        return c == 0xef && isFormulaStart(QString::fromUtf8(cell.sliced(i)).front());
    return isFormulaStart(QLatin1Char(char(c))) ||
           (i > 0 && std::all_of(cell.begin() + i, cell.end(), [](char digit) { return digit >= '0' && digit <= '9'; }));
}

} // namespace

QString guardedFormula(const QString &cell)
{
    const qsizetype i = leadingApostrophes(cell);
    return isGuardable(QStringView(cell).sliced(i), i) ? QString(u'\'' + cell) : cell;
}

QString unguardedFormula(const QString &cell)
{
    const qsizetype i = leadingApostrophes(cell);
    return i > 0 && isGuardable(QStringView(cell).sliced(i), i) ? cell.mid(1) : cell;
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
    if (m_dialect.encoding != encoding::utf8) {
        QByteArray utf8;
        CsvDialect dialect = m_dialect;
        dialect.encoding = encoding::utf8;
        CsvWriter(dialect).append(utf8, cells);
        out += QByteArray(QStringEncoder(m_dialect.encoding.constData()).encode(QString::fromUtf8(utf8)));
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
        const bool guarded = isGuarded(cell);
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

} // namespace kontor

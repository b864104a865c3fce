// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A cell's bytes as text.
#include "imports/csv.h"

#include <array>
#include <optional>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// Windows-1252's 0x80 … 0x9f (WHATWG Encoding index); 0 = not assigned.
constexpr std::array<char16_t, 32> cp1252 = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

/// The byte of a letter in Windows-1252; nothing when it has none.
std::optional<char> oneByte(QChar c)
{
    if (c.unicode() < 0x80 || (c.unicode() >= 0xa0 && c.unicode() < 0x100))
        return char(c.unicode());
    const auto special = std::find(cp1252.begin(), cp1252.end(), c.unicode());
    return special != cp1252.end() && *special != 0 ? std::optional(char(0x80 + (special - cp1252.begin()))) : std::nullopt;
}

/// 'MÃ¼ller': UTF-8 that a program before took for Windows-1252.
bool isTwiceEncoded(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const auto byte = oneByte(c);
        if (!byte)
            return false;
        bytes += *byte;
    }
    return QUtf8StringView(bytes).isValidUtf8();
}

/// ="00125", which exports write so that spreadsheets keep the zeros.
bool isFormulaText(QStringView cell)
{
    return cell.size() >= 3 && cell.startsWith(u"=\""_s) && cell.endsWith(u'"') &&
           !cell.sliced(2, cell.size() - 3).contains(u'"');
}

} // namespace

CsvReader::Decoded CsvReader::decoded(const char *bytes, qsizetype size, bool formulaText) const
{
    Decoded out;
    const bool ascii = std::all_of(bytes, bytes + size, [](char c) { return uchar(c) < 0x80; });
    if (ascii) {
        out.text = QString::fromLatin1(bytes, size);
    } else if (m_oneByte) {
        out.text.reserve(size);
        for (qsizetype i = 0; i < size; ++i) {
            const auto byte = uchar(bytes[i]);
            const char16_t c = byte >= 0x80 && byte < 0xa0 ? cp1252[byte - 0x80] : char16_t(byte);
            out.broken = out.broken || c == 0;
            out.text += QChar(c);
        }
        // Letters that are well-formed UTF-8 by accident don't happen: the row was written in another encoding than the file.
        out.broken = out.broken || QUtf8StringView(bytes, size).isValidUtf8();
    } else {
        out.text = QString::fromUtf8(bytes, size);
        // U+FFFD stands where a program before lost a character.
        out.broken = out.text.contains(QChar::ReplacementCharacter) || !QUtf8StringView(bytes, size).isValidUtf8() ||
                     isTwiceEncoded(out.text);
    }
    if (out.text.startsWith(u'\''))
        out.text = unguardedFormula(out.text);
    else if (!formulaText && isFormulaText(out.text))
        out.text = out.text.sliced(2, out.text.size() - 3);
    return out;
}

} // namespace kontor

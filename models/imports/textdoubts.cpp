// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/textdoubts.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr qsizetype longestNullWord = 11;
constexpr qsizetype longestDate = 12;
constexpr qsizetype shown = 40;

/// Looked at first, for it costs less.
bool mayBeOdd(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u'&' || c == u'\\' || c == u'<' || c == u'?' || c == u'[' || c == QChar::ReplacementCharacter;
    });
}

/// Short and long names of months, folded.
const QSet<QString> &months()
{
    static const QSet<QString> names = [] {
        QSet<QString> out;
        for (const QLocale::Language language :
             {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Italian, QLocale::Dutch}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                for (const QString &name :
                     {locale.monthName(month, QLocale::ShortFormat), locale.standaloneMonthName(month, QLocale::ShortFormat),
                      locale.monthName(month, QLocale::LongFormat)})
                    out.insert(text::asciiWord(name));
            }
        }
        return out;
    }();
    return names;
}

} // namespace

bool isNullWord(const QString &text)
{
    static const QSet<QString> words = {u"null"_s, u"(null)"_s, u"<null>"_s,  u"n/a"_s,       u"n.a."_s,
                                        u"na"_s,   u"none"_s,   u"nil"_s,     u"undefined"_s, u"nan"_s,
                                        u"\\n"_s,  u"#n/a"_s,   u"(empty)"_s, u"-"_s,         u"--"_s};
    return text.size() <= longestNullWord && words.contains(text.trimmed().toLower());
}

QString textDoubt(const QString &text)
{
    if (isNullWord(text))
        return tr("‘%1’ is taken for a text. If it stands for nothing, say so (text for nothing, --null).").arg(text);
    if (!mayBeOdd(text))
        return {};
    static const QRegularExpression entity(u"&(#[0-9]{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8}[0-9]{0,2});"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression escape(u"\\\\u[0-9a-f]{4}"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"</?(p|br|div|span|b|i|u|ul|ol|li|strong|em|a|h[1-6]|table|font)( [^>]*)?/?>"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lost(u"\\p{L}\\?+\\p{Ll}|\\x{fffd}"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (text.contains(u"[object Object]"_s))
        return tr("‘%1’ is what a program wrote in place of the value.").arg(text.left(shown));
    for (const QRegularExpression &form : {entity, escape}) {
        if (const auto match = form.match(text); match.hasMatch())
            return tr("‘%1’ has ‘%2’, which stands for a letter in web pages and programs; it is taken as it stands.")
                .arg(text.left(shown), match.captured());
    }
    if (const auto match = tag.match(text); match.hasMatch())
        return tr("‘%1’ has ‘%2’, which is HTML; it is taken and shown as it stands.").arg(text.left(shown), match.captured());
    if (lost.match(text).hasMatch() && !text.contains(u"://"_s))
        return tr("‘%1’ has a question mark in a word, where a letter was perhaps: the file lost it on its way.")
            .arg(text.left(shown));
    return {};
}

QString dateDoubt(const QString &code)
{
    static const QRegularExpression parts(u"^(?:([0-9]{1,2})[ .-]{1,2})?(\\p{L}{3,10})\\.?(?:[ .-]([0-9]{1,4}))?$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (code.size() > longestDate || !std::any_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); }))
        return {};
    const auto match = parts.match(code);
    return match.hasMatch() && months().contains(text::asciiWord(match.captured(2)))
               ? tr("‘%1’ looks like a date, as spreadsheets make them of codes like 5-23. Is it the code?").arg(code)
               : QString();
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace kontor::text {

using namespace Qt::StringLiterals;

namespace {

/// Letters that NFKD does not take apart, with their usual ASCII spelling.
QString spelling(QChar letter)
{
    static const QHash<char16_t, QString> table = {
        {u'ß', u"ss"_s}, {u'ø', u"o"_s},  {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'ł', u"l"_s}, {u'đ', u"d"_s},
        {u'ð', u"d"_s},  {u'þ', u"th"_s}, {u'ı', u"i"_s},  {u'ħ', u"h"_s},  {u'ŋ', u"n"_s}, {u'ŧ', u"t"_s},
    };
    return table.value(letter.unicode());
}

} // namespace

QString normalised(const QString &text) { return text.normalized(QString::NormalizationForm_C); }

QString folded(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(apart.size());
    bool space = false;
    for (const QChar raw : apart) {
        if (raw.isMark())
            continue;
        if (raw.isSpace()) {
            space = !out.isEmpty();
            continue;
        }
        if (space)
            out += u' ';
        space = false;
        const QChar letter = raw.toLower();
        const QString known = letter.unicode() < 0x80 ? QString() : spelling(letter);
        if (known.isEmpty())
            out += letter;
        else
            out += known;
    }
    return out;
}

QStringList searchWords(const QString &search)
{
    constexpr qsizetype most = 8;
    return folded(search).split(u' ', Qt::SkipEmptyParts).mid(0, most);
}

QVariantList upperSpellings(const QString &text)
{
    const auto ascii = [](QString out) {
        for (QChar &c : out)
            c = c.unicode() < 0x80 ? c.toUpper() : c;
        return out;
    };
    return {text.toUpper(), ascii(text), ascii(text.toLower())};
}

QString digits(const QString &text)
{
    QString out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](QChar letter) { return letter.isDigit(); });
    return out;
}

QString asciiWord(const QString &text)
{
    QString out;
    const QString plain = folded(text);
    for (const QChar letter : plain) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            out += letter;
    }
    return out;
}

qsizetype controlCharacter(const QString &text, bool multiLine)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (multiLine && (c == u'\t' || c == u'\n' || c == u'\r'))
            continue;
        if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xfffe || c == 0xffff)
            return i;
    }
    return -1;
}

qsizetype invisibleCharacter(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80)
            continue;
        if (c.category() == QChar::Other_Format || c.isSpace() || c.category() == QChar::Other_Control)
            return i;
    }
    return -1;
}

QString characterAt(const QString &text, qsizetype at)
{
    const QString name = u"U+%1"_s.arg(uint(text[at].unicode()), 4, 16, QChar(u'0')).toUpper();
    constexpr qsizetype shown = 20;
    return at == 0 ? QCoreApplication::translate("kontor", "%1 before ‘%2’").arg(name, text.mid(1, shown))
                   : QCoreApplication::translate("kontor", "%1 after ‘%2’")
                         .arg(name, text.mid(std::max<qsizetype>(0, at - shown), std::min(at, shown)));
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString likeEscaped(const QString &text)
{
    QString out = text;
    out.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
    return out;
}

QString label(const QHash<QString, const char *> &labels, const QString &code, const char *context)
{
    const char *found = labels.value(code);
    return found != nullptr ? QCoreApplication::translate(context, found) : code;
}

static thread_local QString readersLanguage;

QLocale readersLocale() { return readersLanguage.isEmpty() ? QLocale() : QLocale(readersLanguage); }

void setReadersLanguage(const QString &language) { readersLanguage = language; }

ReadersLanguage::ReadersLanguage(const QString &language) : m_before(std::exchange(readersLanguage, language)) {}
ReadersLanguage::~ReadersLanguage() { readersLanguage = m_before; }

QString shortTime(qint64 ms)
{
    return ms == 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

QString shortDay(qint64 ms)
{
    return ms > 0 ? readersLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), QLocale::ShortFormat) : QString();
}

QString utcMinute(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s); }

} // namespace kontor::text

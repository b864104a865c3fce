// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fields/field.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int percentMax = 10'000;
constexpr int quotedMax = 60; ///< characters of a cell that are quoted in a message

} // namespace

QString FieldInfo::label() const { return title != nullptr ? tr(title) : name; }

int FieldInfo::tableWidth() const
{
    if (width > 0)
        return width;
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::MultiLine:
    case FieldKind::Tags:
        return length > 100 ? 210 : 120;
    case FieldKind::Time:
        return 130;
    case FieldKind::Reference:
        return 140;
    default:
        return 110;
    }
}

QStringList choiceWords(const FieldInfo &field)
{
    QStringList out;
    for (const FieldChoice &choice : field.choices())
        out << choice.stored;
    return out;
}

QString choiceLabel(const QList<FieldChoice> &choices, const QString &stored)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const FieldChoice &choice) { return choice.stored == stored; });
    return found != choices.end() ? tr(found->label) : stored;
}

QString shownValue(const FieldInfo &field, const QString &stored, const Names &names, qint64 channelId)
{
    if (field.inWords != nullptr)
        return field.inWords(stored);
    switch (field.kind) {
    case FieldKind::Reference:
        return field.is(FieldTrait::Inherited) ? names.labelOf(field.of, stored.toLongLong(), channelId)
                                               : names.nameOf(field.of, stored.toLongLong());
    case FieldKind::YesNo:
        return stored.isEmpty() ? QString() : isYes(stored) ? tr("yes") : tr("no");
    case FieldKind::Percent:
        return stored.isEmpty() ? QString() : tr("%1 %").arg(QLocale().toString(stored.toInt() / 100.0, 'f', 2));
    case FieldKind::Money:
        return stored.isEmpty() ? QString() : QLocale().toString(double(stored.toLongLong()) / 100, 'f', 2);
    case FieldKind::Number:
        return stored.isEmpty() ? QString() : QLocale().toString(stored.toLongLong());
    case FieldKind::Time:
        return text::shortTime(stored.toLongLong());
    case FieldKind::Choice:
        return field.choices != nullptr ? choiceLabel(field.choices(), stored) : stored;
    case FieldKind::Language: {
        const QLocale locale(stored);
        return locale.language() == QLocale::C ? stored : locale.nativeLanguageName();
    }
    case FieldKind::Text:
    case FieldKind::MultiLine:
    case FieldKind::Tags:
        break;
    }
    return stored;
}

std::optional<bool> truthOf(const QString &text)
{
    static const QStringList yes = {u"1"_s,    u"-1"_s,  u"да"_s,   u"1.0"_s,    u"1,0"_s,   u"y"_s,       u"yes"_s,
                                    u"true"_s, u"t"_s,   u"on"_s,   u"x"_s,      u"ja"_s,    u"j"_s,       u"wahr"_s,
                                    u"oui"_s,  u"o"_s,   u"vrai"_s, u"si"_s,     u"s"_s,     u"vero"_s,    u"verdadero"_s,
                                    u"waar"_s, u"sim"_s, u"tak"_s,  u"active"_s, u"aktiv"_s, u"enabled"_s, u"subscribed"_s};
    static const QStringList no = {u"0"_s,        u"нет"_s,     u"0.0"_s,      u"0,0"_s,          u"n"_s,      u"no"_s,
                                   u"false"_s,    u"f"_s,       u"off"_s,      u"nein"_s,         u"falsch"_s, u"non"_s,
                                   u"faux"_s,     u"falso"_s,   u"nee"_s,      u"onwaar"_s,       u"nao"_s,    u"nie"_s,
                                   u"inactive"_s, u"inaktiv"_s, u"disabled"_s, u"unsubscribed"_s, u""_s};
    const QString word = text::folded(text.trimmed());
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

std::optional<QString> languageOf(const QString &text)
{
    const QString word = text::folded(text.trimmed());
    if (word.isEmpty())
        return QString();
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> out;
        for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
            const auto language = QLocale::Language(i);
            const QString code = QLocale::languageToCode(language);
            if (code.size() != 2)
                continue;
            out.insert(code, code);
            out.insert(text::folded(QLocale::languageToString(language)), code);
            const QString own = QLocale(language).nativeLanguageName();
            out.insert(text::folded(own.section(u' ', -1)), code); // 'American English'
        }
        // ISO 639-2, and what the shop's languages call each other.
        for (const auto &[name, code] : std::initializer_list<std::pair<QString, QString>>{{u"eng"_s, u"en"_s},
                                                                                           {u"deu"_s, u"de"_s},
                                                                                           {u"ger"_s, u"de"_s},
                                                                                           {u"fra"_s, u"fr"_s},
                                                                                           {u"fre"_s, u"fr"_s},
                                                                                           {u"spa"_s, u"es"_s},
                                                                                           {u"ita"_s, u"it"_s},
                                                                                           {u"nld"_s, u"nl"_s},
                                                                                           {u"dut"_s, u"nl"_s},
                                                                                           {u"englisch"_s, u"en"_s},
                                                                                           {u"anglais"_s, u"en"_s},
                                                                                           {u"allemand"_s, u"de"_s},
                                                                                           {u"franzosisch"_s, u"fr"_s},
                                                                                           {u"italienisch"_s, u"it"_s},
                                                                                           {u"spanisch"_s, u"es"_s},
                                                                                           {u"niederlandisch"_s, u"nl"_s}})
            out.insert(name, code);
        return out;
    }();
    static const QRegularExpression region(u"^([a-z]{2,3})[-_][a-z0-9]{2,4}([-_.@].*)?$"_s); // de-DE, de_DE.UTF-8, zh-Hans-CN
    if (const auto match = region.match(word); match.hasMatch() && names.contains(match.captured(1)))
        return names.value(match.captured(1));
    return names.contains(word) ? std::optional(names.value(word)) : std::nullopt;
}

CellValue readCell(const FieldInfo &field, const QString &cell, const Names &names)
{
    QString plain = cell.trimmed();
    if (field.kind == FieldKind::Percent && plain.endsWith(u'%'))
        plain = plain.chopped(1).trimmed();
    const auto decimal = [&](double factor) -> std::optional<qint64> {
        bool ok = plain.isEmpty();
        const double number = ok ? 0 : QString(plain).replace(u',', u'.').toDouble(&ok);
        return ok ? std::optional(qRound64(number * factor)) : std::nullopt;
    };
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::MultiLine:
    case FieldKind::Tags:
        break;
    case FieldKind::YesNo:
        if (const auto yes = truthOf(cell))
            return {yesNo(*yes), {}, {}};
        return {{},
                tr("‘%1’ is neither yes nor no. Write yes or no (also true, false, 1, 0, ja, nein, oui, non, vrai, faux, si, x).")
                    .arg(cell.left(quotedMax)),
                {}};
    case FieldKind::Percent:
        if (const auto hundredths = decimal(100); hundredths && *hundredths >= 0 && *hundredths <= percentMax)
            return {QString::number(*hundredths), {}, {}};
        return {{}, tr("Between 0 and 100 percent."), {}};
    case FieldKind::Money:
        if (const auto minor = decimal(100); minor && *minor >= 0)
            return {QString::number(*minor), {}, {}};
        return {{}, tr("‘%1’ is no amount of money. Write it as 12.50.").arg(cell.left(quotedMax)), {}};
    case FieldKind::Number: {
        bool ok = plain.isEmpty();
        const qint64 number = ok ? 0 : plain.toLongLong(&ok);
        if (ok)
            return {QString::number(number), {}, {}};
        return {{}, tr("‘%1’ is no whole number.").arg(cell.left(quotedMax)), {}};
    }
    case FieldKind::Time:
        return {{}, tr("Times are set by Kontor itself."), {}};
    case FieldKind::Language:
        if (const auto language = languageOf(plain))
            return {*language, {}, {}};
        return {
            {}, {}, tr("‘%1’ is no language. Write it by its two letters (en, de, fr) or its name.").arg(cell.left(quotedMax))};
    case FieldKind::Choice: {
        const QString word = plain.toLower();
        for (const FieldChoice &choice : field.choices()) {
            if (choice.stored == word || tr(choice.label).toLower() == word)
                return {choice.stored, {}, {}};
        }
        return {{}, tr("‘%1’ is none of: %2.").arg(cell.left(quotedMax), choiceWords(field).join(u", "_s)), {}};
    }
    case FieldKind::Reference: {
        if (plain.isEmpty())
            return {};
        if (const qint64 id = names.idOf(field.of, plain); id > 0)
            return {QString::number(id), {}, {}};
        const QString why = tr(field.unknown != nullptr ? field.unknown : QT_TRANSLATE_NOOP("kontor", "There is no ‘%1’."))
                                .arg(cell.left(quotedMax));
        return field.is(FieldTrait::Inherited) ? CellValue{{}, {}, why} : CellValue{{}, why, {}};
    }
    }
    return {cell, {}, {}};
}

QString sqlType(const FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::YesNo:
        return u"BOOLEAN"_s;
    case FieldKind::Percent:
        return u"INTEGER"_s;
    case FieldKind::Number:
    case FieldKind::Money:
    case FieldKind::Time:
    case FieldKind::Reference:
        return u"BIGINT"_s;
    case FieldKind::Text:
    case FieldKind::MultiLine:
    case FieldKind::Tags:
    case FieldKind::Choice:
    case FieldKind::Language:
        break;
    }
    return u"TEXT"_s;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/confusables.h"

#include <QCoreApplication>
#include <QHash>

#include <unicode/uspoof.h>

#include <memory>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr char16_t greekBegin = 0x0370, greekEnd = 0x0400, cyrillicEnd = 0x0530; ///< Unicode blocks, one behind the other

struct Lookalikes
{
    QHash<QChar, QChar> latin; ///< Greek or Cyrillic letter → the Latin one
    QHash<QChar, QChar> greek, cyrillic; ///< Latin letter → the other one
};

Lookalikes readLookalikes()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<USpoofChecker, void (*)(USpoofChecker *)> checker(uspoof_open(&status), uspoof_close);
    const auto skeleton = [&](char16_t letter) {
        constexpr int longest = 16;
        UChar out[longest];
        UErrorCode failed = U_ZERO_ERROR;
        const UChar in = letter;
        const int size = uspoof_getSkeleton(checker.get(), 0, &in, 1, out, longest, &failed);
        return U_FAILURE(failed) ? QString() : QString(reinterpret_cast<const QChar *>(out), size);
    };
    Lookalikes out;
    if (U_FAILURE(status))
        return out;
    QHash<QString, QList<QChar>> latin; // by skeleton: capital I and small l have one
    for (const char16_t begin : {u'A', u'a'}) {
        for (char16_t letter = begin; letter < begin + 26; ++letter)
            latin[skeleton(letter)] << QChar(letter);
    }
    for (char16_t letter = greekBegin; letter < cyrillicEnd; ++letter) {
        const QChar other(letter);
        for (const QChar plain : other.isLetter() ? latin.value(skeleton(letter)) : QList<QChar>()) {
            if (plain.isUpper() != other.isUpper())
                continue;
            out.latin.insert(other, plain);
            QHash<QChar, QChar> &back = letter < greekEnd ? out.greek : out.cyrillic;
            if (!back.contains(plain))
                back.insert(plain, other);
        }
    }
    return out;
}

const Lookalikes &lookalikes()
{
    static const Lookalikes all = readLookalikes();
    return all;
}

bool isOther(QChar c) { return c.unicode() >= greekBegin && c.unicode() < cyrillicEnd && c.isLetter(); }

} // namespace

QString inLatin(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isOther))
        return text;
    QString out = text;
    for (QChar &c : out) {
        if (!isOther(c))
            continue;
        const auto found = lookalikes().latin.find(c);
        if (found == lookalikes().latin.end())
            return text;
        c = *found;
    }
    return out;
}

QStringList inOtherAlphabets(const QString &text)
{
    QStringList out;
    for (const QHash<QChar, QChar> *alphabet : {&lookalikes().cyrillic, &lookalikes().greek}) {
        QString written = text;
        bool all = true;
        for (QChar &c : written) {
            if (!c.isLetter())
                continue;
            all = all && alphabet->contains(c);
            c = alphabet->value(c);
        }
        if (all && written != text)
            out << written;
    }
    return out;
}

QString mixedAlphabets(const QString &text)
{
    // The three whose letters look alike (UTS 39, table of confusables).
    const auto alphabet = [](QChar c) {
        const QChar::Script script = c.isLetter() ? c.script() : QChar::Script_Common;
        return script == QChar::Script_Latin || script == QChar::Script_Cyrillic || script == QChar::Script_Greek
                   ? script
                   : QChar::Script_Common;
    };
    static const QHash<QChar::Script, const char *> names = {{QChar::Script_Latin, QT_TRANSLATE_NOOP("kontor", "Latin")},
                                                             {QChar::Script_Cyrillic, QT_TRANSLATE_NOOP("kontor", "Cyrillic")},
                                                             {QChar::Script_Greek, QT_TRANSLATE_NOOP("kontor", "Greek")}};
    QChar::Script first = QChar::Script_Common;
    for (const QChar c : text) {
        const QChar::Script script = alphabet(c);
        if (script == QChar::Script_Common)
            continue;
        if (first == QChar::Script_Common)
            first = script;
        else if (script != first)
            return tr("‘%1’ mixes two alphabets: ‘%2’ is %3, the letters before it are %4. They look alike, but are others to a "
                      "computer.")
                .arg(text.left(40), QString(c), tr(names.value(script)), tr(names.value(first)));
    }
    return {};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLocale>
#include <QString>
#include <QVariantList>

/// Text as Kontor stores, compares and searches it. Thread-safe; no state but each thread's setReadersLanguage().
namespace kontor::text {

/// NFC, the form in which all text enters the database (Unicode Annex 15).
QString normalised(const QString &text);

/// For searching and sorting: lower case, without accents, white space single, ß as ss, ø as o.
QString folded(const QString &text);
/// The folded words of a search; the first eight, for nobody types more and each costs a look through all rows.
QStringList searchWords(const QString &search);
/// How `text` may be stored where it is compared by the database's upper(), which knows a to z only (SQLite; PostgreSQL in the locale C).
QVariantList upperSpellings(const QString &text); ///< always three, so that a statement has one text

QString digits(const QString &text); ///< what is a digit of it, in its order

/// Lower-case ASCII letters and digits only; what has no ASCII spelling is dropped.
QString asciiWord(const QString &text);

/// The first control character that a one-line field must not have (multiLine allows TAB, LF and CR); -1 when there is none.
qsizetype controlCharacter(const QString &text, bool multiLine = false);

/// The first character that can't be seen and changes what a code or an e-mail address is: a format character (U+200B, U+00AD, BOM) or a
/// blank other than the usual one (no-break space). -1 when there is none.
qsizetype invisibleCharacter(const QString &text);
/// "U+200B after ‘AB-1’", to be found where it can't be seen.
QString characterAt(const QString &text, qsizetype at);

/// Data for a tooltip: Qt guesses whether a tooltip is HTML, so data is escaped and marked as such.
QString plainToolTip(const QString &text);

/// The label of a code, translated in `context`; the code itself where it has none. Texts are marked by QT_TRANSLATE_NOOP.
QString label(const QHash<QString, const char *> &labels, const QString &code, const char *context = "kontor");

/// Whose numbers, money and countries are written: the program's user, or on this thread whoever setReadersLanguage() named.
QLocale readersLocale();
void setReadersLanguage(const QString &language); ///< of this thread; empty: the program's

/// Writes for another reader on this thread while it lives.
class ReadersLanguage
{
public:
    explicit ReadersLanguage(const QString &language);
    ~ReadersLanguage();
    Q_DISABLE_COPY_MOVE(ReadersLanguage)

private:
    QString m_before;
};

/// A moment (ms since 1970 UTC) as the reader's short date and time; empty for 0, never.
QString shortTime(qint64 ms);
QString shortDay(qint64 ms); ///< its day alone; empty for 0
/// The same for mails, whose reader may be anywhere: 2026-01-31 12:00 UTC.
QString utcMinute(qint64 ms);

/// `text` with `\`, `%` and `_` escaped for LIKE … ESCAPE '\'.
QString likeEscaped(const QString &text);

} // namespace kontor::text

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace kontor {

/// Countries and their subdivisions (ISO 3166-1 and -2, from the iso-codes package, with its translations). Read-only after
/// construction, so safe from every thread; one instance is shared because it is a constant of the program.
class Countries
{
public:
    static const Countries &instance();

    /// The alpha-2 code of a country given by code (2 or 3 letters, its number, GB-ENG), name, official name or usual short name ('U.K.',
    /// 'USA'), in English, German, French, Spanish, Italian, Dutch, Polish or the languages that are spoken there, without regard to case,
    /// accents and signs; empty when unknown.
    QString codeOf(const QString &text) const;
    QString name(const QString &code) const; ///< English, as stored
    QString displayName(const QString &code, const QString &language) const; ///< in the reader's language where translated
    QList<QString> codes() const { return m_order; } ///< all, by English name

    /// Subdivision codes are the part after the hyphen: 'BY' of DE-BY.
    /// Also by US-CA, 'California (US)', English names (Bavaria) and usual short forms (Calif., NRW); empty when unknown.
    QString subdivisionCodeOf(const QString &country, const QString &text) const;
    QString subdivisionName(const QString &country, const QString &code) const;
    QList<QString> subdivisionCodes(const QString &country) const;

private:
    struct Subdivisions
    {
        QHash<QString, QHash<QString, QString>> names; ///< alpha-2 → code → name
        QHash<QString, QHash<QString, QString>> lookup; ///< alpha-2 → folded text → code
    };
    Countries();
    /// Read when they are first asked for: they take longer than all the rest, and lists of customers need none.
    static const Subdivisions &subdivisions();

    QHash<QString, QString> m_names; ///< alpha-2 → English name
    QHash<QString, QHash<QString, QString>> m_translated; ///< language → alpha-2 → name
    QHash<QString, QString> m_lookup; ///< folded text → alpha-2
    QList<QString> m_order;
};

} // namespace kontor

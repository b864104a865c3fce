// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kontor {

/// The pages of docs/user as they are in the program, in the reader's language where they are translated.
class Handbook
{
public:
    /// `language`: two letters.
    explicit Handbook(QString language);

    const QStringList &pages() const { return m_pages; } ///< names, the order of the index
    bool has(const QString &page) const;
    QString title(const QString &page) const;
    QString
    markdown(const QString &page) const; ///< without pictures, which only the files have; empty when there is no such page
    /// Pages that hold all words, those with one in their title first.
    QStringList find(const QString &search) const;

private:
    QString m_language;
    QStringList m_pages;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// The language in which models say what is wrong, on this thread, while the object lives: one store serves customers of several
/// languages at once.
class PageLanguage
{
public:
    /// one of spokenLanguages(); anything else is English.
    explicit PageLanguage(const QString &language);
    ~PageLanguage();
    Q_DISABLE_COPY_MOVE(PageLanguage)

    static QString current();
    /// Makes QCoreApplication::translate() heed it; once, before the first page.
    static void install();

private:
    QString m_before;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kontor {

/// How a trade store looks to its customers, but for its logo. A value.
struct StoreLook
{
    QString color; ///< of links, buttons and the name: '#1b5e7d'; empty: Kontor's
    QString imprint; ///< who runs it, as text with lines; empty: the store has no such page
    friend bool operator==(const StoreLook &, const StoreLook &) = default;
};

struct Logo
{
    QByteArray image;
    QString type; ///< MIME; empty: none
};
constexpr qsizetype logoMax = 200 * 1024; ///< bytes

/// Why an image can't be a logo, in words; empty when it can.
QString logoProblem(const QByteArray &image);

/// The papers of the store (resources/store/store.css), by day and night: of two each that on which a colour is harder to read.
inline const QString lightPaper = QStringLiteral("#f4f6f8");
inline const QString darkPaper = QStringLiteral("#1c2227");

/// The MIME type of a picture that a browser shows, by its first bytes (PNG, JPEG, GIF, WebP); empty for all else.
QString pictureType(const QByteArray &image);
bool isColor(const QString &text); ///< '#rrggbb'
/// The contrast of two colours, 1 to 21 (WCAG 2.1, relative luminance).
double contrast(const QString &one, const QString &other);
/// The colour, made darker or lighter until it can be read on `paper` (4.5:1, WCAG 2.1 1.4.3).
QString readableOn(const QString &paper, const QString &color);
/// Black or white, whichever is read better on a colour.
QString inkOn(const QString &color);

} // namespace kontor

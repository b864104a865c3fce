// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldproblem.h"

#include <QJsonObject>
#include <QString>

namespace kontor {

/// A mail's wording: mustache, escaped in the HTML part. A value.
struct MailTemplate
{
    qint64 channelId = 0;
    QString kind;
    QString language; ///< one of spokenLanguages()
    QString subject, text, html; ///< html: what stands inside <body>
    qint64 rowVersion = 0; ///< 0: Kontor's own wording
    friend bool operator==(const MailTemplate &, const MailTemplate &) = default;
};

/// What goes out: one line of subject, plain text, a whole HTML page.
struct RenderedMail
{
    QString subject, text, html;
};

/// Kontor's own wording of a kind; English where the language is not spoken.
MailTemplate defaultMailTemplate(const QString &kind, const QString &language);
/// Languages that there is a wording for.
/// Why a template can't be used: a broken tag, an unknown field, unescaped or foreign code, its link missing. Fields "subject", "text", "html".
FieldProblems validate(const MailTemplate &wording);
/// Fills in the values: texts, numbers, and lists of objects (for `lines`). Fields without a value are left empty.
RenderedMail render(const MailTemplate &wording, const QJsonObject &values);

} // namespace kontor

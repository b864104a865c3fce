// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/handbook.h"

#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Handbook::Handbook(QString language) : m_language(std::move(language))
{
    // In the order in which the index names them; whatever it does not name comes last.
    static const QRegularExpression links(u"\\]\\(([a-z-]+)\\.md\\)"_s);
    m_pages << u"index"_s;
    auto matches = links.globalMatch(markdown(u"index"_s));
    while (matches.hasNext()) {
        if (const QString page = matches.next().captured(1); has(page) && !m_pages.contains(page))
            m_pages << page;
    }
    for (const QString &file : QDir(u":/help/en"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        if (const QString page = file.chopped(3); !m_pages.contains(page))
            m_pages << page;
    }
}

bool Handbook::has(const QString &page) const { return QFile::exists(u":/help/en/%1.md"_s.arg(page)); }

QString Handbook::markdown(const QString &page) const
{
    static const QRegularExpression pictures(u"^!\\[[^\\]]*\\]\\([^)]*\\)\\s*$"_s, QRegularExpression::MultilineOption);
    QString out = readAll(u":/help/%1/%2.md"_s.arg(m_language, page));
    if (out.isEmpty())
        out = readAll(u":/help/en/%1.md"_s.arg(page));
    static const QRegularExpression comments(u"\\A(<!--[^\\n]*-->\\s*)+"_s);
    return out.remove(pictures).remove(comments);
}

QString Handbook::title(const QString &page) const { return markdown(page).section(u'\n', 0, 0).mid(1).trimmed(); }

QStringList Handbook::find(const QString &search) const
{
    const QStringList words = text::searchWords(search);
    QStringList named, others;
    for (const QString &page : m_pages) {
        const QString all = text::folded(markdown(page));
        const QString heading = text::folded(title(page));
        if (!std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word); }))
            continue;
        const bool isNamed = std::any_of(words.begin(), words.end(), [&](const QString &word) { return heading.contains(word); });
        (isNamed ? named : others) << page;
    }
    return named + others;
}

} // namespace kontor

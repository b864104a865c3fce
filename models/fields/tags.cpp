// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fields/tags.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// By their folded form, which sorts them and finds the same one in another case.
QMap<QString, QString> byKey(const QStringList &tags)
{
    QMap<QString, QString> out;
    for (const QString &tag : tags) {
        const QString whole = text::normalised(tag).simplified();
        if (const QString key = text::folded(whole); !key.isEmpty() && !out.contains(key))
            out.insert(key, whole);
    }
    return out;
}

QStringList parts(const QString &text)
{
    static const QRegularExpression between(u"[,;\\n\\r]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

QStringList tagsOf(const QString &text) { return byKey(parts(text)).values(); }

QString tagText(const QStringList &tags) { return byKey(tags).values().join(u", "_s); }

QString withTags(const QString &text, const QString &change)
{
    QMap<QString, QString> out = byKey(parts(text));
    QStringList whole;
    bool replaces = false;
    for (const QString &part : parts(change)) {
        const QString one = part.trimmed();
        const QString name = text::normalised(one.mid(1)).simplified();
        if (one.startsWith(u'+') && !out.contains(text::folded(name))) {
            out.insert(text::folded(name), name);
        } else if (one.startsWith(u'-')) {
            out.remove(text::folded(name));
        } else if (!one.startsWith(u'+')) {
            replaces = true;
            whole << one;
        }
    }
    return replaces || change.trimmed().isEmpty() ? tagText(whole) : tagText(out.values());
}

QString tagProblem(const QString &text)
{
    const QStringList tags = tagsOf(text);
    if (tags.size() > tagsMax)
        return tr("At most %1 tags; this has %2.").arg(tagsMax).arg(tags.size());
    for (const QString &tag : tags) {
        if (tag.size() > tagLength)
            return tr("A tag has at most %1 characters: ‘%2’.").arg(tagLength).arg(tag);
        if (tag.startsWith(u'+') || tag.startsWith(u'-'))
            return tr("A tag does not begin with + or -: ‘%1’.").arg(tag);
    }
    return {};
}

QString tagKey(const QString &text)
{
    const QStringList keys = byKey(parts(text)).keys();
    return keys.isEmpty() ? QString() : u',' + keys.join(u',') + u',';
}

} // namespace kontor

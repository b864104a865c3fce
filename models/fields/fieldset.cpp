// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fields/fieldset.h"

#include "base/text.h"
#include "fields/tags.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }
} // namespace

FieldList::FieldList(QString table, QList<FieldInfo> fields) : m_fields(std::move(fields)), m_table(std::move(table))
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_places.insert(m_fields[i].name, i);
    const auto mean = [this](const QString &word, qsizetype place) { // the first field that claims a word has it
        if (!m_words.contains(word))
            m_words.insert(word, place);
    };
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].is(FieldTrait::Imported))
            mean(text::asciiWord(m_fields[i].inFiles()), i);
    }
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        for (const QString &word : m_fields[i].is(FieldTrait::Imported) ? m_fields[i].headings : QStringList())
            mean(word, i);
    }
}

const FieldInfo *FieldList::find(const QString &name) const
{
    const qsizetype place = placeOf(name);
    return place < 0 ? nullptr : &m_fields[place];
}

const FieldInfo *FieldList::findInFiles(const QString &name) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const FieldInfo &field) { return field.inFiles() == name; });
    return found != m_fields.end() ? &*found : find(name);
}

QList<const FieldInfo *> FieldList::with(FieldTraits traits) const
{
    QList<const FieldInfo *> out;
    for (const FieldInfo &field : m_fields) {
        if (field.is(traits))
            out << &field;
    }
    return out;
}

QStringList FieldList::columns(FieldTraits traits) const
{
    QStringList out;
    for (const FieldInfo *field : with(traits))
        out << field->columnName();
    return out;
}

QString FieldList::selectList(const QString &prefix) const
{
    QStringList out;
    for (const FieldInfo *field : with(FieldTrait::Stored)) {
        const QString column = prefix + field->columnName();
        out << (field->is(FieldTrait::Inherited) ? u"coalesce(%1, 0)"_s.arg(column) : column);
    }
    return out.join(u", "_s);
}

const FieldInfo *FieldList::guess(const QString &heading) const
{
    const auto found = m_words.constFind(text::asciiWord(heading));
    return found != m_words.constEnd() ? &m_fields[*found] : nullptr;
}

static QString problemOfControls(const QString &text, bool multiLine)
{
    const qsizetype at = text::controlCharacter(text, multiLine);
    if (text[at] == u'\n' || text[at] == u'\r')
        return tr("Has a line break after ‘%1’; this field has one line. Replace it by a blank.").arg(text.left(at).right(30));
    if (text[at] == u'\t')
        return tr("Has a tab after ‘%1’. Replace it by a blank.").arg(text.left(at).right(30));
    return tr("Has a control character (%1), which no text may hold. Type it anew.").arg(text::characterAt(text, at));
}

QString FieldList::textProblem(const FieldInfo &field, const QString &text)
{
    if (field.length > 0 && text.size() > field.length)
        return tr("At most %1 characters; this has %2.").arg(field.length).arg(text.size());
    if (field.kind == FieldKind::Tags && !text.isEmpty())
        return tagProblem(text);
    if (text::controlCharacter(text, field.kind == FieldKind::MultiLine) >= 0)
        return problemOfControls(text, field.kind == FieldKind::MultiLine);
    if (const qsizetype at = field.is(FieldTrait::Exact) ? text::invisibleCharacter(text) : -1; at >= 0)
        return tr("Has a character that can't be seen: %1. Remove it.").arg(text::characterAt(text, at));
    if (field.is(FieldTrait::Exact) && text != text.trimmed())
        return tr("The code begins or ends with a blank. Codes are matched exactly: remove it.");
    return field.problem != nullptr && !text.isEmpty() ? field.problem(text) : QString();
}

QString FieldList::trimmed(const FieldInfo &field, const QString &text)
{
    if (field.kind == FieldKind::Tags)
        return tagText(tagsOf(text));
    const QString normal = text::normalised(text);
    return field.is(FieldTrait::Exact) ? normal : normal.trimmed();
}

} // namespace kontor

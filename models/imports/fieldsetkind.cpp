// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/fieldsetkind.h"

#include "fields/fieldset.h"
#include "imports/headingguess.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

QList<ImportField> FieldSetKind::fields(const Directory &, int) const
{
    QList<ImportField> out;
    for (const FieldInfo *field : m_own.with(FieldTrait::Imported))
        out << ImportField{field->inFiles(), field->label()};
    return out;
}

bool FieldSetKind::isField(const QString &name) const
{
    const FieldInfo *field = fieldInfo(name);
    return field != nullptr && field->is(FieldTrait::Imported);
}

const FieldInfo *FieldSetKind::fieldInfo(const QString &importField) const { return m_own.findInFiles(importField); }

QStringList FieldSetKind::templateColumns() const
{
    QStringList out;
    for (const FieldInfo *field : m_own.with(FieldTrait::InTemplate))
        out << field->inFiles();
    return out;
}

QString FieldSetKind::fieldFor(const QString &heading) const
{
    for (const QString &text : {heading, withoutRemark(heading)}) {
        const FieldInfo *own = m_own.findInFiles(text.trimmed().toLower());
        const FieldInfo *field = own != nullptr && own->is(FieldTrait::Imported) ? own : m_own.guess(text);
        if (field != nullptr)
            return field->inFiles();
    }
    return {};
}

static bool saysCompany(const QStringList &fields) { return fields.contains(u"company_code"_s) || fields.contains(u"company"_s); }

QStringList FieldSetKind::fieldsOfCompanyFile(const QStringList &headings) const
{
    QStringList out;
    for (const QString &heading : headings) {
        out << fieldFor(heading);
        if (out.last().isEmpty())
            return {}; // at once: a file may have a million columns
    }
    return saysCompany(out) ? out : QStringList();
}

QString FieldSetKind::noCompany(const ImportMapping &mapping)
{
    const QStringList said = mapping.columns.values() + mapping.constants.keys();
    return saysCompany(said) ? QString()
                             : QCoreApplication::translate(
                                   "kontor", "No column says for which company. Map one to ‘Company’ or ‘Code of the company’.");
}

ImportMapping FieldSetKind::guess(const QStringList &headings, const QList<CsvRecord> &sample, const Directory &) const
{
    HeadingGuess guess(headings, sample);
    guess.takeWords([this](const QString &heading) { return fieldFor(heading); }, {});
    return guess.mapping;
}

bool FieldSetKind::shows(const QString &importField, const QString &changed) const
{
    const FieldInfo *field = m_own.find(changed);
    return field != nullptr && field->inFiles() == importField;
}

QString FieldSetKind::changeLabel(const QString &changed, const Directory &) const
{
    const FieldInfo *field = m_own.find(changed);
    return field != nullptr ? field->label() : changed;
}

QString FieldSetKind::valueLabel(const QString &changed, const QString &value, const Directory &directory, qint64 channelId) const
{
    const FieldInfo *field = m_own.find(changed);
    return field != nullptr ? shownValue(*field, value, directory, channelId) : value;
}

} // namespace kontor

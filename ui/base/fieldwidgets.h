// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldset.h"

class QWidget;

namespace kontor {

/// What a widget holds, in the text form of a field's value: of a combo box its data, of a check box yes or no, of a decimal spin box
/// hundredths. Empty for a widget that holds none.
QString fieldText(const QWidget *widget);
void setFieldText(QWidget *widget, const QString &value);

/// A widget for a field by its kind. `names` fills the box of a Reference; `none` is what it offers first for having none, where that is said.
QWidget *makeFieldWidget(const FieldInfo &field, const Names &names, QWidget *parent, const QString &none = {});

/// Fills a form from a record and takes it back: a widget's objectName is `prefix` and the field's name. Edited fields that the form has no
/// widget for stay as they are.
template <typename Record> class FieldForm
{
public:
    FieldForm(QWidget *form, const FieldSet<Record> &fields, QString prefix = {})
        : m_form(form)
        , m_fields(fields)
        , m_prefix(std::move(prefix))
    {
    }
    void fill(const Record &record) const
    {
        each([&](const FieldInfo &field, QWidget *widget) { setFieldText(widget, m_fields.value(record, field.name)); });
    }
    void collect(Record &record) const
    {
        each([&](const FieldInfo &field, const QWidget *widget) { m_fields.setValue(record, field.name, fieldText(widget)); });
    }

private:
    template <typename Use> void each(Use use) const
    {
        for (const FieldInfo *field : m_fields.with(FieldTrait::Edited)) {
            if (QWidget *widget = find(m_prefix + field->name))
                use(*field, widget);
        }
    }
    QWidget *find(const QString &name) const;

    QWidget *m_form;
    const FieldSet<Record> &m_fields;
    QString m_prefix;
};

/// The widget of that name which a value can be typed into or chosen in; nullptr when there is none (a label of the name is none).
QWidget *fieldWidget(const QWidget *form, const QString &name);

template <typename Record> QWidget *FieldForm<Record>::find(const QString &name) const { return fieldWidget(m_form, name); }

} // namespace kontor

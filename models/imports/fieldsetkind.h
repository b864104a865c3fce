// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/recordkind.h"

namespace kontor {

class FieldList;

/// A kind of record of which files have the fields of one FieldSet and nothing else: all that follows from those.
class FieldSetKind : public RecordKind
{
public:
    QList<ImportField> fields(const Directory &directory, int repeated) const override;
    bool isField(const QString &name) const override;
    const FieldInfo *fieldInfo(const QString &importField) const override;
    QStringList templateColumns() const override;
    QString fieldFor(const QString &heading) const override;
    ImportMapping guess(const QStringList &headings, const QList<CsvRecord> &sample, const Directory &directory) const override;

    bool shows(const QString &importField, const QString &changed) const override;
    QString changeLabel(const QString &changed, const Directory &directory) const override;
    QString valueLabel(const QString &changed, const QString &value, const Directory &directory, qint64 channelId) const override;

protected:
    explicit FieldSetKind(const FieldList &own) : m_own(own) {}
    /// The fields of a file that says for which company, and has no column that such a list does not have; none of another.
    QStringList fieldsOfCompanyFile(const QStringList &headings) const;
    /// Why what belongs to companies can't be read by these columns; empty when it can.
    static QString noCompany(const ImportMapping &mapping);

private:
    const FieldList &m_own;
};

} // namespace kontor

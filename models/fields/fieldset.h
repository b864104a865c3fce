// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldproblem.h"
#include "database/bulkwriter.h"
#include "fields/field.h"

#include <QHash>
#include <QVariant>

#include <type_traits>
#include <variant>

namespace kontor {

/// The fields of a record, whatever its C++ type: their names, columns and traits.
class FieldList
{
public:
    const QString &table() const { return m_table; }
    const QList<FieldInfo> &fields() const { return m_fields; }
    const FieldInfo *find(const QString &name) const; ///< nullptr when there is none
    /// By its name in files, or by its own.
    const FieldInfo *findInFiles(const QString &name) const;
    /// Those with all of these traits, in their order.
    QList<const FieldInfo *> with(FieldTraits traits) const;
    /// The columns of those.
    QStringList columns(FieldTraits traits) const;
    /// Of all Stored fields, in the order in which FieldSet::read() takes them.
    QString selectList(const QString &prefix = {}) const;
    /// Its place among fields(), which FieldSet takes; -1 when there is none.
    qsizetype placeOf(const QString &name) const { return m_places.value(name, -1); }
    /// The field that a column's heading in a file most likely means: by its own name, then by the usual ones. nullptr when nothing fits.
    const FieldInfo *guess(const QString &heading) const;

protected:
    FieldList(QString table, QList<FieldInfo> fields);
    /// Whatever a text field refuses: length, characters that can't be printed, its own rule.
    static QString textProblem(const FieldInfo &field, const QString &text);
    static QString trimmed(const FieldInfo &field, const QString &text);

    QList<FieldInfo> m_fields;

private:
    QString m_table;
    QHash<QString, qsizetype> m_places; ///< by name
    QHash<QString, qsizetype> m_words; ///< of headings → places; a file may have a million columns
};

/// A member that holds one of few words, by two functions that know its enum.
template <typename Record> struct ChoiceMember
{
    QString (*get)(const Record &);
    void (*set)(Record &, const QString &);
};

/// A member of a part of the record (Channel::mail.host).
template <typename Record, typename Value> struct PartMember
{
    Value &(*of)(Record &);
};

/// Where a field is kept in its record; nothing for one that only files have (a password).
template <typename Record>
using Member = std::variant<std::monostate, QString Record::*, qint64 Record::*, int Record::*, bool Record::*,
                            ChoiceMember<Record>, PartMember<Record, QString>, PartMember<Record, int>, PartMember<Record, bool>>;

/// The value that a member names; of no other kinds of members.
template <typename Record, typename Value> const Value &valueAt(const Record &record, Value Record::*member)
{
    return record.*member;
}
template <typename Record, typename Value> Value &valueAt(Record &record, Value Record::*member) { return record.*member; }
template <typename Record, typename Value> const Value &valueAt(const Record &record, PartMember<Record, Value> member)
{
    return member.of(const_cast<Record &>(record)); // it only looks
}
template <typename Record, typename Value> Value &valueAt(Record &record, PartMember<Record, Value> member)
{
    return member.of(record);
}

/// The stored word of a choice.
template <typename Record> QString valueAt(const Record &record, ChoiceMember<Record> member) { return member.get(record); }

template <typename Record> struct Field
{
    FieldInfo info;
    Member<Record> member;
};

/// The fields of a C++ record. Reading, writing, differences and their way back are derived from it. Made once, read from any thread.
template <typename Record> class FieldSet : public FieldList
{
public:
    FieldSet(const QString &table, const QList<Field<Record>> &fields) : FieldList(table, infosOf(fields))
    {
        for (const Field<Record> &field : fields)
            m_members << field.member;
    }

    /// Takes the Stored fields from a row of selectList(); `cell` answers a QVariant for its place.
    template <typename Cells> void read(Record &record, Cells cell, int first = 0) const
    {
        int place = first;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (m_fields[i].is(FieldTrait::Stored))
                take(record, i, cell(place++));
        }
    }
    /// One value of the database.
    void take(Record &record, qsizetype index, const QVariant &value) const
    {
        std::visit(
            [&](const auto &member) {
                using Kind = std::decay_t<decltype(member)>;
                if constexpr (std::is_same_v<Kind, ChoiceMember<Record>>)
                    member.set(record, value.toString());
                else if constexpr (!std::is_same_v<Kind, std::monostate>)
                    valueAt(record, member) = value.value<std::decay_t<decltype(valueAt(record, member))>>();
            },
            m_members[index]);
    }
    /// Puts the values of fields with these traits, in their order, into a row of a BulkWriter with columns(traits).
    void write(BulkWriter &out, const Record &record, FieldTraits traits) const
    {
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (!m_fields[i].is(traits))
                continue;
            std::visit(
                [&](const auto &member) {
                    using Kind = std::decay_t<decltype(member)>;
                    if constexpr (!std::is_same_v<Kind, std::monostate>)
                        put(out, m_fields[i], valueAt(record, member));
                },
                m_members[i]);
        }
    }
    /// The same to be bound to a statement.
    QVariantList bound(const Record &record, FieldTraits traits) const
    {
        QVariantList out;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (!m_fields[i].is(traits))
                continue;
            out << std::visit(
                [&](const auto &member) -> QVariant {
                    using Kind = std::decay_t<decltype(member)>;
                    if constexpr (std::is_same_v<Kind, std::monostate>)
                        return {};
                    else
                        return bindable(m_fields[i], valueAt(record, member));
                },
                m_members[i]);
        }
        return out;
    }

    /// A value in its text form, and back.
    QString value(const Record &record, qsizetype index) const
    {
        return std::visit(
            [&](const auto &member) -> QString {
                using Kind = std::decay_t<decltype(member)>;
                if constexpr (std::is_same_v<Kind, std::monostate>)
                    return {};
                else
                    return textOf(m_fields[index], valueAt(record, member));
            },
            m_members[index]);
    }
    void setValue(Record &record, qsizetype index, const QString &value) const
    {
        std::visit(
            [&](const auto &member) {
                using Kind = std::decay_t<decltype(member)>;
                if constexpr (std::is_same_v<Kind, ChoiceMember<Record>>)
                    member.set(record, value);
                else if constexpr (!std::is_same_v<Kind, std::monostate>)
                    fromText(value, valueAt(record, member));
            },
            m_members[index]);
    }
    QString value(const Record &record, const QString &field) const
    {
        const qsizetype index = placeOf(field);
        return index < 0 ? QString() : value(record, index);
    }
    /// False when the record has no such field.
    bool setValue(Record &record, const QString &field, const QString &value) const
    {
        const qsizetype index = placeOf(field);
        if (index >= 0)
            setValue(record, index, value);
        return index >= 0;
    }

    /// The Edited fields by their names, each with `prefix` in front.
    void addValues(FieldValues &out, const Record &record, const QString &prefix = {}) const
    {
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (m_fields[i].is(FieldTrait::Edited))
                out.insert(prefix + m_fields[i].name, value(record, i));
        }
    }
    /// The Edited fields in which two versions differ, by name. Compares members: a fiftieth of what comparing addValues() costs.
    QList<FieldChange> difference(const Record &before, const Record &after, const QString &prefix = {}) const
    {
        QList<FieldChange> out;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (m_fields[i].is(FieldTrait::Edited) && !same(before, after, i))
                out << FieldChange{prefix + m_fields[i].name, value(before, i), value(after, i)};
        }
        std::sort(out.begin(), out.end(), byField);
        return out;
    }
    bool isSame(const Record &before, const Record &after) const
    {
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (m_fields[i].is(FieldTrait::Edited) && !same(before, after, i))
                return false;
        }
        return true;
    }

    /// NFC, and without outer blanks but where a field is Exact.
    void normalise(Record &record) const
    {
        forTexts(record, [](const FieldInfo &field, QString &text) { text = trimmed(field, text); });
    }
    /// What the text fields refuse, each by its name.
    FieldProblems problems(const Record &record) const
    {
        FieldProblems out;
        forTexts(record, [&out](const FieldInfo &field, const QString &text) {
            if (const QString why = textProblem(field, text); !why.isEmpty())
                out << FieldProblem{field.name, why};
        });
        return out;
    }
    /// Calls `use` with each Edited text field of a record.
    template <typename Of, typename Use> void forTexts(Of &record, Use use) const
    {
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (!m_fields[i].is(FieldTrait::Edited))
                continue;
            if (const auto *member = std::get_if<QString Record::*>(&m_members[i]))
                use(m_fields[i], valueAt(record, *member));
            else if (const auto *part = std::get_if<PartMember<Record, QString>>(&m_members[i]))
                use(m_fields[i], valueAt(record, *part));
        }
    }

private:
    static QList<FieldInfo> infosOf(const QList<Field<Record>> &fields)
    {
        QList<FieldInfo> out;
        for (const Field<Record> &field : fields)
            out << field.info;
        return out;
    }
    static void put(BulkWriter &out, const FieldInfo &, const QString &value) { out.text(value); }
    static void put(BulkWriter &out, const FieldInfo &, bool value) { out.flag(value); }
    static void put(BulkWriter &out, const FieldInfo &, int value) { out.integer(value); }
    static void put(BulkWriter &out, const FieldInfo &field, qint64 value)
    {
        field.is(FieldTrait::Inherited) ? out.reference(value) : out.integer(value);
    }
    template <typename Value> static QVariant bindable(const FieldInfo &field, const Value &value)
    {
        if constexpr (std::is_same_v<Value, qint64>) {
            if (field.is(FieldTrait::Inherited) && value <= 0)
                return QVariant(QMetaType(QMetaType::LongLong));
        }
        return QVariant(value);
    }
    static QString textOf(const FieldInfo &, const QString &value) { return value; }
    static QString textOf(const FieldInfo &, bool value) { return yesNo(value); }
    static QString textOf(const FieldInfo &, int value) { return QString::number(value); }
    static QString textOf(const FieldInfo &field, qint64 value)
    {
        return field.kind == FieldKind::Reference ? idValue(value) : QString::number(value);
    }
    static void fromText(const QString &text, QString &value) { value = text; }
    static void fromText(const QString &text, bool &value) { value = isYes(text); }
    static void fromText(const QString &text, int &value) { value = text.toInt(); }
    static void fromText(const QString &text, qint64 &value) { value = text.toLongLong(); }
    bool same(const Record &a, const Record &b, qsizetype index) const
    {
        return std::visit(
            [&](const auto &member) {
                using Kind = std::decay_t<decltype(member)>;
                if constexpr (std::is_same_v<Kind, std::monostate>)
                    return true;
                else
                    return valueAt(a, member) == valueAt(b, member);
            },
            m_members[index]);
    }

    QList<Member<Record>> m_members;
};

/// The Choice member of an enum, by the functions between its values and their stored words.
template <auto member, auto nameOf, auto named, typename Record> ChoiceMember<Record> choiceOf()
{
    return {[](const Record &record) { return nameOf(record.*member); },
            [](Record &record, const QString &stored) { record.*member = named(stored); }};
}

/// The member of a part: `partOf<&Channel::mail, &MailSettings::host>()`.
template <auto part, auto member, typename Record, typename Value> PartMember<Record, Value> partOf()
{
    return {[](Record &record) -> Value & { return record.*part.*member; }};
}

} // namespace kontor

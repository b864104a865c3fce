// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "customers/customer.h"
#include "customers/listcolumns.h"
#include "customers/typedfilter.h"
#include "fields/fieldset.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

CustomerTableModel::CustomerTableModel(Database &database, QObject *parent) : LazyTableModel(database, parent)
{
    connect(&database, &Database::changed, this, [this](const QString &table, const QList<qint64> &ids) {
        if (table == u"customers"_s)
            refreshRows(ids);
        else if (table.isEmpty() || Directory::holds(table)) // filters and orders go by the stores' defaults too
            refresh();
    });
}

int CustomerTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : CustomerQuery::ColumnCount; }

QVariant CustomerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return columnTitle(section);
}

void CustomerTableModel::setQuery(const CustomerQuery &query)
{
    m_query = query;
    setList([query](Session &session) { return customerListSql(query, session); });
}

void CustomerTableModel::setDirectory(const Directory &directory)
{
    m_directory = directory;
    repaintAll();
}

bool CustomerTableModel::isCapped() const
{
    return !TypedFilter::parse(m_query.search, m_directory).words.isEmpty() && rowCount() > CustomerQuery::searchLimit;
}

QString CustomerTableModel::editableField(CustomerQuery::Column column)
{
    const FieldInfo *field = columnField(column);
    return field != nullptr && field->is(FieldTrait::TypedInTable) ? field->name : QString();
}

void CustomerTableModel::stage(qint64 id, const QString &field, const std::optional<QString> &value,
                               const std::optional<QString> &seen)
{
    if (value) {
        if (seen && !m_seen.value(id).contains(field))
            m_seen[id].insert(field, *seen);
        m_staged[id].insert(field, *value);
    } else {
        takeBack(id, field);
    }
    repaintAll();
}

std::optional<QString> CustomerTableModel::seenValue(qint64 id, const QString &field) const
{
    if (const auto known = m_seen.find(id); known != m_seen.end() && known->contains(field))
        return known->value(field);
    const int place = rowOf(id);
    const ListRow *row = place >= 0 ? rowAt(place) : nullptr;
    return row != nullptr ? std::optional(stored(*row, field)) : std::nullopt;
}

QString CustomerTableModel::inWords(const QString &field, const QString &stored) const
{
    const FieldInfo *info = customerFields().find(field);
    if (info == nullptr || info->kind != FieldKind::Reference)
        return stored;
    const QString name = m_directory.nameOf(info->of, stored.toLongLong());
    return name.isEmpty() ? tr("Default") : name;
}

void CustomerTableModel::takeBack(qint64 id, const QString &field)
{
    for (QMap<qint64, FieldValues> *values : {&m_staged, &m_seen}) {
        const auto row = values->find(id);
        if (row != values->end() && row->remove(field) > 0 && row->isEmpty())
            values->erase(row);
    }
}

void CustomerTableModel::settle(const QMap<qint64, FieldValues> &written, const QMap<qint64, FieldValues> &left)
{
    for (auto row = written.begin(); row != written.end(); ++row) {
        if (const auto now = left.find(row.key()); now != left.end()) {
            for (auto value = row->begin(); value != row->end(); ++value) {
                if (now->contains(value.key()))
                    m_seen[row.key()].insert(value.key(), now->value(value.key()));
            }
            continue;
        }
        for (auto value = row->begin(); value != row->end(); ++value) {
            if (stagedValue(row.key(), value.key()) == *value) // else it was typed anew while the batch was written
                takeBack(row.key(), value.key());
        }
    }
    repaintAll();
}

/// A field of a row in its stored form.
QString CustomerTableModel::stored(const ListRow &row, const QString &field)
{
    const ListColumn column = ListLayout::all().columns.value(columnNamed(field));
    return column.field != nullptr ? storedText(*column.field, row.cells[column.place]) : QString();
}

std::optional<QString> CustomerTableModel::stagedValue(qint64 id, const QString &field) const
{
    const auto row = m_staged.find(id);
    return row != m_staged.end() && row->contains(field) ? std::optional(row->value(field)) : std::nullopt;
}

void CustomerTableModel::clearStaged()
{
    m_staged.clear();
    m_seen.clear();
    repaintAll();
}

std::optional<QString> CustomerTableModel::fromText(CustomerQuery::Column column, const QString &text) const
{
    const QString plain = text.trimmed();
    const FieldInfo *field = columnField(column);
    if (field == nullptr)
        return std::nullopt;
    if (field->kind == FieldKind::Reference) {
        // "Default (Wholesale)", as the table shows what is inherited; but a tier may be called so itself.
        const bool inherits = plain.isEmpty() || plain.startsWith(tr("Default"), Qt::CaseInsensitive);
        const qint64 id = m_directory.idOf(field->of, plain);
        return id > 0 ? std::optional(idValue(id)) : inherits ? std::optional(QString()) : std::nullopt;
    }
    if (field->problem != nullptr && !plain.isEmpty() && !field->problem(plain).isEmpty())
        return std::nullopt;
    return plain;
}

Qt::ItemFlags CustomerTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = LazyTableModel::flags(index);
    const bool editable = m_editable && index.isValid() && !editableField(index.column()).isEmpty();
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool CustomerTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const qint64 id = idAt(index.row());
    if (role != Qt::EditRole || id == 0 || !(flags(index) & Qt::ItemIsEditable) ||
        value.toString() == data(index, Qt::EditRole).toString())
        return false;
    return setText(id, index.column(), value.toString());
}

bool CustomerTableModel::setText(qint64 id, int column, const QString &text)
{
    const CustomerQuery::Column of = column;
    const auto stored = fromText(of, text);
    if (!stored) {
        Q_EMIT refusedText(tr("‘%1’ does not fit into the column %2.").arg(text.left(60), columnTitle(of)));
        return false;
    }
    Q_EMIT typed(id, editableField(of), *stored);
    return true;
}

/// A cell whose value is staged; invalid when it is not.
QVariant CustomerTableModel::stagedCell(const ListRow &row, CustomerQuery::Column column, int role) const
{
    const auto value = stagedValue(row.id, editableField(column));
    if (!value)
        return role == StagedRole ? QVariant(false) : QVariant();
    if (role == StagedRole)
        return true;
    if (role == InheritedRole)
        return false;
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole)
        return {};
    return shownValue(*columnField(column), *value, m_directory, row.cells[ListLayout::all().channel].toLongLong());
}

/// What may be typed into a cell; empty where that is anything.
QStringList CustomerTableModel::choices(CustomerQuery::Column column, qint64 channelId) const
{
    QStringList out;
    const FieldInfo *field = columnField(column);
    if (field == nullptr || field->kind != FieldKind::Reference)
        return out;
    if (field->is(FieldTrait::Inherited))
        out << m_directory.labelOf(field->of, 0, channelId);
    for (const auto &[id, name] : m_directory.all(field->of))
        out << name;
    return out;
}

QVariant CustomerTableModel::cell(const ListRow &row, int column, int role) const
{
    if (role == StoredRole) {
        const QString field = editableField(column);
        return field.isEmpty() ? QVariant() : stored(row, field);
    }
    if (!m_staged.isEmpty() || role == StagedRole) {
        if (const QVariant staged = stagedCell(row, column, role); staged.isValid())
            return staged;
    }
    if (role == Qt::EditRole)
        return cell(row, column, Qt::DisplayRole);
    if (role == ChoicesRole)
        return choices(column, row.cells[ListLayout::all().channel].toLongLong());
    if (role == StatusRole)
        return row.cells[ListLayout::all().status];
    const ListColumn &shown = ListLayout::all().columns[column];
    if (role == InheritedRole)
        return shown.field != nullptr && shown.field->is(FieldTrait::Inherited) && row.cells[shown.place].toLongLong() == 0;
    if (role == Qt::ToolTipRole)
        return text::plainToolTip(cell(row, column, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (shown.field == nullptr)
        return nameOf(row);
    return shownValue(*shown.field, storedText(*shown.field, row.cells[shown.place]), m_directory,
                      row.cells[ListLayout::all().channel].toLongLong());
}

} // namespace kontor

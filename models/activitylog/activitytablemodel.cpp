// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activitylog/activitytablemodel.h"

#include "base/text.h"
#include "exports/tableexport.h"

#include <QDateTime>
#include <QSqlQuery>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const ActivityRow &row, int column, const Directory &directory)
{
    switch (column) {
    case ActivityTableModel::When:
        return text::shortTime(row.at);
    case ActivityTableModel::Who:
        return activityActorLabel(row.actor);
    case ActivityTableModel::What:
        return activityEntityLabel(row.entity);
    case ActivityTableModel::Name:
        return activityNameLabel(row, directory);
    case ActivityTableModel::Action:
        return activityActionLabel(row.action);
    default:
        return activityChangesLabel(row, directory);
    }
}

} // namespace

ActivityTableModel::ActivityTableModel(Database &database, QObject *parent) : LazyTableModel(database, parent) {}

QVariant ActivityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names = {tr("When"), tr("Who"), tr("What"), tr("Name"), tr("Action"), tr("Changes")};
    return names.value(section);
}

void ActivityTableModel::setQuery(const ActivityQuery &query)
{
    m_query = query;
    setList([query](Session &) { return ActivityLog::listSql(query); });
}

void ActivityTableModel::setDirectory(const Directory &directory)
{
    m_directory = directory;
    repaintAll();
}

std::optional<ActivityRow> ActivityTableModel::row(int place) const
{
    const ListRow *found = rowAt(place);
    return found != nullptr ? std::optional(ActivityLog::fromCells(found->cells)) : std::nullopt;
}

QVariant ActivityTableModel::cell(const ListRow &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = cellText(ActivityLog::fromCells(row.cells), column, m_directory);
    return role == Qt::ToolTipRole ? text::plainToolTip(text) : text;
}

Result<qint64> exportActivity(Database &database, const ActivityQuery &query, const Directory &directory, const QString &path,
                              const Cancel &cancel)
{
    const auto sink = fileSink(path, path.endsWith(u".xlsx"_s, Qt::CaseInsensitive), CsvDialect());
    sink->header({u"when"_s, u"who"_s, u"what"_s, u"name"_s, u"action"_s, u"changes"_s});
    return exportTable(
        database, *sink,
        [&](Session &session, const RowOut &out) {
            const ListSql list = ActivityLog::listSql(query);
            qint64 rows = 0;
            for (const Condition &part : inOrder(list, list.columns)) {
                session.forEach(part.sql, part.values, [&](const Row &found) {
                    QVariantList cells;
                    for (int i = 0; i < ActivityLog::columnCount; ++i)
                        cells << found.value(i);
                    const ActivityRow row = ActivityLog::fromCells(cells);
                    QList<QByteArray> texts{QDateTime::fromMSecsSinceEpoch(row.at).toUTC().toString(Qt::ISODate).toUtf8(),
                                            row.actor.toUtf8()};
                    for (int column = ActivityTableModel::What; column < ActivityTableModel::ColumnCount; ++column)
                        texts << cellText(row, column, directory).toUtf8();
                    out(QList<QByteArrayView>(texts.begin(), texts.end()));
                    ++rows;
                });
            }
            return rows;
        },
        cancel);
}

} // namespace kontor

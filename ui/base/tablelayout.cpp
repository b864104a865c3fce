// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/tablelayout.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
const auto hiddenMark = u"hidden"_s;
}

QList<TableColumn> tableLayout(const QHeaderView &header, const std::function<QString(int)> &nameOf)
{
    QList<TableColumn> out;
    for (int place = 0; place < header.count(); ++place) {
        const int section = header.logicalIndex(place);
        const bool shown = !header.isSectionHidden(section);
        out << TableColumn{nameOf(section), shown ? header.sectionSize(section) : 0, shown};
    }
    return out;
}

void applyTableLayout(QHeaderView &header, const QList<TableColumn> &columns, const std::function<int(const QString &)> &placeOf)
{
    int next = 0;
    for (const TableColumn &column : columns) {
        const int section = placeOf(column.name);
        if (section < 0 || section >= header.count())
            continue;
        header.moveSection(header.visualIndex(section), next++);
        header.setSectionHidden(section, !column.shown);
        if (column.shown && column.width > 0)
            header.resizeSection(section, column.width);
    }
    for (; next < header.count(); ++next)
        header.setSectionHidden(header.logicalIndex(next), true);
}

QStringList toSettings(const QList<TableColumn> &columns)
{
    QStringList out;
    for (const TableColumn &column : columns)
        out << column.name + u' ' + (column.shown ? QString::number(column.width) : hiddenMark);
    return out;
}

QList<TableColumn> tableColumns(const QStringList &settings)
{
    QList<TableColumn> out;
    for (const QString &line : settings) {
        const QString how = line.section(u' ', 1);
        out << TableColumn{line.section(u' ', 0, 0), how.toInt(), how != hiddenMark};
    }
    return out;
}

QList<TableColumn> fromHeaderState(const QByteArray &state, const QStringList &names)
{
    QStandardItemModel model(0, int(names.size()));
    QHeaderView header(Qt::Horizontal);
    header.setModel(&model);
    if (state.isEmpty() || !header.restoreState(state) || header.count() != names.size())
        return {};
    return tableLayout(header, [&names](int section) { return names.value(section); });
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a list of customers remembers, and views that are saved.
#include "customers/customerview.h"

#include "base/icons.h"
#include "base/listparts.h"
#include "base/longtable.h"
#include "base/messagebar.h"
#include "base/tablelayout.h"
#include "customers/customer.h"
#include "customers/customerdelegate.h"
#include "customers/customerfilters.h"
#include "customers/customerselection.h"
#include "customers/tableediting.h"
#include "customers/typedfilter.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int besideRoom = 620; ///< with less, the table has it all
constexpr int besideWidth = 330;
} // namespace

namespace {

const auto descendingMark = u" descending"_s; ///< in the settings

/// The columns as they were numbered in the settings of the first versions; these are read once and written by name.
const QStringList &formerColumns()
{
    static const QStringList names = {u"name"_s,    u"company"_s,     u"email"_s,        u"username"_s,     u"trade_store"_s,
                                      u"source"_s,  u"source_code"_s, u"price_tier"_s,   u"warehouse"_s,    u"status"_s,
                                      u"city"_s,    u"country"_s,     u"updated"_s,      u"last_sign_in"_s, u"invitation"_s,
                                      u"invited"_s, u"locked"_s,      u"second_factor"_s};
    return names;
}
constexpr int formerColumnsFirst = 14; ///< of the very first version, which did not say how many it had

} // namespace

SavedView CustomerView::currentView() const
{
    SavedView out;
    out.query = query();
    for (const CustomerQuery::Column column : visibleColumns())
        out.columns << columnName(column);
    return out;
}

void CustomerView::applyView(const SavedView &view)
{
    QHeaderView *header = m_table->horizontalHeader();
    int place = 0;
    for (const QString &name : view.columns) {
        const CustomerQuery::Column column = columnNamed(name);
        if (column != CustomerQuery::ColumnCount)
            header->moveSection(header->visualIndex(column), place++);
    }
    for (int i = 0; i < CustomerQuery::ColumnCount && !view.columns.isEmpty(); ++i)
        m_table->setColumnHidden(i, !view.columns.contains(columnName(i)));
    m_filters->show(view.query);
    header->setSortIndicator(view.query.sort, view.query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    CustomerQuery query = view.query;
    query.deactivated = m_deactivated;
    m_selection->forget();
    m_messages->clear();
    m_model->setQuery(query);
    m_table->scrollToTop();
}

void CustomerView::setBeside(QWidget *pane)
{
    m_beside = pane;
    m_split->addWidget(pane);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setSizes({besideRoom, besideWidth});
    fitBeside();
}

void CustomerView::wantBeside(bool wanted)
{
    m_besideWanted = wanted;
    fitBeside();
}

void CustomerView::fitBeside()
{
    if (m_beside != nullptr)
        m_beside->setVisible(m_besideWanted && width() >= besideRoom);
}

void CustomerView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBeside();
}

void CustomerView::restore()
{
    QSettings &settings = m_services.settings;
    settings.beginGroup(u"lists/"_s + m_name);
    QList<TableColumn> columns = tableColumns(settings.value(u"layout"_s).toStringList());
    if (columns.isEmpty())
        columns = fromHeaderState(settings.value(u"header"_s).toByteArray(),
                                  formerColumns().mid(0, settings.value(u"columns"_s, formerColumnsFirst).toInt()));
    if (!columns.isEmpty())
        applyTableLayout(*m_table->horizontalHeader(), columns, columnNamed);
    CustomerQuery query;
    query.deactivated = m_deactivated;
    query.sort =
        columnNamed(settings.value(u"sortedBy"_s, formerColumns().value(settings.value(u"sort"_s, 0).toInt())).toString());
    if (query.sort == CustomerQuery::ColumnCount)
        query.sort = CustomerQuery::Name;
    query.descending = settings.value(u"descending"_s, false).toBool();
    for (const QString &then : settings.value(u"thenBy"_s).toStringList()) {
        const CustomerQuery::Column column = columnNamed(then.section(u' ', 0, 0));
        if (column != CustomerQuery::ColumnCount && column != query.sort)
            query.thenBy << CustomerQuery::Then{column, then.endsWith(descendingMark)};
    }
    m_filters->restore(settings);
    settings.endGroup();
    m_table->horizontalHeader()->setSortIndicator(query.sort, query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_model->setQuery(query);
}

void CustomerView::store() const
{
    QSettings &settings = m_services.settings;
    settings.beginGroup(u"lists/"_s + m_name);
    for (const QString &former : {u"header"_s, u"columns"_s, u"sort"_s})
        settings.remove(former);
    settings.setValue(u"layout"_s, toSettings(tableLayout(*m_table->horizontalHeader(), columnName)));
    settings.setValue(u"sortedBy"_s, columnName(query().sort));
    settings.setValue(u"descending"_s, query().descending);
    QStringList thenBy;
    for (const CustomerQuery::Then &then : query().thenBy)
        thenBy << columnName(then.column) + (then.descending ? descendingMark : QString());
    settings.setValue(u"thenBy"_s, thenBy);
    m_filters->store(settings);
    settings.endGroup();
}

} // namespace kontor

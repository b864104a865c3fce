// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int storeAfterMs = 1000;

QTableView *lazyTable(QWidget *parent)
{
    auto *table = new LongTable(parent);
    styleTable(table);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setMouseTracking(true);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->horizontalHeader()->setSectionsMovable(true);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSectionsClickable(true);
    table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    return table;
}

} // namespace

CustomerView::CustomerView(const Services &services, const QString &name, bool deactivated, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_name(name)
    , m_deactivated(deactivated)
    , m_model(new CustomerTableModel(services.database, this))
    , m_filters(new CustomerFilters(services, deactivated, this))
    , m_table(lazyTable(this))
    , m_split(new QSplitter(this))
    , m_count(new QLabel(this))
    , m_empty(new QLabel(m_table))
    , m_messages(new MessageBar(this))
    , m_editing(new TableEditing(services, *m_model, *m_table, *m_messages, this))
    , m_selection(new CustomerSelection(services, *m_model, *m_table, *m_editing, *m_messages, this))
{
    setObjectName(name);
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filters);
    layout->addWidget(m_messages);
    layout->addWidget(m_editing);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    layout->addWidget(m_split, 1);
    m_count->setObjectName(u"count"_s);
    layout->addWidget(m_count);
    m_filters->search().installEventFilter(this);
    connect(m_filters, &CustomerFilters::changed, this, &CustomerView::applyFilters);
    connect(&m_filters->columns(), &QToolButton::clicked, this, &CustomerView::chooseColumns);
    connect(m_selection, &CustomerSelection::changed, this, &CustomerView::selectionChanged);
    restore();
    m_storing.setSingleShot(true);
    m_storing.setInterval(storeAfterMs);
    connect(&m_storing, &QTimer::timeout, this, &CustomerView::store); // a crash asks nobody
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(m_table->horizontalHeader(), signal, &m_storing, qOverload<>(&QTimer::start));
    connect(m_model, &QAbstractItemModel::modelReset, &m_storing, qOverload<>(&QTimer::start)); // another query
    m_model->setDirectory(m_services.directory.directory());
    connect(&m_services.directory, &DirectoryKeeper::changed, this,
            [this] { m_model->setDirectory(m_services.directory.directory()); });
    applyFilters();
}

CustomerView::~CustomerView() { store(); }

void CustomerView::buildTable()
{
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(m_deactivated ? tr("Deactivated customers") : tr("Current customers"));
    m_table->setModel(m_model);
    connect(m_model, &LazyTableModel::refreshed, this, &CustomerView::showCount);
    m_selection->attach();
    m_table->setItemDelegate(new CustomerDelegate(m_table));
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    for (int i = 0; i < CustomerQuery::ColumnCount; ++i)
        m_table->setColumnWidth(i, columnWidth(i));
    widenToHeadings(m_table);
    QList<TableColumn> usual;
    for (const CustomerQuery::Column column : usualColumns())
        usual << TableColumn{columnName(column), m_table->columnWidth(column), true};
    applyTableLayout(*m_table->horizontalHeader(), usual, columnNamed);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);

    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        sortBy(section, QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    });
    connect(m_table->horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &CustomerView::chooseColumns);
    connect(m_table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &place) { openRowMenu(m_table->viewport()->mapToGlobal(place)); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_editing->isOn())
            return;
        if (const qint64 id = m_model->idAt(index.row()))
            Q_EMIT activated(id);
    });
    connect(m_model, &LazyTableModel::firstPageLoaded, this, &CustomerView::showCount);
    connect(m_model, &LazyTableModel::counted, this, &CustomerView::showCount);
    connect(m_model, &LazyTableModel::failed, this, [this](const Error &error) {
        m_messages->show(error);
        showCount();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_count->setText(tr("Loading…")); });
}

/// A click sorts by a column, another click the other way; with Ctrl or Shift the column is added to the order.
void CustomerView::sortBy(int section, bool further)
{
    CustomerQuery query = m_model->query();
    const CustomerQuery::Column column = section;
    if (!isSortable(column)) {
        m_table->horizontalHeader()->setSortIndicator(query.sort, query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_messages->show(
            MessageBar::Kind::Information,
            tr("The list can't be sorted by ‘%1’. Narrow it instead, with member:, unit:, role: or administrator: in the search.")
                .arg(columnTitle(column)));
        return;
    }
    if (further && column != query.sort) {
        const auto known = std::find_if(query.thenBy.begin(), query.thenBy.end(),
                                        [&](const CustomerQuery::Then &then) { return then.column == column; });
        if (known == query.thenBy.end())
            query.thenBy << CustomerQuery::Then{column, false};
        else if (!known->descending)
            known->descending = true;
        else
            query.thenBy.erase(known);
    } else {
        query.descending = query.sort == section && !query.descending;
        query.sort = column;
        if (!further)
            query.thenBy.clear();
    }
    m_table->horizontalHeader()->setSortIndicator(query.sort, query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_model->setQuery(query);
}

QString CustomerView::sortInWords() const
{
    if (query().thenBy.isEmpty())
        return {};
    QStringList parts{columnTitle(query().sort)};
    for (const CustomerQuery::Then &then : query().thenBy)
        parts << columnTitle(then.column) + (then.descending ? u" ↓"_s : u" ↑"_s);
    return tr("sorted by %1").arg(parts.join(u", "_s));
}

void CustomerView::applyFilters()
{
    CustomerQuery query = m_model->query();
    query.deactivated = m_deactivated;
    m_filters->apply(query);
    m_selection->forget();
    m_messages->clear();
    if (!query.search.trimmed().isEmpty() && !m_beginningsOnly)
        askWhatIsSearched();
    if (const QString problem = TypedFilter::parse(query.search, m_services.directory.directory()).problem; !problem.isEmpty())
        m_messages->show(MessageBar::Kind::Warning, problem);
    m_model->setQuery(query);
    Q_EMIT queryChanged();
    m_table->scrollToTop();
}

void CustomerView::askWhatIsSearched()
{
    m_beginningsOnly = false;
    auto job = [](Session &session) { return session.dialect().hasTrigrams(session); };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job)), this, [this](const Result<bool> &anywhere) {
        m_beginningsOnly = anywhere && !*anywhere;
        showCount();
    });
}

void CustomerView::showCount()
{
    const int rows = m_model->rowCount();
    if (m_model->failure() != nullptr)
        m_count->setText(tr("Not up to date: the last question to the database failed."));
    else if (!m_model->isCounted() && rows >= LazyTableModel::pageRows)
        m_count->setText(tr("Counting…"));
    else if (m_model->isCapped())
        m_count->setText(tr("More than %1 customers found. Type more letters to narrow the search.")
                             .arg(QLocale().toString(CustomerQuery::searchLimit)));
    else
        m_count->setText(
            (query().isFiltered() ? tr("%Ln customer(s) found", nullptr, rows) : tr("%Ln customer(s)", nullptr, rows)) +
            (sortInWords().isEmpty() ? QString() : u", "_s + sortInWords()));
    if (m_beginningsOnly.value_or(false) && !m_filters->search().text().trimmed().isEmpty())
        m_count->setText(m_count->text() + u' ' + tr("Only beginnings of fields are searched: the server has no trigram index."));
    const bool empty = rows == 0 && m_model->failure() == nullptr;
    m_empty->setText(query().isFiltered()
                         ? tr("No customer fits the search and the filters.\n%1 clears them.")
                               .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F).toString(QKeySequence::NativeText))
                         : (m_deactivated ? tr("No customer is deactivated.")
                                          : tr("There are no customers yet.\nImport customers, or add one with Ctrl+N.")));
    m_empty->setVisible(empty);
    if (empty && m_model->isCounted() && !query().search.trimmed().isEmpty() && std::exchange(m_toldNothing, query()) != query())
        Q_EMIT nothingFound();
    m_empty->setGeometry(m_table->viewport()->geometry().adjusted(20, 20, -20, -20));
}

int CustomerView::selectedCount() const { return m_selection->count(); }

QList<qint64> CustomerView::selectedIds(int limit) const { return m_selection->ids(limit); }

void CustomerView::withSelection(const std::function<void(const QList<qint64> &)> &use) { m_selection->with(use); }

void CustomerView::select(qint64 id) { m_selection->choose(id); }

void CustomerView::clearFilters() { m_filters->clear(); }

/// The first shown column that can be edited; without one, the first that is shown.
CustomerQuery::Column CustomerView::firstToEdit() const
{
    const auto columns = visibleColumns();
    const auto found = std::find_if(columns.begin(), columns.end(), [](CustomerQuery::Column column) {
        return !CustomerTableModel::editableField(column).isEmpty();
    });
    return found != columns.end() ? *found : columns.value(0, CustomerQuery::Name);
}

QList<CustomerQuery::Column> CustomerView::visibleColumns() const
{
    QList<CustomerQuery::Column> out;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (!header->isSectionHidden(section))
            out << section;
    }
    return out;
}

QString CustomerView::selectionAsText() const
{
    const auto columns = visibleColumns();
    QStringList lines;
    QStringList heading;
    for (const auto column : columns)
        heading << columnTitle(column);
    lines << heading.join(u'\t');
    for (const int row : m_selection->rows(CustomerSelection::keptByIdMax)) {
        if (m_model->loadedIdAt(row) == 0)
            continue;
        QStringList cells;
        for (const auto column : columns)
            cells << m_model->index(row, column).data().toString().replace(u'\t', u' ').replace(u'\n', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void CustomerView::focusSearch()
{
    m_filters->search().setFocus();
    m_filters->search().selectAll();
}

void CustomerView::focusTable()
{
    m_table->setFocus();
    if (m_editing->isOn() && !m_table->selectionModel()->hasSelection()) // a cell that takes what is typed next
        m_table->setCurrentIndex(m_model->index(std::max(0, m_table->currentIndex().row()), firstToEdit()));
}

void CustomerView::chooseColumns()
{
    QMenu menu(this);
    for (int i = 0; i < CustomerQuery::ColumnCount; ++i) {
        QAction *action = menu.addAction(columnTitle(i));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(i));
        action->setEnabled(i != CustomerQuery::Name);
        connect(action, &QAction::toggled, m_table, [this, i](bool shown) { m_table->setColumnHidden(i, !shown); });
    }
    menu.exec(QCursor::pos());
}

void CustomerView::chooseOrder(bool further)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"order"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(further ? tr("Then sort by") : tr("Sort by"));
    for (const CustomerQuery::Column column : visibleColumns()) {
        if ((further && column == query().sort) || !isSortable(column))
            continue;
        QString text = columnTitle(column);
        if (column == query().sort)
            text += query().descending ? u" ↓"_s : u" ↑"_s;
        for (const CustomerQuery::Then &then : query().thenBy) {
            if (then.column == column)
                text += then.descending ? u" ↓"_s : u" ↑"_s;
        }
        menu->addAction(text, this, [this, column, further] { sortBy(column, further); });
    }
    menu->popup(m_table->mapToGlobal(QPoint(20, m_table->horizontalHeader()->height())));
}

void CustomerView::openRowMenu(const QPoint &global)
{
    if (m_rowMenu != nullptr && selectedCount() > 0)
        m_rowMenu->popup(global);
}

bool CustomerView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_empty->setGeometry(m_table->viewport()->geometry().adjusted(20, 20, -20, -20));
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_table->indexAt(mouse->pos());
        if (mouse->button() == Qt::LeftButton && index.column() == CustomerQuery::Name &&
            CustomerDelegate::menuRect(m_table->visualRect(index)).contains(mouse->pos()))
            openRowMenu(mouse->globalPosition().toPoint());
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_table && !m_editing->isOn() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            key->modifiers() == Qt::NoModifier) {
            if (const qint64 id = m_model->idAt(m_table->currentIndex().row()))
                Q_EMIT activated(id);
            return true;
        }
        if (watched == m_table &&
            (key->key() == Qt::Key_Menu || (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier))) {
            openRowMenu(m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomLeft()));
            return true;
        }
        const bool toEnd = key->key() == Qt::Key_End;
        if (watched == m_table && !m_editing->isOn() && key->modifiers() == Qt::ControlModifier &&
            (toEnd || key->key() == Qt::Key_Home) && m_model->rowCount() > 0) {
            // Qt's own goes to the last column too, and the names are out of sight.
            const int column = std::max(0, m_table->currentIndex().column());
            m_table->selectionModel()->setCurrentIndex(m_model->index(toEnd ? m_model->rowCount() - 1 : 0, column),
                                                       QItemSelectionModel::NoUpdate);
            return true;
        }
        const bool onlyDown = key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier;
        if (onlyDown && (watched == &m_filters->search() || (watched == m_table && !m_table->selectionModel()->hasSelection()))) {
            focusTable();
            // The focus alone makes the first row the current one, not the selected.
            if (!m_table->selectionModel()->hasSelection())
                m_table->selectRow(std::max(0, m_table->currentIndex().row()));
            return true;
        }
        if (watched == m_table && !m_editing->isOn() && !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) &&
            !key->text().isEmpty() && key->text().at(0).isPrint() && key->key() != Qt::Key_Space) { // Space selects
            focusSearch();
            QCoreApplication::sendEvent(&m_filters->search(), event); // typing ahead is searching
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kontor

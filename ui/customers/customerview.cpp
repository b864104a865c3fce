// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customerview.h"

#include "base/combos.h"
#include "base/icons.h"
#include "base/listparts.h"
#include "base/longtable.h"
#include "base/messagebar.h"
#include "base/tablelayout.h"
#include "customers/customer.h"
#include "customers/customerdelegate.h"
#include "customers/tableediting.h"
#include "customers/typedfilter.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int storeAfterMs = 1000;
constexpr int searchDelayMs = 150; ///< after the last keystroke
const auto descendingMark = u" descending"_s; ///< in the settings
constexpr int keptByIdMax = 5000; ///< a larger selection is asked for by its rows
constexpr int idsReadUpTo = 200'000; ///< so many rows of a list are read for the ids of selected ones
constexpr int selectionDelayMs = 200;

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
    , m_search(new QLineEdit(this))
    , m_channel(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_tier(new QComboBox(this))
    , m_warehouse(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_table(lazyTable(this))
    , m_count(new QLabel(this))
    , m_empty(new QLabel(m_table))
    , m_messages(new MessageBar(this))
    , m_searchDelay(new QTimer(this))
    , m_selectionDelay(new QTimer(this))
    , m_editing(new TableEditing(services, *m_model, *m_table, *m_messages, this))
    , m_proposals(new QStringListModel(this))
    , m_completer(new QCompleter(m_proposals, this))
{
    setObjectName(name);
    buildTable();
    buildFilters();
    restore();
    m_storing.setSingleShot(true);
    m_storing.setInterval(storeAfterMs);
    connect(&m_storing, &QTimer::timeout, this, &CustomerView::store); // a crash asks nobody
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(m_table->horizontalHeader(), signal, &m_storing, qOverload<>(&QTimer::start));
    connect(m_model, &QAbstractItemModel::modelReset, &m_storing, qOverload<>(&QTimer::start)); // another query
    m_model->setDirectory(m_services.directory.directory());
    connect(&m_services.directory, &DirectoryKeeper::changed, this, [this] {
        const Directory &directory = m_services.directory.directory();
        m_model->setDirectory(directory);
        fillChannels(m_channel, directory, tr("All trade stores"));
        fillSources(m_source, directory, tr("All sources"));
        const QSignalBlocker quiet(m_tier);
        fillPriceTiers(m_tier, directory, tr("All price tiers"));
        fillWarehouses(m_warehouse, directory, tr("All warehouses"));
    });
    applyFilters();
}

CustomerView::~CustomerView() { store(); }

void CustomerView::buildFilters()
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search name, company, e-mail, username, code, phone, city"));
    m_search->setAccessibleName(tr("Search customers"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(180);
    m_search->installEventFilter(this);
    m_searchDelay->setSingleShot(true);
    m_searchDelay->setInterval(searchDelayMs);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_search);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        m_search->setText(text + m_search->text().mid(m_search->cursorPosition()));
        m_search->setCursorPosition(int(text.size()));
        m_searchDelay->start();
        if (text.endsWith(u':'))
            QTimer::singleShot(0, this, &CustomerView::completeFilters);
    });
    connect(m_search, &QLineEdit::textEdited, this, &CustomerView::completeFilters);
    connect(m_search, &QLineEdit::textEdited, m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_searchDelay->start();
    });
    connect(m_searchDelay, &QTimer::timeout, this, &CustomerView::applyFilters);
    m_selectionDelay->setSingleShot(true);
    m_selectionDelay->setInterval(selectionDelayMs);
    connect(m_selectionDelay, &QTimer::timeout, this, &CustomerView::settleSelection);

    const Directory &directory = m_services.directory.directory();
    fillChannels(m_channel, directory, tr("All trade stores"));
    fillSources(m_source, directory, tr("All sources"));
    fillPriceTiers(m_tier, directory, tr("All price tiers"));
    fillWarehouses(m_warehouse, directory, tr("All warehouses"));
    m_status->addItem(tr("Any status"), QString());
    for (const Customer::Status status : {Customer::Status::Active, Customer::Status::Pending})
        m_status->addItem(statusLabel(status), statusName(status));
    m_status->setVisible(!m_deactivated);
    const QList<QPair<QComboBox *, QPair<QString, QString>>> boxes = {{m_channel, {u"channelFilter"_s, tr("Trade store")}},
                                                                      {m_source, {u"sourceFilter"_s, tr("Source")}},
                                                                      {m_tier, {u"tierFilter"_s, tr("Price tier")}},
                                                                      {m_warehouse, {u"warehouseFilter"_s, tr("Warehouse")}},
                                                                      {m_status, {u"statusFilter"_s, tr("Status")}}};
    auto *searchRow = new QHBoxLayout;
    auto *row = new QHBoxLayout;
    searchRow->addWidget(m_search, 1);
    for (const auto &[box, names] : boxes) {
        box->setObjectName(names.first);
        box->setAccessibleName(names.second);
        box->setToolTip(names.second);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        connect(box, &QComboBox::currentIndexChanged, this, &CustomerView::applyFilters);
        row->addWidget(box, 1);
    }
    auto *columns = new QToolButton(this);
    columns->setObjectName(u"columns"_s);
    columns->setIcon(icon(u"view-table-of-contents-ltr"_s));
    columns->setToolTip(tr("Choose columns"));
    columns->setAccessibleName(tr("Choose columns"));
    connect(columns, &QToolButton::clicked, this, &CustomerView::chooseColumns);
    searchRow->addWidget(columns);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(searchRow);
    layout->addLayout(row);
    layout->addWidget(m_messages);
    layout->addWidget(m_editing);
    layout->addWidget(m_table, 1);
    m_count->setObjectName(u"count"_s);
    layout->addWidget(m_count);
}

void CustomerView::buildTable()
{
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(m_deactivated ? tr("Deactivated customers") : tr("Current customers"));
    // Before the selection hears of it: rows that leave would take what is selected with them, and others are in their places by then.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_restoring = true; });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] { m_restoring = false; });
    m_table->setModel(m_model);
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
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CustomerView::keepSelection);
    // Ctrl+A means everybody: before the count has come, and of lists that are too long for their ids to be known.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        m_allSelected = !m_editing->isOn() && (!m_model->isCounted() || m_selected.isEmpty()) && m_model->rowCount() > 1 &&
                        selectedCount() == m_model->rowCount();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (std::exchange(m_allSelected, false))
            m_table->selectAll();
    });
    connect(&m_services.database, &Database::changed, this, [this](const QString &table) {
        if (table == u"customers"_s || table.isEmpty())
            giveUpLongSelection();
    });
    // Another query forgets its selection without a word from Qt.
    connect(m_model, &QAbstractItemModel::modelReset, this, &CustomerView::selectionChanged);
    connect(m_model, &LazyTableModel::refreshed, this, &CustomerView::restoreSelection);
    connect(m_editing, &TableEditing::changed, this, [this] {
        if (m_editing->isOn())
            m_selected.clear();
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

/// Proposes the names of filters, and after a colon their values.
void CustomerView::completeFilters()
{
    const QString before = m_search->text().left(m_search->cursorPosition());
    const qsizetype start = before.lastIndexOf(u' ') + 1;
    const QString token = before.mid(start).startsWith(u'-') ? before.mid(start + 1) : before.mid(start);
    const qsizetype colon = token.indexOf(u':');
    QStringList proposals;
    if (colon > 0) {
        const auto plain = [](QString text) { return text.remove(u'"'); }; // names with blanks are proposed in quotes
        const QString typed = token.mid(colon + 1);
        for (const QString &value : typedFilterValues(token.left(colon), m_services.directory.directory())) {
            if (plain(value).startsWith(plain(typed), Qt::CaseInsensitive) && value != typed)
                proposals << before.left(before.size() - token.size()) + token.left(colon + 1) + value;
        }
    } else if (token.size() >= 2) {
        for (const QString &name : typedFilterNames()) {
            if (name.startsWith(token, Qt::CaseInsensitive))
                proposals << before.left(before.size() - token.size()) + name + u':';
        }
    }
    m_proposals->setStringList(proposals);
    if (proposals.isEmpty() || !m_search->hasFocus())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

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
    const QSignalBlocker quietSearch(m_search);
    m_search->setText(view.query.search);
    const auto choose = [](QComboBox *box, qint64 id) {
        const QSignalBlocker quiet(box);
        chooseId(box, id);
    };
    choose(m_channel, view.query.channelId);
    choose(m_source, view.query.sourceId);
    choose(m_tier, view.query.priceTierId);
    choose(m_warehouse, view.query.warehouseId);
    const QSignalBlocker quietStatus(m_status);
    m_status->setCurrentIndex(std::max(0, m_status->findData(view.query.status)));
    header->setSortIndicator(view.query.sort, view.query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    CustomerQuery query = view.query;
    query.deactivated = m_deactivated;
    m_selected.clear();
    m_messages->clear();
    m_model->setQuery(query);
    m_table->scrollToTop();
}

void CustomerView::applyFilters()
{
    CustomerQuery query = m_model->query();
    query.deactivated = m_deactivated;
    query.search = m_search->text();
    query.channelId = chosenId(m_channel);
    query.sourceId = chosenId(m_source);
    query.priceTierId = chosenId(m_tier) > 0 ? chosenId(m_tier) : CustomerQuery::any;
    query.warehouseId = chosenId(m_warehouse) > 0 ? chosenId(m_warehouse) : CustomerQuery::any;
    query.status = m_deactivated ? QString() : m_status->currentData().toString();
    m_selected.clear();
    m_messages->clear();
    if (!query.search.trimmed().isEmpty() && !m_beginningsOnly)
        askWhatIsSearched();
    if (const QString problem = TypedFilter::parse(query.search, m_services.directory.directory()).problem; !problem.isEmpty())
        m_messages->show(MessageBar::Kind::Warning, problem);
    m_model->setQuery(query);
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

void CustomerView::clearFilters()
{
    m_search->clear();
    for (QComboBox *box : {m_channel, m_source, m_tier, m_warehouse, m_status}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    m_searchDelay->stop();
    applyFilters();
}

void CustomerView::showCount()
{
    const int rows = m_model->rowCount();
    const QString number = QLocale().toString(rows);
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
    if (m_beginningsOnly.value_or(false) && !m_search->text().trimmed().isEmpty())
        m_count->setText(m_count->text() + u' ' + tr("Only beginnings of fields are searched: the server has no trigram index."));
    const bool empty = rows == 0 && m_model->failure() == nullptr;
    m_empty->setText(query().isFiltered()
                         ? tr("No customer fits the search and the filters.\n%1 clears them.")
                               .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F).toString(QKeySequence::NativeText))
                         : (m_deactivated ? tr("No customer is deactivated.")
                                          : tr("There are no customers yet.\nImport customers, or add one with Ctrl+N.")));
    m_empty->setVisible(empty);
    m_empty->setGeometry(m_table->viewport()->geometry().adjusted(20, 20, -20, -20));
}

/// What is selected is known by ids, so that it stays selected when rows move. Rows that nobody looked at yet are asked for theirs.
void CustomerView::keepSelection()
{
    if (m_restoring)
        return;
    if (m_editing->isOn()) { // cells, not rows; see TableEditing
        m_selected.clear();
        Q_EMIT selectionChanged();
        return;
    }
    QSet<qint64> ids;
    const QList<int> rows = selectedRows(keptByIdMax + 1);
    if (!rows.isEmpty() &&
        QGuiApplication::keyboardModifiers() & Qt::ControlModifier) { // adds or takes away; the others may be out of sight
        ids = m_selected;
        ids.removeIf([loaded = m_model->loadedRows()](qint64 id) { return loaded.contains(id); });
    }
    m_selected.clear();
    bool known = rows.size() <= keptByIdMax;
    for (qsizetype i = 0; known && i < rows.size(); ++i) {
        const qint64 id = m_model->loadedIdAt(rows[i]);
        ids.insert(id);
        known = id > 0;
    }
    if (known)
        m_selected = ids;
    else if (rows.size() <= keptByIdMax && rows.last() < idsReadUpTo)
        m_selectionDelay->start();
    Q_EMIT selectionChanged();
}

void CustomerView::settleSelection() { m_selected.isEmpty() ? readSelection() : dropGone(); }

void CustomerView::readSelection()
{
    const QList<int> rows = selectedRows(keptByIdMax + 1);
    if (rows.isEmpty() || rows.size() > keptByIdMax)
        return;
    m_model->readIds(rows, [this, rows](const Result<QList<qint64>> &ids) {
        if (ids && m_selected.isEmpty() && selectedRows(keptByIdMax + 1) == rows)
            m_selected = QSet<qint64>(ids->begin(), ids->end());
    });
}

void CustomerView::restoreSelection()
{
    showCount();
    if (m_selected.isEmpty() || m_editing->isOn())
        return;
    const QHash<qint64, int> loaded = m_model->loadedRows();
    QList<int> rows;
    for (const qint64 id : std::as_const(m_selected)) {
        if (const auto row = loaded.find(id); row != loaded.end())
            rows << *row;
    }
    if (rows.size() < m_selected.size())
        m_selectionDelay->start();
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size();) { // neighbours as one range: a view asks all ranges for each cell that it paints
        qsizetype next = i + 1;
        while (next < rows.size() && rows[next] == rows[next - 1] + 1)
            ++next;
        selection.select(m_model->index(rows[i], 0), m_model->index(rows[next - 1], m_model->columnCount() - 1));
        i = next;
    }
    m_restoring = true;
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_restoring = false;
    Q_EMIT selectionChanged();
}

/// Of a long selection only rows are known. Others may be in them by now, and nothing is done to whom nobody chose.
void CustomerView::giveUpLongSelection()
{
    const int count = selectedCount();
    if (!m_selected.isEmpty() || count <= keptByIdMax || count == m_model->rowCount())
        return;
    m_table->clearSelection();
    m_messages->show(MessageBar::Kind::Information,
                     tr("Customers were changed, so the long selection was given up. Narrow the list by a filter and select all: "
                        "that stays."));
}

/// Whoever is not in the list any more is not selected any more; most are seen in the pages that are loaded.
void CustomerView::dropGone()
{
    const QHash<qint64, int> loaded = m_model->loadedRows();
    QList<qint64> unseen;
    for (const qint64 id : std::as_const(m_selected)) {
        if (!loaded.contains(id))
            unseen << id;
    }
    if (unseen.isEmpty())
        return;
    auto job = [query = query(), unseen](Session &session) {
        return readIdsAmong(session, customerListSql(query, session, true), unseen);
    };
    QCoro::connect(
        m_services.database.run(Lane::Background, std::move(job)), this, [this, unseen](const Result<QList<qint64>> &there) {
            if (!there)
                return;
            m_selected.subtract(QSet<qint64>(unseen.begin(), unseen.end()).subtract(QSet<qint64>(there->begin(), there->end())));
            Q_EMIT selectionChanged();
        });
}

int CustomerView::selectedCount() const
{
    if (!m_selected.isEmpty())
        return int(m_selected.size());
    int count = 0;
    for (const auto &[top, bottom] : rowSpans(m_table->selectionModel()->selection()))
        count += bottom - top + 1;
    return count;
}

/// While cells are edited, the rows of selected cells.
QList<int> CustomerView::selectedRows(int limit) const { return rowsOf(m_table->selectionModel()->selection(), limit); }

QList<qint64> CustomerView::selectedIds(int limit) const
{
    if (!m_selected.isEmpty())
        return QList<qint64>(m_selected.begin(), m_selected.end()).mid(0, limit);
    QList<qint64> ids;
    for (const int row : selectedRows(limit)) {
        if (const qint64 id = m_model->loadedIdAt(row))
            ids << id;
    }
    return ids;
}

void CustomerView::withSelection(const std::function<void(const QList<qint64> &)> &use)
{
    if (!m_selected.isEmpty()) {
        use(selectedIds());
        return;
    }
    const QList<int> rows = selectedRows(std::numeric_limits<int>::max());
    m_model->readIds(rows, [this, use](const Result<QList<qint64>> &ids) {
        if (ids) {
            use(*ids);
            return;
        }
        if (ids.error().kind == Error::Kind::Conflict)
            m_table->clearSelection();
        m_messages->show(ids.error());
    });
}

void CustomerView::select(qint64 id)
{
    if (!m_editing->isOn()) // else cells are selected, and they stay
        m_selected = {id};
    restoreSelection();
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->scrollTo(m_model->index(row, 0));
}

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
    for (const int row : selectedRows(keptByIdMax)) {
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
    m_search->setFocus();
    m_search->selectAll();
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
        if (further && column == query().sort)
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
    if (watched == m_search && event->type() == QEvent::ShortcutOverride) {
        // On X11 a line edit would take these Emacs keys for itself; here they are the window's.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_K || key->key() == Qt::Key_E)) {
            event->ignore();
            return true;
        }
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
        if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        const bool onlyDown = key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier;
        if (onlyDown && (watched == m_search || (watched == m_table && !m_table->selectionModel()->hasSelection()))) {
            focusTable();
            // The focus alone makes the first row the current one, not the selected.
            if (!m_table->selectionModel()->hasSelection())
                m_table->selectRow(std::max(0, m_table->currentIndex().row()));
            return true;
        }
        if (watched == m_table && !m_editing->isOn() && !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) &&
            !key->text().isEmpty() && key->text().at(0).isPrint() && key->key() != Qt::Key_Space) { // Space selects
            focusSearch();
            QCoreApplication::sendEvent(m_search, event); // typing ahead is searching
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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
    const QList<QPair<QComboBox *, QString>> boxes = {
        {m_channel, u"channel"_s}, {m_source, u"source"_s}, {m_tier, u"tier"_s}, {m_warehouse, u"warehouse"_s}};
    for (const auto &[box, key] : boxes) {
        const QSignalBlocker quiet(box);
        chooseId(box, settings.value(key, box->itemData(0)).toLongLong());
    }
    {
        const QSignalBlocker quiet(m_status);
        m_status->setCurrentIndex(std::max(0, m_status->findData(settings.value(u"status"_s).toString())));
    }
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
    settings.setValue(u"channel"_s, chosenId(m_channel));
    settings.setValue(u"source"_s, chosenId(m_source));
    settings.setValue(u"tier"_s, chosenId(m_tier));
    settings.setValue(u"warehouse"_s, chosenId(m_warehouse));
    settings.setValue(u"status"_s, m_status->currentData());
    settings.endGroup();
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/tableediting.h"

#include "base/longtable.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "base/rowdelegate.h"
#include "customers/bulkedit.h"
#include "customers/customersrepository.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QUndoCommand>

#include <numeric>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsReadUpTo = 200'000; ///< of a list that is asked for rows which nobody looked at yet
constexpr qsizetype followedCells = 5000;

} // namespace

/// One step that can be undone: some cells from one staged value to another.
class TableEditing::Step : public QUndoCommand
{
public:
    Step(CustomerTableModel &model, const QString &text, QList<Cell> cells)
        : QUndoCommand(text)
        , m_model(model)
        , m_cells(std::move(cells))
    {
    }
    void redo() override
    {
        for (const Cell &cell : m_cells)
            m_model.stage(cell.id, cell.field, cell.after, cell.seen);
    }
    void undo() override
    {
        for (const Cell &cell : m_cells)
            m_model.stage(cell.id, cell.field, cell.before, cell.seen);
    }

private:
    CustomerTableModel &m_model;
    QList<Cell> m_cells;
};

TableEditing::TableEditing(const Services &services, CustomerTableModel &model, QTableView &table, MessageBar &messages,
                           QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(model)
    , m_table(table)
    , m_messages(messages)
    , m_label(new QLabel(this))
    , m_save(new QPushButton(icon(u"document-save"_s), tr("Save &all"), this))
    , m_discard(new QPushButton(icon(u"edit-undo"_s), tr("&Discard"), this))
    , m_draft(
          services.drafts, [this] { return draft(); }, this)
{
    setObjectName(u"tableEditing"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_save->setObjectName(u"save"_s);
    m_discard->setObjectName(u"discard"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_save);
    layout->addWidget(m_discard);
    connect(m_save, &QPushButton::clicked, this, &TableEditing::save);
    connect(m_discard, &QPushButton::clicked, this, &TableEditing::discard);
    connect(&m_stack, &QUndoStack::indexChanged, this, &TableEditing::update);
    connect(&m_model, &CustomerTableModel::typed, this, [this](qint64 id, const QString &field, const QString &value) {
        Cell cell = cellOf(id, field, value);
        if (const auto seen = storedInOpenEditor(m_table); seen && !cell.before)
            cell.seen = seen; // others may have stored something since
        stage(tr("Typing"), {cell});
    });
    connect(&m_model, &CustomerTableModel::refusedText, this,
            [this](const QString &why) { m_messages.show(MessageBar::Kind::Warning, why); });
    connect(&m_model, &LazyTableModel::refreshed, this, &TableEditing::follow);
    // Before the table and the selection hear of it: others are in the places of rows that leave by then, and its editor goes with a row.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first) {
        if (m_table.currentIndex().row() >= first)
            commitTyping();
        m_following = true;
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &TableEditing::commitTyping); // another order or filter
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] { m_following = false; });
    m_table.installEventFilter(this);
    hide();
    update();
}

TableEditing::~TableEditing()
{
    m_stack.disconnect(this); // it says that it is emptied, and the model is gone by then
}

void TableEditing::setOn(bool on)
{
    commitTyping();
    if (!on && !m_model.staged().isEmpty()) {
        m_messages.show(MessageBar::Kind::Information, tr("Save or discard the changed cells first."));
        return;
    }
    if (!m_on && on) { // the table has its selection by now
        connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableEditing::remember,
                Qt::UniqueConnection);
        connect(m_table.selectionModel(), &QItemSelectionModel::currentChanged, this, &TableEditing::remember,
                Qt::UniqueConnection);
        connect(m_table.itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &TableEditing::follow, Qt::UniqueConnection);
    }
    m_on = on;
    m_model.setEditable(on);
    m_table.setEditTriggers(on ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                     QAbstractItemView::AnyKeyPressed
                               : QAbstractItemView::NoEditTriggers);
    m_table.setSelectionBehavior(on ? QAbstractItemView::SelectItems : QAbstractItemView::SelectRows);
    m_table.clearSelection();
    m_stack.clear();
    setVisible(on);
    update();
}

void TableEditing::commitTyping() { commitOpenEditor(m_table); }

TableEditing::Cell TableEditing::cellOf(qint64 id, const QString &field, const QString &after) const
{
    return Cell{id, field, m_model.stagedValue(id, field), after, m_model.seenValue(id, field)};
}

TableEditing::Cell TableEditing::cellOf(const Known &customer, const QString &field, const QString &after) const
{
    Cell cell = cellOf(customer.id, field, after);
    if (!cell.seen && customer.values.contains(field))
        cell.seen = customer.values.value(field);
    return cell;
}

void TableEditing::stage(const QString &what, const QList<Cell> &cells)
{
    if (!cells.isEmpty())
        m_stack.push(new Step(m_model, what, cells));
}

/// The cells that are selected, by their customers.
void TableEditing::remember()
{
    if (!m_on || m_following)
        return;
    // While a page is read again its rows have no ids; whose they were is known from before.
    QHash<int, qint64> before;
    for (const Place &place : std::as_const(m_block))
        before.insert(place.row, place.id);
    if (m_current.id > 0)
        before.insert(m_current.row, m_current.id);
    const auto idAt = [&](int row) {
        const qint64 id = m_model.loadedIdAt(row);
        return id > 0 ? id : before.value(row);
    };
    const QModelIndex current = m_table.currentIndex();
    m_current = {idAt(current.row()), current.row(), current.column()};
    m_block.clear();
    const QItemSelection selection = m_table.selectionModel()->selection();
    if (cellsOf(selection) > followedCells)
        return;
    for (const QItemSelectionRange &range : selection) {
        for (int column = range.left(); column <= range.right(); ++column) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                m_block << Place{idAt(row), row, column};
        }
    }
}

/// Rows may have moved: the selection goes with its customers, so that nothing is pasted or filled into others.
void TableEditing::follow()
{
    if (!m_on)
        return;
    const auto moved = [this](const Place &place) {
        const qint64 now = m_model.loadedIdAt(place.row);
        const bool gone = place.row >= m_model.rowCount();
        return place.id > 0 && (gone || (now > 0 && now != place.id));
    };
    if (!moved(m_current) && std::none_of(m_block.cbegin(), m_block.cend(), moved)) {
        remember(); // ids of rows that were not loaded before
        return;
    }
    if (openEditor(m_table) != nullptr)
        return; // belongs to its row anyway; when it is closed, the rest is moved
    QItemSelection selection;
    for (qsizetype i = 0; i < m_block.size();) {
        const int top = m_model.rowOf(m_block[i].id);
        qsizetype next = i + 1;
        while (top >= 0 && next < m_block.size() && m_block[next].column == m_block[i].column &&
               m_model.loadedIdAt(top + int(next - i)) == m_block[next].id && m_block[next].id > 0)
            ++next;
        if (top >= 0 && m_block[i].id > 0)
            selection.select(m_model.index(top, m_block[i].column), m_model.index(top + int(next - i) - 1, m_block[i].column));
        i = next;
    }
    const int row = m_current.id > 0 ? m_model.rowOf(m_current.id) : -1;
    m_following = true;
    m_table.setAutoScroll(false); // whoever looks elsewhere goes on looking there
    m_table.selectionModel()->setCurrentIndex(row >= 0 ? m_model.index(row, m_current.column) : QModelIndex(),
                                              QItemSelectionModel::NoUpdate);
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table.setAutoScroll(true);
    m_following = false;
    const Place wanted = m_current;
    remember();
    if (row < 0 && wanted.id > 0) // its page is not read yet, perhaps: it is looked for again with the next one
        m_current = {wanted.id, std::max(wanted.row, m_model.rowCount()), wanted.column};
}

void TableEditing::refuseSoMany()
{
    m_messages.show(MessageBar::Kind::Warning,
                    tr("That is more than can be typed into a table at once. Use Change many, or an import, for so many."));
}

/// Calls `use` with the customers of those rows, in their order; whom nobody looked at yet is read first. Rows beyond the list are left out.
void TableEditing::withRows(const QList<int> &wanted, const std::function<void(const QList<Known> &)> &use)
{
    QList<int> rows = wanted;
    rows.removeIf([this](int row) { return row >= m_model.rowCount(); });
    QList<Known> known;
    for (const int row : std::as_const(rows)) {
        if (const qint64 id = m_model.loadedIdAt(row))
            known << Known{id, {}};
    }
    if (known.size() == rows.size()) {
        use(known);
        return;
    }
    if (rows.size() > rowsAtOnce || rows.last() > rowsReadUpTo) {
        refuseSoMany();
        return;
    }
    auto job = [query = m_model.query(), rows](Session &session) {
        const QList<qint64> ids = readIdsAt(session, customerListSql(query, session), rows);
        QHash<qint64, FieldValues> values;
        for (const Customer &customer : CustomersRepository(session).loadMany(ids))
            values.insert(customer.id, fieldValues(customer));
        QList<Known> out;
        for (const qint64 id : ids)
            out << Known{id, values.value(id)};
        return out;
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this,
                   [this, rows, use, query = m_model.query()](const Result<QList<Known>> &read) {
                       if (!read) {
                           m_messages.show(read.error());
                           return;
                       }
                       bool same = m_on && m_model.query() == query && read->size() == rows.size();
                       for (qsizetype i = 0; same && i < rows.size(); ++i) {
                           const qint64 shown = m_model.loadedIdAt(rows[i]);
                           same = shown == 0 || shown == read->at(i).id;
                       }
                       if (same)
                           use(*read);
                       else
                           m_messages.show(MessageBar::Kind::Warning,
                                           tr("Others changed the list meanwhile, so nothing was typed. Try again."));
                   });
}

void TableEditing::update()
{
    int cells = 0;
    bool mails = false;
    for (const FieldValues &values : m_model.staged()) {
        cells += int(values.size());
        mails = mails || values.contains(u"email"_s);
    }
    m_label->setText(
        m_saving ? tr("Saving %Ln cell(s)…", nullptr, cells)
        : cells == 0
            ? tr("Type into a cell, paste a block (Ctrl+V) or fill down (Ctrl+R). Company, e-mail, source code, price tier and "
                 "warehouse can be changed.")
            : tr("%Ln cell(s) changed, not saved yet.", nullptr, cells) +
                  (mails ? u' ' + tr("Customers with a password are told of a new e-mail address by mail.") : QString()));
    m_label->setWordWrap(true);
    m_save->setEnabled(cells > 0 && !m_saving);
    m_discard->setEnabled(cells > 0 && !m_saving);
    Q_EMIT changed();
}

bool TableEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (m_on && watched == &m_table && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool press = event->type() == QEvent::KeyPress;
        const auto does = [&](bool matches, const std::function<void()> &run) {
            if (matches && press)
                run();
            if (matches)
                event->accept();
            return matches;
        };
        if (does(key->matches(QKeySequence::Paste), [this] { paste(); }) ||
            does(key->matches(QKeySequence::Copy), [this] { copy(); }) ||
            does(key->matches(QKeySequence::Undo), [this] { m_stack.undo(); }) ||
            does(key->matches(QKeySequence::Redo) ||
                     (key->key() == Qt::Key_Z && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)),
                 [this] { m_stack.redo(); }) ||
            does(key->key() == Qt::Key_R && key->modifiers() == Qt::ControlModifier, [this] { fillDown(); }))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kontor

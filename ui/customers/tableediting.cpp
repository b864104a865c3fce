// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/tableediting.h"

#include "base/icons.h"
#include "base/messagebar.h"
#include "customers/bulkedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QUndoCommand>

namespace kontor {

using namespace Qt::StringLiterals;

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
            m_model.stage(cell.id, cell.field, cell.after);
    }
    void undo() override
    {
        for (const Cell &cell : m_cells)
            m_model.stage(cell.id, cell.field, cell.before);
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
    , m_save(new QPushButton(icon(u"document-save"_s), tr("&Save all"), this))
    , m_discard(new QPushButton(icon(u"edit-undo"_s), tr("&Discard"), this))
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
    connect(&m_model, &CustomerTableModel::typed, this,
            [this](qint64 id, const QString &field, const QString &value) { stage(tr("Typing"), {cellOf(id, field, value)}); });
    connect(&m_model, &CustomerTableModel::refusedText, this,
            [this](const QString &why) { m_messages.show(MessageBar::Kind::Warning, why); });
    m_table.installEventFilter(this);
    hide();
    update();
}

void TableEditing::setOn(bool on)
{
    if (!on && !m_model.staged().isEmpty())
        return; // saved or discarded first
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

TableEditing::Cell TableEditing::cellOf(qint64 id, const QString &field, const QString &after) const
{
    return Cell{id, field, m_model.stagedValue(id, field), after};
}

void TableEditing::stage(const QString &what, const QList<Cell> &cells)
{
    if (!cells.isEmpty())
        m_stack.push(new Step(m_model, what, cells));
}

/// A block of TAB-separated lines, from the current cell to the right and down, in the columns as they are shown.
void TableEditing::paste()
{
    const QModelIndex start = m_table.currentIndex();
    if (!m_on || !start.isValid())
        return;
    QList<int> columns;
    const QHeaderView *header = m_table.horizontalHeader();
    for (int place = header->visualIndex(start.column()); place < header->count(); ++place) {
        if (const int section = header->logicalIndex(place); !header->isSectionHidden(section))
            columns << section;
    }
    QList<Cell> cells;
    int refused = 0;
    const QStringList lines = QGuiApplication::clipboard()->text().remove(u'\r').split(u'\n');
    for (int row = 0; row < lines.size(); ++row) {
        if (row + 1 == lines.size() && lines[row].isEmpty())
            break;
        const qint64 id = m_model.idAt(start.row() + row);
        const QStringList texts = lines[row].split(u'\t');
        for (int i = 0; i < texts.size(); ++i) {
            const auto column = CustomerQuery::Column(columns.value(i, CustomerQuery::ColumnCount));
            const QString field = CustomerTableModel::editableField(column);
            const auto stored = field.isEmpty() ? std::nullopt : m_model.fromText(column, texts[i]);
            if (id > 0 && stored)
                cells << cellOf(id, field, *stored);
            else
                ++refused;
        }
    }
    stage(tr("Pasting"), cells);
    if (refused > 0)
        m_messages.show(MessageBar::Kind::Warning,
                        tr("%Ln pasted cell(s) did not fit into their columns and were left out.", nullptr, refused));
}

/// The topmost selected cell of each column goes into the selected cells below it.
void TableEditing::fillDown()
{
    if (!m_on)
        return;
    QMap<int, QList<QModelIndex>> columns;
    for (const QModelIndex &index : m_table.selectionModel()->selectedIndexes())
        columns[index.column()] << index;
    QList<Cell> cells;
    int missed = 0;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const auto column = CustomerQuery::Column(it.key());
        const QString field = CustomerTableModel::editableField(column);
        if (field.isEmpty())
            continue;
        std::sort(it->begin(), it->end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
        const auto value = m_model.fromText(column, it->first().data(Qt::EditRole).toString());
        for (const QModelIndex &index : it->mid(1)) {
            if (const qint64 id = m_model.idAt(index.row()); id > 0 && value)
                cells << cellOf(id, field, *value);
            else
                ++missed;
        }
    }
    stage(tr("Filling down"), cells);
    if (missed > 0)
        m_messages.show(
            MessageBar::Kind::Warning,
            tr("%Ln cell(s) were not filled: their rows are not loaded. Scroll to them, or use Change many for so many.", nullptr,
               missed));
}

void TableEditing::save()
{
    if (m_model.staged().isEmpty() || m_saving)
        return;
    m_saving = true;
    update();
    struct Saved
    {
        qint64 changed;
        QSet<qint64> left;
    };
    auto job = [values = m_model.staged(), seen = m_model.seen()](Session &session) {
        BulkEdit edit(session);
        const ImportReport report = edit.apply(values, seen);
        return Saved{report.changed, edit.left()};
    };
    QCoro::connect(
        m_services.database.run(Lane::Bulk, std::move(job)), this, [this, values = m_model.staged()](const Result<Saved> &saved) {
            m_saving = false;
            if (!saved) {
                m_messages.show(saved.error()); // the cells stay staged
                update();
                return;
            }
            m_model.settle(values, saved->left);
            m_stack.clear();
            update();
            QString text = tr("%Ln customer(s) changed. The batch can be undone under Imports.", nullptr, int(saved->changed));
            if (!saved->left.isEmpty())
                text += u' ' + tr("%Ln customer(s) had been changed by somebody else since you typed; your cells stay marked. "
                                  "Save again to write over that, or discard.",
                                  nullptr, int(saved->left.size()));
            m_messages.show(saved->left.isEmpty() ? MessageBar::Kind::Success : MessageBar::Kind::Warning, text);
        });
}

void TableEditing::discard()
{
    m_model.clearStaged();
    m_stack.clear();
    update();
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
        cells == 0
            ? tr("Type into a cell, paste a block (Ctrl+V) or fill down (Ctrl+R). Company, e-mail, source code, price tier and "
                 "warehouse can be changed.")
            : tr("%Ln cell(s) changed, not saved yet.", nullptr, cells) +
                  (mails ? u' ' + tr("Customers with a password are told of a new e-mail address by mail.") : QString()));
    m_label->setWordWrap(true);
    m_save->setEnabled(cells > 0 && !m_saving);
    m_discard->setEnabled(cells > 0);
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

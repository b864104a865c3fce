// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rowdelegate.h"

#include "lists/lazytablemodel.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

namespace kontor {

namespace {
const char *const rowOfEditor = "row";
const char *const columnOfEditor = "column";
const char *const shownInEditor = "shown";
const char *const storedInEditor = "stored";
} // namespace

QWidget *RowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor != nullptr) {
        editor->setProperty(rowOfEditor, index.data(LazyTableModel::IdRole));
        editor->setProperty(columnOfEditor, index.column());
    }
    return editor;
}

void RowDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const QVariant shown = editor->property(shownInEditor); // a completer's choice is no modification to Qt
    const bool typed = line != nullptr && shown.isValid() && line->text() != shown.toString();
    if (typed || index.data(LazyTableModel::IdRole) != editor->property(rowOfEditor))
        return;
    QStyledItemDelegate::setEditorData(editor, index);
    if (line != nullptr)
        editor->setProperty(shownInEditor, line->text());
    editor->setProperty(storedInEditor, index.data(LazyTableModel::StoredRole));
}

void RowDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *list = qobject_cast<LazyTableModel *>(model);
    const qint64 id = editor->property(rowOfEditor).toLongLong();
    if (list == nullptr || list->loadedIdAt(index.row()) == id)
        QStyledItemDelegate::setModelData(editor, model, index);
    else if (const int row = list->rowOf(id); row >= 0)
        QStyledItemDelegate::setModelData(editor, model, list->index(row, index.column()));
    else if (const auto *line = qobject_cast<QLineEdit *>(editor);
             line != nullptr && line->text() != editor->property(shownInEditor).toString())
        list->setText(id, index.column(), line->text());
}

/// Tab and Shift+Tab: to the next cell of the row that was edited, wherever that is by now. So the editor is closed first, and whoever hears
/// of that may move the current cell.
bool RowDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor != nullptr && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, NoHint);
            Q_EMIT closeEditor(nullptr, key == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

QWidget *openEditor(const QAbstractItemView &view)
{
    for (QLineEdit *editor : view.viewport()->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (editor->isVisibleTo(view.viewport()) && editor->property(rowOfEditor).isValid())
            return editor;
    }
    return nullptr;
}

std::optional<OpenCell> openCell(const QAbstractItemView &view)
{
    const auto *line = qobject_cast<const QLineEdit *>(openEditor(view));
    if (line == nullptr || line->text() == line->property(shownInEditor).toString())
        return std::nullopt;
    return OpenCell{line->property(rowOfEditor).toLongLong(), line->property(columnOfEditor).toInt(), line->text()};
}

std::optional<QString> storedInOpenEditor(const QAbstractItemView &view)
{
    const QWidget *editor = openEditor(view);
    const QVariant stored = editor != nullptr ? editor->property(storedInEditor) : QVariant();
    return stored.isValid() ? std::optional(stored.toString()) : std::nullopt;
}

void commitOpenEditor(QAbstractItemView &view)
{
    QWidget *editor = openEditor(view);
    if (editor == nullptr)
        return;
    // Slots that are not for calling; a change of the focus would come too late for a window that closes.
    QMetaObject::invokeMethod(&view, "commitData", Qt::DirectConnection, Q_ARG(QWidget *, editor));
    QMetaObject::invokeMethod(&view, "closeEditor", Qt::DirectConnection, Q_ARG(QWidget *, editor),
                              Q_ARG(QAbstractItemDelegate::EndEditHint, QAbstractItemDelegate::NoHint));
}

} // namespace kontor

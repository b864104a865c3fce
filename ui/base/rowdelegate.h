// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <optional>

class QAbstractItemView;

namespace kontor {

/// Edits cells of a LazyTableModel. Others change its rows at any time: what is being typed stays, and belongs to the row that it was begun
/// in, wherever that is by then.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

/// The editor that is open in a view; nullptr without one.
QWidget *openEditor(const QAbstractItemView &view);
/// A cell that is being typed into.
struct OpenCell
{
    qint64 id; ///< of the row's record
    int column;
    QString text;
};
std::optional<OpenCell> openCell(const QAbstractItemView &view); ///< nothing where nothing was typed yet
/// What the database had in the edited cell when its editor was filled: whoever types may have seen nothing later.
std::optional<QString> storedInOpenEditor(const QAbstractItemView &view);
/// Takes over what is being typed, as Enter does: before the cells are counted, saved or left.
void commitOpenEditor(QAbstractItemView &view);

} // namespace kontor

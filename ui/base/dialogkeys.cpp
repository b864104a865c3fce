// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/dialogkeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QVariant>

namespace kontor {

namespace {

constexpr auto searches = "kontorSearches";

class EnterKeeper : public QObject
{
public:
    explicit EnterKeeper(QObject *owner) : QObject(owner) { qApp->installEventFilter(this); }

protected:
    /// A key that its widget does not want goes on to what it is in, at last to the dialog, which presses its button.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *dialog = event->type() == QEvent::KeyPress ? qobject_cast<QDialog *>(watched) : nullptr;
        if (dialog == nullptr)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & ~Qt::KeypadModifier || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
            return false;
        const QWidget *focus = dialog->focusWidget();
        return qobject_cast<const QAbstractItemView *>(focus) != nullptr ||
               (focus != nullptr && focus->property(searches).toBool());
    }
};

} // namespace

void keepEnterInLists(QObject *owner) { new EnterKeeper(owner); }

void markAsSearch(QObject *line) { line->setProperty(searches, true); }

} // namespace kontor

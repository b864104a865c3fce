// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <functional>

namespace kontor {

/// Makes an action with icon, text, shortcut and a stable name; the command palette lists all that are made here.
class Actions : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    QAction *add(const QString &name, const QString &iconName, const QString &text, const QKeySequence &shortcut,
                 QObject *context, const std::function<void()> &run);
    const QList<QAction *> &all() const { return m_actions; }
    QAction *named(const QString &name) const;

private:
    QList<QAction *> m_actions;
};

} // namespace kontor

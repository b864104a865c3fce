// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/actions.h"

#include "base/icons.h"

namespace kontor {

QAction *Actions::add(const QString &name, const QString &iconName, const QString &text, const QKeySequence &shortcut,
                      QObject *context, const std::function<void()> &run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    if (!shortcut.isEmpty())
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)).remove(QLatin1Char('&')));
    connect(action, &QAction::triggered, context, run);
    m_actions << action;
    return action;
}

QAction *Actions::named(const QString &name) const
{
    for (QAction *action : m_actions) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rightguard.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString whyNot(const QString &right, const DirectoryKeeper &directory)
{
    const QString lacking = QCoreApplication::translate("kontor", "You lack the right ‘%1’.").arg(rightLabel(right));
    const QStringList givers = directory.administrators();
    return givers.isEmpty()
               ? lacking
               : lacking + u' ' + QCoreApplication::translate("kontor", "It can be given by: %1.").arg(givers.join(u", "_s));
}

/// What both kinds of guard do.
template <typename Guarded> class Guard : public QObject
{
public:
    Guard(Guarded *guarded, const QString &right, const DirectoryKeeper &directory)
        : QObject(guarded)
        , m_guarded(guarded)
        , m_right(right)
        , m_directory(directory)
    {
        connect(&directory, &DirectoryKeeper::changed, this, [this] { look(); });
        look();
    }
    void look()
    {
        const bool may = m_directory.rights().may(m_right);
        if (may == m_may && (may || !m_guarded->isEnabled()))
            return;
        if (may != m_may) {
            if (!may)
                m_toolTip = m_guarded->toolTip();
            m_guarded->setToolTip(may ? m_toolTip : whyNot(m_right, m_directory));
        }
        const bool regained = may && !m_may;
        m_may = may;
        m_guarded->setEnabled(may && (regained || m_guarded->isEnabled()));
    }

private:
    Guarded *m_guarded;
    QString m_right;
    const DirectoryKeeper &m_directory;
    QString m_toolTip;
    bool m_may = true;
};

class WidgetGuard : public Guard<QWidget>
{
public:
    WidgetGuard(QWidget *guarded, const QString &right, const DirectoryKeeper &directory) : Guard(guarded, right, directory)
    {
        guarded->installEventFilter(this);
    }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::EnabledChange)
            look();
        return Guard::eventFilter(object, event);
    }
};

} // namespace

void needRight(QAction *action, const QString &right, const DirectoryKeeper &directory)
{
    if (right.isEmpty())
        return;
    auto *guard = new Guard<QAction>(action, right, directory);
    QObject::connect(action, &QAction::enabledChanged, guard, [guard] { guard->look(); });
}

void needRight(QWidget *button, const QString &right, const DirectoryKeeper &directory)
{
    if (!right.isEmpty())
        new WidgetGuard(button, right, directory);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rightguard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QTabBar>

#include <functional>
#include <memory>
#include <utility>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString whyNot(const QString &right, const DirectoryKeeper &directory)
{
    const QString lacking = QCoreApplication::translate("kontor", "You lack the right ‘%1’.").arg(rightLabel(right));
    const QStringList &givers = directory.administrators();
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

namespace {

/// What makes an input of a form one that is only read; the answer gives it back. Nothing of what is none, or is so already.
std::function<void()> locked(const QPointer<QWidget> &widget)
{
    if (const QPointer<QAbstractItemView> view = qobject_cast<QAbstractItemView *>(widget)) {
        const auto triggers = view->editTriggers();
        if (triggers == QAbstractItemView::NoEditTriggers)
            return {};
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        return [view, triggers] {
            if (view)
                view->setEditTriggers(triggers);
        };
    }
    const bool isChoice = qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QAbstractButton *>(widget) != nullptr;
    if (isChoice && widget->isEnabled() && qobject_cast<QTabBar *>(widget->parent()) == nullptr) {
        widget->setEnabled(false);
        return [widget] {
            if (widget)
                widget->setEnabled(true);
        };
    }
    const bool isText = !isChoice && widget->metaObject()->indexOfProperty("readOnly") >= 0;
    if (isText && !widget->property("readOnly").toBool()) {
        widget->setProperty("readOnly", true); // can still be marked and copied
        return [widget] {
            if (widget)
                widget->setProperty("readOnly", false);
        };
    }
    return {};
}

} // namespace

void needRightToChange(QWidget *form, const QString &right, const DirectoryKeeper &directory, const QList<QWidget *> &but)
{
    const auto given = std::make_shared<QList<std::function<void()>>>(); // back
    const auto look = [form, right, &directory, but, given] {
        if (directory.rights().may(right)) {
            for (const auto &giveBack : std::exchange(*given, {}))
                giveBack();
            return;
        }
        for (QWidget *widget : form->findChildren<QWidget *>()) {
            const bool spared = std::any_of(but.begin(), but.end(),
                                            [widget](const QWidget *one) { return one == widget || one->isAncestorOf(widget); });
            if (const auto giveBack = spared ? std::function<void()>() : locked(widget))
                *given << giveBack;
        }
    };
    QObject::connect(&directory, &DirectoryKeeper::changed, form, look);
    look();
}

void needRight(QWidget *button, const QString &right, const DirectoryKeeper &directory)
{
    if (!right.isEmpty())
        new WidgetGuard(button, right, directory);
}

} // namespace kontor

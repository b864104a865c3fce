// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferences/preferencesview.h"

#include "base/pageheading.h"
#include "base/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int keysHeight = 260; ///< of the list of actions

/// A letter alone would be taken from whoever types it.
bool isSafe(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    return first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) ||
           (first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35);
}

} // namespace

PreferencesView::PreferencesView(Desk &desk)
    : QScrollArea(desk.window())
    , m_desk(desk)
    , m_search(new QLineEdit(this))
    , m_actions(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_set(new QPushButton(tr("&Use these keys"), this))
    , m_standard(new QPushButton(tr("&Back to the usual keys"), this))
    , m_said(new QLabel(this))
{
    setObjectName(u"preferences"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void PreferencesView::build()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    addSettings(layout);
    addKeys(layout);
    layout->addStretch(1);
    setWidget(content);
}

void PreferencesView::addSettings(QVBoxLayout *layout)
{
    QStringList groups;
    for (const DeskSetting &one : m_desk.ownSettings()) {
        if (!groups.contains(one.group))
            groups << one.group;
    }
    for (const QString &group : std::as_const(groups)) {
        layout->addWidget(pageHeading(group, this));
        auto *form = new QFormLayout;
        form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
        for (const DeskSetting &one : m_desk.ownSettings()) {
            if (one.group != group)
                continue;
            QWidget *widget = widgetFor(one);
            if (one.choices.isEmpty())
                form->addRow(widget);
            else
                form->addRow(tr("%1:").arg(one.title), widget);
            if (!one.hint.isEmpty()) {
                auto *hint = new QLabel(one.hint, this);
                hint->setWordWrap(true);
                hint->setForegroundRole(QPalette::PlaceholderText);
                form->addRow(hint);
            }
        }
        layout->addLayout(form);
        layout->addSpacing(fontMetrics().height());
    }
}

QWidget *PreferencesView::widgetFor(const DeskSetting &setting)
{
    const QString value = m_desk.setting(setting.name);
    if (setting.choices.isEmpty()) {
        auto *box = new QCheckBox(setting.title, this);
        box->setObjectName(u"own_"_s + setting.name);
        box->setChecked(value == u"yes"_s);
        connect(box, &QCheckBox::toggled, this,
                [this, name = setting.name](bool on) { m_desk.setSetting(name, on ? u"yes"_s : u"no"_s); });
        return box;
    }
    auto *box = new QComboBox(this);
    box->setObjectName(u"own_"_s + setting.name);
    box->setAccessibleName(QString(setting.title).remove(u'&'));
    for (const auto &[kept, words] : setting.choices)
        box->addItem(words, kept);
    box->setCurrentIndex(std::max(0, box->findData(value)));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, name = setting.name] { m_desk.setSetting(name, box->currentData().toString()); });
    return box;
}

void PreferencesView::addKeys(QVBoxLayout *layout)
{
    layout->addWidget(pageHeading(tr("Keyboard"), this));
    m_search->setObjectName(u"keysSearch"_s);
    m_search->setPlaceholderText(tr("Search an action or keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_actions->setObjectName(u"keysList"_s);
    m_actions->setAccessibleName(tr("Actions and their keys"));
    m_actions->setHeaderLabels({tr("Action"), tr("Keys"), tr("Usual keys")});
    m_actions->setRootIsDecorated(false);
    m_actions->setAlternatingRowColors(true);
    m_actions->setMinimumHeight(keysHeight);
    m_keys->setObjectName(u"keysNew"_s);
    m_keys->setClearButtonEnabled(true); // none are keys, too
    m_keys->setAccessibleName(tr("New keys"));
    m_set->setObjectName(u"keysSet"_s);
    m_standard->setObjectName(u"keysStandard"_s);
    m_said->setObjectName(u"keysSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    layout->addWidget(m_search);
    layout->addWidget(m_actions, 1);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&New keys:"), this);
    label->setBuddy(m_keys);
    row->addWidget(label);
    row->addWidget(m_keys);
    row->addWidget(m_set);
    row->addWidget(m_standard);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_said);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesView::fillKeys);
    connect(m_actions, &QTreeWidget::currentItemChanged, this, &PreferencesView::showCurrent);
    connect(m_set, &QPushButton::clicked, this, [this] { setKeys(m_keys->keySequence()); });
    connect(m_standard, &QPushButton::clicked, this, [this] {
        if (const QAction *action = currentAction())
            setKeys(m_desk.standardKeys(action));
    });
    fillKeys();
}

void PreferencesView::fillKeys()
{
    const QAction *before = currentAction();
    const QString wanted = text::folded(m_search->text());
    m_actions->clear();
    for (QAction *action : m_desk.actions()) {
        const QString title = action->text().remove(u'&');
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QKeySequence usual = m_desk.standardKeys(action);
        if (!text::folded(title + u' ' + keys).contains(wanted))
            continue;
        auto *item = new QTreeWidgetItem(
            {title, keys, usual == action->shortcut() ? QString() : usual.toString(QKeySequence::NativeText)});
        item->setIcon(0, action->icon());
        item->setData(0, nameRole, action->objectName());
        m_actions->addTopLevelItem(item);
        if (action == before)
            m_actions->setCurrentItem(item);
    }
    m_actions->sortItems(0, Qt::AscendingOrder);
    m_actions->resizeColumnToContents(0);
    m_actions->resizeColumnToContents(1);
    if (m_actions->currentItem() == nullptr)
        m_actions->setCurrentItem(m_actions->topLevelItem(0));
    showCurrent();
}

QAction *PreferencesView::currentAction() const
{
    const QTreeWidgetItem *item = m_actions->currentItem();
    return item != nullptr ? m_desk.action(item->data(0, nameRole).toString()) : nullptr;
}

void PreferencesView::showCurrent()
{
    const QAction *action = currentAction();
    for (QWidget *part : std::initializer_list<QWidget *>{m_keys, m_set, m_standard})
        part->setEnabled(action != nullptr);
    m_keys->setKeySequence(action != nullptr ? action->shortcut() : QKeySequence());
}

/// Keys belong to one action: whoever had them is named, and keeps them.
void PreferencesView::setKeys(const QKeySequence &keys)
{
    QAction *action = currentAction();
    if (action == nullptr)
        return;
    if (!keys.isEmpty() && !isSafe(keys)) {
        m_said->setText(tr("%1 is needed for typing. Take Ctrl or Alt with it, or a function key.")
                            .arg(keys.toString(QKeySequence::NativeText)));
        return;
    }
    for (const QAction *other : m_desk.actions()) {
        if (other != action && !keys.isEmpty() && other->shortcut() == keys) {
            m_said->setText(tr("%1 is taken by ‘%2’. Give that other keys first.")
                                .arg(keys.toString(QKeySequence::NativeText), QString(other->text()).remove(u'&')));
            return;
        }
    }
    m_desk.setKeys(action, keys);
    m_said->setText(keys.isEmpty()
                        ? tr("‘%1’ has no keys now.").arg(action->text().remove(u'&'))
                        : tr("‘%1’ is %2 now.").arg(action->text().remove(u'&'), keys.toString(QKeySequence::NativeText)));
    fillKeys();
}

void PreferencesView::showSetting(const QString &name)
{
    auto *part = findChild<QWidget *>(u"own_"_s + name);
    if (part == nullptr)
        part = m_search;
    ensureWidgetVisible(part);
    part->setFocus(Qt::OtherFocusReason);
}

void addPreferences(Desk &desk)
{
    auto *view = new PreferencesView(desk);
    desk.addPage({.name = u"preferences"_s,
                  .icon = u"configure"_s,
                  .title = PreferencesView::tr("My settings"),
                  .group = PreferencesView::tr("Program"),
                  .showText = PreferencesView::tr("My settings"),
                  .keys = QKeySequence(Qt::CTRL | Qt::Key_Comma),
                  .order = 95,
                  .help = u"settings"_s,
                  .widget = view,
                  .entered = [view] { view->showSetting(u"language"_s); },
                  .counted = [](qint64) { return PreferencesView::tr("My settings"); }});
    QObject::connect(&desk, &Desk::finished, view, &PreferencesView::build);
    QObject::connect(&desk, &Desk::settingsRequested, view, [&desk, view](const QString &name) {
        desk.show(view);
        view->showSetting(name);
    });
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/desk.h"

#include "base/icons.h"
#include "base/rightguard.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTimer>
#include <QUrl>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int pagesPlace = 100; ///< of the actions that show pages, in the menu View
constexpr int together = 100; ///< places of one such span stand together

template <typename Part> QList<Part> inOrder(QList<Part> parts)
{
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.order < b.order; });
    return parts;
}

} // namespace

Desk::Desk(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_messages(new MessageBar(window))
{
}

void Desk::addPage(const DeskPage &page)
{
    m_pages << page;
    add({.name = u"show"_s + page.name.at(0).toUpper() + page.name.mid(1),
         .icon = page.icon,
         .text = page.showText,
         .keys = page.keys,
         .places = {{u"view"_s, pagesPlace + page.order}},
         .right = page.right,
         .run = [this, widget = page.widget, entered = page.entered] {
             show(widget);
             if (entered)
                 entered();
         }});
}

QAction *Desk::add(const DeskAction &given)
{
    Q_ASSERT(action(given.name) == nullptr);
    auto *made = new QAction(icon(given.icon), given.text, this);
    made->setObjectName(given.name);
    m_standardKeys.insert(made, given.keys);
    const QVariant chosen = m_services.settings.value(u"keys/"_s + given.name);
    showKeys(made, chosen.isValid() ? QKeySequence(chosen.toString(), QKeySequence::PortableText) : given.keys);
    connect(made, &QAction::triggered, this, given.run);
    for (const DeskPlace &place : given.places)
        m_places << Placed{place, made};
    needRight(made, given.right, m_services.directory);
    if (given.when)
        m_when[made] = given.when;
    m_window->addAction(made);
    m_actions << made;
    return made;
}

void Desk::showKeys(QAction *action, const QKeySequence &keys)
{
    action->setShortcut(keys);
    const QString text = action->text().remove(u'&');
    action->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
}

void Desk::setKeys(QAction *action, const QKeySequence &keys)
{
    const QString name = u"keys/"_s + action->objectName();
    if (keys == standardKeys(action))
        m_services.settings.remove(name);
    else
        m_services.settings.setValue(name, keys.toString(QKeySequence::PortableText));
    showKeys(action, keys);
}

QString Desk::setting(const QString &name) const
{
    for (const DeskSetting &one : m_ownSettings) {
        if (one.name != name)
            continue;
        const QString kept = m_services.settings.value(u"own/"_s + name, one.standard).toString();
        const bool known = one.choices.isEmpty() ? kept == u"yes" || kept == u"no"
                                                 : std::any_of(one.choices.begin(), one.choices.end(),
                                                               [&kept](const auto &choice) { return choice.first == kept; });
        return known ? kept : one.standard;
    }
    return {};
}

void Desk::setSetting(const QString &name, const QString &value)
{
    m_services.settings.setValue(u"own/"_s + name, value);
    for (const DeskSetting &one : std::as_const(m_ownSettings)) {
        if (one.name == name && one.apply)
            one.apply(value);
    }
}

void Desk::notify(const QString &text)
{
    if (!text.isEmpty() && QApplication::activeWindow() == nullptr && setting(u"notifications"_s) == u"yes")
        Q_EMIT notified(text);
}

void Desk::addOpener(const QString &kind, const std::function<QWidget *(qint64, const QString &)> &open)
{
    m_openers[kind] = open;
}

QList<DeskMenu> Desk::menus() const { return inOrder(m_menus); }

QList<DeskPage> Desk::pages() const { return inOrder(m_pages); }

QAction *Desk::action(const QString &name) const
{
    const auto found =
        std::find_if(m_actions.begin(), m_actions.end(), [&](const QAction *action) { return action->objectName() == name; });
    return found != m_actions.end() ? *found : nullptr;
}

void Desk::fill(QWidget *menu, const QString &name) const
{
    if (auto *list = qobject_cast<QMenu *>(menu)) { // whoever lacks a right reads why
        const auto show = [list, &directory = m_services.directory] { list->setToolTipsVisible(!directory.rights().isAll()); };
        connect(&m_services.directory, &DirectoryKeeper::changed, list, show);
        show();
    }
    QList<Placed> here;
    std::copy_if(m_places.begin(), m_places.end(), std::back_inserter(here),
                 [&](const Placed &placed) { return placed.place.menu == name; });
    std::stable_sort(here.begin(), here.end(), [](const Placed &a, const Placed &b) { return a.place.order < b.place.order; });
    const Placed *before = nullptr;
    for (const Placed &placed : std::as_const(here)) {
        if (before != nullptr && before->place.order / together != placed.place.order / together) {
            auto *line = new QAction(menu);
            line->setSeparator(true);
            menu->addAction(line);
        }
        menu->addAction(placed.action);
        before = &placed;
    }
}

QMenu *Desk::rowMenu(const QString &name)
{
    auto *menu = new QMenu(m_window);
    m_rowMenus << qMakePair(menu, name);
    return menu;
}

void Desk::finish()
{
    for (const auto &[menu, name] : std::as_const(m_rowMenus))
        fill(menu, name);
    for (const DeskSetting &one : std::as_const(m_ownSettings)) {
        if (one.apply)
            one.apply(setting(one.name));
    }
    Q_EMIT finished();
    updateActions();
}

void Desk::setCurrentPage(QWidget *page)
{
    m_current = page;
    updateActions();
    Q_EMIT currentPageChanged();
}

void Desk::setCount(QWidget *widget, qint64 count)
{
    for (const DeskPage &page : std::as_const(m_pages)) {
        if (page.widget == widget && page.counted)
            Q_EMIT titleChanged(widget, page.counted(count));
    }
    Q_EMIT countChanged(widget, count);
}

void Desk::updateActions()
{
    for (auto it = m_when.cbegin(); it != m_when.cend(); ++it)
        it.key()->setEnabled(it.value()());
}

QWidget *Desk::open(const QString &kind, qint64 id, const QString &field)
{
    const auto opener = m_openers.value(kind);
    return opener ? opener(id, field) : nullptr;
}

void Desk::go(const QString &target, const QString &text)
{
    if (const auto show = m_targets.value(target))
        show(text);
}

void Desk::openLink(const QString &link)
{
    const QUrl url(link);
    const auto take = m_links.value(url.host().toLower());
    const QString text = url.path(QUrl::FullyDecoded).mid(1).trimmed();
    if (take && !text.isEmpty())
        take(text);
    else
        m_messages->show(
            MessageBar::Kind::Warning,
            tr("This link says nothing that Kontor knows: %1. It knows kontor://customer/CODE and kontor://call/NUMBER.")
                .arg(link.left(100)));
}

void Desk::addDraftOpener(const QString &kind, const std::function<void(const Draft &draft)> &open, bool once)
{
    m_draftOpeners.insert(kind, {open, once});
}

bool Desk::offerDrafts()
{
    QList<Draft> left = m_services.drafts != nullptr ? m_services.drafts->left() : QList<Draft>();
    left.removeIf([this](const Draft &draft) { return !m_draftOpeners.contains(draft.kind); });
    if (left.isEmpty())
        return false;
    QStringList titles;
    for (const Draft &draft : std::as_const(left)) {
        titles << draft.title;
        if (m_draftOpeners.value(draft.kind).once)
            Drafts::remove(draft);
    }
    constexpr qsizetype named = 4;
    QString what = titles.mid(0, named).join(u", "_s);
    if (titles.size() > named)
        what = tr("%1 and %2 more").arg(what).arg(titles.size() - named);
    m_messages->show(MessageBar::Kind::Information, tr("When Kontor ended, this was open or not saved: %1.").arg(what));
    m_messages->offer(tr("&Open again"), [this, left] {
        m_messages->clear();
        QSet<QString> there; // another program may have taken or settled one since
        for (const Draft &draft : m_services.drafts->left())
            there.insert(draft.file);
        for (const Draft &draft : left) {
            const DraftOpener opener = m_draftOpeners.value(draft.kind);
            if (opener.once || there.contains(draft.file))
                opener.open(draft);
        }
    });
    return true;
}

void Desk::openFile(const QString &path)
{
    if (m_takeFile)
        m_takeFile(path);
}

void Desk::refresh()
{
    for (const auto &refresh : std::as_const(m_refreshes))
        refresh();
    m_services.directory.reload();
}

bool Desk::mayClose()
{
    return std::all_of(m_closingChecks.begin(), m_closingChecks.end(), [](const auto &may) { return may(); });
}

void Desk::settle()
{
    for (const auto &settle : std::as_const(m_endings))
        settle();
}

Cancel Desk::start(const QString &what)
{
    m_jobs << Cancel();
    m_messages->show(MessageBar::Kind::Information, what);
    Q_EMIT busyChanged(true);
    return m_jobs.last();
}

void Desk::end(const Cancel &job)
{
    m_jobs.removeOne(job);
    Q_EMIT busyChanged(!m_jobs.isEmpty());
    QTimer::singleShot(0, this, [this] { notify(m_messages->text()); }); // once what came of it is said
}

void Desk::stop()
{
    for (const Cancel &job : std::as_const(m_jobs))
        m_services.database.cancel(job);
}

} // namespace kontor

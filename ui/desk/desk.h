// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/drafts.h"
#include "base/messagebar.h"
#include "base/services.h"

#include <QAction>
#include <QKeySequence>

#include <functional>
#include <vector>

class QMenu;

namespace kontor {

/// A menu of the window, or the toolbar (`toolbar`). Menus stand in their `order`.
struct DeskMenu
{
    QString name;
    QString title;
    int order = 0;
};

/// Where an action stands in a menu. A line is drawn between the hundreds: 110 and 120 stand together, 210 apart from them.
struct DeskPlace
{
    QString menu;
    int order = 0;
};

/// What somebody can do. Said once, it is in its menus, on the toolbar, on its key and in the palette.
struct DeskAction
{
    QString name; ///< stable, the object name
    QString icon;
    QString text;
    QKeySequence keys = {};
    QList<DeskPlace> places = {};
    std::function<bool()> when = {}; ///< it is enabled; empty: always
    QString right = {}; ///< that it takes; empty: none
    std::function<void()> run = {};
};

/// A page of the window, with an entry in its navigation.
struct DeskPage
{
    QString name; ///< stable; `current` makes the action `showCurrent`
    QString icon;
    QString title;
    QString group = {}; ///< that it stands in; pages of a group follow each other
    QString showText; ///< of the action that shows it
    QKeySequence keys = {}; ///< likewise
    int order = 0;
    QString right = {}; ///< that it takes; empty: none
    QString help = {}; ///< its page of the handbook; empty: `name`
    QWidget *widget = nullptr;
    bool first = false; ///< shown where nothing was shown before
    std::function<void()> entered = {}; ///< its action was used: puts the keyboard where work begins
    std::function<QString(qint64 count)> counted = {}; ///< its title with a count
};

/// What somebody may choose for themselves on this computer. Said once, it is on the settings page, in the palette, and applied when the
/// window opens.
struct DeskSetting
{
    QString name; ///< stable, as it is kept
    QString group; ///< heading that it stands under
    QString title; ///< with a mnemonic where there is one
    QString hint = {}; ///< what it does, in a sentence
    QList<QPair<QString, QString>> choices = {}; ///< what is kept, and its words; empty: "yes" or "no"
    QString standard; ///< what is kept where nobody chose
    std::function<void(const QString &value)> apply = {}; ///< empty: whoever needs it asks
};

/// What a feature finds for the palette: records of one kind, opened by `open(kind, id)`.
struct DeskFinder
{
    struct Found
    {
        qint64 id;
        QString text;
    };
    QString kind;
    QString icon;
    std::function<QList<Found>(Session &session, const QString &search)> find; ///< on a worker's thread
    /// What records are called that were opened before; those that are gone are left out. Empty: none are remembered.
    std::function<QList<Found>(Session &session, const QList<qint64> &ids)> named = {};
};

/// A record that somebody opened, or pinned to have it at hand.
struct DeskRecord
{
    QString kind;
    qint64 id = 0;
    bool pinned = false;
    QString text = {}; ///< what it is called, once that is read
    QString icon = {};
};

/// What the window is made of. Features register their parts here and reach each other only through it: a record is opened by its kind,
/// a page is shown by its widget. The window draws what was registered and knows no feature. Lives on the window's thread.
class Desk : public QObject
{
    Q_OBJECT
public:
    Desk(const Services &services, QWidget *window);

    const Services &services() const { return m_services; }
    QWidget *window() const { return m_window; }
    MessageBar &messages() { return *m_messages; }

    void addMenu(const DeskMenu &menu) { m_menus << menu; }
    void addPage(const DeskPage &page);
    QAction *add(const DeskAction &action);
    /// Where a panel at the right stands: beside the pages, instead of them, folded to a rail, or in a window of its own.
    enum class SidePlace { Beside, Full, Rail, Apart };
    void placeSide(QWidget *panel, SidePlace place) { Q_EMIT sidePlaced(panel, place); }
    /// A panel beside the pages that shows itself when it has something; at Qt::LeftEdge or Qt::RightEdge.
    void addSide(QWidget *panel, Qt::Edge edge) { m_sides << Side{panel, edge}; }
    /// Covers everything while covered(true): a first start.
    void setCover(QWidget *cover) { m_cover = cover; }
    void addOpener(const QString &kind, const std::function<QWidget *(qint64 id, const QString &field)> &open);
    /// Opens what was typed into such a window and not saved. `once`: what is only opened again is offered at the next start alone.
    void addDraftOpener(const QString &kind, const std::function<void(const Draft &draft)> &open, bool once = false);
    void addFinder(const DeskFinder &finder) { m_finders << finder; }
    /// Takes the links kontor://`kind`/TEXT of other programs.
    void addLink(const QString &kind, const std::function<void(const QString &text)> &take) { m_links[kind] = take; }
    /// A list that other features lead to; `text` says what of it ("locked:yes" of customers); empty: all.
    void addTarget(const QString &name, const std::function<void(const QString &text)> &show) { m_targets[name] = show; }
    void addSetting(const DeskSetting &setting) { m_ownSettings << setting; }
    const QList<DeskSetting> &ownSettings() const { return m_ownSettings; }
    QString setting(const QString &name) const; ///< as chosen, or its standard; empty when there is no such one
    void setSetting(const QString &name, const QString &value);
    /// Whose keys they are: those chosen, or the action's own.
    void setKeys(QAction *action, const QKeySequence &keys);
    QKeySequence standardKeys(const QAction *action) const { return m_standardKeys.value(action); }
    /// Tells by the system, where somebody looks at another window and wants to be told.
    void notify(const QString &text);
    void addRefresh(const std::function<void()> &refresh) { m_refreshes << refresh; }
    /// Asked before the window closes or another database is opened; false keeps it.
    void addClosingCheck(const std::function<bool()> &mayClose) { m_closingChecks << mayClose; }
    /// Called before the program ends, for what must come to rest.
    void addEnding(const std::function<void()> &settle) { m_endings << settle; }
    /// Takes a file dropped on the window.
    void setFileTaker(const std::function<void(const QString &path)> &take) { m_takeFile = take; }

    QList<DeskMenu> menus() const; ///< in their order
    QList<DeskPage> pages() const; ///< in their order
    const QList<QAction *> &actions() const { return m_actions; } ///< as they were added
    QAction *action(const QString &name) const; ///< nullptr when there is none
    const QList<DeskFinder> &finders() const { return m_finders; }
    struct Side
    {
        QWidget *panel;
        Qt::Edge edge;
    };
    const QList<Side> &sides() const { return m_sides; }
    QWidget *cover() const { return m_cover; }

    /// The actions of a menu, with lines between the hundreds.
    void fill(QWidget *menu, const QString &name) const;
    /// A menu for the rows of a list with what `name` has; filled when all features are there.
    QMenu *rowMenu(const QString &name);
    void finish(); ///< all features have registered

    void show(QWidget *page) { Q_EMIT showRequested(page); }
    QWidget *currentPage() const { return m_current; }
    void setCurrentPage(QWidget *page);
    void setCount(QWidget *page, qint64 count);
    void setCovered(bool covered) { Q_EMIT coverRequested(covered); }
    void updateActions();
    void say(const QString &text) { Q_EMIT said(text); } ///< in the status bar; empty: nothing

    /// It was opened: it comes first among those of its kind that were.
    void remember(const QString &kind, qint64 id);
    bool isPinned(const QString &kind, qint64 id) const;
    void setPinned(const QString &kind, qint64 id, bool pinned);
    /// Pinned ones, then the last opened; `use` gets them on the window's thread, later, unless `context` is gone.
    void withRecords(QObject *context, const std::function<void(const QList<DeskRecord> &records)> &use);
    /// Opens a record of that kind, at that field; the widget it is in, nullptr when nobody opens such records.
    QWidget *open(const QString &kind, qint64 id, const QString &field = {});
    void go(const QString &target, const QString &text = {}); ///< nowhere when nobody has that name
    void openLink(const QString &link); ///< says so where nobody knows it
    /// Offers the drafts that a crash or a kill left; false when there are none.
    bool offerDrafts();
    void openFile(const QString &path);
    void refresh();
    bool mayClose();
    void settle();

    /// Opens a dialog over the window; it goes when it is closed. `arguments`: what its constructor takes between services and parent.
    template <typename Dialog, typename... Arguments> Dialog *openDialog(Arguments &&...arguments);

    /// A long job: says what is done and shows Stop until end() with the answered Cancel.
    Cancel start(const QString &what);
    void end(const Cancel &job);
    void stop();

    /// Runs `job` on the database; an error is shown, an answer is `then`'s.
    template <typename Job, typename Then> void run(Lane lane, Job job, Then then);
    /// Likewise, with Stop.
    template <typename Job, typename Then> void run(const QString &what, Lane lane, Job job, Then then);

Q_SIGNALS:
    void showRequested(QWidget *page);
    void titleChanged(QWidget *page, const QString &title);
    void countChanged(QWidget *page, qint64 count);
    void coverRequested(bool covered);
    void sidePlaced(QWidget *panel, kontor::Desk::SidePlace place);
    void currentPageChanged();
    void said(const QString &text);
    void recordsChanged(); ///< what is pinned or was opened last
    void settingsRequested(const QString &name); ///< the page with one's own settings, at that one
    void notified(const QString &text);
    void busyChanged(bool busy);
    void finished(); ///< all features have registered

private:
    template <typename Answer, typename Then> void tell(const Answer &answer, const Then &then);
    struct Placed
    {
        DeskPlace place;
        QAction *action;
    };

    Services m_services;
    QWidget *m_window;
    MessageBar *m_messages;
    QList<DeskMenu> m_menus;
    QList<DeskPage> m_pages;
    QList<QAction *> m_actions;
    QList<Placed> m_places;
    void showKeys(QAction *action, const QKeySequence &keys);
    QStringList kept(const QString &list) const; ///< "pinned" or "recent": KIND/ID each
    void keep(const QString &list, const QStringList &records);
    QHash<QAction *, std::function<bool()>> m_when;
    QHash<const QAction *, QKeySequence> m_standardKeys;
    QList<DeskSetting> m_ownSettings;
    QList<Side> m_sides;
    QWidget *m_cover = nullptr;
    QHash<QString, std::function<QWidget *(qint64, const QString &)>> m_openers;
    struct DraftOpener
    {
        std::function<void(const Draft &)> open;
        bool once = false;
    };
    QHash<QString, DraftOpener> m_draftOpeners;
    QList<DeskFinder> m_finders;
    QHash<QString, std::function<void(const QString &)>> m_links, m_targets;
    QList<std::function<void()>> m_refreshes;
    QList<std::function<bool()>> m_closingChecks;
    QList<std::function<void()>> m_endings;
    std::function<void(const QString &)> m_takeFile;
    QList<QPair<QMenu *, QString>> m_rowMenus;
    QWidget *m_current = nullptr;
    QList<Cancel> m_jobs; ///< that Stop gives up
};

/// A feature registers its parts.
using Feature = std::function<void(Desk &)>;

template <typename Answer, typename Then> void Desk::tell(const Answer &answer, const Then &then)
{
    if (answer)
        then(*answer);
    else
        m_messages->show(answer.error());
}

template <typename Dialog, typename... Arguments> Dialog *Desk::openDialog(Arguments &&...arguments)
{
    auto *dialog = new Dialog(m_services, std::forward<Arguments>(arguments)..., m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

template <typename Job, typename Then> void Desk::run(Lane lane, Job job, Then then)
{
    QCoro::connect(m_services.database.run(lane, std::move(job)), this,
                   [this, then](const auto &answer) { this->tell(answer, then); });
}

template <typename Job, typename Then> void Desk::run(const QString &what, Lane lane, Job job, Then then)
{
    const Cancel cancel = start(what);
    QCoro::connect(m_services.database.run(lane, std::move(job), cancel), this, [this, cancel, then](const auto &answer) {
        end(cancel);
        this->tell(answer, then);
    });
}

} // namespace kontor

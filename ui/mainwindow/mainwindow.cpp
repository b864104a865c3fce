// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/mainwindow.h"

#include "base/dialogkeys.h"
#include "base/files.h"
#include "base/icons.h"
#include "base/windowfit.h"
#include "desk/commandpalette.h"
#include "desk/navigation.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QSystemTrayIcon>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Services &services, const QList<Feature> &features, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(*new Desk(services, this))
    , m_stack(new QStackedWidget(this))
    , m_room(new QWidget(this))
    , m_splitter(new QSplitter(m_room))
    , m_pages(new QWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_rail(new QToolBar(tr("Store"), this))
    , m_badge(new QLabel(this))
    , m_state(new QLabel(this))
    , m_stop(new QPushButton(icon(u"dialog-close"_s), tr("Stop"), this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Kontor"));
    setAcceptDrops(true);
    keepEnterInLists(this);
    addOwn();
    for (const Feature &feature : features)
        feature(m_desk);
    addStartPage();
    buildMenus();
    buildPages();
    buildNavigation();
    buildSides();
    buildStatus();
    setCentralWidget(m_stack);
    m_desk.finish();
    if (m_desk.cover() != nullptr)
        m_stack->addWidget(m_desk.cover());
    connect(&m_desk, &Desk::coverRequested, this,
            [this](bool covered) { m_stack->setCurrentWidget(covered && m_desk.cover() != nullptr ? m_desk.cover() : m_room); });
    resizeWithin(this, {1280, 800});
    restoreGeometry(services.settings.value(u"window/geometry"_s).toByteArray());
    if (const QSize room = screen()->availableSize(); !isMaximized() && (width() > room.width() || height() > room.height()))
        resizeWithin(this, size()); // it was on a larger screen
    showFormerPage();
}

MainWindow::~MainWindow() { m_desk.stop(); } // a job in progress then ends soon and is joined

/// The page that was shown last, also before a crash.
void MainWindow::showFormerPage()
{
    const QString start = m_desk.setting(u"startPage"_s);
    const QString former = start == u"last" ? m_desk.services().settings.value(u"window/page"_s).toString() : start;
    for (const DeskPage &page : m_desk.pages()) {
        if (former.isEmpty() ? page.first : page.name == former)
            m_tabs->setCurrentWidget(page.widget);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        for (const DeskPage &page : m_desk.pages()) {
            if (page.widget == m_tabs->currentWidget())
                m_desk.services().settings.setValue(u"window/page"_s, page.name);
        }
    });
}

void MainWindow::addStartPage()
{
    QList<QPair<QString, QString>> choices{{u"last"_s, tr("The one that was shown last")}};
    for (const DeskPage &page : m_desk.pages())
        choices.append({page.name, page.title});
    m_desk.addSetting({.name = u"startPage"_s,
                       .group = tr("When Kontor starts"),
                       .title = tr("Page that is shown"),
                       .choices = choices,
                       .standard = u"last"_s});
}

/// By the system's own notifications where there is a tray, else by the window's button.
void MainWindow::notify(const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        QApplication::alert(this);
        return;
    }
    if (m_tray == nullptr) {
        m_tray = new QSystemTrayIcon(windowIcon().isNull() ? QApplication::windowIcon() : windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            setWindowState(windowState() & ~Qt::WindowMinimized);
            raise();
            activateWindow();
        });
    }
    m_tray->show();
    m_tray->showMessage(tr("Kontor"), text);
}

void MainWindow::addOwn()
{
    m_desk.addMenu({u"file"_s, tr("&File"), 10});
    m_desk.addMenu({u"view"_s, tr("&View"), 30});
    m_desk.addMenu({u"settings"_s, tr("&Settings"), 40});
    m_desk.addMenu({u"help"_s, tr("&Help"), 50});
    m_desk.addSetting({.name = u"notifications"_s,
                       .group = tr("Questions and messages"),
                       .title = tr("&Tell by the system when long work is done while I look at another window"),
                       .standard = u"yes"_s});
    connect(&m_desk, &Desk::notified, this, &MainWindow::notify);
    m_desk.add({.name = u"quit"_s,
                .icon = u"application-exit"_s,
                .text = tr("&Quit"),
                .keys = QKeySequence(Qt::CTRL | Qt::Key_Q),
                .places = {{u"file"_s, 210}},
                .run = [this] { close(); }});
    m_desk.add({.name = u"unsaved"_s,
                .icon = u"document-edit"_s,
                .text = tr("&What was left unsaved…"),
                .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U),
                .places = {{u"file"_s, 130}},
                .run = [this] {
                    if (!m_desk.offerDrafts())
                        m_desk.messages().show(MessageBar::Kind::Information, tr("Nothing was left unsaved."));
                }});
    m_desk.add({.name = u"palette"_s,
                .icon = u"utilities-terminal"_s,
                .text = tr("Find a &command or customer…"),
                .keys = QKeySequence(Qt::CTRL | Qt::Key_K),
                .places = {{u"view"_s, 60}, {u"toolbar"_s, 210}},
                .run = [this] { openPalette(); }});
    m_desk.add({.name = u"navigation"_s,
                .icon = u"view-table-of-contents-ltr"_s,
                .text = tr("Go to the pa&ges"),
                .keys = QKeySequence(Qt::Key_F6),
                .places = {{u"view"_s, 70}},
                .run = [this] { m_navigation->list().setFocus(Qt::ShortcutFocusReason); }});
    m_desk.add({.name = u"foldNavigation"_s,
                .icon = u"go-previous"_s,
                .text = tr("Fold or &unfold the pages"),
                .keys = QKeySequence(Qt::Key_F9),
                .places = {{u"view"_s, 80}},
                .run = [this] { m_navigation->setFolded(!m_navigation->isFolded()); }});
    m_desk.add({.name = u"refresh"_s,
                .icon = u"view-refresh"_s,
                .text = tr("&Refresh"),
                .keys = QKeySequence(Qt::Key_F5),
                .places = {{u"view"_s, 210}},
                .run = [this] { m_desk.refresh(); }});
}

void MainWindow::buildMenus()
{
    for (const DeskMenu &menu : m_desk.menus())
        m_desk.fill(menuBar()->addMenu(menu.title), menu.name);
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_desk.fill(bar, u"toolbar"_s);
    // Qt's own arrow for what has no room is black on black in the dark.
    if (auto *more = bar->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s))
        more->setIcon(icon(u"go-next"_s));
}

void MainWindow::buildPages()
{
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->hide();
    for (const DeskPage &page : m_desk.pages())
        m_tabs->addTab(page.widget, icon(page.icon), page.title);
    m_navigation = new Navigation(m_desk.pages(), this);
    connect(&m_desk, &Desk::showRequested, m_tabs, &QTabWidget::setCurrentWidget);
    connect(&m_desk, &Desk::titleChanged, this,
            [this](QWidget *page, const QString &title) { m_tabs->setTabText(m_tabs->indexOf(page), title); });
    connect(m_tabs, &QTabWidget::currentChanged, &m_desk, [this] { m_desk.setCurrentPage(m_tabs->currentWidget()); });
    m_desk.setCurrentPage(m_tabs->currentWidget());
    const auto showAllowed = [this] {
        const DirectoryKeeper &directory = m_desk.services().directory;
        for (const DeskPage &page : m_desk.pages()) {
            const bool allowed = directory.rights().may(page.right);
            m_tabs->setTabVisible(m_tabs->indexOf(page.widget), allowed);
            m_navigation->setAllowed(page.widget, allowed);
        }
        m_tabs->tabBar()->hide();
    };
    connect(&m_desk.services().directory, &DirectoryKeeper::changed, m_tabs, showAllowed);
    showAllowed();
}

void MainWindow::buildNavigation()
{
    connect(m_navigation, &Navigation::chosen, m_tabs, &QTabWidget::setCurrentWidget);
    connect(m_tabs, &QTabWidget::currentChanged, m_navigation, [this] { m_navigation->setCurrent(m_tabs->currentWidget()); });
    connect(&m_desk, &Desk::countChanged, m_navigation, &Navigation::setCount);
    m_navigation->setCurrent(m_tabs->currentWidget());
    m_navigation->setFolded(m_desk.services().settings.value(u"window/navigationFolded"_s).toBool());
    connect(m_navigation, &Navigation::folded, this,
            [this](bool folded) { m_desk.services().settings.setValue(u"window/navigationFolded"_s, folded); });
}

void MainWindow::buildSides()
{
    auto *layout = new QVBoxLayout(m_pages);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->addWidget(&m_desk.messages());
    layout->addWidget(m_tabs, 1);
    m_splitter->addWidget(m_pages);
    m_splitter->setChildrenCollapsible(false);
    for (const Desk::Side &side : m_desk.sides()) {
        if (side.edge == Qt::LeftEdge) {
            m_navigation->addPanel(side.panel);
        } else {
            m_splitter->addWidget(side.panel);
            m_splitter->setStretchFactor(m_splitter->count() - 1, 2);
        }
        side.panel->hide();
        side.panel->installEventFilter(this);
    }
    m_splitter->setStretchFactor(m_splitter->indexOf(m_pages), 3);
    auto *room = new QHBoxLayout(m_room);
    room->setContentsMargins(0, 0, 0, 0);
    room->setSpacing(0);
    room->addWidget(m_navigation);
    room->addWidget(m_splitter, 1);
    m_stack->addWidget(m_room);
    m_rail->setObjectName(u"rail"_s);
    m_rail->setMovable(false);
    m_rail->setContextMenuPolicy(Qt::PreventContextMenu);
    m_rail->hide();
    addToolBar(Qt::RightToolBarArea, m_rail);
    connect(&m_desk, &Desk::sidePlaced, this, &MainWindow::placeSide);
}

void MainWindow::buildStatus()
{
    Database &database = m_desk.services().database;
    const bool file = database.url().engine() == ConnectionUrl::Engine::Sqlite;
    m_badge->setTextFormat(Qt::PlainText);
    m_badge->setObjectName(u"badge"_s);
    m_badge->setText(file ? tr("On this computer: %1").arg(database.url().label())
                          : tr("Shared: %1").arg(database.url().label()));
    m_badge->setToolTip(
        file ? tr("An SQLite file. Whoever can open the file can see and change everything in it.")
             : tr("A PostgreSQL database that the team shares. You are signed in as %1.").arg(database.url().user()));
    m_stop->setObjectName(u"stop"_s);
    m_stop->setFlat(true);
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, &m_desk, &Desk::stop);
    connect(&m_desk, &Desk::busyChanged, m_stop, &QWidget::setVisible);
    connect(&m_desk, &Desk::said, statusBar(), [this](const QString &text) { statusBar()->showMessage(text); });
    for (QWidget *part : std::initializer_list<QWidget *>{m_stop, m_state, m_badge})
        statusBar()->addPermanentWidget(part);
    connect(&database, &Database::reachable, this,
            [this](bool yes) { m_state->setText(yes ? QString() : tr("No connection; trying again…")); });
}

/// A panel at the right that comes out shares the room with the pages; closed in a window of its own, it comes back beside them.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    auto *panel = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::ShowToParent && watched == m_splitter->widget(m_splitter->count() - 1))
        shareRoom();
    if (event->type() == QEvent::Close && panel != nullptr && panel->isWindow()) {
        event->ignore();
        placeSide(panel, Desk::SidePlace::Beside);
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::shareRoom()
{
    QList<int> sizes = m_splitter->sizes();
    int left = 0;
    for (qsizetype i = 0; i + 2 < sizes.size(); ++i)
        left += m_splitter->widget(int(i))->isVisible() ? sizes[i] : 0;
    sizes[sizes.size() - 2] = (m_splitter->width() - left) / 2;
    sizes[sizes.size() - 1] = (m_splitter->width() - left) / 2;
    m_splitter->setSizes(sizes);
}

void MainWindow::placeSide(QWidget *panel, Desk::SidePlace place)
{
    using Place = Desk::SidePlace;
    const bool wasApart = panel->isWindow();
    if (place == Place::Apart && !wasApart) {
        panel->setParent(this, Qt::Window);
        panel->setWindowTitle(windowTitle());
        resizeWithin(panel, {1000, 760});
        panel->move(screen()->availableGeometry().center() - panel->rect().center());
    } else if (place != Place::Apart && wasApart) {
        panel->setParent(m_splitter, Qt::Widget);
        m_splitter->addWidget(panel);
    }
    m_pages->setVisible(place != Place::Full);
    panel->setVisible(place != Place::Rail);
    m_rail->setVisible(place == Place::Rail);
    m_rail->clear();
    connect(m_rail->addAction(panel->windowIcon(), tr("Show it again")), &QAction::triggered, panel,
            [this, panel] { placeSide(panel, Place::Beside); });
    if (place == Place::Beside)
        shareRoom();
    if (place == Place::Apart)
        panel->raise();
}

void MainWindow::openPalette() { (new CommandPalette(m_desk, this))->open(); }

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) { m_desk.openFile(droppedFile(*event->mimeData())); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool may = m_desk.mayClose();
    if (may)
        m_desk.services().settings.setValue(u"window/geometry"_s, saveGeometry());
    event->setAccepted(may);
}

} // namespace kontor

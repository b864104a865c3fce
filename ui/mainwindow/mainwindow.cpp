// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/mainwindow.h"

#include "base/files.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "channels/directoryeditors.h"
#include "channels/valueeditors.h"
#include "commands/commandpalette.h"
#include "customers/customerview.h"
#include "customers/tableediting.h"
#include "imports/batchesview.h"
#include "imports/importwizard.h"
#include "issues/issuesview.h"
#include "mail/mailsview.h"
#include "views/viewspanel.h"
#include "pane/storepanes.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Services &services, const QString &webEnginePlugin, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_tabs(new QTabWidget(this))
    , m_current(new CustomerView(services, u"current"_s, false, this))
    , m_deactivated(new CustomerView(services, u"deactivated"_s, true, this))
    , m_issues(new IssuesView(services, this))
    , m_batches(new BatchesView(services, this))
    , m_mails(new MailsView(services, this))
    , m_views(new ViewsPanel(services, this))
    , m_panes(new StorePanes(services, webEnginePlugin, this))
    , m_messages(new MessageBar(this))
    , m_badge(new QLabel(this))
    , m_state(new QLabel(this))
    , m_rowMenu(new QMenu(this))
    , m_stop(new QPushButton(icon(u"dialog-close"_s), tr("Stop"), this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Kontor"));
    setAcceptDrops(true);
    buildTabs();
    buildActions();
    buildMenus();

    auto *tables = new QWidget(this);
    auto *layout = new QVBoxLayout(tables);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->addWidget(m_messages);
    layout->addWidget(m_tabs, 1);
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(tables);
    m_splitter->addWidget(m_panes);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_views->hide();
    connect(m_views, &ViewsPanel::chosen, this, &MainWindow::showView);
    connect(m_views, &ViewsPanel::saveRequested, this, &MainWindow::saveView);
    connect(m_views, &ViewsPanel::failed, this, [this](const Error &error) { m_messages->show(error); });
    connect(m_views, &ViewsPanel::counted, this, [this](int views) { m_views->setVisible(views > 0); });
    m_panes->hide();
    m_stack->addWidget(buildWelcome());
    m_stack->addWidget(m_splitter);
    setCentralWidget(m_stack);
    m_stack->setCurrentIndex(1);
    m_current->focusTable();

    m_badge->setTextFormat(Qt::PlainText);
    m_badge->setObjectName(u"badge"_s);
    const bool file = services.database.url().engine() == ConnectionUrl::Engine::Sqlite;
    m_badge->setText(file ? tr("On this computer: %1").arg(services.database.url().label())
                          : tr("Shared: %1").arg(services.database.url().label()));
    m_badge->setToolTip(file ? tr("An SQLite file. Whoever can open the file can see and change everything in it.")
                             : tr("A PostgreSQL database that the team shares."));
    m_stop->setObjectName(u"stop"_s);
    m_stop->setFlat(true);
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, this, &MainWindow::stopLong);
    statusBar()->addPermanentWidget(m_stop);
    statusBar()->addPermanentWidget(m_state);
    statusBar()->addPermanentWidget(m_badge);

    connect(m_panes, &StorePanes::failed, this, [this](const Error &error) { m_messages->show(error); });
    connect(m_panes, &StorePanes::said, this,
            [this](const QString &text) { m_messages->show(MessageBar::Kind::Information, text); });
    connect(m_panes, &StorePanes::countChanged, this, [this](int panes) {
        const bool first = m_panes->isHidden() && panes > 0;
        m_panes->setVisible(panes > 0);
        if (first) {
            const int side = m_views->isVisible() ? m_views->width() : 0;
            m_splitter->setSizes({side, (m_splitter->width() - side) / 2, (m_splitter->width() - side) / 2});
        }
    });
    connect(&services.database, &Database::reachable, this,
            [this](bool yes) { m_state->setText(yes ? QString() : tr("No connection; trying again…")); });
    connect(&services.database, &Database::changed, this, [this](const QString &table) {
        if (table == u"customers"_s || table.isEmpty())
            m_counter.ask();
    });
    m_counter.askNow();
    updateActions();
    resize(1280, 800);
    restoreGeometry(services.settings.value(u"window/geometry"_s).toByteArray());
}

MainWindow::~MainWindow() { stopLong(); } // an export in progress then ends soon and is joined

void MainWindow::buildTabs()
{
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_current, icon(u"im-user-online"_s), tr("Current"));
    m_tabs->addTab(m_deactivated, icon(u"im-user-offline"_s), tr("Deactivated"));
    m_tabs->addTab(m_issues, icon(u"dialog-warning"_s), tr("Errors"));
    m_tabs->addTab(m_batches, icon(u"document-import"_s), tr("Imports"));
    m_tabs->addTab(m_mails, icon(u"mail-message"_s), tr("Mail"));
    connect(m_mails, &MailsView::waitingCounted, this, [this](qint64 waiting) {
        m_tabs->setTabText(4, waiting > 0 ? tr("Mail (%1 waiting)").arg(QLocale().toString(waiting)) : tr("Mail"));
    });
    connect(m_mails, &MailsView::customerRequested, this,
            [this](qint64 id, const QString &field) { edit(id)->showField(field); });
    connect(m_batches, &BatchesView::reviewRequested, this, &MainWindow::reviewBatch);
    connect(m_batches, &BatchesView::counted, this, [this](int waiting) {
        m_tabs->setTabText(3, waiting > 0 ? tr("Imports (%1 waiting)").arg(QLocale().toString(waiting)) : tr("Imports"));
    });
    for (CustomerView *list : {m_current, m_deactivated}) {
        list->setRowMenu(m_rowMenu);
        connect(list, &CustomerView::selectionChanged, this, &MainWindow::updateActions);
        connect(list, &CustomerView::activated, this, &MainWindow::edit);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::updateActions);
    connect(m_issues, &IssuesView::counted, this,
            [this](qint64 open) { m_tabs->setTabText(2, tr("Errors (%1)").arg(QLocale().toString(open))); });
    connect(m_issues, &IssuesView::customerRequested, this,
            [this](qint64 id, const QString &field) { edit(id)->showField(field); });
}

void MainWindow::showList(CustomerView *list)
{
    m_tabs->setCurrentWidget(list);
    list->focusTable();
}

QWidget *MainWindow::buildWelcome()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"welcome"_s);
    auto *title = new QLabel(tr("Welcome to Kontor"), page);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    title->setFont(large);
    auto *text = new QLabel(tr("There are no customers in this database yet. How do you want to begin?"), page);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    for (const auto &name : {u"import"_s, u"sample"_s, u"connect"_s}) {
        QAction *action = m_actions.named(name);
        auto *button = new QPushButton(action->icon(), action->text(), page);
        button->setObjectName(u"welcome_"_s + name);
        button->setMinimumSize(320, 44);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch();
    return page;
}

void MainWindow::buildActions()
{
    const auto add = [this](const QString &name, const QString &iconName, const QString &text, const QKeySequence &keys,
                            const std::function<void()> &run) {
        addAction(m_actions.add(name, iconName, text, keys, this, run));
    };
    add(u"new"_s, u"list-add"_s, tr("&New customer…"), QKeySequence::New, [this] { edit(0); });
    add(u"import"_s, u"document-import"_s, tr("&Import customers…"), QKeySequence(Qt::CTRL | Qt::Key_I),
        [this] { importFile({}); });
    add(u"export"_s, u"document-export"_s, tr("E&xport…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportCustomersOf(); });
    add(u"sample"_s, u"package"_s, tr("Load &sample data"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D),
        [this] { Q_EMIT sampleRequested(); });
    add(u"connect"_s, u"network-server"_s, tr("&Connect to a shared database…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        [this] { Q_EMIT connectRequested(); });
    add(u"quit"_s, u"application-exit"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });

    add(u"edit"_s, u"document-edit"_s, tr("&Edit…"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { edit(onlyId()); });
    add(u"logInAs"_s, u"system-users"_s, tr("&Log in as customer"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { logInAs(); });
    add(u"priceTier"_s, u"view-currency-list"_s, tr("&Price tier…"), QKeySequence(Qt::CTRL | Qt::Key_P),
        [this] { choosePriceTier(); });
    add(u"warehouse"_s, u"package"_s, tr("&Warehouse…"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] { chooseWarehouse(); });
    add(u"addresses"_s, u"map-globe"_s, tr("&Addresses…"), QKeySequence(Qt::CTRL | Qt::Key_D),
        [this] { edit(onlyId())->showTab(CustomerEditor::Addresses); });
    add(u"password"_s, u"dialog-password"_s, tr("&Set password…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        [this] { setPassword(); });
    add(u"deactivate"_s, u"im-user-offline"_s, tr("&Deactivate"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
        [this] { deactivate(); });
    add(u"reenable"_s, u"im-user-online"_s, tr("&Re-enable"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
        [this] { reenable(); });
    add(u"copy"_s, u"edit-copy"_s, tr("&Copy"), QKeySequence::Copy, [this] { copy(); });
    add(u"activity"_s, u"view-history"_s, tr("Show acti&vity"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        [this] { edit(onlyId())->showTab(CustomerEditor::Activity); });

    add(u"invite"_s, u"mail-invitation"_s, tr("Send e-mail &invite…"), QKeySequence(Qt::CTRL | Qt::Key_M), [this] { invite(); });
    add(u"revokeInvitation"_s, u"dialog-close"_s, tr("Revo&ke invitation…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
        [this] { revokeInvitations(); });
    add(u"resetPassword"_s, u"lock"_s, tr("Reset passw&ord (mail a link)"), QKeySequence(Qt::CTRL | Qt::Key_R),
        [this] { resetPassword(); });
    add(u"loginDetails"_s, u"mail-send"_s, tr("Resend lo&gin e-mail"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        [this] { sendLoginDetails(); });
    add(u"unlock"_s, u"dialog-ok-apply"_s, tr("&Unlock"), QKeySequence(Qt::CTRL | Qt::Key_U), [this] { unlock(); });
    add(u"mfa"_s, u"security-high"_s, tr("Update M&FA settings…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
        [this] { openSecondFactor(); });
    add(u"sessions"_s, u"view-history"_s, tr("Sessio&ns and sign-in attempts…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        [this] { openSessions(); });
    add(u"customerMails"_s, u"mail-message"_s, tr("Show &mails"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
        [this] { showMails(onlyId()); });
    add(u"showMails"_s, u"mail-message"_s, tr("Show all &mails"), QKeySequence(Qt::CTRL | Qt::Key_5), [this] { showMails(0); });
    add(u"staleInvitations"_s, u"mail-invitation"_s, tr("Invitations &without an answer for 14 days"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] { showStaleInvitations(); });
    add(u"actingReport"_s, u"office-report"_s, tr("When staff &acted as customers…"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A), [this] { openActingReport(); });
    add(u"guide"_s, u"documentation"_s, tr("Customer &guide…"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { openGuide(); });
    add(u"mailTemplates"_s, u"mail-message"_s, tr("&Mail templates…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M),
        [this] { openTemplates(); });

    add(u"find"_s, u"edit-find"_s, tr("&Find"), QKeySequence::Find, [this] {
        if (view() != nullptr)
            view()->focusSearch();
    });
    add(u"clearFilters"_s, u"edit-clear-history"_s, tr("Clear search and fil&ters"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] {
            if (view() != nullptr)
                view()->clearFilters();
        });
    add(u"showCurrent"_s, u"im-user-online"_s, tr("&Show current customers"), QKeySequence(Qt::CTRL | Qt::Key_1),
        [this] { showList(m_current); });
    add(u"showDeactivated"_s, u"im-user-offline"_s, tr("Show &deactivated customers"), QKeySequence(Qt::CTRL | Qt::Key_2),
        [this] { showList(m_deactivated); });
    add(u"showErrors"_s, u"dialog-warning"_s, tr("Show &errors"), QKeySequence(Qt::CTRL | Qt::Key_3), [this] {
        m_tabs->setCurrentWidget(m_issues);
        m_issues->tree().setFocus();
    });
    add(u"bulkEdit"_s, u"document-edit"_s, tr("C&hange many…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] {
        if (view() != nullptr)
            bulkEdit();
    });
    add(u"editTable"_s, u"view-list-details"_s, tr("Edit in the &table"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] {
        if (view() != nullptr) {
            view()->editing().setOn(!view()->editing().isOn());
            view()->focusTable();
        }
    });
    for (const auto &[name, text, keys, further] :
         {std::tuple{u"sortBy"_s, tr("S&ort by…"), QKeySequence(Qt::CTRL | Qt::Key_J), false},
          std::tuple{u"thenBy"_s, tr("Then sort &by…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J), true}})
        add(name, u"view-sort"_s, text, keys, [this, further] {
            if (view() != nullptr)
                view()->chooseOrder(further);
        });
    add(u"paste"_s, u"edit-paste"_s, tr("Import from the clip&board…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
        [this] { pasteCustomers(); });
    add(u"why"_s, u"help-about"_s, tr("Wh&y this value?"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y),
        [this] { explainValues(); });
    add(u"saveView"_s, u"bookmarks"_s, tr("Save as a &view…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        [this] { saveView(); });
    add(u"showImports"_s, u"document-import"_s, tr("Show &imports"), QKeySequence(Qt::CTRL | Qt::Key_4), [this] {
        m_tabs->setCurrentIndex(3);
        m_batches->tree().setFocus();
    });
    add(u"refresh"_s, u"view-refresh"_s, tr("&Refresh"), QKeySequence(Qt::SHIFT | Qt::Key_F5), [this] {
        m_current->model().refresh();
        m_deactivated->model().refresh();
        m_issues->reload();
        m_services.directory.reload();
    });
    add(u"appearanceSystem"_s, u"configure"_s, tr("Appearance: as the s&ystem"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0),
        [this] { Q_EMIT appearanceRequested(Appearance::System); });
    add(u"appearanceLight"_s, u"configure"_s, tr("Appearance: &light"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_1),
        [this] { Q_EMIT appearanceRequested(Appearance::Light); });
    add(u"appearanceDark"_s, u"configure"_s, tr("Appearance: dar&k"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_2),
        [this] { Q_EMIT appearanceRequested(Appearance::Dark); });
    add(u"palette"_s, u"utilities-terminal"_s, tr("Find a &command or customer…"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { openPalette(); });

    add(u"priceTiers"_s, u"view-currency-list"_s, tr("&Price tiers…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P),
        [this] { openEditor<PriceTierEditor>(); });
    add(u"warehouses"_s, u"package"_s, tr("&Warehouses…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W),
        [this] { openEditor<WarehouseEditor>(); });
    add(u"channels"_s, u"go-home"_s, tr("&Trade stores…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T),
        [this] { openEditor<ChannelEditor>(); });
    add(u"sources"_s, u"network-server"_s, tr("&Sources…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S),
        [this] { openEditor<SourceEditor>(); });
    add(u"about"_s, u"help-about"_s, tr("&About Kontor"), QKeySequence(Qt::SHIFT | Qt::Key_F1), [this] {
        QMessageBox::about(this, tr("About Kontor"),
                           tr("Kontor %1, the customer desk of B2B trade stores.").arg(QStringLiteral(KONTOR_VERSION)));
    });
}

void MainWindow::buildMenus()
{
    const auto menu = [this](const QString &title, const QStringList &names) {
        QMenu *out = menuBar()->addMenu(title);
        for (const QString &name : names)
            name.isEmpty() ? out->addSeparator() : (out->addAction(m_actions.named(name)), nullptr);
    };
    const QStringList row = {u"edit"_s,
                             u"logInAs"_s,
                             u""_s,
                             u"priceTier"_s,
                             u"warehouse"_s,
                             u"addresses"_s,
                             u""_s,
                             u"invite"_s,
                             u"revokeInvitation"_s,
                             u"resetPassword"_s,
                             u"password"_s,
                             u"loginDetails"_s,
                             u"unlock"_s,
                             u"mfa"_s,
                             u"sessions"_s,
                             u"customerMails"_s,
                             u""_s,
                             u"deactivate"_s,
                             u"reenable"_s,
                             u""_s,
                             u"editTable"_s,
                             u"bulkEdit"_s,
                             u"copy"_s,
                             u"export"_s,
                             u"activity"_s,
                             u"why"_s};
    menu(tr("&File"), {u"new"_s, u"import"_s, u"paste"_s, u"export"_s, u""_s, u"sample"_s, u"connect"_s, u""_s, u"quit"_s});
    menu(tr("&Customer"), row);
    menu(tr("&View"), {u"find"_s,
                       u"clearFilters"_s,
                       u"sortBy"_s,
                       u"thenBy"_s,
                       u"saveView"_s,
                       u"palette"_s,
                       u""_s,
                       u"showCurrent"_s,
                       u"showDeactivated"_s,
                       u"showErrors"_s,
                       u"showImports"_s,
                       u"showMails"_s,
                       u"staleInvitations"_s,
                       u"actingReport"_s,
                       u""_s,
                       u"refresh"_s,
                       u""_s,
                       u"appearanceSystem"_s,
                       u"appearanceLight"_s,
                       u"appearanceDark"_s});
    menu(tr("&Settings"), {u"channels"_s, u"sources"_s, u"priceTiers"_s, u"warehouses"_s, u"mailTemplates"_s});
    menu(tr("&Help"), {u"guide"_s, u"about"_s});
    for (const QString &name : row)
        name.isEmpty() ? m_rowMenu->addSeparator() : (m_rowMenu->addAction(m_actions.named(name)), nullptr);

    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const QString &name : {u"new"_s, u"import"_s, u"export"_s, u""_s, u"edit"_s, u"logInAs"_s, u"deactivate"_s,
                                u"reenable"_s, u""_s, u"palette"_s})
        name.isEmpty() ? bar->addSeparator() : (bar->addAction(m_actions.named(name)), nullptr);
}

Cancel MainWindow::startLong(const QString &what)
{
    m_long << Cancel();
    m_messages->show(MessageBar::Kind::Information, what);
    m_stop->show();
    return m_long.last();
}

void MainWindow::endLong(const Cancel &job)
{
    m_long.removeOne(job);
    m_stop->setVisible(!m_long.isEmpty());
}

void MainWindow::stopLong()
{
    for (const Cancel &cancel : std::as_const(m_long))
        m_services.database.cancel(cancel);
}

bool MainWindow::mayExport()
{
    if (m_exporting)
        m_messages->show(MessageBar::Kind::Information, tr("An export is being written. Wait for it, or stop it first."));
    return !m_exporting;
}

CustomerView *MainWindow::view() const { return qobject_cast<CustomerView *>(m_tabs->currentWidget()); }

qint64 MainWindow::onlyId() const
{
    const QList<qint64> ids = view() != nullptr && view()->selectedCount() == 1 ? view()->selectedIds() : QList<qint64>();
    return ids.isEmpty() ? 0 : ids.first();
}

void MainWindow::updateActions()
{
    const CustomerView *list = view();
    const int selected = list != nullptr ? list->selectedCount() : 0;
    for (const QString &name : {u"edit"_s, u"addresses"_s, u"password"_s, u"activity"_s, u"why"_s, u"resetPassword"_s,
                                u"loginDetails"_s, u"unlock"_s, u"mfa"_s, u"sessions"_s, u"customerMails"_s})
        m_actions.named(name)->setEnabled(selected == 1);
    m_actions.named(u"logInAs"_s)->setEnabled(selected == 1);
    for (const QString &name : {u"priceTier"_s, u"warehouse"_s, u"copy"_s, u"invite"_s, u"revokeInvitation"_s})
        m_actions.named(name)->setEnabled(selected > 0);
    m_actions.named(u"deactivate"_s)->setEnabled(selected > 0 && list == m_current);
    m_actions.named(u"reenable"_s)->setEnabled(selected > 0 && list == m_deactivated);
    for (const QString &name : {u"export"_s, u"bulkEdit"_s, u"editTable"_s, u"saveView"_s, u"sortBy"_s, u"thenBy"_s})
        m_actions.named(name)->setEnabled(list != nullptr);
    if (list != nullptr && selected > 1)
        statusBar()->showMessage(tr("%Ln customer(s) selected", nullptr, selected));
    else
        statusBar()->clearMessage();
}

void MainWindow::countCustomers()
{
    auto job = [](Session &session) { return kontor::countCustomers(session); };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job)), this, [this](const Result<CustomerCounts> &counts) {
        m_counter.done(counts.ok());
        if (counts)
            showCounts(counts->current, counts->deactivated);
    });
}

void MainWindow::showCounts(qint64 current, qint64 deactivated)
{
    m_tabs->setTabText(0, tr("Current (%1)").arg(QLocale().toString(current)));
    m_tabs->setTabText(1, tr("Deactivated (%1)").arg(QLocale().toString(deactivated)));
    const bool file = m_services.database.url().engine() == ConnectionUrl::Engine::Sqlite;
    m_stack->setCurrentIndex(current + deactivated == 0 && file ? 0 : 1);
}

CustomerEditor *MainWindow::edit(qint64 id)
{
    if (id > 0 && m_editors.value(id) != nullptr) {
        m_editors[id]->raise();
        m_editors[id]->activateWindow();
        return m_editors[id];
    }
    auto *editor = new CustomerEditor(m_services, id, this);
    if (id > 0)
        m_editors[id] = editor;
    connect(editor, &CustomerEditor::logInAsRequested, m_panes, &StorePanes::logInAs);
    connect(editor, &CustomerEditor::saved, this, [this](qint64 saved) {
        m_messages->clear();
        if (view() != nullptr && view()->selectedCount() <= 1) // what somebody selected meanwhile stays
            view()->select(saved);
    });
    editor->show();
    return editor;
}

template <typename Editor> void MainWindow::openEditor()
{
    auto *editor = new Editor(m_services, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(m_services, m_actions, this);
    connect(palette, &CommandPalette::customerChosen, this, &MainWindow::edit);
    palette->open();
}

void MainWindow::importFile(const QString &path)
{
    if (m_services.directory.directory().channels.isEmpty()) {
        m_messages->show(MessageBar::Kind::Information,
                         tr("Add a trade store first (Settings, Trade stores): customers belong to one."));
        return;
    }
    auto *wizard = new ImportWizard(m_services, path, this);
    wizard->show();
}

void MainWindow::saveView()
{
    if (view() == nullptr)
        return;
    SavedView saved = view()->currentView();
    saved.name = m_services.questions.text(this, tr("Save as a view"), tr("Name of the view")).trimmed();
    if (saved.name.isEmpty())
        return;
    saved.shared = m_services.questions.confirm(
        this, tr("Save as a view"), tr("Share the view with everybody who uses this database?"), tr("Share"), tr("Only for me"));
    m_views->save(saved);
}

void MainWindow::showView(const SavedView &saved)
{
    CustomerView *list = saved.query.deactivated ? m_deactivated : m_current;
    m_tabs->setCurrentWidget(list);
    list->applyView(saved);
}

void MainWindow::reviewBatch(qint64 batchId)
{
    auto *wizard = new ImportWizard(m_services, batchId, this);
    wizard->show();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) { importFile(droppedFile(*event->mimeData())); }

bool MainWindow::mayClose()
{
    const auto editors = findChildren<CustomerEditor *>();
    for (const QPointer<CustomerEditor> editor : editors) {
        if (editor == nullptr || !editor->isVisible())
            continue;
        editor->reject();
        if (editor != nullptr && editor->isVisible())
            return false;
    }
    for (CustomerView *list : {m_current, m_deactivated}) {
        list->editing().commitTyping();
        const qsizetype customers = list->model().staged().size();
        if (customers > 0 && !m_services.questions.confirm(this, tr("Unsaved cells"),
                                                           tr("Cells of %Ln customer(s) were changed in the table and not saved. "
                                                              "Close without them?",
                                                              nullptr, int(customers)),
                                                           tr("Close without saving"))) {
            showList(list);
            return false;
        }
    }
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool may = mayClose();
    if (may)
        m_services.settings.setValue(u"window/geometry"_s, saveGeometry());
    event->setAccepted(may);
}

} // namespace kontor

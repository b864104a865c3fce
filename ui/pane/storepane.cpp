// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pane/storepane.h"

#include "base/icons.h"
#include "base/messagebar.h"
#include "credentials/sessionsrepository.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolBar>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkMs = 1500; ///< how soon a session that ended elsewhere shows here; CHECKS 15 asks for 5 s
constexpr double zoomStep = 0.1;

} // namespace

StorePane::StorePane(const Services &services, Stay stay, std::unique_ptr<StoreView> view, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_stay(std::move(stay))
    , m_view(std::move(view))
    , m_banner(new QLabel(this))
    , m_time(new QLabel(this))
    , m_end(new QPushButton(icon(u"dialog-close"_s), tr("End session"), this))
    , m_bar(new QWidget(this))
    , m_messages(new MessageBar(this))
    , m_open(
          services.drafts, [this] { return whenReopened(); }, this)
{
    setObjectName(u"storePane"_s);
    buildBanner();
    auto *tools = new QToolBar(this);
    tools->setObjectName(u"paneTools"_s);
    tools->setIconSize(QSize(18, 18));
    const auto tool = [&](const QString &iconName, const QString &text, const QKeySequence &keys,
                          const std::function<void()> &run) {
        QAction *action = tools->addAction(icon(iconName), text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    tool(u"go-previous"_s, tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_view->back(); });
    tool(u"go-next"_s, tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_view->forward(); });
    tool(u"view-refresh"_s, tr("Reload"), QKeySequence(Qt::Key_F5), [this] { m_view->reload(); });
    tools->addSeparator();
    tool(u"zoom-out"_s, tr("Zoom out"), QKeySequence(Qt::CTRL | Qt::Key_Minus),
         [this] { m_view->setZoom(std::max(0.3, m_view->zoom() - zoomStep)); });
    tool(u"zoom-original"_s, tr("Actual size"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_view->setZoom(1.0); });
    tool(u"zoom-in"_s, tr("Zoom in"), QKeySequence(Qt::CTRL | Qt::Key_Plus),
         [this] { m_view->setZoom(std::min(3.0, m_view->zoom() + zoomStep)); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(tools);
    layout->addWidget(m_messages);
    layout->addWidget(m_view->widget(), 1);
    m_view->titleChanged = [this](const QString &title) { Q_EMIT titleChanged(title); };
    m_view->refused = [this](const QUrl &target) {
        m_messages->show(
            MessageBar::Kind::Information,
            target.host().isEmpty()
                ? tr("The page tried to leave the trade store. That is not possible here.")
                : tr("The page tried to open %1, which is not the trade store. That is not possible here.").arg(target.host()));
    };
    m_view->crashed = [this] {
        m_messages->show(MessageBar::Kind::Failure, tr("The page stopped working. Press Reload to open it again."));
    };
    connect(&m_check, &QTimer::timeout, this, &StorePane::check);
    connect(&m_services.database, &Database::changed, this, [this](const QString &table) {
        if (table == u"store_sessions"_s || table == u"staff"_s)
            check();
    });
    m_check.start(checkMs);
}

StorePane::~StorePane()
{
    try {
        if (!m_over)
            endSession();
    } catch (...) { // out of memory: the session ends by itself after a while
        m_over = true;
    }
}

void StorePane::leave()
{
    m_open.settle();
    if (!m_over)
        endSession();
}

void StorePane::buildBanner()
{
    m_bar->setObjectName(u"actingBanner"_s);
    m_bar->setAutoFillBackground(true);
    m_bar->setStyleSheet(
        u"#actingBanner { background: #fff1cc; border-bottom: 2px solid #c98a00; } #actingBanner QLabel { color: #3a2c00; }"_s);
    QStringList who{m_stay.name};
    if (!m_stay.company.isEmpty() && m_stay.company != m_stay.name)
        who << m_stay.company;
    who << m_stay.tradeStore;
    m_banner->setObjectName(u"banner"_s);
    m_banner->setTextFormat(Qt::PlainText);
    m_banner->setWordWrap(true);
    m_banner->setText(tr("Acting as %1").arg(who.join(u" · "_s)));
    QFont bold = m_banner->font();
    bold.setBold(true);
    m_banner->setFont(bold);
    m_end->setObjectName(u"endSession"_s);
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (!m_over)
            endSession();
        Q_EMIT closeRequested();
    });
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(10, 6, 6, 6);
    row->addWidget(m_banner, 1);
    row->addWidget(m_time);
    row->addWidget(m_end);
}

void StorePane::open(const QString &ticket)
{
    QUrl url = m_stay.store;
    url.setPath(u"/ticket"_s);
    m_view->post(url, "ticket=" + ticket.toLatin1());
}

void StorePane::check()
{
    if (m_over)
        return;
    auto job = [stay = m_stay](Session &session) {
        return SessionsRepository(session).ticketSessionExpiry(stay.channelId, stay.ticketRef);
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<qint64> &expiry) {
        if (!expiry || m_over)
            return;
        m_expiresAt = *expiry;
        if (*expiry > 0)
            m_started = true;
        else if (m_started)
            end(tr("The session is over. Nothing more can be done as this customer here."));
        showTimeLeft();
    });
}

void StorePane::showTimeLeft()
{
    const qint64 seconds = std::max<qint64>(0, (m_expiresAt - QDateTime::currentMSecsSinceEpoch()) / 1000);
    m_time->setText(m_over ? tr("Session over")
                           : (m_started ? tr("%Ln minute(s) left", nullptr, int((seconds + 59) / 60)) : tr("Opening…")));
}

void StorePane::end(const QString &why)
{
    m_over = true;
    m_check.stop();
    m_messages->show(MessageBar::Kind::Warning, why);
    m_end->setText(tr("Close"));
    m_view->load(m_stay.store.resolved(QUrl(u"/sign-in"_s)));
    m_view->widget()->setEnabled(false);
    showTimeLeft();
}

std::optional<Draft> StorePane::whenReopened() const
{
    if (m_over)
        return std::nullopt;
    Draft out;
    out.kind = u"store"_s;
    out.id = m_stay.customerId;
    out.title = tr("the store as %1").arg(m_stay.name);
    return out;
}

void StorePane::endSession()
{
    m_over = true;
    auto job = [channelId = m_stay.channelId, ticket = m_stay.ticketRef](Session &session) {
        SessionsRepository(session).endByTicket(channelId, ticket, u"pane closed"_s);
        return Done{};
    };
    // The job outlives the pane: it must run even while the window closes.
    [[maybe_unused]] auto task = m_services.database.run(Lane::Edit, std::move(job));
}

} // namespace kontor

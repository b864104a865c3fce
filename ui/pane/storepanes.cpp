// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pane/storepanes.h"

#include "base/icons.h"
#include "channels/channelsrepository.h"
#include "credentials/password.h"
#include "credentials/sessionsrepository.h"
#include "customers/customersrepository.h"
#include "pane/browserhandoff.h"
#include "pane/storepane.h"

#include <QCoreApplication>
#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPluginLoader>
#include <QTimer>
#include <QToolButton>

#include <spdlog/spdlog.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// Chromium's sandbox refuses to run as root; without it the browser of the system is the safer place.
bool mayRunWebEngine()
{
#ifdef Q_OS_UNIX
    return geteuid() != 0 || qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") == 1;
#else
    return true;
#endif
}

constexpr int settlingMs = 3000; ///< between the closing of a pane and the end of its page

Done ticketJob(Session &session, const Customer &customer, const QString &hash, const QString &reason, const QString &origin)
{
    SessionsRepository(session).addTicket(customer.channelId, customer.id, hash, reason, origin);
    return Done{};
}

} // namespace

StorePanes::StorePanes(const Services &services, QString plugin, QWidget *parent)
    : QTabWidget(parent)
    , openBrowser([](const QUrl &url) { QDesktopServices::openUrl(url); })
    , m_services(services)
    , m_pluginPath(std::move(plugin))
{
    setObjectName(u"storePanes"_s);
    setWindowIcon(icon(u"system-users"_s));
    setTabsClosable(true);
    setMovable(true);
    setDocumentMode(true);
    connect(this, &QTabWidget::tabCloseRequested, this, &StorePanes::closePane);
}

void StorePanes::setPlaceActions(const QList<QAction *> &actions)
{
    auto *corner = new QWidget(this);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(0);
    for (QAction *action : actions) {
        auto *button = new QToolButton(corner);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text().remove(u'&'));
        row->addWidget(button);
    }
    setCornerWidget(corner, Qt::TopRightCorner);
}

StorePanes::~StorePanes()
{
    while (count() > 0)
        delete widget(0);
}

StorePane *StorePanes::paneOf(qint64 customerId) const
{
    for (int i = 0; i < count(); ++i) {
        auto *pane = qobject_cast<StorePane *>(widget(i));
        if (pane != nullptr && pane->stay().customerId == customerId)
            return pane;
    }
    return nullptr;
}

void StorePanes::logInAs(qint64 customerId)
{
    if (StorePane *open = paneOf(customerId); open != nullptr && !open->isOver()) {
        setCurrentWidget(open);
        return;
    }
    if (m_opening.contains(customerId))
        return;
    m_opening.insert(customerId);
    auto job = [customerId](Session &session) {
        Start out;
        out.customer = CustomersRepository(session).load(customerId);
        out.channel = ChannelsRepository(session).channel(out.customer.channelId);
        if (out.customer.status == Customer::Status::Deactivated)
            throw Failure(Error::Kind::Denied,
                          tr("%1 is deactivated and may not enter the trade store. Re-enable the customer first.")
                              .arg(out.customer.displayName()));
        return out;
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this, customerId](const Result<Start> &start) {
        if (start) {
            Start known = *start;
            if (known.channel.rules.actingReason) {
                known.reason =
                    m_services.questions
                        .text(this, tr("Log in as customer"), tr("Why do you log in as %1?").arg(known.customer.displayName()))
                        .trimmed();
                if (known.reason.isEmpty()) {
                    m_opening.remove(customerId);
                    return;
                }
            }
            begin(known);
            return;
        }
        m_opening.remove(customerId);
        Q_EMIT failed(start.error());
    });
}

void StorePanes::begin(const Start &start)
{
    m_services.storeUrl(start.channel, [this, start](const Result<QUrl> &store) {
        if (!store) {
            m_opening.remove(start.customer.id);
            Q_EMIT failed(store.error());
        } else if (plugin() != nullptr) {
            openPane(start, *store);
        } else {
            openInBrowser(start, *store);
        }
    });
}

StoreViewPlugin *StorePanes::plugin()
{
    if (m_plugin != nullptr || m_pluginPath.isEmpty() || !mayRunWebEngine())
        return m_plugin;
    QPluginLoader loader(m_pluginPath);
    loader.setLoadHints(QLibrary::PreventUnloadHint);
    m_plugin = qobject_cast<StoreViewPlugin *>(loader.instance());
    if (m_plugin == nullptr)
        spdlog::warn("The store pane's plugin could not be loaded: {}", loader.errorString().toStdString());
    return m_plugin;
}

void StorePanes::openPane(const Start &start, const QUrl &store)
{
    const QString ticket = makeTicket(start.customer.channelId);
    const QString hash = token::hash(ticket);
    auto job = [customer = start.customer, hash, reason = start.reason](Session &session) {
        return ticketJob(session, customer, hash, reason, QString());
    };
    QCoro::connect(
        m_services.database.run(Lane::Edit, std::move(job)), this, [this, start, store, ticket, hash](const Result<Done> &done) {
            m_opening.remove(start.customer.id);
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            if (StorePane *old = paneOf(start.customer.id))
                closePane(indexOf(old));
            StorePane::Stay stay{start.customer.channelId, start.customer.id,  start.customer.displayName(),
                                 start.customer.company,   start.channel.name, store,
                                 ticketRef(hash)};
            auto *pane = new StorePane(m_services, stay, std::unique_ptr<StoreView>(m_plugin->create(store, nullptr)), this);
            connect(pane, &StorePane::closeRequested, this, [this, pane] { closePane(indexOf(pane)); });
            setCurrentIndex(addTab(pane, icon(u"system-users"_s), start.customer.displayName().replace(u"&"_s, u"&&"_s)));
            pane->open(ticket);
            m_touched.start();
            Q_EMIT countChanged(count());
        });
}

void StorePanes::openInBrowser(const Start &start, const QUrl &store)
{
    auto *handoff = new BrowserHandoff(this);
    if (!handoff->listen()) {
        m_opening.remove(start.customer.id);
        Q_EMIT failed(
            Error{Error::Kind::Internal, tr("No local port was free to hand the customer over to the browser. Try again."), {}});
        return;
    }
    const QString ticket = makeTicket(start.customer.channelId);
    auto job = [customer = start.customer, hash = token::hash(ticket), reason = start.reason,
                origin = handoff->origin()](Session &session) { return ticketJob(session, customer, hash, reason, origin); };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), handoff,
                   [this, start, store, ticket, handoff](const Result<Done> &done) {
                       m_opening.remove(start.customer.id);
                       if (!done) {
                           Q_EMIT failed(done.error());
                           return;
                       }
                       handoff->offer(store.resolved(QUrl(u"/ticket"_s)), ticket);
                       openBrowser(handoff->pageUrl());
                       Q_EMIT said(tr("The trade store opens in your browser as %1. Sign out there when you are done.")
                                       .arg(start.customer.displayName()));
                   });
}

void StorePanes::closePane(int index)
{
    QWidget *pane = widget(index);
    if (pane == nullptr)
        return;
    removeTab(index);
    if (auto *stay = qobject_cast<StorePane *>(pane))
        stay->leave();
    // WebEngine 6.4 crashes now and then when a page goes while it is still being set up (seen on a busy machine).
    pane->setParent(this);
    pane->hide();
    QTimer::singleShot(settlingMs, pane, &QObject::deleteLater);
    m_touched.start();
    Q_EMIT countChanged(count());
}

void StorePanes::settle()
{
    while (findChild<StorePane *>() != nullptr && m_touched.isValid() && m_touched.elapsed() < settlingMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pane/webengine/webview.h"

#include "pane/webengine/permissions.h"

#include <QWebEngineCertificateError>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineHttpRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>

namespace kontor {

bool isOfOrigin(const QUrl &url, const QUrl &origin)
{
    const auto port = [](const QUrl &u) { return u.port(u.scheme() == QLatin1String("https") ? 443 : 80); };
    return url.scheme() == origin.scheme() && url.host() == origin.host() && port(url) == port(origin) &&
           url.userInfo().isEmpty();
}

void OriginGuard::interceptRequest(QWebEngineUrlRequestInfo &info) { info.block(!isOfOrigin(info.requestUrl(), m_origin)); }

StorePage::StorePage(QWebEngineProfile *profile, QUrl origin, QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_origin(std::move(origin))
{
    QWebEngineSettings *s = settings();
    for (const auto attribute : {QWebEngineSettings::LocalContentCanAccessRemoteUrls,
                                 QWebEngineSettings::LocalContentCanAccessFileUrls, QWebEngineSettings::JavascriptCanOpenWindows,
                                 QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::PluginsEnabled,
                                 QWebEngineSettings::HyperlinkAuditingEnabled, QWebEngineSettings::ScreenCaptureEnabled,
                                 QWebEngineSettings::AllowRunningInsecureContent, QWebEngineSettings::DnsPrefetchEnabled,
                                 QWebEngineSettings::FullScreenSupportEnabled, QWebEngineSettings::WebRTCPublicInterfacesOnly})
        s->setAttribute(attribute, false);
    s->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
    denyPermissions(*this);
    connect(this, &QWebEnginePage::certificateError, this, [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this, [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
}

bool StorePage::acceptNavigationRequest(const QUrl &url, NavigationType, bool)
{
    if (isOfOrigin(url, m_origin))
        return true;
    Q_EMIT refused(url);
    return false;
}

QWebEnginePage *StorePage::createWindow(WebWindowType)
{
    Q_EMIT refused(QUrl());
    return nullptr;
}

/// The pane has a banner of its own, which no page can hide; the page's says the same, so it is left out here.
static void hideBanner(QWebEngineProfile &profile)
{
    QWebEngineScript script;
    script.setName(QStringLiteral("kontor-banner"));
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setSourceCode(
        QStringLiteral("const banner = document.getElementById('acting-banner'); if (banner) banner.style.display = 'none';"));
    profile.scripts()->insert(script);
}

WebView::WebView(const QUrl &origin, QWidget *parent)
    : m_view(new QWebEngineView(parent))
    , m_profile(new QWebEngineProfile(m_view))
    , m_page(new StorePage(m_profile, origin, m_profile))
{
    m_profile->setUrlRequestInterceptor(new OriginGuard(origin, m_profile));
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    hideBanner(*m_profile);
    QObject::connect(m_profile, &QWebEngineProfile::downloadRequested, m_profile,
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    QObject::connect(m_page, &StorePage::refused, m_view, [this](const QUrl &target) {
        if (refused)
            refused(target);
    });
    QObject::connect(m_page, &QWebEnginePage::titleChanged, m_view, [this](const QString &title) {
        if (titleChanged)
            titleChanged(title);
    });
    QObject::connect(m_page, &QWebEnginePage::renderProcessTerminated, m_view, [this] {
        if (crashed)
            crashed();
    });
}

WebView::~WebView()
{
    // The page must go before its profile; the view goes with its parent widget.
    titleChanged = nullptr;
    refused = nullptr;
    crashed = nullptr;
    m_view->setPage(nullptr);
    delete m_page;
}

void WebView::post(const QUrl &url, const QByteArray &form)
{
    QWebEngineHttpRequest request(url, QWebEngineHttpRequest::Post);
    request.setHeader("Content-Type", "application/x-www-form-urlencoded");
    request.setPostData(form);
    m_view->load(request);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane/storeview.h"

#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineView>

namespace kontor {

/// True for a URL of the origin's scheme, host and port.
bool isOfOrigin(const QUrl &url, const QUrl &origin);

/// Blocks every request, of any kind, that does not go to the store. Runs on the profile's thread.
class OriginGuard : public QWebEngineUrlRequestInterceptor
{
public:
    OriginGuard(QUrl origin, QObject *parent) : QWebEngineUrlRequestInterceptor(parent), m_origin(std::move(origin)) {}
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    QUrl m_origin;
};

/// A page that never leaves its origin, opens no window, gets no permission, accepts no bad certificate and downloads nothing.
class StorePage : public QWebEnginePage
{
    Q_OBJECT
public:
    StorePage(QWebEngineProfile *profile, QUrl origin, QObject *parent);

Q_SIGNALS:
    void refused(const QUrl &target);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptAlert(const QUrl &, const QString &) override {}
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override {}

private:
    QUrl m_origin;
};

class WebView final : public StoreView
{
public:
    WebView(const QUrl &origin, QWidget *parent);
    ~WebView() override;
    Q_DISABLE_COPY_MOVE(WebView)

    QWidget *widget() override { return m_view; }
    void post(const QUrl &url, const QByteArray &form) override;
    void load(const QUrl &url) override { m_view->load(url); }
    void back() override { m_view->back(); }
    void forward() override { m_view->forward(); }
    void reload() override { m_view->reload(); }
    void setZoom(double factor) override { m_view->setZoomFactor(factor); }
    double zoom() const override { return m_view->zoomFactor(); }
    QUrl url() const override { return m_view->url(); }

private:
    QWebEngineView *m_view;
    QWebEngineProfile *m_profile;
    StorePage *m_page;
};

} // namespace kontor

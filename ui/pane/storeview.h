// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <QtPlugin>

#include <functional>

class QWidget;

namespace kontor {

/// A browser view held to one origin, with a profile of its own that leaves nothing behind. Implemented by the WebEngine plugin,
/// which is loaded when the first pane opens, so that the program starts without WebEngine.
class StoreView
{
public:
    virtual ~StoreView() = default;
    virtual QWidget *widget() = 0;
    /// Sends `form` (application/x-www-form-urlencoded) to `url`; the bytes appear in no URL, history or referrer.
    virtual void post(const QUrl &url, const QByteArray &form) = 0;
    virtual void load(const QUrl &url) = 0;
    virtual void back() = 0;
    virtual void forward() = 0;
    virtual void reload() = 0;
    virtual void setZoom(double factor) = 0;
    virtual double zoom() const = 0;
    virtual QUrl url() const = 0;

    std::function<void(const QString &title)> titleChanged;
    std::function<void(const QUrl &target)> refused; ///< a navigation that would have left the store
    std::function<void()> crashed;
};

class StoreViewPlugin
{
public:
    virtual ~StoreViewPlugin() = default;
    /// `origin`: scheme, host and port to which the view is held.
    virtual StoreView *create(const QUrl &origin, QWidget *parent) = 0;
};

} // namespace kontor

Q_DECLARE_INTERFACE(kontor::StoreViewPlugin, "kontor.StoreViewPlugin/1")

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/drafts.h"
#include "base/services.h"
#include "pane/storeview.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace kontor {

class MessageBar;

/// The store as one customer sees it: a native banner that says who acts as whom and how long, navigation, and the view.
/// Ends the session when it is closed; shows it when the session ends elsewhere.
class StorePane : public QWidget
{
    Q_OBJECT
public:
    struct Stay
    {
        qint64 channelId = 0, customerId = 0;
        QString name, company, tradeStore;
        QUrl store;
        QString ticketRef;
    };
    StorePane(const Services &services, Stay stay, std::unique_ptr<StoreView> view, QWidget *parent = nullptr);
    ~StorePane() override; ///< ends the session

    void open(const QString &ticket);
    const Stay &stay() const { return m_stay; }
    StoreView &view() { return *m_view; }
    /// Ends it on the server, at once.
    void endSession();
    /// The user closes it: it does not come back at the next start.
    void leave();
    bool isOver() const { return m_over; }

Q_SIGNALS:
    void closeRequested();
    void titleChanged(const QString &title);

private:
    void buildBanner();
    std::optional<Draft> whenReopened() const;
    void check();
    void showTimeLeft();
    void end(const QString &why);

    Services m_services;
    Stay m_stay;
    std::unique_ptr<StoreView> m_view;
    QLabel *m_banner;
    QLabel *m_time;
    QPushButton *m_end;
    QWidget *m_bar;
    MessageBar *m_messages;
    DraftKeeper m_open; ///< so that it can be opened again after the program ended
    QTimer m_check;
    qint64 m_expiresAt = 0;
    bool m_started = false;
    bool m_over = false;
};

} // namespace kontor

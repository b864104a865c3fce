// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QMainWindow>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QSystemTrayIcon;
class QTabWidget;
class QToolBar;

namespace kontor {

class Navigation;

/// Draws what features registered with the desk: pages with a navigation at their left, panels beside them, actions in menus, on the toolbar, on keys and in the
/// palette. Knows no feature.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Services &services, const QList<Feature> &features, QWidget *parent = nullptr);
    ~MainWindow() override;

    Desk &desk() { return m_desk; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFormerPage();
    void placeSide(QWidget *panel, Desk::SidePlace place);
    void shareRoom();
    void addOwn();
    void addStartPage();
    void notify(const QString &text);
    void buildMenus();
    void buildPages();
    void buildNavigation();
    void buildSides();
    void buildStatus();
    void openPalette();

    Desk &m_desk;
    QStackedWidget *m_stack;
    QWidget *m_room; ///< the navigation and, beside it, the splitter
    QSplitter *m_splitter;
    QWidget *m_pages; ///< messages and the page
    QTabWidget *m_tabs; ///< without its bar: the navigation stands for it
    Navigation *m_navigation = nullptr;
    QToolBar *m_rail; ///< in place of a panel that is folded away
    QLabel *m_badge;
    QLabel *m_state;
    QSystemTrayIcon *m_tray = nullptr; ///< once something was told
    QPushButton *m_stop;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "help/handbook.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace kontor {

/// The handbook in a window: pages at the left, found by words; the page at the right. Links lead on, Back leads back.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    HelpWindow(const Desk &desk, QWidget *parent);
    void openAt(const QString &page); ///< without what was searched before
    void showPage(const QString &page); ///< the index where there is none
    QString page() const { return m_shown.isEmpty() ? QString() : m_shown.last(); }

private:
    void fill();
    void display(const QString &page);
    void back();
    QString shortcuts() const;
    QString markdown(const QString &page) const;

    const Desk &m_desk;
    Handbook m_handbook;
    QLineEdit *m_search;
    QListWidget *m_pages;
    QTextBrowser *m_text;
    QAction *m_back = nullptr;
    QStringList m_shown; ///< the present one last
};

/// F1 opens the page for where one is: what setHelp() says of the nearest widget, or the page of the desk.
void addHelp(Desk &desk);

} // namespace kontor

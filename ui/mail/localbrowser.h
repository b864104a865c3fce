// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace kontor {

/// Shows HTML and fetches nothing: no picture, no style sheet, no link is followed.
class LocalBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit LocalBrowser(QWidget *parent = nullptr) : QTextBrowser(parent) { setOpenLinks(false); }
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

} // namespace kontor

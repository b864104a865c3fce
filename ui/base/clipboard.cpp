// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace kontor {

void copyForAWhile(const QString &secret, int ms)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(secret);
    QTimer::singleShot(ms, qGuiApp, [clipboard, secret] {
        if (clipboard->text() == secret)
            clipboard->clear();
    });
}

} // namespace kontor

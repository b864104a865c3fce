// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <memory>

/// What a script in a page answers; empty when it does not within five seconds. A page that goes answers what it still owes, so nothing of
/// the caller may be touched by then.
inline QString script(QWebEngineView *view, const QString &code)
{
    struct Answer
    {
        QString text;
        bool there = false;
    };
    const auto answer = std::make_shared<Answer>();
    view->page()->runJavaScript(code, [answer](const QVariant &value) { *answer = {value.toString(), true}; });
    (void)QTest::qWaitFor([&] { return answer->there; }, 5000);
    return answer->text;
}

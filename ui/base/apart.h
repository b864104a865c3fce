// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>
#include <qcoro/qcorotimer.h>

#include <memory>
#include <thread>

namespace kontor {

/// Runs blocking work on `thread` and resumes the awaiting coroutine on the caller's. For what is not one database job: a migration,
/// an export that asks page by page. `work` captures by value; the thread's owner joins it before what `work` uses goes away.
template <typename Work> QCoro::Task<std::invoke_result_t<Work>> apart(std::jthread &thread, Work work)
{
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    thread = std::jthread([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    co_await QCoro::sleepFor(std::chrono::milliseconds(0)); // as Database::run(): never before apart() has returned
    co_return co_await future;
}

} // namespace kontor

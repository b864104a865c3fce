// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <memory>
#include <thread>

namespace kontor {

/// Runs blocking work on a thread of its own and resumes the awaiting coroutine on the caller's. For what is not one database job:
/// a migration, an export that asks page by page. `work` captures by value.
template <typename Work> QCoro::Task<std::invoke_result_t<Work>> apart(Work work)
{
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    std::thread([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    }).detach();
    co_return co_await future;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/rowjudge.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace kontor {

/// Where an import's rows come from, in chunks and in order.
class RowSource
{
public:
    static constexpr int chunkRows = 2000;

    virtual ~RowSource() = default;
    /// The next rows; none at the end. Throws Failure.
    virtual QList<PreparedRow> next() = 0;
    virtual qint64 done() const = 0; ///< of the chunks that next() gave, in the unit of total()
    virtual qint64 total() const = 0;
    virtual FileLines lines() const = 0; ///< once next() gave nothing
};

/// A CSV file, read, decoded and understood on a thread of its own, a few chunks ahead of whoever writes them.
class FileRows : public RowSource
{
public:
    /// Throws Failure(Invalid) when the file is no table, or nothing of it is mapped.
    FileRows(const ImportPlan &plan, const Directory &directory);
    ~FileRows() override;

    const QStringList &headings() const { return m_headings; }
    QList<PreparedRow> next() override;
    qint64 done() const override { return m_done; }
    qint64 total() const override { return m_total; }
    FileLines lines() const override { return m_lines; }

private:
    void read();
    struct Ready
    {
        QList<PreparedRow> rows;
        qint64 position; ///< in the file, behind them
    };
    bool push(QList<PreparedRow> chunk, qint64 position);

    const ImportPlan m_plan;
    const Directory m_directory;
    QStringList m_headings;
    std::unique_ptr<CsvReader> m_reader;
    qint64 m_done = 0;
    qint64 m_total = 0;
    FileLines m_lines; ///< written by the thread before it ends
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Ready> m_ready;
    std::exception_ptr m_failed;
    bool m_ended = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace kontor

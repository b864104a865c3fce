// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tablesink.h"

#include <QTemporaryDir>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace kontor {

/// An XLSX workbook through libxlsxwriter in constant memory, all cells as text, so that no code loses its zeros and nothing becomes a
/// formula. Past a sheet's last row a further sheet begins. Writes on a thread of its own, a few blocks behind whoever reads.
class XlsxSink : public TableSink
{
public:
    static constexpr int sheetRows = 1'048'576; ///< Excel's limit (Microsoft, Excel specifications and limits)
    static constexpr int cellMax = 32'767; ///< characters in a cell, likewise

    explicit XlsxSink(const QString &path);
    ~XlsxSink() override;
    void header(const QStringList &headings) override;
    void row(const QList<QByteArrayView> &cells) override;
    bool finish(const Cancel &cancel) override;
    QString error() const override { return m_error; }

private:
    bool putInPlace();
    /// Rows as one text: each cell ended by NUL.
    struct Block
    {
        QByteArray text;
        int rows = 0;
    };
    void push();
    void write();
    void writeRow(const char *&text);
    void newSheet();

    QString m_path;
    QTemporaryDir m_folder;
    QStringList m_headings;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    std::vector<lxw_worksheet *> m_sheets;
    std::vector<std::vector<char>> m_buffers; ///< of the sheets' files on disk
    lxw_format *m_bold = nullptr;
    int m_row = 0;
    Block m_filling;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Block> m_ready;
    bool m_ended = false;
    bool m_givenUp = false;
    QString m_error;
    std::thread m_thread;
};

} // namespace kontor

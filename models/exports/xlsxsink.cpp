// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/xlsxsink.h"

#include <QSaveFile>

#include <xlsxwriter.h>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype blockBytes = 512 * 1024;
constexpr size_t blocksAhead = 4;
constexpr size_t bookBufferBytes = 256 * 1024; ///< stdio's own 4 KiB cost a system call each, a tenth of an export
constexpr qint64 copiedAtOnce = 1024 * 1024;
} // namespace

XlsxSink::XlsxSink(const QString &path) : m_path(path) {}

XlsxSink::~XlsxSink()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = m_givenUp = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void XlsxSink::header(const QStringList &headings)
{
    m_headings = headings;
    m_thread = std::thread([this] { write(); });
}

void XlsxSink::row(const QList<QByteArrayView> &cells)
{
    if (m_filling.rows++ == 0)
        m_filling.text.reserve(blockBytes + blockBytes / 4);
    for (const QByteArrayView cell : cells) {
        const qsizetype begin = m_filling.text.size();
        m_filling.text += cell;
        if (cell.contains('\0')) // ends a cell here
            std::replace(m_filling.text.begin() + begin, m_filling.text.end(), '\0', ' ');
        m_filling.text += '\0';
    }
    if (m_filling.text.size() >= blockBytes)
        push();
}

void XlsxSink::push()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ready.size() < blocksAhead; });
    m_ready.push_back(std::exchange(m_filling, {}));
    m_changed.notify_all();
}

void XlsxSink::newSheet()
{
    m_sheet = workbook_add_worksheet(m_book, nullptr);
    m_sheets.push_back(m_sheet);
    if (m_sheet->optimize_tmpfile != nullptr)
        setvbuf(m_sheet->optimize_tmpfile, m_buffers.emplace_back(bookBufferBytes).data(), _IOFBF, bookBufferBytes);
    m_row = 0;
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        const QByteArray heading = m_headings[i].toUtf8();
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), std::clamp<double>(double(heading.size()) + 4, 12, 40),
                             nullptr);
        worksheet_write_string(m_sheet, 0, lxw_col_t(i), heading.constData(), m_bold);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
}

void XlsxSink::writeRow(const char *&text)
{
    if (m_row >= sheetRows)
        newSheet();
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        const size_t length = strlen(text);
        if (length > size_t(cellMax)) {
            const QByteArray cut = QString::fromUtf8(text, qsizetype(length)).left(cellMax).toUtf8();
            worksheet_write_string(m_sheet, lxw_row_t(m_row), lxw_col_t(i), cut.constData(), nullptr);
        } else if (length > 0) {
            worksheet_write_string(m_sheet, lxw_row_t(m_row), lxw_col_t(i), text, nullptr);
        }
        text += length + 1;
    }
    ++m_row;
}

/// The writing thread. The library keeps its place on the disk, not in memory.
void XlsxSink::write()
{
    const QByteArray temporary = QFile::encodeName(m_folder.filePath(u"book.xlsx"_s));
    const QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = const_cast<char *>(folder.constData());
    m_book = workbook_new_opt(temporary.constData(), &options);
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    newSheet();
    while (true) {
        Block block;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_ended || !m_ready.empty(); });
            if (m_givenUp || m_ready.empty())
                break;
            block = std::move(m_ready.front());
            m_ready.pop_front();
            m_changed.notify_all();
        }
        const char *text = block.text.constData();
        for (int i = 0; i < block.rows; ++i)
            writeRow(text);
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_givenUp) { // nobody wants it packed
            for (lxw_worksheet *sheet : m_sheets) { // unlinked already, and the library closes them only while it packs
                if (sheet->optimize_tmpfile != nullptr)
                    fclose(std::exchange(sheet->optimize_tmpfile, nullptr));
            }
            lxw_workbook_free(m_book);
            return;
        }
    }
    const lxw_error failed = workbook_close(m_book);
    if (failed != LXW_NO_ERROR)
        m_error = QString::fromUtf8(lxw_strerror(failed));
}

/// A file that was there before stays until the new one is whole beside it, on the same disk.
bool XlsxSink::putInPlace()
{
    QFile book(m_folder.filePath(u"book.xlsx"_s));
    QSaveFile file(m_path);
    bool good = book.open(QFile::ReadOnly) && file.open(QFile::WriteOnly);
    while (good && !book.atEnd()) {
        const QByteArray part = book.read(copiedAtOnce);
        good = !part.isEmpty() && file.write(part) == part.size();
    }
    if (good && file.commit())
        return true;
    m_error = file.error() != QFileDevice::NoError ? file.errorString() : book.errorString();
    return false;
}

bool XlsxSink::finish(const Cancel &cancel)
{
    push();
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }
    m_thread.join();
    if (!m_error.isEmpty() || cancel.requested()) // packing takes as long as the rows, and nothing ends it early
        return false;
    // Put into its place only when it is whole.
    return putInPlace();
}

} // namespace kontor

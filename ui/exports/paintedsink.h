// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tablesink.h"

#include <QFont>
#include <QPainter>

#include <memory>

class QPagedPaintDevice;

namespace kontor {

/// A table on paper or in a PDF file: pages with a heading that names the list, column headings on each, page numbers. Columns share the
/// width; a text that does not fit is cut with an ellipsis. May be used off the window's thread.
class PaintedSink : public TableSink
{
public:
    /// `device` is set up (page size, resolution) and outlives the sink. `title` names the list and its filters.
    PaintedSink(QPagedPaintDevice &device, const QString &title);
    void header(const QStringList &headings) override;
    void row(const QList<QByteArrayView> &cells) override;
    bool isForReading() const override { return true; }
    bool finish(const Cancel &cancel) override;
    QString error() const override;

private:
    void newPage();
    void line(const QStringList &cells, bool bold);

    QPagedPaintDevice &m_device;
    QString m_title;
    QStringList m_headings;
    std::unique_ptr<QPainter> m_painter;
    QFont m_font;
    int m_page = 0;
    int m_y = 0;
    int m_lineHeight = 0;
    bool m_good = true;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/bulkpump.h"
#include "database/bulkwriter.h"

#include <QByteArray>
#include <QStringEncoder>

#include <memory>

namespace kontor {

/// The engine's end of one bulk load; used on the pump's thread only.
class BulkEnd
{
public:
    virtual ~BulkEnd() = default;
    virtual void take(const QByteArray &rows) = 0; ///< whole rows, as the writer packs them
    virtual void end(bool complete) = 0; ///< all rows are there, or the load is given up
};

/// Packs rows into bytes, which the pump carries to the engine's end.
class PumpedWriter : public BulkWriter
{
public:
    PumpedWriter(BulkPump &pump, std::shared_ptr<BulkEnd> end);
    ~PumpedWriter() override;
    void finish() final;

protected:
    /// Appends UTF-8; answers how many bytes that are.
    qsizetype appendUtf8(QStringView value);
    /// A whole row is packed: sends what has gathered if that is worth it.
    void rowPacked();

    QByteArray m_rows;

private:
    void flush();

    BulkPump &m_pump;
    std::shared_ptr<BulkEnd> m_end;
    QStringEncoder m_encoder{QStringEncoder::Utf8};
    bool m_begun = false;
    bool m_finished = false;
};

} // namespace kontor

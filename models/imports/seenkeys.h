// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/scratchdatabase.h"
#include "imports/rowjudge.h"
#include "imports/stagingrepository.h"

namespace kontor {

/// Keys of rows so far in a table beside the database, which gets an index when it is first asked.
class SeenInScratch final : public SeenKeys
{
public:
    SeenInScratch();
    QHash<QString, qint64> lines(const QStringList &keys) override;
    void add(const QHash<QString, qint64> &lines) override;
    void forgetFrom(qint64 line) override;

private:
    ScratchDatabase m_scratch;
    Session &m_session = m_scratch.session();
};

/// The keys of rows that are staged already; the rows themselves carry them.
class SeenInStaging final : public SeenKeys
{
public:
    SeenInStaging(Session &session, const StagedBatch &batch) : m_session(session), m_batch(batch) {}
    QHash<QString, qint64> lines(const QStringList &keys) override;
    void add(const QHash<QString, qint64> &) override {}
    void forgetFrom(qint64) override {}

private:
    Session &m_session;
    const StagedBatch &m_batch;
};

} // namespace kontor

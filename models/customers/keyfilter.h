// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace kontor {

/// Says of a key that it is certainly new, or that it may be known: a Bloom filter (Bloom 1970) of a fixed size, so that an import of any
/// length asks the database only about keys that are probably there. 16 MiB and 4 probes: one false alarm in 250 at 10 million keys.
class KeyFilter
{
public:
    /// `kind` tells keys of different sorts apart: code, e-mail, username.
    static quint64 hash(QChar kind, qint64 channelId, qint64 sourceId, QStringView key);
    void add(quint64 hash);
    bool mayHave(quint64 hash) const;
    /// Adds and answers what mayHave() said before.
    bool addAndTell(quint64 hash);

private:
    static constexpr quint64 bits = quint64(1) << 27;
    static constexpr int probes = 4;
    std::vector<quint64> m_bits; ///< made with the first key
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/keyfilter.h"

#include <QHash>

namespace kontor {

namespace {
/// Double hashing: two halves of one 64-bit hash make any number of probes (Kirsch and Mitzenmacher 2006).
quint64 probe(quint64 hash, int number)
{
    const quint64 step = (hash >> 32) | 1;
    return hash + quint64(number) * step * 0x9E3779B97F4A7C15u;
}
} // namespace

quint64 KeyFilter::hash(QChar kind, qint64 channelId, qint64 sourceId, QStringView key)
{
    return qHashMulti(kind.unicode(), channelId, sourceId, key);
}

void KeyFilter::add(quint64 hash) { (void)addAndTell(hash); }

bool KeyFilter::mayHave(quint64 hash) const
{
    if (m_bits.empty())
        return false;
    for (int i = 0; i < probes; ++i) {
        const quint64 bit = probe(hash, i) % bits;
        if ((m_bits[bit / 64] >> (bit % 64) & 1) == 0)
            return false;
    }
    return true;
}

bool KeyFilter::addAndTell(quint64 hash)
{
    m_bits.resize(bits / 64);
    bool known = true;
    for (int i = 0; i < probes; ++i) {
        const quint64 bit = probe(hash, i) % bits;
        known = known && (m_bits[bit / 64] >> (bit % 64) & 1) != 0;
        m_bits[bit / 64] |= quint64(1) << (bit % 64);
    }
    return known;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "database/session.h"

namespace kontor {

/// Trade stores, sources, price tiers and warehouses. Writing throws Failure(Invalid, Conflict).
class ChannelsRepository
{
public:
    explicit ChannelsRepository(Session &session) : m_session(session) {}

    Directory directory();
    QList<Channel> channels();
    /// One trade store; an empty one when it is not there.
    Channel channel(qint64 id);
    /// Inserts (id 0) or updates with the row version that was read; leaves an activity row; answers the id.
    qint64 save(const Channel &channel);
    Logo logo(qint64 channelId); ///< an empty one when it has none
    /// Empty takes it away. Throws Invalid for what is no picture, or larger than logoMax.
    void setLogo(qint64 channelId, const QByteArray &image);
    qint64 save(const Source &source);
    qint64 save(const PriceTier &tier);
    qint64 save(const Warehouse &warehouse);
    qint64 save(const PaymentMethod &method); ///< its trade store stays the one that it was made in
    /// Those of a trade store that are active, in their order.
    QList<PaymentMethod> paymentMethods(qint64 channelId);

private:
    template <typename Record> qint64 saveRow(const FieldSet<Record> &fields, const QString &entity, Record record);
    void applyEmailPolicy(qint64 channelId, bool unique);

    Session &m_session;
};

} // namespace kontor

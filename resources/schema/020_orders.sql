-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What becomes of an order. What was ordered stays as it was (quantity, price_minor, total_minor); what was cancelled or shipped of it stands beside.
-- stock_taken: whether the warehouse was charged, so that cancelling gives back what was taken and no more.
ALTER TABLE orders ADD COLUMN on_hold BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE orders ADD COLUMN payment TEXT NOT NULL DEFAULT 'open';
ALTER TABLE orders ADD COLUMN cancelled_minor BIGINT NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN stock_taken BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE orders ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE order_lines ADD COLUMN cancelled BIGINT NOT NULL DEFAULT 0;
ALTER TABLE order_lines ADD COLUMN shipped BIGINT NOT NULL DEFAULT 0;
CREATE INDEX orders_by_time ON orders (placed_at, id);
CREATE INDEX orders_open ON orders (placed_at, id) WHERE status <> 'done' AND status <> 'cancelled';
CREATE INDEX orders_held ON orders (placed_at, id) WHERE on_hold = TRUE;
CREATE INDEX orders_by_status ON orders (status, placed_at, id);

-- Who moved an order on, when and why; nobody changes what was written. lines: 'position:quantity', parted by blanks.
CREATE TABLE order_events (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    order_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('state', 'held', 'released', 'payment', 'shipped', 'cancelled')),
    value TEXT NOT NULL DEFAULT '',
    value_before TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    lines TEXT NOT NULL DEFAULT '',
--@sqlite
    FOREIGN KEY (channel_id, order_id) REFERENCES orders (channel_id, id),
--@end
    @channel_key@
);
CREATE INDEX order_events_by_order ON order_events (channel_id, order_id, id);
--@distributed order_events
--@postgresql
ALTER TABLE order_events ADD FOREIGN KEY (channel_id, order_id) REFERENCES orders (channel_id, id);
ALTER TABLE order_lines ADD CHECK (cancelled >= 0 AND shipped >= 0 AND cancelled + shipped <= quantity);
ALTER TABLE orders ADD CHECK (cancelled_minor >= 0 AND cancelled_minor <= total_minor);
--@end

-- How long customers may cancel their own orders: minutes after placing, and never once somebody confirmed it; 0: until then; -1: never.
ALTER TABLE channels ADD COLUMN cancel_minutes BIGINT NOT NULL DEFAULT 0;

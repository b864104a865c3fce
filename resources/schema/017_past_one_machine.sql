-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a distributed PostgreSQL wants, sharded by trade store (docs/admin/scale.md): every key of a trade store's rows contains channel_id.
-- SQLite's row numbers stay as they are.
--@postgresql
ALTER TABLE activity DROP CONSTRAINT activity_pkey, ADD PRIMARY KEY (channel_id, id);
CREATE INDEX activity_by_id ON activity (id);
ALTER TABLE reset_asks DROP CONSTRAINT reset_asks_pkey, ADD PRIMARY KEY (channel_id, id);
--@end

-- One trade store's list by name, the default order, without looking at the others' rows.
CREATE INDEX customers_of_store_by_name ON customers (channel_id, deactivated, name_key, id);

-- Whether a batch's before-images are kept still: the register of batches does not look into them, wherever they lie.
ALTER TABLE import_batches ADD COLUMN images BOOLEAN NOT NULL DEFAULT TRUE;
UPDATE import_batches SET images = FALSE WHERE id NOT IN (SELECT batch_id FROM batch_customers UNION SELECT batch_id FROM batch_records);

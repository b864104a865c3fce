-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files bring in records of several kinds; a batch says which.

ALTER TABLE import_batches ADD COLUMN records TEXT NOT NULL DEFAULT 'customers';
ALTER TABLE staged_rows RENAME COLUMN customer_id TO record_id;

-- Before-images of kinds whose records are written one by one: the edited fields as JSON. `action` 'created' rows have none.
CREATE TABLE batch_records (
    channel_id BIGINT NOT NULL,
    batch_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    action TEXT NOT NULL,
    version_before BIGINT NOT NULL,
    version_after BIGINT NOT NULL,
    image TEXT NOT NULL DEFAULT '{}',
    PRIMARY KEY (channel_id, batch_id, id),
    FOREIGN KEY (channel_id, batch_id) REFERENCES import_batches (channel_id, id)
);

-- Products are edited by staff and by files.
ALTER TABLE products ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE products ADD COLUMN created_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE products ADD COLUMN updated_at BIGINT NOT NULL DEFAULT 0;
CREATE INDEX products_by_active ON products (active, id);
CREATE INDEX products_by_update ON products (updated_at, id);

-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Hashes of passwords lie by themselves: customers, before-images and rows under review name theirs by its id (0: none). So staff can set,
-- import and give back passwords in a database that lets them read no hash (docs/admin/rights.md).

CREATE TABLE password_hashes (
    id @id@,
    hash TEXT NOT NULL,
    created_at BIGINT NOT NULL DEFAULT 0
);
ALTER TABLE customers ADD COLUMN password_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE batch_customers ADD COLUMN password_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE staged_rows ADD COLUMN password_id BIGINT NOT NULL DEFAULT 0;

CREATE INDEX password_hashes_moved ON password_hashes (hash);
INSERT INTO password_hashes (hash) SELECT password_hash FROM customers WHERE password_hash <> ''
    UNION SELECT password_hash FROM batch_customers WHERE password_hash <> ''
    UNION SELECT password_hash FROM staged_rows WHERE password_hash <> '';
UPDATE customers SET password_id = (SELECT p.id FROM password_hashes p WHERE p.hash = customers.password_hash)
    WHERE password_hash <> '';
UPDATE batch_customers SET password_id = (SELECT p.id FROM password_hashes p WHERE p.hash = batch_customers.password_hash)
    WHERE password_hash <> '';
UPDATE staged_rows SET password_id = (SELECT p.id FROM password_hashes p WHERE p.hash = staged_rows.password_hash)
    WHERE password_hash <> '';
DROP INDEX password_hashes_moved;
ALTER TABLE customers DROP COLUMN password_hash;
ALTER TABLE batch_customers DROP COLUMN password_hash;
ALTER TABLE staged_rows DROP COLUMN password_hash;

-- For the purge of those that nobody names any more.
CREATE INDEX customers_by_password ON customers (password_id) WHERE password_id <> 0;
CREATE INDEX batch_customers_by_password ON batch_customers (password_id) WHERE password_id <> 0;
CREATE INDEX staged_rows_by_password ON staged_rows (password_id) WHERE password_id <> 0;

-- What the pane knows of its session: made of the ticket's hash, and no way back to it.
ALTER TABLE tickets ADD COLUMN ref TEXT NOT NULL DEFAULT '';
CREATE INDEX tickets_by_ref ON tickets (ref);
DROP INDEX store_sessions_by_ticket;
ALTER TABLE store_sessions DROP COLUMN ticket_hash;
ALTER TABLE store_sessions ADD COLUMN ticket_ref TEXT NOT NULL DEFAULT '';
CREATE INDEX store_sessions_by_ticket ON store_sessions (ticket_ref) WHERE ticket_ref <> '';

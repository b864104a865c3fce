-- Batches: every bulk change (import, bulk edit, table edit) with what it needs to be reviewed and undone.

ALTER TABLE channels ADD COLUMN approval_rows BIGINT NOT NULL DEFAULT 0;
ALTER TABLE import_batches ADD COLUMN kind TEXT NOT NULL DEFAULT 'import';
ALTER TABLE import_batches ADD COLUMN state TEXT NOT NULL DEFAULT 'done';
ALTER TABLE import_batches ADD COLUMN plan TEXT NOT NULL DEFAULT '';
ALTER TABLE import_batches ADD COLUMN headings TEXT NOT NULL DEFAULT '[]';
ALTER TABLE import_batches ADD COLUMN rows_ignored BIGINT NOT NULL DEFAULT 0;
ALTER TABLE import_batches ADD COLUMN rows_deactivated BIGINT NOT NULL DEFAULT 0;
ALTER TABLE import_batches ADD COLUMN rows_kept BIGINT NOT NULL DEFAULT 0;
ALTER TABLE import_batches ADD COLUMN approved_by TEXT NOT NULL DEFAULT '';
ALTER TABLE import_batches ADD COLUMN undone_by TEXT NOT NULL DEFAULT '';
ALTER TABLE import_batches ADD COLUMN undone_at BIGINT NOT NULL DEFAULT 0;
CREATE INDEX import_batches_by_time ON import_batches (started_at, id);

-- The file of refused rows, as it would be written; kept as long as the batch.
CREATE TABLE batch_refused (
    channel_id BIGINT NOT NULL,
    batch_id BIGINT NOT NULL,
    rows BIGINT NOT NULL,
    content @bytes@ NOT NULL,
    PRIMARY KEY (channel_id, batch_id),
    FOREIGN KEY (channel_id, batch_id) REFERENCES import_batches (channel_id, id)
);

-- Before-images: a customer as it was; `action` 'created' rows have none. version_after tells whether somebody changed it since.
CREATE TABLE batch_customers (
    channel_id BIGINT NOT NULL,
    batch_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    action TEXT NOT NULL,
    version_after BIGINT NOT NULL,
    addresses_changed BOOLEAN NOT NULL DEFAULT FALSE,
    attributes_changed BOOLEAN NOT NULL DEFAULT FALSE,
    source_id BIGINT,
    source_code TEXT,
    company TEXT,
    first_name TEXT,
    last_name TEXT,
    email TEXT,
    phone TEXT,
    language TEXT,
    price_tier_id BIGINT,
    warehouse_id BIGINT,
    accepts_marketing BOOLEAN,
    note TEXT,
    commission_reduced INTEGER,
    status TEXT,
    invite_wanted BOOLEAN,
    password_hash TEXT,
    must_change_password BOOLEAN,
    city TEXT,
    country_code TEXT,
    name_key TEXT,
    company_key TEXT,
    city_key TEXT,
    email_key TEXT,
    unique_email_key TEXT,
    search_text TEXT,
    PRIMARY KEY (batch_id, channel_id, id)
);
CREATE TABLE batch_addresses (
    channel_id BIGINT NOT NULL,
    batch_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    code TEXT NOT NULL,
    type TEXT NOT NULL,
    default_billing BOOLEAN NOT NULL,
    default_shipping BOOLEAN NOT NULL,
    company TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    phone TEXT NOT NULL,
    line1 TEXT NOT NULL,
    line2 TEXT NOT NULL,
    city TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    province TEXT NOT NULL,
    province_code TEXT NOT NULL,
    country TEXT NOT NULL,
    country_code TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (batch_id, channel_id, id)
);
CREATE TABLE batch_attributes (
    channel_id BIGINT NOT NULL,
    batch_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (batch_id, channel_id, customer_id, name)
);

-- Rows of a file under review, with what would become of each. Passwords are hashed before they come here.
CREATE TABLE staged_rows (
    channel_id BIGINT NOT NULL,
    batch_id BIGINT NOT NULL,
    line BIGINT NOT NULL,
    verdict TEXT NOT NULL,
    rejected BOOLEAN NOT NULL DEFAULT FALSE,
    cells TEXT NOT NULL,
    structure TEXT NOT NULL DEFAULT '',
    broken_cell INTEGER NOT NULL DEFAULT -1,
    customer_id BIGINT NOT NULL DEFAULT 0,
    password_hash TEXT NOT NULL DEFAULT '',
    changes TEXT NOT NULL DEFAULT '[]',
    problems TEXT NOT NULL DEFAULT '[]',
    fields TEXT NOT NULL DEFAULT '',
    code_key TEXT @exact@ NOT NULL DEFAULT '',
    email_key TEXT @exact@ NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (channel_id, batch_id, line)
);
CREATE INDEX staged_rows_by_verdict ON staged_rows (channel_id, batch_id, verdict, line);
CREATE INDEX staged_rows_by_code ON staged_rows (channel_id, batch_id, code_key) WHERE code_key <> '';
CREATE INDEX staged_rows_by_email ON staged_rows (channel_id, batch_id, email_key) WHERE email_key <> '';

--@sqlite
-- Until now no customer was ever deleted; an undo removes whom its batch added.
CREATE TRIGGER customers_search_delete AFTER DELETE ON customers BEGIN
    INSERT INTO customers_search (customers_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);
END;
--@end

CREATE TABLE saved_views (
    id @id@,
    name TEXT NOT NULL,
    owner TEXT NOT NULL,
    shared BOOLEAN NOT NULL DEFAULT FALSE,
    definition TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (owner, name)
);
CREATE TABLE export_templates (
    id @id@,
    name TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE TABLE preferences (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

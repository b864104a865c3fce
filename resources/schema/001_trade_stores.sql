-- Kontor's tables. @id@, @bytes@ and the other tokens are put into each engine's DDL by its Dialect; lines between
-- --@sqlite or --@postgresql and --@end are for that engine only. Times are milliseconds since 1970 UTC; money is minor units.
-- Rows of a trade store carry channel_id, and every unique and foreign key among them contains it (DESIGN.md).

CREATE TABLE sources (
    id @id@,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('manual', 'erp', 'accounting', 'crm')),
    active BOOLEAN NOT NULL DEFAULT TRUE,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1
);
CREATE TABLE price_tiers (
    id @id@,
    name TEXT NOT NULL UNIQUE,
    currency TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1
);
CREATE TABLE warehouses (
    id @id@,
    name TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1
);
CREATE TABLE channels (
    id @id@,
    name TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL DEFAULT '',
    price_tier_id BIGINT NOT NULL REFERENCES price_tiers (id),
    warehouse_id BIGINT NOT NULL REFERENCES warehouses (id),
    language TEXT NOT NULL DEFAULT 'en',
    unique_email BOOLEAN NOT NULL DEFAULT TRUE,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1
);
CREATE TABLE staff (
    id @id@,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    active BOOLEAN NOT NULL DEFAULT TRUE,
    may_log_in_as BOOLEAN NOT NULL DEFAULT TRUE,
    created_at BIGINT NOT NULL
);

CREATE TABLE categories (
    id @id@,
    name TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE products (
    id @id@,
    sku TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    category_id BIGINT NOT NULL REFERENCES categories (id),
    image @bytes@,
    image_type TEXT NOT NULL DEFAULT '',
    active BOOLEAN NOT NULL DEFAULT TRUE,
    title_key TEXT @exact@ NOT NULL,
    search_text TEXT NOT NULL
);
CREATE INDEX products_by_category ON products (category_id, title_key, id);
CREATE INDEX products_by_title ON products (title_key, id);
CREATE TABLE tier_prices (
    price_tier_id BIGINT NOT NULL REFERENCES price_tiers (id),
    product_id BIGINT NOT NULL REFERENCES products (id),
    price_minor BIGINT NOT NULL CHECK (price_minor >= 0),
    PRIMARY KEY (price_tier_id, product_id)
);
CREATE TABLE warehouse_stock (
    warehouse_id BIGINT NOT NULL REFERENCES warehouses (id),
    product_id BIGINT NOT NULL REFERENCES products (id),
    quantity BIGINT NOT NULL CHECK (quantity >= 0),
    PRIMARY KEY (warehouse_id, product_id)
);

CREATE TABLE customers (
    id @channel_id@,
    channel_id BIGINT NOT NULL REFERENCES channels (id),
    source_id BIGINT NOT NULL REFERENCES sources (id),
    source_code TEXT @exact@ NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    username TEXT @exact@ NOT NULL,
    phone TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    price_tier_id BIGINT REFERENCES price_tiers (id),
    warehouse_id BIGINT REFERENCES warehouses (id),
    accepts_marketing BOOLEAN NOT NULL DEFAULT FALSE,
    note TEXT NOT NULL DEFAULT '',
    commission_reduced INTEGER NOT NULL DEFAULT 0 CHECK (commission_reduced BETWEEN 0 AND 10000),
    status TEXT NOT NULL CHECK (status IN ('pending', 'active', 'deactivated')),
    deactivated BOOLEAN GENERATED ALWAYS AS (status = 'deactivated') STORED,
    password_hash TEXT NOT NULL DEFAULT '',
    must_change_password BOOLEAN NOT NULL DEFAULT FALSE,
    invite_wanted BOOLEAN NOT NULL DEFAULT FALSE,
    city TEXT NOT NULL DEFAULT '',
    country_code TEXT @exact@ NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    last_sign_in_at BIGINT NOT NULL DEFAULT 0,
    row_version BIGINT NOT NULL DEFAULT 1,
    name_key TEXT @exact@ NOT NULL,
    company_key TEXT @exact@ NOT NULL,
    city_key TEXT @exact@ NOT NULL DEFAULT '',
    email_key TEXT @exact@ NOT NULL DEFAULT '',
    unique_email_key TEXT @exact@ NOT NULL DEFAULT '',
    search_text TEXT NOT NULL,
    UNIQUE (channel_id, username),
    @channel_key@
);
--@postgresql
CREATE INDEX customers_by_id ON customers (id);
--@end
CREATE UNIQUE INDEX customers_by_source_code ON customers (channel_id, source_id, source_code) WHERE source_code <> '';
CREATE UNIQUE INDEX customers_by_unique_email ON customers (channel_id, unique_email_key) WHERE unique_email_key <> '';
CREATE INDEX customers_by_name ON customers (deactivated, name_key, id);
CREATE INDEX customers_by_company ON customers (deactivated, company_key, id);
CREATE INDEX customers_by_email ON customers (deactivated, email_key, id);
CREATE INDEX customers_by_username ON customers (deactivated, username, id);
CREATE INDEX customers_by_code ON customers (deactivated, source_code, id);
CREATE INDEX customers_by_city ON customers (deactivated, city_key, id);
CREATE INDEX customers_by_updated ON customers (deactivated, updated_at, id);

--@sqlite
CREATE VIRTUAL TABLE customers_search USING fts5 (search_text, content='customers', content_rowid='id', tokenize='trigram case_sensitive 1');
CREATE TRIGGER customers_search_insert AFTER INSERT ON customers BEGIN
    INSERT INTO customers_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
CREATE TRIGGER customers_search_update AFTER UPDATE OF search_text ON customers WHEN old.search_text <> new.search_text BEGIN
    INSERT INTO customers_search (customers_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);
    INSERT INTO customers_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
CREATE TABLE changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    origin TEXT NOT NULL,
    payload TEXT NOT NULL
);
--@end

CREATE TABLE customer_attributes (
    channel_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (channel_id, customer_id, name),
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id)
);
CREATE TABLE addresses (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL CHECK (type IN ('billing', 'shipping')),
    default_billing BOOLEAN NOT NULL DEFAULT FALSE,
    default_shipping BOOLEAN NOT NULL DEFAULT FALSE,
    company TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    line1 TEXT NOT NULL DEFAULT '',
    line2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    province TEXT NOT NULL DEFAULT '',
    province_code TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    country_code TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id),
    @channel_key@
);
CREATE INDEX addresses_by_customer ON addresses (channel_id, customer_id, position, id);

CREATE TABLE carts (
    channel_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    product_id BIGINT NOT NULL REFERENCES products (id),
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    position BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (channel_id, customer_id, product_id),
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id)
);
CREATE TABLE orders (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    number TEXT NOT NULL,
    reference TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'placed',
    currency TEXT NOT NULL,
    total_minor BIGINT NOT NULL,
    billing_address TEXT NOT NULL DEFAULT '',
    shipping_address TEXT NOT NULL DEFAULT '',
    warehouse_id BIGINT REFERENCES warehouses (id),
    staff_id BIGINT REFERENCES staff (id),
    checkout_key TEXT NOT NULL,
    placed_at BIGINT NOT NULL,
    search_text TEXT NOT NULL DEFAULT '',
    UNIQUE (channel_id, number),
    UNIQUE (channel_id, checkout_key),
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id),
    @channel_key@
);
CREATE INDEX orders_by_customer ON orders (channel_id, customer_id, placed_at, id);
CREATE TABLE order_lines (
    channel_id BIGINT NOT NULL,
    order_id BIGINT NOT NULL,
    position INTEGER NOT NULL,
    product_id BIGINT REFERENCES products (id),
    sku TEXT NOT NULL,
    title TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    price_minor BIGINT NOT NULL CHECK (price_minor >= 0),
    total_minor BIGINT NOT NULL CHECK (total_minor >= 0),
    PRIMARY KEY (channel_id, order_id, position),
    FOREIGN KEY (channel_id, order_id) REFERENCES orders (channel_id, id)
);

CREATE TABLE tickets (
    token_hash TEXT NOT NULL,
    channel_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    reason TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (channel_id, token_hash),
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id)
);
CREATE TABLE store_sessions (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    token_hash TEXT NOT NULL,
    csrf_key TEXT NOT NULL,
    customer_id BIGINT NOT NULL,
    staff_id BIGINT REFERENCES staff (id),
    ticket_hash TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL DEFAULT 0,
    end_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (channel_id, token_hash),
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id),
    @channel_key@
);
CREATE INDEX store_sessions_by_customer ON store_sessions (channel_id, customer_id, ended_at);
CREATE INDEX store_sessions_by_ticket ON store_sessions (channel_id, ticket_hash) WHERE ticket_hash <> '';
CREATE TABLE sign_in_failures (
    channel_id BIGINT NOT NULL REFERENCES channels (id),
    account TEXT NOT NULL,
    peer TEXT NOT NULL,
    failures INTEGER NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (channel_id, account, peer)
);

CREATE TABLE import_profiles (
    id @id@,
    name TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE TABLE import_batches (
    id @channel_id@,
    channel_id BIGINT NOT NULL REFERENCES channels (id),
    source_id BIGINT NOT NULL REFERENCES sources (id),
    actor TEXT NOT NULL,
    file_name TEXT NOT NULL,
    profile TEXT NOT NULL DEFAULT '',
    started_at BIGINT NOT NULL,
    finished_at BIGINT NOT NULL,
    rows_new BIGINT NOT NULL,
    rows_changed BIGINT NOT NULL,
    rows_unchanged BIGINT NOT NULL,
    rows_refused BIGINT NOT NULL,
    @channel_key@
);
CREATE TABLE issues (
    id @channel_id@,
    channel_id BIGINT NOT NULL REFERENCES channels (id),
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    reason TEXT NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    customer_id BIGINT,
    source_id BIGINT REFERENCES sources (id),
    file_name TEXT NOT NULL DEFAULT '',
    line BIGINT NOT NULL DEFAULT 0,
    first_seen_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 1,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'ignored')),
    UNIQUE (channel_id, kind, key),
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id),
    @channel_key@
);
CREATE INDEX issues_by_kind ON issues (state, kind, id);
CREATE INDEX issues_by_customer ON issues (channel_id, customer_id);
CREATE TABLE activity (
    id @id@,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id BIGINT NOT NULL,
    channel_id BIGINT NOT NULL DEFAULT 0,
    customer_id BIGINT NOT NULL DEFAULT 0,
    action TEXT NOT NULL,
    changes TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX activity_by_customer ON activity (customer_id, id) WHERE customer_id <> 0;

--@postgresql
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; EXCEPTION WHEN OTHERS THEN NULL; END $$;
DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm') THEN CREATE INDEX customers_search ON customers USING gin (search_text gin_trgm_ops); END IF; END $$;
--@end

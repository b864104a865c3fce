-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Customers who buy for a company: its units, its roles, and who belongs to it. A customer may belong to several; without one everything is as before.
CREATE TABLE companies (
    id @channel_id@,
    channel_id BIGINT NOT NULL REFERENCES channels (id),
    source_id BIGINT REFERENCES sources (id),
    source_code TEXT @exact@ NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    legal_name TEXT NOT NULL DEFAULT '',
    vat_number TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('pending', 'active', 'blocked', 'rejected', 'deactivated')),
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    price_tier_id BIGINT REFERENCES price_tiers (id),
    warehouse_id BIGINT REFERENCES warehouses (id),
    account_manager TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1,
    name_key TEXT @exact@ NOT NULL,
    search_text TEXT NOT NULL,
    @channel_key@
);
CREATE UNIQUE INDEX companies_by_source_code ON companies (channel_id, coalesce(source_id, 0), source_code) WHERE source_code <> '';
CREATE INDEX companies_by_name ON companies (name_key, id);
CREATE INDEX companies_by_state ON companies (state, name_key, id);

-- Where people of a company work; parent_id 0: right under the company. What a unit does not have itself it has from the company.
CREATE TABLE business_units (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    company_id BIGINT NOT NULL,
    parent_id BIGINT NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    price_tier_id BIGINT REFERENCES price_tiers (id),
    warehouse_id BIGINT REFERENCES warehouses (id),
    row_version BIGINT NOT NULL DEFAULT 1,
--@sqlite
    FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id),
--@end
    @channel_key@
);
CREATE INDEX business_units_by_company ON business_units (channel_id, company_id, id);

-- What people of a company may do; permissions: words parted by blanks, 'orders:tree' where one reaches only so far.
CREATE TABLE company_roles (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    company_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    standard BOOLEAN NOT NULL DEFAULT FALSE,
    permissions TEXT NOT NULL DEFAULT '',
    row_version BIGINT NOT NULL DEFAULT 1,
    UNIQUE (channel_id, company_id, name),
--@sqlite
    FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id),
--@end
    @channel_key@
);

CREATE TABLE company_users (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    company_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    administrator BOOLEAN NOT NULL DEFAULT FALSE,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    joined_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1,
    UNIQUE (channel_id, company_id, customer_id),
--@sqlite
    FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id),
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id),
    FOREIGN KEY (channel_id, unit_id) REFERENCES business_units (channel_id, id),
--@end
    @channel_key@
);
CREATE INDEX company_users_by_customer ON company_users (channel_id, customer_id, id);
CREATE INDEX company_users_by_unit ON company_users (channel_id, unit_id, id);
CREATE TABLE company_user_roles (
    channel_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    role_id BIGINT NOT NULL,
--@sqlite
    FOREIGN KEY (channel_id, user_id) REFERENCES company_users (channel_id, id),
    FOREIGN KEY (channel_id, role_id) REFERENCES company_roles (channel_id, id),
--@end
    PRIMARY KEY (channel_id, user_id, role_id)
);
CREATE INDEX company_user_roles_by_role ON company_user_roles (channel_id, role_id);

-- For whom an order was placed, and what that was called then.
ALTER TABLE orders ADD COLUMN company_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN unit_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN company TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN unit TEXT NOT NULL DEFAULT '';
CREATE INDEX orders_by_company ON orders (channel_id, company_id, placed_at, id) WHERE company_id <> 0;

CREATE INDEX activity_by_company ON activity (channel_id, entity_id, id) WHERE entity = 'company';

--@distributed companies
--@distributed business_units
--@distributed company_roles
--@distributed company_users
--@distributed company_user_roles
--@postgresql
ALTER TABLE business_units ADD FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id);
ALTER TABLE company_roles ADD FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id);
ALTER TABLE company_users ADD FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id);
ALTER TABLE company_users ADD FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id);
ALTER TABLE company_users ADD FOREIGN KEY (channel_id, unit_id) REFERENCES business_units (channel_id, id);
ALTER TABLE company_user_roles ADD FOREIGN KEY (channel_id, user_id) REFERENCES company_users (channel_id, id);
ALTER TABLE company_user_roles ADD FOREIGN KEY (channel_id, role_id) REFERENCES company_roles (channel_id, id);
--@end

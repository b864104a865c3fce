-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How customers pay, and what companies settle about buying: addresses, cost centres, what a checkout begins with.
CREATE TABLE payment_methods (
    id @channel_id@,
    channel_id BIGINT NOT NULL REFERENCES channels (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'prepayment' CHECK (kind IN ('account', 'prepayment', 'collect', 'link')),
    days BIGINT NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    position BIGINT NOT NULL DEFAULT 0,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1,
    UNIQUE (channel_id, name),
    @channel_key@
);
-- Which of them a company may use, or one of its units (unit_id 0: the company); none named: all. Never more than what is above.
CREATE TABLE company_payment_methods (
    channel_id BIGINT NOT NULL,
    company_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL DEFAULT 0,
    method_id BIGINT NOT NULL,
--@sqlite
    FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id),
    FOREIGN KEY (channel_id, method_id) REFERENCES payment_methods (channel_id, id),
--@end
    PRIMARY KEY (channel_id, company_id, unit_id, method_id)
);

-- everyone: the whole company uses it; else the units that are named, and those below them.
CREATE TABLE company_addresses (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    company_id BIGINT NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    line1 TEXT NOT NULL DEFAULT '',
    line2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    province TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    country_code TEXT NOT NULL DEFAULT '',
    province_code TEXT NOT NULL DEFAULT '',
    everyone BOOLEAN NOT NULL DEFAULT TRUE,
    row_version BIGINT NOT NULL DEFAULT 1,
--@sqlite
    FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id),
--@end
    @channel_key@
);
CREATE INDEX company_addresses_by_company ON company_addresses (channel_id, company_id, id);
CREATE TABLE company_address_units (
    channel_id BIGINT NOT NULL,
    address_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
--@sqlite
    FOREIGN KEY (channel_id, address_id) REFERENCES company_addresses (channel_id, id) ON DELETE CASCADE,
    FOREIGN KEY (channel_id, unit_id) REFERENCES business_units (channel_id, id),
--@end
    PRIMARY KEY (channel_id, address_id, unit_id)
);
CREATE INDEX company_address_units_by_unit ON company_address_units (channel_id, unit_id);

CREATE TABLE cost_centres (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    company_id BIGINT NOT NULL,
    code TEXT NOT NULL,
    code_key TEXT @exact@ NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    active BOOLEAN NOT NULL DEFAULT TRUE,
    everyone BOOLEAN NOT NULL DEFAULT TRUE,
    row_version BIGINT NOT NULL DEFAULT 1,
    UNIQUE (channel_id, company_id, code_key),
--@sqlite
    FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id),
--@end
    @channel_key@
);
CREATE TABLE cost_centre_units (
    channel_id BIGINT NOT NULL,
    cost_centre_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
--@sqlite
    FOREIGN KEY (channel_id, cost_centre_id) REFERENCES cost_centres (channel_id, id) ON DELETE CASCADE,
    FOREIGN KEY (channel_id, unit_id) REFERENCES business_units (channel_id, id),
--@end
    PRIMARY KEY (channel_id, cost_centre_id, unit_id)
);
CREATE INDEX cost_centre_units_by_unit ON cost_centre_units (channel_id, unit_id);
CREATE TABLE cost_centre_users (
    channel_id BIGINT NOT NULL,
    cost_centre_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
--@sqlite
    FOREIGN KEY (channel_id, cost_centre_id) REFERENCES cost_centres (channel_id, id) ON DELETE CASCADE,
    FOREIGN KEY (channel_id, user_id) REFERENCES company_users (channel_id, id) ON DELETE CASCADE,
--@end
    PRIMARY KEY (channel_id, cost_centre_id, user_id)
);
CREATE INDEX cost_centre_users_by_user ON cost_centre_users (channel_id, user_id);

-- What a checkout begins with: of the company (unit_id 0), and what a unit has otherwise. 0: nothing of its own. Ids, of what may be gone meanwhile.
CREATE TABLE checkout_defaults (
    channel_id BIGINT NOT NULL,
    company_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL DEFAULT 0,
    billing_id BIGINT NOT NULL DEFAULT 0,
    shipping_id BIGINT NOT NULL DEFAULT 0,
    payment_id BIGINT NOT NULL DEFAULT 0,
    cost_centre_id BIGINT NOT NULL DEFAULT 0,
    reference TEXT NOT NULL DEFAULT '',
    row_version BIGINT NOT NULL DEFAULT 1,
--@sqlite
    FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id),
--@end
    PRIMARY KEY (channel_id, company_id, unit_id)
);

ALTER TABLE companies ADD COLUMN address_rule TEXT NOT NULL DEFAULT 'own' CHECK (address_rule IN ('own', 'company', 'once'));
ALTER TABLE companies ADD COLUMN cost_centre_rule TEXT NOT NULL DEFAULT 'any' CHECK (cost_centre_rule IN ('never', 'any', 'always'));
ALTER TABLE companies ADD COLUMN cost_centre_by_line BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE companies ADD COLUMN express_checkout BOOLEAN NOT NULL DEFAULT FALSE;

-- What was chosen, as it was called then; of each line its cost centre.
ALTER TABLE orders ADD COLUMN payment_method TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN payment_note TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN payment_url TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN payment_days BIGINT NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN cost_centre TEXT NOT NULL DEFAULT '';
ALTER TABLE order_lines ADD COLUMN cost_centre_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE order_lines ADD COLUMN cost_centre TEXT NOT NULL DEFAULT '';
CREATE INDEX order_lines_by_cost_centre ON order_lines (channel_id, cost_centre_id, order_id) WHERE cost_centre_id <> 0;

-- Whoever could buy until now goes on as before, whichever ways to pay there will be.
UPDATE company_roles SET permissions = permissions || ' pay_on_account', row_version = row_version + 1
    WHERE ' ' || permissions || ' ' LIKE '% buy %';

--@distributed payment_methods
--@distributed company_payment_methods
--@distributed company_addresses
--@distributed company_address_units
--@distributed cost_centres
--@distributed cost_centre_units
--@distributed cost_centre_users
--@distributed checkout_defaults
--@postgresql
ALTER TABLE company_payment_methods ADD FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id);
ALTER TABLE company_payment_methods ADD FOREIGN KEY (channel_id, method_id) REFERENCES payment_methods (channel_id, id);
ALTER TABLE company_addresses ADD FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id);
ALTER TABLE company_address_units ADD FOREIGN KEY (channel_id, address_id) REFERENCES company_addresses (channel_id, id) ON DELETE CASCADE;
ALTER TABLE company_address_units ADD FOREIGN KEY (channel_id, unit_id) REFERENCES business_units (channel_id, id);
ALTER TABLE cost_centres ADD FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id);
ALTER TABLE cost_centre_units ADD FOREIGN KEY (channel_id, cost_centre_id) REFERENCES cost_centres (channel_id, id) ON DELETE CASCADE;
ALTER TABLE cost_centre_units ADD FOREIGN KEY (channel_id, unit_id) REFERENCES business_units (channel_id, id);
ALTER TABLE cost_centre_users ADD FOREIGN KEY (channel_id, cost_centre_id) REFERENCES cost_centres (channel_id, id) ON DELETE CASCADE;
ALTER TABLE cost_centre_users ADD FOREIGN KEY (channel_id, user_id) REFERENCES company_users (channel_id, id) ON DELETE CASCADE;
ALTER TABLE checkout_defaults ADD FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id);
--@end

-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- People who belong to several companies choose one when they sign in, and have a cart in each; companies look after their people themselves.
-- company_id 0: none, or the only one that there is. target: where somebody wanted to go when they had to sign in first.
ALTER TABLE store_sessions ADD COLUMN company_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE store_sessions ADD COLUMN target TEXT NOT NULL DEFAULT '';
CREATE INDEX store_sessions_by_company ON store_sessions (channel_id, customer_id, company_id, id) WHERE company_id <> 0;

--@sqlite
CREATE TABLE carts_by_company (
    channel_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    company_id BIGINT NOT NULL DEFAULT 0,
    product_id BIGINT NOT NULL REFERENCES products (id),
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    position BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (channel_id, customer_id, company_id, product_id),
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id)
);
INSERT INTO carts_by_company (channel_id, customer_id, product_id, quantity, position)
    SELECT channel_id, customer_id, product_id, quantity, position FROM carts;
DROP TABLE carts;
ALTER TABLE carts_by_company RENAME TO carts;
--@end
--@postgresql
ALTER TABLE carts ADD COLUMN company_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE carts DROP CONSTRAINT carts_pkey;
ALTER TABLE carts ADD PRIMARY KEY (channel_id, customer_id, company_id, product_id);
--@end
-- A merge carries memberships over, too.
--@sqlite
CREATE TABLE moves_of_merges (
    channel_id BIGINT NOT NULL,
    batch_id BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('orders', 'mails', 'timeline', 'company_users')),
    row_id BIGINT NOT NULL,
    from_id BIGINT NOT NULL,
    to_id BIGINT NOT NULL,
    FOREIGN KEY (channel_id, batch_id) REFERENCES import_batches (channel_id, id),
    PRIMARY KEY (channel_id, batch_id, kind, row_id)
);
INSERT INTO moves_of_merges SELECT channel_id, batch_id, kind, row_id, from_id, to_id FROM merge_moves;
DROP TABLE merge_moves;
ALTER TABLE moves_of_merges RENAME TO merge_moves;
CREATE INDEX merge_moves_by_row ON merge_moves (channel_id, kind, row_id);
--@end
--@postgresql
ALTER TABLE merge_moves DROP CONSTRAINT merge_moves_kind_check;
ALTER TABLE merge_moves ADD CONSTRAINT merge_moves_kind_check CHECK (kind IN ('orders', 'mails', 'timeline', 'company_users'));
--@end
-- What people of a company have in the cart is for the one that they bought for until now.
UPDATE carts SET company_id = coalesce((SELECT u.company_id FROM company_users u WHERE u.channel_id = carts.channel_id AND u.id =
    (SELECT min(m.id) FROM company_users m JOIN companies c ON c.channel_id = m.channel_id AND c.id = m.company_id
     WHERE m.channel_id = carts.channel_id AND m.customer_id = carts.customer_id AND m.active = TRUE
     AND c.state IN ('pending', 'active', 'blocked'))), 0);

-- joined_at 0: invited, and has not come yet. left_at 0: is there; else when they left, and the row tells who was there.
ALTER TABLE company_users ADD COLUMN department TEXT NOT NULL DEFAULT '';
ALTER TABLE company_users ADD COLUMN mobile TEXT NOT NULL DEFAULT '';
ALTER TABLE company_users ADD COLUMN left_at BIGINT NOT NULL DEFAULT 0;
-- A customer in their own right, who agreed to work for a company: without it they buy for themselves again.
ALTER TABLE company_users ADD COLUMN own_account BOOLEAN NOT NULL DEFAULT FALSE;

ALTER TABLE channels ADD COLUMN start_page TEXT NOT NULL DEFAULT '';

-- How many work for a company, and whether somebody can administer it: asked for each row of their list.
CREATE INDEX company_users_counted ON company_users (channel_id, company_id, left_at, joined_at);
CREATE INDEX company_users_heads ON company_users (channel_id, company_id, customer_id) WHERE administrator = TRUE AND active = TRUE;
--@sqlite
-- What is looked for in the list, in its order: a third of the time, for the rows themselves are wide (100,000 companies: 75 to 23 ms).
CREATE INDEX companies_by_search ON companies (name_key, id, search_text);
--@end

-- How somebody wants to find the store. company_id 0: asked each time.
CREATE TABLE store_preferences (
    channel_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    company_id BIGINT NOT NULL DEFAULT 0,
    start_page TEXT NOT NULL DEFAULT '',
--@sqlite
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id),
--@end
    PRIMARY KEY (channel_id, customer_id)
);

-- Somebody is asked to work for a company. What was typed is kept beside the customer that it means, for whoever asked is not told whether there
-- was one of that address. roles: ids parted by blanks.
CREATE TABLE company_invitations (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    company_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    roles TEXT NOT NULL DEFAULT '',
    administrator BOOLEAN NOT NULL DEFAULT FALSE,
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL,
    department TEXT NOT NULL DEFAULT '',
    mobile TEXT NOT NULL DEFAULT '',
    invited_by BIGINT NOT NULL DEFAULT 0,
    link_id BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    sent_at BIGINT NOT NULL,
    UNIQUE (channel_id, company_id, customer_id),
--@sqlite
    FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id),
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id),
    FOREIGN KEY (channel_id, unit_id) REFERENCES business_units (channel_id, id),
--@end
    @channel_key@
);
CREATE INDEX company_invitations_by_customer ON company_invitations (channel_id, customer_id);
CREATE INDEX company_invitations_by_unit ON company_invitations (channel_id, unit_id);

-- A link by which one colleague signs up: it ends when they come, and a further use takes the place of the one before (link_id above). Only its
-- SHA-256 is known.
CREATE TABLE company_links (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    company_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    role_id BIGINT NOT NULL,
    token_hash TEXT @exact@ NOT NULL,
    made_by BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL DEFAULT 0,
    uses INTEGER NOT NULL DEFAULT 0,
    UNIQUE (channel_id, token_hash),
--@sqlite
    FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id),
    FOREIGN KEY (channel_id, unit_id) REFERENCES business_units (channel_id, id),
    FOREIGN KEY (channel_id, role_id) REFERENCES company_roles (channel_id, id),
--@end
    @channel_key@
);
CREATE INDEX company_links_by_company ON company_links (channel_id, company_id, id);

--@distributed store_preferences
--@distributed company_invitations
--@distributed company_links
--@postgresql
ALTER TABLE store_preferences ADD FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id);
ALTER TABLE company_invitations ADD FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id);
ALTER TABLE company_invitations ADD FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id);
ALTER TABLE company_invitations ADD FOREIGN KEY (channel_id, unit_id) REFERENCES business_units (channel_id, id);
ALTER TABLE company_links ADD FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id);
ALTER TABLE company_links ADD FOREIGN KEY (channel_id, unit_id) REFERENCES business_units (channel_id, id);
ALTER TABLE company_links ADD FOREIGN KEY (channel_id, role_id) REFERENCES company_roles (channel_id, id);
--@end

-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may buy for how much, what a company has to spend, and what somebody else must agree to.

-- The zone in which days, months and dates of a trade store begin (IANA; empty: the server's own); how long a request waits, in days; how
-- much dearer than approved an order may become, in percent.
ALTER TABLE channels ADD COLUMN time_zone TEXT NOT NULL DEFAULT '';
ALTER TABLE channels ADD COLUMN request_days BIGINT NOT NULL DEFAULT 14;
ALTER TABLE channels ADD COLUMN request_tolerance BIGINT NOT NULL DEFAULT 0;

-- Who decides in somebody's place (a company user, 0: nobody), from day to day (ISO 8601; empty: open), both included.
ALTER TABLE company_users ADD COLUMN deputy_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE company_users ADD COLUMN deputy_from TEXT NOT NULL DEFAULT '';
ALTER TABLE company_users ADD COLUMN deputy_to TEXT NOT NULL DEFAULT '';
CREATE INDEX company_users_by_deputy ON company_users (channel_id, deputy_id) WHERE deputy_id <> 0;

-- Who agrees to what is booked on it (a company user); 0: nobody needs to.
ALTER TABLE cost_centres ADD COLUMN approver_id BIGINT NOT NULL DEFAULT 0;

CREATE TABLE budgets (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    company_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT @exact@ NOT NULL,
    owner TEXT NOT NULL DEFAULT 'company' CHECK (owner IN ('company', 'units', 'cost_centres', 'employees')),
    period TEXT NOT NULL DEFAULT 'month' CHECK (period IN ('order', 'day', 'month', 'quarter', 'year', 'once')),
    begins TEXT NOT NULL DEFAULT '',
    ends TEXT NOT NULL DEFAULT '',
    first_month BIGINT NOT NULL DEFAULT 1,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    rule TEXT NOT NULL DEFAULT 'approval' CHECK (rule IN ('block', 'warn', 'approval')),
    carry_over BOOLEAN NOT NULL DEFAULT FALSE,
    warn_percent BIGINT NOT NULL DEFAULT 0,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    created_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1,
    UNIQUE (channel_id, company_id, name_key),
--@sqlite
    FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id),
--@end
    @channel_key@
);
-- What was taken from a budget, and what came back; nothing here is ever changed. period_day: the first day of the period; user_id: whose it is
-- where each of the employees has the amount, else 0. The key makes whatever is booked twice once.
CREATE TABLE budget_entries (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    budget_id BIGINT NOT NULL,
    period_day TEXT NOT NULL DEFAULT '',
    user_id BIGINT NOT NULL DEFAULT 0,
    kind TEXT NOT NULL CHECK (kind IN ('reserved', 'released', 'committed', 'restored', 'changed')),
    order_id BIGINT NOT NULL DEFAULT 0,
    request_id BIGINT NOT NULL DEFAULT 0,
    line BIGINT NOT NULL DEFAULT 0,
    mark BIGINT NOT NULL DEFAULT 0,
    amount_minor BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (channel_id, budget_id, kind, order_id, request_id, line, mark),
--@sqlite
    FOREIGN KEY (channel_id, budget_id) REFERENCES budgets (channel_id, id),
--@end
    @channel_key@
);
CREATE INDEX budget_entries_by_period ON budget_entries (channel_id, budget_id, period_day, user_id);
CREATE INDEX budget_entries_by_order ON budget_entries (channel_id, order_id) WHERE order_id <> 0;
CREATE INDEX budget_entries_by_request ON budget_entries (channel_id, request_id) WHERE request_id <> 0;

-- What makes an order need approval, whoever may buy for how much; up to three steps, each with who decides it: 'unit' (whoever may approve for
-- the unit), 'roles', 'people', 'administrators'; all of them or one.
CREATE TABLE approval_rules (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    company_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT @exact@ NOT NULL,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    condition TEXT NOT NULL DEFAULT 'total' CHECK (condition IN ('total', 'products', 'category', 'new_address', 'first_order')),
    amount_minor BIGINT NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    products BIGINT NOT NULL DEFAULT 0,
    step1 TEXT NOT NULL DEFAULT 'unit' CHECK (step1 IN ('unit', 'roles', 'people', 'administrators')),
    step1_all BOOLEAN NOT NULL DEFAULT FALSE,
    step2 TEXT NOT NULL DEFAULT 'none' CHECK (step2 IN ('none', 'unit', 'roles', 'people', 'administrators')),
    step2_all BOOLEAN NOT NULL DEFAULT FALSE,
    step3 TEXT NOT NULL DEFAULT 'none' CHECK (step3 IN ('none', 'unit', 'roles', 'people', 'administrators')),
    step3_all BOOLEAN NOT NULL DEFAULT FALSE,
    row_version BIGINT NOT NULL DEFAULT 1,
    UNIQUE (channel_id, company_id, name_key),
--@sqlite
    FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id),
--@end
    @channel_key@
);

-- Whom and what budgets and rules are about. owner: 'budget' or 'rule'; part: 'unit', 'role', 'user', 'cost_centre', 'category', 'approver',
-- 'step1' to 'step3' (roles or company users, as the step says); what is gone is not chosen by anything any more.
CREATE TABLE approval_parts (
    channel_id BIGINT NOT NULL,
    owner TEXT NOT NULL CHECK (owner IN ('budget', 'rule')),
    owner_id BIGINT NOT NULL,
    part TEXT NOT NULL,
    ref_id BIGINT NOT NULL,
    PRIMARY KEY (channel_id, owner, owner_id, part, ref_id)
);
CREATE INDEX approval_parts_by_ref ON approval_parts (channel_id, ref_id, part);

-- What somebody wants to order and somebody else must agree to. Names, prices, addresses and terms are those of the request.
CREATE TABLE order_requests (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    company_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'returned', 'blocked', 'ordered', 'declined', 'withdrawn', 'expired')),
    step BIGINT NOT NULL DEFAULT 1,
    round BIGINT NOT NULL DEFAULT 1,
    currency TEXT NOT NULL,
    total_minor BIGINT NOT NULL,
    reference TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    why TEXT NOT NULL DEFAULT '',
    billing_address TEXT NOT NULL,
    shipping_address TEXT NOT NULL,
    payment_method TEXT NOT NULL DEFAULT '',
    payment_days BIGINT NOT NULL DEFAULT 0,
    payment_note TEXT NOT NULL DEFAULT '',
    payment_url TEXT NOT NULL DEFAULT '',
    cost_centre TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    person TEXT NOT NULL DEFAULT '',
    staff_id BIGINT REFERENCES staff (id),
    checkout_key TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    waiting_since BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    frozen_at BIGINT NOT NULL DEFAULT 0,
    reminded_at BIGINT NOT NULL DEFAULT 0,
    escalation BIGINT NOT NULL DEFAULT 0,
    closed_at BIGINT NOT NULL DEFAULT 0,
    order_id BIGINT NOT NULL DEFAULT 0,
    search_text TEXT NOT NULL DEFAULT '',
    row_version BIGINT NOT NULL DEFAULT 1,
    UNIQUE (channel_id, checkout_key),
--@sqlite
    FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id),
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id),
--@end
    @channel_key@
);
CREATE INDEX order_requests_by_number ON order_requests (number);
CREATE INDEX order_requests_by_company ON order_requests (channel_id, company_id, state, sent_at);
CREATE INDEX order_requests_by_customer ON order_requests (channel_id, customer_id, sent_at);
--@sqlite
CREATE INDEX order_requests_by_time ON order_requests (sent_at, id, search_text);
--@end
--@postgresql
CREATE INDEX order_requests_by_time ON order_requests (sent_at, id);
--@end
CREATE INDEX order_requests_by_state ON order_requests (state, sent_at, id);
CREATE INDEX order_requests_waiting ON order_requests (waiting_since) WHERE state = 'waiting';
CREATE TABLE order_request_lines (
    channel_id BIGINT NOT NULL,
    request_id BIGINT NOT NULL,
    position BIGINT NOT NULL,
    product_id BIGINT NOT NULL,
    sku TEXT NOT NULL,
    title TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    quantity BIGINT NOT NULL,
    asked_quantity BIGINT NOT NULL,
    price_minor BIGINT NOT NULL,
    asked_price_minor BIGINT NOT NULL,
    cost_centre_id BIGINT NOT NULL DEFAULT 0,
    cost_centre TEXT NOT NULL DEFAULT '',
--@sqlite
    FOREIGN KEY (channel_id, request_id) REFERENCES order_requests (channel_id, id) ON DELETE CASCADE,
--@end
    PRIMARY KEY (channel_id, request_id, position)
);
-- Why it needs approval, as things were when it was sent, and who decides that.
CREATE TABLE order_request_reasons (
    channel_id BIGINT NOT NULL,
    request_id BIGINT NOT NULL,
    position BIGINT NOT NULL,
    step BIGINT NOT NULL DEFAULT 1,
    kind TEXT NOT NULL CHECK (kind IN ('limit', 'asked', 'rule', 'budget', 'cost_centre')),
    ref_id BIGINT NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    amount_minor BIGINT NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL CHECK (who IN ('unit', 'roles', 'people', 'administrators')),
    everyone BOOLEAN NOT NULL DEFAULT FALSE,
    who_ids TEXT NOT NULL DEFAULT '',
    agreed_ids TEXT NOT NULL DEFAULT '',
    settled BOOLEAN NOT NULL DEFAULT FALSE,
--@sqlite
    FOREIGN KEY (channel_id, request_id) REFERENCES order_requests (channel_id, id) ON DELETE CASCADE,
--@end
    PRIMARY KEY (channel_id, request_id, position)
);
CREATE TABLE order_request_events (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    request_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL DEFAULT '',
    person TEXT NOT NULL DEFAULT '',
    stands_for TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    total_minor BIGINT NOT NULL DEFAULT 0,
--@sqlite
    FOREIGN KEY (channel_id, request_id) REFERENCES order_requests (channel_id, id) ON DELETE CASCADE,
--@end
    @channel_key@
);
CREATE INDEX order_request_events_by_request ON order_request_events (channel_id, request_id, id);

-- A merge carries requests over, too.
--@sqlite
CREATE TABLE moves_of_merges (
    channel_id BIGINT NOT NULL,
    batch_id BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('orders', 'mails', 'timeline', 'company_users', 'order_requests')),
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
ALTER TABLE merge_moves ADD CONSTRAINT merge_moves_kind_check
    CHECK (kind IN ('orders', 'mails', 'timeline', 'company_users', 'order_requests'));
--@end

-- Whoever could buy until now may ask, too.
UPDATE company_roles SET permissions = permissions || ' ask', row_version = row_version + 1
    WHERE ' ' || permissions || ' ' LIKE '% buy %';

--@distributed budgets
--@distributed budget_entries
--@distributed approval_rules
--@distributed approval_parts
--@distributed order_requests
--@distributed order_request_lines
--@distributed order_request_reasons
--@distributed order_request_events
--@postgresql
ALTER TABLE budgets ADD FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id);
ALTER TABLE budget_entries ADD FOREIGN KEY (channel_id, budget_id) REFERENCES budgets (channel_id, id);
ALTER TABLE approval_rules ADD FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id);
ALTER TABLE order_requests ADD FOREIGN KEY (channel_id, company_id) REFERENCES companies (channel_id, id);
ALTER TABLE order_requests ADD FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id);
ALTER TABLE order_request_lines ADD FOREIGN KEY (channel_id, request_id) REFERENCES order_requests (channel_id, id) ON DELETE CASCADE;
ALTER TABLE order_request_reasons ADD FOREIGN KEY (channel_id, request_id) REFERENCES order_requests (channel_id, id) ON DELETE CASCADE;
ALTER TABLE order_request_events ADD FOREIGN KEY (channel_id, request_id) REFERENCES order_requests (channel_id, id) ON DELETE CASCADE;
--@end

-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every column that the list offers to sort by has an index. Trade store, price tier and warehouse are read stretch after stretch (see
-- ListStretch): one trade store with one tier or warehouse at a time.
CREATE INDEX customers_by_tier ON customers (deactivated, channel_id, price_tier_id, id);
CREATE INDEX customers_by_warehouse ON customers (deactivated, channel_id, warehouse_id, id);
CREATE INDEX customers_by_source ON customers (deactivated, source_id, id);
CREATE INDEX customers_by_status ON customers (deactivated, status, id);
CREATE INDEX customers_by_country ON customers (deactivated, country_code, id);
CREATE INDEX customers_by_sign_in ON customers (deactivated, last_sign_in_at, id);
CREATE INDEX customers_by_invitation ON customers (deactivated, invitation, id);
CREATE INDEX customers_by_locked ON customers (deactivated, locked_until, id);
CREATE INDEX customers_by_second_factor ON customers (deactivated, mfa_method, id);
DROP INDEX customers_by_lock;
DROP INDEX customers_by_invited;
CREATE INDEX customers_by_invited ON customers (deactivated, invited_at, id);

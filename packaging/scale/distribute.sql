-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lays Kontor's tables out on a distributed PostgreSQL (Citus 12 or newer), sharded by trade store: docs/admin/scale.md. On the coordinator, as
-- its superuser, after `kontorctl migrate` and before the first customer:
--     psql -v ON_ERROR_STOP=1 -d kontor -f distribute.sql
-- It can be run again: what has its place keeps it.
\set ON_ERROR_STOP on
SET client_min_messages = warning;
-- Else the first create_reference_table() makes all tables that refer to it "Citus local tables", which can't be distributed any more:
-- "cannot complete operation on a table with identity column".
SET citus.enable_local_reference_table_foreign_keys = off;
-- Triggers of a customer and of a ticket read and write rows of the same trade store, on the node that has its shard.
SET citus.enable_unsafe_triggers = on;

-- A copy on every node: small, read everywhere, seldom written.
SELECT count(create_reference_table(t::regclass)) FROM unnest(ARRAY['sources', 'price_tiers', 'warehouses', 'channels', 'channel_logos', 'staff',
    'categories', 'products', 'tier_prices', 'warehouse_stock', 'import_profiles', 'saved_views', 'export_templates', 'preferences', 'not_duplicates',
    'password_hashes']) t
    WHERE NOT EXISTS (SELECT 1 FROM pg_dist_partition p WHERE p.logicalrelid = t::regclass);
-- By trade store, all rows of one store on one node.
SELECT create_distributed_table(t::regclass, 'channel_id', colocate_with => 'none') FROM unnest(ARRAY['customers']) t
    WHERE NOT EXISTS (SELECT 1 FROM pg_dist_partition p WHERE p.logicalrelid = t::regclass);
SELECT count(create_distributed_table(t::regclass, 'channel_id', colocate_with => 'customers')) FROM unnest(ARRAY['customer_attributes',
    'addresses', 'carts', 'orders', 'order_lines', 'store_sessions', 'known_browsers', 'sign_in_failures', 'import_batches', 'issues', 'activity',
    'batch_refused', 'batch_customers', 'batch_addresses', 'batch_attributes', 'batch_records', 'staged_rows', 'mails', 'mail_templates', 'tokens',
    'reset_asks', 'mfa_secrets', 'recovery_codes', 'mfa_codes', 'session_actions', 'sign_ins', 'tickets', 'timeline', 'timeline_files',
    'merge_moves', 'order_events', 'companies',
    'business_units', 'company_roles', 'company_users', 'company_user_roles', 'store_preferences', 'company_invitations', 'company_links',
    'payment_methods', 'company_payment_methods', 'company_addresses', 'company_address_units', 'cost_centres', 'cost_centre_units',
    'cost_centre_users', 'checkout_defaults', 'budgets', 'budget_entries', 'approval_rules', 'approval_parts', 'order_requests',
    'order_request_lines', 'order_request_reasons', 'order_request_events']) t
    WHERE NOT EXISTS (SELECT 1 FROM pg_dist_partition p WHERE p.logicalrelid = t::regclass);
-- On the coordinator alone, and seen from the others.
SELECT count(citus_add_local_table_to_metadata(t::regclass)) FROM (SELECT unnest('{schema_migrations,write_keys,presence}'::text[])) AS plain (t)
    WHERE NOT EXISTS (SELECT 1 FROM pg_dist_partition p WHERE p.logicalrelid = t::regclass);
SELECT citus_table_type, count(*) FROM citus_tables GROUP BY 1 ORDER BY 1;

-- What a staff member could try who opens psql with their own password: who may | statement. Everybody else is refused by the database
-- (SQLSTATE 42501); 'none |' may be asked and finds or touches nothing. :customer, :channel, :colleague, :own, :prefix are put in.

-- secrets
 | SELECT hash FROM password_hashes
 | SELECT * FROM password_hashes
 | SELECT count(*) FROM password_hashes WHERE hash LIKE '$argon2%'
 | CREATE TEMPORARY TABLE stolen AS SELECT hash FROM password_hashes
 | CREATE TEMPORARY VIEW stolen AS SELECT hash FROM password_hashes; SELECT * FROM stolen
 | SELECT query_to_xml('SELECT hash FROM password_hashes', true, true, '')
 | DO $$ BEGIN EXECUTE 'SELECT hash FROM password_hashes'; END $$
 | EXPLAIN ANALYZE SELECT hash FROM password_hashes
 | SELECT c.id, p.hash FROM customers c JOIN password_hashes p ON p.id = c.password_id
 | SELECT token_hash FROM tokens
 | SELECT * FROM tokens
 | SELECT 1 FROM tokens WHERE token_hash = 'x'
 | SELECT token_hash FROM store_sessions
 | SELECT csrf_key FROM store_sessions
 | SELECT * FROM store_sessions
 | SELECT token_hash FROM tickets
 | SELECT totp_secret FROM mfa_secrets
 | SELECT * FROM mfa_secrets
 | SELECT code_hash FROM recovery_codes
 | SELECT code_hash FROM mfa_codes
 | SELECT token_hash FROM known_browsers
 | SELECT * FROM reset_asks
 | SELECT rolpassword FROM pg_authid
 | SELECT stavalues1 FROM pg_statistic
none | SELECT 1 FROM pg_stats WHERE tablename = 'password_hashes'
none | SELECT 1 FROM pg_stat_activity WHERE usename = ':colleague' AND query <> '<insufficient privilege>'
 | SELECT pg_read_file('/etc/passwd')
 | SELECT pg_ls_dir('/')
 | SELECT lo_import('/etc/passwd')
 | COPY customers TO PROGRAM 'cat'
 | COPY customers TO '/tmp/stolen'

-- passwords
 | UPDATE password_hashes SET hash = 'x'
 | DELETE FROM password_hashes
 | TRUNCATE password_hashes
importer,manager,admin | INSERT INTO password_hashes (hash) VALUES ('x')
admin | UPDATE customers SET password_id = 4711 WHERE id = :customer
 | UPDATE customers SET must_change_password = FALSE WHERE id = :customer
 | INSERT INTO batch_customers (channel_id, batch_id, id, action, version_after, password_id) VALUES (:channel, 1, :customer, 'changed', 1, 4711)
 | UPDATE batch_customers SET password_id = 4711
 | DELETE FROM reset_asks
 | INSERT INTO reset_asks (channel_id, customer_id, peer, at) VALUES (:channel, :customer, 'x', 1)

-- sessions, links, tickets
 | INSERT INTO store_sessions (channel_id, token_hash, csrf_key, customer_id, created_at, last_seen_at, expires_at) VALUES (:channel, 'x', 'y', :customer, 1, 1, 9999999999999)
 | UPDATE store_sessions SET token_hash = 'x'
 | UPDATE store_sessions SET expires_at = 9999999999999
 | UPDATE store_sessions SET staff_id = NULL
 | UPDATE store_sessions SET step = 'done'
 | UPDATE store_sessions SET ended_at = 0
 | DELETE FROM store_sessions
 | INSERT INTO tokens (channel_id, token_hash, customer_id, purpose, created_at, expires_at) VALUES (:channel, 'x', :customer, 'password_reset', 1, 9999999999999)
 | UPDATE tokens SET expires_at = 9999999999999
 | UPDATE tokens SET ended_at = 0
 | DELETE FROM tokens
 | INSERT INTO tickets (token_hash, channel_id, customer_id, staff_id, created_at, expires_at) SELECT 'x', :channel, :customer, id, 1, 9999999999999 FROM staff WHERE login = ':colleague'
support,admin | INSERT INTO tickets (token_hash, channel_id, customer_id, staff_id, created_at, expires_at) SELECT 'own', :channel, :customer, id, 1, 9999999999999 FROM staff WHERE login = ':own'
 | UPDATE tickets SET used_at = 0
 | UPDATE tickets SET expires_at = 9999999999999
 | UPDATE tickets SET customer_id = 1
 | UPDATE tickets SET staff_id = 1
 | DELETE FROM tickets
 | INSERT INTO known_browsers (channel_id, customer_id, token_hash, last_at) VALUES (:channel, :customer, 'x', 1)
 | INSERT INTO mfa_secrets (channel_id, customer_id, totp_secret) VALUES (:channel, :customer, 'x')
 | UPDATE mfa_secrets SET totp_secret = 'x'
support,manager,admin | DELETE FROM mfa_secrets WHERE customer_id = :customer
 | UPDATE customers SET acting_consent = 'yes' WHERE id = :customer
 | UPDATE customers SET last_sign_in_at = 1 WHERE id = :customer
support,manager,admin | UPDATE customers SET mfa_method = '' WHERE id = :customer
support,manager,admin | UPDATE customers SET locked_until = 0 WHERE id = :customer
 | UPDATE customers SET id = 999999 WHERE id = :customer
 | UPDATE customers SET channel_id = 999999 WHERE id = :customer

-- rights
 | UPDATE staff SET may_log_in_as = TRUE
 | UPDATE staff SET role = 'admin', rights = 'staff'
 | INSERT INTO staff (login, created_at) VALUES ('mallory', 1)
 | DELETE FROM staff
admin | SELECT kontor_set_staff(':colleague', 'x', 'viewer', '{}', true, '')
 | SELECT kontor_set_staff(':own', 'x', 'viewer', '{}', true, '')
 | SELECT kontor_set_staff('kontor', 'x', 'admin', '{}', true, '')
 | SELECT kontor_set_staff(':prefixowner', 'x', 'admin', '{}', true, '')
 | GRANT ":prefixadmin" TO ":own"
 | GRANT ":prefixmay_staff" TO ":own"
 | ALTER ROLE ":own" SUPERUSER
 | ALTER ROLE ":own" CREATEROLE
 | ALTER ROLE ":own" BYPASSRLS
 | CREATE ROLE mallory LOGIN
 | ALTER ROLE ":colleague" PASSWORD 'x'
 | DROP ROLE ":colleague"
 | SET ROLE ":prefixowner"
 | SET ROLE ":prefixstore"
 | SET SESSION AUTHORIZATION kontor
 | SELECT kontor_end_hogs('0', '0')

-- the record of what was done
 | INSERT INTO activity (at, actor, entity, entity_id, action) VALUES (extract(epoch FROM now()) * 1000, ':colleague', 'customer', :customer, 'changed')
 | INSERT INTO activity (at, actor, entity, entity_id, action) VALUES (1, ':own', 'customer', :customer, 'changed')
 | UPDATE activity SET actor = ':colleague'
 | UPDATE activity SET changes = '[]'
 | DELETE FROM activity
 | TRUNCATE activity
 | DROP TABLE activity
 | INSERT INTO audit (at, login, program, address, table_name, verb, row_count, changes) VALUES (1, ':colleague', '', '', 'customers', 'update', 1, '{}')
 | UPDATE audit SET login = ':colleague'
 | DELETE FROM audit
 | TRUNCATE audit
 | DELETE FROM audit_rest
 | SELECT * FROM audit_rest
 | ALTER TABLE customers DISABLE TRIGGER audit_update
 | SELECT kontor_trim_audit(30)
 | SELECT kontor_audit_months()
 | SELECT kontor_audit_table('customers')
editor,support,importer,manager,admin | SELECT changes FROM audit
 | ALTER TABLE activity DISABLE TRIGGER ALL
 | DROP TRIGGER activity_own_name ON activity
 | SET session_replication_role = replica
 | CREATE RULE silence AS ON INSERT TO activity DO INSTEAD NOTHING
 | INSERT INTO sign_ins (channel_id, customer_id, at, peer, browser, outcome, opened_by) VALUES (:channel, :customer, 1, 'x', 'x', 'signed in', 'customer')
 | UPDATE sign_ins SET peer = 'x'
 | DELETE FROM sign_ins
 | INSERT INTO session_actions (channel_id, session_id, staff_id, customer_id, at, action) VALUES (:channel, 1, 1, :customer, 1, 'x')
 | UPDATE session_actions SET action = 'x'
 | DELETE FROM session_actions
 | INSERT INTO import_batches (channel_id, source_id, actor, file_name, started_at, finished_at, rows_new, rows_changed, rows_unchanged, rows_refused) VALUES (:channel, 1, ':colleague', 'x', 1, 1, 0, 0, 0, 0)
 | UPDATE import_batches SET actor = ':colleague'
 | UPDATE import_batches SET approved_by = ':colleague'
 | UPDATE import_batches SET undone_by = ':colleague'

-- companies: what a customer may is their company's
editor,manager,admin | UPDATE companies SET state = 'active' WHERE FALSE
 | UPDATE companies SET channel_id = 4711 WHERE FALSE
editor,manager,admin | UPDATE company_users SET administrator = TRUE WHERE FALSE
 | UPDATE company_users SET customer_id = (SELECT max(id) FROM customers)
 | UPDATE company_users SET company_id = 1 WHERE FALSE
 | DELETE FROM companies
 | TRUNCATE company_users

-- orders and carts
 | INSERT INTO orders (channel_id, customer_id, number, currency, total_minor, checkout_key, placed_at) VALUES (:channel, :customer, 'X1', 'EUR', 1, 'x', 1)
 | UPDATE orders SET total_minor = 0
 | DELETE FROM orders
 | UPDATE order_lines SET price_minor = 0
 | DELETE FROM order_lines
 | UPDATE order_lines SET quantity = 1
 | UPDATE order_lines SET total_minor = 0
support,manager,admin | UPDATE orders SET payment = 'paid'
support,manager,admin | UPDATE order_lines SET shipped = 0 WHERE FALSE
 | UPDATE order_lines SET cancelled = 1 WHERE FALSE
 | UPDATE orders SET currency = 'XXX'
 | UPDATE orders SET checkout_key = 'x'
 | UPDATE order_events SET reason = 'x'
 | UPDATE order_events SET actor = ':colleague'
 | DELETE FROM order_events
 | TRUNCATE order_events
 | INSERT INTO order_events (channel_id, order_id, at, actor, kind) SELECT :channel, max(id), CAST(extract(epoch FROM now()) * 1000 AS BIGINT), ':colleague', 'state' FROM orders
 | INSERT INTO order_events (channel_id, order_id, at, actor, kind) SELECT :channel, max(id), 1, session_user, 'state' FROM orders
 | INSERT INTO mails (channel_id, customer_id, kind, recipient, asked_by, created_at, due_at, state, subject) VALUES (:channel, :customer, 'order_changed', 'me@example.com', session_user, 1, 1, 'queued', 'x')
 | INSERT INTO carts (channel_id, customer_id, product_id, quantity) VALUES (:channel, :customer, 1, 1)
 | DELETE FROM carts

-- mail
manager,admin | UPDATE channels SET mail_host = mail_host
manager,admin | UPDATE channels SET sms_url = sms_url
manager,admin | UPDATE mail_templates SET subject = subject
manager,admin | INSERT INTO mail_templates (channel_id, kind, language, subject, body_text, body_html, updated_at) VALUES (:channel, 'invitation', 'en', 'x', 'x', 'x', 1)
 | INSERT INTO mails (channel_id, customer_id, kind, recipient, message_id, asked_by, created_at, due_at) VALUES (:channel, :customer, 'password_reset', 'mallory@evil.example', 'x', ':own', 1, 1)
 | INSERT INTO mails (channel_id, customer_id, kind, recipient, message_id, asked_by, created_at, due_at) VALUES (:channel, :customer, 'invitation', 'mallory@evil.example', 'y', ':own', 1, 1)
 | INSERT INTO mails (channel_id, customer_id, kind, recipient, message_id, asked_by, created_at, due_at) SELECT :channel, :customer, 'password_reset', email, 'z', ':colleague', 1, 1 FROM customers WHERE id = :customer
 | INSERT INTO mails (channel_id, kind, recipient, message_id, asked_by, created_at, due_at, subject, body_text) VALUES (:channel, 'test', 'mallory@evil.example', 'v', ':own', 1, 1, 'x', 'x')
manager,admin | INSERT INTO mails (channel_id, kind, recipient, message_id, asked_by, created_at, due_at) VALUES (:channel, 'test', 'me@example.com', 'w', ':own', 1, 1)
support,manager,admin | INSERT INTO mails (channel_id, customer_id, kind, recipient, message_id, asked_by, created_at, due_at) SELECT :channel, :customer, 'password_reset', email, 'r', ':own', 1, 1 FROM customers WHERE id = :customer
 | UPDATE customers SET password_id = 0 WHERE source_code = 'OWN'
 | UPDATE mails SET recipient = 'mallory@evil.example'
 | UPDATE mails SET kind = 'password_reset'
 | UPDATE mails SET customer_id = (SELECT max(id) FROM customers)
 | UPDATE mails SET customer_id = NULL
 | UPDATE orders SET customer_id = (SELECT max(id) FROM customers)
 | UPDATE timeline SET customer_id = (SELECT max(id) FROM customers)
 | INSERT INTO merge_moves (channel_id, batch_id, kind, row_id, from_id, to_id) SELECT :channel, max(id), 'orders', 1, :customer, :customer + 1 FROM import_batches
 | UPDATE merge_moves SET to_id = 1
importer,manager,admin | DELETE FROM merge_moves
 | UPDATE mails SET fields = '{}'
 | UPDATE mails SET asked_by = ':colleague'
 | DELETE FROM mails

-- others' work
none | SELECT 1 FROM saved_views WHERE name = 'private of a colleague'
none | UPDATE saved_views SET definition = 'x' WHERE owner = ':colleague'
none | DELETE FROM saved_views WHERE owner = ':colleague'
 | INSERT INTO saved_views (name, owner, definition, updated_at) VALUES ('x', ':colleague', 'x', 1)
 | SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = ':colleague'
 | SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = ':colleague'
 | LOCK TABLE activity IN ACCESS EXCLUSIVE MODE
 | LOCK TABLE orders IN EXCLUSIVE MODE
 | LOCK TABLE schema_migrations IN EXCLUSIVE MODE

-- the tables themselves
 | CREATE TABLE mine (a int)
 | CREATE SCHEMA mine
 | CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'
 | CREATE OR REPLACE FUNCTION kontor_stands_for_others() RETURNS boolean LANGUAGE sql AS 'SELECT true'
 | CREATE TRIGGER mine BEFORE INSERT ON customers FOR EACH ROW EXECUTE FUNCTION kontor_own_name()
 | ALTER TABLE customers ADD COLUMN mine int
 | ALTER TABLE customers OWNER TO ":own"
 | ALTER TABLE saved_views DISABLE ROW LEVEL SECURITY
 | DROP TABLE customers
 | TRUNCATE customers CASCADE
 | CREATE INDEX mine ON customers (note)
 | ALTER DATABASE ":database" SET search_path = pg_temp
 | UPDATE schema_migrations SET checksum = 'x'
 | DELETE FROM schema_migrations
 | SELECT setval('customers_id_seq', 1)
 | CREATE EXTENSION dblink
 | CREATE PUBLICATION mine FOR TABLE password_hashes
 | CREATE EVENT TRIGGER mine ON ddl_command_start EXECUTE FUNCTION kontor_own_name()

-- what belongs to a right
editor,importer,manager,admin | UPDATE customers SET note = 'x' WHERE id = :customer
importer,manager,admin | DELETE FROM customers WHERE id = 999999
editor,importer,manager,admin | DELETE FROM addresses WHERE customer_id = 999999
importer,manager,admin | UPDATE tier_prices SET price_minor = 1 WHERE product_id = 999999
importer,manager,admin | UPDATE warehouse_stock SET quantity = 1 WHERE product_id = 999999
importer,manager,admin | DELETE FROM products WHERE id = 999999
importer,manager,admin | DELETE FROM staged_rows WHERE batch_id = 999999
manager,admin | UPDATE channels SET acting_consent = acting_consent
manager,admin | UPDATE channels SET staff_passwords = staff_passwords
manager,admin | UPDATE price_tiers SET name = name
manager,admin | UPDATE preferences SET value = value
support,manager,admin | SELECT total_minor FROM orders
editor,support,importer,manager,admin | SELECT changes FROM activity

-- notes, tasks and files
editor,support,importer,manager,admin | INSERT INTO timeline (channel_id, customer_id, kind, body, author, at) SELECT :channel, :customer, 'note', 'x', session_user, (extract(epoch FROM now()) * 1000)::bigint
 | INSERT INTO timeline (channel_id, customer_id, kind, body, author, at) SELECT :channel, :customer, 'note', 'x', ':colleague', (extract(epoch FROM now()) * 1000)::bigint
 | INSERT INTO timeline (channel_id, customer_id, kind, body, author, at) VALUES (:channel, :customer, 'note', 'of old', ':own', 1)
 | UPDATE timeline SET author = ':own'
 | UPDATE timeline SET body = 'reworded'
 | UPDATE timeline SET removed_at = 1
 | UPDATE timeline SET done_by = ':colleague'
 | UPDATE timeline SET at = 1
editor,support,importer,manager,admin | UPDATE timeline SET done_by = ':own', done_at = 1
 | DELETE FROM timeline
 | UPDATE timeline_files SET content = ''
 | DELETE FROM timeline_files

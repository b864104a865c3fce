-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What holds in the database whoever is connected to it. @schema@, @prefix@, @owner@ and @store@ are put in by RightsSetup; statements end
-- at a line of two semicolons. All of it can be run again.

-- Who may write in others' names: the trade store's server for its customers, and the owner.
CREATE OR REPLACE FUNCTION kontor_stands_for_others() RETURNS boolean LANGUAGE sql STABLE SET search_path = @schema@, pg_temp AS $$
    SELECT pg_has_role(session_user, '@store@', 'MEMBER') OR pg_has_role(session_user, '@owner@', 'MEMBER')
$$
;;
CREATE OR REPLACE FUNCTION kontor_own_name() RETURNS trigger LANGUAGE plpgsql SET search_path = @schema@, pg_temp AS $$ BEGIN
    IF NOT kontor_stands_for_others() THEN
        RAISE EXCEPTION 'nobody writes in another''s name, or of another time (%)', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN COALESCE(NEW, OLD);
END $$
;;
-- Conditions are looked at without calling the function, so whoever writes in their own name pays nothing.
DROP TRIGGER IF EXISTS activity_own_name ON activity
;;
CREATE TRIGGER activity_own_name BEFORE INSERT ON activity FOR EACH ROW
    WHEN (NEW.actor <> session_user::text OR abs(NEW.at - extract(epoch FROM now()) * 1000) > 60000) EXECUTE FUNCTION kontor_own_name()
;;
DROP TRIGGER IF EXISTS import_batches_own_name ON import_batches
;;
CREATE TRIGGER import_batches_own_name BEFORE INSERT ON import_batches FOR EACH ROW
    WHEN (NEW.actor <> session_user::text OR NEW.approved_by NOT IN ('', session_user::text) OR NEW.undone_by <> '') EXECUTE FUNCTION kontor_own_name()
;;
DROP TRIGGER IF EXISTS import_batches_change_in_own_name ON import_batches
;;
CREATE TRIGGER import_batches_change_in_own_name BEFORE UPDATE ON import_batches FOR EACH ROW
    WHEN (NEW.actor <> OLD.actor
        OR (NEW.approved_by <> OLD.approved_by AND NEW.approved_by NOT IN ('', session_user::text))
        OR (NEW.undone_by <> OLD.undone_by AND NEW.undone_by <> session_user::text)) EXECUTE FUNCTION kontor_own_name()
;;
DROP TRIGGER IF EXISTS presence_own_name ON presence
;;
CREATE TRIGGER presence_own_name BEFORE INSERT ON presence FOR EACH ROW WHEN (NEW.login <> session_user::text) EXECUTE FUNCTION kontor_own_name()
;;
DROP TRIGGER IF EXISTS presence_stays_own ON presence
;;
CREATE TRIGGER presence_stays_own BEFORE UPDATE ON presence FOR EACH ROW
    WHEN (NEW.login <> OLD.login OR OLD.login <> session_user::text) EXECUTE FUNCTION kontor_own_name()
;;
DROP TRIGGER IF EXISTS presence_leaves_itself ON presence
;;
CREATE TRIGGER presence_leaves_itself BEFORE DELETE ON presence FOR EACH ROW WHEN (OLD.login <> session_user::text) EXECUTE FUNCTION kontor_own_name()
;;
DROP TRIGGER IF EXISTS timeline_own_name ON timeline
;;
CREATE TRIGGER timeline_own_name BEFORE INSERT ON timeline FOR EACH ROW
    WHEN (NEW.author <> session_user::text OR abs(NEW.at - extract(epoch FROM now()) * 1000) > 60000 OR NEW.done_by NOT IN ('', session_user::text))
    EXECUTE FUNCTION kontor_own_name()
;;
-- What somebody wrote is changed and removed by nobody else; a task is done in one's own name.
DROP TRIGGER IF EXISTS timeline_stays_own ON timeline
;;
CREATE TRIGGER timeline_stays_own BEFORE UPDATE ON timeline FOR EACH ROW
    WHEN ((NEW.body <> OLD.body OR NEW.removed_at <> OLD.removed_at) AND OLD.author <> session_user::text
        OR NEW.done_by <> OLD.done_by AND NEW.done_by NOT IN ('', session_user::text))
    EXECUTE FUNCTION kontor_own_name()
;;
-- What hangs on a customer goes to another only by a merge that somebody did in their own name, and back.
CREATE OR REPLACE FUNCTION kontor_moves_by_merge() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$ BEGIN
    IF NOT kontor_stands_for_others() AND NOT EXISTS (SELECT 1 FROM merge_moves m WHERE m.channel_id = NEW.channel_id AND m.kind = TG_TABLE_NAME
        AND m.row_id = NEW.id AND OLD.customer_id IN (m.from_id, m.to_id) AND NEW.customer_id IN (m.from_id, m.to_id)) THEN
        RAISE EXCEPTION 'rows of % go to another customer by a merge alone', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$
;;
REVOKE ALL ON FUNCTION kontor_moves_by_merge() FROM PUBLIC
;;
DROP TRIGGER IF EXISTS orders_move ON orders
;;
CREATE TRIGGER orders_move BEFORE UPDATE OF customer_id ON orders FOR EACH ROW
    WHEN (NEW.customer_id <> OLD.customer_id) EXECUTE FUNCTION kontor_moves_by_merge()
;;
DROP TRIGGER IF EXISTS mails_move ON mails
;;
CREATE TRIGGER mails_move BEFORE UPDATE OF customer_id ON mails FOR EACH ROW
    WHEN (NEW.customer_id IS DISTINCT FROM OLD.customer_id) EXECUTE FUNCTION kontor_moves_by_merge()
;;
DROP TRIGGER IF EXISTS timeline_move ON timeline
;;
CREATE TRIGGER timeline_move BEFORE UPDATE OF customer_id ON timeline FOR EACH ROW
    WHEN (NEW.customer_id <> OLD.customer_id) EXECUTE FUNCTION kontor_moves_by_merge()
;;
DROP TRIGGER IF EXISTS company_users_move ON company_users
;;
CREATE TRIGGER company_users_move BEFORE UPDATE OF customer_id ON company_users FOR EACH ROW
    WHEN (NEW.customer_id <> OLD.customer_id) EXECUTE FUNCTION kontor_moves_by_merge()
;;
CREATE OR REPLACE FUNCTION kontor_merge_of_ones_own() RETURNS trigger LANGUAGE plpgsql SET search_path = @schema@, pg_temp AS $$ BEGIN
    IF NOT kontor_stands_for_others() AND NOT EXISTS (SELECT 1 FROM import_batches b WHERE b.channel_id = NEW.channel_id AND b.id = NEW.batch_id
        AND b.kind = 'merge' AND b.actor = session_user) THEN
        RAISE EXCEPTION 'a merge is kept in one''s own name' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$
;;
DROP TRIGGER IF EXISTS merge_moves_own ON merge_moves
;;
CREATE TRIGGER merge_moves_own BEFORE INSERT ON merge_moves FOR EACH ROW EXECUTE FUNCTION kontor_merge_of_ones_own()
;;
-- What became of an order is written in one's own name; what is cancelled or shipped stays so.
DROP TRIGGER IF EXISTS order_events_own_name ON order_events
;;
CREATE TRIGGER order_events_own_name BEFORE INSERT ON order_events FOR EACH ROW
    WHEN (NEW.actor <> session_user::text OR abs(NEW.at - extract(epoch FROM now()) * 1000) > 60000) EXECUTE FUNCTION kontor_own_name()
;;
DROP TRIGGER IF EXISTS orders_stay_cancelled ON orders
;;
CREATE TRIGGER orders_stay_cancelled BEFORE UPDATE ON orders FOR EACH ROW
    WHEN (OLD.status = 'cancelled' AND NEW.status <> 'cancelled' OR NEW.cancelled_minor < OLD.cancelled_minor) EXECUTE FUNCTION kontor_own_name()
;;
-- An order has its number once: what it is called before that is its key.
CREATE OR REPLACE FUNCTION kontor_keeps_number() RETURNS trigger LANGUAGE plpgsql SET search_path = @schema@, pg_temp AS $$ BEGIN
    RAISE EXCEPTION 'an order keeps its number' USING ERRCODE = 'insufficient_privilege';
END $$
;;
DROP TRIGGER IF EXISTS orders_keep_number ON orders
;;
CREATE TRIGGER orders_keep_number BEFORE UPDATE OF number ON orders FOR EACH ROW
    WHEN (NEW.number <> OLD.number AND OLD.number <> OLD.checkout_key) EXECUTE FUNCTION kontor_keeps_number()
;;
DROP TRIGGER IF EXISTS order_lines_stay_cancelled ON order_lines
;;
CREATE TRIGGER order_lines_stay_cancelled BEFORE UPDATE ON order_lines FOR EACH ROW
    WHEN (NEW.cancelled < OLD.cancelled OR NEW.shipped < OLD.shipped) EXECUTE FUNCTION kontor_own_name()
;;
-- Cancels so many of a line and gives them back to the warehouse that the order took them from, both or neither.
CREATE OR REPLACE FUNCTION kontor_cancel_line(p_channel bigint, p_order bigint, p_position int, p_quantity bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
    product bigint;
BEGIN
    UPDATE order_lines l SET cancelled = l.cancelled + p_quantity WHERE l.channel_id = p_channel AND l.order_id = p_order AND l.position = p_position
        AND p_quantity > 0 AND l.cancelled + l.shipped + p_quantity <= l.quantity RETURNING l.product_id INTO product;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'so many of the line are not open' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    INSERT INTO warehouse_stock AS w (warehouse_id, product_id, quantity) SELECT o.warehouse_id, product, p_quantity FROM orders o
        WHERE o.channel_id = p_channel AND o.id = p_order AND o.stock_taken AND o.warehouse_id IS NOT NULL AND product IS NOT NULL
        ON CONFLICT (warehouse_id, product_id) DO UPDATE SET quantity = w.quantity + excluded.quantity;
END $$
;;
REVOKE ALL ON FUNCTION kontor_cancel_line(bigint, bigint, int, bigint) FROM PUBLIC
;;
GRANT EXECUTE ON FUNCTION kontor_cancel_line(bigint, bigint, int, bigint) TO @prefix@may_handle_orders
;;
DROP TRIGGER IF EXISTS mails_own_name ON mails
;;
CREATE TRIGGER mails_own_name BEFORE INSERT ON mails FOR EACH ROW WHEN (NEW.asked_by <> session_user::text) EXECUTE FUNCTION kontor_own_name()
;;
-- A link or a code goes to the customer whom it lets in, nowhere else; and each kind of mail takes its right.
CREATE OR REPLACE FUNCTION kontor_mail_goes_home() RETURNS trigger LANGUAGE plpgsql SET search_path = @schema@, pg_temp AS $$
DECLARE
    allowed boolean;
BEGIN
    IF kontor_stands_for_others() THEN
        RETURN NEW;
    END IF;
    allowed := CASE
        WHEN NEW.kind IN ('email_changed', 'email_confirm') THEN pg_has_role(session_user, '@prefix@may_edit', 'MEMBER')
        WHEN NEW.kind = 'order_changed' THEN pg_has_role(session_user, '@prefix@may_handle_orders', 'MEMBER')
        WHEN NEW.kind = 'password_set' THEN pg_has_role(session_user, '@prefix@may_passwords', 'MEMBER')
        WHEN NEW.kind = 'invitation' THEN pg_has_role(session_user, '@prefix@may_credentials', 'MEMBER') OR pg_has_role(session_user, '@prefix@may_import', 'MEMBER')
        WHEN NEW.customer_id IS NULL THEN pg_has_role(session_user, '@prefix@may_settings', 'MEMBER')
        ELSE pg_has_role(session_user, '@prefix@may_credentials', 'MEMBER') END;
    IF NOT allowed OR NEW.state <> 'queued' OR NEW.subject <> '' OR NEW.body_text <> '' OR NEW.body_html <> '' THEN
        RAISE EXCEPTION 'this mail takes another right' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NEW.customer_id IS NOT NULL AND NEW.kind <> 'email_changed' AND NOT EXISTS (SELECT 1 FROM customers c WHERE c.channel_id = NEW.channel_id
        AND c.id = NEW.customer_id AND NEW.recipient IN (c.email, c.email_wanted, c.mfa_phone)) THEN
        RAISE EXCEPTION 'a link goes to the customer''s own address only' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$
;;
DROP TRIGGER IF EXISTS mails_go_home ON mails
;;
CREATE TRIGGER mails_go_home BEFORE INSERT ON mails FOR EACH ROW EXECUTE FUNCTION kontor_mail_goes_home()
;;
-- In the name of whoever is connected, for a minute. tickets_check looks for right, consent, reason and an active customer.
CREATE OR REPLACE FUNCTION kontor_own_ticket() RETURNS trigger LANGUAGE plpgsql SET search_path = @schema@, pg_temp AS $$ BEGIN
    IF NOT kontor_stands_for_others() THEN
        IF NEW.staff_id IS DISTINCT FROM (SELECT s.id FROM staff s WHERE s.login = session_user) THEN
            RAISE EXCEPTION 'nobody writes in another''s name (tickets)' USING ERRCODE = 'insufficient_privilege';
        END IF;
        NEW.created_at := CAST(extract(epoch FROM now()) * 1000 AS BIGINT);
        NEW.expires_at := NEW.created_at + 60000;
    END IF;
    RETURN NEW;
END $$
;;
DROP TRIGGER IF EXISTS tickets_own_name ON tickets
;;
CREATE TRIGGER tickets_own_name BEFORE INSERT ON tickets FOR EACH ROW EXECUTE FUNCTION kontor_own_ticket()
;;
-- What is over stays over.
DROP TRIGGER IF EXISTS store_sessions_stay_ended ON store_sessions
;;
CREATE TRIGGER store_sessions_stay_ended BEFORE UPDATE ON store_sessions FOR EACH ROW WHEN (OLD.ended_at > 0 AND NEW.ended_at = 0) EXECUTE FUNCTION kontor_own_name()
;;
DROP TRIGGER IF EXISTS tokens_stay_ended ON tokens
;;
CREATE TRIGGER tokens_stay_ended BEFORE UPDATE ON tokens FOR EACH ROW WHEN (OLD.ended_at > 0 AND NEW.ended_at = 0) EXECUTE FUNCTION kontor_own_name()
;;
DROP TRIGGER IF EXISTS tickets_stay_used ON tickets
;;
CREATE TRIGGER tickets_stay_used BEFORE UPDATE ON tickets FOR EACH ROW WHEN (OLD.used_at > 0 AND NEW.used_at = 0) EXECUTE FUNCTION kontor_own_name()
;;
-- Passwords: whoever holds the right sets them, to be changed at the next sign-in; an import gives one to who has none; an undo gives back
-- what a before-image names. Nobody does where the trade store wants links instead.
CREATE OR REPLACE FUNCTION kontor_password_change() RETURNS trigger LANGUAGE plpgsql SET search_path = @schema@, pg_temp AS $$
DECLARE
    before_id bigint := CASE WHEN TG_OP = 'UPDATE' THEN OLD.password_id ELSE 0 END;
BEGIN
    IF kontor_stands_for_others() THEN
        RETURN NEW;
    END IF;
    IF NEW.password_id = before_id THEN -- only must_change_password
        IF NEW.must_change_password THEN
            RETURN NEW;
        END IF;
    ELSIF NEW.password_id = 0 THEN -- taken back by an undo; never one that the customer chose
        IF OLD.must_change_password AND pg_has_role(session_user, '@prefix@may_undo', 'MEMBER') THEN
            RETURN NEW;
        END IF;
    ELSIF pg_has_role(session_user, '@prefix@may_undo', 'MEMBER') AND TG_OP = 'UPDATE' AND EXISTS (SELECT 1
        FROM batch_customers b WHERE b.password_id = NEW.password_id AND b.password_id <> 0 AND b.channel_id = NEW.channel_id AND b.id = NEW.id) THEN
        RETURN NEW;
    ELSIF (SELECT c.staff_passwords FROM channels c WHERE c.id = NEW.channel_id) AND (pg_has_role(session_user, '@prefix@may_passwords', 'MEMBER')
        OR before_id = 0 AND pg_has_role(session_user, '@prefix@may_import', 'MEMBER')) THEN
        NEW.must_change_password := TRUE;
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the password may not be changed so' USING ERRCODE = 'insufficient_privilege';
END $$
;;
DROP TRIGGER IF EXISTS customers_password_change ON customers
;;
CREATE TRIGGER customers_password_change BEFORE UPDATE ON customers FOR EACH ROW
    WHEN (OLD.password_id <> NEW.password_id OR OLD.must_change_password AND NOT NEW.must_change_password) EXECUTE FUNCTION kontor_password_change()
;;
DROP TRIGGER IF EXISTS customers_password_given ON customers
;;
CREATE TRIGGER customers_password_given BEFORE INSERT ON customers FOR EACH ROW WHEN (NEW.password_id <> 0) EXECUTE FUNCTION kontor_password_change()
;;
-- A before-image names the password that the customer has, no other.
CREATE OR REPLACE FUNCTION kontor_true_image() RETURNS trigger LANGUAGE plpgsql SET search_path = @schema@, pg_temp AS $$ BEGIN
    IF NOT kontor_stands_for_others() AND NOT EXISTS (SELECT 1 FROM customers c WHERE c.channel_id = NEW.channel_id AND c.id = NEW.id
        AND c.password_id = NEW.password_id) THEN
        RAISE EXCEPTION 'the before-image names another''s password' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$
;;
DROP TRIGGER IF EXISTS batch_customers_true_image ON batch_customers
;;
CREATE TRIGGER batch_customers_true_image BEFORE INSERT ON batch_customers FOR EACH ROW WHEN (NEW.password_id <> 0) EXECUTE FUNCTION kontor_true_image()
;;
-- A view is its owner's; others see it when it is shared.
ALTER TABLE saved_views ENABLE ROW LEVEL SECURITY
;;
DROP POLICY IF EXISTS saved_views_seen ON saved_views
;;
CREATE POLICY saved_views_seen ON saved_views FOR SELECT USING (shared OR owner = session_user::text)
;;
DROP POLICY IF EXISTS saved_views_added ON saved_views
;;
CREATE POLICY saved_views_added ON saved_views FOR INSERT WITH CHECK (owner = session_user::text)
;;
DROP POLICY IF EXISTS saved_views_changed ON saved_views
;;
CREATE POLICY saved_views_changed ON saved_views FOR UPDATE USING (owner = session_user::text) WITH CHECK (owner = session_user::text)
;;
DROP POLICY IF EXISTS saved_views_removed ON saved_views
;;
CREATE POLICY saved_views_removed ON saved_views FOR DELETE USING (owner = session_user::text)
;;

-- Staff: roles of the server and rows of the table, always both. Runs as @owner@, which may create roles; who calls it must hold the right.
CREATE OR REPLACE FUNCTION kontor_set_staff(p_login text, p_name text, p_role text, p_rights text[], p_active boolean, p_verifier text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
    part text;
    member_id bigint;
    before_role text;
    before_rights text;
    before_active boolean;
    ms bigint := CAST(extract(epoch FROM now()) * 1000 AS BIGINT);
    acts boolean;
BEGIN
    IF NOT pg_has_role(session_user, '@prefix@may_staff', 'MEMBER') THEN
        RAISE EXCEPTION 'only administrators manage staff' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF p_login !~ '^[a-z_][a-z0-9_.-]{0,62}$' OR starts_with(p_login, '@prefix@') OR starts_with(p_login, 'pg_') THEN
        RAISE EXCEPTION 'a login has small letters, digits, dots and dashes, and is none of Kontor''s own: %', p_login USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '@prefix@' || p_role) OR p_role NOT IN (@roles@) THEN
        RAISE EXCEPTION 'there is no role %', p_role USING ERRCODE = 'invalid_parameter_value';
    END IF;
    FOREACH part IN ARRAY p_rights LOOP
        IF part NOT IN (@rights@) THEN
            RAISE EXCEPTION 'there is no right %', part USING ERRCODE = 'invalid_parameter_value';
        END IF;
    END LOOP;
    SELECT id, role, rights, active INTO member_id, before_role, before_rights, before_active FROM staff WHERE login = p_login FOR UPDATE;
    IF p_login = session_user AND (NOT p_active OR p_role <> 'admin') THEN
        RAISE EXCEPTION 'nobody takes their own rights away: let another administrator do it' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = p_login) THEN
        EXECUTE format('CREATE ROLE %I LOGIN', p_login);
        EXECUTE format('ALTER ROLE %I SET statement_timeout = ''15min''', p_login);
        EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = ''15min''', p_login);
    ELSIF member_id IS NULL OR EXISTS (SELECT 1 FROM pg_roles WHERE rolname = p_login AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls)) THEN
        IF NOT pg_has_role(session_user, '@owner@', 'MEMBER') THEN
            RAISE EXCEPTION 'there is a role % on this server, which is nobody''s of this staff', p_login USING ERRCODE = 'duplicate_object';
        END IF;
    END IF;
    IF p_verifier <> '' THEN
        IF p_verifier !~ '^SCRAM-SHA-256\$' THEN
            RAISE EXCEPTION 'a password comes as a SCRAM verifier' USING ERRCODE = 'invalid_parameter_value';
        END IF;
        EXECUTE format('ALTER ROLE %I PASSWORD %L', p_login, p_verifier);
    END IF;
    IF p_active THEN
        EXECUTE format('ALTER ROLE %I LOGIN', p_login);
    ELSE
        EXECUTE format('ALTER ROLE %I NOLOGIN', p_login);
    END IF;
    FOR part IN SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
        WHERE u.rolname = p_login AND starts_with(g.rolname, '@prefix@') AND g.rolname <> '@owner@' LOOP
        EXECUTE format('REVOKE %I FROM %I', part, p_login);
    END LOOP;
    IF p_active THEN
        EXECUTE format('GRANT %I TO %I', '@prefix@' || p_role, p_login);
        FOREACH part IN ARRAY p_rights LOOP
            EXECUTE format('GRANT %I TO %I', '@prefix@may_' || part, p_login);
        END LOOP;
    END IF;
    acts := p_active AND pg_has_role(p_login, '@prefix@may_log_in_as', 'MEMBER');
    INSERT INTO staff (login, name, role, rights, active, may_log_in_as, created_at)
        VALUES (p_login, p_name, p_role, array_to_string(p_rights, ','), p_active, acts, ms)
        ON CONFLICT (login) DO UPDATE SET name = excluded.name, role = excluded.role, rights = excluded.rights, active = excluded.active,
            may_log_in_as = excluded.may_log_in_as RETURNING id INTO member_id;
    IF NOT acts THEN
        UPDATE store_sessions SET ended_at = ms, end_reason = 'right revoked' WHERE staff_id = member_id AND ended_at = 0;
    END IF;
    IF NOT p_active THEN
        BEGIN
            PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = p_login;
        EXCEPTION WHEN insufficient_privilege THEN NULL; -- what is open ends with its next statement: it has no rights any more
        END;
    END IF;
    INSERT INTO activity (at, actor, entity, entity_id, action, changes) VALUES (ms, session_user, 'staff', member_id,
        CASE WHEN before_role IS NULL THEN 'added' WHEN NOT p_active THEN 'revoked' ELSE 'changed' END,
        (SELECT coalesce(json_agg(json_build_object('field', field, 'old', coalesce(old, ''), 'new', new)), '[]'::json) FROM (VALUES
            ('role', before_role, p_role), ('rights', before_rights, array_to_string(p_rights, ',')),
            ('active', before_active::text, p_active::text), ('password', '', CASE WHEN p_verifier <> '' THEN 'set' ELSE '' END)) AS c (field, old, new)
            WHERE coalesce(old, '') <> new)::text);
END $$
;;
REVOKE ALL ON FUNCTION kontor_set_staff(text, text, text, text[], boolean, text) FROM PUBLIC
;;
GRANT EXECUTE ON FUNCTION kontor_set_staff(text, text, text, text[], boolean, text) TO @prefix@may_staff
;;
REVOKE ALL ON FUNCTION kontor_stands_for_others() FROM PUBLIC
;;
GRANT EXECUTE ON FUNCTION kontor_stands_for_others() TO @prefix@staff, @store@
;;
-- What staff lift of their limits, kontor-store ends: a transaction that is left open, a lock that keeps everybody out.
CREATE OR REPLACE FUNCTION kontor_end_hogs(p_idle interval, p_running interval) RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
    hog record;
BEGIN
    FOR hog IN SELECT a.pid, a.usename FROM pg_stat_activity a JOIN staff s ON s.login = a.usename
        WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()
        AND (a.state LIKE 'idle in transaction%' AND a.state_change < clock_timestamp() - p_idle
            OR a.state = 'active' AND a.query_start < clock_timestamp() - p_running
            OR EXISTS (SELECT 1 FROM pg_locks l JOIN pg_class c ON c.oid = l.relation JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE l.pid = a.pid AND l.granted AND n.nspname = '@schema@' AND c.relkind = 'r'
                AND l.mode IN ('AccessExclusiveLock', 'ExclusiveLock', 'ShareRowExclusiveLock', 'ShareLock'))) LOOP
        IF pg_terminate_backend(hog.pid) THEN
            RETURN NEXT hog.usename::text;
        END IF;
    END LOOP;
END $$
;;
REVOKE ALL ON FUNCTION kontor_end_hogs(interval, interval) FROM PUBLIC
;;
GRANT EXECUTE ON FUNCTION kontor_end_hogs(interval, interval) TO @store@
;;
-- See schema step 14; here it may, whoever undoes.
CREATE OR REPLACE FUNCTION customers_leave() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$ BEGIN
    DELETE FROM sign_ins WHERE channel_id = OLD.channel_id AND customer_id = OLD.id;
    RETURN OLD;
END $$
;;
REVOKE ALL ON FUNCTION customers_leave() FROM PUBLIC
;;

-- The audit: what the database itself saw of every change, by whom and from where. Nobody writes it but these triggers; one row a statement.
CREATE SEQUENCE IF NOT EXISTS audit_id_seq
;;
CREATE TABLE IF NOT EXISTS audit (
    id BIGINT NOT NULL DEFAULT nextval('audit_id_seq'),
    at BIGINT NOT NULL,
    login TEXT NOT NULL,
    program TEXT NOT NULL,
    address TEXT NOT NULL,
    table_name TEXT NOT NULL,
    verb TEXT NOT NULL,
    row_count BIGINT NOT NULL,
    changes JSONB NOT NULL,
    PRIMARY KEY (at, id)
) PARTITION BY RANGE (at)
;;
CREATE TABLE IF NOT EXISTS audit_rest PARTITION OF audit DEFAULT
;;
ALTER SEQUENCE audit_id_seq OWNED BY audit.id
;;
-- A table for this month and the two to come; what came before it was made stays in audit_rest.
CREATE OR REPLACE FUNCTION kontor_audit_months() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
    month timestamptz;
BEGIN
    FOR i IN 0..2 LOOP
        month := date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + make_interval(months => i);
        BEGIN
            EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF audit FOR VALUES FROM (%s) TO (%s)', 'audit_' || to_char(month AT TIME ZONE 'UTC', 'YYYY_MM'),
                CAST(extract(epoch FROM month) * 1000 AS BIGINT), CAST(extract(epoch FROM month + interval '1 month') * 1000 AS BIGINT));
        EXCEPTION WHEN check_violation THEN NULL; -- audit_rest has rows of it
        END;
    END LOOP;
END $$
;;
-- Forgets months that ended more than so many days ago.
CREATE OR REPLACE FUNCTION kontor_trim_audit(p_days int) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
    part record;
    until timestamptz := now() - make_interval(days => greatest(p_days, 30));
    gone bigint;
BEGIN
    FOR part IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'audit'::regclass
        AND c.relname ~ '^audit_\d{4}_\d{2}$' AND to_date(substr(c.relname, 7), 'YYYY_MM') + interval '1 month' < until LOOP
        EXECUTE format('DROP TABLE %I', part.relname);
    END LOOP;
    DELETE FROM audit_rest WHERE at < extract(epoch FROM until) * 1000;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END $$
;;
REVOKE ALL ON FUNCTION kontor_audit_months() FROM PUBLIC
;;
REVOKE ALL ON FUNCTION kontor_trim_audit(int) FROM PUBLIC
;;
GRANT EXECUTE ON FUNCTION kontor_audit_months(), kontor_trim_audit(int) TO @store@
;;
-- Makes the triggers of a table. Columns that others are derived from are not told twice; pictures are only said to have changed.
CREATE OR REPLACE FUNCTION kontor_audit_table(p_table text) RETURNS void LANGUAGE plpgsql SET search_path = @schema@, pg_temp AS $$
DECLARE
    key_columns text[];
    joined text;
    key_of text;
    differences text;
    gone text;
    head text := 'INSERT INTO audit (at, login, program, address, table_name, verb, row_count, changes) SELECT CAST(extract(epoch FROM now()) * 1000 AS BIGINT),'
        || ' session_user, current_setting(''application_name''), coalesce(host(inet_client_addr()), ''local''), TG_TABLE_NAME, lower(TG_OP), ';
    whole constant int := 1000; -- rows of one statement that are kept whole when they are deleted
BEGIN
    SELECT array_agg(a.attname::text ORDER BY array_position(i.indkey::int2[], a.attnum)) INTO key_columns FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
        WHERE i.indrelid = p_table::regclass AND i.indisprimary;
    SELECT string_agg(format('o.%1$I = n.%1$I', k), ' AND '), string_agg(format('%%s.%I', k), ' || ''/'' || ') INTO joined, key_of FROM unnest(key_columns) AS k
        WHERE k <> 'channel_id' OR cardinality(key_columns) = 1;
    IF 'channel_id' = ANY (key_columns) AND cardinality(key_columns) > 1 THEN
        joined := joined || ' AND o.channel_id = n.channel_id';
    END IF;
    SELECT string_agg(format(CASE WHEN t.typname = 'bytea' THEN '%1$L, CASE WHEN o.%1$I IS DISTINCT FROM n.%1$I THEN ''["…", "…"]''::jsonb END'
        ELSE '%1$L, CASE WHEN o.%1$I IS DISTINCT FROM n.%1$I THEN jsonb_build_array(o.%1$I, n.%1$I) END' END, a.attname), ', ' ORDER BY a.attnum),
        string_agg(CASE WHEN t.typname = 'bytea' THEN quote_literal(a.attname) END, ', ')
        INTO differences, gone FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = p_table::regclass AND a.attnum > 0 AND NOT a.attisdropped
        AND a.attgenerated = '' AND a.attname <> ALL (key_columns) AND a.attname NOT LIKE '%\_key' AND a.attname NOT IN ('search_text', 'updated_at', 'row_version', 'last_sign_in_at');
    EXECUTE format('CREATE OR REPLACE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $body$ BEGIN '
        || 'IF TG_OP = ''INSERT'' THEN ' || head || 'count(*), jsonb_agg(%s) FROM new_rows n HAVING count(*) > 0; '
        || 'ELSIF TG_OP = ''DELETE'' THEN ' || head || 'count(*), CASE WHEN count(*) <= %s THEN jsonb_agg(to_jsonb(o) - ARRAY[''search_text''%s]) ELSE jsonb_agg(%s) END FROM old_rows o HAVING count(*) > 0; '
        || 'ELSE ' || head || 'count(*), jsonb_object_agg(key, change) FROM (SELECT %s AS key, jsonb_strip_nulls(jsonb_build_object(%s)) AS change FROM old_rows o JOIN new_rows n ON %s) c'
        || ' WHERE change <> ''{}'' HAVING count(*) > 0; END IF; RETURN NULL; END $body$',
        'kontor_audit_' || p_table, replace(key_of, '%s', 'n'), whole, coalesce(', ' || gone, ''), replace(key_of, '%s', 'o'), replace(key_of, '%s', 'n') || '::text', differences, joined);
    EXECUTE format('REVOKE ALL ON FUNCTION %I() FROM PUBLIC', 'kontor_audit_' || p_table);
    EXECUTE format('DROP TRIGGER IF EXISTS audit_insert ON %1$I; DROP TRIGGER IF EXISTS audit_update ON %1$I; DROP TRIGGER IF EXISTS audit_delete ON %1$I', p_table);
    EXECUTE format('CREATE TRIGGER audit_insert AFTER INSERT ON %1$I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %2$I();'
        || 'CREATE TRIGGER audit_update AFTER UPDATE ON %1$I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %2$I();'
        || 'CREATE TRIGGER audit_delete AFTER DELETE ON %1$I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION %2$I()',
        p_table, 'kontor_audit_' || p_table);
END $$
;;
REVOKE ALL ON FUNCTION kontor_audit_table(text) FROM PUBLIC
;;
SELECT kontor_audit_months()
;;
SELECT kontor_audit_table(name) FROM unnest(ARRAY['customers', 'customer_attributes', 'addresses', 'channels', 'sources', 'price_tiers', 'warehouses', 'categories', 'products',
    'tier_prices', 'warehouse_stock', 'mail_templates', 'preferences', 'staff', 'orders', 'order_lines', 'order_events', 'companies', 'business_units', 'company_roles', 'company_users',
    'company_user_roles', 'payment_methods', 'company_payment_methods', 'company_addresses', 'company_address_units', 'cost_centres', 'cost_centre_units', 'cost_centre_users', 'checkout_defaults',
    'budgets', 'budget_entries', 'approval_rules', 'approval_parts', 'order_requests', 'order_request_lines', 'order_request_reasons', 'order_request_events']) AS name

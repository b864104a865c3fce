-- Credentials: the mail outbox, single-use links, second factors, sign-in attempts, and what a trade store allows.

-- A trade store's mail and its rules. mail_secret_from: 'none', 'file', 'environment', 'keychain'; the secret itself is never here.
ALTER TABLE channels ADD COLUMN mail_host TEXT NOT NULL DEFAULT '';
ALTER TABLE channels ADD COLUMN mail_port INTEGER NOT NULL DEFAULT 587;
ALTER TABLE channels ADD COLUMN mail_security TEXT NOT NULL DEFAULT 'starttls';
ALTER TABLE channels ADD COLUMN mail_user TEXT NOT NULL DEFAULT '';
ALTER TABLE channels ADD COLUMN mail_secret_from TEXT NOT NULL DEFAULT 'none';
ALTER TABLE channels ADD COLUMN mail_secret_name TEXT NOT NULL DEFAULT '';
ALTER TABLE channels ADD COLUMN mail_sender TEXT NOT NULL DEFAULT '';
ALTER TABLE channels ADD COLUMN mail_sender_name TEXT NOT NULL DEFAULT '';
ALTER TABLE channels ADD COLUMN mail_reply_to TEXT NOT NULL DEFAULT '';
ALTER TABLE channels ADD COLUMN mail_copy_to TEXT NOT NULL DEFAULT '';
ALTER TABLE channels ADD COLUMN sms_url TEXT NOT NULL DEFAULT '';
ALTER TABLE channels ADD COLUMN sms_secret_from TEXT NOT NULL DEFAULT 'none';
ALTER TABLE channels ADD COLUMN sms_secret_name TEXT NOT NULL DEFAULT '';
ALTER TABLE channels ADD COLUMN staff_passwords BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE channels ADD COLUMN confirm_email BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE channels ADD COLUMN mfa TEXT NOT NULL DEFAULT 'optional';
ALTER TABLE channels ADD COLUMN personal_links BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE channels ADD COLUMN acting_reason BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE channels ADD COLUMN acting_consent TEXT NOT NULL DEFAULT 'not_needed';

-- invitation: 'none', 'pending', 'accepted', 'revoked'; 'expired' is a pending one past invitation_ends_at (0: not sent yet).
ALTER TABLE customers ADD COLUMN invitation TEXT NOT NULL DEFAULT 'none';
ALTER TABLE customers ADD COLUMN invited_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE customers ADD COLUMN invitation_ends_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE customers ADD COLUMN email_wanted TEXT NOT NULL DEFAULT '';
ALTER TABLE customers ADD COLUMN locked_until BIGINT NOT NULL DEFAULT 0;
ALTER TABLE customers ADD COLUMN acting_consent TEXT NOT NULL DEFAULT '';
ALTER TABLE customers ADD COLUMN mfa_method TEXT NOT NULL DEFAULT '';
ALTER TABLE customers ADD COLUMN mfa_phone TEXT NOT NULL DEFAULT '';
ALTER TABLE customers ADD COLUMN personal_link BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX customers_by_invited ON customers (deactivated, invited_at, id) WHERE invited_at <> 0;
CREATE INDEX customers_by_lock ON customers (locked_until) WHERE locked_until <> 0;

-- The outbox. A row is written in the transaction that causes the mail; kontor-store's worker renders and sends it. Links and codes
-- are minted while it is sent and never stored: subject and bodies keep a mark in their place.
-- state: 'queued', 'sending', 'sent', 'deferred', 'refused', 'captured', 'unknown', 'cancelled'.
CREATE TABLE mails (
    id @channel_id@,
    channel_id BIGINT NOT NULL REFERENCES channels (id),
    customer_id BIGINT,
    kind TEXT NOT NULL,
    medium TEXT NOT NULL DEFAULT 'email' CHECK (medium IN ('email', 'sms')),
    recipient TEXT NOT NULL,
    fields TEXT NOT NULL DEFAULT '{}',
    state TEXT NOT NULL DEFAULT 'queued',
    message_id TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    body_text TEXT NOT NULL DEFAULT '',
    body_html TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    attempts INTEGER NOT NULL DEFAULT 0,
    asked_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    claimed_by TEXT NOT NULL DEFAULT '',
    finished_at BIGINT NOT NULL DEFAULT 0,
    search_text TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id),
    @channel_key@
);
--@postgresql
CREATE INDEX mails_by_id ON mails (id);
--@end
CREATE INDEX mails_due ON mails (due_at, id) WHERE state IN ('queued', 'sending', 'deferred');
CREATE INDEX mails_by_time ON mails (created_at, id);
CREATE INDEX mails_by_customer ON mails (channel_id, customer_id, id);
CREATE TABLE mail_templates (
    channel_id BIGINT NOT NULL REFERENCES channels (id),
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    body_text TEXT NOT NULL,
    body_html TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1,
    PRIMARY KEY (channel_id, kind, language)
);

-- Only the SHA-256 of a link's secret. A dead one keeps why: 'used', 'replaced', 'revoked', … .
CREATE TABLE tokens (
    channel_id BIGINT NOT NULL,
    token_hash TEXT NOT NULL,
    customer_id BIGINT NOT NULL,
    purpose TEXT NOT NULL,
    mail_id BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL DEFAULT 0,
    end_reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (channel_id, token_hash),
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id)
);
CREATE INDEX tokens_by_customer ON tokens (channel_id, customer_id, purpose);
-- 'I forgot my password', for known and unknown accounts alike; the worker answers the known ones.
CREATE TABLE reset_asks (
    id @id@,
    channel_id BIGINT NOT NULL REFERENCES channels (id),
    customer_id BIGINT NOT NULL,
    peer TEXT NOT NULL,
    at BIGINT NOT NULL,
    answered BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX reset_asks_open ON reset_asks (id) WHERE answered = FALSE;
CREATE INDEX reset_asks_by_customer ON reset_asks (channel_id, customer_id, at);

-- Second factor. The TOTP secret must be readable to be checked; no page and no window shows it after it was set up.
CREATE TABLE mfa_secrets (
    channel_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    totp_secret TEXT NOT NULL,
    confirmed BOOLEAN NOT NULL DEFAULT FALSE,
    last_step BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (channel_id, customer_id),
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id)
);
CREATE TABLE recovery_codes (
    channel_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    code_hash TEXT NOT NULL,
    used_at BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (channel_id, customer_id, code_hash),
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id)
);
-- A code that was sent: argon2id, because six digits are guessed from any faster hash.
CREATE TABLE mfa_codes (
    channel_id BIGINT NOT NULL,
    session_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    code_hash TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (channel_id, session_id)
);

-- step: 'done', or what must come before anything else: 'code', 'enrol'.
ALTER TABLE store_sessions ADD COLUMN step TEXT NOT NULL DEFAULT 'done';
ALTER TABLE store_sessions ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE store_sessions ADD COLUMN opened_by TEXT NOT NULL DEFAULT 'customer';
ALTER TABLE store_sessions ADD COLUMN peer TEXT NOT NULL DEFAULT '';
ALTER TABLE store_sessions ADD COLUMN browser TEXT NOT NULL DEFAULT '';
ALTER TABLE store_sessions ADD COLUMN reason TEXT NOT NULL DEFAULT '';
CREATE INDEX store_sessions_of_staff ON store_sessions (created_at, id) WHERE staff_id IS NOT NULL;
-- What staff did while they acted as a customer: one row for each request that writes.
CREATE TABLE session_actions (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    session_id BIGINT NOT NULL,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    customer_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id),
    @channel_key@
);
CREATE INDEX session_actions_by_session ON session_actions (channel_id, session_id, id);
CREATE INDEX session_actions_by_customer ON session_actions (channel_id, customer_id, id);
CREATE TABLE sign_ins (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    peer TEXT NOT NULL,
    browser TEXT NOT NULL,
    outcome TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id),
    @channel_key@
);
CREATE INDEX sign_ins_by_customer ON sign_ins (channel_id, customer_id, id);
ALTER TABLE sign_in_failures ADD COLUMN customer_id BIGINT NOT NULL DEFAULT 0;
CREATE INDEX sign_in_failures_by_customer ON sign_in_failures (channel_id, customer_id) WHERE customer_id <> 0;

-- No ticket without an active customer, the right, the consent and the reason that the trade store asks for, whoever writes it.
--@sqlite
CREATE TRIGGER tickets_check BEFORE INSERT ON tickets WHEN NOT EXISTS (
    SELECT 1 FROM customers c JOIN channels ch ON ch.id = c.channel_id, staff s
    WHERE c.channel_id = new.channel_id AND c.id = new.customer_id AND NOT c.deactivated AND ch.active
        AND s.id = new.staff_id AND s.active AND s.may_log_in_as AND (NOT ch.acting_reason OR trim(new.reason) <> '')
        AND (ch.acting_consent = 'not_needed' OR c.acting_consent = 'yes' OR (ch.acting_consent = 'opt_out' AND c.acting_consent = ''))) BEGIN
    SELECT RAISE(ABORT, 'no ticket: right, consent, reason or an active customer is missing');
END;
--@end
--@postgresql
CREATE FUNCTION tickets_check() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM customers c JOIN channels ch ON ch.id = c.channel_id, staff s WHERE c.channel_id = NEW.channel_id AND c.id = NEW.customer_id AND NOT c.deactivated AND ch.active AND s.id = NEW.staff_id AND s.active AND s.may_log_in_as AND (NOT ch.acting_reason OR trim(NEW.reason) <> '') AND (ch.acting_consent = 'not_needed' OR c.acting_consent = 'yes' OR (ch.acting_consent = 'opt_out' AND c.acting_consent = ''))) THEN RAISE EXCEPTION 'no ticket: right, consent, reason or an active customer is missing' USING ERRCODE = 'insufficient_privilege'; END IF; RETURN NEW; END $$;
CREATE TRIGGER tickets_check BEFORE INSERT ON tickets FOR EACH ROW EXECUTE FUNCTION tickets_check();
--@end

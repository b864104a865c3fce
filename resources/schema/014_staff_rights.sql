-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a staff member may do: a role, and single rights (comma-separated) beyond it. On PostgreSQL the server's roles hold the same.

ALTER TABLE staff ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE staff ADD COLUMN rights TEXT NOT NULL DEFAULT '';

-- An undo removes whom its batch added, and with them what was tried to sign in as them; nobody else removes that.
--@sqlite
CREATE TRIGGER customers_leave BEFORE DELETE ON customers BEGIN
    DELETE FROM sign_ins WHERE channel_id = old.channel_id AND customer_id = old.id;
END;
--@end
--@postgresql
CREATE FUNCTION customers_leave() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$ BEGIN DELETE FROM sign_ins WHERE channel_id = OLD.channel_id AND customer_id = OLD.id; RETURN OLD; END $$;
CREATE TRIGGER customers_leave BEFORE DELETE ON customers FOR EACH ROW EXECUTE FUNCTION customers_leave();
--@end

-- The Activity page: newest first, of a time.
CREATE INDEX activity_by_time ON activity (at, id);

-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A key that a transaction leaves on a server: who lost the answer to COMMIT asks by it what became of it. With it stands what was changed, by
-- which program: the change feed behind a pooler, where LISTEN is nobody's. kontor-store removes those of yesterday.
CREATE TABLE write_keys (
    key TEXT @exact@ PRIMARY KEY,
    written_at BIGINT NOT NULL,
    origin TEXT NOT NULL DEFAULT '',
    changes TEXT NOT NULL DEFAULT ''
);
CREATE INDEX write_keys_by_time ON write_keys (written_at);

-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has a record open in an editor, as a hint for others; nothing is locked. A desk says so again while the editor is open.
CREATE TABLE presence (
    editor TEXT @exact@ PRIMARY KEY,
    entity TEXT NOT NULL,
    entity_id BIGINT NOT NULL,
    login TEXT NOT NULL,
    since BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);
CREATE INDEX presence_by_record ON presence (entity, entity_id);

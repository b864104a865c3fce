-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a trade store looks to its customers: a colour, an imprint, a logo. logo_version 0: it has none.

ALTER TABLE channels ADD COLUMN look_color TEXT NOT NULL DEFAULT '';
ALTER TABLE channels ADD COLUMN look_imprint TEXT NOT NULL DEFAULT '';
ALTER TABLE channels ADD COLUMN logo_version BIGINT NOT NULL DEFAULT 0;

CREATE TABLE channel_logos (
    channel_id BIGINT PRIMARY KEY REFERENCES channels (id),
    image @bytes@,
    image_type TEXT NOT NULL DEFAULT ''
);

-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether customers of a trade store may enter and change their own addresses.

ALTER TABLE channels ADD COLUMN own_addresses BOOLEAN NOT NULL DEFAULT TRUE;

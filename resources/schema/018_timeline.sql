-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tags of customers; tags_key is folded, each between commas.
ALTER TABLE customers ADD COLUMN tags TEXT NOT NULL DEFAULT '';
ALTER TABLE customers ADD COLUMN tags_key TEXT NOT NULL DEFAULT '';
ALTER TABLE batch_customers ADD COLUMN tags TEXT;
ALTER TABLE batch_customers ADD COLUMN tags_key TEXT;
CREATE INDEX customers_by_tags ON customers (deactivated, tags_key, id);
-- Which there are: few rows of many have any.
CREATE INDEX customers_tagged ON customers (tags) WHERE tags <> '';

-- What staff write about a customer: notes, calls, tasks, files. due_on and done_at are 0 where there is none; removed_at hides, so that nobody
-- can make unsaid what others read.
CREATE TABLE timeline (
    id @channel_id@,
    channel_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('note', 'call', 'task', 'file')),
    body TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL,
    at BIGINT NOT NULL,
    edited_at BIGINT NOT NULL DEFAULT 0,
    assignee TEXT NOT NULL DEFAULT '',
    due_on BIGINT NOT NULL DEFAULT 0,
    done_at BIGINT NOT NULL DEFAULT 0,
    done_by TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    file_size BIGINT NOT NULL DEFAULT 0,
    removed_at BIGINT NOT NULL DEFAULT 0,
    row_version BIGINT NOT NULL DEFAULT 1,
--@sqlite
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id),
--@end
    @channel_key@
);
CREATE INDEX timeline_by_customer ON timeline (channel_id, customer_id, id);
CREATE INDEX timeline_tasks ON timeline (due_on, id) WHERE kind = 'task' AND done_at = 0 AND removed_at = 0;
CREATE TABLE timeline_files (
    channel_id BIGINT NOT NULL,
    entry_id BIGINT NOT NULL,
    content @bytes@ NOT NULL,
--@sqlite
    FOREIGN KEY (channel_id, entry_id) REFERENCES timeline (channel_id, id),
--@end
    PRIMARY KEY (channel_id, entry_id)
);
--@distributed timeline
--@distributed timeline_files
--@postgresql
ALTER TABLE timeline ADD FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id);
ALTER TABLE timeline_files ADD FOREIGN KEY (channel_id, entry_id) REFERENCES timeline (channel_id, id);
--@end

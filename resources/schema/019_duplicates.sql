-- SPDX-FileCopyrightText: 2026 Kontor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a merge of customers carried over from one to the other, so that undoing its batch brings it back.
CREATE TABLE merge_moves (
    channel_id BIGINT NOT NULL,
    batch_id BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('orders', 'mails', 'timeline')),
    row_id BIGINT NOT NULL,
    from_id BIGINT NOT NULL,
    to_id BIGINT NOT NULL,
--@sqlite
    FOREIGN KEY (channel_id, batch_id) REFERENCES import_batches (channel_id, id),
--@end
    PRIMARY KEY (channel_id, batch_id, kind, row_id)
);
CREATE INDEX merge_moves_by_row ON merge_moves (channel_id, kind, row_id);
--@distributed merge_moves
--@postgresql
ALTER TABLE merge_moves ADD FOREIGN KEY (channel_id, batch_id) REFERENCES import_batches (channel_id, id);
--@end

-- Customers of whom somebody said that they are not the same: their ids, ascending, with commas.
CREATE TABLE not_duplicates (
    customers TEXT @exact@ PRIMARY KEY,
    said_by TEXT NOT NULL,
    said_at BIGINT NOT NULL
);

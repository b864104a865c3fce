-- What a row under review is told about before it is written.
ALTER TABLE staged_rows ADD COLUMN warnings TEXT NOT NULL DEFAULT '[]';
ALTER TABLE staged_rows ADD COLUMN notice TEXT NOT NULL DEFAULT '';

-- An undo that gives back what another batch wrote leaves that one undoable: which version of the customer the batch found.
ALTER TABLE batch_customers ADD COLUMN version_before BIGINT;

-- 123 beside 00123: codes that differ in zeros only.
CREATE INDEX customers_by_number ON customers (channel_id, source_id, ltrim(source_code, '0')) WHERE substr(source_code, 1, 1) = '0';

-- An undo mails the invitations anew that a batch ended.
ALTER TABLE batch_customers ADD COLUMN invitation TEXT NOT NULL DEFAULT '';

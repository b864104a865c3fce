-- The tax number that a company trades under in its country (EU: VAT identification number).

ALTER TABLE customers ADD COLUMN vat_number TEXT NOT NULL DEFAULT '';
ALTER TABLE batch_customers ADD COLUMN vat_number TEXT;

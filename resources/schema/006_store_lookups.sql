-- What the store's pages look up: a product by its number, whatever its case.

CREATE INDEX products_by_number ON products (upper(sku));

-- Browsers in which a customer has signed in before: from these the owner gets in while somebody guesses passwords from elsewhere.
CREATE TABLE known_browsers (
    channel_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    token_hash TEXT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (channel_id, customer_id, token_hash),
    FOREIGN KEY (channel_id, customer_id) REFERENCES customers (channel_id, id)
);

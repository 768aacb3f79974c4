-- Calendars of what somebody said they would do, each opened by a link of its own. Of what opens one a hash is kept alone; one that is taken back is gone.
CREATE TABLE ledger.feeds (
    id       uuid        PRIMARY KEY,
    account  uuid        NOT NULL REFERENCES ledger.accounts,
    secret   bytea       NOT NULL UNIQUE,
    language text        NOT NULL,
    made_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX feeds_of_account ON ledger.feeds (account, made_at);
COMMENT ON TABLE  ledger.feeds IS 'Links by which a calendar program reads somebody''s own promises and hui.';
COMMENT ON COLUMN ledger.feeds.account IS 'Whose it is.';
COMMENT ON COLUMN ledger.feeds.secret IS 'A hash (SHA-256) of what the link holds.';
COMMENT ON COLUMN ledger.feeds.language IS 'The language in which its owner read the page on which it was made.';

GRANT SELECT, INSERT, DELETE ON ledger.feeds TO ledger_command;
GRANT SELECT ON ledger.feeds TO ledger_query;

-- Who may sign in, and as whom. No part of the history: an account tells nothing of a partnership.

CREATE TABLE ledger.accounts (
    id         uuid        PRIMARY KEY,
    username   text        COLLATE "C" NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9._-]{2,64}$'),
    person     uuid        NOT NULL,
    password   text        NOT NULL CHECK (password LIKE '{%}%'),
    role       text        NOT NULL,
    clusters   text[]      NOT NULL DEFAULT '{}',
    enabled    boolean     NOT NULL DEFAULT true,
    version    bigint      NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE  ledger.accounts IS 'Who may sign in, and as whom.';
COMMENT ON COLUMN ledger.accounts.username IS 'Lower case only, so that two accounts never differ by case alone.';
COMMENT ON COLUMN ledger.accounts.password IS 'A slow hash, with the name of its algorithm in front.';
COMMENT ON COLUMN ledger.accounts.version IS 'Counts the changes of the account, from 1.';

GRANT SELECT, INSERT, UPDATE ON ledger.accounts TO ledger_command;
GRANT SELECT ON ledger.accounts TO ledger_query;
